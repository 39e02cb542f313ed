/**
 * Entities and the mentions that refer to them, as they stand in the record of one article.
 */

import { ENTITY_KINDS, type EntityKind } from '../gazetteer/kinds.ts';

export { ENTITY_KINDS, type EntityKind };

/** How a mention refers: by name ("Petraeus"), by description ("the general") or by pronoun. */
export const MENTION_FORMS = ['name', 'nominal', 'pronoun'] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];

/** Why a mention is put with its entity; shown to readers, and the ground on which a link can be doubted. */
export const MENTION_LINKS = [
  'first',
  'same-name',
  'surname',
  'given-name',
  'short-form',
  'acronym',
  'also-called',
  'country',
  'apposition',
  'role',
  'head-noun',
  'pronoun',
  'speaker',
  'relative',
] as const;
export type MentionLink = (typeof MENTION_LINKS)[number];

/** A stretch of text that refers to an entity of the same article. */
export interface Mention {
  readonly entity: string;
  readonly kind: EntityKind;
  readonly form: MentionForm;
  /** First UTF-16 code unit. */
  readonly start: number;
  /** One past the last UTF-16 code unit. */
  readonly end: number;
  readonly link?: MentionLink;
  /** How sure the link is, 0 to 1; absent where it rests on the words alone. */
  readonly confidence?: number;
}

/** One person, group or place of one article. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  /** Canonical name; for an unnamed entity its fullest nominal. */
  readonly name: string;
  /** Other names in the text; empty for an unnamed entity. */
  readonly aliases: readonly string[];
  /** Titles and offices the text gives ("Brig. Gen.", "foreign minister"). */
  readonly roles?: readonly string[];
  /** For a place that the text makes act as a power ("Tehran says"), that power's usual name ("Iran"). */
  readonly standsFor?: string;
  /** Usual name of the country a place lies in, where one place of that name is clearly meant. */
  readonly country?: string;
  /** Degrees, north and east positive; both or neither. */
  readonly latitude?: number;
  readonly longitude?: number;
}
