/**
 * Where quotations run: for every token the quotation it stands in and whether it opens or closes one. A
 * quotation ends at its closing mark, or with its paragraph unless the next paragraph opens with a mark
 * again, as long quotations do. Straight marks open or close by what they are glued to. One pass, O(n).
 */
import type { Tokens } from '../text/tokens.ts';

/** Columns over the tokens of a text. */
export interface QuoteColumns {
  /** Number of the quotation that a token stands in, its marks included; −1 for none. */
  readonly quotes: Int32Array;
  /** 1 at a mark that opens, 2 at one that closes, else 0. */
  readonly edges: Uint8Array;
  /** 1 where a line begins. */
  readonly lineStarts: Uint8Array;
}

const OPENS = 1;
const CLOSES = 2;

/** Reads the quotations of a text. */
export function quoteColumns({ text, starts, ends }: Tokens): QuoteColumns {
  const count = starts.length;
  const quotes = new Int32Array(count).fill(-1);
  const edges = new Uint8Array(count);
  const lineStarts = new Uint8Array(count);
  let open = -1;
  let quotations = 0;
  for (let at = 0; at < count; at++) {
    const start = starts[at]!;
    const startsLine = at === 0 || hasLineBreak(text, ends[at - 1]!, start);
    if (startsLine) lineStarts[at] = 1;
    const isOpen = open >= 0;
    const mark = quoteMark(text, start, ends[at]!);
    if (startsLine && isOpen && mark !== OPENS && mark !== EITHER) open = -1;
    if (mark === 0) {
      quotes[at] = open;
      continue;
    }
    const opens =
      mark === OPENS || (mark === EITHER && opensHere(text, start, ends[at]!, open >= 0, startsLine));
    if (opens) {
      if (open < 0 || !startsLine) open = quotations++;
      edges[at] = OPENS;
      quotes[at] = open;
    } else {
      edges[at] = CLOSES;
      quotes[at] = open;
      open = -1;
    }
  }
  return { quotes, edges, lineStarts };
}

const EITHER = 3;

/** What quotation mark a token is: one that opens, one that closes, either, or none (0). */
function quoteMark(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (end - start === 1) {
    if (first === 0x201c || first === 0x00ab || first === 0x201e) return OPENS;
    if (first === 0x201d || first === 0x00bb) return CLOSES;
    return first === 0x22 ? EITHER : 0;
  }
  if (end - start !== 2) return 0;
  if (first === 0x60 && text.charCodeAt(start + 1) === 0x60) return OPENS;
  const isDouble = text.charCodeAt(start + 1) === first;
  return isDouble && (first === 0x27 || first === 0x2019) ? CLOSES : 0;
}

/** A straight mark opens where nothing is open and closes where something is, unless the space around says otherwise. */
function opensHere(text: string, start: number, end: number, isOpen: boolean, startsLine: boolean): boolean {
  if (startsLine) return true;
  const before = isSpace(text.charCodeAt(start - 1));
  const after = end >= text.length || isSpace(text.charCodeAt(end));
  if (before !== after) return before;
  return !isOpen;
}

const isSpace = (unit: number): boolean => unit <= 0x20 || unit === 0xa0;

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x0a) return true;
  return false;
}
