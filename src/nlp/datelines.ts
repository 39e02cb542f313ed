/**
 * The dateline at the head of a report: "BAGHDAD, Feb. 12 (Example Wire) —". It tells where and when was
 * written, stands outside the sentence, and whose report it is takes no part in the story. O(1).
 */
import { wordAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';

const LONGEST = 16;

/** One past the dash that ends the dateline of a sentence; `from` if it has none. */
export function datelineEnd(tokens: Tokens, from: number, to: number): number {
  const opensInCapitals = /^\p{Lu}{3,}/u.test(wordAt(tokens, from));
  let isDated = false;
  for (let at = from; at < Math.min(to - 1, from + LONGEST); at++) {
    const word = wordAt(tokens, at);
    if (/^(?:-+|[–—―]+)$/.test(word) && tokens.ends[at] !== tokens.starts[at + 1]) {
      return at > from && (opensInCapitals || isDated) ? at + 1 : from;
    }
    if (/^\d/.test(word) || word === '(') isDated = true;
    if (!/^(?:[\p{Lu}\d]|[,.()/-]$|al$|of$|and$|the$)/u.test(word)) return from;
  }
  return from;
}
