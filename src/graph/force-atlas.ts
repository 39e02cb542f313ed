/**
 * Weighted links and starting positions → settled positions: ForceAtlas2 (Jacomy, Venturini, Heymann & Bastian,
 * 2014) with degrees as masses, linear attraction, gravity that grows with distance and a speed for each node
 * by how much it swings. Repulsion by `barnes-hut.ts`; all columns are typed arrays. O(n log n + m) an iteration.
 */
import { BarnesHut, type Column } from './barnes-hut.ts';

/** Ends are indices of nodes; weights multiply the pull. */
export interface WeightedLinks {
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
}

/** What shapes the picture. */
export interface ForceSettings {
  /** Strength of repulsion; greater spreads wider. */
  readonly repulsion: number;
  /** Pull to the middle for each unit of mass and distance. */
  readonly gravity: number;
  /** Greater is slower and steadier. */
  readonly slowDown: number;
  /** Widest a cell may look to stand for its nodes; smaller is more exact and slower. */
  readonly theta: number;
}

export const FORCE_SETTINGS: ForceSettings = { repulsion: 60, gravity: 0.1, slowDown: 4, theta: 0.9 };

/** Mean step, as a share of the mean distance from the middle, below which a layout stands. */
const STILL = 2e-4;

/** One layout under way; positions are moved in place. */
export class ForceAtlas {
  readonly #x: Column;
  readonly #y: Column;
  readonly #links: WeightedLinks;
  readonly #settings: ForceSettings;
  readonly #tree: BarnesHut;
  readonly #mass: Column;
  readonly #convergence: Column;
  #forceX: Column;
  #forceY: Column;
  #beforeX: Column;
  #beforeY: Column;

  /** Takes the columns of the nodes' coordinates and moves them at each step. */
  constructor(x: Column, y: Column, links: WeightedLinks, settings = FORCE_SETTINGS) {
    [this.#x, this.#y, this.#links, this.#settings] = [x, y, links, settings];
    const column = (): Column => new Float64Array(x.length);
    this.#tree = new BarnesHut(x.length);
    this.#mass = column().fill(1);
    links.sources.forEach((source, at) => {
      const target = links.targets[at]!;
      this.#mass[source] = this.#mass[source]! + links.weights[at]!;
      this.#mass[target] = this.#mass[target]! + links.weights[at]!;
    });
    this.#convergence = column().fill(1);
    [this.#forceX, this.#forceY, this.#beforeX, this.#beforeY] = [column(), column(), column(), column()];
  }

  /** Steps until it stands or has had `most` iterations; the number of steps. */
  settle(most: number): number {
    for (let done = 1; done <= most; done++) {
      if (this.step() < STILL) return done;
    }
    return most;
  }

  /** One iteration; the mean step as a share of the mean distance from the middle. */
  step(): number {
    [this.#forceX, this.#beforeX] = [this.#beforeX, this.#forceX];
    [this.#forceY, this.#beforeY] = [this.#beforeY, this.#forceY];
    this.#forceX.fill(0);
    this.#forceY.fill(0);
    const { repulsion, theta } = this.#settings;
    this.#tree.repel(this.#x, this.#y, this.#mass, repulsion, theta, this.#forceX, this.#forceY);
    this.#attract();
    return this.#move();
  }

  /** Gravity towards the middle, and the pull of the links on both their ends. */
  #attract(): void {
    const [x, y, forceX, forceY] = [this.#x, this.#y, this.#forceX, this.#forceY];
    const { sources, targets, weights } = this.#links;
    for (let at = 0; at < x.length; at++) {
      const pull = this.#settings.gravity * this.#mass[at]!;
      forceX[at] = forceX[at]! - pull * x[at]!;
      forceY[at] = forceY[at]! - pull * y[at]!;
    }
    for (let at = 0; at < sources.length; at++) {
      const [source, target, weight] = [sources[at]!, targets[at]!, weights[at]!];
      const dx = weight * (x[source]! - x[target]!);
      const dy = weight * (y[source]! - y[target]!);
      forceX[source] = forceX[source]! - dx;
      forceY[source] = forceY[source]! - dy;
      forceX[target] = forceX[target]! + dx;
      forceY[target] = forceY[target]! + dy;
    }
  }

  /** Moves each node along its force, the slower the more the force turned about since the last step. */
  #move(): number {
    let [moved, far] = [0, 0];
    for (let at = 0; at < this.#x.length; at++) {
      const [fx, fy] = [this.#forceX[at]!, this.#forceY[at]!];
      const [bx, by] = [this.#beforeX[at]!, this.#beforeY[at]!];
      const swinging = Math.sqrt(this.#mass[at]! * Math.hypot(bx - fx, by - fy));
      const traction = Math.hypot(bx + fx, by + fy) / 2;
      const speed = (this.#convergence[at]! * Math.log1p(traction)) / (1 + swinging);
      const force2 = fx * fx + fy * fy;
      this.#convergence[at] = Math.min(1, Math.sqrt((speed * force2) / (1 + swinging)));
      const share = speed / this.#settings.slowDown;
      this.#x[at] = this.#x[at]! + fx * share;
      this.#y[at] = this.#y[at]! + fy * share;
      moved += Math.sqrt(force2) * share;
      far += Math.hypot(this.#x[at]!, this.#y[at]!);
    }
    return far === 0 ? 0 : moved / far;
  }
}
