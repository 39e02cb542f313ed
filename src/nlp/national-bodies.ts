/**
 * Bodies that are called after their country: "the US military", "Iraqi police", "the Iranian Foreign
 * Ministry". A recogniser of names sees the country, the ministry or nothing in them; to the story each is
 * one actor. O(1) for each name and adjective of a country.
 */
import { wordSet } from '../base/word-set.ts';
import { countryOf, isGroupHead, usualCountryName } from '../gazetteer/names.ts';
import { isGlued, lowerAt, wordAt, wordsBetween } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import type { NamedSpan } from './named-span.ts';

const FORCES = 'army forces military navy police troops';
const BODIES = wordSet(`${FORCES} cabinet embassy government marines parliament peshmerga soldiers`);
const BRANCHES: ReadonlyMap<string, string> = new Map([
  ['air', 'force'],
  ['armed', 'forces'],
  ['coalition', 'forces'],
  ['ground', 'forces'],
  ['security', 'forces'],
  ['special', 'forces'],
]);

/** Whether words name a body by its country: "US military", "Iraqi security forces". */
export function isNationalBody(words: string): boolean {
  const parts = words.replace(/^the /i, '').split(' ');
  for (let last = 1; last < parts.length; last++) {
    const country = parts.slice(0, last).join(' ');
    if (!isCountryWord(country)) continue;
    const rest = parts.slice(last).map((part) => part.toLowerCase());
    return bodyLength((at) => rest[at] ?? '') === rest.length;
  }
  return false;
}

/**
 * The names of a text, between the bounds of its sentences, with every body called after its country as a
 * name of the form `nominal`; the name inside it, if any, is kept as its `inner` one.
 */
export function withNationalBodies(
  tokens: Tokens,
  bounds: Int32Array,
  names: readonly NamedSpan[],
): NamedSpan[] {
  const found: NamedSpan[] = [];
  let next = 0;
  for (let sentence = 0; sentence + 1 < bounds.length; sentence++) {
    const to = bounds[sentence + 1]!;
    for (let at = bounds[sentence]!; at < to;) {
      const name = names[next]?.first === at ? names[next]! : null;
      const taken = bodyAt(tokens, at, to, name, names[next + Number(name !== null)]) ?? name;
      if (taken !== null) found.push(taken);
      at = taken?.last ?? at + 1;
      while (next < names.length && names[next]!.first < at) next++;
    }
  }
  return found;
}

/** The body that starts at a token, with a country's name or adjective there and the name after it. */
function bodyAt(
  tokens: Tokens,
  at: number,
  to: number,
  name: NamedSpan | null,
  after: NamedSpan | undefined,
): NamedSpan | null {
  const end = name?.last ?? at + 1;
  if (name !== null ? name.kind !== 'place' : !isAdjective(wordAt(tokens, at))) return null;
  if (name !== null && !isCountryWord(wordsBetween(tokens, at, end))) return null;
  if (end >= to || isGlued(tokens, end)) return null;
  const nominal = { first: at, titleFirst: at, kind: 'group', form: 'nominal' } as const;
  if (name === null && after?.first === end && isBodyName(tokens, after))
    return { ...nominal, last: after.last, inner: after };
  const length =
    after?.first === end ? 0 : bodyLength((step) => (end + step < to ? lowerAt(tokens, end + step) : ''));
  return length === 0 ? null : { ...nominal, last: end + length, inner: name };
}

/** "Foreign Ministry", "Supreme Council of Iraq": a name that any country's body can have. */
function isBodyName(tokens: Tokens, { first, last, kind }: NamedSpan): boolean {
  if (kind !== 'group' || countryOf(wordAt(tokens, first)) !== null) return false;
  let head = first;
  while (head + 1 < last && lowerAt(tokens, head + 1) !== 'of') head++;
  return isGroupHead(wordAt(tokens, head));
}

/** How many words from the first on tell a body; 0 if none. */
function bodyLength(wordAfter: (step: number) => string): number {
  const first = wordAfter(0);
  if (BRANCHES.get(first) === wordAfter(1) && first !== '') return 2;
  return BODIES.has(first) ? 1 : 0;
}

/** The adjective of a country, or of Islam in the name of a party or council. */
function isAdjective(word: string): boolean {
  return word === 'Islamic' || countryOf(word) !== null;
}

function isCountryWord(word: string): boolean {
  return countryOf(word) !== null || usualCountryName(word) !== null;
}
