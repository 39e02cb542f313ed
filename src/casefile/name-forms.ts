/**
 * What the names of an entity are worth when articles are put together: which say by themselves who is meant,
 * which could be anybody's ("Foreign Ministry", "the Front", a lone surname), and which are acronyms.
 */
import { wordSet } from '../base/word-set.ts';
import type { Entity, EntityKind, Mention } from '../entities/entity.ts';
import { isWholeName, nameKey } from '../entities/name-key.ts';
import { countryOf, isGroupHead, isPlaceHead, knownKind, usualCountryName } from '../gazetteer/names.ts';

/** A name of an entity with the forms under which it is looked up. */
export interface KnownName {
  readonly name: string;
  readonly key: string;
  /** For a group its words in alphabetical order, countries for their adjectives, in English; else the key. */
  readonly bag: string;
  /** Whether the name alone says who is meant. */
  readonly isTelling: boolean;
  readonly isAcronym: boolean;
}

const BRACKETED = /^(.*\p{L}.*?)\s*\(([^()]*)\)?$/su;
const ACRONYM = /^(?=(?:.*\p{Lu}){2})[\p{Lu}\p{N}&-]{2,8}$/u;
const PLURAL = /(?<=\p{L}{3}[^siu])s$/u;
const DOMAIN = /(?<=\p{L})\.(?:com|net|org)$/iu;
const GENERATION = /(?<= \S+) (?:jr|sr|ii|iii|iv)$/;
const SERVANT_OF = /\babd(?:[aeu]l)? ?(?=\p{L}{3})/gu;
const LINKING = wordSet('the of for and in on al el at to');
const COMMON = wordSet(`
  affairs air armed central civil coalition coast constitutional defence defense economic economy education
  electoral emergency energy executive federal finance foreign freedom general governing health high higher home
  human independent information interior internal international islamic joint justice labor labour liberal
  liberation local main ministers multinational municipal national new oil opposition peace people's peoples
  political popular presidency presidential progressive public regional relations representatives republican
  revolution revolutionary rights ruling salvation security social socialist special state supreme trade
  transport unity war workers`);
/** Chambers that are called by one word. */
const CHAMBERS = wordSet('house commons lords');
const ANY_COUNTRYS = wordSet(`
  army cabinet consulate embassy force forces government military ministry navy opposition parliament police
  presidency troops`);
/** Of these what speaks for its state whatever stands beside it. */
const STATE_BODIES = wordSet('cabinet consulate embassy government military ministry navy presidency');
/** Heads of bodies' names in other languages of the news, with the English word. */
const ENGLISH: ReadonlyMap<string, string> = new Map([
  ['jaish', 'army'],
  ['jaysh', 'army'],
  ['hizb', 'party'],
  ['harakat', 'movement'],
  ['jabhat', 'front'],
  ['majlis', 'council'],
  ['hayat', 'organization'],
  ['munazzamat', 'organization'],
  ['partiya', 'party'],
  ['partisi', 'party'],
  ['partido', 'party'],
  ['parti', 'party'],
  ['frente', 'front'],
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['centre', 'center'],
  ['organisation', 'organization'],
  ['troops', 'military'],
  ['affairs', ''],
]);
/** What a body's name may go without: "Badr" for the "Badr Organisation". */
const DESIGNATIONS = wordSet(`
  agency co com company corp corporation group inc limited ltd llc militia movement network news newspaper
  organization org party plc television tv usa`);

/** The names of an entity; a body without a country gets that of the words around its mentions. */
export function namesOf(entity: Entity, mentions: readonly Mention[], text: string): KnownName[] {
  const names = [entity.name, ...entity.aliases].flatMap(withoutBrackets);
  if (entity.kind === 'group' && names.every((name) => !isTellingGroup(name))) {
    const country = countryAround(mentions, text);
    if (country !== null) names.push(...names.map((name) => `${country} ${name}`));
  }
  const known = names.map((name) => knownName(name, entity.kind)).filter(({ key }) => key !== '');
  return [...new Map(known.map((one) => [`${one.key}\u0000${one.isAcronym}`, one])).values()];
}

/** "Jaish al-Mahdi (JAM)" → both names. */
function withoutBrackets(name: string): string[] {
  const parts = BRACKETED.exec(name);
  return parts === null ? [name] : [parts[1]!, parts[2]!];
}

function knownName(said: string, kind: EntityKind): KnownName {
  const name = said.replace(DOMAIN, '');
  const key =
    kind === 'person' ? personKey(name) : nameKey((kind === 'place' && usualCountryName(name)) || name);
  const isAcronym = ACRONYM.test(name.replaceAll('.', ''));
  if (kind === 'group')
    return { name, key, bag: bagOf(name).join(' '), isTelling: isTellingGroup(name), isAcronym };
  const isTelling = kind === 'person' ? isWholeName(key, kind) : key.includes(' ') || !isPlaceHead(key);
  return { name, key, bag: key, isTelling, isAcronym };
}

/** Key of a person's name with one spelling of "Abdul Aziz". */
function personKey(name: string): string {
  return nameKey(name).replace(SERVANT_OF, 'abd ').trim();
}

/** A person's key without "Jr." and the like, which only sometimes tells father and son apart. */
export function withoutGeneration(key: string): string {
  return key.replace(GENERATION, '');
}

/** Whether some word of a group's name is its own, or the whole name is well known. */
function isTellingGroup(name: string): boolean {
  return (
    knownKind(name) === 'group' ||
    nameKey(name)
      .split(' ')
      .some((word) => word !== '' && !isCommon(word))
  );
}

function isCommon(word: string): boolean {
  return isGroupHead(word) || COMMON.has(word) || LINKING.has(word);
}

/** The words of a group's name in alphabetical order: "Ministry of Defence" → defense, ministry. */
function bagOf(name: string): string[] {
  const bag = wordsOf(name).flatMap(({ said, country }) => {
    const word = nameKey(country ?? said);
    const english = country === null ? (ENGLISH.get(word) ?? word) : word;
    if (english === '' || LINKING.has(english)) return [];
    return [country === null ? english.replace(PLURAL, '') : english];
  });
  return bag.sort();
}

/** The words of a name, each with the usual name of the country that it means or ends; null for other words. */
function wordsOf(name: string): { said: string; country: string | null }[] {
  const said = name.split(/[\s-]+/).map((word) => word.replace(/['’]s$/, ''));
  const words: { said: string; country: string | null }[] = [];
  for (let at = 0; at < said.length; at++) {
    const pair = usualCountryName(`${said[at]!} ${said[at + 1] ?? ''}`);
    if (pair !== null) at++;
    words.push({ said: said[at]!, country: pair ?? countryOf(said[at]!) ?? usualCountryName(said[at]!) });
  }
  return words;
}

/** Usual names of the countries that a group's name says: "Iraqi Foreign Ministry" → Iraq. */
export function countriesIn(name: string): string[] {
  return wordsOf(name).flatMap(({ country }) => country ?? []);
}

/** The one country said right before, or with "of" or "in" right after, a mention by name. */
function countryAround(mentions: readonly Mention[], text: string): string | null {
  const found = new Set<string>();
  for (const { form, start, end } of mentions) {
    if (form === 'pronoun') continue;
    const before = /(\p{Lu}[\p{L}.]*)(?:['’]s)?\s+(?:the\s+)?$/u.exec(
      text.slice(Math.max(0, start - 40), start),
    );
    const after = /^ (?:of|in) (\p{Lu}[\p{L}.]*)/u.exec(text.slice(end, end + 40));
    for (const word of [before?.[1], after?.[1]]) {
      const country = word === undefined ? null : (countryOf(word) ?? usualCountryName(word));
      if (country !== null) found.add(country);
    }
  }
  return found.size === 1 ? [...found][0]! : null;
}

/** Whether the name is one common word, which stands for a longer name of its article ("the Front"). */
export function isShort(name: string): boolean {
  const key = nameKey(name);
  return !key.includes(' ') && !CHAMBERS.has(key);
}

/** Whether every country has bodies of such a name: "National Police". */
export function isAnyCountrys(name: string): boolean {
  return nameKey(name)
    .split(' ')
    .some((word) => ANY_COUNTRYS.has(word));
}

/** Whether the name is that of a body through which a state acts: "Iraqi Foreign Ministry", not "Free Syrian Army". */
export function isStateBody(name: string): boolean {
  const own = wordsOf(name).flatMap(({ said, country }) =>
    country === null ? nameKey(said).split(' ') : [],
  );
  return own.some((word) => STATE_BODIES.has(word)) && own.every((word) => word === '' || isCommon(word));
}

/** "Quds Force of Iran" → "Quds Force" and "Iran"; null for a name without "of" or with a common word before it. */
export function headOf(name: string): { readonly head: string; readonly tail: string } | null {
  const [head, tail] = name.split(/ of (?:the |its |their )?(.*)/s);
  return tail !== undefined && isTellingGroup(head!) ? { head: head!, tail } : null;
}

/** The usual name of a country from its name or adjective, or null. */
export function countryNamed(name: string): string | null {
  return usualCountryName(name) ?? countryOf(name);
}

/** A group's key without words like "Organisation" at its end; null if nothing else is left or gone. */
export function withoutDesignation(key: string): string | null {
  const words = key.split(' ');
  let end = words.length;
  while (end > 1 && DESIGNATIONS.has(ENGLISH.get(words[end - 1]!) ?? words[end - 1]!)) end--;
  return end === words.length ? null : words.slice(0, end).join(' ');
}

/** First letters of the words of a name, capitals only and all: "Badr Organisation of Iraq" → BOI, BOOI. */
export function initialsOf(name: string): string[] {
  const words = name
    .replace(/^the /i, '')
    .split(/[\s-]+/)
    .filter((word) => /^\p{L}/u.test(word));
  const letters = (chosen: readonly string[]): string =>
    chosen.map((word) => word[0]!.toUpperCase()).join('');
  const capitals = letters(words.filter((word) => /^\p{Lu}/u.test(word)));
  return [...new Set([capitals, letters(words)])].filter((initials) => initials.length > 2);
}
