/**
 * Time expressions of a sentence → ISO dates, resolved against the article's date: those of
 * `time-phrases.ts` first, the rest by chrono-node. A bare weekday or month is the last one past, as news
 * tells it, and beside that the next one for what still lies ahead. An expression that needs a date the
 * article lacks is left out. Nothing is invented: precision is what the words give. O(n).
 */
import * as chrono from 'chrono-node/en';
import type { Span } from '../base/span.ts';
import { isoDate, monthOf, plusDays, yearsOf } from './calendar.ts';
import type { ClaimTime } from './claim.ts';
import { timePhrases } from './time-phrases.ts';

/** A time that a sentence names. */
export interface SentenceTime {
  readonly time: ClaimTime;
  /** The same for an event that lies ahead ("will meet on Sunday"); null where it makes no difference. */
  readonly ahead: ClaimTime | null;
}

const MAY_HOLD_DATE =
  /\b(?:\d{4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december|yesterday|today|tomorrow)\b/i;
const MAY_HOLD_PHRASE =
  /\d{4}|\b(?:since|between|from|spring|summer|autumn|fall|winter|weekend|tonight|overnight|night|day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|early|late|mid|start|beginning|middle|end|last|next|(?:day|week|month|year|hour|minute)s?|this|that|same)\b/i;
/** "the night of 12 March": only the day after it is dated. */
const PART_OF_DAY = /\bthe (?:night|morning|afternoon|evening|day) of (?=\d|[A-Z])/g;
const COUNTS_ON = /\b(?:later|afterwards|earlier|before|next|following|previous|that|same)\b/i;
const LONGEST = 2_000;
const VAGUE = /\b(?:week|month|year|summer|winter|spring|autumn|day|decade|hour|minute)s?$|^now$/i;
const COMMON_WORD = /^(?:\W|on |in )*(?:may|march|sun|mon|sat|wed|fri|second|dec|mar)\b/;

type Components = ReturnType<typeof chrono.parse>[number]['start'];

/** Whether a sentence may count from a time named before it ("hours later"). */
export function countsOn(words: string): boolean {
  return COUNTS_ON.test(words);
}

/** Every time the sentence names in its order, with its span in the article's text. `named` is the day named last before. */
export function timesIn(
  text: string,
  sentence: Span,
  articleDate: string | null,
  named: string | null = null,
): SentenceTime[] {
  const words = text.slice(...sentence);
  if (words.length > LONGEST) return [];
  const phrases = MAY_HOLD_PHRASE.test(words) ? timePhrases(words, { said: articleDate, named }) : [];
  const found: FoundDate[] = phrases.map(({ time, start, end }) => ({ time, ahead: null, start, end }));
  let rest = words.replace(PART_OF_DAY, (part) => '\u00b7'.repeat(part.length));
  for (const { start, end } of phrases)
    rest = rest.slice(0, start) + '\u00b7'.repeat(end - start) + rest.slice(end);
  if (MAY_HOLD_DATE.test(rest)) found.push(...datesIn(rest, articleDate));
  const at = (time: Omit<ClaimTime, 'span'>, start: number, end: number): ClaimTime => ({
    ...time,
    span: [sentence[0] + start, sentence[0] + end],
  });
  return found
    .toSorted((a, b) => a.start - b.start)
    .map(({ time, ahead, start, end }) => ({
      time: at(time, start, end),
      ahead: ahead === null ? null : at(ahead, start, end),
    }));
}

interface FoundDate {
  readonly time: Omit<ClaimTime, 'span'>;
  readonly ahead: Omit<ClaimTime, 'span'> | null;
  readonly start: number;
  readonly end: number;
}

/** What chrono-node finds. */
function datesIn(words: string, articleDate: string | null): FoundDate[] {
  const reference = articleDate === null ? null : new Date(`${articleDate}T12:00:00Z`);
  const instant = reference ?? new Date(Date.UTC(2000, 0, 1, 12));
  return chrono.casual.parse(words, { instant, timezone: 0 }).flatMap(({ start, end, index, text }) => {
    if (reference === null && !(start.isCertain('year') && /\d{4}/.test(text))) return [];
    if (VAGUE.test(text) || COMMON_WORD.test(text)) return [];
    const time = toTime(start, end ?? null, instant, -1);
    const ahead = toTime(start, end ?? null, instant, 1);
    if (time === null) return [];
    const leads = /^\W+/.exec(text)?.[0].length ?? 0;
    const last = index + text.replace(/[\s,;]+$/, '').length;
    return [{ time, ahead: ahead?.from === time.from ? null : ahead, start: index + leads, end: last }];
  });
}

function toTime(
  start: Components,
  end: Components | null,
  reference: Date,
  way: 1 | -1,
): Omit<ClaimTime, 'span'> | null {
  const precision =
    start.isCertain('day') || start.isCertain('weekday')
      ? 'day'
      : start.isCertain('month')
        ? 'month'
        : start.isCertain('year')
          ? 'year'
          : null;
  if (precision === null) return null;
  const [year, month, day] = placed(start, reference, way);
  if (precision === 'year') return { ...yearsOf(year), precision };
  if (precision === 'month') return { ...monthOf(year, month), precision };
  const from = isoDate(year, month, day);
  if (end === null || !(end.isCertain('day') || end.isCertain('weekday')))
    return { from, to: from, precision };
  const days = (end.date().getTime() - start.date().getTime()) / 86_400_000;
  return { from, to: plusDays(from, Math.max(0, Math.round(days))), precision };
}

/** Year, month and day; where only a weekday or month is named, the last one past (−1) or the next one (1). */
function placed(start: Components, reference: Date, way: 1 | -1): [number, number, number] {
  const date = new Date(Date.UTC(start.get('year')!, start.get('month')! - 1, start.get('day')!, 12));
  const isOff = way < 0 ? date > reference : date < reference;
  if (isOff && !start.isCertain('year')) {
    if (start.isCertain('weekday') && !start.isCertain('day')) date.setUTCDate(date.getUTCDate() + 7 * way);
    else if (start.isCertain('month') && Math.abs(date.getTime() - reference.getTime()) > 86_400_000)
      date.setUTCFullYear(date.getUTCFullYear() + way);
  }
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}
