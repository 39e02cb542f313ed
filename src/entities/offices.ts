/**
 * The titles and offices that stand by a person's name: "then-President", "foreign minister", "Secretary of
 * State" before it, "the foreign minister of Iraq" beside it. Country and holder are no part of an office.
 * O(1) for each name.
 */
import { wordSet } from '../base/word-set.ts';
import { countryOf, isDateWord, isTitle, usualCountryName } from '../gazetteer/names.ts';
import { lowerAt, tagAt, wordAt, wordsBetween } from '../text/token-words.ts';
import type { NamedSpan } from '../nlp/named-span.ts';
import type { Tokens } from '../text/tokens.ts';
import { nominalKind } from './nominals.ts';

const HONORIFICS = wordSet('mr mr. mrs mrs. ms ms. miss sir madam');
/** What narrows an office; after the second row, its bearer is not called by the office alone. */
const RANKED = wordSet(
  'acting assistant chief first foreign general grand incoming interim joint prime senior',
);
const LESSENED = wordSet('co deputy ex former late onetime outgoing then under vice');
/** Offices that are written with capitals, as is the word that narrows them. */
const OFFICES = /^(?:Commander|Executive|Leader|Minister|Officer|Prince|Secretary)$/;
/** People by what they are to others, which is no office. */
const TIES =
  wordSet(`ally aunt boss brother captor colleague counterpart cousin critic daughter enemy father foe follower
friend grandfather grandson husband man mother nephew niece opponent parent partner relative rival sister son spouse supporter
uncle victim wife woman`);

/** First token of the titles and offices that stand right before a name, from the token `from` on; `name` if none. */
export function officeStart(tokens: Tokens, from: number, name: number): number {
  let at = name;
  while (at > from) {
    const next = stepBack(tokens, from, at, at === name);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** One word, or "-", or "of State", further to the left; the same token where the office ends. */
function stepBack(tokens: Tokens, from: number, at: number, isFirst: boolean): number {
  const before = at - 1;
  const word = lowerAt(tokens, before);
  if (isTitle(word) && word !== 'deputy') return before;
  if (isFirst && lowerAt(tokens, at - 2) === 'of' && isTitle(lowerAt(tokens, at - 3)) && at - 3 >= from)
    return isCapital(tokens, before) && usualCountryName(wordAt(tokens, before)) === null ? at - 3 : at;
  if (isFirst && word === 'elect' && at - 3 >= from && isTitle(lowerAt(tokens, at - 3))) return at - 3;
  if (isFirst) return isPersonNoun(tokens, before) ? before : at;
  if (word === '-' && LESSENED.has(lowerAt(tokens, at - 2)) && at - 2 >= from) return at - 2;
  return narrows(tokens, before, at) ? before : at;
}

/** "finance" in "finance minister", "former" in "former president". */
function narrows(tokens: Tokens, before: number, at: number): boolean {
  const word = wordAt(tokens, before);
  const lower = word.toLowerCase();
  if (RANKED.has(lower) || LESSENED.has(lower)) return true;
  if (!/^\p{L}+$/u.test(word) || isDateWord(word) || countryOf(word) !== null) return false;
  const isNoun = tagAt(tokens, before) === 'NOUN';
  const isField = isCapital(tokens, before) && OFFICES.test(wordAt(tokens, at));
  return isField ? /^(?:ADJ|NOUN|PROPN)$/.test(tagAt(tokens, before)) : isNoun && word === lower;
}

function isCapital(tokens: Tokens, at: number): boolean {
  return /^\p{Lu}/u.test(wordAt(tokens, at));
}

function isPersonNoun(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at);
  const isNoun = /^\p{Ll}/u.test(word) ? tagAt(tokens, at) !== 'VERB' : OFFICES.test(word);
  return isNoun && nominalKind(word) === 'person' && !TIES.has(word);
}

/**
 * Usual name of the country that an office between these tokens is of, or null: "the British prime minister",
 * "Peru's defence minister", "the prime minister of Iraq". `first` may be the first word of the office or one
 * before it.
 */
export function countryOfOffice(tokens: Tokens, first: number, last: number): string | null {
  for (let at = first; at < last; at++) {
    const country = countryAt(tokens, at);
    if (country !== null) return country;
  }
  const owner = /^['’]s?$/.test(wordAt(tokens, first - 1)) ? first - 2 : first - 1;
  if (!/^the$/i.test(wordAt(tokens, first))) {
    const before = countryAt(tokens, owner);
    if (before !== null) return before;
  }
  if (lowerAt(tokens, last) !== 'of') return null;
  return countryAt(tokens, lowerAt(tokens, last + 1) === 'the' ? last + 2 : last + 1);
}

/** The country that a word, or two of them from it on or up to it, name or are the adjective of. */
function countryAt(tokens: Tokens, at: number): string | null {
  const word = wordAt(tokens, at);
  if (!/^\p{Lu}/u.test(word)) return null;
  const [next, before] = [wordAt(tokens, at + 1), wordAt(tokens, at - 1)];
  const pairs = [`${word} ${next}`, `${before} ${word}`];
  return (
    pairs.map(usualCountryName).find((name) => name !== null) ?? countryOf(word) ?? usualCountryName(word)
  );
}

/** The office that the tokens from `first` to `last` give, or null: an honorific alone is none. */
export function officeIn(tokens: Tokens, first: number, last: number): string | null {
  let at = first;
  while (at < last && HONORIFICS.has(lowerAt(tokens, at))) at++;
  return at < last ? wordsBetween(tokens, at, last) : null;
}

/** The office of a description headed by `head` that starts at `first`: "minister" with what narrows it. */
export function describedOffice(tokens: Tokens, first: number, head: number): string | null {
  const word = lowerAt(tokens, head);
  if (nominalKind(word) !== 'person' || TIES.has(word)) return null;
  let at = head;
  while (at > first && (isTitle(lowerAt(tokens, at - 1)) || stepBack(tokens, first, at, false) < at)) at--;
  return wordsBetween(tokens, at, head + 1);
}

/** "former" in "former British Prime Minister", the word before the country's adjective before an office; or null. */
export function lessenedBefore(tokens: Tokens, start: number): string | null {
  const word = wordAt(tokens, start - 2);
  const isApart = countryOf(wordAt(tokens, start - 1)) !== null && LESSENED.has(word.toLowerCase());
  return isApart ? word : null;
}

/** Whether the office is a lesser or a past one, whose bearer is not called by its last word alone. */
export function isLessened(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (LESSENED.has(lowerAt(tokens, at))) return true;
  return false;
}

/** Usual name of the country that a word names or is the adjective of, or null. */
export function countryNamed(word: string): string | null {
  return countryOf(word) ?? usualCountryName(word);
}

const LONGEST_TITLE = 6;

/** 1 for each token of a title or office right before a person's name, else 0. */
export function titleTokens(tokens: Tokens, names: readonly NamedSpan[]): Uint8Array {
  const found = new Uint8Array(tokens.starts.length);
  for (const { first, kind } of names) {
    if (kind !== 'person') continue;
    found.fill(1, officeStart(tokens, Math.max(0, first - LONGEST_TITLE), first), first);
  }
  return found;
}
