/**
 * Letters pressed after a click that hit nothing → a command, or the beginning of words. Whoever aims at a field,
 * misses it and types must not set off a command with each letter: the first is held for a moment, and if another
 * follows, both go where words are looked for. After any other click, and after a key that moves the focus, letters
 * act at once. O(1) a press.
 */
import type { Later } from './case.svelte.ts';

/** A moment in which somebody who types presses the next letter, in milliseconds. */
const MOMENT = 300;

/** Holds letters back while they may be the beginning of words. */
export class HeldLetters {
  readonly #later: Later;
  readonly #typed: (words: string) => void;
  #isAimless = false;
  #held: { readonly letter: string; readonly act: () => void } | null = null;

  /** `typed` takes the words that have begun. */
  constructor(later: Later, typed: (words: string) => void) {
    this.#later = later;
    this.#typed = typed;
  }

  /** Whether the last click hit nothing, so that letters are to be handed to `press`. */
  get isAimless(): boolean {
    return this.#isAimless;
  }

  /** A click, or a key that moved the focus: `isAimed` if it hit something that takes it. */
  moved(isAimed: boolean): void {
    this.#isAimless = !isAimed;
    this.#held = null;
  }

  /** A letter; `act` does what it stands for. */
  press(letter: string, act: () => void): void {
    const before = this.#held;
    if (before !== null) {
      this.moved(true);
      this.#typed(before.letter + letter);
      return;
    }
    const held = { letter, act };
    this.#held = held;
    this.#later(() => {
      if (this.#held !== held) return;
      this.#held = null;
      act();
    }, MOMENT);
  }
}
