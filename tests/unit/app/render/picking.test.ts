/** What lies under a point, with and without the grid's help, and what a lasso goes round. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawGraph } from '../../../../src/app/render/drawn-graph.ts';
import { PickGrid } from '../../../../src/app/render/pick-grid.ts';
import { FINE, isWithin, lineAt, nodeAt, nodesWithin, pick } from '../../../../src/app/render/picking.ts';
import { GHOST, Scene } from '../../../../src/app/render/scene.ts';
import { drain } from '../../../../src/base/steps.ts';
import { TOKENS, type Theme } from '../../../../src/app/render/theme.ts';
import { edge, graph, node } from './sample-graph.ts';

const BLACK = { css: '#000', rgb: [0, 0, 0] } as const;
const theme = Object.fromEntries(TOKENS.map((token) => [token, BLACK])) as unknown as Theme;

function sceneOf(
  places: readonly (readonly [number, number])[],
  pairs: readonly (readonly [number, number])[],
) {
  const scene = new Scene(theme);
  const nodes = places.map(([x, y], index) => node(`n${index}`, { x, y }));
  scene.take(
    drawGraph(
      graph(
        nodes,
        pairs.map(([a, b]) => edge(`n${a}`, `n${b}`)),
      ),
    ),
  );
  scene.view = { scale: 1, left: 400, top: 300, width: 800, height: 600 };
  return { scene, grid: drain(PickGrid.build(scene.graph)) };
}

const SQUARE = [
  [-100, 100],
  [100, 100],
  [100, -100],
  [-100, -100],
] as const;

describe('picking', () => {
  const { scene, grid } = sceneOf(SQUARE, [
    [0, 1],
    [1, 2],
    [3, 3],
  ]);

  it('finds the node under a point and nothing where there is nothing', () => {
    expect(pick(scene, grid, [], { x: 501, y: 202 }, FINE)).toEqual({ kind: 'node', index: 1 });
    expect(pick(scene, grid, [], { x: 400, y: 300 }, FINE)).toBeNull();
  });

  it('finds a line along its bow, a loop above its node, and a label', () => {
    expect(pick(scene, grid, [], { x: 400, y: 192 }, FINE)).toEqual({ kind: 'edge', index: 0 });
    expect(pick(scene, grid, [], { x: 300, y: 366 }, FINE)).toEqual({ kind: 'edge', index: 2 });
    const labels = [{ node: 2, box: { x0: 390, y0: 290, x1: 410, y1: 310 } }];
    expect(pick(scene, grid, labels, { x: 400, y: 300 }, FINE)).toEqual({ kind: 'node', index: 2 });
  });

  it('finds with its grid what looking at everything finds', () => {
    const place = fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -250, max: 250 }));
    const graphs = fc.tuple(
      fc.array(place, { minLength: 2, maxLength: 30 }),
      fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 40 }),
      place,
    );
    fc.assert(
      fc.property(graphs, ([places, pairs, [x, y]]) => {
        const within = pairs.filter((pair) => pair.every((end) => end < places.length));
        const made = sceneOf(places, within);
        const everything = {
          nodesIn: () => made.scene.graph.nodes.keys(),
          linesIn: () => made.scene.graph.edges.keys(),
        } as unknown as PickGrid;
        const at = { x: x + 400, y: y + 300 };
        for (const find of [nodeAt, lineAt])
          expect(find(made.scene, made.grid, at, 8)).toBe(find(made.scene, everything, at, 8));
      }),
    );
  });

  it('leaves ghosts alone', () => {
    scene.emphasis.nodes.form(1, GHOST);
    expect(nodeAt(scene, grid, { x: 500, y: 200 }, 3)).toBe(-1);
    scene.emphasis.nodes.form(1, 0);
    expect(nodeAt(scene, grid, { x: 500, y: 200 }, 3)).toBe(1);
  });

  it('knows what a lasso goes round, be it bent inwards', () => {
    const way = [
      { x: 280, y: 180 },
      { x: 520, y: 180 },
      { x: 400, y: 260 },
      { x: 320, y: 420 },
    ];
    expect(nodesWithin(scene, way)).toEqual(
      [0, 1, 3].filter((at) => isWithin(way, scene.xOf(at), scene.yOf(at))),
    );
    expect(nodesWithin(scene, way)).toContain(0);
    expect(isWithin(way, 400, 300)).toBe(false);
  });
});
