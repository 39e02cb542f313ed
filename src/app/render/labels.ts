/**
 * Chooses the words of a resting picture: names of nodes, most important first (selected, hovered, neighbours of
 * the hovered, then by claims), kept off nodes, off each other and off the selected line; then verbs on lines
 * where there is room. Done anew, in steps, only when the view, the graph or what is asked for has changed.
 * O(nodes in view), with places sought for a few hundred at most.
 */
import type { Steps } from '../../base/steps.ts';
import { shortened } from '../wording.ts';
import { SHAPE_NUMBERS } from './drawn-graph.ts';
import {
  IMPORTANT,
  LINE_LABEL_FONT,
  labelStyle,
  type LabelState,
  type LabelStyle,
  type TextWidths,
} from './label-style.ts';
import { BoxGrid, placeLabels, type LabelRequest, type PlacedLabel } from './label-placement.ts';
import { LineCover } from './line-cover.ts';
import { middleOf, pointAt, type Curve } from './line-geometry.ts';
import { verbsOf } from './line-words.ts';
import { halfExtent, haloRadius } from './node-shape.ts';
import type { Scene } from './scene.ts';
import type { Extent, View } from './view.ts';

/** A label ready to be painted. */
export interface SetLabel extends PlacedLabel {
  readonly text: string;
  readonly style: LabelStyle;
}

/** A line's verb ready to be painted. */
export interface SetLineLabel {
  readonly edge: number;
  readonly text: string;
  readonly box: Extent;
  readonly isFaded: boolean;
}

/** All words of one picture. */
export interface SetWords {
  readonly labels: readonly SetLabel[];
  readonly lineLabels: readonly SetLineLabel[];
}

const MARKER_ROOM = 9;
const DISC_ROOM = 9;
/** Letters of a label. */
const LONGEST_LABEL = 40;
/** A space between the words beside a line and a label, and between a label and a verb: halos reach so far. */
const WORD_ROOM = 6;
const HALO_ROOM = 3;
/** Labels that a place is sought for, nodes that labels keep off, lines whose verbs are tried, discs kept free. */
const MOST_LABELS = 260;
const MOST_OBSTACLES = 1_200;
const MOST_VERBS = 160;
const MOST_DISCS = 600;
/** Lines in view above which verbs would only be noise, unless few are asked for. */
const CROWD = 160;
/** Pixels that a line must be longer than its verb. */
const VERB_ROOM = 44;
const VERB_HEIGHT = 13;
const NODES_A_STEP = 40;

/** Finds places for labels and remembers where each stood, so that it stays there if it can. */
export class LabelSetter {
  readonly #widths: TextWidths;
  readonly #places = new Map<string, number>();
  /** Ids of nodes that had words when nothing was hovered. */
  #standing: ReadonlySet<string> = new Set();
  #cover: { readonly cover: LineCover; readonly view: View; readonly graph: unknown } | null = null;

  constructor(widths: TextWidths) {
    this.#widths = widths;
  }

  /** The words of the scene as it stands; `written` are boxes of other words that must stay free. */
  *set(scene: Scene, written: readonly Extent[]): Steps<SetWords> {
    const marked = scene.markedNodes();
    // While something is hovered only what it brings out gets words; the others keep those they have.
    const stays = isHovering(scene)
      ? (node: number) => this.#standing.has(scene.graph.nodes[node]!.id)
      : null;
    const order = priority(scene, marked);
    yield;
    const nodes = new BoxGrid();
    const styles = new Map<number, LabelStyle>();
    const requests: LabelRequest[] = [];
    const worded = stays
      ? order.filter((node) => isAskedFor(scene, node) || marked.has(node) || stays(node))
      : order;
    for (const [rank, node] of worded.slice(0, MOST_LABELS).entries()) {
      const { claimCount, named } = scene.graph.nodes[node]!;
      const style = labelStyle(claimCount, stateOf(scene, marked, node), named);
      styles.set(node, style);
      requests.push(this.#request(scene, node, style, marked));
      if (rank % NODES_A_STEP === 0) yield;
    }
    for (const [rank, node] of order.slice(0, MOST_OBSTACLES).entries()) {
      nodes.add(around({ x: scene.xOf(node), y: scene.yOf(node) }, 1 + extentOf(scene, node, marked)), node);
      if (rank % (4 * NODES_A_STEP) === 0) yield;
    }
    const { width, height } = scene.view;
    const lines = yield* this.#coverOf(scene);
    const obstacles = obstaclesOf(scene, written);
    const burden = (box: Extent): number => lines.under(box);
    const placed = yield* placeLabels(requests, { nodes, obstacles, burden, width, height });
    if (!stays) this.#standing = new Set(placed.map(({ node }) => scene.graph.nodes[node]!.id));
    for (const { node, place } of placed) this.#places.set(scene.graph.nodes[node]!.id, place);
    const labels = placed.map((label) => ({
      ...label,
      text: wordsOf(scene, label.node),
      style: styles.get(label.node)!,
    }));
    for (const { box } of labels)
      obstacles.add({
        x0: box.x0 - HALO_ROOM,
        y0: box.y0 - HALO_ROOM,
        x1: box.x1 + HALO_ROOM,
        y1: box.y1 + HALO_ROOM,
      });
    return { labels, lineLabels: yield* this.#verbs(scene, nodes, obstacles) };
  }

  #request(scene: Scene, node: number, style: LabelStyle, marked: ReadonlySet<number>): LabelRequest {
    const { id, claimCount } = scene.graph.nodes[node]!;
    return {
      node,
      x: scene.xOf(node),
      y: scene.yOf(node),
      extent: extentOf(scene, node, marked),
      width: this.#widths.of(wordsOf(scene, node), style.font),
      height: style.size * 1.15,
      forced: marked.has(node) || isAskedFor(scene, node) || claimCount >= IMPORTANT,
      lastPlace: this.#places.get(id) ?? -1,
    };
  }

  /** Where lines lie; the same as long as nothing has moved. */
  *#coverOf(scene: Scene): Steps<LineCover> {
    const { view, graph } = scene;
    if (this.#cover?.view !== view || this.#cover.graph !== graph)
      this.#cover = { cover: yield* LineCover.of(scene), view, graph };
    return this.#cover.cover;
  }

  /** Where lines lie has changed without a change of view. */
  moved(): void {
    this.#cover = null;
  }

  /** Verbs at the middles of lines, level, where they cover no node, no other words and no disc. */
  *#verbs(scene: Scene, nodes: BoxGrid, obstacles: BoxGrid): Steps<SetLineLabel[]> {
    const found: SetLineLabel[] = [];
    const { graph, emphasis } = scene;
    let tried = 0;
    for (const edge of linesToName(scene)) {
      if (tried++ >= MOST_VERBS) break;
      if (tried % NODES_A_STEP === 0) yield;
      const curve = scene.curveOf(edge);
      if (curve === null || edge === scene.selected.edge || edge === scene.hovered.edge) continue;
      const text = verbsOf(graph.edges[edge]!);
      const width = this.#widths.of(text, LINE_LABEL_FONT);
      if (Math.hypot(curve.x1 - curve.x0, curve.y1 - curve.y0) < width + VERB_ROOM) continue;
      const { x, y } = middleOf(curve);
      const off = edge < graph.contested || scene.verdicts.has(edge) ? DISC_ROOM + VERB_HEIGHT / 2 : 0;
      const box = {
        x0: x - width / 2,
        y0: y - off - VERB_HEIGHT / 2,
        x1: x + width / 2,
        y1: y - off + VERB_HEIGHT / 2,
      };
      const { width: most, height: deepest } = scene.view;
      if (box.x0 < 4 || box.y0 < 4 || box.x1 > most - 4 || box.y1 > deepest - 4) continue;
      if (nodes.touches(box) || obstacles.touches(box)) continue;
      obstacles.add(box);
      found.push({ edge, text, box, isFaded: emphasis.lines.target(edge) < 1 });
    }
    return found;
  }
}

/** Lines that are to be named, those that stand out first; none in a crowd. */
function linesToName({ graph, emphasis }: Scene): readonly number[] {
  const lit = emphasis.lines.marked.filter((line) => emphasis.lines.target(line) === 1);
  if (emphasis.isAsked) return lit.length <= CROWD ? lit : [];
  if (graph.edges.length > CROWD) return [];
  return [...graph.edges.keys()].sort((a, b) => widthOf(graph, b) - widthOf(graph, a) || a - b);
}

function widthOf(graph: Scene['graph'], edge: number): number {
  return graph.shapes[edge * SHAPE_NUMBERS + 1]!;
}

function extentOf(scene: Scene, node: number, marked: ReadonlySet<number>): number {
  const kind = scene.graph.kind[node]!;
  const radius = scene.radiusOf(node);
  return marked.has(node) ? haloRadius(kind, radius) - 3 : halfExtent(kind, radius);
}

function isHovering(scene: Scene): boolean {
  return scene.hovered.edge >= 0 || scene.hovered.nodes.length > 0;
}

/** Whether hovering brings the node out. */
function isAskedFor(scene: Scene, node: number): boolean {
  return isHovering(scene) && scene.emphasis.nodes.target(node) === 1;
}

function stateOf(scene: Scene, marked: ReadonlySet<number>, node: number): LabelState {
  if (marked.has(node)) return 'selected';
  return scene.emphasis.nodes.target(node) < 1 ? 'faded' : 'plain';
}

/** Nodes in view, most important first: nodes stand in the order of their claims already. */
function priority(scene: Scene, marked: ReadonlySet<number>): number[] {
  const ranks: [number[], number[], number[], number[]] = [[], [], [], []];
  const rankOf = (node: number): number => {
    if (marked.has(node)) return 0;
    if (node === scene.focused || scene.hovered.nodes.includes(node)) return 1;
    return scene.emphasis.isAsked && scene.emphasis.nodes.target(node) === 1 ? 2 : 3;
  };
  for (let node = 0; node < scene.graph.nodes.length; node++) {
    if (scene.isInView(node, 40) && !scene.isGhost(node)) ranks[rankOf(node)]!.push(node);
  }
  return ranks.flat();
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
  for (let edge = 0; edge < Math.min(MOST_DISCS, graph.contested); edge++) {
    const curve = scene.curveOf(edge);
    if (curve) grid.add(around(middleOf(curve), DISC_ROOM));
  }
  for (const edge of [...scene.verdicts.keys()].slice(0, MOST_DISCS)) {
    const curve = scene.curveOf(edge);
    if (curve) grid.add(around(middleOf(curve), DISC_ROOM));
  }
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
