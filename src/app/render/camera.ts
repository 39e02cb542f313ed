/**
 * The ways of sigma's camera: it shows the whole graph and follows it as it grows, until the reader moves it; then
 * it stays where it was put, steps nearer and back, and goes only to what is to be revealed. State, bounds and
 * animation are sigma's. O(1) a frame, O(n) to fit.
 */
import type { Camera } from 'sigma';
import { GLIDE, unlessReduced } from './motion.ts';
import {
  aimOf,
  cameraFor,
  extentOf,
  fitView,
  revealView,
  viewOf,
  zoomedAt,
  type Aim,
  type View,
} from './view.ts';

const ZOOM_STEP = 1.5;
/** How far beyond the whole graph one can go back, as a factor of zoom. */
const ZOOM_OUT_MOST = 3;
/** How near one can come, in pixels a layout unit. */
const NEAREST_SCALE = 8;
/** Zoom for each pixel of a turned wheel. */
const WHEEL = 1.0028;
/** Milliseconds of the way after one turn of the wheel. */
const WHEEL_GLIDE = 140;

/** Nodes by the places where they settle. */
export interface Places {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/** Moves one sigma's camera. */
export class CameraControl {
  readonly #camera: Camera;
  #width = 1;
  #height = 1;
  #follows = true;
  /** Where it is on its way to. */
  #goal: Aim | null = null;

  constructor(camera: Camera) {
    this.#camera = camera;
  }

  /** The present view of the canvas. */
  get view(): View {
    return viewOf(this.#aim, this.#width, this.#height);
  }

  /** Whether it is on its way somewhere. */
  get isGliding(): boolean {
    return this.#goal !== null;
  }

  /** The canvas has another size; what was in the middle stays there at the same zoom. */
  resize(width: number, height: number): void {
    const [aim, goal] = [this.#aim, this.#goal];
    [this.#width, this.#height] = [Math.max(1, width), Math.max(1, height)];
    // The bounds were those of the other size; `follow` sets them anew.
    this.#camera.minRatio = null;
    this.#camera.maxRatio = null;
    this.#stand(aim);
    if (goal) this.#go(goal, GLIDE);
  }

  /** After a change of graph or canvas: keeps zooming within reason, and all in view if it follows. */
  follow(places: Places, duration: number): void {
    const extent = extentOf(places.x, places.y, Array.from(places.x).keys());
    if (extent === null) return;
    const aim = fitView(extent, this.#width, this.#height);
    this.#camera.minRatio = this.#ratioAt(NEAREST_SCALE);
    this.#camera.maxRatio = Math.max(this.#ratioAt(aim.scale / ZOOM_OUT_MOST), this.#camera.ratio);
    if (this.#follows) this.#go(aim, duration);
  }

  /** Shows the whole graph and follows it from then on. */
  fit(places: Places): void {
    this.#follows = true;
    this.follow(places, GLIDE);
  }

  /** Comes a step nearer, or goes one back. */
  zoom(nearer: boolean): void {
    const from = this.#goal ?? this.#aim;
    this.#follows = false;
    this.#go({ ...from, scale: this.#bounded(from.scale * (nearer ? ZOOM_STEP : 1 / ZOOM_STEP)) }, GLIDE);
  }

  /** Turns with the wheel: what lies under the pointer stays there. */
  wheel(pixels: number, x: number, y: number): void {
    const from = this.#goal ?? this.#aim;
    const scale = this.#bounded(from.scale * WHEEL ** -pixels);
    this.#follows = false;
    this.#go(zoomedAt(from, scale, x, y, this.#width, this.#height), WHEEL_GLIDE);
  }

  /** Moves with the pointer. */
  pan(dx: number, dy: number): void {
    const { x, y, scale } = this.#aim;
    this.#follows = false;
    this.#stand({ x: x - dx / scale, y: y + dy / scale, scale });
  }

  /** Two fingers part or come together by a factor, about a point. */
  pinch(factor: number, x: number, y: number): void {
    const aim = this.#aim;
    this.#follows = false;
    this.#stand(zoomedAt(aim, this.#bounded(aim.scale * factor), x, y, this.#width, this.#height));
  }

  /** Brings nodes into view if any of them is out of it. */
  reveal(places: Places, nodes: Iterable<number>): void {
    const extent = extentOf(places.x, places.y, nodes);
    const aim = extent && revealView(extent, this.view);
    if (aim === null) return;
    this.#follows = false;
    this.#go(aim, GLIDE);
  }

  get #aim(): Aim {
    return aimOf(this.#camera, this.#width, this.#height);
  }

  #ratioAt(scale: number): number {
    return cameraFor({ x: 0, y: 0, scale }, this.#width, this.#height).ratio;
  }

  #bounded(scale: number): number {
    return (scale * this.#ratioAt(scale)) / this.#camera.getBoundedRatio(this.#ratioAt(scale));
  }

  /** Is somewhere at once, and ends whatever way it was on. */
  #stand(aim: Aim): void {
    if (this.#camera.isAnimated()) this.#camera.animate({}, { duration: 1 }, () => undefined);
    this.#goal = null;
    this.#camera.setState(cameraFor(aim, this.#width, this.#height));
  }

  #go(aim: Aim, duration: number): void {
    const milliseconds = unlessReduced(duration);
    if (milliseconds === 0) {
      this.#stand(aim);
      return;
    }
    const state = cameraFor(aim, this.#width, this.#height);
    this.#camera.animate(state, { duration: milliseconds, easing: 'cubicOut' }, () => {
      if (this.#goal === aim) this.#goal = null;
    });
    this.#goal = aim;
  }
}
