/**
 * Graph → positions: seeded start on a sunflower disc with the busiest nodes inside, ForceAtlas2
 * (Jacomy et al. 2014, graphology's implementation) until it stands, then nodes pushed off each other.
 * Known positions are starting points, so that what was on the page stays about where it was. O(n log n)
 * an iteration with Barnes–Hut, O(n²) below 400 nodes.
 */
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import { seededRandom } from '../base/random.ts';
import type { ClaimGraph } from './claim-graph.ts';
import type { Positions } from './project.ts';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const SPACING = 12;

/** Node radius on the page in pixels: 4.2 + 1.12 √claims, at most 26. */
export function nodeRadius(claimCount: number): number {
  return Math.min(26, 4.2 + 1.12 * Math.sqrt(claimCount));
}

/** Settled positions for every node of the graph; the same input and seed give the same positions. */
export function layoutGraph(graph: ClaimGraph, known: Positions = new Map(), seed = 1): Positions {
  const random = seededRandom(seed);
  const plain = new UndirectedGraph();
  graph.nodes.forEach((node, rank) => {
    const radius = SPACING * Math.sqrt(rank + 0.5);
    const angle = rank * GOLDEN_ANGLE + random() * 0.1;
    const start = known.get(node.id) ?? { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
    plain.addNode(node.id, { x: start.x, y: start.y, size: nodeRadius(node.claimCount) + 8 });
  });
  for (const edge of graph.edges) {
    const weight = 1 + Math.log2(edge.claimantCount);
    if (plain.hasEdge(edge.source, edge.target))
      plain.updateEdgeAttribute(edge.source, edge.target, 'weight', (w: number) => w + weight);
    else plain.addEdge(edge.source, edge.target, { weight });
  }
  if (plain.order > 1) {
    forceAtlas2.assign(plain, {
      iterations: known.size > 0 ? 120 : 500,
      getEdgeWeight: 'weight',
      settings: {
        gravity: 0.1,
        scalingRatio: 60,
        edgeWeightInfluence: 0.4,
        linLogMode: false,
        strongGravityMode: true,
        slowDown: 4,
        barnesHutOptimize: plain.order > 400,
      },
    });
    noverlap.assign(plain, { maxIterations: 120, settings: { margin: 6, ratio: 1.1 } });
  }
  const positions = new Map<string, { x: number; y: number }>();
  plain.forEachNode((id, { x, y }) => positions.set(id, { x: x as number, y: y as number }));
  return positions;
}
