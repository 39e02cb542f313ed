/** PolNeAR's articles as JSON Lines, `{id, text, attributions}` (Newell et al. 2018), with offsets into the text. */
import type { Attribution } from '../attribution/attribution.ts';
import type { Span } from '../base/span.ts';
import type { TokenRange } from '../attribution/found-attribution.ts';
import type { Tokens } from '../text/tokens.ts';

/** One article with its attributions. */
export interface AttributedArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

/** Reads all articles; offsets count characters, so those beyond 16 bits are replaced by one sign each. */
export function readPolnear(content: string): AttributedArticle[] {
  return content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, text, attributions } = JSON.parse(line) as AttributedArticle;
      return { id, text: text.replace(/[\u{10000}-\u{10ffff}]/gu, '*'), attributions };
    });
}

/** From the beginning of the first span to the end of the last; null for none. */
export function hullOf(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}

/** The tokens that a span touches; null for none. */
export function tokensOf({ starts, ends }: Tokens, [start, end]: Span): TokenRange | null {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! > start) high = middle;
    else low = middle + 1;
  }
  let last = low;
  while (last < starts.length && starts[last]! < end) last++;
  return last > low ? [low, last] : null;
}
