/**
 * A table of weights between rows and columns → an order of both in which what belongs together stands in blocks
 * along the diagonal. Blocks maximise bipartite modularity (Barber, 2007): rows and columns move to the block they
 * are tied to most beyond chance, blocks join while that gains, and both are repeated until nothing moves (local
 * moving as in Blondel et al., 2008; joining as in Clauset, Newman and Moore, 2004). Blocks stand heaviest first,
 * each next to what it shares most with; a row and a column that know only each other come last. No chance
 * in it: ties go to the lower index. O(sweeps × cells + blocks³).
 */

/** One filled cell: indices and a weight over 0. */
export type WeightedCell = readonly [row: number, column: number, weight: number];

/** Indices in their new order, and the places in it at which another block begins. */
export interface BlockOrder {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
}

const SWEEPS = 40;
const ROUNDS = 8;
/** A gain below this is rounding. */
const LEAST_GAIN = 1e-9;

/** One side of the table: neighbours, degrees and blocks of its lines. */
interface Side {
  readonly ties: (readonly [other: number, weight: number])[][];
  readonly degrees: Float64Array;
  readonly blocks: Int32Array;
}

/** Orders rows and columns by blocks. */
export function blockOrder(
  rowCount: number,
  columnCount: number,
  cells: readonly WeightedCell[],
): BlockOrder {
  const rows = sideOf(rowCount, 0);
  const columns = sideOf(columnCount, rowCount);
  let total = 0;
  for (const [row, column, weight] of cells) {
    rows.ties[row]!.push([column, weight]);
    columns.ties[column]!.push([row, weight]);
    rows.degrees[row]! += weight;
    columns.degrees[column]! += weight;
    total += weight;
  }
  for (let round = 0; round < ROUNDS; round++) {
    const hasMoved = settle(rows, columns, total);
    if (!joinBlocks(rows, columns, cells, total) && !hasMoved) break;
  }
  return ordered(rows, columns, cells);
}

function sideOf(count: number, firstBlock: number): Side {
  return {
    ties: Array.from({ length: count }, () => []),
    degrees: new Float64Array(count),
    blocks: Int32Array.from({ length: count }, (_, at) => firstBlock + at),
  };
}

/** Moves single rows and columns until none gains; whether any moved. */
function settle(rows: Side, columns: Side, total: number): boolean {
  let hasMoved = false;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const moved = [moveLines(rows, columns, total), moveLines(columns, rows, total)];
    if (!moved.includes(true)) break;
    hasMoved = true;
  }
  return hasMoved;
}

/** Moves each line of one side to the block that gains most; whether any moved. */
function moveLines(side: Side, others: Side, total: number): boolean {
  const degreeOf = new Float64Array(side.blocks.length + others.blocks.length);
  others.blocks.forEach((block, at) => (degreeOf[block]! += others.degrees[at]!));
  let hasMoved = false;
  side.ties.forEach((ties, at) => {
    const tied = new Map<number, number>([[side.blocks[at]!, 0]]);
    for (const [other, weight] of ties) {
      const block = others.blocks[other]!;
      tied.set(block, (tied.get(block) ?? 0) + weight);
    }
    const gainOf = (block: number): number =>
      tied.get(block)! - (side.degrees[at]! * degreeOf[block]!) / total;
    let best = side.blocks[at]!;
    for (const block of [...tied.keys()].sort((a, b) => a - b))
      if (gainOf(block) > gainOf(best) + LEAST_GAIN) best = block;
    if (best === side.blocks[at]) return;
    side.blocks[at] = best;
    hasMoved = true;
  });
  return hasMoved;
}

/** Joins the two blocks that gain most together while any do; whether any were joined. */
function joinBlocks(rows: Side, columns: Side, cells: readonly WeightedCell[], total: number): boolean {
  let hasJoined = false;
  for (;;) {
    const [rowDegrees, columnDegrees] = [degreesByBlock(rows), degreesByBlock(columns)];
    let best: readonly [number, number] | null = null;
    let most = LEAST_GAIN;
    for (const [a, others] of sharedByBlock(rows, columns, cells)) {
      for (const [b, shared] of others) {
        const chance =
          ((rowDegrees.get(a) ?? 0) * (columnDegrees.get(b) ?? 0) +
            (rowDegrees.get(b) ?? 0) * (columnDegrees.get(a) ?? 0)) /
          total;
        if (shared - chance > most) [best, most] = [[a, b], shared - chance];
      }
    }
    if (best === null) return hasJoined;
    for (const { blocks } of [rows, columns])
      blocks.forEach((block, at) => {
        if (block === best[1]) blocks[at] = best[0];
      });
    hasJoined = true;
  }
}

function degreesByBlock({ blocks, degrees }: Side): Map<number, number> {
  const sums = new Map<number, number>();
  blocks.forEach((block, at) => sums.set(block, (sums.get(block) ?? 0) + degrees[at]!));
  return sums;
}

/** The weight between each two different blocks, the lower first. */
function sharedByBlock(
  rows: Side,
  columns: Side,
  cells: readonly WeightedCell[],
): Map<number, Map<number, number>> {
  const shared = new Map<number, Map<number, number>>();
  for (const [row, column, weight] of cells) {
    const [a, b] = [rows.blocks[row]!, columns.blocks[column]!].sort((one, other) => one - other);
    if (a === b) continue;
    const others = shared.get(a!) ?? new Map<number, number>();
    shared.set(a!, others.set(b!, (others.get(b!) ?? 0) + weight));
  }
  return shared;
}

function ordered(rows: Side, columns: Side, cells: readonly WeightedCell[]): BlockOrder {
  const sequence = sequenceOf(rows, columns, cells);
  const place = new Map(sequence.map((block, at) => [block, at]));
  const lines = ({ blocks, degrees }: Side): number[] =>
    [...blocks.keys()].sort(
      (a, b) => place.get(blocks[a]!)! - place.get(blocks[b]!)! || degrees[b]! - degrees[a]! || a - b,
    );
  const pairs = pairsOf(rows, columns);
  const breaks = ({ blocks }: Side, order: readonly number[]): number[] =>
    order.flatMap((line, at) => {
      const [before, block] = [blocks[order[at - 1] ?? line]!, blocks[line]!];
      return at > 0 && block !== before && !(pairs.has(block) && pairs.has(before)) ? [at] : [];
    });
  const [rowOrder, columnOrder] = [lines(rows), lines(columns)];
  return {
    rows: rowOrder,
    columns: columnOrder,
    rowBreaks: breaks(rows, rowOrder),
    columnBreaks: breaks(columns, columnOrder),
  };
}

/** Blocks of one row and one column. */
function pairsOf(rows: Side, columns: Side): Set<number> {
  const [rowSizes, columnSizes] = [sizesOf(rows), sizesOf(columns)];
  return new Set(
    [...rowSizes].flatMap(([block, size]) => (size * (columnSizes.get(block) ?? 0) === 1 ? [block] : [])),
  );
}

function sizesOf({ blocks }: Side): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const block of blocks) sizes.set(block, (sizes.get(block) ?? 0) + 1);
  return sizes;
}

/** Blocks, the heaviest first and then always the one that shares most with those already placed. */
function sequenceOf(rows: Side, columns: Side, cells: readonly WeightedCell[]): number[] {
  const pairs = pairsOf(rows, columns);
  const weights = degreesByBlock(rows);
  for (const [block, weight] of degreesByBlock(columns))
    weights.set(block, (weights.get(block) ?? 0) + weight);
  const shared = sharedByBlock(rows, columns, cells);
  const between = (a: number, b: number): number => shared.get(Math.min(a, b))?.get(Math.max(a, b)) ?? 0;
  const left = new Set([...weights.keys()].sort((a, b) => weights.get(b)! - weights.get(a)! || a - b));
  const nearness = new Map([...left].map((block) => [block, 0]));
  const sequence: number[] = [];
  while (left.size > 0) {
    let next = -1;
    for (const block of left) {
      if (next === -1 || (pairs.has(next) && !pairs.has(block))) next = block;
      else if (pairs.has(block) === pairs.has(next) && nearness.get(block)! > nearness.get(next)!)
        next = block;
    }
    sequence.push(next);
    left.delete(next);
    for (const block of left) nearness.set(block, nearness.get(block)! + between(next, block));
  }
  return sequence;
}
