/**
 * The camera: it shows the whole graph and follows it as it grows, until the reader moves it; then it stays
 * where it was put, steps nearer and back, and goes only to what is to be revealed. It knows nothing of the
 * page; whoever draws asks it for its view at each frame. O(1) a frame, O(n) to fit.
 */
import { GLIDE, unlessReduced } from './motion.ts';
import { extentOf, fitView, revealView, viewOf, zoomedAt, type Aim, type View } from './view.ts';

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

interface Glide {
  readonly from: Aim;
  readonly to: Aim;
  readonly duration: number;
  elapsed: number;
}

/** One canvas's camera. */
export class Camera {
  #aim: Aim = { x: 0, y: 0, scale: 1 };
  #width = 1;
  #height = 1;
  #furthest = 0.01;
  #follows = true;
  #glide: Glide | null = null;
  readonly #moved: () => void;

  /** `moved` is called when the next frame will show something else. */
  constructor(moved: () => void) {
    this.#moved = moved;
  }

  /** The present view of the canvas. */
  get view(): View {
    return viewOf(this.#aim, this.#width, this.#height);
  }

  /** Whether it is on its way somewhere. */
  get isGliding(): boolean {
    return this.#glide !== null;
  }

  /** The canvas has another size. */
  resize(width: number, height: number): void {
    [this.#width, this.#height] = [Math.max(1, width), Math.max(1, height)];
    this.#moved();
  }

  /** After a change of graph or canvas: keeps zooming within reason, and all in view if it follows. */
  follow(places: Places, duration: number): void {
    const extent = extentOf(places.x, places.y, Array.from(places.x).keys());
    if (extent === null) return;
    const aim = fitView(extent, this.#width, this.#height);
    this.#furthest = aim.scale / ZOOM_OUT_MOST;
    if (this.#follows) this.#go(aim, duration);
  }

  /** Shows the whole graph and follows it from then on. */
  fit(places: Places): void {
    this.#follows = true;
    this.follow(places, GLIDE);
  }

  /** Comes a step nearer, or goes one back. */
  zoom(nearer: boolean): void {
    const from = this.#glide?.to ?? this.#aim;
    this.#follows = false;
    this.#go({ ...from, scale: this.#bounded(from.scale * (nearer ? ZOOM_STEP : 1 / ZOOM_STEP)) }, GLIDE);
  }

  /** Turns with the wheel: what lies under the pointer stays there. */
  wheel(pixels: number, x: number, y: number): void {
    const from = this.#glide?.to ?? this.#aim;
    const scale = this.#bounded(from.scale * WHEEL ** -pixels);
    this.#follows = false;
    this.#go(zoomedAt(from, scale, x, y, this.#width, this.#height), WHEEL_GLIDE);
  }

  /** Moves with the pointer. */
  pan(dx: number, dy: number): void {
    this.#follows = false;
    this.#glide = null;
    this.#aim = {
      ...this.#aim,
      x: this.#aim.x - dx / this.#aim.scale,
      y: this.#aim.y + dy / this.#aim.scale,
    };
    this.#moved();
  }

  /** Two fingers part or come together by a factor, about a point. */
  pinch(factor: number, x: number, y: number): void {
    this.#follows = false;
    this.#glide = null;
    const scale = this.#bounded(this.#aim.scale * factor);
    this.#aim = zoomedAt(this.#aim, scale, x, y, this.#width, this.#height);
    this.#moved();
  }

  /** Brings nodes into view if any of them is out of it. */
  reveal(places: Places, nodes: Iterable<number>): void {
    const extent = extentOf(places.x, places.y, nodes);
    const aim = extent && revealView(extent, this.view);
    if (aim === null) return;
    this.#follows = false;
    this.#go(aim, GLIDE);
  }

  /** Goes on by some milliseconds. */
  step(milliseconds: number): void {
    const glide = this.#glide;
    if (glide === null) return;
    glide.elapsed += milliseconds;
    const share = Math.min(1, glide.elapsed / glide.duration);
    this.#aim = share === 1 ? glide.to : between(glide.from, glide.to, 1 - (1 - share) ** 3);
    if (share === 1) this.#glide = null;
    this.#moved();
  }

  #bounded(scale: number): number {
    return Math.min(NEAREST_SCALE, Math.max(Math.min(this.#furthest, this.#aim.scale), scale));
  }

  #go(aim: Aim, duration: number): void {
    const milliseconds = unlessReduced(duration);
    if (milliseconds > 0) this.#glide = { from: this.#aim, to: aim, duration: milliseconds, elapsed: 0 };
    else [this.#aim, this.#glide] = [aim, null];
    this.#moved();
  }
}

/** An aim on the way; the zoom runs evenly as a factor, and the middle so that no point swings. */
function between(from: Aim, to: Aim, eased: number): Aim {
  const scale = from.scale * (to.scale / from.scale) ** eased;
  const isLevel = Math.abs(to.scale / from.scale - 1) < 1e-6;
  const way = isLevel ? eased : (1 / from.scale - 1 / scale) / (1 / from.scale - 1 / to.scale);
  return { x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way, scale };
}
