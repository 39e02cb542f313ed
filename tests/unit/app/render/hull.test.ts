/** The hull goes round all points and has corners only among them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hullOf } from '../../../../src/app/render/hull.ts';

describe('hull', () => {
  it('leaves out what lies within', () => {
    const square = [
      { x: 0, y: 0 },
      { x: 4, y: 0 },
      { x: 4, y: 4 },
      { x: 0, y: 4 },
    ];
    expect(hullOf([...square, { x: 2, y: 1 }, { x: 3, y: 3 }])).toHaveLength(4);
    expect(hullOf([])).toEqual([]);
  });

  it('has every point on one side of each of its sides', () => {
    const points = fc.array(
      fc.record({ x: fc.integer({ min: -50, max: 50 }), y: fc.integer({ min: -50, max: 50 }) }),
      {
        minLength: 3,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(points, (all) => {
        const hull = hullOf(all);
        hull.forEach((a, at) => {
          const b = hull[(at + 1) % hull.length]!;
          for (const { x, y } of all)
            expect((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x)).toBeGreaterThanOrEqual(-1e-9);
        });
      }),
    );
  });
});
