/**
 * "the cleric", "the British prime minister" → whoever was last known as one. The words of a definite description
 * that consists of a role alone, perhaps with its country, against the roles that titles, appositions and earlier
 * descriptions have given the entities of the article. O(window) for each description.
 */
import type { NounPhrase } from '../nlp/phrase.ts';
import { lowerAt, wordAt, wordsBetween } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import type { EntityDraft } from './article-entities.ts';
import type { EntityKind } from './entity.ts';
import { modifiersOf } from './description-fit.ts';
import type { Link } from './linker.ts';
import { roleWord } from './named-entity.ts';
import { singularOf } from './nominals.ts';
import { countryNamed, countryOfOffice } from './offices.ts';
import type { Referent } from './referents.ts';

/** Sentences back in which the bearer of a role is looked for; the share of such links that are right. */
export const ROLE_WINDOW = 30;
const ROLE_CONFIDENCE = 0.8;

const DEFINITE = /^(?:the|this|that|these|those)$/i;
const INDEFINITE = /^(?:a|an|some|another|several|many|few|more|most|other|\d.*)$/i;
const MOST_WORDS = { person: 2, group: 1, place: 1 } as const;

/** The words of the role that a description consists of, null where it says more, or is not definite. */
function roleOf(
  tokens: Tokens,
  { first, head, possessor }: NounPhrase,
  kind: EntityKind,
  country: string | null,
): readonly string[] | null {
  if (possessor >= 0 || head === first || !DEFINITE.test(wordAt(tokens, first))) return null;
  const words = wordsBetween(tokens, first + 1, head + 1)
    .split(' ')
    .filter((word) => country === null || countryNamed(word) === null)
    .map((word) => roleWord(singularOf(word.toLowerCase())));
  return words.length > MOST_WORDS[kind] ? null : words;
}

/** The entity last mentioned of those that bear the role of a description, null where it is none or of nobody. */
export function bearerOf(
  tokens: Tokens,
  noun: NounPhrase,
  kind: EntityKind,
  latestFirst: Iterable<Referent>,
  drafts: readonly EntityDraft[],
): Link | null {
  const country = kind === 'person' ? countryOfOffice(tokens, noun.first, noun.head + 1) : null;
  const words = roleOf(tokens, noun, kind, country);
  if (words === null) return null;
  for (const { entity } of latestFirst) {
    const draft = drafts[entity]!;
    if (draft.kind !== kind || (country !== null && !draft.countries.has(country))) continue;
    const [main, ...others] = [...words].reverse();
    const isKnownSo = draft.roles.has(main!) && others.every((word) => draft.roles.has(word) || draft.modifiers.has(word)); // prettier-ignore
    if (isKnownSo) return { entity, confidence: ROLE_CONFIDENCE };
  }
  return null;
}

/** Whether an entity is of other countries alone: "the Iraqi minister" is no Briton, nor an "Iranian delegation". */
export function isOfAnother({ countries, modifiers }: EntityDraft, named: readonly string[]): boolean {
  const its = [...countries, ...countriesAmong(modifiers)];
  return named.length > 0 && its.length > 0 && !named.some((country) => its.includes(country));
}

/** The countries that a description names: of the office of a person, else by its adjectives; none of a place. */
export function countriesOf(tokens: Tokens, noun: NounPhrase, kind: EntityKind): readonly string[] {
  if (kind === 'place') return [];
  const office = kind === 'person' ? countryOfOffice(tokens, noun.first, noun.head + 1) : null;
  return office === null ? countriesAmong(modifiersOf(tokens, noun)) : [office];
}

/** The countries whose adjectives stand among words in lower case. */
function countriesAmong(words: Iterable<string>): string[] {
  return [...words].flatMap((word) => countryNamed(word.charAt(0).toUpperCase() + word.slice(1)) ?? []);
}

/** "a spokesman", "several men", and "president" without an article: something new. */
export function isIndefinite(tokens: Tokens, { first, head, possessor }: NounPhrase): boolean {
  if (possessor >= 0) return false;
  const word = lowerAt(tokens, head);
  const isBareSingular = !DEFINITE.test(wordAt(tokens, first)) && singularOf(word) === word;
  return isBareSingular || INDEFINITE.test(wordAt(tokens, first));
}
