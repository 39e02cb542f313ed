/**
 * ISO dates → dates written out, without a clock or time zone.
 */
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

interface Day {
  readonly year: number;
  readonly month: string;
  readonly day: number;
  readonly weekday: string;
}

/** "2 Jul 2007"; what is no ISO date stays as it is. */
export function shortDate(iso: string): string {
  const parts = read(iso);
  return parts === null ? iso : `${parts.day} ${short(parts.month)} ${parts.year}`;
}

/** "Tuesday 3 July 2007". */
export function longDate(iso: string): string {
  const parts = read(iso);
  return parts === null ? iso : `${parts.weekday} ${parts.day} ${parts.month} ${parts.year}`;
}

/** A day, month or year, or a stretch `from..to` of them: "2 Jul 2007", "August 2007", "from 2006". */
export function periodName(period: string): string {
  const [from = '', to] = period.split('..');
  if (to === undefined) return partName(from);
  if (from === to) return partName(from);
  if (from === '') return `until ${partName(to)}`;
  if (to === '') return `from ${partName(from)}`;
  return from.length === 10 && to.length === 10
    ? dateRange(from, to)
    : `${partName(from)} to ${partName(to)}`;
}

function partName(part: string): string {
  const [year, month] = part.split('-').map(Number);
  if (part.length === 10) return shortDate(part);
  return month === undefined ? part : `${MONTHS[month - 1] ?? part} ${year}`;
}

/** "2 Jul to 24 Aug 2007", with years and months said once where they are the same. */
export function dateRange(from: string, to: string): string {
  const [first, last] = [read(from), read(to)];
  if (first === null || last === null || from === to) return shortDate(from);
  if (first.year !== last.year) return `${shortDate(from)} to ${shortDate(to)}`;
  if (first.month !== last.month) return `${first.day} ${short(first.month)} to ${shortDate(to)}`;
  return `${first.day} to ${shortDate(to)}`;
}

function read(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const name = MONTHS[month - 1];
  if (name === undefined) return null;
  return { year, month: name, day, weekday: DAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]! };
}

function short(month: string): string {
  return month.slice(0, 3);
}
