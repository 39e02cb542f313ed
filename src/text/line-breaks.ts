/**
 * Which line breaks and blank lines a sentence goes on over: the breaks of hard-wrapped text, of lines that
 * go on in small letters, and the blank lines that a page break of a PDF or a web page leaves inside a
 * sentence or a name. All O(1) for a break, after one look at the first pages.
 */
import { tokenText, type Tokens } from './token-table.ts';
import { CANNOT_END, NAME_OPENERS, SENTENCE_OPENERS } from './word-tables.ts';

/** How the lines of a text are set. */
export interface LineLayout {
  /** Characters of a full line where the text is hard-wrapped, else null. */
  readonly width: number | null;
}

/** Characters that show the layout. */
const SAMPLE = 20_000;
/** A line is full from this share of the width on. */
const FULL = 0.75;
/** Tokens before a blank line from which on it can be the first half of a sentence, not a heading. */
const SHORTEST_HALF = 5;
/** Tokens from which on a line without an end is no heading. */
const LONGEST_HEADING = 30;
/** Characters of a line from which on it can be the second half of a sentence, not a signature. */
const SHORTEST_REST = 30;
const BULLET = /^(?:[*•·▪‣◦●○■–—-]|\d{1,2}[.)])$/;

/** Whether the lines inside paragraphs are of one full width, as in text wrapped for a terminal or copied from a page. */
export function lineLayout(text: string): LineLayout {
  const lengths: number[] = [];
  let goingOn = 0;
  for (const paragraph of text.slice(0, SAMPLE).split(/\n\s*\n/)) {
    const lines = paragraph.split('\n');
    lines.slice(0, -1).forEach((line, index) => {
      lengths.push(line.trimEnd().length);
      if (/^\s*\p{Ll}/u.test(lines[index + 1]!)) goingOn++;
    });
  }
  if (lengths.length < 3) return { width: null };
  const width = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.9)]!;
  const full = lengths.filter((length) => length > width * FULL).length / lengths.length;
  const smallShare = goingOn / lengths.length;
  const isWrapped = (full >= 0.8 && smallShare >= 0.2) || (full >= 0.6 && smallShare >= 0.4);
  return { width: isWrapped && width >= 30 && width <= 140 ? width : null };
}

/** Whether the text goes on over the single line break before token `next`, where no sentence closes. */
export function continuesLine(tokens: Tokens, next: number, layout: LineLayout): boolean {
  if (isBullet(tokens, next)) return false;
  if (/^\p{Ll}/u.test(tokenText(tokens, next))) return true;
  if (layout.width === null) return false;
  const end = tokens.ends[next - 1]!;
  const start = tokens.text.lastIndexOf('\n', end - 1) + 1;
  const nextWord = tokens.ends[next]! - tokens.starts[next]!;
  return end - start + 1 + nextWord > layout.width * FULL;
}

/** Whether the sentence from `first`, which does not close, goes on over the blank line before token `next`. */
export function continuesPage(tokens: Tokens, first: number, next: number): boolean {
  if (next - first < SHORTEST_HALF || isBullet(tokens, next) || isBullet(tokens, first)) return false;
  const last = tokenText(tokens, next - 1);
  const following = tokenText(tokens, next);
  if (/^\p{Ll}/u.test(following)) {
    return /^(?:\p{L}.*|,)$/u.test(last) || (/^\p{N}/u.test(last) && hasSmallWords(tokens, first, next));
  }
  if (!/^[\p{Lu}\p{N}]/u.test(following) || lineLength(tokens, next) < SHORTEST_REST) return false;
  if (!hasSmallWords(tokens, first, next)) return false;
  const opens = SENTENCE_OPENERS.has(following.toLowerCase());
  if (last === ',') return !opens;
  if (CANNOT_END.has(last) || NAME_OPENERS.has(last)) return true;
  return (
    /^\p{Lu}\p{Ll}[^.]*$/u.test(last) &&
    /^\p{Lu}/u.test(following) &&
    !opens &&
    isNoHeading(tokens, first, next)
  );
}

/** Whether other sentences stand before this one on its line, or it is longer than any heading. */
function isNoHeading(tokens: Tokens, first: number, next: number): boolean {
  if (next - first >= LONGEST_HEADING) return true;
  return first > 0 && !/[\n\r\f]/.test(tokens.text.slice(tokens.ends[first - 1], tokens.starts[first]));
}

/** Characters from token `at` to the end of its line, as far as they matter. */
function lineLength(tokens: Tokens, at: number): number {
  const start = tokens.starts[at]!;
  const line = tokens.text.slice(start, start + SHORTEST_REST).indexOf('\n');
  return line < 0 ? Math.min(SHORTEST_REST, tokens.text.length - start) : line;
}

/** Whether most words are in small letters, unlike a heading's. */
function hasSmallWords(tokens: Tokens, first: number, next: number): boolean {
  let small = 0;
  let capital = 0;
  for (let at = first + 1; at < next; at++) {
    const word = tokenText(tokens, at);
    if (/^\p{Ll}/u.test(word)) small++;
    else if (/^\p{Lu}/u.test(word)) capital++;
  }
  return small > capital;
}

/** Whether token `at`, the first of a line, is the mark of an item in a list and no emphasis. */
function isBullet(tokens: Tokens, at: number): boolean {
  return BULLET.test(tokenText(tokens, at)) && tokens.ends[at]! < (tokens.starts[at + 1] ?? 0);
}
