/** Lines between the same two nodes run side by side, opposite directions on opposite sides. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bowLines, LINE_SPACING, type Bows } from '../../../../src/app/render/bowing.ts';
import { drain } from '../../../../src/base/steps.ts';

interface LineEnds {
  readonly source: number;
  readonly target: number;
  readonly symmetric: boolean;
}

const line = (source: number, target: number, symmetric = false): LineEnds => ({ source, target, symmetric });

function bowed(lines: readonly LineEnds[]): Bows {
  return drain(
    bowLines({
      source: Uint32Array.from(lines, ({ source }) => source),
      target: Uint32Array.from(lines, ({ target }) => target),
      symmetric: Uint8Array.from(lines, ({ symmetric }) => (symmetric ? 1 : 0)),
    }),
  );
}

/** Offset to the left of the way from the lower to the higher node. */
function sides(lines: readonly LineEnds[]): number[] {
  const { offset } = bowed(lines);
  return lines.map(({ source, target }, index) => (source < target ? offset[index]! : -offset[index]!));
}

describe('bowing', () => {
  it('leaves a single line alone', () => {
    const { offset, alone } = bowed([line(0, 1), line(1, 2)]);
    expect([...offset]).toEqual([0, 0]);
    expect([...alone]).toEqual([1, 1]);
  });

  it('centres lines of one direction', () => {
    expect(sides([line(0, 1), line(0, 1)])).toEqual([-6.5, 6.5]);
    expect(sides([line(3, 1), line(3, 1), line(3, 1)])).toEqual([-13, 0, 13]);
  });

  it('keeps opposite directions on opposite sides', () => {
    expect(sides([line(0, 1), line(1, 0)])).toEqual([6.5, -6.5]);
    expect(sides([line(0, 1), line(0, 1), line(0, 1), line(1, 0)])).toEqual([6.5, 19.5, 32.5, -6.5]);
  });

  it('lays loops at one node one outside the other, and tells the widest offset', () => {
    const { offset, widest } = bowed([line(2, 2), line(0, 1), line(2, 2)]);
    expect([...offset]).toEqual([0, 0, LINE_SPACING]);
    expect(widest).toBe(LINE_SPACING);
  });

  it('puts symmetric lines between the two', () => {
    expect(sides([line(0, 1), line(1, 0), line(0, 1, true)])).toEqual([13, -13, 0]);
  });

  it('never lays two lines of a pair nearer than the spacing', () => {
    const arbitraryLine = fc
      .tuple(fc.boolean(), fc.boolean())
      .map(([back, symmetric]) => line(back ? 1 : 0, back ? 0 : 1, symmetric));
    fc.assert(
      fc.property(fc.array(arbitraryLine, { minLength: 2, maxLength: 12 }), (lines) => {
        const sorted = sides(lines).sort((a, b) => a - b);
        for (let at = 1; at < sorted.length; at++) {
          expect(sorted[at]! - sorted[at - 1]!).toBeGreaterThanOrEqual(LINE_SPACING - 1e-6);
        }
      }),
    );
  });
});
