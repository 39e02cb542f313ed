/**
 * What is drawn at this moment, shared by the programs, the overlay and picking: graph, marks, theme,
 * selection and view. Where a node stands on the screen is worked out when it is asked for, since the
 * graphics card works it out for itself. O(1) a frame.
 */
import type { Verdict } from '../../graph/lens.ts';
import { bendLine, type Curve, type LineEnd } from './line-geometry.ts';
import { EMPTY_GRAPH, SHAPE_NUMBERS, type DrawnGraph } from './drawn-graph.ts';
import { Emphasis, NO_FOCUS, type Focus } from './emphasis.ts';
import { sizeFactor } from './node-shape.ts';
import type { Theme } from './theme.ts';
import type { View } from './view.ts';

/** Forms of a node: in its kind's colour, or a ghost of what is left out. */
export const [SHAPED, GHOST] = [0, 1];

/** The state of the drawing; `GraphRenderer` writes it, everyone else reads. */
export class Scene {
  graph: DrawnGraph = EMPTY_GRAPH;
  emphasis = new Emphasis(EMPTY_GRAPH);
  selected: Focus = NO_FOCUS;
  hovered: Focus = NO_FOCUS;
  /** Node that the keyboard stands on, −1 for none; its ring is drawn. */
  focused = -1;
  /** How two who are compared tell of lines, by index. */
  verdicts: ReadonlyMap<number, Verdict> = new Map();
  theme: Theme;
  view: View = { scale: 1, left: 0, top: 0, width: 1, height: 1 };

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
  }

  /** Factor on node radii at this zoom. */
  get sizeFactor(): number {
    return sizeFactor(this.view.scale);
  }

  /** A node's centre on the screen, in CSS pixels. */
  xOf(node: number): number {
    return this.view.left + this.view.scale * this.graph.x[node]!;
  }

  yOf(node: number): number {
    return this.view.top - this.view.scale * this.graph.y[node]!;
  }

  /** Whether a node's centre is on the screen, or at most `room` pixels off it. */
  isInView(node: number, room = 0): boolean {
    const [x, y] = [this.xOf(node), this.yOf(node)];
    return x > -room && y > -room && x < this.view.width + room && y < this.view.height + room;
  }

  /** A node's radius on the screen. */
  radiusOf(node: number): number {
    return this.graph.radius[node]! * this.sizeFactor;
  }

  /** Whether a node is only a ghost of what is left out. */
  isGhost(node: number): boolean {
    return this.emphasis.nodes.formOf(node) === GHOST;
  }

  /** A line's width on the screen. */
  widthOf(edge: number): number {
    return this.graph.shapes[edge * SHAPE_NUMBERS + 1]!;
  }

  /** A line's path on the screen; null where its nodes leave no room. */
  curveOf(edge: number): Curve | null {
    const { source, target, bows } = this.graph;
    const from = this.#end(source[edge]!);
    const to = source[edge] === target[edge] ? from : this.#end(target[edge]!);
    return bendLine(from, to, bows.offset[edge]!, bows.alone[edge] === 1);
  }

  #end(node: number): LineEnd {
    return {
      x: this.xOf(node),
      y: this.yOf(node),
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
