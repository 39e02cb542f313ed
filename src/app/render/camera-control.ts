/**
 * The camera's ways: it shows the whole graph and follows it as it grows, until the reader moves it; then
 * it stays where it was put, steps nearer and back, and goes only to what is to be revealed.
 */
import type Sigma from 'sigma';
import { GLIDE, unlessReduced } from './motion.ts';
import type { Scene } from './scene.ts';
import { cameraFor, extentOf, fitView, revealView, viewOf, type Aim, type View } from './view.ts';

const ZOOM_STEP = 1.5;
/** How far beyond the whole graph one can go back, as a factor of zoom. */
const ZOOM_OUT_MOST = 3;
/** How near one can come, in pixels a layout unit. */
const NEAREST_SCALE = 8;

/** Moves the camera of one sigma. */
export class CameraControl {
  readonly #sigma: Sigma;
  readonly #scene: Scene;
  #follows = true;

  constructor(sigma: Sigma, scene: Scene) {
    this.#sigma = sigma;
    this.#scene = scene;
  }

  /** The present view of the canvas. */
  get view(): View {
    const { offsetWidth, offsetHeight } = this.#sigma.getContainer();
    return viewOf(this.#sigma.getCamera(), Math.max(1, offsetWidth), Math.max(1, offsetHeight));
  }

  /** The reader has moved the camera: it no longer follows the graph. */
  leave(): void {
    this.#follows = false;
  }

  /** After a change of graph or canvas: keeps zooming within reason, and all in view if it follows. */
  follow(duration: number): void {
    const aim = this.#wholeGraph();
    if (!aim) return;
    const { width, height } = this.view;
    const camera = this.#sigma.getCamera();
    camera.minRatio = cameraFor({ ...aim, scale: NEAREST_SCALE }, width, height).ratio;
    camera.maxRatio = cameraFor({ ...aim, scale: aim.scale / ZOOM_OUT_MOST }, width, height).ratio;
    if (this.#follows) this.#glide(aim, duration);
  }

  /** Shows the whole graph and follows it from then on. */
  fit(): void {
    this.#follows = true;
    this.follow(GLIDE);
  }

  /** Comes a step nearer. */
  zoomIn(): void {
    this.#zoom(1 / ZOOM_STEP);
  }

  /** Goes a step back. */
  zoomOut(): void {
    this.#zoom(ZOOM_STEP);
  }

  /** Brings nodes into view if any of them is out of it. */
  reveal(nodes: Iterable<number>): void {
    const { x, y } = this.#scene.graph;
    const extent = extentOf(x, y, nodes);
    const aim = extent && revealView(extent, this.view);
    if (!aim) return;
    this.leave();
    this.#glide(aim, GLIDE);
  }

  /** By the places where nodes settle, not those they pass on the way. */
  #wholeGraph(): Aim | null {
    const { nodes } = this.#scene.graph;
    const { width, height } = this.view;
    const xs = nodes.map(({ x }) => x);
    const ys = nodes.map(({ y }) => y);
    const extent = extentOf(xs, ys, nodes.keys());
    return extent && fitView(extent, width, height);
  }

  #zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    this.leave();
    this.#move({ ratio: camera.getBoundedRatio(camera.ratio * factor) }, GLIDE);
  }

  #glide(aim: Aim, duration: number): void {
    const { width, height } = this.view;
    this.#move(cameraFor(aim, width, height), duration);
  }

  #move(state: { x?: number; y?: number; ratio: number }, duration: number): void {
    const camera = this.#sigma.getCamera();
    const milliseconds = unlessReduced(duration);
    if (milliseconds > 0) {
      camera.animate(state, { duration: milliseconds, easing: 'cubicOut' }, () => undefined);
    } else {
      camera.setState(state);
    }
  }
}
