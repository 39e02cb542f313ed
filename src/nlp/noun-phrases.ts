/**
 * Tokens and names → one base noun phrase: determiner, adjectives, numbers, participles, nouns and names
 * up to the last noun or name, and its possessive ending. A pronoun is a phrase by itself. O(1) a token.
 */
import { wordSet } from '../base/word-set.ts';
import { isDateWord } from '../gazetteer/names.ts';
import { isGlued, isOpeningQuote, lowerAt, tagAt, wordAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import { isBeforeNoun, isParticiple, type ChunkWords } from './chunk-words.ts';
import type { NounPhrase } from './phrase.ts';

const MONTHS = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const MONTH_ALONE = new RegExp(`^${MONTHS}$`);
const DAY_OF_MONTH = new RegExp(`^(?:\\d{1,2} ${MONTHS}|${MONTHS} \\d{1,2})$`);
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const PART_OF_DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:morning|afternoon|evening|night)$/;

type PhraseStart = Pick<NounPhrase, 'first' | 'possessor' | 'preposition'>;

const PRONOUNS = wordSet(
  'he she it they him her them his their its we us i you who whom which himself herself itself themselves this that these those our my',
);
const POSSESSIVE_PRONOUNS = wordSet('his her its their our my your whose');

/** A noun phrase that starts at a token, or null; `earlier` are the sentence's phrases before it. */
export function readNounPhrase(
  words: ChunkWords,
  at: number,
  earlier: readonly NounPhrase[],
): NounPhrase | null {
  const { tokens, from } = words;
  if (isBound(tokens, at)) return null;
  const previous = earlier.at(-1);
  const before = isOpeningQuote(tokens, at - 1) ? at - 1 : at;
  const possessor = previous?.last === before && isPossessive(tokens, previous) ? previous : null;
  if (isPredicative(tokens, at)) return null;
  const start: PhraseStart = {
    first: at,
    possessor: possessor === null ? -1 : earlier.length - 1,
    preposition: possessor === null ? prepositionBefore(tokens, at, from) : possessor.preposition,
  };
  return isPronoun(words, at)
    ? { ...start, last: at + 1, head: at, name: -1, modifiers: [], isPronoun: true }
    : readFullPhrase(words, start);
}

/** "shot dead "three women"": an adjective before an article or number is none of its phrase, but "last two weeks". */
function isPredicative(tokens: Tokens, at: number): boolean {
  if (tagAt(tokens, at) !== 'ADJ' || !/^\p{Ll}/u.test(wordAt(tokens, at))) return false;
  return (
    /^(?:a|an|the|two|three|four|five|six|seven|eight|nine|ten|dozens|\d[\d,]*)$/.test(
      lowerAt(tokens, at + 1),
    ) && /^(?:dead|alive|free|hostage|captive|open|shut|clear|responsible)$/.test(lowerAt(tokens, at))
  );
}

/** "its troops" is read as the pronoun "its" possessing "troops"; "that group" as a determiner. */
function isPronoun({ tokens, to, nameAt }: ChunkWords, at: number): boolean {
  const word = lowerAt(tokens, at);
  if (!PRONOUNS.has(word) || nameAt.has(at) || isEndOfCompound(tokens, at)) return false;
  if (!/^(?:this|that|these|those)$/.test(word) || at + 1 >= to) return true;
  return !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(tagAt(tokens, at + 1));
}

/** The last part of "MNF-I". */
function isEndOfCompound(tokens: Tokens, at: number): boolean {
  return isGlued(tokens, at) && wordAt(tokens, at - 1) === '-';
}

function isPossessive(tokens: Tokens, phrase: NounPhrase): boolean {
  return (
    isPossessiveEnding(wordAt(tokens, phrase.last - 1)) ||
    (phrase.isPronoun && POSSESSIVE_PRONOUNS.has(lowerAt(tokens, phrase.head)))
  );
}

function isPossessiveEnding(word: string): boolean {
  return /^['’]s?$/.test(word);
}

/** The second word of "at least", "more than", "up to" before a number: how many there are, no place. */
function isBound(tokens: Tokens, at: number): boolean {
  return (
    /^\p{N}/u.test(wordAt(tokens, at + 1)) &&
    /^(?:at (?:least|most)|(?:more|less|fewer) than|up to)$/.test(
      `${lowerAt(tokens, at - 1)} ${lowerAt(tokens, at)}`,
    )
  );
}

/** "to about a million refugees", "against both Libya and Iraq": a word between a preposition and how many there are. */
function isCounting(tokens: Tokens, at: number): boolean {
  return (
    /^(?:both|about|around|nearly|almost|roughly|approximately|over|some)$/.test(lowerAt(tokens, at)) &&
    /^(?:to|from|against|for|of|by|with|on|at|among|between|into)$/.test(lowerAt(tokens, at - 1))
  );
}

/** The preposition right before a token, or before a quotation mark that stands there; −1 if none. */
function prepositionBefore(tokens: Tokens, at: number, from: number): number {
  const before = isOpeningQuote(tokens, at - 1) ? at - 2 : at - 1;
  if (before < from) return -1;
  if (isBound(tokens, before) || isCounting(tokens, before))
    return prepositionBefore(tokens, isBound(tokens, before) ? before - 1 : before, from);
  const word = lowerAt(tokens, before);
  const leadsIn = /^(?:to|against|than)$/.test(word) || (tagAt(tokens, before) === 'ADP' && word !== 'that');
  return leadsIn ? before : -1;
}

function readFullPhrase(words: ChunkWords, start: PhraseStart): NounPhrase | null {
  const { tokens, to, names, nameAt } = words;
  let end = start.first;
  let head = -1;
  let name = -1;
  const modifiers: number[] = [];
  while (end < to) {
    const named = nameAt.get(end);
    const tag = tagAt(tokens, end);
    const opens = named !== undefined || /^\p{Lu}/u.test(wordAt(tokens, end));
    if (meetsDate(tokens, start.first, end, opens, name >= 0, head)) break;
    const isHead = named !== undefined || isHeadTag(tag, head);
    const isOutside =
      named === undefined &&
      (!goesIn(words, end, start.first, head) || (name >= 0 && tag === 'VERB' && !isGlued(tokens, end)));
    if (isOutside) break;
    if (isHead && name >= 0) modifiers.push(name);
    if (isHead) name = named ?? -1;
    end = named === undefined ? end + 1 : names[named]!.last;
    if (isHead) head = end - 1;
  }
  if (head < 0) return null;
  const isEnded = head + 1 < to && isPossessiveEnding(wordAt(tokens, head + 1)) && isGlued(tokens, head + 1);
  return { ...start, last: isEnded ? head + 2 : head + 1, head, name, modifiers, isPronoun: false };
}

/** Whether a phrase ends where a date and a name meet, or a day follows its head. */
function meetsDate(
  tokens: Tokens,
  first: number,
  at: number,
  opensName: boolean,
  isNamed: boolean,
  head: number,
): boolean {
  if (endsOpeningDate(tokens, first, at)) return true;
  if (!opensName) return isNamed && opensTime(tokens, at);
  return isAfterDate(tokens, first, at) || addsDay(tokens, at, head);
}

/** "passed a resolution Thursday": a day right behind the head of a phrase that ends there. */
function addsDay(tokens: Tokens, at: number, head: number): boolean {
  return (
    head >= 0 &&
    head === at - 1 &&
    WEEKDAY.test(wordAt(tokens, at)) &&
    !isNounTag(tagAt(tokens, at + 1)) &&
    !isPossessiveEnding(wordAt(tokens, at + 1))
  );
}

/** "On Monday Iran …": a date ends before a name. */
function isAfterDate(tokens: Tokens, first: number, at: number): boolean {
  return at > first && (isDateWord(wordAt(tokens, at - 1)) || endsSpan(tokens, at - 1));
}

/** "on Thursday thousands …", "on 9 October two women …", "In May guards …": a date that its preposition opens. */
function endsOpeningDate(tokens: Tokens, first: number, at: number): boolean {
  const preposition = wordAt(tokens, first - 1);
  const words = Array.from({ length: at - first }, (_, step) => wordAt(tokens, first + step)).join(' ');
  if (/^in$/i.test(preposition)) return preposition === 'In' && MONTH_ALONE.test(words);
  if (!/^on$/i.test(preposition) || isTimeNoun(lowerAt(tokens, at))) return false;
  return (
    WEEKDAY.test(words) ||
    PART_OF_DAY.test(words) ||
    (DAY_OF_MONTH.test(words) && !/^(?:\d|,)/.test(wordAt(tokens, at)))
  );
}

/** "attacked Israel last week", "met Syria three days ago": a time starts after a name. */
function opensTime(tokens: Tokens, at: number): boolean {
  const [word, next, after] = [lowerAt(tokens, at), lowerAt(tokens, at + 1), lowerAt(tokens, at + 2)];
  if (/^(?:yesterday|today|tomorrow|tonight|overnight)$/.test(word)) return true;
  if (/^(?:last|next|this|that|earlier|late|early)$/.test(word)) return isTimeNoun(next) || isTimeNoun(after);
  return isTimeNoun(next) && /^(?:ago|earlier|later|before|after)$/.test(after);
}

/** "the past two weeks Syrian forces …": a span of time ends before a name or a country's adjective. */
function endsSpan(tokens: Tokens, at: number): boolean {
  return (
    /^(?:day|week|month|year)s?$/.test(wordAt(tokens, at)) &&
    !isGlued(tokens, at) &&
    /^(?:past|last|next|recent|two|three|four|five|six|few|several|\d+)$/.test(lowerAt(tokens, at - 1))
  );
}

function isTimeNoun(word: string): boolean {
  return (
    isDateWord(word) ||
    /^(?:hour|day|week|month|year|night|spring|summer|autumn|winter|weekend)s?$/.test(word)
  );
}

/** Nouns, and numbers that no noun stands before. */
function isHeadTag(tag: string, head: number): boolean {
  return isNounTag(tag) || (tag === 'NUM' && head < 0);
}

function isNounTag(tag: string): boolean {
  return tag === 'NOUN' || tag === 'PROPN';
}

/** Whether the token can stand in the phrase that began at `first` and has its head, if any, at `head`. */
function goesIn(words: ChunkWords, at: number, first: number, head: number): boolean {
  const { tokens, to } = words;
  const tag = tagAt(tokens, at);
  const word = lowerAt(tokens, at);
  if (isNounTag(tag) || tag === 'NUM') return true;
  if (tag === 'DET')
    return at === first || (at === first + 1 && /^(?:all|both|half)$/.test(lowerAt(tokens, first)));
  if (head < 0 && at <= first + 1) {
    if (word === 'than') return at === first + 1;
    if (/^(?:more|less|fewer)$/.test(word)) return at + 1 < to && lowerAt(tokens, at + 1) === 'than';
  }
  if (tag === 'ADJ') return head < 0 || isBeforeNoun(words, at);
  return at === first ? isOpening(words, at) : isInner(words, at, first, head);
}

/** "$", "detained men": what opens a phrase besides determiners, adjectives, numbers and nouns. */
function isOpening(words: ChunkWords, at: number): boolean {
  const { tokens } = words;
  if (tagAt(tokens, at) === 'SYM') return lowerAt(tokens, at) === '$';
  return /ed$/.test(lowerAt(tokens, at)) && isModifierVerb(words, at, at);
}

/** Hyphens, adverbs, participles and quotation marks inside a phrase. */
function isInner(words: ChunkWords, at: number, first: number, head: number): boolean {
  const { tokens } = words;
  const tag = tagAt(tokens, at);
  const word = wordAt(tokens, at);
  if ((tag === 'SYM' && word === '$') || (word === '-' && isGlued(tokens, at))) return true;
  if (tag === 'ADV') return isBeforeNoun(words, at);
  if (tag === 'VERB') return isModifierVerb(words, at, first);
  return tag === 'PUNCT' && head < 0 && isOpeningQuote(tokens, at);
}

/** "the detained men", "US-led forces": a participle after a determiner, adjective or hyphen. */
function isModifierVerb(words: ChunkWords, at: number, first: number): boolean {
  const { tokens } = words;
  const word = lowerAt(tokens, at);
  if (tagAt(tokens, at) !== 'VERB' || (!isParticiple(word) && !/ing$/.test(word))) return false;
  const follows =
    /^(?:DET|ADJ|NUM)$/.test(tagAt(tokens, Math.max(first, at - 1))) ||
    wordAt(tokens, at - 1) === '-' ||
    POSSESSIVE_PRONOUNS.has(lowerAt(tokens, at - 1));
  return follows && isBeforeNoun(words, at);
}
