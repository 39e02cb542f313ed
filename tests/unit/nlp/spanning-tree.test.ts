import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random.ts';
import { spanningTree } from '../../../src/nlp/spanning-tree.ts';

/** All trees over `count` words with one child of the root. */
function trees(count: number): number[][] {
  let all: number[][] = [[-1]];
  for (let word = 1; word <= count; word++) {
    all = all.flatMap((heads) =>
      Array.from({ length: count + 1 }, (_, head) => head)
        .filter((head) => head !== word)
        .map((head) => [...heads, head]),
    );
  }
  return all.filter(
    (heads) =>
      heads.filter((head) => head === 0).length === 1 &&
      heads.every((_, word) => {
        let at = word;
        for (let step = 0; step <= count && at > 0; step++) at = heads[at]!;
        return at <= 0;
      }),
  );
}

describe('the best tree', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('is what comparing all trees gives (seed %i)', (seed) => {
    const random = seededRandom(seed);
    const count = 2 + (seed % 4);
    const scores = Array.from({ length: count + 1 }, () => Array.from({ length: count + 1 }, () => random()));
    const total = (heads: ArrayLike<number>): number => {
      let sum = 0;
      for (let word = 1; word <= count; word++) sum += scores[word]![heads[word]!]!;
      return sum;
    };
    const best = Math.max(...trees(count).map(total));
    expect(total(spanningTree(count, (word, head) => scores[word]![head]!))).toBeCloseTo(best, 10);
  });

  it('handles one word and none', () => {
    expect([...spanningTree(1, () => 0)]).toEqual([-1, 0]);
    expect([...spanningTree(0, () => 0)]).toEqual([-1]);
  });

  it('stays fast where every word would rather be in a cycle', () => {
    const count = 300;
    const heads = spanningTree(count, (word, head) =>
      head === (word % count) + 1 ? 10 : head === 0 ? -5 : 0,
    );
    expect([...heads].filter((head) => head === 0)).toHaveLength(1);
  });
});
