/**
 * Days with counts → the bars of a small histogram: by day, month or year, whichever leaves a readable number
 * of them. O(days + bars).
 */

/** One bar; its period is a day, month or year as filters read it. */
export interface DateBar {
  readonly period: string;
  readonly count: number;
}

const MOST_BARS = 40;
/** Lengths of ISO texts: a day, a month, a year. */
const LENGTHS = [10, 7, 4];

/**
 * Bars without gaps from the first to the last day. `all` says which days (or stretches, by their first day)
 * there are, `counts` how many claims of each are left.
 */
export function dateBars(all: Iterable<string>, countOf: (value: string) => number): DateBar[] {
  const days = [...all].filter((day) => day !== '').sort();
  const [first, last] = [days[0]?.slice(0, 10), days.at(-1)?.slice(0, 10)];
  if (first === undefined || last === undefined) return [];
  for (const length of LENGTHS) {
    const periods = periodsBetween(first.slice(0, length), last.slice(0, length));
    if (periods.length > MOST_BARS && length > LENGTHS.at(-1)!) continue;
    const counts = new Map(periods.map((period) => [period, 0]));
    for (const day of days) {
      const period = day.slice(0, length);
      counts.set(period, (counts.get(period) ?? 0) + countOf(day));
    }
    return [...counts].map(([period, count]) => ({ period, count }));
  }
  return [];
}

/** All periods of one length from one to another, both included; at most a few more than can be shown. */
function periodsBetween(from: string, to: string): string[] {
  const periods: string[] = [];
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  for (let step = 0; step <= 400; step++) {
    const at =
      from.length === 10
        ? Date.UTC(year, month - 1, day + step)
        : from.length === 7
          ? Date.UTC(year, month - 1 + step, 1)
          : Date.UTC(year + step, 0, 1);
    const period = new Date(at).toISOString().slice(0, from.length);
    if (period > to) break;
    periods.push(period);
  }
  return periods;
}
