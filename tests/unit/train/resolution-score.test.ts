import { describe, expect, it } from 'vitest';
import { scoreResolution, type PairCounts } from '../../../src/train/resolution-score.ts';
import type { GoldReading } from '../../../src/train/gold.ts';
import { caseOf, madeExtraction, type MadeEntity } from '../../made-case.ts';

/** Readings and extractions of the same articles with the same names; ids as the gold has them. */
function scored(articles: Readonly<Record<string, readonly MadeEntity[]>>): PairCounts & { sides: string[] } {
  const made = Object.entries(articles).map(([id, entities]) => madeExtraction(id, entities));
  const readings: GoldReading[] = made.map(({ article, entities, mentions }) => ({
    article,
    entities,
    mentions,
    claims: [],
  }));
  const { counts, misses } = scoreResolution(readings, caseOf(...made));
  return {
    ...counts,
    sides: misses.map(({ side, names, articles: both }) => `${side} ${names.join()} ${both.join()}`),
  };
}

describe('pairs of entities in different articles', () => {
  it('are right where case and gold agree', () => {
    const iran: MadeEntity = ['iran', 'place', 'Iran'];
    expect(scored({ a1: [iran], a2: [iran], a3: [iran, ['sadr', 'person', 'Sadr']] })).toEqual({
      gold: 3,
      joined: 3,
      right: 3,
      sides: [],
    });
  });

  it('are wrong where the gold has two, and missed where the case has', () => {
    const articles = {
      a1: [['london', 'place', 'London'] as const, ['pope', 'person', 'Pope Benedict'] as const],
      a2: [['london-ontario', 'place', 'London'] as const, ['pope', 'person', 'Joseph Ratzinger'] as const],
    };
    expect(scored(articles)).toEqual({
      gold: 1,
      joined: 1,
      right: 0,
      sides: ['wrong London,London a1,a2', 'missed Pope Benedict,Joseph Ratzinger a1,a2'],
    });
  });

  it('count no unnamed ones', () => {
    const voice: MadeEntity = ['voice', 'person', 'an official', 'nominal'];
    expect(scored({ a1: [voice], a2: [voice] })).toMatchObject({ gold: 0, joined: 0 });
  });
});
