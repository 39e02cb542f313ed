/**
 * What entities put together are called and what kind they are, by the evidence of all their mentions.
 * O(m log n) in mentions m and names n of a group.
 */
import { ENTITY_KINDS, type EntityKind } from '../entities/entity.ts';
import { isWholeName, nameKey, properSuffixes } from '../entities/name-key.ts';
import type { Extraction } from '../extract/extraction.ts';
import { usualCountryName } from '../gazetteer/names.ts';
import type { CaseEntity } from './case-entities.ts';
import { compareStrings, type LocalEntity } from './local-entities.ts';

/** What the members of an entity say of it, and what its id is made from. */
export type Description = Pick<CaseEntity, 'kind' | 'name' | 'aliases' | 'roles' | 'named' | 'mentions'> & {
  readonly sortKey: string;
};

/** Longer names are no better names. */
const LONGEST_GOOD_NAME = 80;
const ACRONYM = /^[\p{Lu}\p{N}&]{2,8}$/u;
/** An acronym comes after a full name, but before one that is the end of another. */
const ABBREVIATED = 0.7;

/** Describes members that are one, in the order of articles; the name is the whole one that stands most often. */
export function describe(
  members: readonly LocalEntity[],
  extractions: ReadonlyMap<string, Extraction>,
): Description {
  const first = members[0]!;
  const mentions = members.flatMap((local) => local.mentions);
  const roles = [...new Set(members.flatMap(({ entity }) => entity.roles ?? []))].sort();
  if (!first.named) {
    const { id, kind, name } = first.entity;
    const sortKey = `${kind}\u0000${first.article}\u0000${id}`;
    return { kind, name, aliases: [], roles, named: false, mentions, sortKey };
  }
  const kind = kindOf(members);
  const names = byFrequency(weigh(members, extractions), kind);
  return {
    kind,
    name: names[0]!,
    aliases: names.slice(1),
    roles,
    named: true,
    mentions,
    sortKey: `${kind}\u0000${leastKey(members) ?? nameKey(names[0]!)}`,
  };
}

/** The kind of most mentions by name, of most articles if even. */
function kindOf(members: readonly LocalEntity[]): EntityKind {
  const votes = new Map<EntityKind, number>();
  for (const { entity, mentions } of members) {
    const named = mentions.filter(({ mention }) => mention.form === 'name').length;
    votes.set(entity.kind, (votes.get(entity.kind) ?? 0) + 1 + 1e6 * named);
  }
  const votesFor = (kind: EntityKind): number => votes.get(kind) ?? 0;
  return [...ENTITY_KINDS].sort((a, b) => votesFor(b) - votesFor(a))[0]!;
}

/** How often each name that is not blank stands in the texts. */
function weigh(
  members: readonly LocalEntity[],
  extractions: ReadonlyMap<string, Extraction>,
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { article, entity, mentions } of members) {
    for (const name of [entity.name, ...entity.aliases]) weights.set(name, weights.get(name) ?? 0);
    const { text } = extractions.get(article)!.article;
    for (const { mention } of mentions) {
      const form = text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
      if (weights.has(form)) weights.set(form, weights.get(form)! + 1);
    }
  }
  for (const name of weights.keys()) if (name.trim() === '') weights.delete(name);
  return weights;
}

/** The first of all keys in alphabetical order, of telling names if there are any. */
function leastKey(members: readonly LocalEntity[]): string | undefined {
  const names = members.flatMap((local) => local.names);
  const telling = names.filter(({ isTelling }) => isTelling);
  return (telling.length > 0 ? telling : names).map(({ key }) => key).sort()[0];
}

/**
 * The names of an entity, the one to call it by first: whole names, for groups not the end of another, and of these
 * the spelling that stands most often, full stops and case apart.
 */
function byFrequency(weights: ReadonlyMap<string, number>, kind: EntityKind): string[] {
  const spelling = (name: string): string => name.replaceAll('.', '').toLowerCase();
  const totals = new Map<string, number>();
  for (const [name, weight] of weights)
    totals.set(spelling(name), (totals.get(spelling(name)) ?? 0) + weight);
  const ends = new Set(
    kind === 'group' ? [...weights.keys()].flatMap((name) => properSuffixes(nameKey(name))) : [],
  );
  const small = new Set([...weights.keys()].filter((name) => /\p{Ll}/u.test(name)).map(spelling));
  const isShouted = (name: string): boolean => !/\p{Ll}/u.test(name) && small.has(spelling(name));
  const isAcronym = (name: string): boolean => ACRONYM.test(name.replaceAll('.', ''));
  const hasFull =
    kind === 'group' && [...weights.keys()].some((name) => name.includes(' ') && !isAcronym(name));
  const rank = (name: string): number =>
    (usualCountryName(name) === name ? -4 : 0) +
    (isWholeName(nameKey(name), kind) ? 0 : 2) +
    (ends.has(nameKey(name)) ? 1 : 0) +
    (isShouted(name) ? 0.5 : 0) +
    (hasFull && isAcronym(name) ? ABBREVIATED : 0) +
    (name.length > LONGEST_GOOD_NAME ? 8 : 0) +
    (nameKey(name) === '' ? 16 : 0);
  return [...weights.keys()].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      totals.get(spelling(b))! - totals.get(spelling(a))! ||
      weights.get(b)! - weights.get(a)! ||
      b.length - a.length ||
      compareStrings(a, b),
  );
}
