/**
 * How noun phrases follow one another: chains of possessors, and where a renaming between commas starts.
 * All O(p) in the phrases of a sentence.
 */
import { lowerAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import type { NounPhrase } from './phrase.ts';

/** First token of a phrase with its possessors. */
function chainStart(nouns: readonly NounPhrase[], noun: NounPhrase): number {
  let start = noun.first;
  for (let above = noun.possessor; above >= 0; above = nouns[above]!.possessor) start = nouns[above]!.first;
  return start;
}

/** From a possessor to what it possesses in the end ("Iran's Quds Force"); −1 stays −1. */
export function chainEnd(nouns: readonly NounPhrase[], index: number): number {
  let at = index;
  while (at >= 0 && nouns[at + 1]?.possessor === at) at++;
  return at;
}

/** Index of the phrase that a token starts, followed to the end of its chain; −1 if none. */
export function chainFrom(nouns: readonly NounPhrase[], token: number): number {
  return chainEnd(
    nouns,
    nouns.findIndex((noun) => noun.first === token),
  );
}

/** Index of the phrase that ends before a token, −1 if none. */
export function phraseBefore(nouns: readonly NounPhrase[], token: number): number {
  return nouns.findLastIndex((noun) => noun.last === token);
}

/** Token after the comma of a renaming: "Qais Khazali, once a spokesman", an adverb of time included. */
export function renamingStart(tokens: Tokens, nouns: readonly NounPhrase[], noun: NounPhrase): number {
  const start = chainStart(nouns, noun);
  return /^(?:once|now|then|also|formerly|currently)$/.test(lowerAt(tokens, start - 1)) ? start - 1 : start;
}
