/**
 * The one drawing loop: whenever sigma's camera moves, and at each frame while fades and settling nodes go on by the
 * time that has passed, the painter draws, and words are shifted, kept to their nodes or painted anew; once all
 * stands still, words are set for the picture as it rests and places are sorted for picking. Nothing runs while
 * nothing moves, and nothing of sigma's but its camera while only fades do.
 */
import { CameraControl } from './camera.ts';
import type { DrawnGraph } from './drawn-graph.ts';
import { FADE, SETTLE, Settling, unlessReduced, type Coordinates } from './motion.ts';
import { Overlay } from './overlay.ts';
import { Painter } from './painter.ts';
import { PickGrid } from './pick-grid.ts';
import type { Scene } from './scene.ts';
import { Slices } from './slices.ts';
import type { Stage } from './stage.ts';
import type { View } from './view.ts';

/** Milliseconds of standing still after which words are set anew. */
const REST = 90;

/** Draws a scene on a stage for as long as something moves. */
export class FrameLoop {
  readonly camera: CameraControl;
  readonly painter: Painter;
  readonly overlay: Overlay;
  /** Places of nodes and lines for picking; null while nodes move. */
  grid: PickGrid | null = null;
  /** Where nodes come to stand. */
  settled: Coordinates = { x: new Float64Array(0), y: new Float64Array(0) };
  /** The reader is at it: words wait. */
  isHeld = false;
  /** Draws the ring round the node that the keyboard stands on. */
  showFocus: () => boolean = () => false;
  readonly #stage: Stage;
  readonly #scene: Scene;
  readonly #gridding = new Slices();
  #settling: Settling | null = null;
  #ratio = 1;
  #frame = 0;
  #lastFrame = 0;
  #rest = 0;
  #stopped = false;
  /** The view that the words were painted for, null where they must be painted anew. */
  #painted: View | null = null;

  constructor(stage: Stage, scene: Scene) {
    this.#stage = stage;
    this.#scene = scene;
    this.painter = new Painter(stage.gl, scene);
    this.overlay = new Overlay(stage.under, stage.over);
    this.camera = new CameraControl(stage.sigma.getCamera());
    stage.sigma.getCamera().on('updated', () => this.#animate());
    // Resizing empties the canvases.
    stage.sigma.on('resize', () => this.repaint());
  }

  /** Another graph is in the scene; nodes that were drawn before move from where they stood. */
  take(before: DrawnGraph): void {
    const { graph } = this.#scene;
    this.settled = { x: graph.x.slice(), y: graph.y.slice() };
    this.#settling = settlingOf(before, graph);
    this.#settling?.step(0, graph);
    this.grid = null;
    // Words kept to nodes on the move would run into each other.
    if (this.#settling) this.overlay.forget();
    else this.overlay.carry(before, graph);
    this.painter.take();
    this.camera.follow(this.settled, before.nodes.length === 0 ? 0 : SETTLE);
    if (!this.#settling) this.regrid();
  }

  /** Ends a move of all nodes at once, because somebody takes hold of one. */
  stand(): void {
    if (this.#settling) while (this.#settling.step(SETTLE, this.#scene.graph)) continue;
    this.#settling = null;
  }

  /** Nodes have been moved by hand. */
  placed(): void {
    this.painter.sendPlaces();
    this.overlay.moved();
    this.repaint();
  }

  /** Sorts the places of nodes and lines for picking, now that they stand. */
  regrid(): void {
    this.#gridding.run(PickGrid.build(this.#scene.graph), (grid) => (this.grid = grid));
  }

  /** Both canvases of words are painted with the next frame. */
  repaint(): void {
    this.#painted = null;
    this.#animate();
  }

  /** Draws all at once as it stands, in the colours that now hold, and not only with the next frame. */
  drawNow(): void {
    this.#painted = null;
    this.#paint();
  }

  /** Sets words anew once nothing has moved for a while. */
  restSoon(wait = REST): void {
    window.clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => {
      if (this.#settling || this.camera.isGliding || this.isHeld) this.restSoon();
      else this.overlay.set(this.#scene, () => this.repaint());
    }, wait);
  }

  /** The container has this size in CSS pixels. */
  resize(width: number, height: number): void {
    if (width === 0 || height === 0) return;
    const { sigma } = this.#stage;
    this.#ratio = sigma.resize(true).getRenderParams().pixelRatio;
    this.camera.resize(width, height);
    this.camera.follow(this.settled, 0);
    // Waiting for the next frame would show the canvases empty.
    this.#paint();
    this.restSoon(0);
  }

  /** Stops for good. */
  stop(): void {
    this.#stopped = true;
    this.#gridding.stop();
    this.overlay.forget();
    window.clearTimeout(this.#rest);
    cancelAnimationFrame(this.#frame);
  }

  #animate(): void {
    if (this.#frame !== 0 || this.#stopped) return;
    this.#lastFrame = performance.now();
    this.#frame = requestAnimationFrame((now) => this.#step(now));
  }

  #step(now: number): void {
    const elapsed = Math.max(1, now - this.#lastFrame);
    this.#lastFrame = now;
    const { emphasis, graph } = this.#scene;
    const fades = emphasis.fade < 1 && emphasis.step(elapsed, unlessReduced(FADE));
    if (this.#settling) {
      if (!this.#settling.step(elapsed, graph)) {
        this.#settling = null;
        this.regrid();
      }
      this.painter.sendPlaces();
      this.overlay.moved();
      this.#painted = null;
    }
    this.#paint();
    const goesOn = fades || this.#settling !== null;
    this.#frame = goesOn ? requestAnimationFrame((next) => this.#step(next)) : 0;
  }

  #paint(): void {
    const { view } = this.camera;
    if (!isSame(view, this.#scene.view)) {
      this.#scene.view = view;
      this.restSoon();
    }
    this.painter.paint(this.#ratio);
    if (this.#painted !== null && this.overlay.shift(view, this.#painted)) return;
    this.overlay.paint(this.#scene, this.showFocus());
    this.#painted = this.#scene.view;
  }
}

function isSame(a: View, b: View): boolean {
  const sameSize = a.width === b.width && a.height === b.height;
  return sameSize && a.scale === b.scale && a.left === b.left && a.top === b.top;
}

/** The move from one graph's places to another's; null where nothing has to move. */
function settlingOf(before: DrawnGraph, after: DrawnGraph): Settling | null {
  const from = { x: after.x.slice(), y: after.y.slice() };
  let moves = false;
  after.nodes.forEach(({ id }, node) => {
    const known = before.nodeIndex.get(id);
    if (known === undefined) return;
    moves ||= before.x[known] !== after.x[node] || before.y[known] !== after.y[node];
    from.x[node] = before.x[known]!;
    from.y[node] = before.y[known]!;
  });
  return moves ? new Settling(from, { x: after.x.slice(), y: after.y.slice() }, unlessReduced(SETTLE)) : null;
}
