import { describe, expect, it } from 'vitest';
import { CorpusError } from '../../../src/train/score-sets.ts';
import type { OpenArticle } from '../../../src/train/open-articles.ts';
import {
  readVerdicts,
  seenArticles,
  unseenOf,
  verdictTable,
  wilsonInterval,
  type Verdict,
} from '../../../src/train/verdicts.ts';

const RIGHT: Verdict = {
  corpus: 're3d',
  article: 'x1',
  sample: 'even',
  predicate: 'helps',
  sentence: [0, 30],
  subject: [0, 4],
  object: [11, 20],
  trigger: [5, 10],
  verdict: 'right',
  error: null,
};
const line = (more: object): string => JSON.stringify({ ...RIGHT, ...more });

describe('verdicts read from lines', () => {
  it('are as they were written', () => {
    const wrong = { ...RIGHT, verdict: 'wrong', error: 'sense' };
    expect(readVerdicts(`${line({})}\n\n${JSON.stringify(wrong)}\n`, 'f')).toEqual([RIGHT, wrong]);
  });

  it.each([
    ['{', 'is no JSON'],
    [line({ corpus: 'other' }), 'names no article of a known corpus'],
    [line({ sample: 'odd' }), 'is of no known sample'],
    [line({ predicate: 'likes' }), 'has no known predicate'],
    [line({ trigger: [4, 4] }), 'lacks a span'],
    [line({ object: [1] }), 'lacks a span'],
    [line({ verdict: null }), 'is not judged'],
    [line({ verdict: 'wrong' }), 'must name an error class where it is wrong, only there'],
    [line({ error: 'sense' }), 'must name an error class where it is wrong, only there'],
    [
      line({ verdict: 'wrong', error: 'constructor' }),
      'must name an error class where it is wrong, only there',
    ],
  ])('name file and line where one is not whole: %s', (bad, reason) => {
    expect(() => readVerdicts(`${line({})}\n${bad}\n`, 'file.jsonl')).toThrow(
      new CorpusError('file.jsonl:2', reason),
    );
  });
});

describe('unseen articles', () => {
  it('are those of which no verdict stands, corpus by corpus', () => {
    const article = (corpus: OpenArticle['corpus'], id: string): OpenArticle => ({
      corpus,
      article: { id, title: null, origin: null, date: null, url: null, text: 'x' },
    });
    const all = [article('re3d', 'x1'), article('re3d', 'x2'), article('polnear-dev', 'x1')];
    expect(unseenOf(all, [RIGHT])).toEqual([all[1], all[2]]);
  });

  it('are told from files of verdicts and of labelled sentences, each line of which names an article', () => {
    const labels = '{"corpus":"conll-train","article":"x7","sentence":[0,4],"parties":[],"claims":[]}\n';
    expect(seenArticles(labels + line({}), 'file.jsonl')).toEqual([
      { corpus: 'conll-train', article: 'x7' },
      { corpus: RIGHT.corpus, article: RIGHT.article },
    ]);
    expect(() => seenArticles(`${labels}{"corpus":"re3d"}`, 'file.jsonl')).toThrow(
      new CorpusError('file.jsonl:2', 'names no article of a known corpus'),
    );
  });
});

describe('Wilson’s interval', () => {
  it.each([
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [81, 100, 0.7222, 0.8749],
    [1, 2, 0.0945, 0.9055],
  ])('%i of %i', (right, all, from, to) => {
    const [low, high] = wilsonInterval(right, all);
    expect(low).toBeCloseTo(from, 4);
    expect(high).toBeCloseTo(to, 4);
  });

  it('says nothing of none, and takes no share that is none', () => {
    expect(wilsonInterval(0, 0)).toEqual([0, 1]);
    expect(() => wilsonInterval(3, 2)).toThrow(RangeError);
    expect(() => wilsonInterval(0.5, 2)).toThrow(RangeError);
  });
});

describe('the tables', () => {
  const verdicts: Verdict[] = [
    RIGHT,
    { ...RIGHT, verdict: 'wrong', error: 'claimant' },
    { ...RIGHT, verdict: 'wrong', error: 'sense' },
    { ...RIGHT, predicate: 'accuses', verdict: 'wrong', error: 'end' },
    { ...RIGHT, predicate: 'accuses', sample: 'accusations' },
  ];
  const rows = verdictTable(verdicts)
    .split('\n')
    .map((row) => row.trim().split(/\s{2,}/));

  it('count what is all right, and what is right but for its holding', () => {
    expect(rows).toContainEqual([
      'even sample',
      '4',
      '1',
      '0.250 (0.046 to 0.699)',
      '0.500 (0.150 to 0.850)',
    ]);
    expect(rows.find(([name]) => name === 'helps')?.slice(0, 3)).toEqual(['helps', '3', '1']);
  });

  it('count accusations of both samples, but by predicate only those of the even one', () => {
    expect(rows.find(([name]) => name === 'all accusations')?.slice(0, 3)).toEqual([
      'all accusations',
      '2',
      '1',
    ]);
    expect(rows.find(([name]) => name === 'accuses')?.slice(0, 3)).toEqual(['accuses', '1', '0']);
  });

  it('count each error class', () => {
    expect(rows).toContainEqual(['claimant', '1', '0']);
    expect(rows).toContainEqual(['end', '1', '1']);
    expect(rows).toContainEqual(['direction', '0', '0']);
  });
});
