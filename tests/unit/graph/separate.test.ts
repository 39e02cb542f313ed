import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random.ts';
import { separate } from '../../../src/graph/separate.ts';

function overlaps(x: Float64Array, y: Float64Array, radii: Float64Array): number {
  let count = 0;
  for (let at = 0; at < x.length; at++)
    for (let other = at + 1; other < x.length; other++)
      if (Math.hypot(x[at]! - x[other]!, y[at]! - y[other]!) < radii[at]! + radii[other]! - 0.51) count++;
  return count;
}

describe('separating discs', () => {
  it('leaves no two over each other, whatever their sizes', () => {
    const random = seededRandom(5);
    const column = (width: number): Float64Array =>
      Float64Array.from({ length: 300 }, () => random() * width);
    const [x, y] = [column(900), column(900)];
    const radii = Float64Array.from({ length: 300 }, () => 5 + random() * 20);
    expect(overlaps(x, y, radii)).toBeGreaterThan(100);
    expect(separate(x, y, radii)).toBeLessThan(200);
    expect(overlaps(x, y, radii)).toBe(0);
  });

  it('parts discs in one place, and does not move those that stand free', () => {
    const [x, y] = [Float64Array.of(0, 0, 0, 500), Float64Array.of(0, 0, 0, 500)];
    separate(x, y, new Float64Array(4).fill(10));
    expect(overlaps(x, y, new Float64Array(4).fill(10))).toBe(0);
    expect([x[3], y[3]]).toEqual([500, 500]);
  });

  it('takes none, and discs of no size', () => {
    expect(separate(new Float64Array(0), new Float64Array(0), new Float64Array(0))).toBe(0);
    expect(separate(new Float64Array(3), new Float64Array(3), new Float64Array(3))).toBe(0);
  });
});
