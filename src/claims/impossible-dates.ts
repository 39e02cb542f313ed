/**
 * Dates that a text names and no calendar has ("31 June 2007", "2007-02-30"): where they stand, so that a reader
 * can be told why nothing is dated by them. A month and a number without a year count as a date only behind
 * "on", "since" or "until" ("in June 31 people" is none). O(n).
 */
import type { Span } from '../base/span.ts';
import { isoDate, partsOf } from './calendar.ts';
import { MONTH, monthNumber } from './time-phrases.ts';

const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>[12]\\d{3})';
const PATTERNS: readonly RegExp[] = [
  new RegExp(`\\b${DAY}(?: of)? (?<month>${MONTH}),? ${YEAR}\\b`, 'g'),
  new RegExp(`\\b(?<month>${MONTH}) ${DAY},? ${YEAR}\\b`, 'g'),
  new RegExp(
    `(?<=\\b(?:on|since|until) )(?:${DAY} (?<month>${MONTH})|(?<month2>${MONTH}) (?<day2>\\d{1,2}))\\b(?!,? [12]\\d{3})`,
    'gi',
  ),
  new RegExp(`(?<![\\d-])${YEAR}-(?<number>\\d\\d)-(?<day>\\d\\d)(?![\\d-])`, 'g'),
];
/** Years without a 29 February are none of ours to guess. */
const LEAP_YEAR = 2000;

/** The impossible dates of a text, in its order. */
export function impossibleDates(text: string): Span[] {
  const found = PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: words, groups = {} }): Span[] => {
      const name = groups['month'] ?? groups['month2'];
      const month = name === undefined ? Number(groups['number']) : monthNumber(name);
      const day = Number(groups['day'] ?? groups['day2']);
      const year = Number(groups['year'] ?? LEAP_YEAR);
      return exists(year, month, day) ? [] : [[index, index + words.length]];
    }),
  );
  return found.sort((a, b) => a[0] - b[0]);
}

function exists(year: number, month: number, day: number): boolean {
  const [, ownMonth, ownDay] = partsOf(isoDate(year, month, day));
  return ownMonth === month && ownDay === day;
}
