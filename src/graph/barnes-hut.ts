/**
 * Points with masses → the repulsion on each, m / d along the line between two, approximated by a quadtree
 * (Barnes & Hut, 1986). Points are sorted along a Morton curve, so that every cell is a range of them and the
 * tree is flat columns in depth-first order with skips. One walk serves a whole leaf (Barnes, 1990): what it
 * meets goes into a list that every point of the leaf then runs through. A cell stands for its points where
 * its width is under θ times its distance from the leaf's box. O(n log n) a call, no allocation after the first.
 */

/** Points to a leaf: fewer walks against longer lists; the fastest of 4 to 32 at 10,000 points. */
const LEAF = 12;
/** Bits of a coordinate in a Morton key. */
const BITS = 16;
const RADIX = 2048;
const RADIX_BITS = 11;
/** Squared distance below which two points do not repel each other further. */
const SOFTENING = 1e-9;

/** A column of numbers, one a point. */
export type Column = Float64Array;

/** Repulsion among a fixed number of points that move from call to call. */
export class BarnesHut {
  readonly #count: number;
  readonly #keys: Uint32Array;
  readonly #otherKeys: Uint32Array;
  #order: Uint32Array;
  #otherOrder: Uint32Array;
  readonly #buckets = new Uint32Array(RADIX);
  /** Points in Morton order. */
  readonly #x: Column;
  readonly #y: Column;
  readonly #mass: Column;
  /** Cells in depth-first order: their points, the cell after all inside them, centre, mass, squared width. */
  readonly #first: Uint32Array;
  readonly #last: Uint32Array;
  readonly #skip: Uint32Array;
  readonly #cellX: Column;
  readonly #cellY: Column;
  readonly #cellMass: Column;
  readonly #width2: Column;
  #cells = 0;
  /** What the leaf at hand is repelled by. */
  readonly #listX: Column;
  readonly #listY: Column;
  readonly #listMass: Column;

  /** Room for `count` points. */
  constructor(count: number) {
    this.#count = count;
    // Every cell that is no leaf has two inside it at least.
    const cells = Math.max(1, 2 * count - 1);
    const column = (length: number): Column => new Float64Array(length);
    this.#keys = new Uint32Array(count);
    this.#otherKeys = new Uint32Array(count);
    this.#order = new Uint32Array(count);
    this.#otherOrder = new Uint32Array(count);
    [this.#x, this.#y, this.#mass] = [column(count), column(count), column(count)];
    this.#first = new Uint32Array(cells);
    this.#last = new Uint32Array(cells);
    this.#skip = new Uint32Array(cells);
    [this.#cellX, this.#cellY] = [column(cells), column(cells)];
    [this.#cellMass, this.#width2] = [column(cells), column(cells)];
    const list = cells + count;
    [this.#listX, this.#listY, this.#listMass] = [column(list), column(list), column(list)];
  }

  /** Adds `strength · mᵢ · Σ mⱼ (pᵢ − pⱼ) / d²` to the force on each point. */
  repel(x: Column, y: Column, mass: Column, strength: number, theta: number, fx: Column, fy: Column): void {
    if (this.#count < 2) return;
    const width = this.#sort(x, y);
    const order = this.#order;
    for (let at = 0; at < this.#count; at++) {
      const point = order[at]!;
      this.#x[at] = x[point]!;
      this.#y[at] = y[point]!;
      this.#mass[at] = mass[point]!;
    }
    this.#cells = 0;
    this.#build(0, this.#count, BITS, width);
    const theta2 = theta * theta;
    for (let cell = 0; cell < this.#cells; cell++) {
      if (this.#skip[cell] !== cell + 1) continue;
      const length = this.#walk(cell, theta2);
      this.#apply(cell, length, strength, fx, fy);
    }
  }

  /** Sorts the points along the Morton curve; the width of the square that holds them. */
  #sort(x: Column, y: Column): number {
    let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let at = 0; at < this.#count; at++) {
      const [px, py] = [x[at]!, y[at]!];
      if (px < minX) minX = px;
      if (px > maxX) maxX = px;
      if (py < minY) minY = py;
      if (py > maxY) maxY = py;
    }
    const width = Math.max(maxX - minX, maxY - minY) || 1;
    const scale = (2 ** BITS - 1) / width;
    for (let at = 0; at < this.#count; at++) {
      this.#keys[at] = spread((x[at]! - minX) * scale) | (spread((y[at]! - minY) * scale) << 1);
      this.#order[at] = at;
    }
    this.#radixSort();
    return width;
  }

  /** Least significant digit first, three passes; keys and order end in their own columns. */
  #radixSort(): void {
    let [keys, others] = [this.#keys, this.#otherKeys];
    let [order, otherOrder] = [this.#order, this.#otherOrder];
    for (let shift = 0; shift < 2 * BITS; shift += RADIX_BITS) {
      this.#buckets.fill(0);
      for (let at = 0; at < this.#count; at++) this.#buckets[(keys[at]! >>> shift) & (RADIX - 1)]!++;
      for (let digit = 0, sum = 0; digit < RADIX; digit++) {
        const here = this.#buckets[digit]!;
        this.#buckets[digit] = sum;
        sum += here;
      }
      for (let at = 0; at < this.#count; at++) {
        const to = this.#buckets[(keys[at]! >>> shift) & (RADIX - 1)]!++;
        others[to] = keys[at]!;
        otherOrder[to] = order[at]!;
      }
      [keys, others] = [others, keys];
      [order, otherOrder] = [otherOrder, order];
    }
    if (keys !== this.#keys) this.#keys.set(keys);
    [this.#order, this.#otherOrder] = [order, otherOrder];
  }

  /** Makes the cell of the points `[first, last)`, whose keys agree above `level`, and those inside it. */
  #build(first: number, last: number, level: number, width: number): void {
    const quarterOf = (at: number): number => (this.#keys[at]! >>> (2 * level - 2)) & 3;
    while (last - first > LEAF && level > 0 && quarterOf(first) === quarterOf(last - 1)) {
      level--;
      width /= 2;
    }
    const cell = this.#cells++;
    this.#first[cell] = first;
    this.#last[cell] = last;
    this.#width2[cell] = width * width;
    let [mass, massX, massY] = [0, 0, 0];
    for (let at = first; at < last; at++) {
      const m = this.#mass[at]!;
      mass += m;
      massX += m * this.#x[at]!;
      massY += m * this.#y[at]!;
    }
    this.#cellMass[cell] = mass;
    this.#cellX[cell] = massX / mass;
    this.#cellY[cell] = massY / mass;
    if (last - first > LEAF && level > 0) {
      const shift = 2 * level - 2;
      let from = first;
      for (let quarter = 0; quarter < 4 && from < last; quarter++) {
        const to = quarter === 3 ? last : this.#endOf(quarter, from, last, shift);
        if (to > from) this.#build(from, to, level - 1, width / 2);
        from = to;
      }
    }
    this.#skip[cell] = this.#cells;
  }

  /** The end of the points from `from` on that lie in a quarter, by bisection. */
  #endOf(quarter: number, from: number, last: number, shift: number): number {
    let [low, high] = [from, last];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (((this.#keys[middle]! >>> shift) & 3) <= quarter) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Lists what repels the points of a leaf: far cells whole, near ones point by point. */
  #walk(leaf: number, theta2: number): number {
    let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let at = this.#first[leaf]!; at < this.#last[leaf]!; at++) {
      const [px, py] = [this.#x[at]!, this.#y[at]!];
      if (px < minX) minX = px;
      if (px > maxX) maxX = px;
      if (py < minY) minY = py;
      if (py > maxY) maxY = py;
    }
    let length = 0;
    for (let cell = 0; cell < this.#cells;) {
      const [cx, cy] = [this.#cellX[cell]!, this.#cellY[cell]!];
      const dx = cx < minX ? minX - cx : cx > maxX ? cx - maxX : 0;
      const dy = cy < minY ? minY - cy : cy > maxY ? cy - maxY : 0;
      const skip = this.#skip[cell]!;
      if (this.#width2[cell]! < theta2 * (dx * dx + dy * dy)) {
        this.#listX[length] = cx;
        this.#listY[length] = cy;
        this.#listMass[length++] = this.#cellMass[cell]!;
        cell = skip;
      } else if (skip === cell + 1) {
        for (let at = this.#first[cell]!; at < this.#last[cell]!; at++) {
          this.#listX[length] = this.#x[at]!;
          this.#listY[length] = this.#y[at]!;
          this.#listMass[length++] = this.#mass[at]!;
        }
        cell = skip;
      } else cell++;
    }
    return length;
  }

  /** Adds up the list for each point of a leaf; a point on the list meets itself at no distance and force. */
  #apply(leaf: number, length: number, strength: number, fx: Column, fy: Column): void {
    const [listX, listY, listMass] = [this.#listX, this.#listY, this.#listMass];
    for (let at = this.#first[leaf]!; at < this.#last[leaf]!; at++) {
      const [px, py] = [this.#x[at]!, this.#y[at]!];
      let [sumX, sumY] = [0, 0];
      for (let other = 0; other < length; other++) {
        const dx = px - listX[other]!;
        const dy = py - listY[other]!;
        const push = listMass[other]! / (dx * dx + dy * dy + SOFTENING);
        sumX += dx * push;
        sumY += dy * push;
      }
      const point = this.#order[at]!;
      const factor = strength * this.#mass[at]!;
      fx[point] = fx[point]! + factor * sumX;
      fy[point] = fy[point]! + factor * sumY;
    }
  }
}

/** The 16 low bits of a number with a zero before each. */
function spread(number: number): number {
  let bits = number & 0xffff;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}
