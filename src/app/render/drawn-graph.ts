/**
 * A claim graph as columns, which shaders, picking and labels read by index: positions, radii, line
 * styles, bows, and the lines at each node (compressed rows). Lines that are contested come first, so that
 * their discs are one stretch of rows. Made anew for each graph, O(n + m log m), in steps.
 */
import { drain, type Steps } from '../../base/steps.ts';
import { ENTITY_KINDS } from '../../entities/entity.ts';
import type { ClaimGraph, GraphEdge, GraphNode } from '../../graph/claim-graph.ts';
import { nodeRadius } from '../../graph/layout.ts';
import { bowLines, type Bows } from './bowing.ts';
import { HEADS, lineStyle, STROKES } from './line-style.ts';

/** Numbers a line takes in `shapes`: offset, width, code of its style, family. */
export const SHAPE_NUMBERS = 4;
const ITEMS_A_STEP = 2_000;

/** The graph as it is drawn; indices are positions in `nodes` and `edges`. */
export interface DrawnGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly nodeIndex: ReadonlyMap<string, number>;
  readonly edgeIndex: ReadonlyMap<string, number>;
  /** Layout units; these move while nodes are dragged or the graph settles. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Pixels before the zoom's factor. */
  readonly radius: Float32Array;
  /** Index into `ENTITY_KINDS`. */
  readonly kind: Uint8Array;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly bows: Bows;
  /** `SHAPE_NUMBERS` a line, in the order the shader takes them. */
  readonly shapes: Float32Array;
  /** So many lines, the first, are contested. */
  readonly contested: number;
  /** Lines at node i: `incident[firstIncident[i]]` to `incident[firstIncident[i + 1] - 1]`. */
  readonly firstIncident: Uint32Array;
  readonly incident: Uint32Array;
}

/** Columns of a claim graph, at once. */
export function drawGraph(graph: ClaimGraph): DrawnGraph {
  return drain(drawInSteps(graph));
}

/** Columns of a claim graph. Edges whose ends are not among its nodes are left out. */
export function* drawInSteps(graph: ClaimGraph): Steps<DrawnGraph> {
  const { nodes } = graph;
  const nodeIndex = new Map(nodes.map((node, index) => [node.id, index]));
  yield;
  const edges = inOrder(graph.edges, nodeIndex);
  const count = edges.length;
  const [source, target] = [new Uint32Array(count), new Uint32Array(count)];
  const symmetric = new Uint8Array(count);
  const edgeIndex = new Map<string, number>();
  for (let index = 0; index < count; index++) {
    const edge = edges[index]!;
    source[index] = nodeIndex.get(edge.source)!;
    target[index] = nodeIndex.get(edge.target)!;
    symmetric[index] = edge.symmetric ? 1 : 0;
    edgeIndex.set(edge.id, index);
    if (index % ITEMS_A_STEP === 0) yield;
  }
  const bows = yield* bowLines({ source, target, symmetric });
  const shapes = yield* shapesOf(edges, bows);
  const firstUncontested = edges.findIndex(({ contested }) => !contested);
  yield;
  return {
    nodes,
    edges,
    nodeIndex,
    edgeIndex,
    x: Float64Array.from(nodes, (node) => node.x),
    y: Float64Array.from(nodes, (node) => node.y),
    radius: Float32Array.from(nodes, (node) => nodeRadius(node.claimCount)),
    kind: Uint8Array.from(nodes, (node) => ENTITY_KINDS.indexOf(node.kind)),
    source,
    target,
    bows,
    shapes,
    contested: firstUncontested < 0 ? count : firstUncontested,
    ...incidence(nodes.length, source, target),
  };
}

/** A graph without nodes. */
export const EMPTY_GRAPH: DrawnGraph = drawGraph({ nodes: [], edges: [], extractedCount: 0, shownCount: 0 });

/** Edges with both ends, the contested first. */
function inOrder(edges: readonly GraphEdge[], nodes: ReadonlyMap<string, number>): GraphEdge[] {
  const [contested, plain]: [GraphEdge[], GraphEdge[]] = [[], []];
  for (const edge of edges) {
    if (nodes.has(edge.source) && nodes.has(edge.target)) (edge.contested ? contested : plain).push(edge);
  }
  return contested.concat(plain);
}

/** Offset, width, style and family of each line; the style's parts are digits of one number. */
function* shapesOf(edges: readonly GraphEdge[], { offset, alone }: Bows): Steps<Float32Array> {
  const shapes = new Float32Array(edges.length * SHAPE_NUMBERS);
  for (let index = 0; index < edges.length; index++) {
    const { stroke, head, ring, width, family } = lineStyle(edges[index]!);
    const at = index * SHAPE_NUMBERS;
    shapes[at] = offset[index]!;
    shapes[at + 1] = width;
    shapes[at + 2] =
      STROKES.indexOf(stroke) + 4 * HEADS.indexOf(head) + (ring ? 16 : 0) + (alone[index] === 1 ? 32 : 0);
    shapes[at + 3] = family;
    if (index % ITEMS_A_STEP === 0) yield;
  }
  return shapes;
}

/** The lines at each node, as compressed rows; a loop stands twice at its node. */
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
