import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random.ts';
import {
  bestLabels,
  chainSums,
  labelCount,
  labelsOf,
  mayEnd,
  mayFollow,
  mayStart,
  spansOf,
  transitionScores,
} from '../../../src/nlp/crf.ts';

const KINDS = 2;
const LABELS = labelCount(KINDS);
const WORDS = 4;

/** Every legal labelling of a few words. */
function labellings(words: number): number[][] {
  let paths: number[][] = [[]];
  for (let word = 0; word < words; word++) {
    paths = paths.flatMap((path) =>
      Array.from({ length: LABELS }, (_, label) => label)
        .filter((label) => (word === 0 ? mayStart(label) : mayFollow(path[word - 1]!, label)))
        .map((label) => [...path, label]),
    );
  }
  return paths.filter((path) => mayEnd(path[words - 1]!));
}

function randomField(seed: number) {
  const random = seededRandom(seed);
  const learnt = Float64Array.from({ length: (LABELS + 1) * LABELS }, () => random() * 2 - 1);
  const transitions = transitionScores(learnt, LABELS, LABELS);
  const emissions = Float64Array.from({ length: WORDS * LABELS }, () => random() * 4 - 2);
  const score = (path: readonly number[]): number =>
    path.reduce(
      (sum, label, word) =>
        sum +
        emissions[word * LABELS + label]! +
        transitions[(word === 0 ? LABELS : path[word - 1]!) * LABELS + label]!,
      0,
    );
  return { transitions, emissions, score };
}

describe('the random field', () => {
  it('turns spans into labels and back', () => {
    const spans = [
      { first: 0, last: 1, kind: 1 },
      { first: 2, last: 5, kind: 0 },
    ];
    const labels = labelsOf(spans, 6);
    expect([...labels]).toEqual([8, 0, 1, 2, 3, 0]);
    expect(spansOf(labels)).toEqual(spans);
  });

  it.each([1, 2, 3])('finds the labelling that scores most (seed %i)', (seed) => {
    const { transitions, emissions, score } = randomField(seed);
    const all = labellings(WORDS).sort((a, b) => score(b) - score(a));
    expect([...bestLabels(emissions, LABELS, WORDS, transitions, LABELS)]).toEqual(all[0]);
  });

  it.each([4, 5])('sums over all labellings (seed %i)', (seed) => {
    const { transitions, emissions, score } = randomField(seed);
    const { marginals, logSum } = chainSums(emissions, LABELS, WORDS, transitions.map(Math.exp), LABELS);
    const all = labellings(WORDS);
    const total = all.reduce((sum, path) => sum + Math.exp(score(path)), 0);
    expect(logSum).toBeCloseTo(Math.log(total), 8);
    for (let word = 0; word < WORDS; word++) {
      for (let label = 0; label < LABELS; label++) {
        const mass = all
          .filter((path) => path[word] === label)
          .reduce((sum, path) => sum + Math.exp(score(path)), 0);
        expect(marginals[word * LABELS + label]).toBeCloseTo(mass / total, 8);
      }
    }
  });

  it('has nothing to say of no words', () => {
    const { transitions } = randomField(6);
    expect(bestLabels([], LABELS, 0, transitions, LABELS)).toHaveLength(0);
  });
});
