/**
 * Which sentence of its article a span stands in. Asked of the reading thread once an article, when
 * evidence of it is first shown; overlong articles go without. O(log n) a look-up.
 */
import { SvelteMap } from 'svelte/reactivity';
import type { Span } from '../../base/span.ts';
import type { Article } from '../../text/article.ts';

/** First code unit of each sentence of a text. */
export type FindSentences = (text: string) => Promise<Int32Array>;

const LONGEST = 400_000;

/** Sentence starts by article, as they become known. */
export class SentenceNumbers {
  readonly #find: FindSentences;
  readonly #starts = new SvelteMap<string, Int32Array>();
  /** Asked for, known or on the way. */
  readonly #wanted = new Map<string, Promise<void>>();

  /** `find` may take its time. */
  constructor(find: FindSentences) {
    this.#find = find;
  }

  /** Makes the numbers of an article known; resolves when they are, or when they could not be found. */
  want({ id, text }: Article): Promise<void> {
    if (text === '' || text.length > LONGEST) return Promise.resolve();
    const asked = this.#wanted.get(id) ?? this.#ask(id, text);
    this.#wanted.set(id, asked);
    return asked;
  }

  async #ask(id: string, text: string): Promise<void> {
    try {
      this.#starts.set(id, await this.#find(text));
    } catch {
      this.#wanted.delete(id);
    }
  }

  /** Number of the sentence that holds the position, from 1; null while unknown. */
  numberAt(articleId: string, position: number): number | null {
    const number = this.#countUpTo(articleId, position);
    return number === 0 ? null : number;
  }

  /** The sentence that holds the position, up to the beginning of the next; null while unknown. */
  sentenceAt({ id, text }: Article, position: number): Span | null {
    const number = this.#countUpTo(id, position);
    const starts = this.#starts.get(id);
    if (starts === undefined || number === 0) return null;
    return [starts[number - 1]!, starts[number] ?? text.length];
  }

  #countUpTo(articleId: string, position: number): number {
    const starts = this.#starts.get(articleId);
    if (starts === undefined) return 0;
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Forgets an article that was taken out, since another may get its id. */
  forget(articleId: string): void {
    this.#starts.delete(articleId);
    this.#wanted.delete(articleId);
  }
}
