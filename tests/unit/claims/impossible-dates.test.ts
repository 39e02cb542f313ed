/** Dates that no calendar has are told of; real ones and numbers beside months are not. */
import { describe, expect, it } from 'vitest';
import { impossibleDates } from '../../../src/claims/impossible-dates.ts';
import { read } from '../../read-text.ts';

const wordsOf = (text: string): string[] =>
  impossibleDates(text).map(([start, end]) => text.slice(start, end));

describe('impossible dates', () => {
  it.each([
    ['The raid of 31 June 2007 failed.', '31 June 2007'],
    ['It ended on Feb. 30, 2007 at noon.', 'Feb. 30, 2007'],
    ['Since 32 March nobody has come.', '32 March'],
    ['Filed 2007-02-29.', '2007-02-29'],
    ['On the 31st of April 2007 it rained.', '31st of April 2007'],
  ])('finds the one in %j', (text, date) => {
    expect(wordsOf(text)).toEqual([date]);
  });

  it.each([
    'The raid of 30 June 2007 failed.',
    'In June 31 people died.',
    'He came on 29 February.',
    'On 29 February 2008 he left.',
    'Filed 2007-02-28.',
    'The file 12007-02-300 is gone.',
  ])('finds none in %j', (text) => {
    expect(wordsOf(text)).toEqual([]);
  });

  it('tells the reader of the record, with the place', async () => {
    const text = 'Iran attacked Turkey on 31 June 2007.';
    const { diagnostics, claims } = await read(text);
    expect(diagnostics).toHaveLength(1);
    const [{ message, start, end }] = diagnostics as [(typeof diagnostics)[number]];
    expect(message).toContain('31 June 2007');
    expect(text.slice(start!, end!)).toBe('31 June 2007');
    expect(claims.map(({ time }) => time)).toEqual([null]);
  });

  it('gives an undated article no day for "today"', async () => {
    const { claims } = await read('Iran attacked Turkey today.', { date: null });
    expect(claims.map(({ time }) => time)).toEqual([null]);
  });
});
