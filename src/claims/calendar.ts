/**
 * Days, weeks, months, seasons and years as stretches of ISO dates, both ends included, in the proleptic
 * Gregorian calendar and without a clock. All O(1).
 */

/** A stretch of days; ISO dates, both ends included. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** The units a text counts time in. */
export type CalendarUnit = 'day' | 'week' | 'month' | 'year';

const DAY = 86_400_000;

/** ISO date of a year, month (1 to 12, others carry over) and day. */
export function isoDate(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** The date so many days later. */
export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Year, month (1 to 12) and day of an ISO date. */
export function partsOf(date: string): [year: number, month: number, day: number] {
  const [year, month, day] = date.split('-').map(Number);
  return [year!, month!, day!];
}

/** Weekday of a date, Monday 0. */
export function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** A whole month; months beyond 12 or below 1 carry over to other years. */
export function monthOf(year: number, month: number): Stretch {
  return { from: isoDate(year, month, 1), to: isoDate(year, month + 1, 0) };
}

/** From the first of January of one year to the end of another. */
export function yearsOf(first: number, last = first): Stretch {
  return { from: isoDate(first, 1, 1), to: isoDate(last, 12, 31) };
}

/** The day, the week from Monday on, the month or the year that lies so many units after a date's own. */
export function unitFrom(date: string, unit: CalendarUnit, count: number): Stretch {
  const [year, month] = partsOf(date);
  switch (unit) {
    case 'day':
      return { from: plusDays(date, count), to: plusDays(date, count) };
    case 'week': {
      const monday = plusDays(date, count * 7 - weekdayOf(date));
      return { from: monday, to: plusDays(monday, 6) };
    }
    case 'month':
      return monthOf(year, month + count);
    case 'year':
      return yearsOf(year + count);
  }
}

/** The last weekday (Monday 0) before a date, not the date itself. */
export function weekdayBefore(date: string, weekday: number): string {
  const back = (weekdayOf(date) - weekday + 7) % 7;
  return plusDays(date, -(back === 0 ? 7 : back));
}

/** The date one span of units before another, with the day of the month kept where it exists. */
export function goBack(date: string, unit: CalendarUnit, count: number): string {
  const [year, month, day] = partsOf(date);
  if (unit === 'day' || unit === 'week') return plusDays(date, -count * (unit === 'week' ? 7 : 1));
  const months = unit === 'year' ? 12 * count : count;
  const last = partsOf(monthOf(year, month - months).to)[2];
  return isoDate(year, month - months, Math.min(day, last));
}
