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

/** What a layout needs to know of a graph, in columns that another thread can be sent. Nodes go by rank. */
export interface LayoutTask {
  readonly claimCounts: Uint32Array;
  /** Ends and claimants of each edge. */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly claimantCounts: Uint32Array;
  /** x and y of each node in turn, NaN where it is not known. */
  readonly known: Float64Array;
  /** Whether nothing was known, be it of other nodes. */
  readonly isFresh: boolean;
}

/** The task of placing a graph. */
export function layoutTaskOf({ nodes, edges }: ClaimGraph, known: Positions): LayoutTask {
  const ranks = new Map(nodes.map(({ id }, rank) => [id, rank]));
  const places = new Float64Array(2 * nodes.length).fill(NaN);
  nodes.forEach(({ id }, rank) => {
    const place = known.get(id);
    if (place !== undefined) [places[2 * rank], places[2 * rank + 1]] = [place.x, place.y];
  });
  return {
    claimCounts: Uint32Array.from(nodes, ({ claimCount }) => claimCount),
    sources: Uint32Array.from(edges, ({ source }) => ranks.get(source)!),
    targets: Uint32Array.from(edges, ({ target }) => ranks.get(target)!),
    claimantCounts: Uint32Array.from(edges, ({ claimantCount }) => claimantCount),
    known: places,
    isFresh: known.size === 0,
  };
}

/** Settled positions for every node of the graph; the same input and seed give the same positions. */
export function layoutGraph(graph: ClaimGraph, known: Positions = new Map(), seed = 1): Positions {
  return positionsFrom(graph, settle(layoutTaskOf(graph, known), seed));
}

/** Settled places of a task's nodes: x and y of each in turn. */
export function settle(task: LayoutTask, seed = 1): Float64Array {
  const { claimCounts, known, isFresh } = task;
  const count = claimCounts.length;
  const random = seededRandom(seed);
  const [x, y] = [new Float64Array(count), new Float64Array(count)];
  for (let rank = 0; rank < count; rank++) {
    const radius = SPACING * Math.sqrt(rank + 0.5);
    const angle = rank * GOLDEN_ANGLE + random() * 0.1;
    const isKnown = !Number.isNaN(known[2 * rank]);
    x[rank] = isKnown ? known[2 * rank]! : radius * Math.cos(angle);
    y[rank] = isKnown ? known[2 * rank + 1]! : radius * Math.sin(angle);
  }
  if (count > 1) new ForceAtlas(x, y, linksOf(task)).settle(isFresh ? FRESH : KNOWN);
  separate(
    x,
    y,
    Float64Array.from(claimCounts, (claims) => ROOM * nodeRadius(claims) + MARGIN),
  );
  return Float64Array.from({ length: 2 * count }, (_, at) => (at % 2 === 0 ? x : y)[at >> 1]!);
}

/** Places of a graph's nodes, x and y in turn, by their ids. */
export function positionsFrom({ nodes }: ClaimGraph, places: Float64Array): Positions {
  return new Map(nodes.map(({ id }, rank) => [id, { x: places[2 * rank]!, y: places[2 * rank + 1]! }]));
}

/** One link for each pair of nodes, whatever the number of edges between them. */
function linksOf({ claimCounts, sources, targets, claimantCounts }: LayoutTask): WeightedLinks {
  const count = claimCounts.length;
  const pairs = new Map<number, number>();
  sources.forEach((source, edge) => {
    const target = targets[edge]!;
    const pair = Math.min(source, target) * count + Math.max(source, target);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1 + Math.log2(claimantCounts[edge]!));
  });
  const keys = [...pairs.keys()];
  return {
    sources: Uint32Array.from(keys, (pair) => Math.floor(pair / count)),
    targets: Uint32Array.from(keys, (pair) => pair % count),
    weights: Float64Array.from(pairs.values(), (weight) => weight ** WEIGHT_INFLUENCE),
  };
}
