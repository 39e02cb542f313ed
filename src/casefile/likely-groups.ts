/**
 * Groups that some article names in part or by letters only: an acronym, the end of a longer name, a name
 * without "Organisation"; and bodies that any country has ("Interior Ministry"), which are one only where
 * the same person speaks beside them. O(n) look-ups in n names.
 */
import { nameKey, properSuffixes } from '../entities/name-key.ts';
import { pushTo } from './context.ts';
import { SAME_STORY, type LikenessJudge } from './likeness.ts';
import {
  countryNamed,
  headOf,
  initialsOf,
  isAnyCountrys,
  isShort,
  withoutDesignation,
  type KnownName,
} from './name-forms.ts';

const ACRONYM = { confidence: 0.9, needs: 0, mayMeet: true };
const INITIALS = { confidence: 0.75, needs: 0.3, mayMeet: false };
const TWO_EXPANSIONS = { confidence: 0.7, needs: SAME_STORY, mayMeet: false };
const END = { confidence: 0.85, needs: 0, mayMeet: true };
const LAST_WORD = { confidence: 0.7, needs: 0.3, mayMeet: true };
const DESIGNATION = { confidence: 0.85, needs: 0.15, mayMeet: true };
const HEAD = { confidence: 0.75, needs: SAME_STORY, mayMeet: true };
const COMMON_BODY = { confidence: 0.7, mayMeet: true };
/** What bodies of a name that one country has once must share: "Supreme Court", "State Department". */
const RELATED = 0.3;
/** What a person must be worth as a neighbour to tell what "the Front" is: one of few articles. */
const RARE = 0.35;
/** What the best of several owners of a part of a name must share. */
const AMONG_OWNERS = 0.3;
/** So far from a body's mention a person's stands beside it, in UTF-16 units. */
const BESIDE = 90;

interface Index {
  readonly acronyms: Map<string, number[]>;
  readonly initials: Map<string, number[]>;
  readonly ends: Map<string, number[]>;
  readonly keys: Map<string, number[]>;
  readonly bags: Map<string, number[]>;
}

/** Joins partial names with the groups they can mean. */
export function joinLikelyGroups(judge: LikenessJudge): void {
  const { context, locals } = judge;
  const index: Index = {
    acronyms: new Map(),
    initials: new Map(),
    ends: new Map(),
    keys: new Map(),
    bags: new Map(),
  };
  const namesOf = new Map<number, readonly KnownName[]>();
  for (const root of context.roots) {
    if (locals[root]!.entity.kind !== 'group') continue;
    const all = context.membersOf(root).flatMap((member) => locals[member]!.names);
    const names = [...new Map(all.map((one) => [`${one.key} ${one.name}`, one])).values()];
    namesOf.set(root, names);
    fill(index, root, names);
  }
  for (const [root, names] of namesOf) {
    if (names.some(({ isTelling }) => isTelling)) joinShort(judge, index, root, names);
  }
  for (const [acronym, roots] of index.acronyms)
    judge.weighAll(roots, { ...TWO_EXPANSIONS, reason: `same acronym "${acronym}"` });
  joinHeads(judge, index, namesOf);
  joinCommonBodies(judge, index, namesOf);
}

function fill(
  { acronyms, initials, ends, keys, bags }: Index,
  root: number,
  names: readonly KnownName[],
): void {
  const telling = names.filter(({ isTelling }) => isTelling);
  const isBare = telling.every(({ isAcronym }) => isAcronym);
  const put = (lists: Map<string, number[]>, key: string): void => {
    if (lists.get(key)?.at(-1) !== root) pushTo(lists, key, root);
  };
  for (const { name, key, bag, isAcronym } of telling) {
    put(keys, key);
    put(bags, bag);
    if (isAcronym && !isBare) put(acronyms, key);
    if (isAcronym) continue;
    for (const letters of initialsOf(name)) put(initials, letters.toLowerCase());
    for (const end of properSuffixes(key)) put(ends, end);
  }
}

function joinShort(judge: LikenessJudge, index: Index, root: number, names: readonly KnownName[]): void {
  const telling = names.filter(({ isTelling }) => isTelling);
  const isBare = telling.every(({ isAcronym }) => isAcronym);
  for (const { name, key, isAcronym } of telling) {
    if (isAcronym && isBare) {
      const known = index.acronyms.get(key) ?? [];
      if (known.length > 0)
        judge.choose(root, known, { ...ACRONYM, reason: `same acronym "${name}"` }, AMONG_OWNERS);
      else
        judge.choose(
          root,
          index.initials.get(key) ?? [],
          { ...INITIALS, reason: `initials "${name}"` },
          AMONG_OWNERS,
        );
    }
    if (isAcronym) continue;
    const end = key.includes(' ') ? END : LAST_WORD;
    judge.choose(
      root,
      index.ends.get(key) ?? [],
      { ...end, reason: `"${name}" end of one longer name` },
      AMONG_OWNERS,
    );
    const short = withoutDesignation(key);
    if (short === null) continue;
    const reason = `same name but for "${name.split(' ').slice(short.split(' ').length).join(' ')}"`;
    judge.choose(root, index.keys.get(short) ?? [], { ...DESIGNATION, reason }, AMONG_OWNERS);
  }
}

/**
 * "Quds Force" and "Quds Force of Iran", unless there is one of another country too. A name whose last part has
 * an acronym among the entity's names is left alone, since its article took the two for one.
 */
function joinHeads(
  judge: LikenessJudge,
  { keys }: Index,
  namesOf: ReadonlyMap<number, readonly KnownName[]>,
): void {
  const longer = new Map<string, { head: string; countries: Set<string>; roots: number[] }>();
  for (const [root, names] of namesOf) {
    const own = new Set(names.map(({ key }) => key));
    for (const { name } of names) {
      const parts = headOf(name);
      if (parts === null || initialsOf(parts.tail).some((letters) => own.has(letters.toLowerCase())))
        continue;
      const key = nameKey(parts.head);
      const block = longer.get(key) ?? { head: parts.head, countries: new Set(), roots: [] };
      longer.set(key, block);
      const country = countryNamed(parts.tail);
      if (country !== null) block.countries.add(country);
      block.roots.push(root);
    }
  }
  for (const [key, { head, countries, roots }] of longer) {
    const likeness = { ...HEAD, reason: `"${head}" beginning of one longer name` };
    for (const short of keys.get(key) ?? []) {
      if (countries.size > 1) judge.choose(short, roots, likeness, SAME_STORY);
      else for (const root of roots) judge.weigh(short, root, likeness);
    }
  }
}

/** Bodies of a common name and the longer names that end so: one where the same person stands beside them. */
function joinCommonBodies(
  judge: LikenessJudge,
  { ends, bags }: Index,
  namesOf: ReadonlyMap<number, readonly KnownName[]>,
): void {
  const byBag = new Map<string, { name: string; roots: Set<number>; owners: Set<number> }>();
  for (const [root, names] of namesOf) {
    if (names.some(({ isTelling }) => isTelling)) continue;
    for (const { name, key, bag } of names) {
      const block = byBag.get(bag) ?? { name, roots: new Set(), owners: new Set() };
      byBag.set(bag, block);
      block.roots.add(root);
      for (const owner of [...(ends.get(key) ?? []), ...(bags.get(bag) ?? [])]) block.owners.add(owner);
    }
  }
  for (const { name, roots, owners } of byBag.values()) {
    const voices = new Map<number, number>();
    const needs = isShort(name) || isAnyCountrys(name) ? Infinity : RELATED;
    const leastWorth = isShort(name) ? RARE : 0;
    const likeness = { ...COMMON_BODY, needs, reason: `same body "${name}"` };
    for (const root of [...owners, ...roots]) {
      for (const voice of voicesOf(judge, root)) {
        if (judge.context.worth(voice) < leastWorth) continue;
        const earlier = voices.get(voice);
        if (earlier === undefined) voices.set(voice, root);
        else if (roots.has(root)) judge.join(earlier, root, likeness, voice);
      }
    }
    const main = judge.mainOnes([...owners]);
    for (const root of roots) judge.choose(root, main, likeness, needs);
    if (owners.size === 0) judge.weighAll([...roots], likeness);
  }
}

/** Roots of the persons named right beside a group's mentions. */
function voicesOf({ context, locals }: LikenessJudge, root: number): number[] {
  const voices = new Set<number>();
  for (const member of context.membersOf(root)) {
    const spots = locals[member]!.mentions.map(({ mention }) => mention);
    for (const other of context.localsOf(locals[member]!.article)) {
      if (locals[other]!.entity.kind !== 'person') continue;
      const isBeside = locals[other]!.mentions.some(({ mention }) =>
        spots.some(
          (spot) =>
            mention.form === 'name' &&
            mention.start - spot.end <= BESIDE &&
            spot.start - mention.end <= BESIDE,
        ),
      );
      if (isBeside) voices.add(context.rootOf(other));
    }
  }
  return [...voices];
}
