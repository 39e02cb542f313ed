/**
 * A claim graph as columns, which shaders, picking and labels read by index: positions, radii, line
 * styles, bows, and the lines at each node (compressed rows). Made anew for each graph, O(n + m).
 */
import { ENTITY_KINDS } from '../../entities/entity.ts';
import type { ClaimGraph, GraphEdge, GraphNode } from '../../graph/claim-graph.ts';
import { nodeRadius } from '../../graph/layout.ts';
import { bowLines } from './bowing.ts';
import { HEADS, lineStyle, STROKES } from './line-style.ts';

/** Numbers a line takes in `lines`: offset, alone, width, stroke, head, ring. */
export const LINE_NUMBERS = 6;

/** The graph as it is drawn; indices are positions in `nodes` and `edges`. */
export interface DrawnGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly nodeIndex: ReadonlyMap<string, number>;
  readonly edgeIndex: ReadonlyMap<string, number>;
  /** Layout units; these move while a node is dragged or the graph settles. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Pixels before the zoom's factor. */
  readonly radius: Float32Array;
  /** Index into `ENTITY_KINDS`. */
  readonly kind: Uint8Array;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** `LINE_NUMBERS` a line, in the order the shader takes them. */
  readonly lines: Float32Array;
  /** Index into `FAMILIES`. */
  readonly family: Uint8Array;
  /** Lines at node i: `incident[firstIncident[i]]` to `incident[firstIncident[i + 1] - 1]`. */
  readonly firstIncident: Uint32Array;
  readonly incident: Uint32Array;
}

/** Columns of a claim graph. Edges whose ends are not among its nodes are left out. */
export function drawGraph(graph: ClaimGraph): DrawnGraph {
  const { nodes } = graph;
  const nodeIndex = new Map(nodes.map((node, index) => [node.id, index]));
  const edges = graph.edges.filter(({ source, target }) => nodeIndex.has(source) && nodeIndex.has(target));
  const source = Uint32Array.from(edges, (edge) => nodeIndex.get(edge.source)!);
  const target = Uint32Array.from(edges, (edge) => nodeIndex.get(edge.target)!);
  return {
    nodes,
    edges,
    nodeIndex,
    edgeIndex: new Map(edges.map((edge, index) => [edge.id, index])),
    x: Float64Array.from(nodes, (node) => node.x),
    y: Float64Array.from(nodes, (node) => node.y),
    radius: Float32Array.from(nodes, (node) => nodeRadius(node.claimCount)),
    kind: Uint8Array.from(nodes, (node) => ENTITY_KINDS.indexOf(node.kind)),
    source,
    target,
    family: Uint8Array.from(edges, (edge) => lineStyle(edge).family),
    lines: lineColumns(edges, source, target),
    ...incidence(nodes.length, source, target),
  };
}

/** A graph without nodes. */
export const EMPTY_GRAPH: DrawnGraph = drawGraph({ nodes: [], edges: [], extractedCount: 0, shownCount: 0 });

function lineColumns(edges: readonly GraphEdge[], source: Uint32Array, target: Uint32Array): Float32Array {
  const { offset, alone } = bowLines(
    edges.map(({ symmetric }, index) => ({ source: source[index]!, target: target[index]!, symmetric })),
  );
  const lines = new Float32Array(edges.length * LINE_NUMBERS);
  edges.forEach((edge, index) => {
    const style = lineStyle(edge);
    const numbers = [
      offset[index]!,
      alone[index]!,
      style.width,
      STROKES.indexOf(style.stroke),
      HEADS.indexOf(style.head),
      style.ring ? 1 : 0,
    ];
    lines.set(numbers, index * LINE_NUMBERS);
  });
  return lines;
}

/** The lines at each node, as compressed rows. */
function incidence(
  nodeCount: number,
  source: Uint32Array,
  target: Uint32Array,
): Pick<DrawnGraph, 'firstIncident' | 'incident'> {
  const firstIncident = new Uint32Array(nodeCount + 1);
  for (const ends of [source, target]) for (const node of ends) firstIncident[node + 1]!++;
  for (let node = 0; node < nodeCount; node++) firstIncident[node + 1]! += firstIncident[node]!;
  const next = firstIncident.slice();
  const incident = new Uint32Array(source.length * 2);
  for (let edge = 0; edge < source.length; edge++) {
    incident[next[source[edge]!]!++] = edge;
    incident[next[target[edge]!]!++] = edge;
  }
  return { firstIncident, incident };
}
