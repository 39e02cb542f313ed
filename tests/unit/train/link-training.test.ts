import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random.ts';
import { linkScore } from '../../../src/nlp/coreference-model.ts';
import { addGradient, trainLinks, type LinkExample } from '../../../src/train/link-training.ts';

const SETTINGS = { inputs: 4, hidden: 3, epochs: 60, rate: 0.02, decay: 0, dropout: 0 };
const never = (): number => 1;

const example = (rows: number[][], right: boolean[]): LinkExample => ({
  rows: rows.map((row) => Float32Array.from(row)),
  right,
  weight: 1.5,
});

describe('training of links', () => {
  it('goes by the gradient that differences show', () => {
    const random = seededRandom(3);
    const values = Float64Array.from({ length: 4 * 3 + 6 }, () => random() * 2 - 1);
    const item = example([[1, 0, 0.5, 0], [0, 1, 0, 2], [1, 1, 0, 0]], [false, true, true]); // prettier-ignore
    const gradient = new Float64Array(values.length);
    addGradient(item, values, gradient, SETTINGS, never);
    const step = 1e-5;
    for (let at = 0; at < values.length; at++) {
      const lossAt = (value: number): number =>
        addGradient(item, values.with(at, value), new Float64Array(values.length), SETTINGS, never);
      const slope = (lossAt(values[at]! + step) - lossAt(values[at]! - step)) / (2 * step);
      expect(gradient[at]).toBeCloseTo(slope, 5);
    }
  });

  it('learns which candidate is right, the same from the same seed', () => {
    const examples = Array.from({ length: 40 }, (_, index) =>
      index % 2 === 0
        ? example([[0, 0, 1, 0], [1, 0, 0, 0], [0, 1, 0, 0]], [false, true, false])
        : example([[0, 0, 1, 0], [0, 1, 0, 0]], [true, false]),
    ); // prettier-ignore
    const losses: number[] = [];
    const train = () => trainLinks(examples, SETTINGS, seededRandom(7), (_, loss) => losses.push(loss));
    const weights = train();
    const score = (row: number[]): number => linkScore(weights, Float32Array.from(row));
    expect(losses.at(-1)!).toBeLessThan(losses[0]! / 4);
    expect(score([1, 0, 0, 0])).toBeGreaterThan(score([0, 0, 1, 0]));
    expect(score([0, 0, 1, 0])).toBeGreaterThan(score([0, 1, 0, 0]));
    expect(train()).toEqual(weights);
  });
});
