import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { MEASURED_CORPORA } from '../../../src/train/open-articles.ts';
import { readOpenSentences } from '../../../src/train/open-sentences.ts';
import { CorpusError } from '../../../src/train/score-sets.ts';

const FILE = fileURLToPath(new URL('../../../src/train/labels/open-sentences.jsonl', import.meta.url));
const MADE = {
  corpus: 'conll-train',
  article: 'conll-train-24',
  sentence: [100, 180],
  parties: [
    [100, 106],
    [120, 126],
    [150, 160],
  ],
  claims: ['1 accuses 2', '2 located_in? 3'],
};
const lineOf = (change: object): string => JSON.stringify({ ...MADE, ...change });

describe('labels of open sentences', () => {
  it('give the spans of what holds and of what may hold', () => {
    const [sentence, ...more] = readOpenSentences(`${lineOf({})}\n\n`, 'x.jsonl');
    expect(more).toEqual([]);
    expect(sentence).toEqual({
      corpus: 'conll-train',
      article: 'conll-train-24',
      sentence: [100, 180],
      parties: MADE.parties,
      claims: [{ subject: [100, 106], predicate: 'accuses', object: [120, 126] }],
      unsure: [{ subject: [120, 126], predicate: 'located_in', object: [150, 160] }],
    });
  });

  it.each([
    ['{', 'is no JSON'],
    [lineOf({ corpus: 'mine' }), 'names no article of a known corpus'],
    [lineOf({ sentence: [3] }), 'has no sentence'],
    [lineOf({ parties: [[100, 106], [9]] }), 'has no list of parties'],
    [lineOf({ parties: [[90, 106]] }), 'has a party outside the sentence'],
    [lineOf({ claims: null }), 'has no list of claims'],
    [lineOf({ claims: ['1 likes 2'] }), 'tells no claim of the twenty predicates: 1 likes 2'],
    [lineOf({ claims: ['1 accuses 4'] }), 'links no two of its 3 parties: 1 accuses 4'],
    [lineOf({ claims: ['2 accuses 2'] }), 'links no two of its 3 parties: 2 accuses 2'],
  ])('name file and line of a fault: %s', (line, reason) => {
    expect(() => readOpenSentences(`\n${line}\n`, 'x.jsonl')).toThrow(new CorpusError('x.jsonl:2', reason));
  });
});

describe('the labelled sentences at hand', () => {
  const content = readFileSync(FILE, 'utf8');
  const sentences = readOpenSentences(content, FILE);

  it('are of training halves alone, each once, without their words', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(750);
    expect(sentences.filter(({ corpus }) => MEASURED_CORPORA.includes(corpus))).toEqual([]);
    expect(new Set(sentences.map(({ article, sentence }) => `${article} ${sentence[0]}`)).size).toBe(
      sentences.length,
    );
    for (const line of content.trim().split('\n'))
      expect(Object.keys(JSON.parse(line) as object)).toEqual(Object.keys(MADE));
  });
});
