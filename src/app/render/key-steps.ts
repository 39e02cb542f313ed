/**
 * Where an arrow key leads: from one node to the one that lies best in that direction, near and straight
 * ahead counting most. O(n).
 */

/** The arrow keys and the way they point, y up as in the layout. */
export const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** Weight of straying sideways against going ahead. */
const STRAYING = 2;

/** The node to step to from `from`, or `from` itself if none lies that way. */
export function stepTowards(
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  from: number,
  [wayX, wayY]: readonly [number, number],
): number {
  let best = from;
  let least = Infinity;
  for (let node = 0; node < xs.length; node++) {
    if (node === from) continue;
    const dx = xs[node]! - xs[from]!;
    const dy = ys[node]! - ys[from]!;
    const ahead = dx * wayX + dy * wayY;
    const aside = Math.abs(dx * wayY) + Math.abs(dy * wayX);
    if (ahead <= 0 || aside > 2.5 * ahead) continue;
    const cost = ahead + STRAYING * aside;
    if (cost < least) [best, least] = [node, cost];
  }
  return best;
}

/** The node nearest to a point, −1 if there is none. */
export function nearestNode(xs: ArrayLike<number>, ys: ArrayLike<number>, x: number, y: number): number {
  let best = -1;
  let least = Infinity;
  for (let node = 0; node < xs.length; node++) {
    const distance = Math.hypot(xs[node]! - x, ys[node]! - y);
    if (distance < least) [best, least] = [node, distance];
  }
  return best;
}
