/**
 * Spellings of one name that came through another script: a skeleton under which they meet, and how far apart
 * they are. Sounds that English writes in several ways count little (k and q, o and u, doubled letters,
 * silent h), other letters fully. O(n · m) in the lengths of two words, of 40 letters at most.
 */

const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/ı/g, 'i'],
  [/ø/g, 'o'],
  [/ł/g, 'l'],
  [/[đð]/g, 'd'],
  [/ß/g, 'ss'],
  [/æ/g, 'ae'],
  [/œ/g, 'oe'],
  [/þ/g, 'th'],
];
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/kh|ck|ch|[qc]/g, 'k'],
  [/sh|[zs]/g, 's'],
  [/gh|dj|j/g, 'g'],
  [/dh|th|d/g, 't'],
  [/ph/g, 'f'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
];
const VOWELS = 'aeiouy';
const NEAR_VOWELS = new Set(['ae', 'ei', 'iy', 'ey', 'ou']);
const NEAR_CONSONANTS = new Set(['kq', 'ck', 'cq', 'sz', 'gj', 'vw', 'dt', 'gq']);
const LONGEST = 40;

function folded(word: string): string {
  let letters = word;
  for (const [pattern, replacement] of LETTERS) letters = letters.replace(pattern, replacement);
  return letters;
}

/** Consonants of a key's words by sound: "muqtada sadr" and "moktada sadr" → "mkt str". */
export function skeletonOf(key: string): string {
  return key
    .split(' ')
    .map((word) => {
      let sounds = folded(word);
      for (const [pattern, replacement] of SOUNDS) sounds = sounds.replace(pattern, replacement);
      return sounds
        .replace(/^[aeiouy]+/, 'a')
        .replace(/(?!^)[aeiouyh]/g, '')
        .replace(/(.)\1+/gu, '$1');
    })
    .join(' ');
}

/**
 * How far two keys of as many words are apart: 0 the same, to 1 nothing alike; that of the least alike words.
 * Infinity for keys of different numbers of words.
 */
export function spellingDistance(a: string, b: string): number {
  const [left, right] = [a.split(' '), b.split(' ')];
  if (left.length !== right.length) return Infinity;
  return Math.max(...left.map((word, at) => wordDistance(folded(word), folded(right[at]!))));
}

/** Weighted edits a letter of the longer word, at most 1. */
function wordDistance(a: string, b: string): number {
  if (a === b) return 0;
  if (Math.max(a.length, b.length) > LONGEST) return 1;
  let above = [0];
  for (let column = 1; column <= b.length; column++) above.push(above[column - 1]! + lossOf(b, column - 1));
  for (let row = 1; row <= a.length; row++) {
    const current = [above[0]! + lossOf(a, row - 1)];
    for (let column = 1; column <= b.length; column++)
      current.push(
        Math.min(
          above[column - 1]! + changeOf(a[row - 1]!, b[column - 1]!),
          above[column]! + lossOf(a, row - 1),
          current[column - 1]! + lossOf(b, column - 1),
        ),
      );
    above = current;
  }
  return Math.min(1, above[b.length]! / Math.max(a.length, b.length));
}

function changeOf(a: string, b: string): number {
  if (a === b) return 0;
  const pair = a < b ? a + b : b + a;
  if (NEAR_VOWELS.has(pair) || NEAR_CONSONANTS.has(pair)) return 0.25;
  return VOWELS.includes(a) && VOWELS.includes(b) ? 0.75 : 1;
}

/** What it costs that one spelling has this letter and the other has none. */
function lossOf(word: string, at: number): number {
  if (word[at] === word[at - 1]) return 0.25;
  return VOWELS.includes(word[at]!) || word[at] === 'h' ? 0.5 : 1;
}
