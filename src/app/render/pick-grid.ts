/**
 * Nodes and straight ways of lines by the cells of a grid over the layout, as compressed rows: built once for
 * positions that stand, so that what lies near a point is looked for among few. O(n + cells crossed by all
 * lines) to build, in steps.
 */
import type { Steps } from '../../base/steps.ts';
import type { DrawnGraph } from './drawn-graph.ts';
import type { Extent } from './view.ts';

const LINES_A_STEP = 1_500;
/** Cells along the longer side. */
const MOST_CELLS = 96;
const LEAST_CELLS = 8;

/** Items by cell. */
interface Cells {
  readonly first: Uint32Array;
  readonly items: Uint32Array;
}

/** A grid over one layout. */
export class PickGrid {
  readonly #x0: number;
  readonly #y0: number;
  readonly #cell: number;
  readonly #columns: number;
  readonly #rows: number;
  #nodes: Cells = { first: new Uint32Array(1), items: new Uint32Array(0) };
  #lines: Cells = { first: new Uint32Array(1), items: new Uint32Array(0) };
  readonly #seen: Uint32Array;
  #question = 0;

  private constructor(graph: DrawnGraph) {
    let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let node = 0; node < graph.x.length; node++) {
      x0 = Math.min(x0, graph.x[node]!);
      y0 = Math.min(y0, graph.y[node]!);
      x1 = Math.max(x1, graph.x[node]!);
      y1 = Math.max(y1, graph.y[node]!);
    }
    if (x0 > x1) [x0, y0, x1, y1] = [0, 0, 1, 1];
    const cells = Math.min(MOST_CELLS, Math.max(LEAST_CELLS, Math.round(Math.sqrt(graph.x.length))));
    this.#cell = Math.max(1e-6, x1 - x0, y1 - y0) / cells;
    [this.#x0, this.#y0] = [x0, y0];
    this.#columns = 1 + Math.floor((x1 - x0) / this.#cell);
    this.#rows = 1 + Math.floor((y1 - y0) / this.#cell);
    this.#seen = new Uint32Array(graph.source.length);
  }

  /** The grid of a graph's positions as they stand. */
  static *build(graph: DrawnGraph): Steps<PickGrid> {
    const grid = new PickGrid(graph);
    const nodes: number[] = [];
    for (let node = 0; node < graph.x.length; node++)
      nodes.push(grid.#cellAt(graph.x[node]!, graph.y[node]!));
    grid.#nodes = rowsOf(Uint32Array.from(nodes), Uint32Array.from(nodes.keys()), grid.#columns * grid.#rows);
    yield;
    grid.#lines = yield* grid.#crossed(graph);
    return grid;
  }

  /** Nodes whose centres may lie in an extent of layout units. */
  *nodesIn(extent: Extent): Generator<number> {
    for (const cell of this.#cellsIn(extent)) {
      const { first, items } = this.#nodes;
      for (let at = first[cell]!; at < first[cell + 1]!; at++) yield items[at]!;
    }
  }

  /** Lines whose straight ways may pass an extent of layout units, each once. */
  *linesIn(extent: Extent): Generator<number> {
    const question = ++this.#question;
    for (const cell of this.#cellsIn(extent)) {
      const { first, items } = this.#lines;
      for (let at = first[cell]!; at < first[cell + 1]!; at++) {
        const line = items[at]!;
        if (this.#seen[line] === question) continue;
        this.#seen[line] = question;
        yield line;
      }
    }
  }

  /** Every cell that each line passes, by equal steps of half a cell. */
  *#crossed({ x, y, source, target }: DrawnGraph): Steps<Cells> {
    let cells = new Uint32Array(Math.max(64, source.length * 8));
    let lines = new Uint32Array(cells.length);
    let count = 0;
    for (let line = 0; line < source.length; line++) {
      const [x0, y0, x1, y1] = [x[source[line]!]!, y[source[line]!]!, x[target[line]!]!, y[target[line]!]!];
      const steps = Math.max(1, Math.ceil((2 * Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0))) / this.#cell));
      if (count + steps + 1 > cells.length) [cells, lines] = [grown(cells, steps), grown(lines, steps)];
      for (let step = 0, last = -1; step <= steps; step++) {
        const cell = this.#cellAt(x0 + ((x1 - x0) * step) / steps, y0 + ((y1 - y0) * step) / steps);
        if (cell === last) continue;
        [cells[count], lines[count++], last] = [cell, line, cell];
      }
      if (line % LINES_A_STEP === 0) yield;
    }
    return rowsOf(cells.subarray(0, count), lines.subarray(0, count), this.#columns * this.#rows);
  }

  #column(x: number): number {
    return Math.min(this.#columns - 1, Math.max(0, Math.floor((x - this.#x0) / this.#cell)));
  }

  #row(y: number): number {
    return Math.min(this.#rows - 1, Math.max(0, Math.floor((y - this.#y0) / this.#cell)));
  }

  #cellAt(x: number, y: number): number {
    return this.#row(y) * this.#columns + this.#column(x);
  }

  *#cellsIn({ x0, y0, x1, y1 }: Extent): Generator<number> {
    const [left, right] = [this.#column(x0), this.#column(x1)];
    const last = this.#row(y1);
    for (let row = this.#row(y0); row <= last; row++)
      for (let column = left; column <= right; column++) yield row * this.#columns + column;
  }
}

function grown(column: Uint32Array<ArrayBuffer>, more: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * column.length + more + 1);
  larger.set(column);
  return larger;
}

/** Counting sort of items by their cells. */
function rowsOf(cells: Uint32Array, items: Uint32Array, cellCount: number): Cells {
  const first = new Uint32Array(cellCount + 1);
  for (const cell of cells) first[cell + 1]!++;
  for (let cell = 0; cell < cellCount; cell++) first[cell + 1]! += first[cell]!;
  const next = first.slice();
  const sorted = new Uint32Array(items.length);
  for (let at = 0; at < items.length; at++) sorted[next[cells[at]!]!++] = items[at]!;
  return { first, items: sorted };
}
