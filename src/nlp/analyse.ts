/**
 * Text → everything the later layers read: tokens, sentences, names, phrases and clauses. In steps, so
 * that a long text can be followed and stopped. O(n).
 */
import { findSentences, type Sentences } from '../text/sentences.ts';
import { tokenizeInSteps, type Tokens } from '../text/tokens.ts';
import type { Clause } from './clause.ts';
import { findClauses } from './clauses.ts';
import { findNames, type NamedSpan } from './names.ts';
import type { Phrases } from './phrase.ts';
import { findPhrases } from './phrases.ts';
import { retag } from './retag.ts';

/** One sentence: its tokens, phrases and clauses. */
export interface SentenceAnalysis {
  /** First token. */
  readonly from: number;
  /** One past the last token. */
  readonly to: number;
  readonly paragraph: number;
  readonly phrases: Phrases;
  readonly clauses: readonly Clause[];
}

/** A whole text, analysed. */
export interface TextAnalysis {
  readonly tokens: Tokens;
  readonly sentenceBounds: Sentences;
  readonly names: readonly NamedSpan[];
  readonly sentences: readonly SentenceAnalysis[];
}

const SENTENCES_A_STEP = 200;

/** Analyses a text; yields the share done between steps. */
export function* analyseInSteps(text: string): Generator<number, TextAnalysis, void> {
  const reading = tokenizeInSteps(text);
  let step = reading.next();
  while (!step.done) {
    yield step.value * 0.6;
    step = reading.next();
  }
  const tokens = retag(step.value);
  const sentenceBounds = findSentences(tokens);
  const names = findNames(tokens, sentenceBounds);
  yield 0.7;
  const sentences: SentenceAnalysis[] = [];
  const count = sentenceBounds.paragraphs.length;
  let firstName = 0;
  for (let index = 0; index < count; index++) {
    const from = sentenceBounds.bounds[index]!;
    const to = sentenceBounds.bounds[index + 1]!;
    while (firstName < names.length && names[firstName]!.first < from) firstName++;
    const phrases = findPhrases(tokens, from, to, names, firstName);
    const clauses = findClauses(tokens, from, to, phrases);
    sentences.push({ from, to, paragraph: sentenceBounds.paragraphs[index]!, phrases, clauses });
    if (index % SENTENCES_A_STEP === SENTENCES_A_STEP - 1) yield 0.7 + (0.1 * index) / count;
  }
  return { tokens, sentenceBounds, names, sentences };
}
