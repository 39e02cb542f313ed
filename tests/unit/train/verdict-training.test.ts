import { describe, expect, it } from 'vitest';
import { calibrate } from '../../../src/train/calibration.ts';
import type { ReadingExample } from '../../../src/train/reading-examples.ts';
import {
  areaUnderCurve,
  BIAS,
  crossValidated,
  keptAbove,
  leastSumFor,
  sumOfVerdict,
  trainVerdicts,
  type ScoredReading,
  type VerdictSettings,
} from '../../../src/train/verdict-training.ts';

const SETTINGS: VerdictSettings = { epochs: 30, rate: 0.1, decay: 1e-3, least: 1, seed: 3 };

function example(features: readonly number[], isRight: boolean, place = 'a', weight = 1): ReadingExample {
  return { place, features, predicate: 'helps', isRight, weight };
}

const scored = (...list: readonly (readonly [sum: number, isRight: boolean])[]): ScoredReading[] =>
  list.map(([sum, isRight]) => ({ example: example([], isRight), sum }));

describe('training of the judge of readings', () => {
  const examples = Array.from({ length: 20 }, () => [example([1, 2], true), example([1, 3], false)]).flat();

  it('tells features of right readings from those of wrong ones', () => {
    const weights = trainVerdicts(examples, SETTINGS);
    expect(sumOfVerdict(weights, [1, 2])).toBeGreaterThan(1);
    expect(sumOfVerdict(weights, [1, 3])).toBeLessThan(-1);
  });

  it('knows how often readings are right that have no feature of their own', () => {
    const weights = trainVerdicts(
      [1, 2, 3, 4].map((at) => example([], at > 1)),
      { ...SETTINGS, epochs: 300 },
    );
    expect(1 / (1 + Math.exp(-weights.get(BIAS)!))).toBeCloseTo(0.75, 1);
  });

  it('leaves out rare features and learns nothing from what weighs nothing', () => {
    expect(trainVerdicts([example([4], true)], { ...SETTINGS, least: 2 }).has(4)).toBe(false);
    expect(trainVerdicts([example([4], true, 'a', 0)], { ...SETTINGS, decay: 0 }).get(4)).toBe(0);
  });

  it('gives the same weights for the same seed', () => {
    expect([...trainVerdicts(examples, SETTINGS)]).toEqual([...trainVerdicts(examples, SETTINGS)]);
  });

  it('by folds never learns from the place that it is asked about', () => {
    // Each place has a feature of its own that tells all: only who learnt from the place can know it.
    const asked = Array.from({ length: 40 }, (_, at) => example([100 + at], at % 2 === 0, `place ${at}`));
    const sums = crossValidated(asked, [], SETTINGS);
    expect(sums).toHaveLength(40);
    const spread = sums.map(({ example: { isRight }, sum }) => (isRight ? sum : -sum));
    expect(spread.reduce((a, b) => a + b, 0) / 40).toBeLessThan(0.2);
  });
});

describe('what is left above a sum', () => {
  const list = scored([3, true], [2, true], [1, false], [0, true], [-1, false]);

  it('has its precision and its share of the right ones', () => {
    expect(keptAbove(list, 1)).toEqual({ kept: 0.6, precision: 2 / 3, recall: 2 / 3 });
    expect(keptAbove(list, 9)).toEqual({ kept: 0, precision: 0, recall: 0 });
  });

  it('is the most that is right often enough', () => {
    expect(leastSumFor(list, 1)).toBe(2);
    expect(leastSumFor(list, 0.7)).toBe(0);
    expect(leastSumFor(list, 0.75)).toBe(0);
    expect(leastSumFor(scored([1, false]), 0.5)).toBe(Infinity);
    expect(leastSumFor(scored([1, true], [1, false]), 0.9)).toBe(Infinity);
  });

  it('is ranked by the area under the curve', () => {
    expect(areaUnderCurve(list)).toBeCloseTo(5 / 6, 9);
    expect(areaUnderCurve(scored([1, true], [0, false]))).toBe(1);
  });
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
