/**
 * Disjoint sets over the integers 0..n−1 in one typed array: union by size and path halving
 * (Tarjan and van Leeuwen, 1984), near O(1) an operation.
 */
export class DisjointSets {
  /** Negative: a root holding minus its set's size; else the index of the parent. */
  readonly #parent: Int32Array;

  /** Starts with `count` sets of one member each. */
  constructor(count: number) {
    this.#parent = new Int32Array(count).fill(-1);
  }

  /** The root that stands for the set of `member`. */
  find(member: number): number {
    const parent = this.#parent;
    while (parent[member]! >= 0) {
      const above = parent[member]!;
      if (parent[above]! >= 0) parent[member] = parent[above]!;
      member = above;
    }
    return member;
  }

  /** Joins the sets of both members; true if they were apart. */
  union(a: number, b: number): boolean {
    let large = this.find(a);
    let small = this.find(b);
    if (large === small) return false;
    if (this.#parent[large]! > this.#parent[small]!) [large, small] = [small, large];
    this.#parent[large] = this.#parent[large]! + this.#parent[small]!;
    this.#parent[small] = large;
    return true;
  }
}
