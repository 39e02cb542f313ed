import { describe, expect, it } from 'vitest';
import { SentenceNumbers } from '../../src/app/state/sentence-numbers.svelte.ts';
import type { Article } from '../../src/text/article.ts';

const article = (id: string): Article => ({
  id,
  title: null,
  origin: null,
  date: null,
  url: null,
  text: 'One. Two. Three.',
});

describe('sentence numbers', () => {
  it('are found once for all who want them, and everybody waits until they are known', async () => {
    let asked = 0;
    let answer: (starts: Int32Array) => void = () => undefined;
    const numbers = new SentenceNumbers(() => {
      asked += 1;
      return new Promise((resolve) => (answer = resolve));
    });
    void numbers.want(article('a'));
    const second = numbers.want(article('a')).then(() => numbers.numberAt('a', 6));
    expect(numbers.numberAt('a', 6)).toBeNull();
    answer(Int32Array.of(0, 5, 10));
    expect(await second).toBe(2);
    expect(numbers.sentenceAt(article('a'), 12)).toEqual([10, 16]);
    expect(asked).toBe(1);
  });

  it('are asked for again after they could not be found', async () => {
    let asked = 0;
    const numbers = new SentenceNumbers(() => {
      asked += 1;
      return asked === 1 ? Promise.reject(new Error('gone')) : Promise.resolve(Int32Array.of(0));
    });
    await numbers.want(article('a'));
    expect(numbers.numberAt('a', 3)).toBeNull();
    await numbers.want(article('a'));
    expect(numbers.numberAt('a', 3)).toBe(1);
  });
});
