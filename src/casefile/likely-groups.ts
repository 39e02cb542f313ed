/**
 * Groups that some article names in part or by letters only: an acronym, the end of a longer name, a name
 * without "Organisation". O(n) look-ups in n names.
 */
import { nameKey, properSuffixes } from '../entities/name-key.ts';
import { joinCommonBodies } from './common-bodies.ts';
import { pushTo } from './context.ts';
import { SAME_STORY, type LikenessJudge } from './likeness.ts';
import { countryNamed, headOf, initialsOf, withoutDesignation, type KnownName } from './name-forms.ts';

const ACRONYM = { confidence: 0.9, needs: 0, mayMeet: true };
const INITIALS = { confidence: 0.75, needs: 0.3, mayMeet: false };
const TWO_EXPANSIONS = { confidence: 0.7, needs: SAME_STORY, mayMeet: false };
const END = { confidence: 0.85, needs: 0, mayMeet: true };
const LAST_WORD = { confidence: 0.7, needs: 0.3, mayMeet: true };
const DESIGNATION = { confidence: 0.85, needs: 0.15, mayMeet: true };
const HEAD = { confidence: 0.75, needs: SAME_STORY, mayMeet: true };
/** What the best of several owners of a part of a name must share. */
const AMONG_OWNERS = 0.3;

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
  const { ends, bags } = index;
  joinCommonBodies(judge, { ends, bags }, namesOf);
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
