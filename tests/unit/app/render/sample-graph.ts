/** Small claim graphs for the tests of the drawing. */
import type { ClaimGraph, GraphEdge, GraphNode } from '../../../../src/graph/claim-graph.ts';

/** A node with the given id; one claim, at the origin. */
export function node(id: string, over: Partial<GraphNode> = {}): GraphNode {
  return { id, kind: 'person', label: id, named: true, claimCount: 1, x: 0, y: 0, ...over };
}

/** A stated, directed edge between two nodes. */
export function edge(source: string, target: string, over: Partial<GraphEdge> = {}): GraphEdge {
  return {
    id: `${source}.${over.predicate ?? 'helps'}.${target}`,
    source,
    target,
    predicate: 'helps',
    family: 'backing',
    polarity: 'positive',
    symmetric: false,
    certainty: 'stated',
    contested: false,
    implied: false,
    certaintyCounts: [1, 0, 0, 0],
    voiceCounts: [1, 0, 0, 0],
    claimantCount: 1,
    claims: ['a1.c1'],
    ...over,
  };
}

/** A graph of these. */
export function graph(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): ClaimGraph {
  return { nodes, edges, extractedCount: edges.length, shownCount: edges.length };
}
