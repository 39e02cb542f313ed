/**
 * Time expressions of a sentence → ISO dates, resolved against the article's date by chrono-node. A bare
 * weekday or month is the last one past, as news tells it; an expression without an article's date is
 * kept only if it is absolute. Nothing is invented: precision is what the words give. O(n).
 */
import * as chrono from 'chrono-node/en';
import type { Span } from '../base/span.ts';
import type { ClaimTime } from './claim.ts';

const MAY_HOLD_TIME =
  /\b(?:\d{4}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|january|february|march|april|august|september|october|november|december|yesterday|today|tomorrow|last|past|ago|earlier|week|month|year|days?)\b/i;
const RANGE_WORD = /\b(?:week|month|year|summer|winter|spring|autumn)s?$/i;

type Components = ReturnType<typeof chrono.parse>[number]['start'];

const pad = (number: number, width = 2): string => String(number).padStart(width, '0');
const iso = (year: number, month: number, day: number): string => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;

/** Every time the sentence names, with its span in the article's text. */
export function timesIn(text: string, sentence: Span, articleDate: string | null): ClaimTime[] {
  const words = text.slice(...sentence);
  if (words.length > 2_000 || !MAY_HOLD_TIME.test(words)) return [];
  const reference = articleDate === null ? null : new Date(`${articleDate}T12:00:00Z`);
  const instant = reference ?? new Date(Date.UTC(2000, 0, 1, 12));
  const results = chrono.casual.parse(words, { instant, timezone: 0 });
  return results.flatMap((result) => {
    if (reference === null && !result.start.isCertain('year')) return [];
    const time = toTime(result.start, result.end ?? null, instant);
    const start = sentence[0] + result.index;
    return time === null || RANGE_WORD.test(result.text)
      ? []
      : [{ ...time, span: [start, start + result.text.length] }];
  });
}

function toTime(start: Components, end: Components | null, reference: Date): Omit<ClaimTime, 'span'> | null {
  const precision =
    start.isCertain('day') || start.isCertain('weekday')
      ? 'day'
      : start.isCertain('month')
        ? 'month'
        : start.isCertain('year')
          ? 'year'
          : null;
  if (precision === null) return null;
  const [year, month, day] = pastDate(start, reference);
  if (precision === 'year') return { from: iso(year, 1, 1), to: iso(year, 12, 31), precision };
  if (precision === 'month')
    return { from: iso(year, month, 1), to: iso(year, month, lastDay(year, month)), precision };
  const last =
    end === null ? iso(year, month, day) : iso(end.get('year')!, end.get('month')!, end.get('day')!);
  return { from: iso(year, month, day), to: last, precision };
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Year, month and day, taken back a week or a year where only a weekday or month lies ahead. */
function pastDate(start: Components, reference: Date): [number, number, number] {
  const date = new Date(Date.UTC(start.get('year')!, start.get('month')! - 1, start.get('day')!, 12));
  if (date > reference && !start.isCertain('year')) {
    if (start.isCertain('weekday') && !start.isCertain('day')) date.setUTCDate(date.getUTCDate() - 7);
    else if (start.isCertain('month') && date.getTime() - reference.getTime() > 86_400_000)
      date.setUTCFullYear(date.getUTCFullYear() - 1);
  }
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}
