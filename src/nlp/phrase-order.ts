/**
 * How noun phrases follow one another: chains of possessors, lists joined by commas and "and", and what
 * a prepositional phrase or a renaming between commas hangs on. All O(p) in the phrases of a sentence.
 */
import { isComma, lowerAt } from '../text/token-words.ts';
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

/** Whether a preposition stands right before the phrase or its first possessor. */
export function isPrepositional(nouns: readonly NounPhrase[], noun: NounPhrase): boolean {
  return noun.preposition >= 0 && noun.preposition === chainStart(nouns, noun) - 1;
}

/** Token after the comma of a renaming: "Qais Khazali, once a spokesman", an adverb of time included. */
export function renamingStart(tokens: Tokens, nouns: readonly NounPhrase[], noun: NounPhrase): number {
  const start = chainStart(nouns, noun);
  return /^(?:once|now|then|also|formerly|currently)$/.test(lowerAt(tokens, start - 1)) ? start - 1 : start;
}

/** The phrase with those joined to it on its left: "A, B and C". */
export function joinedLeft(tokens: Tokens, nouns: readonly NounPhrase[], index: number): readonly number[] {
  const list = [index];
  let at = chainStart(nouns, nouns[index]!) - 1;
  let sawAnd = false;
  for (;;) {
    const link = lowerAt(tokens, at);
    if (link === 'and' || link === 'or') sawAnd = true;
    else if (link !== ',' || !sawAnd) return list;
    const before = phraseBefore(nouns, link !== ',' && isComma(tokens, at - 1) ? at - 1 : at);
    const phrase = nouns[before];
    if (phrase === undefined || phrase.isPronoun || isPrepositional(nouns, phrase)) return list;
    list.unshift(before);
    at = chainStart(nouns, phrase) - 1;
  }
}

/** The phrase with those joined to it on its right, up to token `limit`. */
export function joinedRight(
  tokens: Tokens,
  nouns: readonly NounPhrase[],
  index: number,
  limit: number,
): readonly number[] {
  const list = [index];
  let at = nouns[index]!.last;
  while (at < limit) {
    const link = lowerAt(tokens, at);
    if (link !== ',' && link !== 'and' && link !== 'or') break;
    const isOxford = link === ',' && at + 1 < limit && /^(?:and|or)$/.test(lowerAt(tokens, at + 1));
    const next = chainFrom(nouns, isOxford ? at + 2 : at + 1);
    if (next < 0 || nouns[next]!.last > limit || nouns[next]!.isPronoun) break;
    if (link === ',' && !goesOnToAnd(tokens, nouns, next, limit)) break;
    list.push(next);
    at = nouns[next]!.last;
  }
  return list;
}

/** Whether a comma list goes on to an "and": else the comma opens an apposition. */
function goesOnToAnd(tokens: Tokens, nouns: readonly NounPhrase[], index: number, limit: number): boolean {
  for (let at = index; at >= 0; at = chainFrom(nouns, nouns[at]!.last + 1)) {
    const end = nouns[at]!.last;
    if (end >= limit) return false;
    const link = lowerAt(tokens, end);
    if (link === 'and' || link === 'or') return true;
    if (link !== ',') return false;
    if (/^(?:and|or)$/.test(lowerAt(tokens, end + 1))) return true;
  }
  return false;
}
