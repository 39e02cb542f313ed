/**
 * Extractions of many articles → entities of the case. Named entities of one kind become one when they
 * share a full name or an alias that means only one thing in the case; a bare surname joins only the
 * one longer name that ends in it. Blocking by normalised name keeps the cost near-linear in mentions,
 * and the result does not depend on the order of the articles.
 */
import { DisjointSets } from '../base/disjoint-sets.ts';
import type { Entity, EntityKind } from '../entities/entity.ts';
import type { Extraction } from '../extract/extraction.ts';
import type { CaseClaim, CaseEntity, CaseMention, EntityJoin, ResolvedCase } from './case-entities.ts';
import { powersOf, whereaboutsOf } from './places.ts';
import { usualCountryName } from '../gazetteer/names.ts';
import { isNationalBody } from '../nlp/national-bodies.ts';
import { isWholeName, nameKey, properSuffixes } from '../entities/name-key.ts';

/** One article's entity, before it is put together with those of other articles. */
interface LocalEntity {
  readonly article: string;
  readonly entity: Entity;
  readonly named: boolean;
  readonly mentions: readonly CaseMention[];
  readonly keys: readonly string[];
}

/** Puts a case together. O(m log m) in mentions m. */
export function resolveCase(extractions: ReadonlyMap<string, Extraction>): ResolvedCase {
  const locals = [...extractions.values()].flatMap(localEntities);
  const { sets, joins } = joinByName(locals);
  const members = new Map<number, LocalEntity[]>();
  locals.forEach((local, index) => {
    const root = sets.find(index);
    const list = members.get(root);
    if (list) list.push(local);
    else members.set(root, [local]);
  });
  const taken = new Set<string>();
  const caseIds = new Map<LocalEntity, string>();
  const groups = [...members.values()].map((group) => ({
    group,
    first: firstMember(group),
    ...describe(group, extractions),
  }));
  groups.sort((a, b) => compareStrings(a.sortKey, b.sortKey) || compareStrings(a.first, b.first));
  const drafts = groups.map(({ group, sortKey, kind, name, aliases, roles, named, mentions }) => {
    const id = freshId(sortKey, taken);
    for (const local of group) caseIds.set(local, id);
    const members = group.map(({ entity }) => entity);
    const powers = members.map(({ standsFor }) => standsFor);
    const where = whereaboutsOf(members);
    return { powers, draft: { id, kind, name, aliases, roles, named, mentions, ...where } };
  });
  const joinsOf = new Map<string, EntityJoin[]>();
  for (const { local, join } of joins) {
    const id = caseIds.get(local)!;
    joinsOf.set(id, [...(joinsOf.get(id) ?? []), join]);
  }
  const byArticle = new Map<string, Map<string, string>>();
  for (const [local, id] of caseIds) {
    const ids = byArticle.get(local.article) ?? new Map<string, string>();
    ids.set(local.entity.id, id);
    byArticle.set(local.article, ids);
  }
  const claims = [...extractions].flatMap(([article, extraction]) =>
    liftClaims(article, extraction, byArticle.get(article) ?? new Map()),
  );
  const folds = foldedVoices(
    claims,
    new Set(drafts.filter(({ draft }) => !draft.named).map(({ draft }) => draft.id)),
  );
  const standing = powersOf(
    drafts.map(({ powers, draft: { id, kind, name, aliases, mentions } }) => {
      const names = [name, ...aliases];
      return { id, names, isPlace: kind === 'place', mentionCount: mentions.length, powers };
    }),
  );
  const entities = new Map<string, CaseEntity>(
    drafts.map(({ draft }) => {
      const foldsInto = folds.get(draft.id) ?? null;
      const standsFor = standing.get(draft.id) ?? null;
      return [draft.id, { ...draft, foldsInto, standsFor, joins: joinsOf.get(draft.id) ?? [] }];
    }),
  );
  return { extractions, entities, claims, suggestions: [] };
}

function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The least article and entity id of a group: what parts namesakes, whatever order articles came in. */
function firstMember(group: readonly LocalEntity[]): string {
  return group.map(({ article, entity }) => `${article}\u0000${entity.id}`).sort()[0]!;
}

function localEntities(extraction: Extraction): LocalEntity[] {
  const article = extraction.article.id;
  const mentions = new Map<string, CaseMention[]>();
  for (const mention of extraction.mentions) {
    const list = mentions.get(mention.entity);
    if (list) list.push({ article, mention });
    else mentions.set(mention.entity, [{ article, mention }]);
  }
  return extraction.entities.map((entity) => {
    const own = mentions.get(entity.id) ?? [];
    const named = own.some(({ mention }) => mention.form === 'name') || isNationalBody(entity.name);
    const keys = named
      ? [...new Set([entity.name, ...entity.aliases].map(nameKey).filter((key) => key !== ''))]
      : [];
    return { article, entity, named, mentions: own, keys };
  });
}

/** Joins two local entities for a reason, unless they are one already. */
type Unite = (a: number, b: number, reason: string, confidence: number) => void;

/** Joins same-kind entities that share a name key, then lone surnames with the one name they can mean. */
function joinByName(locals: readonly LocalEntity[]) {
  const sets = new DisjointSets(locals.length);
  const joins: { readonly local: LocalEntity; readonly join: EntityJoin }[] = [];
  const unite = (a: number, b: number, reason: string, confidence: number): void => {
    const articles = [locals[a]!.article, locals[b]!.article] as const;
    if (!sets.union(a, b)) return;
    const join = { reason: `${reason} in ${articles.join(' and ')}`, articles, confidence };
    joins.push({ local: locals[a]!, join });
  };
  const first = new Map<string, number>();
  const blocked = (kind: EntityKind, key: string): string => `${kind}\u0000${key}`;
  locals.forEach((local, index) => {
    for (const key of local.keys) {
      if (!isWholeName(key, local.entity.kind)) continue;
      const block = blocked(local.entity.kind, key);
      const earlier = first.get(block);
      if (earlier === undefined) first.set(block, index);
      else unite(earlier, index, 'same name', 1);
    }
  });
  const bySurname = new Map<string, Set<number>>();
  for (const [block, index] of first) {
    if (locals[index]!.entity.kind !== 'person') continue;
    const surname = block.slice(block.lastIndexOf(' ') + 1);
    const owners = bySurname.get(surname) ?? new Set<number>();
    bySurname.set(surname, owners.add(sets.find(index)));
  }
  joinSurnames(locals, sets, bySurname, unite);
  joinShortForms(locals, sets, first, unite);
  return { sets, joins };
}

/** A group known somewhere by the end of its name ("Accordance Front") joins the sole longer name that ends so. */
function joinShortForms(
  locals: readonly LocalEntity[],
  sets: DisjointSets,
  first: ReadonlyMap<string, number>,
  unite: Unite,
): void {
  const longer = new Map<string, Set<number>>();
  for (const [block, index] of first) {
    if (locals[index]!.entity.kind !== 'group') continue;
    for (const suffix of properSuffixes(block.slice(block.indexOf('\u0000') + 1)).filter((key) =>
      key.includes(' '),
    )) {
      longer.set(suffix, (longer.get(suffix) ?? new Set()).add(index));
    }
  }
  for (const [suffix, owners] of longer) {
    const short = first.get(`group\u0000${suffix}`);
    const roots = new Set([...owners].map((owner) => sets.find(owner)));
    if (short !== undefined && roots.size === 1)
      unite([...roots][0]!, short, 'end of the one longer name', 0.9);
  }
}

/** A person known in an article by surname only: joins the sole full name with it, or the like of it. */
function joinSurnames(
  locals: readonly LocalEntity[],
  sets: DisjointSets,
  bySurname: ReadonlyMap<string, ReadonlySet<number>>,
  unite: Unite,
): void {
  const alone = new Map<string, number>();
  locals.forEach((local, index) => {
    if (local.entity.kind !== 'person' || local.keys.some((key) => isWholeName(key, 'person'))) return;
    for (const key of local.keys) {
      const owners = new Set([...(bySurname.get(key) ?? [])].map((owner) => sets.find(owner)));
      const earlier = alone.get(key);
      if (owners.size === 1) unite([...owners][0]!, index, 'surname only borne by this person', 0.9);
      else if (owners.size === 0 && earlier !== undefined) unite(earlier, index, 'same surname', 0.8);
      else alone.set(key, index);
    }
  });
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
  const rank = (name: string): number =>
    (usualCountryName(name) === name ? -4 : 0) +
    (isWholeName(nameKey(name), kind) ? 0 : 2) +
    (ends.has(nameKey(name)) ? 1 : 0);
  return [...weights.keys()].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      totals.get(spelling(b))! - totals.get(spelling(a))! ||
      weights.get(b)! - weights.get(a)! ||
      b.length - a.length ||
      compareStrings(a, b),
  );
}

/** Name, kind, aliases and mentions of a joined group; the name is the whole one that stands most often. */
function describe(
  group: readonly LocalEntity[],
  extractions: ReadonlyMap<string, Extraction>,
): Pick<CaseEntity, 'kind' | 'name' | 'aliases' | 'roles' | 'named' | 'mentions'> & { sortKey: string } {
  const weights = new Map<string, number>();
  const named = group[0]!.named;
  for (const { article, entity, mentions } of group) {
    for (const name of [entity.name, ...entity.aliases]) weights.set(name, weights.get(name) ?? 0);
    const { text } = extractions.get(article)!.article;
    for (const { mention } of mentions) {
      const form =
        mention.form === 'name' ? text.slice(mention.start, mention.end).replace(/\s+/g, ' ') : entity.name;
      if (weights.has(form)) weights.set(form, weights.get(form)! + 1);
    }
  }
  const names = named ? byFrequency(weights, group[0]!.entity.kind) : [...weights.keys()];
  const { kind } = group[0]!.entity;
  const name = names[0]!;
  const sortKey = named
    ? `${kind}\u0000${group.flatMap((local) => local.keys).sort()[0] ?? nameKey(name)}`
    : `${kind}\u0000${group[0]!.article}\u0000${group[0]!.entity.id}`;
  return {
    kind,
    name,
    aliases: named ? names.slice(1) : [],
    roles: [...new Set(group.flatMap(({ entity }) => entity.roles ?? []))].sort(),
    named,
    mentions: group.flatMap((local) => local.mentions),
    sortKey,
  };
}

/** `r` and a hash of what identifies the entity (FNV-1a, 32 bits), with a suffix on collision. */
function freshId(key: string, taken: Set<string>): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193) >>> 0;
  const base = `r${hash.toString(36)}`;
  let id = base;
  for (let suffix = 2; taken.has(id); suffix++) id = `${base}-${suffix}`;
  taken.add(id);
  return id;
}

function liftClaims(article: string, extraction: Extraction, ids: ReadonlyMap<string, string>): CaseClaim[] {
  const lift = (entity: string): string | undefined => ids.get(entity);
  return extraction.claims.flatMap((claim) => {
    const subject = lift(claim.subject);
    const object = lift(claim.object);
    if (subject === undefined || object === undefined) return [];
    return [
      {
        id: `${article}.${claim.id}`,
        article,
        claim,
        subject,
        object,
        claimants: claim.claimants.flatMap((claimant) => lift(claimant) ?? []),
        onBehalfOf: claim.onBehalfOf === null ? null : (lift(claim.onBehalfOf) ?? null),
      },
    ];
  });
}

/** Unnamed voices that speak for exactly one group, with that group. */
function foldedVoices(
  claims: readonly CaseClaim[],
  unnamed: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const folds = new Map<string, string | null>();
  const note = (voice: string, group: string): void => {
    if (!unnamed.has(voice) || voice === group) return;
    const known = folds.get(voice);
    folds.set(voice, known === undefined || known === group ? group : null);
  };
  for (const { claim, subject, object, claimants, onBehalfOf } of claims) {
    const speaker = claimants.at(-1);
    if (speaker !== undefined && onBehalfOf !== null) note(speaker, onBehalfOf);
    if (claim.predicate === 'member_of' && claim.certainty === 'stated' && claim.polarity === 'positive')
      note(subject, object);
  }
  return new Map(
    [...folds].flatMap(([voice, group]) => (group === null || folds.has(group) ? [] : [[voice, group]])),
  );
}
