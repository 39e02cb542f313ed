/**
 * How strongly each node and line is drawn: everything at 1 until something is hovered or selected, then
 * what does not belong to it fades. Targets are set in O(n + m), and every frame moves towards them, so
 * that a hover never rebuilds the graph.
 */
import type { DrawnGraph } from './drawn-graph.ts';

/** Strength of a line that has nothing to do with what is asked for. */
export const FADED_LINE = 0.2;
/** The same where the reader's system asks for more contrast. */
export const FADED_LINE_CONTRAST = 0.45;
/** Strength of a line that shares an end with a selected or hovered line. */
export const NEAR_LINE = 0.5;
/** Strength of a faded node's colour over the canvas. */
export const FADED_NODE = 0.4;

/** What is asked for, by index: nodes and at most one line (−1 for none). */
export interface Focus {
  readonly nodes: readonly number[];
  readonly edge: number;
}

/** Nothing is asked for. */
export const NO_FOCUS: Focus = { nodes: [], edge: -1 };

/** Present and wanted strengths of one drawn graph. */
export class Emphasis {
  readonly nodes: Float32Array;
  readonly lines: Float32Array;
  readonly nodeTargets: Float32Array;
  readonly lineTargets: Float32Array;
  readonly #graph: DrawnGraph;

  constructor(graph: DrawnGraph) {
    this.#graph = graph;
    this.nodes = new Float32Array(graph.nodes.length);
    this.lines = new Float32Array(graph.edges.length);
    this.nodeTargets = new Float32Array(graph.nodes.length).fill(1);
    this.lineTargets = new Float32Array(graph.edges.length).fill(1);
  }

  /** Wants the hovered to stand out, or what is selected where nothing is; the selected never fades. */
  aim(selected: Focus, hovered: Focus, fadedLine = FADED_LINE): void {
    const lead = isEmpty(hovered) ? selected : hovered;
    const asked = !isEmpty(lead);
    this.nodeTargets.fill(asked ? FADED_NODE : 1);
    this.lineTargets.fill(asked ? fadedLine : 1);
    if (!asked) return;
    for (const node of lead.nodes) this.#raiseNode(node);
    this.#raiseLine(lead.edge);
    for (const node of selected.nodes) this.nodeTargets[node] = 1;
    if (selected.edge >= 0) this.#raiseEnds(selected.edge);
  }

  /** Moves all strengths towards their targets by `milliseconds` of a fade; true while any still moves. */
  step(milliseconds: number, fade: number): boolean {
    const most = fade > 0 ? milliseconds / fade : 1;
    const nodesMove = approach(this.nodes, this.nodeTargets, most);
    const linesMove = approach(this.lines, this.lineTargets, most);
    return nodesMove || linesMove;
  }

  #raiseNode(node: number): void {
    const { firstIncident, incident, source, target } = this.#graph;
    this.nodeTargets[node] = 1;
    for (let at = firstIncident[node]!; at < firstIncident[node + 1]!; at++) {
      const edge = incident[at]!;
      this.lineTargets[edge] = 1;
      this.nodeTargets[source[edge]!] = 1;
      this.nodeTargets[target[edge]!] = 1;
    }
  }

  #raiseLine(edge: number): void {
    if (edge < 0) return;
    const { firstIncident, incident, source, target } = this.#graph;
    for (const end of [source[edge]!, target[edge]!]) {
      for (let at = firstIncident[end]!; at < firstIncident[end + 1]!; at++) {
        const near = incident[at]!;
        this.lineTargets[near] = Math.max(this.lineTargets[near]!, NEAR_LINE);
      }
    }
    this.#raiseEnds(edge);
  }

  #raiseEnds(edge: number): void {
    this.lineTargets[edge] = 1;
    this.nodeTargets[this.#graph.source[edge]!] = 1;
    this.nodeTargets[this.#graph.target[edge]!] = 1;
  }
}

function isEmpty(focus: Focus): boolean {
  return focus.nodes.length === 0 && focus.edge < 0;
}

function approach(now: Float32Array, wanted: Float32Array, most: number): boolean {
  let moves = false;
  for (let index = 0; index < now.length; index++) {
    const gap = wanted[index]! - now[index]!;
    if (gap === 0) continue;
    if (Math.abs(gap) <= most) {
      now[index] = wanted[index]!;
    } else {
      now[index]! += Math.sign(gap) * most;
      moves = true;
    }
  }
  return moves;
}
