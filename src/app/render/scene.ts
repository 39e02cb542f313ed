/**
 * What is drawn at this moment, shared by the shaders, the overlay and picking: graph, strengths,
 * theme, selection, and every node's place on the screen, brought up to date once a frame. O(n) a frame.
 */
import { bendLine, type Curve } from './line-geometry.ts';
import { LINE_NUMBERS, EMPTY_GRAPH, type DrawnGraph } from './drawn-graph.ts';
import { Emphasis, NO_FOCUS, type Focus } from './emphasis.ts';
import { sizeFactor } from './node-shape.ts';
import type { Theme } from './theme.ts';
import type { View } from './view.ts';

/** The state of the drawing; `GraphRenderer` writes it, everyone else reads. */
export class Scene {
  graph: DrawnGraph = EMPTY_GRAPH;
  emphasis = new Emphasis(EMPTY_GRAPH);
  selected: Focus = NO_FOCUS;
  hovered: Focus = NO_FOCUS;
  /** Node that the keyboard stands on, −1 for none; its ring is drawn. */
  focused = -1;
  theme: Theme;
  view: View = { scale: 1, left: 0, top: 0, width: 1, height: 1 };
  /** Factor on node radii at this zoom. */
  sizeFactor = 1;
  /** Node centres on the screen, in CSS pixels. */
  screenX = new Float32Array(0);
  screenY = new Float32Array(0);

  constructor(theme: Theme) {
    this.theme = theme;
  }

  /** Takes another graph; nothing of it is hovered, selected or focused yet. */
  take(graph: DrawnGraph): void {
    this.graph = graph;
    this.emphasis = new Emphasis(graph);
    this.selected = NO_FOCUS;
    this.hovered = NO_FOCUS;
    this.focused = -1;
    this.screenX = new Float32Array(graph.nodes.length);
    this.screenY = new Float32Array(graph.nodes.length);
  }

  /** Places all nodes for a view. */
  project(view: View): void {
    this.view = view;
    this.sizeFactor = sizeFactor(view.scale);
    const { x, y } = this.graph;
    for (let node = 0; node < x.length; node++) {
      this.screenX[node] = view.left + view.scale * x[node]!;
      this.screenY[node] = view.top - view.scale * y[node]!;
    }
  }

  /** A node's radius on the screen. */
  radiusOf(node: number): number {
    return this.graph.radius[node]! * this.sizeFactor;
  }

  /** A line's path on the screen; null where its nodes leave no room. */
  curveOf(edge: number): Curve | null {
    const { source, target, lines } = this.graph;
    const at = edge * LINE_NUMBERS;
    return bendLine(this.#end(source[edge]!), this.#end(target[edge]!), lines[at]!, lines[at + 1] === 1);
  }

  #end(node: number): { x: number; y: number; radius: number; kind: number } {
    return {
      x: this.screenX[node]!,
      y: this.screenY[node]!,
      radius: this.radiusOf(node),
      kind: this.graph.kind[node]!,
    };
  }

  /** Nodes that carry the marker: the selected ones and the ends of a selected line. */
  markedNodes(): Set<number> {
    const { nodes, edge } = this.selected;
    const marked = new Set(nodes);
    if (edge >= 0) marked.add(this.graph.source[edge]!).add(this.graph.target[edge]!);
    return marked;
  }
}
