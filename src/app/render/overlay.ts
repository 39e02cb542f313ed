/**
 * Two plain canvases round the drawing: under the lines the marker of what is selected, over the nodes labels,
 * the words beside a line, verbs and the keyboard's ring. Words are set when the picture rests; while it pans
 * they move with their canvas, and while it zooms or settles they keep to their nodes. O(words) a painting.
 */
import type { DrawnGraph } from './drawn-graph.ts';
import { LINE_LABEL_FONT, labelFont, TextWidths } from './label-style.ts';
import { LabelSetter, type SetLabel, type SetWords } from './labels.ts';
import { cutControl, middleOf, pointAt, type Curve, type Point } from './line-geometry.ts';
import { hullOf } from './hull.ts';
import { lineWords } from './line-words.ts';
import { halfExtent, haloRadius } from './node-shape.ts';
import type { Scene } from './scene.ts';
import { Slices } from './slices.ts';
import { paintVerdict } from './verdict-marks.ts';
import type { Extent, View } from './view.ts';

/** Width of the canvas-coloured stroke behind words, half of it outside the letters. */
const HALO = 5;
const WORDS_FONT = labelFont(650, 13);
const FULL_TURN = 2 * Math.PI;
/** Pixels by which an area reaches beyond its nodes, and how strong its colour is. */
const AREA_ROOM = 20;
const AREA_STRENGTH = 0.1;
const AREA_CORNERS = 12;

/** Words beside a line and where they stand. */
interface LineNote {
  readonly text: string;
  readonly box: Extent;
}

/** Words as they were set: with the view and the places of nodes and lines they were set for. */
interface Setting extends SetWords {
  readonly note: LineNote | null;
  readonly view: View;
  readonly anchors: readonly Point[];
  readonly lineAnchors: readonly Point[];
}

const NOTHING: Omit<Setting, 'view'> = {
  labels: [],
  lineLabels: [],
  note: null,
  anchors: [],
  lineAnchors: [],
};

/** Paints what is not a line or a node. */
export class Overlay {
  readonly #under: CanvasRenderingContext2D;
  readonly #over: CanvasRenderingContext2D;
  readonly #widths: TextWidths;
  readonly #setter: LabelSetter;
  readonly #slices = new Slices();
  #setting: Setting | null = null;
  #taken: readonly Extent[] = [];
  /** Groups of nodes, by index, drawn as areas under everything. */
  areas: readonly { readonly nodes: readonly number[]; readonly colour: string }[] = [];
  /** A way drawn over the graph by the pointer. */
  way: readonly Point[] = [];

  constructor(under: CanvasRenderingContext2D, over: CanvasRenderingContext2D) {
    this.#under = under;
    this.#over = over;
    this.#widths = new TextWidths(over);
    this.#setter = new LabelSetter(this.#widths);
  }

  /** Labels as they stand on the screen. */
  get labels(): readonly SetLabel[] {
    return this.#setting?.labels ?? [];
  }

  /** Boxes of what lies over the canvas, where no label is to stand. */
  keepFree(boxes: readonly Extent[]): void {
    this.#taken = boxes;
  }

  /** Measures all texts anew, because a font has arrived. */
  fontsChanged(): void {
    this.#widths.forget();
  }

  /** Nodes have moved. */
  moved(): void {
    this.#setter.moved();
  }

  /** Forgets all words, because the graph is another. */
  forget(): void {
    this.#slices.stop();
    this.#setting = null;
  }

  /** Keeps the words of what is drawn as before in another graph whose nodes stand where they stood. */
  carry(before: DrawnGraph, after: DrawnGraph): void {
    this.#slices.stop();
    const setting = this.#setting;
    if (setting === null) return;
    const labels = setting.labels.flatMap((label, at) => {
      const node = after.nodeIndex.get(before.nodes[label.node]!.id);
      return node === undefined ? [] : [{ label: { ...label, node }, anchor: setting.anchors[at]! }];
    });
    this.#setting = {
      ...NOTHING,
      view: setting.view,
      labels: labels.map(({ label }) => label),
      anchors: labels.map(({ anchor }) => anchor),
    };
  }

  /** Finds places for all words in the scene as it stands and calls `done`. */
  set(scene: Scene, done: () => void): void {
    const note = this.#noteFor(scene);
    const taken = note ? [...this.#taken, note.box] : this.#taken;
    this.#slices.run(this.#setter.set(scene, taken), (words) => {
      this.#setting = {
        ...words,
        note,
        view: scene.view,
        anchors: words.labels.map(({ node }) => ({ x: scene.xOf(node), y: scene.yOf(node) })),
        lineAnchors: words.lineLabels.map(({ edge }) => middleOn(scene, edge)),
      };
      done();
    });
  }

  /** Moves what was painted along with a view that has only been shifted; false if it must be painted anew. */
  shift({ scale, left, top }: View, painted: View): boolean {
    if (scale !== painted.scale) return false;
    const moved = `translate(${left - painted.left}px,${top - painted.top}px)`;
    for (const { canvas } of [this.#under, this.#over]) canvas.style.transform = moved;
    return true;
  }

  /** Paints both canvases; `showFocus` draws the ring round the node that the keyboard stands on. */
  paint(scene: Scene, showFocus: boolean): void {
    const { width, height } = scene.view;
    for (const context of [this.#under, this.#over]) {
      context.canvas.style.transform = '';
      context.clearRect(0, 0, width, height);
    }
    this.#paintAreas(scene);
    this.#paintMarkers(scene);
    this.#paintVerdicts(scene);
    this.#paintWords(scene);
    if (showFocus && scene.focused >= 0) this.#paintRing(scene, scene.focused);
    if (this.way.length > 1) this.#paintWay(scene);
  }

  /** A soft hull around the nodes of each group. */
  #paintAreas(scene: Scene): void {
    const context = this.#under;
    for (const { nodes, colour } of this.areas) {
      if (nodes.length < 3) continue;
      const hull = hullOf(nodes.flatMap((node) => roundabout(scene.xOf(node), scene.yOf(node))));
      context.beginPath();
      for (const { x, y } of hull) context.lineTo(x, y);
      context.closePath();
      context.globalAlpha = AREA_STRENGTH;
      context.fillStyle = colour;
      context.fill();
    }
    context.globalAlpha = 1;
  }

  #paintMarkers(scene: Scene): void {
    const context = this.#under;
    context.fillStyle = context.strokeStyle = scene.theme.mark.css;
    for (const node of scene.markedNodes()) {
      if (!scene.isInView(node, 60)) continue;
      const halo = haloRadius(scene.graph.kind[node]!, scene.radiusOf(node));
      circle(context, scene.xOf(node), scene.yOf(node), halo);
      context.fill();
    }
    const curve = scene.selected.edge < 0 ? null : scene.curveOf(scene.selected.edge);
    if (!curve) return;
    context.lineWidth = scene.widthOf(scene.selected.edge) + 10;
    context.lineCap = 'round';
    trace(context, curve);
    context.stroke();
  }

  /** Where a line carries the disc of what is contested, that says enough. */
  #paintVerdicts(scene: Scene): void {
    for (const [edge, verdict] of scene.verdicts) {
      const curve = edge < scene.graph.contested && verdict === 'conflict' ? null : scene.curveOf(edge);
      if (curve) paintVerdict(this.#over, verdict, curve, scene.theme);
    }
  }

  #paintWords(scene: Scene): void {
    const context = this.#over;
    context.textBaseline = 'middle';
    context.textAlign = 'left';
    context.lineJoin = 'round';
    context.lineWidth = HALO;
    context.strokeStyle = scene.theme.canvas.css;
    const { labels, lineLabels, note, anchors, lineAnchors, view } = this.#setting ?? {
      ...NOTHING,
      view: scene.view,
    };
    lineLabels.forEach(({ edge, text, box, isFaded }, at) => {
      const { x, y } = middleOn(scene, edge);
      const colour = scene.theme[isFaded ? 'ink3' : 'ink2'].css;
      this.#write(text, LINE_LABEL_FONT, colour, box, x - lineAnchors[at]!.x, y - lineAnchors[at]!.y);
    });
    // The least important first, so that no halo cuts into a label that matters more.
    for (let at = labels.length - 1; at >= 0; at--) {
      const { node, text, style, box } = labels[at]!;
      const [dx, dy] = [scene.xOf(node) - anchors[at]!.x, scene.yOf(node) - anchors[at]!.y];
      this.#write(text, style.font, scene.theme[style.colour].css, box, dx, dy);
    }
    if (note && view.scale === scene.view.scale)
      this.#write(note.text, WORDS_FONT, scene.theme.ink.css, note.box, 0, 0);
  }

  #write(text: string, font: string, colour: string, box: Extent, dx: number, dy: number): void {
    const context = this.#over;
    const [x, y] = [box.x0 + dx, (box.y0 + box.y1) / 2 + 0.5 + dy];
    context.font = font;
    context.strokeText(text, x, y);
    context.fillStyle = colour;
    context.fillText(text, x, y);
  }

  /** Words for the hovered line, or else the selected one, level beside its middle. */
  #noteFor(scene: Scene): LineNote | null {
    const edge = scene.hovered.edge >= 0 ? scene.hovered.edge : scene.selected.edge;
    const curve = edge < 0 ? null : scene.curveOf(edge);
    if (!curve) return null;
    const text = lineWords(scene.graph.edges[edge]!);
    return { text, box: noteBox(curve, this.#widths.of(text, WORDS_FONT), scene.view.width) };
  }

  #paintRing(scene: Scene, node: number): void {
    const kind = scene.graph.kind[node]!;
    const radius = scene.radiusOf(node);
    const inner = scene.markedNodes().has(node)
      ? haloRadius(kind, radius)
      : halfExtent(kind, radius) * (kind === 1 ? 1.3 : 1);
    const context = this.#over;
    context.strokeStyle = scene.theme.focus.css;
    context.lineWidth = 2;
    circle(context, scene.xOf(node), scene.yOf(node), inner + 3);
    context.stroke();
  }

  /** The way that the pointer has drawn round nodes. */
  #paintWay(scene: Scene): void {
    const context = this.#over;
    context.beginPath();
    for (const { x, y } of this.way) context.lineTo(x, y);
    context.closePath();
    context.globalAlpha = 0.3;
    context.fillStyle = scene.theme.mark.css;
    context.fill();
    context.globalAlpha = 1;
    context.strokeStyle = scene.theme.ink.css;
    context.lineWidth = 1.5;
    context.setLineDash([4, 3]);
    context.stroke();
    context.setLineDash([]);
  }
}

/** Points round a node, at which an area turns about it. */
function roundabout(x: number, y: number): Point[] {
  return Array.from({ length: AREA_CORNERS }, (_, corner) => {
    const angle = (FULL_TURN * corner) / AREA_CORNERS;
    return { x: x + AREA_ROOM * Math.cos(angle), y: y + AREA_ROOM * Math.sin(angle) };
  });
}

/** The middle of a line; its node where it has no way. */
function middleOn(scene: Scene, edge: number): Point {
  const curve = scene.curveOf(edge);
  const node = scene.graph.source[edge]!;
  return curve ? middleOf(curve) : { x: scene.xOf(node), y: scene.yOf(node) };
}

/** Beside the line's middle: to the right of a steep line, above a level one, always within the canvas. */
function noteBox(curve: Curve, width: number, canvasWidth: number): Extent {
  const middle = middleOf(curve);
  const dx = curve.x1 - curve.x0;
  const dy = curve.y1 - curve.y0;
  const length = Math.max(1, Math.hypot(dx, dy));
  const steep = Math.abs(dy) / length;
  const height = 16;
  const away = 16;
  const right = middle.x + away + (1 - steep) * 4;
  const x0 =
    steep > 0.5 ? (right + width <= canvasWidth ? right : middle.x - away - width) : middle.x - width / 2;
  const y0 = steep > 0.5 ? middle.y - height / 2 : middle.y - away - height - (steep * width) / 2;
  const kept = Math.max(4, Math.min(x0, canvasWidth - width - 4));
  return { x0: kept, y0, x1: kept + width, y1: y0 + height };
}

function circle(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, FULL_TURN);
}

function trace(context: CanvasRenderingContext2D, curve: Curve): void {
  const start = pointAt(curve, curve.from);
  const end = pointAt(curve, curve.to);
  const control = cutControl(curve);
  context.beginPath();
  context.moveTo(start.x, start.y);
  context.quadraticCurveTo(control.x, control.y, end.x, end.y);
}
