/** Views that fit and reveal, arrow keys that step by direction, colours as computed styles give them. */
import { describe, expect, it } from 'vitest';
import { ARROWS, nearestNode, stepTowards } from '../../../../src/app/render/key-steps.ts';
import { parseRgb } from '../../../../src/app/render/theme.ts';
import {
  aimOf,
  cameraFor,
  extentOf,
  fitView,
  revealView,
  viewOf,
  zoomedAt,
  type Extent,
} from '../../../../src/app/render/view.ts';

const [width, height] = [800, 600];
const extent: Extent = { x0: -300, y0: -100, x1: 500, y1: 200 };

describe('views', () => {
  it('fit an extent inside the canvas', () => {
    const view = viewOf(fitView(extent, width, height), width, height);
    expect(view.left + view.scale * extent.x0).toBeGreaterThan(20);
    expect(view.left + view.scale * extent.x1).toBeLessThan(width - 20);
    expect(view.top - view.scale * extent.y1).toBeGreaterThan(20);
    expect(view.top - view.scale * extent.y0).toBeLessThan(height - 20);
  });

  it('leave the buttons on a narrow canvas alone, however low it is', () => {
    for (const low of [116, 232, 560]) {
      const view = viewOf(fitView(extent, 390, low), 390, low);
      expect(view.top - view.scale * extent.y1).toBeGreaterThan(Math.min(60, low / 3 - 6));
      expect(view.top - view.scale * extent.y0).toBeLessThan(low - 20);
    }
  });

  it('do not blow up a single node', () => {
    expect(fitView({ x0: 5, y0: 5, x1: 5, y1: 5 }, width, height).scale).toBeLessThanOrEqual(1.5);
  });

  it('stay where they are while what is revealed is in view', () => {
    const view = viewOf(fitView(extent, width, height), width, height);
    expect(revealView({ x0: 0, y0: 0, x1: 10, y1: 10 }, view)).toBeNull();
    const aim = revealView({ x0: 900, y0: 0, x1: 910, y1: 10 }, view)!;
    expect(aim).toMatchObject({ x: 905, y: 5, scale: view.scale });
  });

  it('keep what lies under the pointer there while they zoom', () => {
    const aim = fitView(extent, width, height);
    const [before, after] = [aim, zoomedAt(aim, 2 * aim.scale, 100, 550, width, height)].map((one) =>
      viewOf(one, width, height),
    );
    const under = ({ scale, left, top }: { scale: number; left: number; top: number }): number[] => [
      Math.round((100 - left) / scale),
      Math.round((top - 550) / scale),
    ];
    expect(under(after!)).toEqual(under(before!));
    expect(after!.scale).toBeCloseTo(2 * before!.scale);
  });

  it('are the same seen by the camera, whose frame is as wide as the canvas is at its smallest', () => {
    const aim = { x: -250, y: 500, scale: 0.75 };
    const camera = cameraFor(aim, width, height);
    expect(aimOf(camera, width, height)).toEqual(aim);
    expect(camera).toEqual({ x: 0.375, y: 0.75, ratio: 0.4 });
  });

  it('know the extent of nodes, if there are any', () => {
    expect(extentOf([1, 5, 3], [2, 0, 9], [0, 1, 2])).toEqual({ x0: 1, y0: 0, x1: 5, y1: 9 });
    expect(extentOf([], [], [])).toBeNull();
  });
});

describe('arrow keys', () => {
  // 1 below 0, 2 to its right, 3 far to the right.
  const xs = [0, 10, 100, 300];
  const ys = [0, -100, 10, 0];

  it('step to the nearest node that way, or stay', () => {
    expect(stepTowards(xs, ys, 0, ARROWS['ArrowRight']!)).toBe(2);
    expect(stepTowards(xs, ys, 0, ARROWS['ArrowDown']!)).toBe(1);
    expect(stepTowards(xs, ys, 0, ARROWS['ArrowLeft']!)).toBe(0);
    expect(stepTowards(xs, ys, 2, ARROWS['ArrowRight']!)).toBe(3);
  });

  it('come in at the nearest node', () => {
    expect(nearestNode(xs, ys, 90, 0)).toBe(2);
    expect(nearestNode([], [], 0, 0)).toBe(-1);
  });
});

describe('colours', () => {
  it('are read from any computed form', () => {
    expect(parseRgb('rgb(255, 0, 51)')).toEqual([1, 0, 0.2]);
    expect(parseRgb('rgba(255, 255, 255, 0.5)')).toEqual([1, 1, 1]);
    expect(parseRgb('color(srgb 0.5 0.25 1)')).toEqual([0.5, 0.25, 1]);
  });
});
