/**
 * ISO dates of any precision → stretches of time, and a stretch of time → ticks and bins between years and hours.
 * Everything counts in milliseconds since 1970, UTC, ends excluded; calendars of days, months and years are the
 * proleptic Gregorian one. O(ticks).
 */

/** A stretch of time, `to` excluded. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** What time is counted in, the finest first. */
export const TIME_UNITS = ['hour', 'day', 'week', 'month', 'year'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** Ticks of one step, and those above them at which a new day, month or year begins. */
export interface Ticks {
  readonly unit: TimeUnit;
  readonly minor: readonly number[];
  readonly majorUnit: TimeUnit;
  readonly major: readonly number[];
}

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
const LENGTHS: Readonly<Record<TimeUnit, number>> = {
  hour: HOUR,
  day: DAY,
  week: 7 * DAY,
  month: 30.44 * DAY,
  year: 365.25 * DAY,
};
const ABOVE: Readonly<Record<TimeUnit, TimeUnit>> = {
  hour: 'day',
  day: 'month',
  week: 'month',
  month: 'year',
  year: 'year',
};
type Step = readonly [unit: TimeUnit, count: number];
const STEPS: readonly Step[] = [
  ...[1, 3, 6, 12].map((count): Step => ['hour', count]),
  ['day', 1],
  ['week', 1],
  ...[1, 3, 6].map((count): Step => ['month', count]),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((count): Step => ['year', count]),
];
/** The first of January 1970 was a Thursday. */
const MONDAY_BEFORE_EPOCH = -3 * DAY;
const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2})(?::\d{2}.*)?)?)?)?$/;

/** Milliseconds of the beginning of a day; months and days may lie beyond their ends. */
function dayStart(year: number, month: number, day = 1): number {
  return new Date(0).setUTCFullYear(year, month, day);
}

/** From the beginning of one ISO date to the end of another, each as exact as it is written; null for no dates. */
export function intervalOf(from: string, to = from): Interval | null {
  const [first, last] = [spanOf(from), spanOf(to)];
  return first === null || last === null || last.to <= first.from ? null : { from: first.from, to: last.to };
}

function spanOf(iso: string): Interval | null {
  const match = ISO.exec(iso);
  if (match === null) return null;
  const [year, month, day, hour] = match.slice(1).map((part) => (part === undefined ? null : Number(part)));
  if (month === null) return { from: dayStart(year!, 0), to: dayStart(year! + 1, 0) };
  if (month! < 1 || month! > 12) return null;
  if (day === null) return { from: dayStart(year!, month! - 1), to: dayStart(year!, month!) };
  const start = dayStart(year!, month! - 1, day!);
  if (day! < 1 || start >= dayStart(year!, month!) || (hour ?? 0) > 23) return null;
  return hour === null
    ? { from: start, to: start + DAY }
    : { from: start + hour! * HOUR, to: start + (hour! + 1) * HOUR };
}

/** The day a moment lies in, as an ISO date. */
export function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** The last beginning of a unit at or before a moment. */
export function startOf(unit: TimeUnit, at: number, count = 1): number {
  const date = new Date(at);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  switch (unit) {
    case 'hour':
    case 'day': {
      const length = unit === 'hour' ? count * HOUR : DAY;
      return Math.floor(at / length) * length;
    }
    case 'week':
      return Math.floor((at - MONDAY_BEFORE_EPOCH) / (7 * DAY)) * 7 * DAY + MONDAY_BEFORE_EPOCH;
    case 'month':
      return dayStart(year, Math.floor(month / count) * count);
    case 'year':
      return dayStart(Math.floor(year / count) * count, 0);
  }
}

/** So many units after the beginning of one. */
export function plusUnits(unit: TimeUnit, at: number, count: number): number {
  if (unit !== 'month' && unit !== 'year') return at + count * LENGTHS[unit];
  const date = new Date(at);
  const months = unit === 'year' ? 12 * count : count;
  return dayStart(date.getUTCFullYear(), date.getUTCMonth() + months);
}

/** Beginnings of a unit within a stretch. */
function beginnings([unit, count]: Step, { from, to }: Interval): number[] {
  const found: number[] = [];
  for (let at = startOf(unit, from, count); at < to; at = plusUnits(unit, at, count))
    if (at >= from) found.push(at);
  return found;
}

/** The finest ticks of which a stretch holds no more than `most`. */
export function ticksOf(domain: Interval, most: number): Ticks {
  const length = domain.to - domain.from;
  const step =
    STEPS.find(([unit, count]) => length / (LENGTHS[unit] * count) <= Math.max(1, most)) ?? STEPS.at(-1)!;
  const majorUnit = ABOVE[step[0]];
  return {
    unit: step[0],
    minor: beginnings(step, domain),
    majorUnit,
    major: step[0] === 'year' ? [] : beginnings([majorUnit, 1], domain),
  };
}

/** A stretch, or one around it that is at least so many milliseconds long. */
export function atLeast({ from, to }: Interval, length: number): Interval {
  const room = Math.max(0, length - (to - from)) / 2;
  return { from: from - room, to: to + room };
}

/** The finest unit of which a stretch holds no more than `most`; at least a day unless hours are told. */
export function binUnit(domain: Interval, most: number, least: TimeUnit = 'day'): TimeUnit {
  const units = TIME_UNITS.slice(TIME_UNITS.indexOf(least));
  return units.find((unit) => (domain.to - domain.from) / LENGTHS[unit] <= most) ?? 'year';
}

/** The units that cover a stretch, whole ones. */
export function binsOf(domain: Interval, unit: TimeUnit): Interval[] {
  const bins: Interval[] = [];
  for (let at = startOf(unit, domain.from); at < domain.to;) {
    const next = plusUnits(unit, at, 1);
    bins.push({ from: at, to: next });
    at = next;
  }
  return bins;
}

/** The first of some bins in order that ends after a moment; their number if none does. */
export function binAt(bins: readonly Interval[], at: number): number {
  let [low, high] = [0, bins.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bins[middle]!.to > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
