/**
 * Which way and how far each line bows, so that the lines between two nodes run side by side: 13 px
 * apart, opposite directions on opposite sides, symmetric ones between them. O(m) in edges.
 */

/** Distance in pixels between neighbouring lines of a pair, at their middles. */
export const LINE_SPACING = 13;

/** Two nodes joined by a line, by index. */
export interface LineEnds {
  readonly source: number;
  readonly target: number;
  readonly symmetric: boolean;
}

/** Columns by line: sideways offset of its middle, and whether it is the only line of its pair. */
export interface Bows {
  /** Pixels to the left of the way from source to target; negative to the right. */
  readonly offset: Float32Array;
  /** 1 if no other line joins the two nodes. */
  readonly alone: Uint8Array;
}

/** Side offsets for all lines. */
export function bowLines(lines: readonly LineEnds[]): Bows {
  const pairs = new Map<string, number[]>();
  lines.forEach(({ source, target }, index) => {
    const key = source < target ? `${source} ${target}` : `${target} ${source}`;
    const pair = pairs.get(key);
    if (pair) pair.push(index);
    else pairs.set(key, [index]);
  });
  const offset = new Float32Array(lines.length);
  const alone = new Uint8Array(lines.length);
  for (const pair of pairs.values()) {
    if (pair.length === 1) alone[pair[0]!] = 1;
    else spread(lines, pair, offset);
  }
  return { offset, alone };
}

function spread(lines: readonly LineEnds[], pair: readonly number[], offset: Float32Array): void {
  const low = Math.min(lines[pair[0]!]!.source, lines[pair[0]!]!.target);
  const middle = pair.filter((index) => lines[index]!.symmetric);
  const forward = pair.filter((index) => !lines[index]!.symmetric && lines[index]!.source === low);
  const backward = pair.filter((index) => !lines[index]!.symmetric && lines[index]!.source !== low);
  if (forward.length === 0 || backward.length === 0) {
    centre(lines, [...middle, ...forward, ...backward], low, offset);
    return;
  }
  centre(lines, middle, low, offset);
  const first = LINE_SPACING * (middle.length > 0 ? (middle.length + 1) / 2 : 0.5);
  for (const side of [forward, backward]) {
    side.forEach((index, rank) => (offset[index] = first + LINE_SPACING * rank));
  }
}

/** Lays lines evenly on both sides of the axis, whatever way each of them runs. */
function centre(
  lines: readonly LineEnds[],
  side: readonly number[],
  low: number,
  offset: Float32Array,
): void {
  side.forEach((index, rank) => {
    const left = LINE_SPACING * (rank - (side.length - 1) / 2);
    offset[index] = lines[index]!.source === low ? left : -left;
  });
}
