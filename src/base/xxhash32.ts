/**
 * A 32-bit checksum of bytes: XXH32 (Yann Collet, 2012). Every step is a bijection of each word read, so
 * that a change within any one aligned word, of any one byte above all, always changes the sum; other
 * damage passes once in 2^32. O(n), several bytes a nanosecond.
 */
const PRIME_1 = 0x9e3779b1;
const PRIME_2 = 0x85ebca77;
const PRIME_3 = 0xc2b2ae3d;
const PRIME_4 = 0x27d4eb2f;
const PRIME_5 = 0x165667b1;

/** The sum, 0 to 2^32 − 1; `bytes` must start at a multiple of 4 in their buffer (RangeError if not). */
export function xxHash32(bytes: Uint8Array): number {
  const length = bytes.length;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, length >>> 2);
  const stripes = length >>> 4;
  let sum = PRIME_5 | 0;
  if (stripes > 0) {
    let a = (PRIME_1 + PRIME_2) | 0;
    let b = PRIME_2 | 0;
    let c = 0;
    let d = -PRIME_1 | 0;
    for (let stripe = 0, word = 0; stripe < stripes; stripe++, word += 4) {
      a = Math.imul(rotate((a + Math.imul(words[word]!, PRIME_2)) | 0, 13), PRIME_1);
      b = Math.imul(rotate((b + Math.imul(words[word + 1]!, PRIME_2)) | 0, 13), PRIME_1);
      c = Math.imul(rotate((c + Math.imul(words[word + 2]!, PRIME_2)) | 0, 13), PRIME_1);
      d = Math.imul(rotate((d + Math.imul(words[word + 3]!, PRIME_2)) | 0, 13), PRIME_1);
    }
    sum = (rotate(a, 1) + rotate(b, 7) + rotate(c, 12) + rotate(d, 18)) | 0;
  }
  sum = (sum + length) | 0;
  for (let word = stripes * 4; word < words.length; word++)
    sum = Math.imul(rotate((sum + Math.imul(words[word]!, PRIME_3)) | 0, 17), PRIME_4);
  for (let index = words.length * 4; index < length; index++)
    sum = Math.imul(rotate((sum + Math.imul(bytes[index]!, PRIME_5)) | 0, 11), PRIME_1);
  sum = Math.imul(sum ^ (sum >>> 15), PRIME_2);
  sum = Math.imul(sum ^ (sum >>> 13), PRIME_3);
  return (sum ^ (sum >>> 16)) >>> 0;
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
