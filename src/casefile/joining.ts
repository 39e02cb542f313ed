/**
 * Joins and suggestions as they come about: which local entities are one, why, and which pairs are left to the
 * reader.
 */
import { DisjointSets } from '../base/disjoint-sets.ts';
import type { EntityJoin } from './case-entities.ts';
import type { LocalEntity } from './local-entities.ts';

/** An undecided pair of local entities, each standing for all that it is joined with. */
export interface LocalSuggestion {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly reason: string;
}

/** Local entities on their way to being joined; all are named by their index. */
export class Joining {
  readonly suggestions: LocalSuggestion[] = [];
  /** Each join with the index of one of its two local entities. */
  readonly joins: { readonly local: number; readonly join: EntityJoin }[] = [];
  readonly #locals: readonly LocalEntity[];
  readonly #sets: DisjointSets;

  constructor(locals: readonly LocalEntity[]) {
    this.#locals = locals;
    this.#sets = new DisjointSets(locals.length);
  }

  /**
   * Joins two for a reason (a clause that goes before "in a2 and a7") and `company` (one that goes after it);
   * does nothing if they are one already.
   */
  unite(a: number, b: number, reason: string, confidence: number, company = ''): void {
    if (!this.#sets.union(a, b)) return;
    const [first, second] = [this.#locals[a]!.article, this.#locals[b]!.article].sort() as [string, string];
    const articles = [first, second] as const;
    const where = first === second ? first : `${first} and ${second}`;
    const join = { reason: `${reason} in ${where}${company}`, articles, confidence: twoPlaces(confidence) };
    this.joins.push({ local: a, join });
  }

  /** Leaves a pair to the reader. */
  suggest(a: number, b: number, score: number, reason: string): void {
    this.suggestions.push({ a, b, score: twoPlaces(score), reason });
  }

  /** For each local entity the least index of those it is one with. */
  roots(): Int32Array {
    return leastOf(this.#sets, this.#locals.length);
  }

  /** The same, were each of these lists one entity as well; joins nothing. */
  rootsWith(lists: readonly (readonly number[])[]): Int32Array {
    const sets = new DisjointSets(this.#locals.length);
    this.roots().forEach((root, index) => sets.union(root, index));
    for (const list of lists) for (const index of list) sets.union(list[0]!, index);
    return leastOf(sets, this.#locals.length);
  }
}

function leastOf(sets: DisjointSets, count: number): Int32Array {
  const least = new Map<number, number>();
  return Int32Array.from({ length: count }, (_, index) => {
    const set = sets.find(index);
    const root = least.get(set) ?? index;
    least.set(set, root);
    return root;
  });
}

function twoPlaces(share: number): number {
  return Math.round(share * 100) / 100;
}
