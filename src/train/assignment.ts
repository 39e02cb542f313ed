/**
 * The assignment problem: rows to columns one to one at the least total cost, by shortest augmenting paths
 * (Jonker and Volgenant 1987). O(n²m) for n rows and m columns, n the smaller.
 */

/** The least total cost of giving every row of the smaller side one of the other; 0 for an empty matrix. */
export function leastAssignment(costs: readonly (Float64Array | readonly number[])[]): number {
  const [rows, columns] = [costs.length, costs[0]?.length ?? 0];
  if (rows === 0 || columns === 0) return 0;
  if (rows > columns) {
    return leastAssignment(Array.from({ length: columns }, (_, column) => costs.map((row) => row[column]!)));
  }
  const rowPrice = new Float64Array(rows + 1);
  const columnPrice = new Float64Array(columns + 1);
  /** Row (from 1) of each column (from 1), 0 for none. */
  const rowOf = new Int32Array(columns + 1);
  const before = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    const distance = new Float64Array(columns + 1).fill(Infinity);
    const isDone = new Uint8Array(columns + 1);
    rowOf[0] = row;
    let column = 0;
    while (rowOf[column] !== 0) {
      isDone[column] = 1;
      const from = rowOf[column]!;
      let [least, next] = [Infinity, 0];
      for (let to = 1; to <= columns; to++) {
        if (isDone[to]) continue;
        const reduced = costs[from - 1]![to - 1]! - rowPrice[from]! - columnPrice[to]!;
        if (reduced < distance[to]!) {
          distance[to] = reduced;
          before[to] = column;
        }
        if (distance[to]! < least) [least, next] = [distance[to]!, to];
      }
      for (let to = 0; to <= columns; to++) {
        if (isDone[to]) {
          rowPrice[rowOf[to]!]! += least;
          columnPrice[to]! -= least;
        } else distance[to]! -= least;
      }
      column = next;
    }
    while (column !== 0) {
      rowOf[column] = rowOf[before[column]!]!;
      column = before[column]!;
    }
  }
  let total = 0;
  for (let column = 1; column <= columns; column++) {
    if (rowOf[column] !== 0) total += costs[rowOf[column]! - 1]![column - 1]!;
  }
  return total;
}
