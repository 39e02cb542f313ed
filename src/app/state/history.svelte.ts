/**
 * The steps a person took through the views, in step with the browser's own back and forward: undo and redo
 * are the same as those buttons. Each entry of the browser's history carries the number of its step.
 */

/** The browser's history, or a stand-in. */
export interface HistoryPort {
  /** Writes the address with the number of its step; `replace` leaves no step to go back to. */
  readonly write: (hash: string, replace: boolean, step: number) => void;
  /** Goes so many steps forward, or back if negative; the address that is found there is handed to `arrive`. */
  readonly travel: (steps: number) => void;
}

/** Where a person stands among the steps. */
export class ViewHistory {
  #at = $state(0);
  #last = $state(0);
  #hash: string | null = null;
  readonly #port: HistoryPort;

  constructor(port: HistoryPort) {
    this.#port = port;
  }

  get canUndo(): boolean {
    return this.#at > 0;
  }

  get canRedo(): boolean {
    return this.#at < this.#last;
  }

  /** Takes down a step, or changes the present one. */
  write(hash: string, replace: boolean): void {
    if (hash === this.#hash) return;
    this.#hash = hash;
    if (!replace) this.#last = ++this.#at;
    this.#port.write(hash, replace, this.#at);
  }

  /** An address that came from outside: `step` is the number of its entry, null for one that is new. */
  arrive(hash: string, step: number | null): void {
    const isFirst = this.#hash === null;
    if (step !== null) {
      this.#at = step;
      this.#last = Math.max(this.#last, step);
    } else if (!isFirst && hash !== this.#hash) {
      this.#last = ++this.#at;
    }
    if (step === null && (isFirst || hash !== this.#hash)) this.#port.write(hash, true, this.#at);
    this.#hash = hash;
  }

  /** Takes back the last step. */
  undo(): void {
    if (this.canUndo) this.#port.travel(-1);
  }

  /** Takes the step again that was taken back. */
  redo(): void {
    if (this.canRedo) this.#port.travel(1);
  }
}
