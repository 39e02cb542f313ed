import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random.ts';
import type { ClaimGraph } from '../../../src/graph/claim-graph.ts';
import { layoutGraph, nodeRadius } from '../../../src/graph/layout.ts';
import { projectGraph } from '../../../src/graph/project.ts';
import { caseOf, madeExtractions } from '../../made-case.ts';

const graphOf = (entities: number, claims: number): ClaimGraph =>
  projectGraph(caseOf(...madeExtractions(seededRandom(2), 5, entities, claims)));

describe('layout', () => {
  it('gives every node a finite place of its own', () => {
    const graph = graphOf(40, 90);
    const places = layoutGraph(graph);
    expect([...places.keys()].sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
    expect([...places.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(places.size);
  });

  it('is the same for the same graph and seed', () => {
    const graph = graphOf(30, 60);
    expect([...layoutGraph(graph)]).toEqual([...layoutGraph(graph)]);
    expect([...layoutGraph(graph, new Map(), 2)]).not.toEqual([...layoutGraph(graph)]);
  });

  it('takes a graph of nothing, and of one node', () => {
    const graph = graphOf(4, 3);
    const none: ClaimGraph = { ...graph, nodes: [], edges: [] };
    expect(layoutGraph(none).size).toBe(0);
    const one = layoutGraph({ ...none, nodes: graph.nodes.slice(0, 1) });
    expect([...one.values()].every(({ x, y }) => Number.isFinite(x + y))).toBe(true);
  });

  it('starts from known places, even where two nodes share one', () => {
    const graph = graphOf(10, 20);
    const same = new Map(graph.nodes.map(({ id }) => [id, { x: 0, y: 0 }]));
    const places = [...layoutGraph(graph, same).values()];
    expect(places.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });

  it('draws busier nodes larger, up to a limit', () => {
    expect(nodeRadius(1)).toBeLessThan(nodeRadius(9));
    expect(nodeRadius(100_000)).toBe(26);
  });
});
