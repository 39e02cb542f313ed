/**
 * Extractions of many articles → entities of the case. First names that tell by themselves join what bears
 * them; then, against that one view of the case, partial names, acronyms, spellings and kinds are weighed by
 * what articles share, and joined, left to the reader as suggestions, or left alone. Blocking by names keeps
 * the cost near-linear in mentions, and the result does not depend on the order of the articles.
 */
import { drain, type Steps } from '../base/steps.ts';
import type { Extraction } from '../extract/extraction.ts';
import type { CaseEntity, EntityJoin, MergeSuggestion, ResolvedCase } from './case-entities.ts';
import { stateOf } from './common-bodies.ts';
import { Context, pushTo } from './context.ts';
import { describe, type Description } from './describe.ts';
import { joinByName, type Namesakes } from './join-names.ts';
import { joinPersonsByName } from './join-persons.ts';
import { Joining } from './joining.ts';
import { foldedVoices, liftClaims } from './lift-claims.ts';
import { joinLikelyGroups } from './likely-groups.ts';
import { joinLikelyPersons } from './likely-persons.ts';
import { LikenessJudge } from './likeness.ts';
import { compareStrings, localEntities, type LocalEntity } from './local-entities.ts';
import { joinKinds, joinSpellings } from './look-alikes.ts';
import { settleNamesakes } from './namesakes.ts';
import { powersOf, whereaboutsOf } from './places.ts';
import { withVoices } from './voices.ts';

/** So many suggestions name one entity at most. */
const MOST_SUGGESTIONS = 5;
/** So many are listed. */
const MOST_LISTED = 1000;

/** Puts a case together. O(m log m) in mentions m. */
export function resolveCase(extractions: ReadonlyMap<string, Extraction>): ResolvedCase {
  return drain(resolveInSteps(extractions));
}

/** Puts a case together in steps, as long as its parts are. */
export function* resolveInSteps(extractions: ReadonlyMap<string, Extraction>): Steps<ResolvedCase> {
  const locals = localEntities(extractions);
  yield;
  const joining = yield* joinAll(locals, extractions);
  const groups = describeGroups(locals, joining.roots(), extractions);
  yield;
  const ids: string[] = [];
  const taken = new Set<string>();
  for (const group of groups) {
    const id = freshId(group.description.sortKey, taken);
    for (const member of group.members) ids[member] = id;
  }
  const lifted = [...extractions].flatMap(liftAll(locals, ids));
  const unnamed = groups.filter(({ description }) => !description.named).map((group) => ids[group.first]!);
  const folds = foldedVoices(lifted, new Set(unnamed));
  const joins = new Map<string, EntityJoin[]>();
  for (const { local, join } of joining.joins) pushTo(joins, ids[local]!, join);
  const standing = powersOf(
    groups.map(({ first, members, description: { kind, name, aliases, mentions } }) => ({
      id: ids[first]!,
      names: [name, ...aliases],
      isPlace: kind === 'place',
      mentionCount: mentions.length,
      powers: members.map((member) => locals[member]!.entity.standsFor),
    })),
  );
  const entities = new Map(
    groups.map(({ first, members, description }): [string, CaseEntity] => {
      const { kind, name, aliases, roles, named, mentions } = description;
      const id = ids[first]!;
      const where = whereaboutsOf(members.map((member) => locals[member]!.entity));
      const [foldsInto, standsFor] = [folds.get(id) ?? null, standing.get(id) ?? null];
      return [
        id,
        {
          id,
          kind,
          name,
          aliases,
          roles,
          named,
          mentions,
          ...where,
          foldsInto,
          standsFor,
          state: kind === 'group' ? stateOf(members.flatMap((member) => locals[member]!.names)) : null,
          joins: joins.get(id) ?? [],
        },
      ];
    }),
  );
  yield;
  const claims = withVoices(lifted, extractions, entities);
  return { extractions, entities, claims, suggestions: suggestionsOf(joining, ids) };
}

function* joinAll(
  locals: readonly LocalEntity[],
  extractions: ReadonlyMap<string, Extraction>,
): Steps<Joining> {
  const joining = new Joining(locals);
  const namesakes = joinByName(locals, joining);
  const asNamed = joining.rootsWith(namesakes.filter(areOfPersons(locals)).map(({ members }) => members));
  const byName = new Context(locals, asNamed, extractions);
  yield;
  joinPersonsByName(locals, joining, namesakes, byName, extractions);
  yield;
  const judge = new LikenessJudge(locals, new Context(locals, joining.roots(), extractions), joining);
  settleNamesakes(judge, namesakes);
  for (const join of [joinLikelyPersons, joinLikelyGroups, joinSpellings, joinKinds]) {
    join(judge);
    yield;
  }
  return joining;
}

function areOfPersons(locals: readonly LocalEntity[]) {
  return ({ members }: Namesakes): boolean => locals[members[0]!]!.entity.kind === 'person';
}

interface Group {
  readonly first: number;
  readonly members: readonly number[];
  readonly description: Description;
}

/** Joined local entities with what they say together, in the order of their sort keys. */
function describeGroups(
  locals: readonly LocalEntity[],
  roots: Int32Array,
  extractions: ReadonlyMap<string, Extraction>,
): Group[] {
  const members = new Map<number, number[]>();
  roots.forEach((root, index) => pushTo(members, root, index));
  const order = new Map([...extractions.keys()].map((article, at) => [article, at]));
  const place = (index: number): number => order.get(locals[index]!.article)!;
  return [...members]
    .map(([first, group]): Group => {
      const added = [...group].sort((a, b) => place(a) - place(b) || a - b);
      const description = describe(
        added.map((index) => locals[index]!),
        extractions,
      );
      return { first, members: group, description };
    })
    .sort((a, b) => compareStrings(a.description.sortKey, b.description.sortKey) || a.first - b.first);
}

/** Lifts the claims of an article to ids of the case. */
function liftAll(locals: readonly LocalEntity[], ids: readonly string[]) {
  const byArticle = new Map<string, Map<string, string>>();
  locals.forEach(({ article, entity }, index) => {
    const known = byArticle.get(article) ?? new Map<string, string>();
    byArticle.set(article, known.set(entity.id, ids[index]!));
  });
  return ([article, extraction]: readonly [string, Extraction]) =>
    liftClaims(article, extraction, byArticle.get(article) ?? new Map());
}

/** Undecided pairs of entities that stayed two, with all reasons, best first. */
function suggestionsOf(joining: Joining, ids: readonly string[]): MergeSuggestion[] {
  const pairs = new Map<string, { a: string; b: string; score: number; reasons: Set<string> }>();
  const found = [...joining.suggestions].sort((one, other) => other.score - one.score);
  for (const { a, b, score, reason } of found) {
    const [first, second] = [ids[a]!, ids[b]!].sort() as [string, string];
    if (first === second) continue;
    const pair = pairs.get(`${first} ${second}`) ?? { a: first, b: second, score, reasons: new Set() };
    pair.reasons.add(reason);
    pairs.set(`${first} ${second}`, pair);
  }
  const counts = new Map<string, number>();
  return [...pairs.values()]
    .sort((x, y) => y.score - x.score || compareStrings(x.a, y.a) || compareStrings(x.b, y.b))
    .filter(({ a, b }) => {
      const [ofA, ofB] = [(counts.get(a) ?? 0) + 1, (counts.get(b) ?? 0) + 1];
      if (Math.max(ofA, ofB) > MOST_SUGGESTIONS) return false;
      counts.set(a, ofA).set(b, ofB);
      return true;
    })
    .slice(0, MOST_LISTED)
    .map(({ reasons, ...pair }) => ({ ...pair, reasons: [...reasons] }));
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
