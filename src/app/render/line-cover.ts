/**
 * How much of the lines a box on the screen would cover: every visible line drops a grain about each
 * cell it passes into a coarse grid over the canvas, and a box counts the grains under it. O(total
 * length) to fill, in steps, O(area) a question.
 */
import type { Steps } from '../../base/steps.ts';
import { pointAt } from './line-geometry.ts';
import type { Scene } from './scene.ts';
import type { Extent } from './view.ts';

const CELL = 8;
/** Grains a line drops in crossing the height of a label. */
const GRAINS_A_CROSSING = 2;
const MOST_LINES = 6_000;
const LINES_A_STEP = 100;

/** The lines of one frame as a grid of grains. */
export class LineCover {
  readonly #columns: number;
  readonly #rows: number;
  readonly #grains: Float32Array;

  private constructor(scene: Scene) {
    this.#columns = Math.ceil(scene.view.width / CELL);
    this.#rows = Math.ceil(scene.view.height / CELL);
    this.#grains = new Float32Array(this.#columns * this.#rows);
  }

  /** The lines of a scene; where there are very many, labels cannot keep off them, and none is looked at. */
  static *of(scene: Scene): Steps<LineCover> {
    const cover = new LineCover(scene);
    const count = scene.graph.edges.length;
    for (let edge = 0; edge < count && count <= MOST_LINES; edge++) {
      cover.#drop(scene, edge);
      if (edge % LINES_A_STEP === 0) yield;
    }
    return cover;
  }

  /** Lines under a box, in crossings of a label's height. */
  under(box: Extent): number {
    const [left, right] = [
      Math.max(0, Math.floor(box.x0 / CELL)),
      Math.min(this.#columns - 1, Math.floor(box.x1 / CELL)),
    ];
    const [top, bottom] = [
      Math.max(0, Math.floor(box.y0 / CELL)),
      Math.min(this.#rows - 1, Math.floor(box.y1 / CELL)),
    ];
    let sum = 0;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) sum += this.#grains[row * this.#columns + column]!;
    }
    return sum / GRAINS_A_CROSSING;
  }

  #drop(scene: Scene, edge: number): void {
    const curve = scene.curveOf(edge);
    if (!curve) return;
    const steps = Math.min(200, Math.ceil(Math.hypot(curve.x1 - curve.x0, curve.y1 - curve.y0) / CELL));
    for (let step = 0; step <= steps; step++) {
      const { x, y } = pointAt(curve, curve.from + ((curve.to - curve.from) * step) / Math.max(1, steps));
      if (x < 0 || y < 0 || x >= scene.view.width || y >= scene.view.height) continue;
      this.#grains[Math.floor(y / CELL) * this.#columns + Math.floor(x / CELL)]! += 1;
    }
  }
}
