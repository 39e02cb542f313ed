import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random.ts';
import { labelCount, labelsOf } from '../../../src/nlp/crf.ts';
import { chainOf, trainTagger } from '../../../src/train/attribution-training.ts';
import type { LabelledSequence } from '../../../src/train/attribution-examples.ts';

const MARKED = 900_001;
const OTHERS = [11, 500, 70_000, 3_000_000_000];

/** Sequences of five words of which one, at random, has the feature that makes it a span. */
function sequences(count: number, seed: number): LabelledSequence[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const at = Math.floor(random() * 5);
    const words = Array.from({ length: 5 }, (_, word) => [
      OTHERS[Math.floor(random() * OTHERS.length)]!,
      ...(word === at ? [MARKED] : []),
    ]);
    const starts = new Uint32Array(6);
    words.forEach((hashes, word) => (starts[word + 1] = starts[word]! + hashes.length));
    return {
      starts,
      hashes: Uint32Array.from(words.flat()),
      labels: labelsOf([{ first: at, last: at + 1, kind: 0 }], 5),
    };
  });
}

const SETTINGS = {
  labels: labelCount(1),
  epochs: 4,
  rate: 0.15,
  dropout: 0.2,
  averaged: 2,
  least: 2,
  trainings: 2,
  kept: 100,
  step: 0.05,
};
const train = () =>
  trainTagger(
    sequences(80, 1),
    SETTINGS,
    (training) => seededRandom(training),
    () => undefined,
  );

describe('training a tagger', () => {
  it('learns which feature makes a span', () => {
    const chain = chainOf(train());
    for (const { starts, hashes, labels } of sequences(20, 2)) {
      const sums = new Float64Array(5 * SETTINGS.labels);
      for (let word = 0; word < 5; word++) {
        const own = hashes.subarray(starts[word], starts[word + 1]);
        chain.addTo(sums, word, own, own.length);
      }
      const at = labels.findIndex((label) => label > 0);
      expect(chain.spans(sums, 5)).toEqual([{ first: at, last: at + 1, kind: 0 }]);
    }
  });

  it('gives the same bytes again, features in rising order', () => {
    const [one, other] = [train(), train()];
    expect(one.weights).toEqual(other.weights);
    expect(one.hashes).toEqual(one.hashes.slice().sort());
  });

  it('keeps no more features than it is told to', () => {
    const few = trainTagger(
      sequences(80, 1),
      { ...SETTINGS, kept: 2 },
      (training) => seededRandom(training),
      () => undefined,
    );
    expect(few.hashes).toHaveLength(2);
    expect([...few.hashes]).toContain(MARKED);
  });
});
