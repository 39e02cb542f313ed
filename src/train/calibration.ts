/**
 * Sums of a classifier and what was right → the slope and offset that turn sums into chances that hold
 * (Platt 1999), by Newton's method with halved steps on the logistic loss. O(iterations · n).
 */

/** `1 / (1 + exp(−(slope · sum + offset)))` is the chance. */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

const STEPS = 30;

/** Fits both numbers; `right` stands beside `sums`. RangeError where all or none are right. */
export function calibrate(sums: readonly number[], right: readonly boolean[]): Calibration {
  if (right.every(Boolean) || !right.some(Boolean))
    throw new RangeError(`All of ${right.length} examples have the same answer.`);
  let [slope, offset] = [0, 0];
  for (let step = 0; step < STEPS; step++) {
    const { gradient, curvature } = slopesAt(slope, offset, sums, right);
    const [down, across, up] = curvature;
    const determinant = down * up - across * across;
    const change = [
      (up * gradient[0] - across * gradient[1]) / determinant,
      (down * gradient[1] - across * gradient[0]) / determinant,
    ] as const;
    const before = lossAt(slope, offset, sums, right);
    let share = 1;
    while (
      share > 1e-6 &&
      lossAt(slope - share * change[0], offset - share * change[1], sums, right) > before
    )
      share /= 2;
    slope -= share * change[0];
    offset -= share * change[1];
  }
  return { slope, offset };
}

function lossAt(slope: number, offset: number, sums: readonly number[], right: readonly boolean[]): number {
  return sums.reduce((loss, sum, at) => {
    const signed = (slope * sum + offset) * (right[at] ? 1 : -1);
    return loss + (signed > 0 ? Math.log1p(Math.exp(-signed)) : Math.log1p(Math.exp(signed)) - signed);
  }, 0);
}

/** First derivatives by slope and offset; second ones by slope, both, offset. */
function slopesAt(
  slope: number,
  offset: number,
  sums: readonly number[],
  right: readonly boolean[],
): { gradient: [number, number]; curvature: [number, number, number] } {
  const gradient: [number, number] = [0, 0];
  const curvature: [number, number, number] = [1e-9, 0, 1e-9];
  sums.forEach((sum, at) => {
    const chance = 1 / (1 + Math.exp(-(slope * sum + offset)));
    const error = chance - Number(right[at]);
    const spread = chance * (1 - chance);
    gradient[0] += error * sum;
    gradient[1] += error;
    curvature[0] += spread * sum * sum;
    curvature[1] += spread * sum;
    curvature[2] += spread;
  });
  return { gradient, curvature };
}
