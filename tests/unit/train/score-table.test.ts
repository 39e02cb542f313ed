import { describe, expect, it } from 'vitest';
import type { SetScores } from '../../../src/train/score-sets.ts';
import { recordedWith, shortcomings, tableOf } from '../../../src/train/score-table.ts';

const scored = (set: string, scores: Record<string, number>, trainedOn = false): SetScores => ({
  set,
  trainedOn,
  scores: new Map(Object.entries(scores)),
});
const all = (): boolean => true;

describe('recorded scores', () => {
  const recorded = { 'ner/a.tsv': { exact: 0.9 }, 'ud/b.conllu': { LAS: 0.85, UPOS: 0.96 } };

  it('may fall by the tolerance and no further', () => {
    const just = [scored('ner/a.tsv', { exact: 0.897 }), scored('ud/b.conllu', { LAS: 0.86, UPOS: 0.96 })];
    expect(shortcomings(just, recorded, all)).toEqual([]);
    const below = [scored('ner/a.tsv', { exact: 0.8968 }), just[1]!];
    expect(shortcomings(below, recorded, all)).toEqual(['ner/a.tsv: exact fell from 0.9000 to 0.8968']);
  });

  it('must all be there again, but for sets that are not wanted', () => {
    const some = [scored('ud/b.conllu', { LAS: 0.85 })];
    expect(shortcomings(some, recorded, all)).toEqual([
      'ner/a.tsv: exact is recorded but was not scored',
      'ud/b.conllu: UPOS is recorded but was not scored',
    ]);
    expect(shortcomings(some, recorded, (set) => set.startsWith('x'))).toEqual([]);
  });

  it('do not bind a set that the models have learnt from since', () => {
    const learnt = [scored('ner/a.tsv', { exact: 0.1 }, true)];
    expect(shortcomings(learnt, recorded, (set) => set === 'ner/a.tsv')).toEqual([]);
    expect(recordedWith(learnt, recorded)).toEqual({ 'ud/b.conllu': recorded['ud/b.conllu'] });
  });

  it('are replaced set by set, rounded and in order', () => {
    const now = [scored('z', { exact: 0.12345678 }), scored('ner/a.tsv', { exact: 0.95 })];
    expect(JSON.stringify(recordedWith(now, recorded))).toBe(
      '{"ner/a.tsv":{"exact":0.95},"ud/b.conllu":{"LAS":0.85,"UPOS":0.96},"z":{"exact":0.1235}}',
    );
  });

  it('stand beside those of now', () => {
    const sets = [
      scored('ner/a.tsv', { exact: 0.91 }),
      scored('ud/b.conllu', { LAS: 0.8449, UAS: 0.9 }),
      scored('t', { exact: 1 }, true),
    ];
    const cells = tableOf(sets, recorded)
      .split('\n')
      .map((line) => line.split(/ {2,}/));
    expect(cells).toEqual([
      ['set', 'measure', 'now', 'recorded', 'difference'],
      ['ner/a.tsv', 'exact', '0.9100', '0.9000', '+0.0100'],
      ['ud/b.conllu', 'LAS', '0.8449', '0.8500', '−0.0051'],
      ['ud/b.conllu', 'UAS', '0.9000', '–'],
      ['t', 'exact', '1.0000', 'trained on'],
    ]);
  });
});
