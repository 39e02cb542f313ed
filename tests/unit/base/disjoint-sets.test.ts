import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DisjointSets } from '../../../src/base/disjoint-sets.ts';

const COUNT = 20;
const pairs = fc.array(fc.tuple(fc.nat(COUNT - 1), fc.nat(COUNT - 1)), { maxLength: 40 });

/** The slow and plain way: a label a member, relabelled on every union. */
function labelsAfter(unions: readonly (readonly [number, number])[]): number[] {
  const labels = Array.from({ length: COUNT }, (_, index) => index);
  for (const [a, b] of unions) {
    const [from, to] = [labels[a]!, labels[b]!];
    labels.forEach((label, index) => label === from && (labels[index] = to));
  }
  return labels;
}

describe('disjoint sets', () => {
  it('start apart', () => {
    const sets = new DisjointSets(3);
    expect([0, 1, 2].map((member) => sets.find(member))).toEqual([0, 1, 2]);
  });

  it('say whether a union joined anything', () => {
    const sets = new DisjointSets(3);
    expect([sets.union(0, 1), sets.union(1, 0), sets.union(2, 2)]).toEqual([true, false, false]);
  });

  it('agree with relabelling, whatever the unions', () => {
    fc.assert(
      fc.property(pairs, (unions) => {
        const sets = new DisjointSets(COUNT);
        for (const [a, b] of unions) sets.union(a, b);
        const labels = labelsAfter(unions);
        for (let a = 0; a < COUNT; a++) {
          for (let b = 0; b < COUNT; b++) {
            expect(sets.find(a) === sets.find(b)).toBe(labels[a] === labels[b]);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
