/**
 * What an entity can be sized or coloured by: each measure is one definition object that gives a number for
 * every entity of a graph. Betweenness by Brandes' algorithm (2001) over unweighted lines, from evenly spaced
 * entities where there are very many. O(nodes + lines), betweenness O(pivots · lines).
 */
import type { ClaimGraph, GraphEdge } from './claim-graph.ts';
import { neighboursBy } from './hops.ts';

/** The measures; their words stand with the page's texts. */
export const MEASURES = ['claims', 'neighbours', 'claimants', 'accused', 'between'] as const;
export type Measure = (typeof MEASURES)[number];

/** Entities from which shortest ways are counted at most. */
const MOST_PIVOTS = 256;

type Count = (graph: ClaimGraph) => ReadonlyMap<string, number>;

const COUNTS: Readonly<Record<Measure, Count>> = {
  claims: ({ nodes }) => new Map(nodes.map(({ id, claimCount }) => [id, claimCount])),
  neighbours: ({ nodes, edges }) => {
    const neighbours = neighboursBy(edges);
    return new Map(nodes.map(({ id }) => [id, new Set(neighbours.get(id)).size]));
  },
  claimants: (graph) => summed(graph, ({ source, target }) => [source, target]),
  accused: (graph) => summed(graph, ({ predicate, target }) => (predicate === 'accuses' ? [target] : [])),
  between: betweenness,
};

/** The measure of every entity of a graph. */
export function measured(measure: Measure, graph: ClaimGraph): ReadonlyMap<string, number> {
  return COUNTS[measure](graph);
}

/** Independent claimants of an entity's lines, added up over those of its lines that count for it. */
function summed(graph: ClaimGraph, countsFor: (edge: GraphEdge) => readonly string[]): Map<string, number> {
  const sums = new Map(graph.nodes.map(({ id }) => [id, 0]));
  for (const edge of graph.edges) {
    for (const id of countsFor(edge)) sums.set(id, sums.get(id)! + edge.claimantCount);
  }
  return sums;
}

/** For each entity the share of shortest ways between two others that lead over it, 0 to 1. */
function betweenness({ nodes, edges }: ClaimGraph): ReadonlyMap<string, number> {
  const rank = new Map(nodes.map(({ id }, at) => [id, at]));
  const neighbours = neighboursBy(edges);
  const beside = nodes.map(({ id }) => [...new Set(neighbours.get(id))].map((other) => rank.get(other)!));
  const sums = new Float64Array(nodes.length);
  const stride = Math.max(1, nodes.length / MOST_PIVOTS);
  let pivots = 0;
  for (let at = 0; at < nodes.length; at += stride, pivots++) addWaysFrom(Math.floor(at), beside, sums);
  const pairs = Math.max(1, pivots * (nodes.length - 2));
  return new Map(nodes.map(({ id }, at) => [id, sums[at]! / pairs]));
}

/** Adds the share of shortest ways from one node that lead over each other. */
function addWaysFrom(from: number, beside: readonly (readonly number[])[], sums: Float64Array): void {
  const far = new Int32Array(beside.length).fill(-1);
  const ways = new Float64Array(beside.length);
  const order = [from];
  [far[from], ways[from]] = [0, 1];
  for (let at = 0; at < order.length; at++) {
    const node = order[at]!;
    for (const other of beside[node]!) {
      if (far[other] === -1) {
        far[other] = far[node]! + 1;
        order.push(other);
      }
      if (far[other] === far[node]! + 1) ways[other]! += ways[node]!;
    }
  }
  const share = new Float64Array(beside.length);
  for (let at = order.length - 1; at > 0; at--) {
    const node = order[at]!;
    for (const other of beside[node]!) {
      if (far[other] === far[node]! - 1) share[other]! += (ways[other]! / ways[node]!) * (1 + share[node]!);
    }
    sums[node]! += share[node]!;
  }
}
