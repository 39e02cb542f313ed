/**
 * Which way and how far each line bows, so that the lines between two nodes run side by side: 13 px
 * apart, opposite directions on opposite sides, symmetric ones between them, and loops at one node one
 * outside the other. O(m log m) in lines, in steps that can be left.
 */
import type { Steps } from '../../base/steps.ts';

/** Distance in pixels between neighbouring lines of a pair, at their middles. */
export const LINE_SPACING = 13;
const LINES_A_STEP = 4_000;

/** Lines as columns: their ends by index, and which have no direction. */
export interface LineColumns {
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly symmetric: Uint8Array;
}

/** Columns by line: sideways offset of its middle, and whether it is the only line of its pair. */
export interface Bows {
  /** Pixels to the left of the way from source to target; negative to the right. */
  readonly offset: Float32Array;
  /** 1 if no other line joins the two nodes. */
  readonly alone: Uint8Array;
  /** The greatest offset to either side. */
  readonly widest: number;
}

/** Side offsets for all lines. */
export function* bowLines(lines: LineColumns): Steps<Bows> {
  const { source, target } = lines;
  const count = source.length;
  const offset = new Float32Array(count);
  const alone = new Uint8Array(count);
  // Sorted by pair of ends, and within it by place; both fit into the whole numbers of a double.
  const nodes =
    1 +
    source.reduce(
      (most, at) => Math.max(most, at),
      target.reduce((a, b) => Math.max(a, b), 0),
    );
  const keys = new Float64Array(count);
  for (let line = 0; line < count; line++) {
    const [a, b] = [source[line]!, target[line]!];
    keys[line] = (Math.min(a, b) * nodes + Math.max(a, b)) * count + line;
  }
  yield;
  keys.sort();
  yield;
  for (let first = 0; first < count;) {
    const pairKey = Math.floor(keys[first]! / count);
    const pair: number[] = [];
    let last = first;
    for (; last < count && Math.floor(keys[last]! / count) === pairKey; last++)
      pair.push(keys[last]! % count);
    if (pair.length === 1) alone[pair[0]!] = 1;
    spread(lines, pair, offset);
    if (Math.floor(first / LINES_A_STEP) !== Math.floor(last / LINES_A_STEP)) yield;
    first = last;
  }
  return { offset, alone, widest: offset.reduce((most, bow) => Math.max(most, Math.abs(bow)), 0) };
}

function spread(lines: LineColumns, pair: readonly number[], offset: Float32Array): void {
  const { source, target, symmetric } = lines;
  const low = Math.min(source[pair[0]!]!, target[pair[0]!]!);
  if (source[pair[0]!] === target[pair[0]!]) {
    pair.forEach((line, rank) => (offset[line] = LINE_SPACING * rank));
    return;
  }
  if (pair.length === 1) return;
  const middle = pair.filter((line) => symmetric[line] === 1);
  const forward = pair.filter((line) => symmetric[line] === 0 && source[line] === low);
  const backward = pair.filter((line) => symmetric[line] === 0 && source[line] !== low);
  if (forward.length === 0 || backward.length === 0) {
    centre(lines, [...middle, ...forward, ...backward], low, offset);
    return;
  }
  centre(lines, middle, low, offset);
  const first = LINE_SPACING * (middle.length > 0 ? (middle.length + 1) / 2 : 0.5);
  for (const side of [forward, backward]) {
    side.forEach((line, rank) => (offset[line] = first + LINE_SPACING * rank));
  }
}

/** Lays lines evenly on both sides of the axis, whatever way each of them runs. */
function centre(lines: LineColumns, side: readonly number[], low: number, offset: Float32Array): void {
  side.forEach((line, rank) => {
    const left = LINE_SPACING * (rank - (side.length - 1) / 2);
    offset[line] = lines.source[line] === low ? left : -left;
  });
}
