import { describe, expect, it } from 'vitest';
import { f1Of } from '../../../src/train/score-findings.ts';
import { inBasicPlane, scoreNames, taggedArticles } from '../../../src/train/score-names.ts';
import { MODELS } from '../../read-text.ts';

const lines = (sentence: string): string =>
  sentence
    .split(' ')
    .map((item) => item.replace('/', '\t'))
    .join('\n');

describe('tagged sentences', () => {
  it('become running text with names by offset', () => {
    const [article] = taggedArticles(
      lines('"/O We/O ca/O n\'t/O "/O ,/O Anna/B-PER Lind/I-PER told/O (/O the/O UN/B-ORG )/O ./O'),
    );
    expect(article!.text).toBe('"We can\'t", Anna Lind told (the UN).');
    expect([...article!.names]).toEqual(['12 21 person', '32 34 group']);
  });

  it('part names that touch, and begin one at a tag inside', () => {
    const [article] = taggedArticles(lines('Oslo/I-LOC Bergen/B-LOC Berlin/I-LOC Bild/I-ORG'));
    expect([...article!.names]).toEqual(['0 4 place', '5 18 place', '19 23 group']);
  });

  it('keep names of other kinds apart', () => {
    const [article] = taggedArticles(lines('French/B-MISC Labour/B-politicalparty votes/O'));
    expect([...article!.uncounted]).toEqual(['0 6']);
    expect([...article!.names]).toEqual(['7 13 group']);
  });

  it('make an article of every twenty, one a line', () => {
    const articles = taggedArticles(Array.from({ length: 45 }, () => lines('Yes/O ./O')).join('\n\n'));
    expect(articles.map(({ text }) => text.split('\n').length)).toEqual([20, 20, 5]);
  });

  it('without any tag are an error', () => {
    expect(() => taggedArticles('only words\nand lines\n')).toThrow(RangeError);
  });

  it('are scored by exact span and kind, others apart', async () => {
    const gold = 'Angela/B-PER Merkel/I-PER met/O reporters/O in/O Berlin/B-LOC ./O';
    expect(await scoreNames(lines(gold), MODELS)).toBe(1);
    expect(await scoreNames(lines(gold.replaceAll('-PER', '-ORG')), MODELS)).toBe(0.5);
    expect(await scoreNames(lines(gold.replaceAll('-PER', '-MISC')), MODELS)).toBe(1);
  });
});

describe('counting', () => {
  it('gives F1, 0 where nothing is right', () => {
    expect(f1Of({ right: 2, wrong: 1, missed: 1 })).toBeCloseTo(2 / 3);
    expect(f1Of({ right: 0, wrong: 0, missed: 0 })).toBe(0);
  });

  it('takes a character beyond the basic plane for one', () => {
    expect(inBasicPlane('a😀b')).toBe('a*b');
  });
});
