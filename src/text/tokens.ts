/**
 * Text → tokens with exact offsets, universal part-of-speech tags and lemmas. Runs between white space
 * are split by rules of our own (`split-words.ts`), so `text.slice(start, end)` is the token for any
 * Unicode; tags and lemmas are wink-nlp's, laid over our tokens by offset, and taken from tables or the
 * form itself where the two divide the text differently. Runs are cut at `LONGEST_RUN` and kept from wink,
 * whose cost grows with their square. O(n) in the text's length.
 */
import { splitRun, type Following } from './split-words.ts';
import { TAGS, type Tokens } from './token-table.ts';
import { winkReader } from './wink-reader.ts';
import { CLITIC_LEMMAS } from './word-tables.ts';

export { TAGS, tokenText, type Tag, type Tokens } from './token-table.ts';

const LONGEST_RUN = 400;
const PIECE = 8_000;
const LONG_RUN = new RegExp(`\\S{${LONGEST_RUN},}`, 'g');
const TAG_CODES = new Map<string, number>(TAGS.map((tag, code) => [tag, code]));
const UNALIGNED = -1;

/** Growing columns while a text is read piece by piece; an empty lemma is one not known yet. */
class TokenColumns {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly tags: number[] = [];
  readonly lemmas: string[] = [];

  push(start: number, end: number): void {
    this.starts.push(start);
    this.ends.push(end);
    this.tags.push(0);
    this.lemmas.push('');
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

/** Splits the runs from `from` to `to`, then tags all but the long ones. */
function readPiece(text: string, from: number, to: number, columns: TokenColumns): void {
  const piece = text.slice(from, to);
  const first = columns.starts.length;
  for (const { 0: run, index } of piece.matchAll(/\S+/g)) {
    for (let at = 0; at < run.length;) {
      const length = wholeCharacters(run.slice(at, at + LONGEST_RUN), Math.min(LONGEST_RUN, run.length - at));
      pushRun(text, from + index + at, from + index + at + length, columns);
      at += length;
    }
  }
  let done = 0;
  let own = first;
  for (const { 0: run, index } of piece.matchAll(LONG_RUN)) {
    own = layTags(text, from + done, from + index, own, columns);
    done = index + run.length;
    while (own < columns.starts.length && columns.starts[own]! < from + done) own++;
  }
  layTags(text, from + done, to, own, columns);
  for (let token = first; token < columns.starts.length; token++) fillIn(text, token, columns);
}

function pushRun(text: string, start: number, end: number, columns: TokenColumns): void {
  let at = start;
  splitRun(
    text.slice(start, end),
    () => followingRun(text, end),
    (length) => {
      columns.push(at, start + length);
      at = start + length;
    },
  );
}

const FOLLOWING = /(\s*)(\S{0,40})/y;

function followingRun(text: string, end: number): Following {
  FOLLOWING.lastIndex = end;
  const [, gap, next] = FOLLOWING.exec(text)!;
  return { text: next!, endsParagraph: next === '' || /\n\s*\n/.test(gap!) };
}

/**
 * Lays wink's tags and lemmas over the tokens from `own` on that stand between `from` and `to`; a lemma
 * only where both have the same word, of several tags the last. Returns the first token behind them.
 */
function layTags(text: string, from: number, to: number, own: number, columns: TokenColumns): number {
  const piece = text.slice(from, to);
  if (piece.trim() === '') return own;
  const { starts, ends, tags, lemmas } = columns;
  const words = winkReader.read(piece);
  let at = from;
  for (let index = 0; index < words.values.length; index++) {
    const value = words.values[index]!.trim();
    if (value === '') continue;
    const start = alignedStart(text, at, to, value);
    if (start === UNALIGNED) break;
    at = start + value.length;
    while (own < starts.length && starts[own]! < at) {
      tags[own] = TAG_CODES.get(words.tags[index]!) ?? 0;
      if (starts[own] === start && ends[own] === at) {
        lemmas[own] = words.lemmas[index]!.toLowerCase().replace('’', "'");
      }
      if (ends[own]! > at) break;
      own++;
    }
  }
  while (own < starts.length && starts[own]! < to) own++;
  return own;
}

/** Where the word starts if only white space stands before it. */
function alignedStart(text: string, at: number, to: number, value: string): number {
  let start = at;
  while (start < to && /\s/.test(text[start]!)) start++;
  return text.startsWith(value, start) && start + value.length <= to ? start : UNALIGNED;
}

/** Gives a token that wink divides differently a tag and a lemma from its form. */
function fillIn(text: string, token: number, columns: TokenColumns): void {
  if (columns.lemmas[token] !== '') return;
  const form = text.slice(columns.starts[token], columns.ends[token]).toLowerCase();
  const known = CLITIC_LEMMAS.get(form.replace(/['’`´ʼ]/, "'"));
  if (known !== undefined) {
    columns.tags[token] = TAG_CODES.get(known[0])!;
    columns.lemmas[token] = known[1];
    return;
  }
  columns.lemmas[token] = form;
  if (/^\p{P}+$/u.test(form)) columns.tags[token] = TAG_CODES.get('PUNCT')!;
  else if (/^\p{S}+$/u.test(form)) columns.tags[token] = TAG_CODES.get('SYM')!;
  else if (/^\d[\d.,:]*$/.test(form)) columns.tags[token] = TAG_CODES.get('NUM')!;
}
