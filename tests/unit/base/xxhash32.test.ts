import { describe, expect, it } from 'vitest';
import { xxHash32 } from '../../../src/base/xxhash32.ts';

const sumOf = (text: string): string =>
  xxHash32(Uint8Array.from(text, (character) => character.charCodeAt(0))).toString(16);

describe('the checksum', () => {
  it('is XXH32 with the seed 0', () => {
    expect(sumOf('')).toBe('2cc5d05');
    expect(sumOf('a')).toBe('550d7456');
    expect(sumOf('abc')).toBe('32d153ff');
    expect(sumOf('Nobody inspects the spammish repetition')).toBe('e2293b2f');
  });

  it('changes with every bit', () => {
    const bytes = Uint8Array.from({ length: 43 }, (_, index) => index * 7);
    const sums = new Set([xxHash32(bytes)]);
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = bytes.slice();
      changed[bit >> 3]! ^= 1 << (bit & 7);
      sums.add(xxHash32(changed));
    }
    expect(sums.size).toBe(bytes.length * 8 + 1);
  });
});
