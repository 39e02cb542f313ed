/**
 * What a sentence is to its article: running text, or one of the lines around it. Only what is surely so
 * is marked; everything else is text. Reads the sentence's words and whether it stands on lines of its own.
 * O(n) in the sentence's length.
 */
import { wordSet } from '../base/word-set.ts';
import { sentenceSpan, type Sentences } from './sentences.ts';
import { tokenText, type Tokens } from './token-table.ts';

/**
 * `headline`: a heading without a full stop, in capitals for most words or at the very top. `byline`: "By"
 * and names. `dateline`: a date on a line of its own, with a place or an agency perhaps. `boilerplate`:
 * who reported and edited, how to write to them, rights, what to click; its names are no part of the story,
 * nor are a byline's.
 */
export const SENTENCE_KINDS = ['text', 'headline', 'byline', 'dateline', 'boilerplate'] as const;
export type SentenceKind = (typeof SENTENCE_KINDS)[number];

const LONGEST_HEADLINE = 25;
const LONGEST_BYLINE = 20;
const LONGEST_DATELINE = 16;
/** Words of place and agency beside the date. */
const MOST_PLACE_WORDS = 4;

/** Openings that nothing but boilerplate has. */
const BOILERPLATE = new RegExp(
  [
    String.raw`\(?(?:additional |further )?(?:reporting|writing|editing|reported|edited|compiled|translated) (?:and (?:reporting|writing|editing) )?by \p{Lu}`,
    String.raw`to (?:contact|reach|e-?mail) the (?:reporters?|editors?|authors?|writers?|newsroom|journalists?|staff)\b`,
    String.raw`(?:©|\(c\)\s*\d{4}|copyright\s*(?:©|\(c\)|\d{4}))`,
    String.raw`follow (?:\S+ ){1,8}on (?:twitter|facebook|instagram|x)\b`,
    String.raw`this (?:article|story|report) (?:was|has been|is) (?:corrected|updated|reprinted|republished|translated)\b`,
    String.raw`(?:this|the) material may not be (?:published|reproduced)\b`,
    String.raw`\(?(?:ap|afp|reuters|epa|getty|pool|file|handout) photo\s*(?:[/:|]|by\b|via\b)`,
    String.raw`image (?:source|credit|copyright)\b`,
    String.raw`the \S+ is not responsible for the content of external (?:web ?)?sites\b`,
    String.raw`read about (?:our|the \S+) approach to external link`,
  ]
    .map((pattern) => `(?:${pattern})`)
    .join('|'),
  'iuy',
);
/** Openings that are boilerplate where they stand on a line of their own. */
const CALL_TO_ACTION =
  /(?:sign up (?:for|to)|subscribe (?:to|now|here)|click (?:here|on)|read more\b|share this\b|for more (?:information|news|details|stories)\b|(?:please )?(?:visit|call|contact) (?:us|our)\b|to (?:subscribe|unsubscribe|learn more|find out more)\b|all rights reserved\b|advertisement$|related (?:topics|articles|stories|content|links)\b|more on this (?:story|topic)\b|(?:most read|top stories|you may also (?:like|be interested in)|around the web)$|(?:watch|listen|read|see also|read also|also read|read next|related|source|sources|credit|credits|photo|photos|photographs?|photo credit|pictures?|video):|(?:photographs?|photos?|pictures?|images?) (?:by|courtesy of|©) |share (?:on|via|page)\b)/iy;
/** Closings of the same kind. */
const CLOSING =
  /\ball rights reserved\W*$|\bcontributed (?:reporting|to this (?:report|story|article))\b[^.]{0,60}\W*$/i;
/** Who lends a name to a line of its own ("BBC News, Nairobi", "AFP via Getty Images"). */
const AGENCY_LINE =
  /^\(?(?:[Tt]he )?(?:AFP|Agence France-Presse|Al Jazeera|AP|Associated Press|BBC(?: \p{Lu}\p{L}+){0,2}|CNN|DPA|EPA|Getty Images|Guardian|New York Times|NPR|Reuters|TASS|UPI|VOA(?: News)?|Washington Post|Xinhua)\)?(?:(?:[,/|–—-]| via| in)\s*(?:\p{Lu}[\p{L}.'’-]*\s?){1,3}){0,3}$/u;

const BYLINE_OPENERS = wordSet('By BY by');
const BYLINE_WORDS = wordSet(
  'and of for the in with to staff writer writers correspondent correspondents reporter reporters editor special contributor',
);
const MONTHS = wordSet(
  `january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr.
  jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.`,
);
const WEEKDAYS =
  'monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thurs. fri. sat. sun.';
const DATE_WORDS = wordSet(
  WEEKDAYS +
    ' on at of the st nd rd th updated published posted last modified first am pm a.m. p.m. hours and gmt et',
);
const DATE = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2})$/;

/** What sentence `index` is to its article. */
export function sentenceKind(tokens: Tokens, sentences: Sentences, index: number): SentenceKind {
  const [start, end] = sentenceSpan(tokens, sentences, index);
  const opensLine =
    start === 0 || /(?:^|[\n\f\r])\s*$/.test(tokens.text.slice(Math.max(0, start - 40), start));
  const isOwnLine = opensLine && /^\s*(?:$|[\n\f\r])/.test(tokens.text.slice(end, end + 40));
  if (isBoilerplate(tokens.text.slice(start, end), isOwnLine)) return 'boilerplate';
  if (!isOwnLine) return 'text';
  const words = wordsOf(tokens, sentences, index);
  if (isByline(words) || AGENCY_LINE.test(tokens.text.slice(start, end))) return 'byline';
  if (isDateline(words)) return 'dateline';
  return isHeadline(words, start === 0 || tokens.text.slice(0, start).trim() === '') ? 'headline' : 'text';
}

function wordsOf(tokens: Tokens, sentences: Sentences, index: number): string[] {
  const words: string[] = [];
  for (let at = sentences.bounds[index]!; at < sentences.bounds[index + 1]!; at++) {
    words.push(tokenText(tokens, at));
  }
  return words;
}

function isBoilerplate(sentence: string, isOwnLine: boolean): boolean {
  BOILERPLATE.lastIndex = 0;
  CALL_TO_ACTION.lastIndex = 0;
  return BOILERPLATE.test(sentence) || CLOSING.test(sentence) || (isOwnLine && CALL_TO_ACTION.test(sentence));
}

/** "By Ann Lee and Tom Roe, staff writers": "By", then nothing but names and what writers are called. */
function isByline(words: readonly string[]): boolean {
  const names = words.slice(1);
  return (
    BYLINE_OPENERS.has(words[0]!) &&
    names.length > 0 &&
    words.length <= LONGEST_BYLINE &&
    /^\p{Lu}/u.test(names[0]!) &&
    !MONTHS.has(names[0]!.toLowerCase()) &&
    names.every(
      (word) => /^(?:\p{Lu}|[,&|/]$|-$|al-|bin$|de$|van$|von$)/u.test(word) || BYLINE_WORDS.has(word),
    )
  );
}

/** "Baghdad, Aug. 16, 2007", "Updated 16 August 2007 at 10:15 GMT": a date, beside it names of a place at most. */
function isDateline(words: readonly string[]): boolean {
  const lower = words.map((word) => word.toLowerCase());
  const others = words.filter(
    (word, at) => /^\p{L}/u.test(word) && !MONTHS.has(lower[at]!) && !DATE_WORDS.has(lower[at]!),
  );
  return (
    words.length <= LONGEST_DATELINE &&
    lower.some((word) => DATE.test(word) || MONTHS.has(word)) &&
    words.some((word) => /^\d/.test(word)) &&
    others.length <= MOST_PLACE_WORDS &&
    others.every((word) => /^\p{Lu}/u.test(word)) &&
    !/^[.?!]+$/.test(words.at(-1)!)
  );
}

/** A line without a full stop whose longer words mostly have capitals, or that opens the text. */
function isHeadline(words: readonly string[], isFirst: boolean): boolean {
  if (words.length > LONGEST_HEADLINE || /^[.…:;,]+$/.test(words.at(-1)!)) return false;
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word));
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (isFirst && !/^[?!]+$/.test(words.at(-1)!)) return long.length >= 2;
  const commas = words.filter((word) => word === ',').length;
  return capitals >= 3 && capitals >= long.length * 0.75 && commas < 2;
}
