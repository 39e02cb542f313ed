/**
 * Degrees → the plane by the Equal Earth projection (Šavrič, Patterson and Jenny 2018), which shows every country at
 * its true share of the world. x runs from −2.71 to 2.71, y down from −1.32 to 1.32. O(1).
 */

/** A point of the plane: right and down. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;
const RADIANS = Math.PI / 180;
/** Half of the world's width and height on the plane. */
export const WORLD = { x: 2.7066, y: 1.3173 } as const;

/** Where a position in degrees lies on the plane. */
export function project(longitude: number, latitude: number): MapPoint {
  const angle = Math.asin(M * Math.sin(latitude * RADIANS));
  return {
    x: (longitude * RADIANS * Math.cos(angle)) / (M * slope(angle)),
    y: -height(angle),
  };
}

function height(angle: number): number {
  const square = angle * angle;
  const sixth = square * square * square;
  return angle * (A1 + A2 * square + sixth * (A3 + A4 * square));
}

/** The derivative of the height. */
function slope(angle: number): number {
  const square = angle * angle;
  const sixth = square * square * square;
  return A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square);
}
