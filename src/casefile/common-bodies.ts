/**
 * Bodies that any country has ("Interior Ministry", "the Army"): those of two articles are one only where the same
 * person stands beside both, and never where the names or the words around them tell two countries, be it by way of
 * a third article that tells none. Of several such bodies in one article a person stands beside the nearest.
 * O(n) look-ups in n names, and the mentions of the articles they stand in.
 */
import type { Context } from './context.ts';
import type { LikenessJudge } from './likeness.ts';
import type { LocalEntity } from './local-entities.ts';
import { countriesIn, isAnyCountrys, isShort, isStateBody, type KnownName } from './name-forms.ts';

const COMMON_BODY = { confidence: 0.7, mayMeet: true };
/** What bodies of a name that one country has once must share: "Supreme Court", "State Department". */
const RELATED = 0.3;
/** What a person must be worth as a neighbour to tell what "the Front" is: one of few articles. */
const RARE = 0.35;
/** So far from a body's mention a person's stands beside it, in UTF-16 units. */
const BESIDE = 90;
/** What parts a body from whoever is named next: "the Iraqi Foreign Ministry, and Mr Karow". */
const PARTED = /\sand\s|;/u;

/** Roots of groups by the ends and by the words of their telling names. */
export interface TellingNames {
  readonly ends: ReadonlyMap<string, readonly number[]>;
  readonly bags: ReadonlyMap<string, readonly number[]>;
}

/** Joins bodies of a common name with each other and with the longer names that end so. */
export function joinCommonBodies(
  judge: LikenessJudge,
  { ends, bags }: TellingNames,
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
    const states = new States(namesOf);
    const all = new Set([...owners, ...roots]);
    const needs = isShort(name) || isAnyCountrys(name) ? Infinity : RELATED;
    const leastWorth = isShort(name) ? RARE : 0;
    const likeness = { ...COMMON_BODY, needs, reason: `same body "${name}"` };
    const bodiesOf = new Map<number, number[]>();
    for (const [root, voice] of voicesBeside(judge, all)) {
      if (judge.context.worth(voice) < leastWorth) continue;
      const known = bodiesOf.get(voice) ?? [];
      bodiesOf.set(voice, [...known, root]);
      const earlier = known.find((one) => roots.has(one) || roots.has(root));
      if (earlier === undefined || !states.unite(earlier, root)) continue;
      judge.join(earlier, root, likeness, voice);
    }
    const main = judge.mainOnes([...owners]);
    for (const root of roots) {
      const open = main.filter((owner) => states.mayUnite(owner, root));
      const chosen = judge.choose(root, open, likeness, needs);
      if (chosen !== null) states.unite(chosen, root);
    }
    if (owners.size === 0) judge.weighAll([...roots], likeness, (a, b) => !states.mayUnite(a, b));
  }
}

/** The country of a body of a state by its names; null for what is none, or where none or several are told. */
export function stateOf(names: readonly KnownName[]): string | null {
  const bodies = names.filter(({ name }) => isStateBody(name));
  const told = new Set(bodies.flatMap(({ name }) => countriesIn(name)));
  return told.size === 1 ? [...told][0]! : null;
}

/** Bodies of one name as they are joined, with the countries that are told of them. */
class States {
  readonly #namesOf: ReadonlyMap<number, readonly KnownName[]>;
  readonly #countriesOf = new Map<number, ReadonlySet<string>>();

  constructor(namesOf: ReadonlyMap<number, readonly KnownName[]>) {
    this.#namesOf = namesOf;
  }

  /** Whether two may be one: of one country, or one of them of none that is told. */
  mayUnite(a: number, b: number): boolean {
    const [one, other] = [this.#of(a), this.#of(b)];
    return one.size === 0 || other.size === 0 || [...one].some((country) => other.has(country));
  }

  /** Takes two for one if they may be. */
  unite(a: number, b: number): boolean {
    if (!this.mayUnite(a, b)) return false;
    const [one, other] = [this.#of(a), this.#of(b)];
    const both = new Set([...one, ...other]);
    for (const [root, countries] of [...this.#countriesOf])
      if (countries === one || countries === other) this.#countriesOf.set(root, both);
    return true;
  }

  #of(root: number): ReadonlySet<string> {
    let countries = this.#countriesOf.get(root);
    if (countries === undefined) {
      countries = new Set((this.#namesOf.get(root) ?? []).flatMap(({ name }) => countriesIn(name)));
      this.#countriesOf.set(root, countries);
    }
    return countries;
  }
}

/** Bodies with the roots of persons who are named right beside them, each beside the nearest body of an article. */
function* voicesBeside(
  { context, locals }: LikenessJudge,
  roots: ReadonlySet<number>,
): Generator<readonly [root: number, voice: number]> {
  const nearest = new Map<string, { root: number; voice: number; distance: number }>();
  for (const root of roots)
    for (const member of context.membersOf(root))
      for (const [person, distance] of personsBeside(context, locals, member)) {
        const voice = context.rootOf(person);
        const key = `${locals[member]!.article}\u0000${voice}`;
        if (distance < (nearest.get(key)?.distance ?? Infinity)) nearest.set(key, { root, voice, distance });
      }
  for (const { root, voice } of nearest.values()) yield [root, voice];
}

/** Persons named so near to a mention of a body that they stand beside it, and how far away. */
function personsBeside(
  context: Context,
  locals: readonly LocalEntity[],
  body: number,
): (readonly [person: number, distance: number])[] {
  const { article, mentions: spots } = locals[body]!;
  return context.localsOf(article).flatMap((other) => {
    const { entity, mentions } = locals[other]!;
    if (entity.kind !== 'person') return [];
    const distances = mentions
      .filter(({ mention }) => mention.form === 'name')
      .flatMap(({ mention }) =>
        spots.flatMap(({ mention: spot }) => {
          const [first, second] = spot.start < mention.start ? [spot, mention] : [mention, spot];
          const distance = second.start - first.end;
          const isApart = distance > BESIDE || PARTED.test(context.textOf(article, first.end, second.start));
          return isApart ? [] : [distance];
        }),
      );
    return distances.length === 0 ? [] : [[other, Math.min(...distances)] as const];
  });
}
