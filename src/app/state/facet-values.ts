/**
 * The values of a facet with their counts → those of them that are listed, the most frequent first and values of one
 * count by name. Of a list that shows only its head no more are named and sorted than could stand there, since a
 * large case has thousands of names: O(n log n) in values on numbers alone, and in names only what ties.
 */

/** A value of a facet as a list shows it. */
export interface FacetValue {
  readonly value: string;
  /** Claims that have it, whatever is filtered. */
  readonly total: number;
  readonly name: string;
}

type Counted = readonly [value: string, total: number];

/** All values, in an order of their own where there is one. */
export function listedValues(
  counted: readonly Counted[],
  nameOf: (value: string) => string,
  order: readonly string[] = [],
): FacetValue[] {
  return counted
    .map(([value, total]) => ({ value, total, name: nameOf(value) }))
    .sort(
      (a, b) =>
        order.indexOf(a.value) - order.indexOf(b.value) || b.total - a.total || (a.name < b.name ? -1 : 1),
    );
}

/** The first `limit` of the values, most frequent first, and behind them those that are `kept` besides. */
export function leadingValues(
  counted: readonly Counted[],
  nameOf: (value: string) => string,
  limit: number,
  kept: readonly string[] = [],
): FacetValue[] {
  const totals = Uint32Array.from(counted, ([, total]) => total).sort();
  const least = totals[Math.max(0, totals.length - limit)] ?? 0;
  const near = counted.filter(([value, total]) => total >= least || kept.includes(value));
  return listedValues(near, nameOf).filter(({ value }, rank) => rank < limit || kept.includes(value));
}
