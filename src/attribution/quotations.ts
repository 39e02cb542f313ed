/**
 * Quotations that run on: a sentence inside quotation marks which an earlier sentence opened, or a whole
 * quoted sentence right after an attributed quotation, belongs to the same source. One pass, O(n).
 */
import type { SentenceAnalysis, TextAnalysis } from '../nlp/analyse.ts';
import { wordAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import type { RuledAttribution, TokenRange } from './found-attribution.ts';

/** The attributions with those added that go on from an earlier sentence. */
export function continueQuotations(
  analysis: TextAnalysis,
  found: readonly RuledAttribution[],
): RuledAttribution[] {
  const { tokens, sentences } = analysis;
  const bySentence = new Map<number, RuledAttribution[]>();
  for (const one of found) bySentence.set(one.sentence, [...(bySentence.get(one.sentence) ?? []), one]);
  const added: RuledAttribution[] = [];
  let isOpen = false;
  let speaker: RuledAttribution | null = null;
  let paragraph = -1;
  sentences.forEach((sentence, index) => {
    if (sentence.paragraph !== paragraph) {
      isOpen = false;
      if (!startsWithQuote(tokens, sentence)) speaker = null;
    }
    paragraph = sentence.paragraph;
    const own = bySentence.get(index) ?? [];
    const wasOpen = isOpen;
    isOpen = quoteState(tokens, sentence, isOpen);
    const quoted = quotedPart(tokens, sentence, wasOpen);
    const quoting = own.find((attribution) => attribution.source >= 0);
    if (quoting !== undefined) {
      speaker = touchesQuote(tokens, sentence) ? quoting : null;
    } else if (speaker !== null && quoted !== null && (wasOpen || startsWithQuote(tokens, sentence))) {
      added.push({ ...speaker, sentence: index, content: [quoted] });
    } else if (!wasOpen) {
      speaker = null;
    }
  });
  return [...found, ...added];
}

const OPENING = /^[“«]$/;
const CLOSING = /^[”»]$/;

function startsWithQuote(tokens: Tokens, sentence: SentenceAnalysis): boolean {
  return /^["“«]$/.test(wordAt(tokens, sentence.from));
}

function touchesQuote(tokens: Tokens, sentence: SentenceAnalysis): boolean {
  for (let at = sentence.from; at < sentence.to; at++) {
    if (/["“”«»]/.test(wordAt(tokens, at))) return true;
  }
  return false;
}

/** Whether a quotation is open at the end of the sentence. */
function quoteState(tokens: Tokens, sentence: SentenceAnalysis, open: boolean): boolean {
  let isOpen = open;
  for (let at = sentence.from; at < sentence.to; at++) {
    const text = wordAt(tokens, at);
    if (OPENING.test(text)) isOpen = true;
    else if (CLOSING.test(text)) isOpen = false;
    else if (text === '"') isOpen = !isOpen;
  }
  return isOpen;
}

/** The quoted part at the sentence's beginning, or null if it has none. */
function quotedPart(tokens: Tokens, sentence: SentenceAnalysis, wasOpen: boolean): TokenRange | null {
  if (!wasOpen && !startsWithQuote(tokens, sentence)) return null;
  const first = wasOpen ? sentence.from : sentence.from + 1;
  for (let at = first; at < sentence.to; at++) {
    if (/^["”»]$/.test(wordAt(tokens, at))) return [first, at];
  }
  return [first, sentence.to];
}
