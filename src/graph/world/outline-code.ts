/**
 * Outlines of land and borders ↔ one line of letters: for each outline its number of points, then the steps from
 * point to point in whole twentieths of a degree, each number zigzag, least significant five bits first, one
 * letter for five bits and a sixth that says whether more follow. After the polyline format of Google's maps;
 * O(points).
 */

/** Points of one outline: east, north, east, north … in degrees. */
export type Outline = Float64Array;

/** Steps to a degree: at most 3 km off, less than a line is wide until one zooms in twentyfold. */
export const STEPS = 20;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...LETTERS].map((letter, value) => [letter, value]));

/** Outlines → letters. Points that fall on the one before are left out. */
export function encodeOutlines(outlines: readonly Outline[]): string {
  return outlines.map(encodeOutline).join('');
}

function encodeOutline(points: Outline): string {
  const steps: number[] = [];
  let [east, north] = [0, 0];
  for (let at = 0; at < points.length; at += 2) {
    const [x, y] = [Math.round(points[at]! * STEPS), Math.round(points[at + 1]! * STEPS)];
    if (at > 0 && x === east && y === north) continue;
    steps.push(x - east, y - north);
    [east, north] = [x, y];
  }
  return encodeNumber(steps.length / 2) + steps.map(encodeNumber).join('');
}

function encodeNumber(value: number): string {
  let rest = value < 0 ? -value * 2 - 1 : value * 2;
  let letters = '';
  for (; rest > 31; rest >>>= 5) letters += LETTERS[(rest & 31) | 32]!;
  return letters + LETTERS[rest]!;
}

/** Letters → outlines; RangeError where they break off or are none of the code's. */
export function decodeOutlines(letters: string): Outline[] {
  let at = 0;
  const next = (): number => {
    let [value, shift] = [0, 0];
    for (let bits = 32; bits >= 32; shift += 5) {
      const letter = VALUES.get(letters[at] ?? '');
      if (letter === undefined) throw new RangeError(`no letter of an outline at ${at} of ${letters.length}`);
      bits = letter;
      value |= (bits & 31) << shift;
      at++;
    }
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  };
  const outlines: Outline[] = [];
  while (at < letters.length) {
    const points = new Float64Array(2 * next());
    let [east, north] = [0, 0];
    for (let point = 0; point < points.length; point += 2) {
      points[point] = (east += next()) / STEPS;
      points[point + 1] = (north += next()) / STEPS;
    }
    outlines.push(points);
  }
  return outlines;
}
