/**
 * How far around a cue its source and content are looked for: the cue's sentence, and the sentences that a
 * quotation or a colon ties to it. O(sentences in the window).
 */
import type { TokenColumns } from './token-columns.ts';
import { hashString } from '../nlp/hash-index.ts';

const COLON = hashString(':') | 0;
const MOST_AFTER = 6;
const MOST_BEFORE = 5;
/** Tokens of a window beyond which no sentence is added. */
const LONGEST = 500;

/** First token of the window and one past its last, for a cue in a sentence. */
export function cueWindow(columns: TokenColumns, sentence: number): [from: number, to: number] {
  const { bounds } = columns;
  let [first, last] = [sentence, sentence];
  const isShort = (): boolean => bounds[last + 1]! - bounds[first]! < LONGEST;
  while (
    last + 2 < bounds.length &&
    last - sentence < MOST_AFTER &&
    isShort() &&
    goesOn(columns, sentence, last)
  )
    last++;
  while (first > 0 && sentence - first < MOST_BEFORE && isShort() && beganBefore(columns, first)) first--;
  if (first === sentence && first > 0 && columns.quotes[bounds[first]! - 1]! >= 0) first--;
  return [bounds[first]!, bounds[last + 1]!];
}

/** Whether the sentence after `last` may belong to a cue of `sentence`. */
function goesOn({ bounds, quotes, edges, words }: TokenColumns, sentence: number, last: number): boolean {
  const next = bounds[last + 1]!;
  if (words[next - 1] === COLON) return true;
  const wasClosed = last > sentence + 1 && (quotes[next - 1]! < 0 || edges[next - 1] === 2);
  if (quotes[next]! < 0 || (wasClosed && edges[next] !== 1)) return false;
  return last === sentence || quotes[next] === quotes[next - 1] || edges[next] === 1;
}

/** Whether a sentence begins inside a quotation that an earlier one opened. */
function beganBefore({ bounds, quotes, edges }: TokenColumns, sentence: number): boolean {
  const from = bounds[sentence]!;
  return quotes[from]! >= 0 && edges[from] !== 1;
}
