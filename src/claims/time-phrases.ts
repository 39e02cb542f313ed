/**
 * Expressions of time that a general date parser leaves out or guesses at: decades, seasons, parts of years,
 * ranges, "since", "for two years", and what counts from the article's date or from a time named before
 * ("hours later", "the previous Friday"). Each is a pattern and what it comes to; the kinds follow TIMEX3
 * (Pustejovsky et al. 2003). What stays vague ("in recent weeks", "years ago") has no pattern. O(n) a
 * pattern.
 */
import {
  goBack,
  monthOf,
  partsOf,
  plusDays,
  unitFrom,
  weekdayBefore,
  weekdayOf,
  yearsOf,
  type CalendarUnit,
  type Stretch,
} from './calendar.ts';
import type { ClaimTime } from './claim.ts';

/** What an expression is resolved against. */
export interface TimeAnchors {
  /** The article's date, null where it has none. */
  readonly said: string | null;
  /** The first day of the time named last before the expression, null where there is none. */
  readonly named: string | null;
}

/** When an expression says it was, without its span. */
export type ReadTime = Stretch & Pick<ClaimTime, 'precision'>;

interface TimePattern {
  readonly words: RegExp;
  readonly read: (
    groups: Readonly<Record<string, string | undefined>>,
    anchors: TimeAnchors,
  ) => ReadTime | null;
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A month's name, whole or cut, as a pattern. */
export const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const YEAR = '(?:1[5-9]|20)\\d\\d';
const NUMBER = `(?:\\d{1,2}|an?|${NUMBERS.slice(1).join('|')})`;
const UNIT = '(?:day|week|month|year)';
const SEASON = '(?:spring|summer|autumn|fall|winter)';
const PART = '(?:(?:early|mid|late|the (?:start|beginning|middle|end) of)[- ])';

/** 1 to 12 for a month's name, whole or cut. */
export const monthNumber = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;
const weekdayNumber = (name: string): number => WEEKDAYS.indexOf(name.toLowerCase());
const count = (word: string): number =>
  /^\d/.test(word) ? Number(word) : /^an?$/i.test(word) ? 1 : NUMBERS.indexOf(word.toLowerCase());
const inMonths = (stretch: Stretch): ReadTime => ({ ...stretch, precision: 'month' });
const inYears = (stretch: Stretch): ReadTime => ({ ...stretch, precision: 'year' });
const inDays = (stretch: Stretch): ReadTime => ({ ...stretch, precision: 'day' });
const inUnits = (unit: CalendarUnit, stretch: Stretch): ReadTime => ({
  ...stretch,
  precision: unit === 'week' ? 'day' : unit,
});

/** A month, of the year given or the last one that had begun by a date. */
function monthAt(name: string, year: string | undefined, by: string | null): Stretch | null {
  const month = monthNumber(name);
  if (year !== undefined) return monthOf(Number(year), month);
  if (by === null) return null;
  const [ownYear, ownMonth] = partsOf(by);
  return monthOf(month > ownMonth ? ownYear - 1 : ownYear, month);
}

/** A season of a year, or the last one that had begun by a date. */
function seasonAt(name: string, year: number | null, by: string | null): Stretch | null {
  const first = SEASONS[name.toLowerCase()]!;
  const at = (begins: number): Stretch => ({
    from: monthOf(begins, first).from,
    to: monthOf(begins, first + 2).to,
  });
  if (year !== null) return at(year);
  if (by === null) return null;
  const [own] = partsOf(by);
  return at(own).from > by ? at(own - 1) : at(own);
}

/** What began with a stretch and went on until the article. */
function since(
  stretch: Stretch | null,
  precision: ReadTime['precision'],
  said: string | null,
): ReadTime | null {
  return stretch === null || said === null || stretch.from > said
    ? null
    : { from: stretch.from, to: said, precision };
}

/** So many units before a date, up to it. */
function lately(number: number, unit: CalendarUnit, said: string | null): ReadTime | null {
  return said === null ? null : inUnits(unit, { from: goBack(said, unit, number), to: said });
}

const pattern = (words: string, read: TimePattern['read']): TimePattern => ({
  words: new RegExp(`\\b(?:${words})\\b`, 'dgi'),
  read,
});
const asUnit = (word: string): CalendarUnit => word.toLowerCase().replace(/s$/, '') as CalendarUnit;

/** In order: a later pattern reads only what no earlier one has. */
const PATTERNS: readonly TimePattern[] = [
  pattern(
    `since (?:${PART})?(?<month>${MONTH})(?:,? (?:of )?(?<year>${YEAR}))?(?! \\d)`,
    ({ month, year }, { said }) => since(monthAt(month!, year, said), 'month', said),
  ),
  pattern(`since (?:${PART})?(?<year>${YEAR})`, ({ year }, { said }) =>
    since(yearsOf(Number(year)), 'year', said),
  ),
  pattern(`since (?:last )?(?<day>${WEEKDAY})`, ({ day }, { said }) =>
    said === null ? null : inDays({ from: weekdayBefore(said, weekdayNumber(day!)), to: said }),
  ),
  pattern(`since (?<which>last|this) (?<unit>week|month|year)`, ({ which, unit }, { said }) =>
    said === null
      ? null
      : since(
          unitFrom(said, asUnit(unit!), /last/i.test(which!) ? -1 : 0),
          inUnits(asUnit(unit!), yearsOf(1)).precision,
          said,
        ),
  ),
  pattern(
    `(?:between|from) (?<first>${MONTH})(?: (?<early>${YEAR}))? (?:and|to|until) (?<last>${MONTH})(?:,? (?:of )?(?<year>${YEAR}))?`,
    ({ first, early, last, year }, { said }) => {
      const end = monthAt(last!, year, said);
      if (end === null) return null;
      const begin = monthAt(first!, early, end.from);
      return begin === null ? null : inMonths({ from: begin.from, to: end.to });
    },
  ),
  pattern(`(?:between|from) (?<first>${YEAR}) (?:and|to|until) (?<last>${YEAR})`, ({ first, last }) =>
    first! < last! ? inYears(yearsOf(Number(first), Number(last))) : null,
  ),
  pattern(`(?:the )?(?:(?:early|mid|late)[- ])?(?<decade>(?:1[5-9]|20)\\d)0s`, ({ decade }) =>
    inYears(yearsOf(Number(decade) * 10, Number(decade) * 10 + 9)),
  ),
  pattern(`(?:${PART})?(?<season>${SEASON}) (?:of )?(?<year>${YEAR})`, ({ season, year }) => {
    const stretch = seasonAt(season!, Number(year), null);
    return stretch === null ? null : inMonths(stretch);
  }),
  pattern(
    `(?:in|during|since|over|by) (?:the |${PART})*(?<season>${SEASON})(?! of)|(?:last|this|that|earlier this|${PART}) ?(?<other>${SEASON})`,
    ({ season, other }, { said }) => {
      const stretch = seasonAt((season ?? other)!, null, said);
      return stretch === null ? null : inMonths(stretch);
    },
  ),
  pattern(
    `(?:${PART}|last )(?<month>${MONTH})(?:,? (?:of )?(?<year>${YEAR}))?(?! \\d)`,
    ({ month, year }, { said }) => {
      const stretch = monthAt(month!, year, said);
      return stretch === null ? null : inMonths(stretch);
    },
  ),
  pattern(
    `(?:in|during|${PART}) ?(?:${PART})?(?<year>${YEAR})(?!-|s| (?:people|men|women|troops|soldiers))`,
    ({ year }) => inYears(yearsOf(Number(year))),
  ),
  pattern(
    `(?:for|in|over|during) the (?:past|last) (?:(?<number>${NUMBER}) )?(?<unit>${UNIT})s?(?! of)`,
    ({ number, unit }, { said }) => lately(count(number ?? 'one'), asUnit(unit!), said),
  ),
  pattern(
    `(?<have>has|have|'ve|’ve)\\b[^.;]{1,120}? for (?:more than |over |almost |nearly |about )?(?<number>${NUMBER}) (?<unit>${UNIT})s?`,
    ({ number, unit }, { said }) => lately(count(number!), asUnit(unit!), said),
  ),
  pattern(`(?:earlier |later )?this (?<unit>week|month|year)`, ({ unit }, { said }) => {
    if (said === null) return null;
    const stretch = unitFrom(said, asUnit(unit!), 0);
    return inUnits(asUnit(unit!), /week/i.test(unit!) ? { from: stretch.from, to: said } : stretch);
  }),
  pattern(
    `(?:(?:early|late|mid|earlier) )?(?<which>last|next|the coming) (?<unit>week|month|year)(?! of)`,
    ({ which, unit }, { said }) =>
      said === null
        ? null
        : inUnits(asUnit(unit!), unitFrom(said, asUnit(unit!), /last/i.test(which!) ? -1 : 1)),
  ),
  pattern(`(?:over|at|on|during) the (?:past |last )?weekend|last weekend`, (_, { said }) => {
    if (said === null) return null;
    const sunday = weekdayOf(said) === 6 ? said : weekdayBefore(said, 6);
    return inDays({ from: plusDays(sunday, -1), to: sunday });
  }),
  pattern(`(?<number>${NUMBER}) (?<unit>${UNIT})s? ago`, ({ number, unit }, { said }) =>
    said === null ? null : inUnits(asUnit(unit!), unitFrom(said, asUnit(unit!), -count(number!))),
  ),
  pattern(
    `(?:(?<number>\\d{1,2}|${NUMBERS.slice(1).join('|')}|a few|several) )?(?:hours|minutes) (?<way>ago|earlier)|tonight|this (?:morning|afternoon|evening)`,
    (_, { said }) => (said === null ? null : inDays({ from: said, to: said })),
  ),
  pattern(`last night|overnight`, (_, { said }) =>
    said === null ? null : inDays({ from: plusDays(said, -1), to: plusDays(said, -1) }),
  ),
  pattern(`the previous (?<day>${WEEKDAY})`, ({ day }, { said, named }) => {
    const by = named ?? said;
    if (by === null) return null;
    const date = weekdayBefore(by, weekdayNumber(day!));
    return inDays({ from: date, to: date });
  }),
  pattern(
    `(?:(?:\\d{1,2}|an|${NUMBERS.slice(1).join('|')}|a few|several|some) )?(?:hours?|minutes) (?:later|afterwards)|(?:that|the same) (?:day|morning|afternoon|evening|night)`,
    (_, { named }) => (named === null ? null : inDays({ from: named, to: named })),
  ),
  pattern(
    `(?<number>${NUMBER}) (?<unit>${UNIT})s? (?<way>later|afterwards|earlier|before)(?! (?:the|a|an|he|she|it|they|his|her|their|its|[A-Z]))`,
    ({ number, unit, way }, { named }) =>
      named === null
        ? null
        : inUnits(
            asUnit(unit!),
            unitFrom(named, asUnit(unit!), /earlier|before/i.test(way!) ? -count(number!) : count(number!)),
          ),
  ),
  pattern(`(?:that|the same) (?<unit>week|month|year)`, ({ unit }, { named }) =>
    named === null ? null : inUnits(asUnit(unit!), unitFrom(named, asUnit(unit!), 0)),
  ),
  pattern(
    `the (?<way>next|following|previous) (?<unit>day|week|month|year)|the (?<before>day|week|month|year) before(?! (?:the|a|an|he|she|it|they|his|her|their|its|[A-Z]))`,
    ({ way, unit, before }, { named }) =>
      named === null
        ? null
        : inUnits(
            asUnit((unit ?? before)!),
            unitFrom(named, asUnit((unit ?? before)!), way === undefined || /previous/i.test(way) ? -1 : 1),
          ),
  ),
];

/** A time that a text names, with where it stands in it. */
export interface NamedTime {
  readonly time: ReadTime;
  /** First code unit of the expression, and one past its last. */
  readonly start: number;
  readonly end: number;
}

/** The expressions of a text in its order, and the stretches of it that were read or are known to be vague. */
export function timePhrases(words: string, anchors: TimeAnchors): NamedTime[] {
  const found: NamedTime[] = [];
  for (const { words: expression, read } of PATTERNS) {
    for (const match of words.matchAll(expression)) {
      const [start, end] = spanOf(match);
      if (isCommonWord(match.groups)) continue;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const before = found.findLast((other) => other.end <= start)?.time.from;
      const time = read(match.groups ?? {}, before === undefined ? anchors : { ...anchors, named: before });
      if (time !== null) found.push({ time, start, end });
    }
    found.sort((a, b) => a.start - b.start);
  }
  return found;
}

/** "in may", "on march": names of months and days stand in capitals. */
function isCommonWord(groups: Readonly<Record<string, string | undefined>> | undefined): boolean {
  return ['month', 'first', 'last', 'day'].some((group) => /^\p{Ll}/u.test(groups?.[group] ?? ''));
}

/** Where a match stands; of "has … for two years" only the end. */
function spanOf(match: RegExpExecArray): [start: number, end: number] {
  const [start, end] = match.indices![0]!;
  const have = match.groups?.['have'];
  return [have === undefined ? start : start + match[0].lastIndexOf(' for ') + 1, end];
}
