import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/text/tokens.ts';
import { countAttributions, noCounts, ratesOf } from '../../../src/train/attribution-score.ts';
import { hullOf, readPolnear, tokensOf } from '../../../src/train/polnear.ts';

const GOLD = [
  { source: [[0, 4]], cue: [[5, 9]], content: [[10, 30]] },
  {
    source: [[40, 44]],
    cue: [[45, 49]],
    content: [
      [50, 60],
      [70, 80],
    ],
  },
] as const;

describe('scores of attributions', () => {
  it('are all one for the right ones', () => {
    const counts = noCounts();
    countAttributions(counts, GOLD, GOLD);
    for (const count of Object.values(counts)) expect(ratesOf(count)).toEqual([1, 1, 1]);
  });

  it('tell exact parts from those that overlap', () => {
    const counts = noCounts();
    countAttributions(counts, GOLD, [{ source: [[0, 4]], cue: [[5, 12]], content: [] }]);
    expect(ratesOf(counts['source exact'])).toEqual([1, 0.5, 2 / 3]);
    expect(ratesOf(counts['cue exact'])).toEqual([0, 0, 0]);
    expect(ratesOf(counts['cue overlap'])).toEqual([1, 0.5, 2 / 3]);
    expect(ratesOf(counts['content exact'])).toEqual([0, 0, 0]);
    expect(ratesOf(counts['cue with source overlap'])).toEqual([1, 0.5, 2 / 3]);
  });

  it('want the source of the very cue', () => {
    const counts = noCounts();
    countAttributions(counts, GOLD, [{ source: [[40, 44]], cue: [[5, 9]], content: [] }]);
    expect(ratesOf(counts['cue with source overlap'])).toEqual([0, 0, 0]);
  });
});

describe('the articles of PolNeAR', () => {
  it('count characters beyond 16 bits as one', () => {
    const line = JSON.stringify({ id: 'a', text: '😀 he said', attributions: [] });
    expect(readPolnear(`${line}\n\n`)[0]!.text).toBe('* he said');
  });

  it('have spans that are found again in tokens', () => {
    const tokens = tokenize('Yes, he said.');
    expect(tokensOf(tokens, [5, 12])).toEqual([2, 4]);
    expect(tokensOf(tokens, [4, 5])).toBeNull();
    expect(
      hullOf([
        [5, 7],
        [1, 2],
      ]),
    ).toEqual([1, 7]);
    expect(hullOf([])).toBeNull();
  });
});
