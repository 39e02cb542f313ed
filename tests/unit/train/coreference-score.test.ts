import { describe, expect, it } from 'vitest';
import { leastAssignment } from '../../../src/train/assignment.ts';
import {
  addCoreference,
  coreferenceScore,
  noCoreference,
  type Clusters,
} from '../../../src/train/coreference-score.ts';

const clusters = (text: string): Clusters => text.split(' ').map((cluster) => [...cluster]);

function scoreOf(...documents: readonly [gold: string, found: string][]) {
  const sums = noCoreference();
  for (const [gold, found] of documents) addCoreference(sums, clusters(gold), clusters(found));
  return { ...coreferenceScore(sums), sums };
}

describe('scores of coreference', () => {
  it('are those worked out by hand in Pradhan et al. (2014), section 3', () => {
    const { sums } = scoreOf(['abc defg', 'ab cd fghi']);
    expect([sums.muc.right, sums.muc.gold, sums.muc.precise, sums.muc.found]).toEqual([2, 5, 2, 5]);
    expect(sums.b3.right / sums.b3.gold).toBeCloseTo((4 / 3 + 1 / 3 + 1 / 4 + 1) / 7, 10);
    expect(sums.b3.precise / sums.b3.found).toBeCloseTo((2 + 1 / 2 + 1 / 2 + 1) / 8, 10);
    expect(sums.ceaf.right).toBeCloseTo(0.8 + 0.5, 10);
    expect([sums.ceaf.gold, sums.ceaf.found]).toEqual([2, 3]);
  });

  it('are 1 for the same clusters, in whatever order', () => {
    expect(scoreOf(['abc de', 'ed cab']).average).toBeCloseTo(1, 10);
  });

  it('leave out what stands alone on either side', () => {
    expect(scoreOf(['abc d', 'abc e f']).average).toBeCloseTo(1, 10);
  });

  it('are 0 where nothing is linked', () => {
    expect(scoreOf(['abc', 'a b c'])).toMatchObject({ muc: 0, b3: 0, ceaf: 0, average: 0 });
  });

  it('punish one cluster for all: links stay, shares and alignment do not', () => {
    const { muc, b3, ceaf } = scoreOf(['ab cd', 'abcd']);
    expect(muc).toBeCloseTo((2 * 1 * (2 / 3)) / (1 + 2 / 3), 10);
    expect(b3).toBeCloseTo((2 * 1 * 0.5) / 1.5, 10);
    // 2·2/(2+4) for one pair, over two gold clusters and one found
    expect(ceaf).toBeCloseTo((2 * (1 / 3) * (2 / 3)) / 1, 10);
  });

  it('add up over documents', () => {
    const { sums } = scoreOf(['ab', 'ab'], ['cd', 'c d']);
    expect([sums.muc.right, sums.muc.gold]).toEqual([1, 2]);
    expect([sums.ceaf.right, sums.ceaf.gold]).toEqual([1, 2]);
  });
});

describe('the least assignment', () => {
  it.each([
    [[[4, 1, 3], [2, 0, 5], [3, 2, 2]], 5],
    [[[1, 2, 3], [3, 1, 9]], 2],
    [[[1, 3], [2, 1], [9, 9]], 2],
    [[[-5]], -5],
    [[], 0],
  ])('of %j costs %d', (costs, least) => {
    expect(leastAssignment(costs)).toBe(least);
  });

  it('is what trying all permutations finds', () => {
    const permutations = (items: number[]): number[][] =>
      items.length < 2
        ? [items]
        : items.flatMap((item, at) => permutations(items.toSpliced(at, 1)).map((rest) => [item, ...rest]));
    for (let seed = 1; seed <= 20; seed++) {
      const costs = Array.from({ length: 5 }, (_, row) =>
        Array.from({ length: 5 }, (__, column) => (seed * 7919 + row * 104_729 + column * 1299 * seed) % 97),
      );
      const totals = permutations([0, 1, 2, 3, 4]).map((order) =>
        order.reduce((sum, column, row) => sum + costs[row]![column]!, 0),
      );
      expect(leastAssignment(costs)).toBe(Math.min(...totals));
    }
  });
}); // prettier-ignore
