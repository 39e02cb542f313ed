/**
 * The columns of a text's tokens, apart from what reads them, so that whoever only asks about tokens does not
 * load the reader and its word lists.
 */

/** Universal part-of-speech tags; the position is the code in `Tokens.tags`. */
export const TAGS = [
  'X', 'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB',
] as const; // prettier-ignore
export type Tag = (typeof TAGS)[number];

/** Columns over the tokens of one text; all of one length. */
export interface Tokens {
  readonly text: string;
  /** First UTF-16 code unit of each token. */
  readonly starts: Int32Array;
  /** One past the last UTF-16 code unit of each token. */
  readonly ends: Int32Array;
  /** Codes of `TAGS`. */
  readonly tags: Uint8Array;
  /** Lower-case lemmas. */
  readonly lemmas: readonly string[];
}

/** The words of token `index` as they stand in the text. */
export function tokenText(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.starts[index], tokens.ends[index]);
}
