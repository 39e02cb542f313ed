import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSpans, contains, cover, overlaps, type Span } from '../../../src/base/span.ts';

const span = fc
  .tuple(fc.nat(50), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]): Span => [start, start + length]);

const units = ([start, end]: Span): number[] => Array.from({ length: end - start }, (_, at) => start + at);

describe('spans', () => {
  it('that only touch do not overlap', () => {
    expect(overlaps([0, 3], [3, 5])).toBe(false);
    expect(overlaps([0, 4], [3, 5])).toBe(true);
  });

  it('overlap exactly when they share a code unit', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        const shared = units(a).some((unit) => units(b).includes(unit));
        expect(overlaps(a, b)).toBe(shared);
        expect(overlaps(b, a)).toBe(shared);
      }),
    );
  });

  it('contain exactly when every unit of the inner lies in the outer', () => {
    fc.assert(
      fc.property(span, span, (outer, inner) => {
        expect(contains(outer, inner)).toBe(units(inner).every((unit) => units(outer).includes(unit)));
      }),
    );
  });

  it('are covered by the least span that holds both', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        const both = cover(a, b);
        expect(contains(both, a) && contains(both, b)).toBe(true);
        expect(both).toEqual([Math.min(a[0], b[0]), Math.max(a[1], b[1])]);
      }),
    );
  });

  it('sort by start, the longer first', () => {
    const sorted: Span[] = [
      [0, 9],
      [0, 4],
      [2, 3],
    ];
    expect([...sorted].reverse().sort(compareSpans)).toEqual(sorted);
  });
});
