/**
 * Graph → positions: seeded start on a sunflower disc with the busiest nodes inside, ForceAtlas2 until it
 * stands, then nodes pushed off each other. Known positions are starting points, so that what was on the page
 * stays about where it was. O(n log n + m) an iteration.
 */
import { seededRandom } from '../base/random.ts';
import type { ClaimGraph } from './claim-graph.ts';
import { ForceAtlas, type WeightedLinks } from './force-atlas.ts';
import type { Positions } from './project.ts';
import { separate } from './separate.ts';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const SPACING = 12;
/** Iterations at most from nothing, and from known places. */
const FRESH = 500;
const KNOWN = 120;
/** A pair's pull grows with its claimants, but far slower. */
const WEIGHT_INFLUENCE = 0.4;
/** Each node keeps this multiple of its radius and this many pixels to itself. */
const ROOM = 1.1;
const MARGIN = 15;

/** Node radius on the page in pixels: 4.2 + 1.12 √claims, at most 26. */
export function nodeRadius(claimCount: number): number {
  return Math.min(26, 4.2 + 1.12 * Math.sqrt(claimCount));
}

/** Settled positions for every node of the graph; the same input and seed give the same positions. */
export function layoutGraph(graph: ClaimGraph, known: Positions = new Map(), seed = 1): Positions {
  const { nodes } = graph;
  const random = seededRandom(seed);
  const [x, y] = [new Float64Array(nodes.length), new Float64Array(nodes.length)];
  nodes.forEach((node, rank) => {
    const radius = SPACING * Math.sqrt(rank + 0.5);
    const angle = rank * GOLDEN_ANGLE + random() * 0.1;
    const start = known.get(node.id) ?? { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
    [x[rank], y[rank]] = [start.x, start.y];
  });
  if (nodes.length > 1) new ForceAtlas(x, y, linksOf(graph)).settle(known.size > 0 ? KNOWN : FRESH);
  return apart(graph, x, y);
}

/** One link for each pair of nodes, whatever the number of edges between them. */
function linksOf({ nodes, edges }: ClaimGraph): WeightedLinks {
  const ranks = new Map(nodes.map(({ id }, rank) => [id, rank]));
  const pairs = new Map<number, number>();
  for (const { source, target, claimantCount } of edges) {
    const ends = [ranks.get(source)!, ranks.get(target)!];
    const pair = Math.min(...ends) * nodes.length + Math.max(...ends);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1 + Math.log2(claimantCount));
  }
  const keys = [...pairs.keys()];
  return {
    sources: Uint32Array.from(keys, (pair) => Math.floor(pair / nodes.length)),
    targets: Uint32Array.from(keys, (pair) => pair % nodes.length),
    weights: Float64Array.from(pairs.values(), (weight) => weight ** WEIGHT_INFLUENCE),
  };
}

/** The positions with nodes pushed off each other. */
function apart({ nodes }: ClaimGraph, x: Float64Array, y: Float64Array): Positions {
  separate(
    x,
    y,
    Float64Array.from(nodes, ({ claimCount }) => ROOM * nodeRadius(claimCount) + MARGIN),
  );
  return new Map(nodes.map(({ id }, rank) => [id, { x: x[rank]!, y: y[rank]! }]));
}
