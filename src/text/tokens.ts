/**
 * Text → tokens with exact offsets, universal part-of-speech tags and lemmas, by wink-nlp (the only
 * place that imports it). Tokens are aligned to the text one by one, so `text.slice(start, end)` is the
 * token for any Unicode; where wink's own account of the white space would not add up, the rest of the
 * piece is split at white space instead. Runs without white space are cut at `LONGEST_RUN`, since wink's
 * cost grows with their square. O(n) in the text's length.
 */
import winkNLP, { type ItemToken, type WinkMethods } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

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

const LONGEST_RUN = 400;
const PIECE = 8_000;
const RENEW_AFTER = 4_000_000;
const TAG_CODES = new Map<string, number>(TAGS.map((tag, code) => [tag, code]));
const UNALIGNED = -1;

/** Wink interns every word it meets, so a fresh one is made now and then to keep memory flat. */
class WinkReader {
  #wink: WinkMethods | null = null;
  #charactersRead = 0;

  read(piece: string): { values: string[]; tags: string[]; lemmas: string[] } {
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

const reader = new WinkReader();

/** Growing columns while a text is read piece by piece. */
class TokenColumns {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly tags: number[] = [];
  readonly lemmas: string[] = [];

  push(start: number, end: number, tag: string, lemma: string): void {
    this.starts.push(start);
    this.ends.push(end);
    this.tags.push(TAG_CODES.get(tag) ?? 0);
    this.lemmas.push(lemma);
  }
}

/** Reads a text piece by piece; yields the share done so that a caller can pause, returns the columns. */
export function* tokenizeInSteps(text: string): Generator<number, Tokens, void> {
  const columns = new TokenColumns();
  let from = 0;
  while (from < text.length) {
    const to = pieceEnd(text, from);
    readPiece(text, from, to, columns);
    from = to;
    yield from / text.length;
  }
  return {
    text,
    starts: Int32Array.from(columns.starts),
    ends: Int32Array.from(columns.ends),
    tags: Uint8Array.from(columns.tags),
    lemmas: columns.lemmas,
  };
}

/** Reads a whole text at once. */
export function tokenize(text: string): Tokens {
  const steps = tokenizeInSteps(text);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The words of token `index` as they stand in the text. */
export function tokenText(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.starts[index], tokens.ends[index]);
}

/** A piece ends at a line break, else at white space, else anywhere but inside a surrogate pair. */
function pieceEnd(text: string, from: number): number {
  if (text.length - from <= PIECE) return text.length;
  const stretch = text.slice(from, from + PIECE);
  const cut = Math.max(stretch.lastIndexOf('\n\n'), stretch.lastIndexOf('\n'));
  if (cut > PIECE / 4) return from + cut + 1;
  const space = stretch.search(/\s\S*$/);
  return from + (space > PIECE / 4 ? space + 1 : wholeCharacters(stretch, PIECE));
}

/** `length`, or one less where that would part a surrogate pair. */
function wholeCharacters(text: string, length: number): number {
  const last = text.charCodeAt(length - 1);
  return last >= 0xd800 && last < 0xdc00 && length > 1 ? length - 1 : length;
}

function readPiece(text: string, from: number, to: number, columns: TokenColumns): void {
  const longRun = new RegExp(`\\S{${LONGEST_RUN},}`, 'g');
  const piece = text.slice(from, to);
  let done = 0;
  for (const run of piece.matchAll(longRun)) {
    readWords(text, from + done, from + run.index, columns);
    for (let at = run.index; at < run.index + run[0].length;) {
      const rest = run[0].slice(at - run.index, at - run.index + LONGEST_RUN);
      const length = wholeCharacters(rest, rest.length);
      columns.push(from + at, from + at + length, 'X', rest.slice(0, length).toLowerCase());
      at += length;
    }
    done = run.index + run[0].length;
  }
  readWords(text, from + done, to, columns);
}

/** Aligns wink's tokens with the text from `from` to `to`. */
function readWords(text: string, from: number, to: number, columns: TokenColumns): void {
  const piece = text.slice(from, to);
  if (piece.trim() === '') return;
  const { values, tags, lemmas } = reader.read(piece);
  let at = from;
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!.trim();
    if (value === '') continue;
    const start = alignedStart(text, at, to, value);
    if (start === UNALIGNED) {
      splitAtSpaces(text, at, to, columns);
      return;
    }
    at = start + value.length;
    const possessive = /.['’][sS]$/.test(value) ? 2 : 0;
    columns.push(
      start,
      at - possessive,
      tags[index]!,
      possessive > 0 ? value.slice(0, -2).toLowerCase() : lemmas[index]!,
    );
    if (possessive > 0) columns.push(at - possessive, at, 'PART', "'s");
  }
  splitAtSpaces(text, at, to, columns);
}

/** Where the token starts if only white space stands before it. */
function alignedStart(text: string, at: number, to: number, value: string): number {
  let start = at;
  while (start < to && /\s/.test(text[start]!)) start++;
  return text.startsWith(value, start) && start + value.length <= to ? start : UNALIGNED;
}

function splitAtSpaces(text: string, from: number, to: number, columns: TokenColumns): void {
  for (const run of text.slice(from, to).matchAll(/\S+/g)) {
    columns.push(from + run.index, from + run.index + run[0].length, 'X', run[0].toLowerCase());
  }
}
