/**
 * Entities and mentions as they are drafted while an article is read → entities and mentions as they
 * stand in its record: numbered in text order, without those that no mention refers to. O(m log m) in m
 * mentions.
 */
import { compareSpans, type Span } from '../base/span.ts';
import type { Entity, EntityKind, Mention, MentionForm, MentionLink } from './entity.ts';
import type { Gender } from './gender.ts';
import type { PlaceFacts } from './place-facts.ts';
import { canonicalName, type NamedEntity } from './named-entity.ts';

/** Entities and mentions, with the entity of every noun phrase that refers to one. */
export interface ArticleEntities {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  /** `entityOfPhrase[sentence][phrase]`: index into `entities`, −1 for none. */
  readonly entityOfPhrase: readonly Int32Array[];
  /** Index into `entities` for each name of the analysis, −1 for none. */
  readonly entityOfName: Int32Array;
}

/** An entity while the article is read. */
export interface EntityDraft {
  readonly kind: EntityKind;
  readonly named: NamedEntity | null;
  /** Fullest nominal, for one without a name. */
  readonly nominal: string;
  readonly roles: Set<string>;
  readonly isPlural: boolean;
  /** What is known of a place; set when the article has been read. */
  facts: PlaceFacts;
  gender: Gender;
  /** Heads, modifiers and owners of its descriptions so far, in lower case; owners are drafts. */
  readonly heads: Set<string>;
  readonly modifiers: Set<string>;
  readonly owners: Set<number>;
  /** Usual names of the countries that its office, or what it is called, is of. */
  readonly countries: Set<string>;
}

/** A mention while the article is read; `entity` is an index into the drafts. */
export interface MentionDraft {
  entity: number;
  readonly form: MentionForm;
  readonly span: Span;
  readonly link: MentionLink;
  /** 0 to 1, null where the link rests on the words alone. */
  readonly confidence: number | null;
}

/** What has been read of an article; the columns hold indices into the drafts. */
export interface EntityDrafts {
  readonly drafts: readonly EntityDraft[];
  readonly mentions: readonly MentionDraft[];
  readonly entityOfPhrase: readonly Int32Array[];
  readonly entityOfName: Int32Array;
}

/** Drops what no mention refers to and numbers the rest in text order. */
export function numberEntities({
  drafts,
  mentions,
  entityOfPhrase,
  entityOfName,
}: EntityDrafts): ArticleEntities {
  const inOrder = mentions.toSorted((a, b) => compareSpans(a.span, b.span));
  const order = new Map<number, number>();
  for (const { entity } of inOrder) if (!order.has(entity)) order.set(entity, order.size);
  const renumber = (entity: number): number => order.get(entity) ?? -1;
  const entities = [...order.keys()].map((old, index) => toEntity(drafts[old]!, `e${index + 1}`));
  return {
    entities,
    mentions: inOrder.map((mention) => toMention(mention, entities[renumber(mention.entity)]!)),
    entityOfPhrase: entityOfPhrase.map((row) => row.map(renumber)),
    entityOfName: entityOfName.map(renumber),
  };
}

function toEntity({ kind, named, nominal, facts }: EntityDraft, id: string): Entity {
  if (named === null) return { id, kind, name: nominal, aliases: [] };
  const roles = [...named.titles];
  return { id, kind, ...canonicalName(named), ...(roles.length > 0 ? { roles } : {}), ...facts };
}

function toMention(
  { form, span: [start, end], link, confidence }: MentionDraft,
  { id, kind }: Entity,
): Mention {
  const mention = { entity: id, kind, form, start, end, link };
  return confidence === null ? mention : { ...mention, confidence: Math.round(confidence * 100) / 100 };
}
