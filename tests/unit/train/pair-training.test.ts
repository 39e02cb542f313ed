import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random.ts';
import { calibrate } from '../../../src/train/pair-calibration.ts';
import type { PairExample, SentenceExample } from '../../../src/train/pair-examples.ts';
import {
  sumOfWeights,
  trainLink,
  trainPredicates,
  type PairSettings,
} from '../../../src/train/pair-training.ts';
import { countPairs, pairShares } from '../../../src/train/score-pairs.ts';

const SETTINGS: PairSettings = { epochs: 20, rate: 0.1, decay: 1e-4, least: 1, listWeight: 1 };

function pair(link: readonly number[], isLinked: boolean | null, predicates: number[] = []): PairExample {
  return { link, predicate: link, isLinked, predicates, isRead: true, words: ['a', 'b'] };
}

function sentence(pairs: readonly PairExample[], isComplete = true): SentenceExample {
  return { pairs, missed: 0, isComplete };
}

const linkSum = (weights: ReturnType<typeof trainLink>, features: readonly number[]): number =>
  sumOfWeights(weights, features, 1)[0]!;

describe('training of links', () => {
  it('tells features of linked pairs from those of others', () => {
    const sentences = Array.from({ length: 20 }, () => sentence([pair([1, 2], true), pair([1, 3], false)]));
    const weights = trainLink(sentences, SETTINGS, seededRandom(1));
    expect(linkSum(weights, [1, 2])).toBeGreaterThan(1);
    expect(linkSum(weights, [1, 3])).toBeLessThan(-1);
  });

  it('ranks the one labelled link of a list above the others without calling all others wrong', () => {
    const lists = Array.from({ length: 20 }, () =>
      sentence([pair([1, 2], true), pair([1, 3], false)], false),
    );
    const weights = trainLink(lists, SETTINGS, seededRandom(1));
    expect(linkSum(weights, [2])).toBeGreaterThan(linkSum(weights, [3]) + 2);
  });

  it('learns nothing from pairs of which the labels say nothing', () => {
    const sentences = Array.from({ length: 5 }, () => sentence([pair([9], null)]));
    expect(linkSum(trainLink(sentences, SETTINGS, seededRandom(1)), [9])).toBe(0);
  });

  it('leaves out features that are too rare', () => {
    const rare = [sentence([pair([4], true)])];
    expect(trainLink(rare, { ...SETTINGS, least: 2 }, seededRandom(1)).size).toBe(0);
  });

  it('gives the same weights for the same seed', () => {
    const sentences = [1, 2, 3, 4].map((feature) => sentence([pair([feature, 7], feature % 2 === 0)]));
    const [one, other] = [1, 2].map(() => trainLink(sentences, SETTINGS, seededRandom(3)));
    expect([...one!]).toEqual([...other!]);
  });
});

it('training of predicates shares the mass where several hold', () => {
  const examples = Array.from({ length: 40 }, () => ({ features: [5], outcomes: [0, 2], weight: 1 }));
  const sums = sumOfWeights(trainPredicates(examples, 3, SETTINGS, seededRandom(1)), [5], 3);
  expect(sums[0]!).toBeCloseTo(sums[2]!, 5);
  expect(sums[0]!).toBeGreaterThan(sums[1]! + 1);
});

describe('calibration', () => {
  it('takes back what a classifier is too sure of', () => {
    // A sum of 4 is right in three of four, −4 in one of four: log odds of 1.1.
    const sums = [4, 4, 4, 4, -4, -4, -4, -4];
    const right = [true, true, true, false, true, false, false, false];
    const { slope, offset } = calibrate(sums, right);
    expect(slope).toBeCloseTo(Math.log(3) / 4, 4);
    expect(offset).toBeCloseTo(0, 4);
  });

  it('refuses examples that are all alike', () => {
    expect(() => calibrate([1, 2], [true, true])).toThrow(RangeError);
  });
});

it('counts links, empty sentences and predicates', () => {
  const sentences = [
    [pair([1], true, [3]), pair([2], false)],
    [pair([3], false)],
    [pair([4], true, [5]), pair([5], null)],
  ];
  const said = new Set([1, 2]);
  const counts = countPairs(
    sentences,
    ({ link }) => (said.has(link[0]!) ? 0.9 : 0.1),
    () => 3,
  );
  expect(counts).toEqual({
    sentences: 3,
    linked: 2,
    said: 2,
    rightly: 1,
    empty: 1,
    keptEmpty: 1,
    predicates: 1,
  });
  expect(pairShares(counts)['link F1']).toBe(0.5);
});
