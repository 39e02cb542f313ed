/**
 * Which phrase renames which: "Bergner, a US military spokesman", "the spokesman, Hosseini", "his brother
 * Laith", "Bergner is a spokesman". Read from commas, adjacency and the verb "be"; O(p) in the phrases of a sentence.
 */
import type { SentenceAnalysis } from '../nlp/analyse.ts';
import { phraseBefore, renamingStart } from '../nlp/phrase-order.ts';
import type { NounPhrase } from '../nlp/phrase.ts';
import { isComma, wordAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import { nominalKind } from './nominals.ts';

/** For the index of a renaming phrase, the index of the earlier phrase it renames. */
export function appositionsOf(
  tokens: Tokens,
  { phrases: { nouns }, clauses, from, to }: SentenceAnalysis,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { lemma, verb, subjects, objects } of clauses) {
    const isPlain = lemma === 'be' && !verb.isNegated && verb.modal === null && verb.form === 'finite';
    if (
      isPlain &&
      subjects.length === 1 &&
      objects.length === 1 &&
      nouns[subjects[0]!]!.name >= 0 &&
      nouns[objects[0]!]!.name < 0
    )
      found.set(objects[0]!, subjects[0]!);
  }
  nouns.forEach((noun, index) => {
    const called = phraseBefore(nouns, noun.first - 1);
    if (
      noun.name >= 0 &&
      called >= 0 &&
      nouns[called]!.last === noun.first - 1 &&
      isNaming(tokens, noun.first - 1)
    ) {
      if (describes(tokens, nouns[called]!, noun)) found.set(index, called);
      return;
    }
    if (noun.isPronoun || noun.preposition >= 0) return;
    const comma = renamingStart(tokens, nouns, noun) - 1;
    if (comma <= from || !isComma(tokens, comma)) return;
    const target = phraseEndingAt(nouns, comma);
    const isFree = target >= 0 && !found.has(target);
    if (isFree && describes(tokens, nouns[target]!, noun) && isClosed(tokens, nouns, index, to))
      found.set(index, target);
  });
  return found;
}

/** "a warlord named Haji Gul". */
function isNaming(tokens: Tokens, at: number): boolean {
  return /^(?:named|called)$/.test(wordAt(tokens, at));
}

/** The phrase that ends there, or that a prepositional phrase ending there hangs on. */
function phraseEndingAt(nouns: readonly NounPhrase[], end: number): number {
  let at = phraseBefore(nouns, end);
  while (at >= 0 && nouns[at]!.preposition >= 0) {
    const head = phraseBefore(nouns, nouns[at]!.preposition);
    if (head < 0) return at;
    at = head;
  }
  return at;
}

/** A name beside a description of an actor or place. */
function describes(tokens: Tokens, first: NounPhrase, second: NounPhrase): boolean {
  if (first.isPronoun || first.name >= 0 === second.name >= 0) return false;
  const description = first.name >= 0 ? second : first;
  return nominalKind(wordAt(tokens, description.head)) !== null;
}

/** Whether a phrase with what hangs on it ends at punctuation, a relative or a preposition: no list goes on. */
function isClosed(tokens: Tokens, nouns: readonly NounPhrase[], index: number, to: number): boolean {
  let end = nouns[index]!.last;
  for (const noun of nouns.slice(index + 1)) {
    if (noun.preposition === end || (noun.possessor >= 0 && noun.first === end)) end = noun.last;
  }
  return end >= to || /^(?:[,.;:)]|who|which|that|in|on|at|from)$/.test(wordAt(tokens, end));
}
