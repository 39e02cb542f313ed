import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atLeast,
  binAt,
  binsOf,
  binUnit,
  DAY,
  HOUR,
  intervalOf,
  isoDay,
  plusUnits,
  startOf,
  ticksOf,
  TIME_UNITS,
  type Interval,
} from '../../../src/graph/time-axis.ts';

const at = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
const stretch = (from: string, to: string): Interval => ({ from: at(from), to: at(to) });

describe('intervalOf', () => {
  it('is as long as the date is exact', () => {
    expect(intervalOf('2007')).toEqual(stretch('2007-01-01', '2008-01-01'));
    expect(intervalOf('2007-02')).toEqual(stretch('2007-02-01', '2007-03-01'));
    expect(intervalOf('2008-02-29')).toEqual(stretch('2008-02-29', '2008-03-01'));
    expect(intervalOf('2007-07-02T14:30:00Z')).toEqual({
      from: at('2007-07-02') + 14 * HOUR,
      to: at('2007-07-02') + 15 * HOUR,
    });
    expect(intervalOf('2007-07-02', '2007-08')).toEqual(stretch('2007-07-02', '2007-09-01'));
  });

  it('is null for what is no date or ends before it begins', () => {
    for (const text of ['', 'soon', '2007-13', '2007-02-30', '2007-02-00', '2007-07-02T25'])
      expect(intervalOf(text), text).toBeNull();
    expect(intervalOf('2007-08-02', '2007-08-01')).toBeNull();
  });
});

describe('atLeast', () => {
  it('puts the same room on both sides of what is shorter, and leaves what is longer', () => {
    const day = stretch('2007-07-05', '2007-07-06');
    expect(atLeast(day, 9 * DAY)).toEqual(stretch('2007-07-01', '2007-07-10'));
    expect(atLeast(day, HOUR)).toEqual(day);
  });
});

describe('ticksOf', () => {
  it('counts in hours, days, weeks, months or years, as there is room', () => {
    const unitsOf = (from: string, to: string, most: number): unknown => {
      const { unit, majorUnit, minor } = ticksOf(stretch(from, to), most);
      return [unit, majorUnit, minor.length];
    };
    expect(unitsOf('2007-07-02', '2007-07-03', 24)).toEqual(['hour', 'day', 24]);
    expect(unitsOf('2007-07-02', '2007-07-03', 5)).toEqual(['hour', 'day', 4]);
    expect(unitsOf('2007-07-01', '2007-07-15', 14)).toEqual(['day', 'month', 14]);
    expect(unitsOf('2007-07-01', '2007-09-01', 14)).toEqual(['week', 'month', 9]);
    expect(unitsOf('2007-01-01', '2008-01-01', 14)).toEqual(['month', 'year', 12]);
    expect(unitsOf('1980-01-01', '2008-01-01', 14)).toEqual(['year', 'year', 14]);
  });

  it('begins weeks on Mondays and months on their first day', () => {
    expect(ticksOf(stretch('2007-07-01', '2007-09-01'), 14).minor.map(isoDay).slice(0, 2)).toEqual([
      '2007-07-02',
      '2007-07-09',
    ]);
    expect(ticksOf(stretch('2007-07-01', '2007-09-01'), 14).major.map(isoDay)).toEqual([
      '2007-07-01',
      '2007-08-01',
    ]);
  });

  it('never gives many more ticks than asked for, and only such as lie in the stretch', () => {
    const moments = fc.integer({ min: at('1800-01-01'), max: at('2100-01-01') });
    fc.assert(
      fc.property(
        moments,
        fc.integer({ min: HOUR, max: 200 * 365 * DAY }),
        fc.integer({ min: 2, max: 40 }),
        (from, length, most) => {
          const domain = { from, to: from + length };
          const { minor } = ticksOf(domain, most);
          expect(minor.length).toBeLessThanOrEqual(most + 2);
          expect(minor.every((tick) => tick >= domain.from && tick < domain.to)).toBe(true);
        },
      ),
    );
  });
});

describe('bins', () => {
  it('cover a stretch without a gap, in the finest unit there is room for', () => {
    for (const unit of TIME_UNITS) {
      const domain = stretch('2006-12-30', '2007-01-05');
      const bins = binsOf(domain, unit);
      expect(bins[0]!.from).toBeLessThanOrEqual(domain.from);
      expect(bins.at(-1)!.to).toBeGreaterThanOrEqual(domain.to);
      bins.slice(1).forEach((bin, index) => expect(bin.from).toBe(bins[index]!.to));
      expect(binAt(bins, bins.at(-1)!.from)).toBe(bins.length - 1);
      expect(binAt(bins, bins.at(-1)!.to)).toBe(bins.length);
    }
    expect(binUnit(stretch('2007-01-01', '2008-01-01'), 60)).toBe('week');
    expect(binUnit(stretch('2007-01-01', '2007-01-02'), 60)).toBe('day');
  });

  it('begin where their unit does', () => {
    expect(isoDay(startOf('week', at('2007-07-04')))).toBe('2007-07-02');
    expect(isoDay(plusUnits('month', at('2007-12-01'), 1))).toBe('2008-01-01');
  });
});
