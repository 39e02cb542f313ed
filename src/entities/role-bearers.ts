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
import type { Link } from './linker.ts';
import { roleWord } from './named-entity.ts';
import { singularOf } from './nominals.ts';
import { countryNamed } from './offices.ts';
import type { Referent } from './referents.ts';

/** Sentences back in which the bearer of a role is looked for; the share of such links that are right. */
export const ROLE_WINDOW = 30;
const ROLE_CONFIDENCE = 0.8;

/** A role as a description gives it. */
export interface Role {
  readonly kind: EntityKind;
  /** In lower case and in full: "prime", "minister". */
  readonly words: readonly string[];
  /** Usual name of the country it is of, null where it is not told. */
  readonly country: string | null;
}

const DEFINITE = /^(?:the|this|that|these|those)$/i;
const INDEFINITE = /^(?:a|an|some|another|several|many|few|more|most|other|\d.*)$/i;
const MOST_WORDS = { person: 2, group: 1, place: 1 } as const;

/** The role that a description consists of, or null where it says more, or is not definite. */
export function roleOf(
  tokens: Tokens,
  { first, head, possessor }: NounPhrase,
  kind: EntityKind,
  country: string | null,
): Role | null {
  if (possessor >= 0 || head === first || !DEFINITE.test(wordAt(tokens, first))) return null;
  const words = wordsBetween(tokens, first + 1, head + 1)
    .split(' ')
    .filter((word) => country === null || countryNamed(word) === null)
    .map((word) => roleWord(singularOf(word.toLowerCase())));
  return words.length > MOST_WORDS[kind] ? null : { kind, words, country };
}

/** The entity last mentioned of those that bear a role, or null. */
export function bearerOf(
  { kind, words, country }: Role,
  latestFirst: Iterable<Referent>,
  drafts: readonly EntityDraft[],
): Link | null {
  for (const { entity } of latestFirst) {
    const draft = drafts[entity]!;
    if (draft.kind !== kind || (country !== null && !draft.countries.has(country))) continue;
    const [main, ...others] = [...words].reverse();
    const isKnownSo = draft.roles.has(main!) && others.every((word) => draft.roles.has(word) || draft.modifiers.has(word)); // prettier-ignore
    if (isKnownSo) return { entity, confidence: ROLE_CONFIDENCE };
  }
  return null;
}

/** Whether an entity's office is of other countries than this one: "the Iraqi minister" is no Briton. */
export function isOfAnother({ countries }: EntityDraft, country: string | null): boolean {
  return country !== null && countries.size > 0 && !countries.has(country);
}

/** "a spokesman", "several men", and "president" without an article: something new. */
export function isIndefinite(tokens: Tokens, { first, head, possessor }: NounPhrase): boolean {
  if (possessor >= 0) return false;
  const word = lowerAt(tokens, head);
  const isBareSingular = !DEFINITE.test(wordAt(tokens, first)) && singularOf(word) === word;
  return isBareSingular || INDEFINITE.test(wordAt(tokens, first));
}
