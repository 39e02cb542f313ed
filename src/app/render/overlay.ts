/**
 * Two plain canvases round sigma's layers: under the lines the marker of what is selected, over the
 * nodes the discs of contested lines, labels, the words beside a line and the keyboard's ring. Painted
 * after each of sigma's frames; O(n) a frame.
 */
import { LINE_NUMBERS } from './drawn-graph.ts';
import { labelFont, TextWidths } from './label-style.ts';
import { LabelSetter, type SetLabel } from './labels.ts';
import { cutControl, middleOf, pointAt, type Curve } from './line-geometry.ts';
import { lineWords } from './line-words.ts';
import { halfExtent, haloRadius } from './node-shape.ts';
import type { Scene } from './scene.ts';
import type { Extent } from './view.ts';

/** Width of the canvas-coloured stroke behind words, half of it outside the letters. */
const HALO = 5;
const WORDS_FONT = labelFont(650, 13);
/** A disc never fades further than this, since its sign must stay legible. */
const LEAST_DISC = 0.4;
const FULL_TURN = 2 * Math.PI;

/** Words beside a line and where they stand. */
interface LineNote {
  readonly text: string;
  readonly box: Extent;
}

/** Paints what is not a line or a node. */
export class Overlay {
  readonly #under: CanvasRenderingContext2D;
  readonly #over: CanvasRenderingContext2D;
  readonly #widths: TextWidths;
  readonly #setter: LabelSetter;
  #labels: readonly SetLabel[] = [];
  #note: LineNote | null = null;
  #taken: readonly Extent[] = [];
  #stale = true;

  constructor(under: CanvasRenderingContext2D, over: CanvasRenderingContext2D) {
    this.#under = under;
    this.#over = over;
    this.#widths = new TextWidths(over);
    this.#setter = new LabelSetter(this.#widths);
  }

  /** Labels as they stand on the screen. */
  get labels(): readonly SetLabel[] {
    return this.#labels;
  }

  /** Makes the next frame find new places for labels. */
  invalidate(): void {
    this.#stale = true;
  }

  /** Boxes of what lies over the canvas, where no label is to stand. */
  keepFree(boxes: readonly Extent[]): void {
    this.#taken = boxes;
    this.#stale = true;
  }

  /** Measures all texts anew, because a font has arrived. */
  fontsChanged(): void {
    this.#widths.forget();
    this.#stale = true;
  }

  /** Paints both canvases; `showFocus` draws the ring round the node that the keyboard stands on. */
  paint(scene: Scene, showFocus: boolean): void {
    const { width, height } = scene.view;
    this.#under.clearRect(0, 0, width, height);
    this.#over.clearRect(0, 0, width, height);
    if (this.#stale) {
      this.#note = this.#noteFor(scene);
      this.#labels = this.#setter.set(scene, this.#note ? [...this.#taken, this.#note.box] : this.#taken);
      this.#stale = false;
    }
    this.#paintMarkers(scene);
    scene.graph.edges.forEach((edge, index) => {
      if (edge.contested) this.#paintDisc(scene, index);
    });
    this.#paintWords(scene);
    if (showFocus && scene.focused >= 0) this.#paintRing(scene, scene.focused);
  }

  #paintMarkers(scene: Scene): void {
    const context = this.#under;
    context.fillStyle = context.strokeStyle = scene.theme.mark.css;
    for (const node of scene.markedNodes()) {
      circle(
        context,
        scene.screenX[node]!,
        scene.screenY[node]!,
        haloRadius(scene.graph.kind[node]!, scene.radiusOf(node)),
      );
      context.fill();
    }
    const curve = scene.selected.edge < 0 ? null : scene.curveOf(scene.selected.edge);
    if (!curve) return;
    context.lineWidth = scene.graph.lines[scene.selected.edge * LINE_NUMBERS + 2]! + 10;
    context.lineCap = 'round';
    trace(context, curve);
    context.stroke();
  }

  /** The ≠ disc: said and denied. */
  #paintDisc(scene: Scene, edge: number): void {
    const curve = scene.curveOf(edge);
    if (!curve) return;
    const middle = middleOf(curve);
    const x = Math.round(middle.x);
    const y = Math.round(middle.y);
    const radius = (edge === scene.selected.edge ? 8.5 : 6.5) * Math.min(1, scene.sizeFactor + 0.1);
    const context = this.#over;
    circle(context, x, y, radius);
    context.fillStyle = scene.theme.canvas.css;
    context.fill();
    context.globalAlpha = Math.max(LEAST_DISC, scene.emphasis.lines[edge]!);
    context.strokeStyle = scene.theme.ink.css;
    context.lineWidth = 1.4;
    context.lineCap = 'butt';
    context.stroke();
    // Whole pixels keep the two bars of the sign apart on every screen.
    const bar = radius > 7.5 ? 2 : 1.5;
    context.lineWidth = radius > 7.5 ? 1.4 : 1.1;
    context.beginPath();
    for (const side of [-bar, bar]) {
      context.moveTo(x - 0.45 * radius, y + side);
      context.lineTo(x + 0.45 * radius, y + side);
    }
    context.moveTo(x - 0.28 * radius, y + 0.6 * radius);
    context.lineTo(x + 0.28 * radius, y - 0.6 * radius);
    context.stroke();
    context.globalAlpha = 1;
  }

  #paintWords(scene: Scene): void {
    const context = this.#over;
    context.textBaseline = 'middle';
    context.textAlign = 'left';
    context.lineJoin = 'round';
    context.lineWidth = HALO;
    context.strokeStyle = scene.theme.canvas.css;
    // The least important first, so that no halo cuts into a label that matters more.
    for (let at = this.#labels.length - 1; at >= 0; at--) {
      const { text, style, box } = this.#labels[at]!;
      this.#write(text, style.font, scene.theme[style.colour].css, box);
    }
    if (this.#note) this.#write(this.#note.text, WORDS_FONT, scene.theme.ink.css, this.#note.box);
  }

  #write(text: string, font: string, colour: string, box: Extent): void {
    const context = this.#over;
    const middle = (box.y0 + box.y1) / 2 + 0.5;
    context.font = font;
    context.strokeText(text, box.x0, middle);
    context.fillStyle = colour;
    context.fillText(text, box.x0, middle);
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
    circle(context, scene.screenX[node]!, scene.screenY[node]!, inner + 3);
    context.stroke();
  }
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
