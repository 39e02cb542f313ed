/**
 * Tokens → names of persons, groups and places, by capital letters, the gazetteer and the words around,
 * then made consistent over the document: the same words are of the kind that most of their evidence
 * says. A first version by rules, to be replaced by a trained recogniser behind the same interface. O(n).
 */
import type { EntityKind } from '../gazetteer/kinds.ts';
import {
  countryOf,
  isGivenName,
  isGroupHead,
  isNeverName,
  isPlaceHead,
  isTitle,
  knownKind,
} from '../gazetteer/names.ts';
import type { Sentences } from '../text/sentences.ts';
import { TAGS, tokenText, type Tokens } from '../text/tokens.ts';

/** A name as a range of tokens. */
export interface NamedSpan {
  readonly first: number;
  /** One past the last token. */
  readonly last: number;
  readonly kind: EntityKind;
  /** First token of the titles before it ("Brig. Gen."); equals `first` where there are none. */
  readonly titleFirst: number;
}

interface Candidate {
  first: number;
  last: number;
  titleFirst: number;
  kind: EntityKind | null;
  sure: boolean;
}

const INNER_LINKS = new Set(['of', 'for', 'and', 'the', 'de', 'bin', 'ibn', 'von', 'van', 'al', 'del', 'da']);
const FORCES = new Set(
  'military army forces troops police navy marines government parliament embassy cabinet soldiers'.split(' '),
);
const NAMED_FORCES = new Set(
  'military army forces troops police navy government parliament embassy'.split(' '),
);
const PLACE_PREPOSITIONS = new Set([
  'in',
  'near',
  'at',
  'from',
  'to',
  'outside',
  'across',
  'around',
  'toward',
  'towards',
  'into',
  'inside',
  'throughout',
]);
const PERSON_VERBS = new Set(
  'say tell add insist argue note write reply warn deny claim allege announce acknowledge maintain contend suggest ask urge explain concede'.split(
    ' ',
  ),
);
const NOT_INITIAL = new Set(
  ['DET', 'PRON', 'ADP', 'ADV', 'CCONJ', 'SCONJ', 'AUX', 'PART', 'INTJ', 'NUM'].map((tag) =>
    TAGS.indexOf(tag as (typeof TAGS)[number]),
  ),
);
const PROPN = TAGS.indexOf('PROPN');
const ADJ = TAGS.indexOf('ADJ');

const startsUpper = (word: string): boolean => /^[\p{Lu}]/u.test(word);
const isAcronym = (word: string): boolean =>
  /^(?:\p{Lu}\.?){2,6}$/u.test(word) && !/^(?:[A-Z]\.)$/.test(word);

/** Finds the names of a text, in order and without overlaps. */
export function findNames(tokens: Tokens, sentences: Sentences): NamedSpan[] {
  const inner = capitalisedInside(tokens, sentences);
  const candidates: Candidate[] = [];
  for (let sentence = 0; sentence + 1 < sentences.bounds.length; sentence++) {
    const from = sentences.bounds[sentence]!;
    const to = sentences.bounds[sentence + 1]!;
    const shouting = isHeadline(tokens, from, to);
    for (let at = from; at < to;) {
      const end = runEnd(tokens, at, to);
      if (end === at) {
        at++;
        continue;
      }
      for (const candidate of splitRun(tokens, at, end, from, inner))
        candidates.push(judge(tokens, candidate, shouting));
      at = end;
    }
  }
  return agree(tokens, candidates);
}

/** The words of a range as they stand, white space folded. */
export function spanText(tokens: Tokens, first: number, last: number): string {
  return tokens.text.slice(tokens.starts[first], tokens.ends[last - 1]).replace(/\s+/g, ' ');
}

/** Words that stand with a capital where no sentence starts. */
function capitalisedInside(tokens: Tokens, sentences: Sentences): ReadonlySet<string> {
  const found = new Set<string>();
  for (let sentence = 0; sentence + 1 < sentences.bounds.length; sentence++) {
    for (let at = sentences.bounds[sentence]! + 1; at < sentences.bounds[sentence + 1]!; at++) {
      const word = tokenText(tokens, at);
      if (startsUpper(word) && !/^["“‘(]$/.test(tokenText(tokens, at - 1))) found.add(word);
    }
  }
  return found;
}

/** A short line in which nearly every word has a capital tells nothing by capitals. */
function isHeadline(tokens: Tokens, from: number, to: number): boolean {
  let words = 0;
  let upper = 0;
  for (let at = from; at < to; at++) {
    const word = tokenText(tokens, at);
    if (!/^\p{L}{4,}/u.test(word)) continue;
    words++;
    if (startsUpper(word)) upper++;
  }
  return words >= 5 && upper / words > 0.85;
}

const glued = (tokens: Tokens, at: number): boolean => tokens.ends[at - 1] === tokens.starts[at];

/** Whether a name part stands here: a capital, or the article of an Arabic name before one. */
function isNamePart(tokens: Tokens, at: number, to: number): boolean {
  const word = tokenText(tokens, at);
  if (startsUpper(word)) return true;
  if (!/^(?:al|el|ul|as|ash|an|ad|ar|bin|ibn)$/.test(word) || at + 2 >= to) return false;
  return (
    tokenText(tokens, at + 1) === '-' &&
    glued(tokens, at + 1) &&
    glued(tokens, at + 2) &&
    startsUpper(tokenText(tokens, at + 2))
  );
}

/** One past the last token of the run of name parts that starts at `at`; `at` itself if none does. */
function runEnd(tokens: Tokens, at: number, to: number): number {
  if (!isNamePart(tokens, at, to)) return at;
  let end = at;
  while (end < to) {
    if (isNamePart(tokens, end, to)) {
      end++;
      continue;
    }
    const word = tokenText(tokens, end);
    const isHyphen = word === '-' && glued(tokens, end) && end + 1 < to && glued(tokens, end + 1);
    if (isHyphen && isNamePart(tokens, end + 1, to)) end++;
    else if (INNER_LINKS.has(word) && linksOn(tokens, at, end, to)) end++;
    else break;
  }
  return end;
}

/** "Ministry of Defence", "Badr Organisation of the …": a link only inside names of groups and places. */
function linksOn(tokens: Tokens, at: number, end: number, to: number): boolean {
  const word = tokenText(tokens, end);
  const before = tokenText(tokens, end - 1);
  const next = end + 1 < to ? tokenText(tokens, end + 1) : '';
  if (word === 'bin' || word === 'ibn' || word === 'von' || word === 'van' || word === 'de' || word === 'al')
    return startsUpper(next);
  if (word === 'the') return before === 'of' && startsUpper(next);
  if (word === 'and')
    return (
      startsUpper(next) &&
      isGroupHead(before) === false &&
      /^(?:Ministry|Department|Office|Bureau|Committee)$/.test(tokenText(tokens, at))
    );
  const isHead =
    isGroupHead(before) ||
    /^(?:Republic|Islamic|State|Gulf|Strait|Bay|Lion|League|Sons|House|Council|Chiefs|Secretary|Bank)$/.test(
      before,
    );
  if (
    !isHead ||
    /^(?:Forces?|Guards?|Army|Brigades?|Corps|Movement|Units?|Wing|Government|Police|Parliament|Cabinet|News|Congress|Senate)$/.test(
      before,
    )
  )
    return false;
  if (startsUpper(next)) return true;
  return next === 'the' && end + 2 < to && startsUpper(tokenText(tokens, end + 2));
}

/** Takes off what only stands beside a name: sentence openers, titles, dates; parts "Iraqi President Talabani". */
function splitRun(
  tokens: Tokens,
  from: number,
  to: number,
  sentenceStart: number,
  inner: ReadonlySet<string>,
): Candidate[] {
  let first = from;
  let last = to;
  while (
    first < last &&
    (isDropped(tokens, first, sentenceStart, last - first, inner) || isLooseDemonym(tokens, first, last))
  )
    first++;
  while (first < last && (isNeverName(tokenText(tokens, last - 1)) || tokenText(tokens, last - 1) === '-'))
    last--;
  if (first >= last) return [];
  let name = first;
  const wholeIsGroup = isGroupHead(tokenText(tokens, last - 1)) || isPlaceHead(tokenText(tokens, last - 1));
  if (!wholeIsGroup) name = afterTitles(tokens, first, last);
  if (name >= last) return leadingName(tokens, first, last);
  const candidates = name > first ? leadingName(tokens, first, name) : [];
  return [
    ...candidates,
    {
      first: name,
      last: extendForce(tokens, name, last),
      titleFirst: titleStart(tokens, first, name),
      kind: null,
      sure: false,
    },
  ];
}

/** "Lebanese Hezbollah", "Iranian President": an adjective of nation is no part of a known name. */
function isLooseDemonym(tokens: Tokens, at: number, to: number): boolean {
  if (knownKind(tokenText(tokens, at)) !== 'demonym' || at + 1 >= to) return false;
  const rest = spanText(tokens, at + 1, to);
  return (
    knownKind(rest) !== null || isTitle(tokenText(tokens, at + 1)) || isGivenName(tokenText(tokens, at + 1))
  );
}

function isDropped(
  tokens: Tokens,
  at: number,
  sentenceStart: number,
  length: number,
  inner: ReadonlySet<string>,
): boolean {
  const word = tokenText(tokens, at);
  if (isNeverName(word) && (length === 1 || isDateWord(word))) return true;
  if (
    /^(?:The|A|An|This|That|These|Those|Its|Their|His|Her|Our|My|Mr\.?|Mrs\.?|Ms\.?)$/.test(word) &&
    length > 0 &&
    !/^M/.test(word)
  )
    return true;
  if (at !== sentenceStart && !opensAfter(tokens, at)) return false;
  if (knownKind(word) !== null || knownKind(titleCase(word)) !== null || isAcronym(word) || isGivenName(word))
    return false;
  if (NOT_INITIAL.has(tokens.tags[at]!)) return true;
  if (length === 1) return !inner.has(word);
  return tokens.tags[at] !== PROPN && !inner.has(word) && !isTitle(word);
}

function isDateWord(word: string): boolean {
  return /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
    word,
  );
}

/** Whether a quotation or bracket opens right before the token, or a dash stands there. */
function opensAfter(tokens: Tokens, at: number): boolean {
  const before = tokenText(tokens, at - 1);
  return /^[—–-]+$/.test(before) ? !glued(tokens, at) : /^["“‘(]$/.test(before) && glued(tokens, at);
}

/** First token after titles such as "Prime Minister" or "Brig. Gen."; several words make one title. */
function afterTitles(tokens: Tokens, first: number, last: number): number {
  let title = -1;
  for (let at = first; at < last; at++) {
    if (isTitle(tokenText(tokens, at))) title = at;
  }
  return title + 1 > first ? title + 1 : first;
}

function titleStart(tokens: Tokens, first: number, name: number): number {
  let at = name;
  while (at > first && isTitle(tokenText(tokens, at - 1))) at--;
  return at;
}

/** The country or body before a title: "Iran" in "Iran Foreign Minister …"; demonyms are none. */
function leadingName(tokens: Tokens, first: number, last: number): Candidate[] {
  let end = last;
  while (end > first && isTitle(tokenText(tokens, end - 1))) end--;
  if (end <= first || countryOf(spanText(tokens, first, end)) !== null) return [];
  return [{ first, last: end, titleFirst: first, kind: null, sure: false }];
}

/** Takes in the noun of "US military" and "Iraqi police" after a country or demonym. */
function extendForce(tokens: Tokens, first: number, last: number): number {
  const kind = knownKind(spanText(tokens, first, last));
  const next = last < tokens.starts.length ? tokenText(tokens, last) : '';
  if (kind === 'demonym' || countryLike(tokens, first, last)) {
    if (NAMED_FORCES.has(next)) return last + 1;
    if (
      /^(?:security|armed|special)$/.test(next) &&
      last + 1 < tokens.starts.length &&
      tokenText(tokens, last + 1) === 'forces'
    )
      return last + 2;
    if (
      /^(?:foreign|interior|defence|defense|health|oil)$/.test(next) &&
      last + 1 < tokens.starts.length &&
      tokenText(tokens, last + 1) === 'ministry'
    )
      return last + 2;
  }
  return last;
}

function countryLike(tokens: Tokens, first: number, last: number): boolean {
  const text = spanText(tokens, first, last);
  return (
    text === 'US' ||
    text === 'U.S.' ||
    text === 'UK' ||
    text === 'U.K.' ||
    text === 'EU' ||
    text === 'UN' ||
    text === 'U.N.'
  );
}

/** Gives a candidate its kind by what is known of it and what stands around it. */
function judge(tokens: Tokens, candidate: Candidate, shouting: boolean): Candidate {
  const { first, last } = candidate;
  const text = spanText(tokens, first, last);
  const lastWord = tokenText(tokens, last - 1);
  const firstWord = tokenText(tokens, first);
  const known = knownKind(text) ?? knownKind(titleCase(text));
  if (isAgencyTag(tokens, first, last)) return { ...candidate, kind: null, sure: true };
  const sure = (kind: EntityKind): Candidate => ({ ...candidate, kind, sure: true });
  if (candidate.titleFirst < first && !isGroupHead(lastWord)) return sure('person');
  if (known === 'demonym' || (last - first > 1 && countryOf(lastWord) !== null && knownKind(text) === null))
    return { ...candidate, kind: null, sure: true };
  if (known !== null) return sure(known);
  if (FORCES.has(lastWord)) return sure('group');
  const headBeforeOf = wordBeforeOf(tokens, first, last);
  if (headBeforeOf !== null && isGroupHead(headBeforeOf)) return sure('group');
  if (isGroupHead(lastWord) && last - first > 1) return sure('group');
  if (isPlaceHead(lastWord) && last - first > 1) return sure('place');
  if (/^(?:Lake|Mount|Camp|Cape|Fort|Port|Gulf)$/.test(firstWord) && last - first > 1) return sure('place');
  if (isGivenName(firstWord) && last - first > 1 && !shouting) return sure('person');
  if (last - first === 1 && tokens.tags[first] === ADJ) return { ...candidate, kind: null };
  if (isAcronym(text)) return { ...candidate, kind: 'group' };
  return { ...candidate, kind: guess(tokens, candidate) };
}

/** "KARBALA" → "Karbala". */
function titleCase(text: string): string {
  return /^[\p{Lu}\s.'’-]+$/u.test(text)
    ? text.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : text;
}

/** The agency in brackets before a dateline's dash: the publisher, no actor in the story. */
function isAgencyTag(tokens: Tokens, first: number, last: number): boolean {
  const word = (at: number): string => (at >= 0 && at < tokens.starts.length ? tokenText(tokens, at) : '');
  return word(first - 1) === '(' && word(last) === ')' && /^[-–—]+$/.test(word(last + 1)) && first < 40;
}

function wordBeforeOf(tokens: Tokens, first: number, last: number): string | null {
  for (let at = first + 1; at < last; at++) {
    if (/^(?:of|for)$/.test(tokenText(tokens, at))) return tokenText(tokens, at - 1);
  }
  return null;
}

/** Kind of a name nothing is known of, by its neighbours and its shape. */
function guess(tokens: Tokens, { first, last }: Candidate): EntityKind {
  const before = first > 0 ? tokenText(tokens, first - 1).toLowerCase() : '';
  const next = last < tokens.starts.length ? tokens.lemmas[last]! : '';
  if (PERSON_VERBS.has(next)) return 'person';
  const words = last - first;
  const isAccordingTo =
    before === 'to' && first > 1 && tokenText(tokens, first - 2).toLowerCase() === 'according';
  if (PLACE_PREPOSITIONS.has(before) && words === 1 && !isAccordingTo) return 'place';
  if (before === 'the' && words === 1) return 'group';
  return words >= 2 && words <= 6 && isPersonShaped(tokens, first, last)
    ? 'person'
    : words === 1
      ? 'person'
      : 'group';
}

function isPersonShaped(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    if (!/^(?:\p{Lu}[\p{L}’']*\.?|-|al|el|ul|bin|ibn|as|ad|ar|\p{Lu}\.)$/u.test(tokenText(tokens, at)))
      return false;
  }
  return true;
}

/** Document consistency: surnames follow full names, and the same words are of one kind. */
function agree(tokens: Tokens, candidates: readonly Candidate[]): NamedSpan[] {
  const votes = new Map<string, Map<EntityKind, number>>();
  const vote = (key: string, kind: EntityKind, weight: number): void => {
    const kinds = votes.get(key) ?? new Map<EntityKind, number>();
    kinds.set(kind, (kinds.get(kind) ?? 0) + weight);
    votes.set(key, kinds);
  };
  for (const candidate of candidates) {
    if (candidate.kind === null) continue;
    const text = spanText(tokens, candidate.first, candidate.last);
    vote(text, candidate.kind, candidate.sure ? 5 : 1);
    if (candidate.kind === 'person' && candidate.sure && candidate.last - candidate.first > 1)
      vote(surname(text), 'person', 4);
  }
  const winner = (key: string): EntityKind | null =>
    [...(votes.get(key) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  return candidates.flatMap(({ first, last, titleFirst, kind, sure }) => {
    if (kind === null) return [];
    const text = spanText(tokens, first, last);
    return [
      { first, last, titleFirst, kind: sure && knownKind(text) !== null ? kind : (winner(text) ?? kind) },
    ];
  });
}

/** The last part of a person's name, with its article: "al-Sadr". */
export function surname(name: string): string {
  return /(?:\b(?:al|el|ul|bin|ibn)-?\s?)?[^\s-]+$/iu.exec(name)?.[0] ?? name;
}
