/**
 * The three shapes of a node as distances in screen pixels: disc (person), square (group), hollow
 * diamond (place). The shaders hold the same formulas; a change here must be made there too. O(1).
 */

/** Half the side of a group's square, in radii: about the disc's area. */
export const SQUARE_HALF = 0.92;
/** Half the diagonal of a place's diamond to the middle of its stroke, in radii. */
export const DIAMOND_HALF = 1.25;
/** How far the corner of the diamond's 2.4 px stroke stands out beyond its middle. */
export const DIAMOND_CORNER = 1.7;
/** Lines stop at least this share of the half diagonal away from a place's centre. */
export const DIAMOND_ROUND = 0.88;
/** Pixels of canvas colour around a node, so that lines do not touch it. */
export const OUTLINE = 2;

/** Node kinds by code, in the order of `ENTITY_KINDS`. */
export const PERSON = 0;
export const GROUP = 1;

/** Distance from a node's centre at which lines meet it in the direction (dx, dy), which has length 1. */
export function reach(kind: number, radius: number, dx: number, dy: number): number {
  if (kind === PERSON) return radius;
  const x = Math.abs(dx);
  const y = Math.abs(dy);
  if (kind === GROUP) return (radius * SQUARE_HALF) / Math.max(x, y);
  // Held off the slanted sides too, so that heads and bars keep clear of them.
  const corner = radius * DIAMOND_HALF + DIAMOND_CORNER;
  return corner * Math.max(DIAMOND_ROUND, 1 / (x + y));
}

/** Half the width of the smallest upright square around a node. */
export function halfExtent(kind: number, radius: number): number {
  if (kind === PERSON) return radius;
  return kind === GROUP ? radius * SQUARE_HALF : radius * DIAMOND_HALF + DIAMOND_CORNER;
}

/** Radius of the marker's disc behind a selected node. */
export function haloRadius(kind: number, radius: number): number {
  const corner = kind === GROUP ? halfExtent(kind, radius) * Math.SQRT2 : halfExtent(kind, radius);
  return Math.max(radius + 7, corner + 4);
}

/** Factor on all node radii at a zoom of `scale` pixels a layout unit: mild, 1 at a usual zoom. */
export function sizeFactor(scale: number): number {
  return Math.min(1.3, Math.max(0.62, (scale / 0.7) ** 0.35));
}
