import { describe, expect, it } from 'vitest';
import { ChainModel, packHashes, unpackHashes } from '../../../src/nlp/attribution-model.ts';
import { labelCount } from '../../../src/nlp/crf.ts';

describe('packed hashes', () => {
  it('come back as they were, up to the highest', () => {
    const hashes = Uint32Array.of(0, 1, 127, 128, 255, 16_384, 2 ** 31, 2 ** 32 - 1);
    expect(unpackHashes(packHashes(hashes))).toEqual(hashes);
  });
});

describe('a chain', () => {
  const labels = labelCount(1);
  const outside = [20, 0, 0, 0, 0];
  const unit = [0, 0, 0, 0, 40];
  const chain = new ChainModel(
    Uint32Array.of(7, 9),
    Int8Array.of(...outside, ...unit),
    0.1,
    new Float64Array((labels + 1) * labels),
    labels,
  );
  const sumsOf = (words: readonly number[][]): Float64Array => {
    const sums = new Float64Array(words.length * labels);
    words.forEach((hashes, word) => {
      chain.addTo(sums, word, Uint32Array.from(hashes), hashes.length);
    });
    return sums;
  };

  it('adds up what known features say and leaves unknown ones out', () => {
    const sums = sumsOf([[7, 9], [5]]);
    expect([...sums].map((sum) => Number(sum.toFixed(6)))).toEqual([2, 0, 0, 0, 4, 0, 0, 0, 0, 0]);
  });

  it('finds spans and says how likely a word is outside', () => {
    const sums = sumsOf([[7], [9], [7]]);
    expect(chain.spans(sums, 3)).toEqual([{ first: 1, last: 2, kind: 0 }]);
    const marginals = chain.marginals(sums, 3);
    const [before, at] = [marginals[0], marginals[labels]];
    expect(before).toBeGreaterThan(0.7);
    expect(at).toBeLessThan(0.1);
  });
});
