import { describe, expect, it } from 'vitest';
import { timesIn } from '../../../src/claims/time.ts';

const WEDNESDAY = '2007-08-29';

/** Times as `words: from..to precision`. */
function times(text: string, date: string | null = WEDNESDAY): string[] {
  return timesIn(text, [0, text.length], date)
    .map(({ time }) => time)
    .map(({ from, to, precision, span }) => `${text.slice(...span)}: ${from}..${to} ${precision}`);
}

describe('times', () => {
  it.each([
    ['They met on Monday.', 'on Monday: 2007-08-27..2007-08-27 day'],
    ['They met on Thursday.', 'on Thursday: 2007-08-23..2007-08-23 day'],
    ['They met yesterday.', 'yesterday: 2007-08-28..2007-08-28 day'],
    ['They met on May 28.', 'on May 28: 2007-05-28..2007-05-28 day'],
    ['They met on November 30.', 'on November 30: 2006-11-30..2006-11-30 day'],
    ['They met on 20 January 2007.', 'on 20 January 2007: 2007-01-20..2007-01-20 day'],
    ['They met in March 2006.', 'in March 2006: 2006-03-01..2006-03-31 month'],
    ['They met in February 2008.', 'in February 2008: 2008-02-01..2008-02-29 month'],
  ])('are resolved against the article’s date: %s', (text, time) => {
    expect(times(text).map((found) => found.replace(/^(?:on|in) /, ''))).toEqual([
      time.replace(/^(?:on|in) /, ''),
    ]);
  });

  it('that need a date the article lacks are left out; absolute ones stay', () => {
    expect(times('They met on Monday.', null)).toEqual([]);
    expect(times('They met on 20 January 2007.', null)).toHaveLength(1);
  });

  it('are none in plain words', () => {
    expect(times('They met the mayor.')).toEqual([]);
    expect(times('')).toEqual([]);
  });

  it('count their spans from the start of the text, not of the sentence', () => {
    const text = 'It rained. They met on Monday.';
    const [time] = timesIn(text, [11, text.length], WEDNESDAY);
    expect(text.slice(...time!.time.span)).toContain('Monday');
  });
});
