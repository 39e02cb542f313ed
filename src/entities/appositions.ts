/**
 * Which phrase renames which: "Bergner, a US military spokesman", "the spokesman, Hosseini", "his brother
 * Laith". Read from commas and adjacency; O(p) in the phrases of a sentence.
 */
import type { SentenceAnalysis } from '../nlp/analyse.ts';
import type { NounPhrase } from '../nlp/phrase.ts';
import { tokenText, type Tokens } from '../text/tokens.ts';
import { nominalKind } from './nominals.ts';

/** For the index of a renaming phrase, the index of the earlier phrase it renames. */
export function appositionsOf(
  tokens: Tokens,
  { phrases, from, to }: SentenceAnalysis,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const { nouns } = phrases;
  nouns.forEach((noun, index) => {
    if (noun.isPronoun || noun.preposition >= 0) return;
    const start = afterAdverb(tokens, startOf(nouns, noun));
    if (start - 1 <= from || tokenText(tokens, start - 1) !== ',') return;
    const target = phraseEndingAt(nouns, start - 1);
    if (target < 0 || found.has(target)) return;
    if (isApposition(tokens, nouns, target, index, to)) found.set(index, target);
  });
  return found;
}

/** "Qais Khazali, once a spokesman": the comma may stand before an adverb of time. */
function afterAdverb(tokens: Tokens, start: number): number {
  return start > 0 && /^(?:once|now|then|also|formerly|currently)$/.test(tokenText(tokens, start - 1))
    ? start - 1
    : start;
}

function startOf(nouns: readonly NounPhrase[], noun: NounPhrase): number {
  let start = noun.first;
  for (let above = noun.possessor; above >= 0; above = nouns[above]!.possessor) start = nouns[above]!.first;
  return start;
}

/** The phrase that ends there, or that a prepositional phrase ending there hangs on. */
function phraseEndingAt(nouns: readonly NounPhrase[], end: number): number {
  let at = nouns.findLastIndex((noun) => noun.last === end);
  while (at >= 0 && nouns[at]!.preposition >= 0) {
    const head = nouns.findLastIndex((noun) => noun.last === nouns[at]!.preposition);
    if (head < 0) return at;
    at = head;
  }
  return at;
}

/** A name beside a description, one of them closed by a comma, a full stop or a verb; no list. */
function isApposition(
  tokens: Tokens,
  nouns: readonly NounPhrase[],
  target: number,
  index: number,
  to: number,
): boolean {
  const [first, second] = [nouns[target]!, nouns[index]!];
  if (first.isPronoun || first.name >= 0 === second.name >= 0) return false;
  const description = first.name >= 0 ? second : first;
  if (nominalKind(tokenText(tokens, description.head)) === null) return false;
  let end = second.last;
  for (let next = index + 1; next < nouns.length; next++) {
    const noun = nouns[next]!;
    if (noun.preposition === end || (noun.possessor >= 0 && noun.first === end)) end = noun.last;
  }
  if (end >= to) return true;
  return (
    /^(?:[,.;:)]|who|which|that|in|on|at|from|and)$/.test(tokenText(tokens, end)) &&
    !/^(?:and|or)$/.test(tokenText(tokens, end))
  );
}
