/**
 * Tokens → runs of capitalised words that may be names, with what only stands beside a name taken off:
 * sentence openers, titles, dates; "Iran Foreign Minister Mottaki" is parted in two. O(n).
 */
import { wordSet } from '../base/word-set.ts';
import {
  countryOf,
  isGivenName,
  isGroupHead,
  isDateWord,
  isNeverName,
  isPlaceHead,
  isTitle,
  knownKind,
} from '../gazetteer/names.ts';
import { isAcronym, startsUpper, titleCase } from '../text/letter-case.ts';
import type { Sentences } from '../text/sentences.ts';
import { isGlued, isOpeningQuote, tagAt, wordAt, wordsBetween } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';

/** A range of tokens that may be a name. */
export interface NameCandidate {
  readonly first: number;
  /** One past the last token. */
  readonly last: number;
  /** First token of the titles before it; equals `first` where there are none. */
  readonly titleFirst: number;
  /** Whether its capitals tell nothing, since the whole line has them. */
  readonly inHeadline: boolean;
}

/** What the runs of one sentence are read with. */
interface RunContext {
  readonly tokens: Tokens;
  /** First token of the sentence. */
  readonly from: number;
  /** One past its last token. */
  readonly to: number;
  readonly inHeadline: boolean;
  /** Words that stand with a capital where no sentence starts. */
  readonly inner: ReadonlySet<string>;
}

const INNER_LINKS = wordSet('of for and the de bin ibn von van al del da');
const PERSON_LINKS = wordSet('bin ibn von van de al');
const HEADS_BEFORE_OF = wordSet(
  'Republic Islamic State Gulf Strait Bay Lion League Sons House Council Chiefs Secretary Bank',
);
const HEADS_WITHOUT_OF = wordSet(
  'Force Forces Guard Guards Army Brigade Brigades Corps Movement Unit Units Wing Government Police Parliament Cabinet News Congress Senate',
);
const HEADS_WITH_AND = wordSet('Ministry Department Office Bureau Committee');
const DETERMINERS = wordSet('The A An This That These Those Its Their His Her Our');
/** Words of these parts of speech have a capital only because they open the sentence. */
const NO_NAME_TAGS = wordSet('DET PRON ADP ADV CCONJ SCONJ AUX PART INTJ NUM');
const COUNTRY_LETTERS = wordSet('US U.S. UK U.K. EU UN U.N.');
const NAMED_FORCES = wordSet('military army forces troops police navy government parliament embassy');
const NAMED_BODIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:security|armed|special)$/, 'forces'],
  [/^(?:foreign|interior|defence|defense|health|oil)$/, 'ministry'],
];

/** Finds what may be a name, in order and without overlaps. */
export function findCandidates(tokens: Tokens, sentences: Sentences): NameCandidate[] {
  const inner = capitalisedInside(tokens, sentences);
  const candidates: NameCandidate[] = [];
  for (let sentence = 0; sentence + 1 < sentences.bounds.length; sentence++) {
    const from = sentences.bounds[sentence]!;
    const to = sentences.bounds[sentence + 1]!;
    const context: RunContext = { tokens, from, to, inner, inHeadline: isHeadline(tokens, from, to) };
    for (let at = from; at < to;) {
      const end = runEnd(tokens, at, to);
      if (end > at) candidates.push(...splitRun(context, at, end));
      at = Math.max(end, at + 1);
    }
  }
  return candidates;
}

function capitalisedInside(tokens: Tokens, sentences: Sentences): ReadonlySet<string> {
  const found = new Set<string>();
  for (let sentence = 0; sentence + 1 < sentences.bounds.length; sentence++) {
    for (let at = sentences.bounds[sentence]! + 1; at < sentences.bounds[sentence + 1]!; at++) {
      const word = wordAt(tokens, at);
      if (startsUpper(word) && !opensBefore(tokens, at)) found.add(word);
    }
  }
  return found;
}

/** Whether a quotation mark or bracket that can open stands before the token. */
function opensBefore(tokens: Tokens, at: number): boolean {
  return isOpeningQuote(tokens, at - 1) || wordAt(tokens, at - 1) === '(';
}

/** A short line in which nearly every word has a capital tells nothing by capitals. */
function isHeadline(tokens: Tokens, from: number, to: number): boolean {
  let words = 0;
  let upper = 0;
  for (let at = from; at < to; at++) {
    const word = wordAt(tokens, at);
    if (!/^\p{L}{4,}/u.test(word)) continue;
    words++;
    if (startsUpper(word)) upper++;
  }
  return words >= 5 && upper / words > 0.85;
}

/** Whether a name part stands here: a capital, or the article of an Arabic name before one. */
function isNamePart(tokens: Tokens, at: number, to: number): boolean {
  const word = wordAt(tokens, at);
  if (startsUpper(word)) return true;
  if (!/^(?:al|el|ul|as|ash|an|ad|ar|bin|ibn)$/.test(word)) return false;
  return isHyphen(tokens, at + 1, to) && startsUpper(wordAt(tokens, at + 2));
}

/** Whether a hyphen joins the words on both sides of it. */
function isHyphen(tokens: Tokens, at: number, to: number): boolean {
  return wordAt(tokens, at) === '-' && isGlued(tokens, at) && at + 1 < to && isGlued(tokens, at + 1);
}

/** One past the last token of the run of name parts that starts at `at`; `at` itself if none does. */
function runEnd(tokens: Tokens, at: number, to: number): number {
  if (!isNamePart(tokens, at, to)) return at;
  let end = at;
  while (end < to) {
    const goesOn =
      isNamePart(tokens, end, to) ||
      (isHyphen(tokens, end, to) && isNamePart(tokens, end + 1, to)) ||
      (INNER_LINKS.has(wordAt(tokens, end)) && linksOn(tokens, at, end, to));
    if (!goesOn) break;
    end++;
  }
  return end;
}

/** "Ministry of Defence", "Badr Organisation of the …": a link only inside names of groups and places. */
function linksOn(tokens: Tokens, first: number, at: number, to: number): boolean {
  const word = wordAt(tokens, at);
  const before = wordAt(tokens, at - 1);
  const hasNext = at + 1 < to && startsUpper(wordAt(tokens, at + 1));
  if (PERSON_LINKS.has(word)) return hasNext;
  if (word === 'the') return hasNext && before === 'of';
  if (word === 'and') return hasNext && !isGroupHead(before) && HEADS_WITH_AND.has(wordAt(tokens, first));
  if (HEADS_WITHOUT_OF.has(before)) return false;
  if (!isGroupHead(before) && !HEADS_BEFORE_OF.has(before)) return false;
  return hasNext || (at + 2 < to && wordAt(tokens, at + 1) === 'the' && startsUpper(wordAt(tokens, at + 2)));
}

/** Takes off what only stands beside a name; parts "Iraqi President Talabani". */
function splitRun(context: RunContext, from: number, to: number): NameCandidate[] {
  const { tokens, inHeadline } = context;
  let first = from;
  let last = to;
  while (first < last && (isDropped(context, first, last - first) || isLooseDemonym(tokens, first, last)))
    first++;
  while (first < last && (isNeverName(wordAt(tokens, last - 1)) || wordAt(tokens, last - 1) === '-')) last--;
  if (first >= last) return [];
  const lastWord = wordAt(tokens, last - 1);
  const isWhole = isGroupHead(lastWord) || isPlaceHead(lastWord);
  const name = isWhole ? first : afterTitles(tokens, first, last);
  const leading = leadingName(context, first, name);
  if (name >= last) return leading;
  const titleFirst = titleStart(tokens, first, name);
  return [...leading, { first: name, last: extendForce(tokens, name, last), titleFirst, inHeadline }];
}

/** Whether a word at the start of a run of `length` only stands before the name. */
function isDropped({ tokens, from, inner }: RunContext, at: number, length: number): boolean {
  const word = wordAt(tokens, at);
  if (isNeverName(word) && (length === 1 || isDateWord(word))) return true;
  if (DETERMINERS.has(word)) return true;
  if (at !== from && !opensAfter(tokens, at)) return false;
  if (isKnownWord(word)) return false;
  const tag = tagAt(tokens, at);
  if (NO_NAME_TAGS.has(tag)) return true;
  return !inner.has(word) && (length === 1 || (tag !== 'PROPN' && !isTitle(word)));
}

function isKnownWord(word: string): boolean {
  return (
    knownKind(word) !== null || knownKind(titleCase(word)) !== null || isAcronym(word) || isGivenName(word)
  );
}

/** Whether a quotation or bracket opens right before the token, or a dash stands there. */
function opensAfter(tokens: Tokens, at: number): boolean {
  const isDash = /^[—–-]+$/.test(wordAt(tokens, at - 1));
  return isDash ? !isGlued(tokens, at) : opensBefore(tokens, at) && isGlued(tokens, at);
}

/** "Lebanese Hezbollah", "Iranian President": an adjective of nation is no part of a known name. */
function isLooseDemonym(tokens: Tokens, at: number, to: number): boolean {
  if (knownKind(wordAt(tokens, at)) !== 'demonym' || at + 1 >= to) return false;
  const next = wordAt(tokens, at + 1);
  return knownKind(wordsBetween(tokens, at + 1, to)) !== null || isTitle(next) || isGivenName(next);
}

/** First token after titles such as "Prime Minister" or "Brig. Gen."; several words make one title. */
function afterTitles(tokens: Tokens, first: number, last: number): number {
  for (let at = last; at > first; at--) if (isTitle(wordAt(tokens, at - 1))) return at;
  return first;
}

/** First of the titles that stand right before the token `name`. */
function titleStart(tokens: Tokens, first: number, name: number): number {
  let at = name;
  while (at > first && isTitle(wordAt(tokens, at - 1))) at--;
  return at;
}

/** The country or body before a title: "Iran" in "Iran Foreign Minister …"; demonyms are none. */
function leadingName({ tokens, inHeadline }: RunContext, first: number, name: number): NameCandidate[] {
  const last = titleStart(tokens, first, name);
  if (last <= first || countryOf(wordsBetween(tokens, first, last)) !== null) return [];
  return [{ first, last, titleFirst: first, inHeadline }];
}

/** Takes in the noun of "US military" and "Iraqi police" after a country or demonym. */
function extendForce(tokens: Tokens, first: number, last: number): number {
  const text = wordsBetween(tokens, first, last);
  if (knownKind(text) !== 'demonym' && !COUNTRY_LETTERS.has(text)) return last;
  const next = wordAt(tokens, last);
  if (NAMED_FORCES.has(next)) return last + 1;
  const isBody = NAMED_BODIES.some(([kind, head]) => kind.test(next) && wordAt(tokens, last + 1) === head);
  return isBody ? last + 2 : last;
}
