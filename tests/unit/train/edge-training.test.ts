import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random.ts';
import { rankerOf, trainRanker, type EdgeExample } from '../../../src/train/edge-training.ts';

/** The right pair has feature 7, the wrong one feature 9; one that tells nothing stands in both. */
const examples: EdgeExample[] = Array.from({ length: 40 }, (_, index) => ({
  kind: 1,
  right: index % 2,
  features:
    index % 2 === 0
      ? [Uint32Array.of(5, 7), Uint32Array.of(5, 9)]
      : [Uint32Array.of(9, 5), Uint32Array.of(7, 5)],
  chances: [
    [-1, -2],
    [-1, -2],
  ],
}));
const train = (): ReturnType<typeof trainRanker> => trainRanker(examples, seededRandom(3), () => undefined);

describe('the training of edges', () => {
  it('learns what tells the right pair from the others', () => {
    const ranker = rankerOf(train());
    const sum = (hash: number): number => ranker.sum(Uint32Array.of(hash), 1);
    expect(sum(7)).toBeGreaterThan(0.1);
    expect(sum(9)).toBeLessThan(-0.1);
    expect(Math.abs(sum(5))).toBeLessThan(0.05);
  });

  it('lowers the loss and gives the same weights again', () => {
    const losses: number[] = [];
    const first = trainRanker(examples, seededRandom(3), (_, loss) => losses.push(loss));
    expect(losses.at(-1)).toBeLessThan(losses[0]! / 2);
    expect(train()).toEqual(first);
  });

  it('leaves out what is seen too seldom', () => {
    const rare = { ...examples[0]!, features: [Uint32Array.of(7, 11), Uint32Array.of(9)] };
    expect([...trainRanker([...examples, rare], seededRandom(3), () => undefined).hashes]).toEqual([5, 7, 9]);
  });
});
