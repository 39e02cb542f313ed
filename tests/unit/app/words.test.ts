import { describe, expect, it } from 'vitest';
import { dateRange, longDate, shortDate } from '../../../src/app/state/dates.ts';
import { gexfFileName } from '../../../src/app/state/export-name.ts';
import { LENS_TEXTS, lensHead } from '../../../src/app/lens-texts.ts';
import { chipText, holderLine, texts, verb, voicesSentence } from '../../../src/app/texts.ts';
import { wholeTickName } from '../../../src/app/time-texts.ts';
import { amongWords, counted, curled, figure, listed, shortened, spelled } from '../../../src/app/wording.ts';
import { PREDICATES } from '../../../src/claims/claim.ts';

describe('words', () => {
  it('speak of one claimant of a lens as it, of several as they', () => {
    expect(lensHead('contradicts', 1)).toBe('It contradicts');
    expect(lensHead('contradicts', 2)).toBe('They contradict');
    expect(LENS_TEXTS.silentTotal(3, 1, 2)).toBe(
      '3 claims by others on lines of which they say nothing, and 1 by others on lines of their own.',
    );
  });

  it('set thousands off in figures', () => {
    expect([0, 7, 999, 1000, 12345, 1234567].map(figure)).toEqual([
      '0',
      '7',
      '999',
      '1,000',
      '12,345',
      '1,234,567',
    ]);
  });

  it('write dates out', () => {
    expect(shortDate('2007-07-02')).toBe('2 Jul 2007');
    expect(longDate('2007-07-03')).toBe('Tuesday 3 July 2007');
    expect(dateRange('2007-07-02', '2007-07-02')).toBe('2 Jul 2007');
    expect(dateRange('2007-07-02', '2007-07-24')).toBe('2 to 24 Jul 2007');
    expect(dateRange('2007-07-02', '2007-08-24')).toBe('2 Jul to 24 Aug 2007');
    expect(dateRange('2006-12-30', '2007-01-02')).toBe('30 Dec 2006 to 2 Jan 2007');
    expect(shortDate('spring')).toBe('spring');
  });

  it('say on the first tick of a time axis which day and year it is', () => {
    const at = (iso: string): number => Date.parse(iso);
    expect(wholeTickName('hour', at('2007-01-12T00:00Z'), true)).toBe('12 Jan 2007');
    expect(wholeTickName('hour', at('2007-01-12T03:00Z'), false)).toBe('03:00');
    expect(wholeTickName('hour', at('2007-01-13T00:00Z'), false)).toBe('13 Jan');
    expect(wholeTickName('day', at('2007-07-08T00:00Z'), false)).toBe('8 Jul');
    expect(wholeTickName('week', at('2007-01-01T00:00Z'), false)).toBe('1 Jan 2007');
    expect(wholeTickName('week', at('2007-01-08T00:00Z'), false)).toBe('8 Jan');
    expect(wholeTickName('month', at('2007-02-01T00:00Z'), true)).toBe('Feb 2007');
    expect(wholeTickName('month', at('2007-02-01T00:00Z'), false)).toBe('Feb');
    expect(wholeTickName('year', at('2007-01-01T00:00Z'), true)).toBe('2007');
  });

  it('count', () => {
    expect([counted(1, 'claim'), counted(1284, 'claim'), spelled(4), spelled(13)]).toEqual([
      '1 claim',
      '1,284 claims',
      'four',
      '13',
    ]);
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
  });

  it('cut what is overlong between letters, and keep names that run from the right apart', () => {
    expect(shortened('Lantern League', 20)).toBe('Lantern League');
    expect(shortened('Lantern League', 9)).toBe('Lantern…');
    expect(shortened('😀'.repeat(9), 4)).toBe('😀😀😀…');
    expect(amongWords('Tin League')).toBe('Tin League');
    expect(amongWords('رابطة')).toBe('\u2068رابطة\u2069');
    expect(amongWords('A'.repeat(300))).toHaveLength(80);
    expect(curled('end of "a b" and "c"')).toBe('end of “a b” and “c”');
  });

  it('say who holds it', () => {
    expect(voicesSentence([0, 4, 0, 2])).toBe('Four claimants allege it, two deny it.');
    expect(holderLine('alleged', ['Bergner'], 'US military', false)).toBe(
      'alleged by Bergner, for US military',
    );
    expect(holderLine('stated', [], null, true)).toBe('stated by the article itself');
    expect(holderLine('alleged', [], null, false)).toBe('alleged by someone the text does not name');
    expect(holderLine('alleged', ['AP', 'US military'], null, false)).toBe(
      'alleged by US military, as told by AP',
    );
  });

  it('have a verb for every predicate, either way', () => {
    for (const predicate of PREDICATES) expect(verb(predicate)).not.toBe(verb(predicate, 'negative'));
  });

  it('name filters and files', () => {
    expect(chipText('predicates', 'only', ['accuses'])).toBe('Relation: accuses');
    expect(chipText('certainties', 'without', ['denied'])).toBe('Certainty: not denied');
    expect(chipText('articles', 'only', ['A', 'B', 'C', 'D'])).toBe('Article: A, B and 2 more');
    expect(gexfFileName('Iraq 2007, sample')).toBe('hearsay-iraq-2007-sample.gexf');
    expect(gexfFileName('***')).toBe('hearsay-case.gexf');
    expect(texts.reading.working(12, 28)).toBe('Reading 12 of 28 articles');
  });
});
