/**
 * What the pointer rests on, or the focus stands on: told after a while, and taken back a little later,
 * so that the pointer can pass from the words to what is shown beside them.
 */
const REST_MS = 300;
const PASS_MS = 200;

/** One timer for coming and going. */
export class Resting {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown: HTMLElement | null = null;
  #awaited: HTMLElement | null = null;
  readonly #show: (words: HTMLElement | null) => void;

  /** `show` is told the words, and null when they are left. */
  constructor(show: (words: HTMLElement | null) => void) {
    this.#show = show;
  }

  /** Something is pointed at, null for anything else. */
  point(words: HTMLElement | null): void {
    if (words === this.#awaited) return;
    clearTimeout(this.#timer);
    this.#awaited = words;
    this.#timer = setTimeout(() => this.#set(words), words === null ? PASS_MS : REST_MS);
  }

  /** Keeps what is shown. */
  stay(): void {
    clearTimeout(this.#timer);
    this.#awaited = this.#shown;
  }

  /** Takes back at once what is shown, and whatever was to follow. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#awaited = null;
    this.#set(null);
  }

  /** The words have moved: what is shown no longer stands beside them. */
  move(): void {
    if (this.#shown === null) return;
    if (this.#awaited === this.#shown) this.#awaited = null;
    this.#set(null);
  }

  #set(words: HTMLElement | null): void {
    this.#shown = words;
    this.#show(words);
  }
}
