/** A line's path: bowed to its left, cut at both borders, and measured for picking. */
import { describe, expect, it } from 'vitest';
import {
  bendLine,
  cutControl,
  distanceTo,
  middleOf,
  pointAt,
  TAIL_GAP,
  TIP_GAP,
  type LineEnd,
} from '../../../../src/app/render/line-geometry.ts';
import { haloRadius, halfExtent, reach, sizeFactor } from '../../../../src/app/render/node-shape.ts';

const end = (x: number, y: number, kind = 0, radius = 10): LineEnd => ({ x, y, kind, radius });

describe('the path of a line', () => {
  it('stops short of both borders', () => {
    for (const kind of [0, 1, 2]) {
      const [source, target] = [end(0, 0, kind), end(300, 120, kind)];
      const curve = bendLine(source, target, 0, true)!;
      for (const [node, t, gap] of [
        [source, curve.from, TAIL_GAP],
        [target, curve.to, TIP_GAP],
      ] as const) {
        const { x, y } = pointAt(curve, t);
        const away = Math.hypot(x - node.x, y - node.y);
        const border = reach(kind, 10, (x - node.x) / away, (y - node.y) / away);
        expect(away - border).toBeCloseTo(gap, 1);
      }
    }
  });

  it('bows to the left of its way, as far as it is told', () => {
    // Heading right on a screen whose y points down, left is up.
    expect(middleOf(bendLine(end(0, 0), end(400, 0), 13, false)!).y).toBeCloseTo(-13, 0);
    expect(middleOf(bendLine(end(400, 0), end(0, 0), 13, false)!).y).toBeCloseTo(13, 0);
    expect(middleOf(bendLine(end(0, 0), end(400, 0), -13, false)!).y).toBeCloseTo(13, 0);
  });

  it('bows gently where it is alone', () => {
    expect(middleOf(bendLine(end(0, 0), end(100, 0), 0, true)!).y).toBeCloseTo(-5, 0);
    expect(middleOf(bendLine(end(0, 0), end(2000, 0), 0, true)!).y).toBeCloseTo(-14, 0);
  });

  it('is not drawn where the nodes leave no room', () => {
    expect(bendLine(end(0, 0), end(0, 0), 0, true)).toBeNull();
    expect(bendLine(end(0, 0), end(15, 0), 0, true)).toBeNull();
  });

  it('cuts to a curve with the same middle', () => {
    const curve = bendLine(end(0, 0), end(300, 40), 26, false)!;
    const [start, stop, control, middle] = [
      pointAt(curve, curve.from),
      pointAt(curve, curve.to),
      cutControl(curve),
      middleOf(curve),
    ];
    expect(0.25 * start.x + 0.5 * control.x + 0.25 * stop.x).toBeCloseTo(middle.x, 6);
    expect(0.25 * start.y + 0.5 * control.y + 0.25 * stop.y).toBeCloseTo(middle.y, 6);
  });

  it('knows its distance from a point', () => {
    const curve = bendLine(end(0, 0), end(400, 0), 13, false)!;
    expect(distanceTo(curve, 200, -13)).toBeLessThan(0.5);
    expect(distanceTo(curve, 200, -3)).toBeCloseTo(10, 0);
    expect(distanceTo(curve, 500, 0)).toBeGreaterThan(100);
  });
});

describe('node shapes', () => {
  it('reach their border along an axis and keep the marker clear of corners', () => {
    expect(reach(0, 10, 1, 0)).toBe(10);
    expect(reach(1, 10, 1, 0)).toBeCloseTo(9.2);
    expect(reach(2, 10, 0, 1)).toBeCloseTo(halfExtent(2, 10));
    for (const kind of [0, 1, 2]) {
      for (const radius of [5.3, 12, 26])
        expect(haloRadius(kind, radius)).toBeGreaterThan(reach(kind, radius, Math.SQRT1_2, Math.SQRT1_2) + 3);
    }
  });

  it('grow and shrink only mildly with zoom', () => {
    expect(sizeFactor(0.7)).toBe(1);
    expect(sizeFactor(0.01)).toBeGreaterThan(0.6);
    expect(sizeFactor(100)).toBeLessThan(1.4);
  });
});
