/**
 * Where a text itself says that two names are one: "the Supreme Council (SC)", "FARC, the Revolutionary
 * Armed Forces of Colombia", "X, also known as Y", "X, or Y,". Read from the words between two names that
 * follow each other. O(1) for each name.
 */
import { isGivenName, isGroupHead, knownKind } from '../gazetteer/names.ts';
import type { NamedSpan } from '../nlp/named-span.ts';
import { isComma, wordAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import type { EntityKind, MentionLink } from './entity.ts';

/** Two names of one entity, as indices into the names of the text; the first is its name, the second another. */
export interface NamePair {
  readonly name: number;
  readonly alias: number;
  readonly link: MentionLink;
}

/** What a pair is judged by: the words of the names, without articles and titles, and their kinds. */
export interface NameWords {
  readonly tokens: Tokens;
  readonly names: readonly NamedSpan[];
  readonly texts: readonly string[];
  readonly kinds: readonly EntityKind[];
}

const ACRONYM = /^(?:\p{Lu}[\p{Ll}&]?){2,9}$/u;
const MOST_WORDS_BETWEEN = 10;
const HOW =
  '(?:(?:also|better|best|formerly|previously|once|originally|otherwise|commonly|widely|locally|sometimes|often|more|now) )';
/** "in Arabic as", "by its Arabic acronym". */
const AS =
  "(?: (?:in|by|to|locally|among|under) [\\p{L}' ]{2,40}?)? (?:as|by(?: (?:its|his|her|their|the) [\\p{L} ]{0,30}?(?:abbreviation|acronym|initials|name|nickname))?)";
const ARTICLE = '(?: (?:the|a))?';
const QUOTE = '(?: ?["“‘\'])?';
/** "also known as", ", known in Arabic as", ", formerly", "nicknamed": all that can stand between. */
const RENAMING = new RegExp(
  `^(?:${HOW}*known${AS}` +
    `|[,(] ?(?:who (?:is|was) |which (?:is|was) )?${HOW}*known${AS}` +
    `|[,(] ?(?:${HOW}+(?:called|named|dubbed|styled)|formerly|previously|alias|nicknamed|the former|short for)` +
    `|(?:also|formerly|nicknamed) (?:called|named)|a\\.?k\\.?a\\.?|alias|nicknamed` +
    `|, whose (?:real|full|birth) name (?:is|was))${ARTICLE}${QUOTE}$`,
  'u',
);
const OPENED = new RegExp(`^\\(${QUOTE}(?: (?:or|also|formerly))?${ARTICLE}${QUOTE}$`);
const OR = /^, or(?: the)?$/;
const BESIDE = /^,(?: the)?$/;

/** Whether a name is written as an acronym: "FARC", "U.N.", "DoD". */
export function isAcronym(text: string): boolean {
  return ACRONYM.test(text.replaceAll('.', ''));
}

/** First letters of a name as acronyms take them: with its capitals alone, and with its small words. */
export function initialsOf(text: string): string[] {
  const parts = text.split(/[\s-]+/).filter((part) => /^\p{L}/u.test(part));
  const all = parts.map((part) => part[0]!);
  return [all.filter((letter) => /\p{Lu}/u.test(letter)).join(''), all.join('')];
}

/** Every pair of neighbouring names that the text says are one. */
export function namePairs(words: NameWords): NamePair[] {
  const pairs: NamePair[] = [];
  for (let index = 0; index + 1 < words.names.length; index++) {
    const link = linkBetween(words, index);
    if (link !== null) pairs.push({ name: index, alias: index + 1, link });
  }
  return pairs;
}

function linkBetween(words: NameWords, index: number): MentionLink | null {
  const { texts } = words;
  const between = wordsBetweenNames(words, index);
  if (between === null) return null;
  const isAbbreviation = isAcronym(texts[index]!) !== isAcronym(texts[index + 1]!);
  const isSaid = RENAMING.test(between) ? canBeOne(words, index) : isSetBeside(words, index, between);
  if (!isSaid) return null;
  return isAbbreviation ? 'acronym' : 'also-called';
}

/** What stands between a name and the next, in lower case; null where that is much or nothing. */
function wordsBetweenNames({ tokens, names }: NameWords, index: number): string | null {
  const [from, to] = [names[index]!.last, names[index + 1]!.first];
  if (to - from > MOST_WORDS_BETWEEN || to <= from) return null;
  const parts: string[] = [];
  for (let at = from; at < to; at++) parts.push(wordAt(tokens, at).toLowerCase());
  // An article that the recogniser took into the name still says that there is one.
  if (/^the$/i.test(wordAt(tokens, to)) && names[index + 1]!.last - to > 1) parts.push('the');
  return parts.join(' ');
}

/** Whether brackets, ", or" or a comma alone put the next name beside as another. */
function isSetBeside(words: NameWords, index: number, between: string): boolean {
  const { texts, kinds } = words;
  const [kind, other] = [kinds[index], kinds[index + 1]];
  if (kind === 'person' || other === 'person') {
    const isTranslation = OR.test(between) && between.endsWith('the') && closes(words, index + 1);
    if (isTranslation && other === 'group' && isNobody(words, index)) return true;
    return BESIDE.test(between) && isTranslated(words, index, between);
  }
  const fits = isShortFor(texts[index]!, texts[index + 1]!);
  if (OPENED.test(between)) return isInBrackets(words, index, fits, between);
  if (OR.test(between)) return fits || (closes(words, index + 1) && !isListed(words, index));
  return BESIDE.test(between) && (fits || isTranslated(words, index, between));
}

/** A place has other names of places only; between persons and groups the text is believed. */
function canBeOne({ kinds }: NameWords, index: number): boolean {
  const [kind, other] = [kinds[index], kinds[index + 1]];
  return kind === other || (kind !== 'place' && other !== 'place');
}

/** Whether one is short for the other by its initials. */
export function isShortFor(a: string, b: string): boolean {
  if (isAcronym(a) === isAcronym(b)) return false;
  const [acronym, name] = isAcronym(a) ? [a, b] : [b, a];
  const letters = acronym.replaceAll('.', '');
  return initialsOf(name).includes(letters);
}

/** An acronym in brackets after a name of several words, or a translation with its article. */
function isInBrackets(
  { tokens, names, texts, kinds }: NameWords,
  index: number,
  fits: boolean,
  between: string,
): boolean {
  const after = wordAt(tokens, names[index + 1]!.last);
  if (!/^["”’');,]+$/.test(after)) return false;
  if (fits) return true;
  const isLong = texts[index]!.includes(' ') || texts[index]!.includes('-');
  if (isAcronym(texts[index + 1]!) && !isAcronym(texts[index]!))
    return isLong && kinds[index + 1] !== 'place' && texts[index + 1]!.replaceAll('.', '').length > 2;
  return between.includes(' the') && kinds[index] === kinds[index + 1] && kinds[index] === 'group';
}

/** "Asa'ib Ahl al-Haq, the League of the Righteous,": foreign words, then with an article English ones. */
function isTranslated(words: NameWords, index: number, between: string): boolean {
  const { texts, kinds } = words;
  const [foreign, english] = [texts[index]!, texts[index + 1]!];
  if (kinds[index + 1] !== 'group' || !closes(words, index + 1) || isListed(words, index)) return false;
  if (between === ',') return kinds[index] === 'group' && isExplained(foreign, english);
  const isGroup = kinds[index] === 'group' || (/\b(?:al|el|ul)-/i.test(foreign) && isNobody(words, index));
  return (
    isGroup &&
    between.endsWith('the') &&
    english.includes(' ') &&
    hasGroupHead(english) &&
    !hasGroupHead(foreign)
  );
}

/** "the Islamic Resistance Movement, Hamas,": English words, then the word that a group is known by. */
function isExplained(english: string, known: string): boolean {
  return english.split(' ').length > 2 && hasGroupHead(english) && knownKind(known) === 'group';
}

/** Whether neither a title nor a given name shows that a name read as a person's is one. */
export function isNobody({ names, texts, kinds }: NameWords, index: number): boolean {
  const { first, titleFirst } = names[index]!;
  return kinds[index] === 'person' && titleFirst === first && !isGivenName(texts[index]!.split(' ')[0]!);
}

function hasGroupHead(text: string): boolean {
  return text.split(/[\s-]+/).some(isGroupHead);
}

/** Whether punctuation ends the renaming after a name, and no further name goes on with a list. */
function closes({ tokens, names }: NameWords, index: number): boolean {
  const end = names[index]!.last;
  if (!/^[,.;:)]$/.test(wordAt(tokens, end))) return false;
  const next = /^the$/i.test(wordAt(tokens, end + 1)) ? end + 2 : end + 1;
  const isNext = /^(?:and|or|&)$/i.test(wordAt(tokens, end + 1)) || names[index + 1]?.first === next;
  return !(isComma(tokens, end) && isNext);
}

/** Whether a name follows another after a comma: a member of a list. */
function isListed({ tokens, names }: NameWords, index: number): boolean {
  const before = names[index - 1];
  const { first } = names[index]!;
  const start = /^the$/i.test(wordAt(tokens, first - 1)) ? first - 1 : first;
  return before !== undefined && before.last === start - 1 && isComma(tokens, start - 1);
}
