import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random.ts';

const take = (seed: number, count: number): number[] => Array.from({ length: count }, seededRandom(seed));

describe('seeded random numbers', () => {
  it('are the same for the same seed and lie in [0, 1)', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const numbers = take(seed, 50);
        expect(take(seed, 50)).toEqual(numbers);
        expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
      }),
    );
  });

  it('differ from seed to seed', () => {
    expect(take(1, 5)).not.toEqual(take(2, 5));
  });

  it('fall evenly', () => {
    const counts = new Array<number>(10).fill(0);
    for (const number of take(7, 10_000)) counts[Math.floor(number * 10)]!++;
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
