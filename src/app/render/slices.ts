/**
 * Long work in short stretches: a generator that yields wherever it may be left is run for a few milliseconds
 * at a time, with turns for everything else in between. Small work is done within the first stretch.
 */
import type { Steps } from '../../base/steps.ts';

/** Milliseconds of one stretch. */
const STRETCH = 7;

/** Runs steps until they are done or something newer is run in their place. */
export class Slices {
  readonly #clock: () => number;
  readonly #later: (task: () => void) => void;
  #newest = 0;

  /** By default with the browser's clock and its next task. */
  constructor(
    clock: () => number = () => performance.now(),
    later: (task: () => void) => void = (task) => void setTimeout(task),
  ) {
    this.#clock = clock;
    this.#later = later;
  }

  /** Starts steps, the first stretch at once; what was under way is dropped. `done` gets the result. */
  run<Result>(steps: Steps<Result>, done: (result: Result) => void): void {
    this.#stretch(steps, done, ++this.#newest);
  }

  /** Drops what is under way. */
  stop(): void {
    this.#newest++;
  }

  #stretch<Result>(steps: Steps<Result>, done: (result: Result) => void, run: number): void {
    if (run !== this.#newest) return;
    const until = this.#clock() + STRETCH;
    for (;;) {
      const step = steps.next();
      if (step.done) {
        done(step.value);
        return;
      }
      if (this.#clock() >= until) break;
    }
    this.#later(() => this.#stretch(steps, done, run));
  }
}
