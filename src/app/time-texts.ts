/**
 * What the timeline and the strip under the graph say, and how times are written on them.
 */
import type { Interval, TimeUnit } from '../graph/time-axis.ts';
import { DAY, intervalOf, isoDay } from '../graph/time-axis.ts';
import { dateRange, shortDate } from './state/dates.ts';
import { capital, counted, figure } from './wording.ts';

const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options });
const TICKS: Readonly<Record<TimeUnit, Intl.DateTimeFormat>> = {
  hour: format({ hour: '2-digit', minute: '2-digit' }),
  day: format({ day: 'numeric' }),
  week: format({ day: 'numeric' }),
  month: format({ month: 'short' }),
  year: format({ year: 'numeric' }),
};
const MAJOR: Readonly<Record<TimeUnit, Intl.DateTimeFormat>> = {
  ...TICKS,
  day: format({ weekday: 'short', day: 'numeric', month: 'short' }),
  month: format({ month: 'long' }),
};
const MONTH = format({ month: 'long', year: 'numeric' });
const UNITS: Readonly<Record<TimeUnit, string>> = {
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
};

/** A tick: "14:00", "8", "Feb", "2007". */
export function tickName(unit: TimeUnit, at: number): string {
  return TICKS[unit].format(at);
}

/** A tick that has no line of greater units above it: "8 Jan", the first and those that begin a year with the year. */
export function wholeTickName(unit: TimeUnit, at: number, isFirst: boolean): string {
  if (unit === 'year' || (unit === 'hour' && !isFirst && at % DAY !== 0)) return tickName(unit, at);
  const date = new Date(at);
  const beginsYear = date.getUTCMonth() === 0 && date.getUTCDate() <= (unit === 'week' ? 7 : 1);
  const day = unit === 'month' ? '' : `${tickName('day', at)} `;
  const year = isFirst || beginsYear ? ` ${tickName('year', at)}` : '';
  return `${day}${tickName('month', at)}${year}`;
}

/** A tick at which something greater begins; the first says the year too, and so does January. */
export function majorName(unit: TimeUnit, at: number, isFirst: boolean): string {
  const isNewYear = new Date(at).getUTCMonth() === 0;
  return unit === 'month' && (isFirst || isNewYear) ? MONTH.format(at) : MAJOR[unit].format(at);
}

/** A stretch as exactly as it is: "2007", "April 2007", "2 Jul 2007", "2 to 9 Jul 2007", "2 Jul 2007, 14:00". */
export function stretchName({ from, to }: Interval): string {
  const day = isoDay(from);
  const isWhole = (iso: string): boolean => {
    const whole = intervalOf(iso);
    return whole?.from === from && whole.to === to;
  };
  if (isWhole(day.slice(0, 4))) return day.slice(0, 4);
  if (isWhole(day.slice(0, 7))) return MONTH.format(from);
  if (to - from < DAY) return `${shortDate(day)}, ${TICKS.hour.format(from)}`;
  return dateRange(day, isoDay(to - 1));
}

export const TIME_TEXTS = {
  title: 'What was said, and when it happened',
  strip: 'Claims over time',
  said: 'Said',
  per: (unit: TimeUnit) => `per ${UNITS[unit]}`,
  happened: 'Happened',
  dated: (dated: number, all: number) =>
    dated === 0 ? 'none dated' : `${figure(Math.max(1, Math.round((100 * dated) / all)))}% dated`,
  datedTitle: (dated: number, all: number) =>
    `${figure(dated)} of ${counted(all, 'claim')} say when it happened. One that names only a month or a year counts in parts.`,
  undatedArticles: (count: number) => `${counted(count, 'claim')} in articles without a date`,
  before: (count: number) => `${figure(count)} long before`,
  fold: 'Fold the strip',
  unfold: 'Show claims over time',
  brush: { said: 'Date said', happened: 'Date it happened' },
  brushHint: 'drag to filter',
  from: (axis: string) => `${axis}, from`,
  to: (axis: string) => `${axis}, to`,
  order: 'Stack by',
  orders: { said: 'Said', happened: 'Happened', gap: 'Gap' },
  form: 'Show as',
  forms: { chart: 'Chart', list: 'List' },
  addRow: 'Add a row',
  removeRow: (name: string) => `Take the row of ${name} off`,
  usualRows: 'Most active instead',
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  earlier: 'Earlier',
  later: 'Later',
  whole: 'Show the whole time',
  sums: (claims: number, dated: number) =>
    `${capital(counted(claims, 'claim'))}, of which ${figure(dated)} ${dated === 1 ? 'says' : 'say'} when it happened.`,
  undated: (count: number) =>
    `${capital(counted(count, 'claim stands', 'claims stand'))} in articles without a date and ${count === 1 ? 'has' : 'have'} no place here.`,
  rows: { selected: 'Rows are the selected entities.', busiest: 'Rows are the entities with most claims.' },
  rowClaims: (count: number) => counted(count, 'claim'),
  rowUndated: (count: number) => `${figure(count)} without a date`,
  rowEmpty: 'no claim with a date is shown',
  rest: (count: number, when: string) => `${counted(count, 'more claim')} said around ${when}`,
  saidOn: (when: string) => `said ${when}`,
  happenedOn: (when: string) => `happened ${when}`,
  happenedNever: 'the text does not say when it happened',
  times: (count: number) => `${figure(count)} claims`,
  moreMarks: (count: number) => `${figure(count)} more`,
  none: 'None of the claims shown has a date.',
  legend: 'How to read the timeline',
  legendPair: 'square: when it happened; circle: when it was said; the line between: how it was said',
  legendBar: 'open bar: the text names no more than this time',
  legendAlone: (share: string) => `circle alone: the text gives no time (${share})`,
  legendRest: '+3: claims without room; a click lists them',
  keysMove: 'move',
  keysRead: 'read',
} as const;
