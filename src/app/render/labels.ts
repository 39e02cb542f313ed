/**
 * Chooses the labels of a frame: most important first (selected, hovered, neighbours of the hovered,
 * then by claims), kept off nodes, off each other and off the selected line. Done again only when the
 * view, the graph or what is asked for has changed. O(n) but for sorting once a graph.
 */
import { IMPORTANT, labelStyle, type LabelState, type LabelStyle, type TextWidths } from './label-style.ts';
import { LineCover } from './line-cover.ts';
import { BoxGrid, placeLabels, type LabelRequest, type PlacedLabel } from './label-placement.ts';
import { middleOf, pointAt, type Curve } from './line-geometry.ts';
import { halfExtent, haloRadius } from './node-shape.ts';
import { shortened } from '../wording.ts';
import type { Scene } from './scene.ts';
import type { Extent } from './view.ts';

/** A label ready to be painted. */
export interface SetLabel extends PlacedLabel {
  readonly text: string;
  readonly style: LabelStyle;
}

const MARKER_ROOM = 9;
const DISC_ROOM = 9;
/** Letters of a label. */
const LONGEST_LABEL = 40;
/** A space between the words beside a line and a label. */
const WORD_ROOM = 6;

/** Finds places for labels and remembers where each stood, so that it stays there if it can. */
export class LabelSetter {
  readonly #widths: TextWidths;
  readonly #places = new Map<string, number>();

  constructor(widths: TextWidths) {
    this.#widths = widths;
  }

  /** The labels of the scene as it stands; `written` are boxes of other words that must stay free. */
  set(scene: Scene, written: readonly Extent[]): SetLabel[] {
    const marked = scene.markedNodes();
    const order = priority(scene, marked);
    const nodes = new BoxGrid();
    const styles = new Map<number, LabelStyle>();
    const requests = order.map((node): LabelRequest => {
      const { claimCount, named } = scene.graph.nodes[node]!;
      const style = labelStyle(claimCount, stateOf(scene, marked, node), named);
      styles.set(node, style);
      return this.#request(scene, node, style, marked);
    });
    for (const { node, x, y, extent } of requests) {
      nodes.add({ x0: x - extent - 1, y0: y - extent - 1, x1: x + extent + 1, y1: y + extent + 1 }, node);
    }
    const { width, height } = scene.view;
    const lines = new LineCover(scene);
    const obstacles = obstaclesOf(scene, written);
    const placed = placeLabels(requests, {
      nodes,
      obstacles,
      burden: (box) => lines.under(box),
      width,
      height,
    });
    for (const { node, place } of placed) this.#places.set(scene.graph.nodes[node]!.id, place);
    return placed.map((label) => ({
      ...label,
      text: wordsOf(scene, label.node),
      style: styles.get(label.node)!,
    }));
  }

  #request(scene: Scene, node: number, style: LabelStyle, marked: ReadonlySet<number>): LabelRequest {
    const { id, claimCount } = scene.graph.nodes[node]!;
    const kind = scene.graph.kind[node]!;
    const radius = scene.radiusOf(node);
    return {
      node,
      x: scene.screenX[node]!,
      y: scene.screenY[node]!,
      extent: marked.has(node) ? haloRadius(kind, radius) - 3 : halfExtent(kind, radius),
      width: this.#widths.of(wordsOf(scene, node), style.font),
      height: style.size * 1.15,
      forced: marked.has(node) || isAskedFor(scene, node) || claimCount >= IMPORTANT,
      lastPlace: this.#places.get(id) ?? -1,
    };
  }
}

function isHovering(scene: Scene): boolean {
  return scene.hovered.edge >= 0 || scene.hovered.nodes.length > 0;
}

/** Whether hovering brings the node out. */
function isAskedFor(scene: Scene, node: number): boolean {
  return isHovering(scene) && scene.emphasis.nodeTargets[node] === 1;
}

function stateOf(scene: Scene, marked: ReadonlySet<number>, node: number): LabelState {
  if (marked.has(node)) return 'selected';
  return scene.emphasis.nodeTargets[node]! < 1 ? 'faded' : 'plain';
}

/** Nodes in view, most important first. */
function priority(scene: Scene, marked: ReadonlySet<number>): number[] {
  const { width, height } = scene.view;
  const rank = (node: number): number => {
    if (marked.has(node)) return 0;
    if (scene.hovered.nodes.includes(node) || node === scene.focused) return 1;
    return scene.emphasis.nodeTargets[node] === 1 ? 2 : 3;
  };
  const inView: number[] = [];
  for (let node = 0; node < scene.screenX.length; node++) {
    const [x, y] = [scene.screenX[node]!, scene.screenY[node]!];
    if (x > -40 && y > -40 && x < width + 40 && y < height + 40) inView.push(node);
  }
  const { nodes } = scene.graph;
  return inView.sort((a, b) => rank(a) - rank(b) || nodes[b]!.claimCount - nodes[a]!.claimCount || a - b);
}

/** An overlong name would find no place. */
function wordsOf({ graph }: Scene, node: number): string {
  return shortened(graph.nodes[node]!.label, LONGEST_LABEL);
}

/** The selected line, the discs of contested lines and other words, as boxes that hinder labels. */
function obstaclesOf(scene: Scene, written: readonly Extent[]): BoxGrid {
  const grid = new BoxGrid();
  for (const { x0, y0, x1, y1 } of written) grid.add({ x0: x0 - WORD_ROOM, y0, x1: x1 + WORD_ROOM, y1 });
  const { selected, graph } = scene;
  if (selected.edge >= 0) {
    const curve = scene.curveOf(selected.edge);
    if (curve) for (const box of boxesAlong(curve)) grid.add(box);
  }
  graph.edges.forEach((edge, index) => {
    const curve = edge.contested ? scene.curveOf(index) : null;
    if (curve) grid.add(around(middleOf(curve), DISC_ROOM));
  });
  return grid;
}

function boxesAlong(curve: Curve): Extent[] {
  const steps = Math.ceil(Math.hypot(curve.x1 - curve.x0, curve.y1 - curve.y0) / MARKER_ROOM);
  return Array.from({ length: steps + 1 }, (_, step) =>
    around(pointAt(curve, curve.from + ((curve.to - curve.from) * step) / Math.max(1, steps)), MARKER_ROOM),
  );
}

function around({ x, y }: { x: number; y: number }, room: number): Extent {
  return { x0: x - room, y0: y - room, x1: x + room, y1: y + room };
}
