/**
 * Persons that some article names in part: a lone surname or given name, the end or beginning of a longer name,
 * a name without its middle or with a pet name for the first. O(n) look-ups in n names.
 */
import { pushTo } from './context.ts';
import { SAME_STORY, type Likeness, type LikenessJudge } from './likeness.ts';
import { withoutGeneration } from './name-forms.ts';

const PET_NAMES: ReadonlyMap<string, string> = new Map(
  `abe abraham|al albert|alex alexander|andy andrew|ben benjamin|bernie bernard|bill william|billy william|
  bob robert|bobby robert|chris christopher|chuck charles|dan daniel|danny daniel|dave david|dick richard|
  don donald|ed edward|fred frederick|greg gregory|jack john|jeff jeffrey|jerry gerald|jim james|jimmy james|
  joe joseph|joey joseph|jon jonathan|ken kenneth|larry lawrence|liz elizabeth|matt matthew|mike michael|
  mick michael|nick nicholas|pat patrick|pete peter|phil philip|ray raymond|rick richard|rob robert|
  ron ronald|russ russell|sam samuel|steve stephen|steven stephen|stu stuart|sue susan|ted edward|
  tim timothy|tom thomas|tony anthony|vic victor|walt walter|will william`
    .split('|')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

const LONE_SURNAME = { confidence: 0.85, needs: 0, mayMeet: false };
const LONE_GIVEN_NAME = { confidence: 0.6, needs: SAME_STORY, mayMeet: false };
const OTHER_KIND = { confidence: 0.6, needs: SAME_STORY, mayMeet: false };
/** In so many articles a place or group stands that a lone name may be taken for. */
const WELL_KNOWN = 4;
const LONE_NAMES = { confidence: 0.75, needs: 0, mayMeet: false };
const PART = { confidence: 0.85, needs: 0.15, mayMeet: true };
const NO_MIDDLE = { confidence: 0.8, needs: 0.3, mayMeet: false };
/** What the best of several owners of a surname, or of a longer part, must share. */
const AMONG_OWNERS = 0.2;

/** Joins partial names with the persons they can mean. */
export function joinLikelyPersons(judge: LikenessJudge): void {
  const { context, locals } = judge;
  const byFirst = new Map<string, number[]>();
  const byLast = new Map<string, number[]>();
  const byEnd = new Map<string, number[]>();
  const byBeginning = new Map<string, number[]>();
  const byEnds = new Map<string, number[]>();
  const lone = new Map<string, number[]>();
  const wellKnown = new Map<string, number>();
  const keysOf = new Map<number, readonly string[]>();
  for (const root of context.roots) {
    const names = context.membersOf(root).flatMap((member) => locals[member]!.names);
    if (locals[root]!.entity.kind !== 'person') {
      if (context.articlesOf(root).size < WELL_KNOWN) continue;
      for (const { key, isTelling } of names) if (isTelling) wellKnown.set(key, root);
      continue;
    }
    const full = new Set(names.filter(({ isTelling }) => isTelling).map(({ key }) => key));
    keysOf.set(root, [...full].sort());
    if (full.size === 0) for (const key of new Set(names.map((name) => name.key))) pushTo(lone, key, root);
    const ends = new Set<string>();
    for (const key of full) {
      const words = withoutGeneration(key).split(' ');
      pushUnique(byFirst, words[0]!, root);
      pushUnique(byLast, words.at(-1)!, root);
      for (let cut = 1; cut + 1 < words.length; cut++) {
        pushUnique(byEnd, words.slice(cut).join(' '), root);
        pushUnique(byBeginning, words.slice(0, -cut).join(' '), root);
      }
      ends.add(`${PET_NAMES.get(words[0]!) ?? words[0]!} ${words.at(-1)!}`);
    }
    for (const key of ends) pushTo(byEnds, key, root);
  }
  joinLoneNames(judge, lone, { byLast, byFirst, wellKnown });
  for (const [root, keys] of keysOf)
    for (const key of keys) {
      const part = { ...PART, reason: `"${key}" part of one name` };
      judge.choose(root, byEnd.get(key) ?? [], part, AMONG_OWNERS);
      judge.choose(root, byBeginning.get(key) ?? [], { ...part, mayMeet: false }, AMONG_OWNERS);
    }
  const areOneName = (a: number, b: number): boolean =>
    keysOf.get(a)!.some((key) => keysOf.get(b)!.includes(key));
  for (const [ends, roots] of byEnds)
    judge.weighAll(roots, { ...NO_MIDDLE, reason: `first and last name "${ends}"` }, areOneName);
}

function joinLoneNames(
  judge: LikenessJudge,
  lone: ReadonlyMap<string, readonly number[]>,
  owners: {
    readonly byLast: ReadonlyMap<string, readonly number[]>;
    readonly byFirst: ReadonlyMap<string, readonly number[]>;
    readonly wellKnown: ReadonlyMap<string, number>;
  },
): void {
  for (const [key, roots] of lone) {
    const said = judge.locals[roots[0]!]!.names.find((name) => name.key === key)?.name ?? key;
    const asLast = judge.mainOnes(owners.byLast.get(key) ?? []);
    const asFirst = judge.mainOnes(owners.byFirst.get(key) ?? []);
    const other = owners.wellKnown.get(key);
    if (asLast.length > 0) {
      const likeness: Likeness = { ...LONE_SURNAME, reason: `surname "${said}" only borne by this person` };
      const among = { ...likeness, reason: `surname "${said}"`, confidence: 0.7 };
      for (const root of roots)
        judge.choose(root, asLast, asLast.length === 1 ? likeness : among, AMONG_OWNERS);
    } else if (asFirst.length === 1) {
      const likeness = { ...LONE_GIVEN_NAME, reason: `given name "${said}" only borne by this person` };
      for (const root of roots) judge.weigh(asFirst[0]!, root, likeness);
    } else if (asFirst.length > 1) {
      continue;
    } else if (other !== undefined) {
      const likeness = { ...OTHER_KIND, reason: `same name "${said}" of another kind` };
      for (const root of roots) judge.weigh(other, root, likeness);
    } else {
      const likeness = { ...LONE_NAMES, reason: `same name "${said}"` };
      for (const root of roots.slice(1)) judge.weigh(roots[0]!, root, likeness);
    }
  }
}

function pushUnique(lists: Map<string, number[]>, key: string, root: number): void {
  if (lists.get(key)?.at(-1) !== root) pushTo(lists, key, root);
}
