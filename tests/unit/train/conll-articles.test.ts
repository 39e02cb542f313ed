import { describe, expect, it } from 'vitest';
import { conllArticles } from '../../../src/train/conll-articles.ts';

const lines = (...words: string[]): string => words.map((word) => `${word}\tO\n`).join('');

describe('articles made of sentences of tokens', () => {
  it('space words as English does', () => {
    const said = lines('"', 'We', "'re", 'late', '(', 'again', ')', ',', '"', 'Ann', 'said', '.');
    expect(conllArticles(`${said}\n${lines('It', 'cost', '$', '5', '.')}`)).toEqual([
      {
        id: 'conll-train-0',
        title: null,
        origin: null,
        date: null,
        url: null,
        text: '"We\'re late (again)," Ann said.\n\nIt cost $5.',
      },
    ]);
  });

  it('take twelve sentences an article and are called after the first', () => {
    const articles = conllArticles(Array.from({ length: 25 }, () => lines('Rain', '.')).join('\n'));
    expect(articles.map(({ id }) => id)).toEqual(['conll-train-0', 'conll-train-12', 'conll-train-24']);
    expect(articles.map(({ text }) => text.split('\n\n').length)).toEqual([12, 12, 1]);
  });
});
