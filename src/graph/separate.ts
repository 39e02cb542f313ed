/**
 * Discs that may overlap → discs that do not, moved as little as comes about: each pass pushes every pair that
 * overlaps apart by half the overlap each (Gauss–Seidel relaxation), with neighbours found in a grid whose cells
 * are as wide as the widest disc. O(n) a pass while discs are spread about evenly.
 */

/** Overlap, in the unit of the positions, that is let be. */
const LEAST = 0.5;
/** A push goes a little further than needed, which takes fewer passes in a crowd. */
const OVERSHOOT = 1.02;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Moves discs of these radii off each other in place; the passes it took, `most` if some still overlap. */
export function separate(x: Float64Array, y: Float64Array, radii: Float64Array, most = 200): number {
  const widest = 2 * radii.reduce((wide, radius) => Math.max(wide, radius), 0);
  if (widest === 0) return 0;
  for (let pass = 1; pass <= most; pass++) {
    if (!separateOnce(x, y, radii, widest)) return pass;
  }
  return most;
}

/** One pass over all pairs of neighbours; whether any overlapped. */
function separateOnce(x: Float64Array, y: Float64Array, radii: Float64Array, width: number): boolean {
  const grid = new Grid(x, y, width);
  let overlapped = false;
  for (let at = 0; at < x.length; at++) {
    grid.eachAfter(at, (other) => {
      const reach = radii[at]! + radii[other]!;
      let [dx, dy] = [x[other]! - x[at]!, y[other]! - y[at]!];
      let distance = Math.hypot(dx, dy);
      if (distance >= reach - LEAST) return;
      overlapped = true;
      if (distance === 0) {
        // Two in one place part in a direction of their own.
        [dx, dy, distance] = [Math.cos(other * GOLDEN_ANGLE), Math.sin(other * GOLDEN_ANGLE), 1];
      }
      const push = (OVERSHOOT * (reach - Math.hypot(x[other]! - x[at]!, y[other]! - y[at]!))) / 2 / distance;
      x[at] = x[at]! - dx * push;
      y[at] = y[at]! - dy * push;
      x[other] = x[other]! + dx * push;
      y[other] = y[other]! + dy * push;
    });
  }
  return overlapped;
}

/** Points by square cells, as they stood when it was made. */
class Grid {
  readonly #columns: Int32Array;
  readonly #rows: Int32Array;
  readonly #points = new Map<number, number[]>();

  constructor(x: Float64Array, y: Float64Array, width: number) {
    this.#columns = Int32Array.from(x, (at) => Math.floor(at / width));
    this.#rows = Int32Array.from(y, (at) => Math.floor(at / width));
    for (let at = 0; at < x.length; at++) {
      const key = cellKey(this.#columns[at]!, this.#rows[at]!);
      const cell = this.#points.get(key);
      if (cell) cell.push(at);
      else this.#points.set(key, [at]);
    }
  }

  /** Points of the cell and those around it that come after a point. */
  eachAfter(point: number, visit: (other: number) => void): void {
    for (let around = 0; around < 9; around++) {
      const column = this.#columns[point]! + (around % 3) - 1;
      const row = this.#rows[point]! + Math.floor(around / 3) - 1;
      for (const other of this.#points.get(cellKey(column, row)) ?? []) if (other > point) visit(other);
    }
  }
}

/** Distinct for cells within 2²⁰ of the middle in either direction. */
function cellKey(column: number, row: number): number {
  return column * 2 ** 21 + row;
}
