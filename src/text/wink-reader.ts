/**
 * Text → words with universal tags and lemmas by wink-nlp (the only place that imports it). O(n), but
 * with the square of the longest run without white space.
 */
import winkNLP, { type ItemToken, type WinkMethods } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

/** Columns of one length: the words as they stand in the text, their tags and lemmas. */
export interface WinkWords {
  readonly values: readonly string[];
  readonly tags: readonly string[];
  readonly lemmas: readonly string[];
}

const RENEW_AFTER = 4_000_000;

/** wink interns every word it meets, so a fresh one is made now and then to keep memory flat. */
class WinkReader {
  #wink: WinkMethods | null = null;
  #charactersRead = 0;

  read(piece: string): WinkWords {
    this.#charactersRead += piece.length;
    if (this.#wink === null || this.#charactersRead > RENEW_AFTER) {
      this.#wink = winkNLP(model, ['sbd', 'pos']);
      this.#charactersRead = piece.length;
    }
    const { its } = this.#wink;
    const tokens = this.#wink.readDoc(piece).tokens();
    const out = (what: unknown): string[] =>
      tokens.out(what as Parameters<ItemToken['out']>[0]) as unknown as string[];
    return { values: out(its.value), tags: out(its.pos), lemmas: out(its.lemma) };
  }
}

/** The one reader of this thread. */
export const winkReader = new WinkReader();
