/**
 * How long things move on the canvas, and node positions on their way from one layout to the next.
 */

/** Milliseconds of a fade, a camera's way and a settling layout. */
export const FADE = 120;
export const GLIDE = 320;
export const SETTLE = 400;

/** Whether the reader's system asks for no motion. */
export function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Whether the reader's system asks for more contrast. */
export function prefersMoreContrast(): boolean {
  return matchMedia('(prefers-contrast: more)').matches;
}

/** A duration, or 0 where no motion is wanted. */
export function unlessReduced(milliseconds: number): number {
  return prefersReducedMotion() ? 0 : milliseconds;
}

/** Coordinates by node. */
export interface Coordinates {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** One move of all nodes, easing out. */
export class Settling {
  readonly #from: Coordinates;
  readonly #to: Coordinates;
  readonly #duration: number;
  #elapsed = 0;

  constructor(from: Coordinates, to: Coordinates, duration: number) {
    this.#from = from;
    this.#to = to;
    this.#duration = duration;
  }

  /** Writes the positions after another `milliseconds`; true while still under way. */
  step(milliseconds: number, into: Coordinates): boolean {
    this.#elapsed += milliseconds;
    const share = this.#duration > 0 ? Math.min(1, this.#elapsed / this.#duration) : 1;
    const eased = 1 - (1 - share) ** 3;
    for (let node = 0; node < into.x.length; node++) {
      into.x[node] = this.#from.x[node]! + (this.#to.x[node]! - this.#from.x[node]!) * eased;
      into.y[node] = this.#from.y[node]! + (this.#to.y[node]! - this.#from.y[node]!) * eased;
    }
    return share < 1;
  }
}
