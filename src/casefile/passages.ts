/**
 * Sentences → whether one was copied from another. A passage is taken as the set of its runs of three words
 * ("shingles") and held against another by containment, the share of the smaller set that the larger one has
 * (Broder 1997, On the resemblance and containment of documents), so that a shortened copy is still known.
 * A short sentence is read together with the words around it, since “Iran denied it” is nobody's own. O(words).
 */
import type { Span } from '../base/span.ts';

/** So many words make a shingle. */
const SHINGLE_WORDS = 3;
/** A passage has at least so many words, its sentence's neighbours taken in where needed. */
const LEAST_WORDS = 14;
/** Of the smaller passage's shingles so many must be found in the other. */
const COPIED_SHARE = 0.6;
/** Letters to look at on either side for the words of a passage. */
const REACH = 200;
const WORD = /[\p{L}\p{N}]+/gu;
const QUOTED = /[“"][^“”"]*[”"]/gu;

/** Hashes of a passage's shingles. */
export type Passage = ReadonlySet<number>;

/**
 * The passage of a sentence. Without the words in quotation marks it holds only what the writer wrote, which two
 * who quote the same speech need not share.
 */
export function passageOf(text: string, [start, end]: Span, withQuotes: boolean): Passage {
  const read = (from: number, to: number): string[] => {
    const words = text.slice(from, to);
    return (withQuotes ? words : words.replace(QUOTED, ' ')).toLowerCase().match(WORD) ?? [];
  };
  let words = read(start, end);
  if (words.length > 0 && words.length < LEAST_WORDS)
    words = [...read(Math.max(0, start - REACH), start).slice(words.length - LEAST_WORDS), ...words];
  if (words.length > 0 && words.length < LEAST_WORDS)
    words = [...words, ...read(end, end + REACH).slice(0, LEAST_WORDS - words.length)];
  return shinglesOf(words);
}

function shinglesOf(words: readonly string[]): Set<number> {
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at++)
    shingles.add(hashOf(words.slice(at, at + SHINGLE_WORDS).join(' ')));
  return shingles;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

/** Share of the smaller passage's shingles that stand in the other, 0 to 1; 0 where one has none. */
export function containment(a: Passage, b: Passage): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return shared / small.size;
}

/** Whether one passage is taken from the other, or both from a third. */
export function isCopied(a: Passage, b: Passage): boolean {
  return containment(a, b) >= COPIED_SHARE;
}
