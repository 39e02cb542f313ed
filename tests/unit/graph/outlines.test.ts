import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeOutlines, encodeOutlines, STEPS } from '../../../src/graph/world/outline-code.ts';
import { BORDERS, LAND } from '../../../src/graph/world/outline-data.ts';

describe('outlines as letters', () => {
  it('come back as they were, to the step', () => {
    const degree = fc.integer({ min: -180 * STEPS, max: 180 * STEPS });
    const outline = fc.array(fc.tuple(degree, degree), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.array(outline, { maxLength: 6 }), (outlines) => {
        const points = outlines.map((one) =>
          one.filter((point, at) => at === 0 || point.join() !== one[at - 1]!.join()),
        );
        const given = outlines.map((one) => Float64Array.from(one.flat(), (value) => value / STEPS));
        expect(decodeOutlines(encodeOutlines(given)).map((one) => [...one])).toEqual(
          points.map((one) => one.flat().map((value) => value / STEPS)),
        );
      }),
    );
  });

  it('that break off are an error', () => {
    expect(() => decodeOutlines(LAND.slice(0, -1))).toThrow(RangeError);
    expect(() => decodeOutlines('A B')).toThrow(RangeError);
  });

  it('of the world lie on the globe; every ring of land closes', () => {
    const rings = decodeOutlines(LAND);
    expect(rings.length).toBeGreaterThan(100);
    for (const ring of rings) expect([...ring.slice(0, 2)]).toEqual([...ring.slice(-2)]);
    for (const outline of [...rings, ...decodeOutlines(BORDERS)]) {
      for (let at = 0; at < outline.length; at += 2) {
        expect(Math.abs(outline[at]!)).toBeLessThanOrEqual(195);
        expect(Math.abs(outline[at + 1]!)).toBeLessThanOrEqual(90);
      }
    }
  });
});
