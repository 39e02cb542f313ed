/**
 * Mouse, pen and touch on the canvas → hover, click, hold, drag, areas, pan and zoom. What is hit is asked of
 * `picking.ts`. A press that stays within 4 px is a click however it shakes, or a hold once it has lasted; a
 * second click is another click and no zoom; nodes move with the pointer that presses one of them.
 */
import type { Point } from './line-geometry.ts';
import { COARSE, FINE, type Hit, type Tolerance } from './picking.ts';

/** Milliseconds that the pointer rests before what it rests on counts as hovered. */
const HOVER_DELAY = 60;
/** Milliseconds after which a press is a hold. */
const HOLD = 450;
/** Pixels that a press may stray and still be a click. */
const SHAKE = 4;
/** Pixels a turned wheel moves for one line or page. */
const WHEEL_PIXELS = [1, 16, 400] as const;
/** Turns of a wheel beyond this are one turn. */
const WHEEL_MOST = 130;

/** What a drag over free canvas does. */
export type Tool = 'hand' | 'lasso' | 'marquee';

/** What the pointer asks for. Nodes and lines by index, positions in CSS pixels of the canvas. */
export interface PointerActions {
  readonly hit: (at: Point, tolerance: Tolerance) => Hit;
  readonly centreOf: (node: number) => Point;
  readonly hover: (hit: Hit) => void;
  readonly click: (hit: Hit, additive: boolean) => void;
  readonly hold: (node: number) => void;
  readonly dragNode: (node: number, to: Point) => void;
  readonly dropped: () => void;
  /** A button or finger is down, or none any more. */
  readonly pressed: (isPressed: boolean) => void;
  readonly pan: (dx: number, dy: number) => void;
  readonly wheel: (pixels: number, at: Point) => void;
  readonly pinch: (factor: number, at: Point) => void;
  /** A way is being drawn over the canvas; once it is done, what lies in it is meant. */
  readonly draw: (way: readonly Point[]) => void;
  readonly enclose: (way: readonly Point[], additive: boolean) => void;
}

interface Press {
  readonly pointer: number;
  readonly at: Point;
  readonly hit: Hit;
  /** From the pointer to the node's centre, so that the node does not jump when it is taken. */
  readonly grip: Point;
  readonly tool: Tool;
  last: Point;
  strayed: boolean;
  held: boolean;
  way: Point[];
}

/** Listens to one element until it is told to stop. */
export class PointerInput {
  readonly #element: HTMLElement;
  readonly #actions: PointerActions;
  readonly #pointers = new Map<number, Point>();
  #tool: Tool = 'hand';
  #press: Press | null = null;
  #pointed: Hit = null;
  #delay = 0;
  #holding = 0;
  #second: { readonly hit: Hit; readonly time: number } | null = null;

  constructor(element: HTMLElement, actions: PointerActions, signal: AbortSignal) {
    this.#element = element;
    this.#actions = actions;
    element.style.touchAction = 'none';
    const on = <Type extends 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel' | 'pointerleave'>(
      type: Type,
      take: (event: PointerEvent) => void,
    ): void => element.addEventListener(type, take, { signal });
    on('pointerdown', (event) => this.#down(event));
    on('pointermove', (event) => this.#move(event));
    on('pointerup', (event) => this.#up(event));
    on('pointercancel', (event) => this.#cancel(event));
    on('pointerleave', () => this.#press === null && this.#point(null));
    element.addEventListener('wheel', (event) => this.#wheel(event), { signal, passive: false });
    element.addEventListener('contextmenu', (event) => this.#held() && event.preventDefault(), { signal });
  }

  /** What a drag over free canvas does from now on. */
  set tool(tool: Tool) {
    this.#tool = tool;
    this.#setCursor(this.#usual());
  }

  /** Forgets what the pointer rests on, because the graph is another. */
  forget(): void {
    window.clearTimeout(this.#delay);
    window.clearTimeout(this.#holding);
    this.#pointed = null;
    this.#press = null;
    this.#actions.draw([]);
  }

  #held(): boolean {
    return this.#press?.held ?? false;
  }

  #placeOf(event: MouseEvent): Point {
    const { left, top } = this.#element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  }

  #down(event: PointerEvent): void {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    const at = this.#placeOf(event);
    this.#pointers.set(event.pointerId, at);
    this.#element.setPointerCapture(event.pointerId);
    this.#actions.pressed(true);
    window.clearTimeout(this.#holding);
    if (this.#pointers.size > 1) {
      // Two fingers are no press.
      this.#press = null;
      return;
    }
    const hit = this.#actions.hit(at, event.pointerType === 'touch' ? COARSE : FINE);
    const centre = hit?.kind === 'node' ? this.#actions.centreOf(hit.index) : at;
    const grip = { x: centre.x - at.x, y: centre.y - at.y };
    const tool = this.#tool === 'hand' && event.shiftKey ? 'marquee' : this.#tool;
    this.#press = {
      pointer: event.pointerId,
      at,
      hit,
      grip,
      tool,
      last: at,
      strayed: false,
      held: false,
      way: [at],
    };
    if (hit?.kind === 'node') this.#holding = window.setTimeout(() => this.#hold(hit.index), HOLD);
  }

  #hold(node: number): void {
    if (this.#press === null || this.#press.strayed) return;
    this.#press.held = true;
    this.#actions.hold(node);
  }

  #move(event: PointerEvent): void {
    const at = this.#placeOf(event);
    const before = this.#pointers.get(event.pointerId);
    if (this.#pointers.size > 1 && before) {
      this.#pinch(event.pointerId, before, at);
      return;
    }
    if (before) this.#pointers.set(event.pointerId, at);
    if (this.#press) this.#drag(this.#press, at);
    else if (event.pointerType !== 'touch') this.#point(this.#actions.hit(at, FINE));
  }

  #drag(press: Press, at: Point): void {
    if (press.held) return;
    if (Math.hypot(at.x - press.at.x, at.y - press.at.y) > SHAKE) press.strayed = true;
    if (!press.strayed) return;
    window.clearTimeout(this.#holding);
    const { last } = press;
    press.last = at;
    if (press.hit?.kind === 'node') {
      this.#setCursor('grabbing');
      this.#actions.dragNode(press.hit.index, { x: at.x + press.grip.x, y: at.y + press.grip.y });
    } else if (press.tool === 'hand') {
      this.#setCursor('grabbing');
      this.#actions.pan(at.x - last.x, at.y - last.y);
    } else {
      press.way = press.tool === 'lasso' ? [...press.way, at] : rectangle(press.at, at);
      this.#actions.draw(press.way);
    }
  }

  #pinch(pointer: number, before: Point, at: Point): void {
    const other = [...this.#pointers].find(([id]) => id !== pointer)?.[1];
    this.#pointers.set(pointer, at);
    if (!other) return;
    const [far, near] = [
      Math.hypot(at.x - other.x, at.y - other.y),
      Math.hypot(before.x - other.x, before.y - other.y),
    ];
    this.#actions.pan((at.x - before.x) / 2, (at.y - before.y) / 2);
    this.#actions.pinch(far / Math.max(1, near), { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 });
  }

  #up(event: PointerEvent): void {
    window.clearTimeout(this.#holding);
    this.#pointers.delete(event.pointerId);
    this.#actions.pressed(this.#pointers.size > 0);
    const press = this.#press;
    if (press?.pointer !== event.pointerId) return;
    this.#press = null;
    const additive = event.ctrlKey || event.metaKey || event.shiftKey;
    if (press.held) return;
    if (!press.strayed) this.#choose(press.hit, additive, event.timeStamp);
    else if (press.hit?.kind === 'node') this.#actions.dropped();
    else if (press.tool !== 'hand') {
      this.#actions.draw([]);
      this.#actions.enclose(press.way, additive);
    }
    this.#setCursor(this.#pointed === null ? this.#usual() : 'pointer');
  }

  #cancel(event: PointerEvent): void {
    window.clearTimeout(this.#holding);
    this.#pointers.delete(event.pointerId);
    this.#actions.pressed(this.#pointers.size > 0);
    this.#press = null;
    this.#actions.draw([]);
  }

  /** A quick second click counts only if it means something else than the first. */
  #choose(hit: Hit, additive: boolean, time: number): void {
    const repeats = this.#second !== null && time - this.#second.time < 300 && isSame(hit, this.#second.hit);
    this.#second = { hit, time };
    if (!repeats) this.#actions.click(hit, additive);
  }

  /** Counts something as hovered once the pointer has rested on it. */
  #point(hit: Hit): void {
    if (isSame(hit, this.#pointed)) return;
    this.#pointed = hit;
    this.#setCursor(hit === null ? this.#usual() : 'pointer');
    window.clearTimeout(this.#delay);
    this.#delay = window.setTimeout(() => this.#actions.hover(hit), HOVER_DELAY);
  }

  #wheel(event: WheelEvent): void {
    event.preventDefault();
    const pixels = event.deltaY * (WHEEL_PIXELS[event.deltaMode] ?? 1) * (event.ctrlKey ? 3 : 1);
    this.#actions.wheel(Math.max(-WHEEL_MOST, Math.min(WHEEL_MOST, pixels)), this.#placeOf(event));
  }

  #usual(): string {
    return this.#tool === 'hand' ? '' : 'crosshair';
  }

  #setCursor(cursor: string): void {
    this.#element.style.cursor = cursor;
  }
}

function rectangle(a: Point, b: Point): Point[] {
  return [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }];
}

function isSame(a: Hit, b: Hit): boolean {
  return a?.kind === b?.kind && a?.index === b?.index;
}
