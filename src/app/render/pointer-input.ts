/**
 * Mouse and touch on the canvas → hover, click and drag. Sigma's captors keep wheel, pan and pinch; what
 * is hit is asked of `picking.ts`. A press that stays within 4 px is a click however it shakes, a second
 * click is another click and no zoom, and a node moves with the mouse that presses it.
 */
import type Sigma from 'sigma';
import type { MouseCoords, TouchCoords } from 'sigma/types';
import { COARSE, FINE, nodeAt, pick, type Hit, type LabelBox, type Tolerance } from './picking.ts';
import type { Point } from './line-geometry.ts';
import type { Scene } from './scene.ts';

/** Milliseconds that the pointer rests before what it rests on counts as hovered. */
const HOVER_DELAY = 60;
/** Pixels that a press may stray and still be a click. */
const SHAKE = 4;

/** What the pointer asks for. Nodes and lines by index, positions in CSS pixels. */
export interface PointerActions {
  readonly labels: () => readonly LabelBox[];
  readonly hover: (hit: Hit) => void;
  readonly click: (hit: Hit, additive: boolean) => void;
  readonly dragNode: (node: number, x: number, y: number) => void;
  /** The reader has moved the camera. */
  readonly cameraTaken: () => void;
}

interface Press {
  readonly x: number;
  readonly y: number;
  readonly node: number;
  /** From the pointer to the node's centre, so that the node does not jump when it is taken. */
  readonly grip: Point;
  strayed: boolean;
}

/** Listens to one sigma until it is killed. */
export class PointerInput {
  readonly #sigma: Sigma;
  readonly #scene: Scene;
  readonly #actions: PointerActions;
  #press: Press | null = null;
  #strayed = false;
  #pointed: Hit = null;
  #chosen: Hit = null;
  #delay = 0;

  constructor(sigma: Sigma, scene: Scene, actions: PointerActions) {
    this.#sigma = sigma;
    this.#scene = scene;
    this.#actions = actions;
    this.#listenToMouse();
    this.#listenToTouch();
  }

  /** Forgets what the pointer rests on, because the graph is another. */
  forget(): void {
    window.clearTimeout(this.#delay);
    this.#pointed = null;
    this.#press = null;
  }

  #listenToMouse(): void {
    const mouse = this.#sigma.getMouseCaptor();
    // Sigma's own picking would read a pixel back from the graphics card at every move and turn.
    mouse.removeAllListeners();
    mouse.on('mousemove', (at) => this.#move(at));
    mouse.on('mousemovebody', (at) => this.#drag(at));
    mouse.on('mousedown', (at) => this.#down(at));
    mouse.on('mouseup', () => this.#up());
    mouse.on('mouseleave', () => this.#point(null));
    mouse.on('wheel', () => this.#actions.cameraTaken());
    mouse.on('click', (at) => this.#click(at));
    mouse.on('doubleClick', (at) => {
      at.preventSigmaDefault();
      this.#click(at, true);
    });
  }

  #listenToTouch(): void {
    const touch = this.#sigma.getTouchCaptor();
    touch.removeAllListeners();
    touch.on('touchmove', () => this.#actions.cameraTaken());
    touch.on('tap', (at) => this.#tap(at));
    touch.on('doubletap', (at) => {
      at.sigmaDefaultPrevented = true;
      this.#tap(at, true);
    });
  }

  #hit(x: number, y: number, tolerance: Tolerance): Hit {
    return pick(this.#scene, this.#actions.labels(), x, y, tolerance);
  }

  #move({ x, y }: MouseCoords): void {
    if (this.#press === null) this.#point(this.#hit(x, y, FINE));
  }

  /** Counts something as hovered once the pointer has rested on it. */
  #point(hit: Hit): void {
    if (isSame(hit, this.#pointed)) return;
    this.#pointed = hit;
    this.#setCursor(hit === null ? '' : 'pointer');
    window.clearTimeout(this.#delay);
    this.#delay = window.setTimeout(() => this.#actions.hover(hit), HOVER_DELAY);
  }

  #down({ x, y, original }: MouseCoords): void {
    if (!(original instanceof MouseEvent) || original.button !== 0) return;
    const node = nodeAt(this.#scene, x, y, FINE.node);
    const { screenX, screenY } = this.#scene;
    const grip = node < 0 ? { x: 0, y: 0 } : { x: screenX[node]! - x, y: screenY[node]! - y };
    this.#press = { x, y, node, grip, strayed: false };
    this.#strayed = false;
  }

  #drag(at: MouseCoords): void {
    const press = this.#press;
    if (press === null) return;
    if (Math.hypot(at.x - press.x, at.y - press.y) > SHAKE) press.strayed = this.#strayed = true;
    if (!press.strayed || press.node >= 0) at.preventSigmaDefault();
    if (!press.strayed) return;
    this.#setCursor('grabbing');
    if (press.node >= 0) this.#actions.dragNode(press.node, at.x + press.grip.x, at.y + press.grip.y);
    else this.#actions.cameraTaken();
  }

  #up(): void {
    if (this.#press?.strayed) this.#setCursor(this.#pointed === null ? '' : 'pointer');
    this.#press = null;
  }

  #click({ x, y, original }: MouseCoords, isSecond = false): void {
    if (!this.#strayed) this.#choose(this.#hit(x, y, FINE), original, isSecond);
  }

  #tap({ touches, previousTouches, original }: TouchCoords, isSecond = false): void {
    const at = touches[0] ?? previousTouches[0];
    if (at) this.#choose(this.#hit(at.x, at.y, COARSE), original, isSecond);
  }

  /** A quick second click counts only if it means something else than the first. */
  #choose(hit: Hit, event: MouseEvent | TouchEvent, isSecond: boolean): void {
    const repeats = isSecond && isSame(hit, this.#chosen);
    this.#chosen = hit;
    if (!repeats) this.#actions.click(hit, event.ctrlKey || event.metaKey || event.shiftKey);
  }

  #setCursor(cursor: string): void {
    this.#sigma.getContainer().style.cursor = cursor;
  }
}

function isSame(a: Hit, b: Hit): boolean {
  return a?.kind === b?.kind && a?.index === b?.index;
}
