/**
 * Entities that are likely one but for their names alone: weighed by what their articles share, then joined,
 * left to the reader, or left alone. All weighing is against one view of the case, so that no decision hangs
 * on another and their order does not matter.
 */
import type { Context } from './context.ts';
import type { Joining } from './joining.ts';
import type { LocalEntity } from './local-entities.ts';
import { occupationsOf } from './occupations.ts';

/** What entities share that stand in the same story. */
export const SAME_STORY = 0.5;
/** How much more the best owner of a name must share than the next. */
const LEAD = 1.5;
const MOST_OWNERS = 50;
const MOST_SUGGESTED = 3;
const NEXT_ONES = 20;

/** How a kind of likeness is judged. */
export interface Likeness {
  /** A clause that goes before "in a2 and a7". */
  readonly reason: string;
  /** How sure a join for it is, 0 to 1. */
  readonly confidence: number;
  /** What must be shared for a join. */
  readonly needs: number;
  /** Whether an article may hold both as different entities and they still be one. */
  readonly mayMeet: boolean;
}

/** Judges pairs of roots of a context. */
export class LikenessJudge {
  readonly locals: readonly LocalEntity[];
  readonly context: Context;
  readonly #joining: Joining;
  readonly #work = new Map<number, ReadonlySet<string>>();

  constructor(locals: readonly LocalEntity[], context: Context, joining: Joining) {
    this.locals = locals;
    this.context = context;
    this.#joining = joining;
  }

  /** Two roots that are alike. */
  weigh(a: number, b: number, likeness: Likeness): void {
    this.choose(b, [a], likeness, likeness.needs);
  }

  /** Those of the owners of a name that stand in most articles: beyond them context tells nobody apart. */
  mainOnes(owners: readonly number[]): readonly number[] {
    if (owners.length <= MOST_OWNERS) return owners;
    const spread = (root: number): number => this.context.articlesOf(root).size;
    return [...owners].sort((a, b) => spread(b) - spread(a) || a - b).slice(0, MOST_OWNERS);
  }

  /** All pairs of a few roots that are alike, but for those of one name, which are judged elsewhere; of many each with the next ones. */
  weighAll(
    roots: readonly number[],
    likeness: Likeness,
    areOneName: (a: number, b: number) => boolean = () => false,
  ): void {
    roots.forEach((root, at) => {
      for (const other of roots.slice(at + 1, at + 1 + NEXT_ONES))
        if (!areOneName(root, other)) this.weigh(root, other, likeness);
    });
  }

  /**
   * Which of the owners of a name a root is: the only one if it shares what is needed; of several the one that
   * shares clearly most, those in many articles before others, and at least `amongSeveral`; else it is left to
   * the reader. The owner it is joined with, or null.
   */
  choose(root: number, owners: readonly number[], likeness: Likeness, amongSeveral: number): number | null {
    const weighed = [...new Set(owners)]
      .filter((owner) => owner !== root && (likeness.mayMeet || !this.context.meet(owner, root)))
      .map((owner) => {
        const shared = this.context.shared(owner, root);
        return { owner, shared, weight: shared * Math.sqrt(this.context.articlesOf(owner).size) };
      })
      .sort((a, b) => b.weight - a.weight || a.owner - b.owner);
    const [best, second] = weighed;
    if (best === undefined) return null;
    const needs = Math.max(
      owners.length > 1 ? amongSeveral : likeness.needs,
      this.haveDifferentWork(best.owner, root) ? SAME_STORY : 0,
    );
    const isClear = second === undefined || best.weight >= LEAD * second.weight;
    if (best.shared >= needs && isClear) {
      this.join(best.owner, root, likeness);
      return best.owner;
    }
    for (const { owner, shared } of weighed.slice(0, MOST_SUGGESTED))
      this.suggest(owner, root, likeness, shared);
    return null;
  }

  /** Joins two roots; `near` is who stands beside both, without it whoever tells most. */
  join(a: number, b: number, { reason, confidence }: Likeness, near = this.context.closest(a, b)): void {
    const company = near === null ? '' : `; ${this.locals[near]!.entity.name} stands beside both`;
    this.#joining.unite(a, b, reason, confidence, company);
  }

  suggest(a: number, b: number, { reason, confidence }: Likeness, shared: number): void {
    this.#joining.suggest(a, b, confidence * (0.4 + (0.6 * shared) / (1 + shared)), reason);
  }

  /** Whether articles give two persons lines of work of which none is the same. */
  haveDifferentWork(a: number, b: number): boolean {
    const [first, second] = [this.#workOf(a), this.#workOf(b)];
    return first.size > 0 && second.size > 0 && ![...first].some((work) => second.has(work));
  }

  #workOf(root: number): ReadonlySet<string> {
    let work = this.#work.get(root);
    if (work === undefined) {
      const members = this.context.membersOf(root);
      work = new Set(members.flatMap((member) => occupationsOf(this.locals[member]!.entity.roles ?? [])));
      this.#work.set(root, work);
    }
    return work;
  }
}
