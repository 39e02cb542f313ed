/**
 * Entities by how many lines away they are from some others: breadth-first search, whichever way the lines
 * point. O(nodes + lines).
 */

/** A line by its ends. */
export interface Ends {
  readonly source: string;
  readonly target: string;
}

/** For each entity at most `most` lines away from one of the `from`, how many; these themselves at 0. */
export function hopsFrom(
  lines: readonly Ends[],
  from: Iterable<string>,
  most: number,
): ReadonlyMap<string, number> {
  const neighbours = neighboursBy(lines);
  const hops = new Map([...from].map((id) => [id, 0]));
  let border = [...hops.keys()];
  for (let far = 1; far <= most && border.length > 0; far++) {
    const next: string[] = [];
    for (const id of border) {
      for (const other of neighbours.get(id) ?? []) {
        if (hops.has(other)) continue;
        hops.set(other, far);
        next.push(other);
      }
    }
    border = next;
  }
  return hops;
}

/** The entities at the other ends of each entity's lines; one stands twice where two lines lead to it. */
export function neighboursBy(lines: readonly Ends[]): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  const add = (id: string, other: string): void => {
    const known = neighbours.get(id);
    if (known) known.push(other);
    else neighbours.set(id, [other]);
  };
  for (const { source, target } of lines) {
    add(source, target);
    if (source !== target) add(target, source);
  }
  return neighbours;
}
