/** Labels find room beside their nodes without touching each other, nodes or obstacles. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BoxGrid,
  placeLabels as placeInSteps,
  PLACES,
  type LabelGround,
  type LabelRequest,
  type PlacedLabel,
} from '../../../../src/app/render/label-placement.ts';
import { drain } from '../../../../src/base/steps.ts';
import type { Extent } from '../../../../src/app/render/view.ts';

const placeLabels = (requests: readonly LabelRequest[], on: LabelGround): PlacedLabel[] =>
  drain(placeInSteps(requests, on));

const request = (node: number, x: number, y: number, over: Partial<LabelRequest> = {}): LabelRequest => ({
  node,
  x,
  y,
  extent: 6,
  width: 60,
  height: 14,
  forced: false,
  lastPlace: -1,
  ...over,
});

function ground(requests: readonly LabelRequest[], over: Partial<LabelGround> = {}): LabelGround {
  const nodes = new BoxGrid();
  for (const { node, x, y, extent } of requests) nodes.add(around(x, y, extent), node);
  return { nodes, obstacles: new BoxGrid(), burden: () => 0, width: 400, height: 300, ...over };
}

function around(x: number, y: number, room: number): Extent {
  return { x0: x - room, y0: y - room, x1: x + room, y1: y + room };
}

function overlap(a: Extent, b: Extent): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

describe('label placement', () => {
  it('prefers the right side, level with the node', () => {
    const [label] = placeLabels([request(0, 200, 150)], ground([request(0, 200, 150)]));
    expect(label).toMatchObject({ place: 0, box: { x0: 211, y0: 143, x1: 271, y1: 157 } });
  });

  it('goes left at the right edge of the canvas', () => {
    const requests = [request(0, 380, 150)];
    expect(placeLabels(requests, ground(requests))[0]!.place).toBe(1);
  });

  it('keeps off obstacles even when forced, and off nodes unless forced', () => {
    const everywhere = new BoxGrid();
    everywhere.add({ x0: 0, y0: 0, x1: 400, y1: 300 });
    const forced = [request(0, 200, 150, { forced: true })];
    expect(placeLabels(forced, ground(forced, { obstacles: everywhere }))).toEqual([]);
    const crowd = [
      request(0, 200, 150),
      ...[-1, 0, 1]
        .flatMap((across) =>
          [-1, 0, 1].map((down, at) => request(10 * (across + 2) + at, 200 + 25 * across, 150 + 18 * down)),
        )
        .filter(({ x, y }) => x !== 200 || y !== 150),
    ];
    expect(placeLabels([crowd[0]!], ground(crowd))).toEqual([]);
    expect(placeLabels([{ ...crowd[0]!, forced: true }], ground(crowd))).toHaveLength(1);
  });

  it('takes the place that covers fewest lines, and stays where it was', () => {
    const requests = [request(0, 200, 150)];
    const burden = ({ x0 }: Extent): number => (x0 > 200 ? 3 : 0);
    expect(placeLabels(requests, ground(requests, { burden }))[0]!.place).toBe(1);
    const last = [request(0, 200, 150, { lastPlace: 2 })];
    expect(placeLabels(last, ground(last))[0]!.place).toBe(2);
  });

  it('never sets two labels over each other, nor one over a node', () => {
    const position = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 }));
    fc.assert(
      fc.property(fc.array(position, { maxLength: 60 }), (positions) => {
        const requests = positions.map(([x, y], node) => request(node, x, y));
        const placed = placeLabels(requests, ground(requests));
        placed.forEach((label, at) => {
          expect(label.box.x0).toBeGreaterThanOrEqual(0);
          expect(PLACES[label.place]).toBeDefined();
          for (const other of placed.slice(at + 1)) expect(overlap(label.box, other.box)).toBe(false);
          for (const { node, x, y, extent } of requests) {
            if (node !== label.node) expect(overlap(label.box, around(x, y, extent))).toBe(false);
          }
        });
      }),
      { numRuns: 60 },
    );
  });
});
