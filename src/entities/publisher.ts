/**
 * Where an article names its own publisher as the one who reports: "told Example Wire", "Example Wire has
 * learned", "an Example Wire reporter", "EXAMPLETOWN (Example Wire) —". There the publisher is the teller and no
 * actor in the story. Anywhere else it stays an entity like any other, since an article may be about its
 * publisher: "Police raided the offices of Example Wire", "Example Wire sued the ministry". Told by the words
 * around the name, in tables of our own; O(1) for each name.
 */
import { wordSet } from '../base/word-set.ts';
import { isGivenName, knownKind } from '../gazetteer/names.ts';
import type { NamedSpan } from '../nlp/named-span.ts';
import { properStart } from '../nlp/names.ts';
import { isGlued, lowerAt, wordAt, wordsBetween } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import { initialsOf, isAcronym } from './alias-phrases.ts';
import { nameKey } from './name-key.ts';

/** What publishers add to the name they are called by. */
const TRADE =
  wordSet(`agency broadcasting co company corp corporation daily digital group inc international limited ltd magazine
  media network networks news newspaper newspapers newswire online press plc radio service services tv television
  website wire`);
/** What newspapers are called, with "the", in their own pages. */
const PAPERS = wordSet(`chronicle courier dispatch examiner globe gazette guardian herald independent inquirer
  journal mail mirror monitor observer post record standard star sun telegraph times tribune`);
const DOMAIN = /^(?:https?:\/\/)?(?:www\.|edition\.|m\.)?([\p{L}\p{N}-]+)(?:\.\p{L}{2,6}){1,2}(?:\/.*)?$/iu;

const TOLD = wordSet('told tells telling tell informed informs informing');
const LINKING = wordSet('to with by for in via from');
/** What stands before "to", "with", "by", "for" and "in" where somebody has spoken to the publisher, or it has looked. */
const CONTACT =
  wordSet(`according analysed analyzed approached article cited comment comments commissioned compiled
  confirmed conversation conversations contacted counted email emailed emails examined exclusively gathered heard
  interview interviewed interviews letter message messages obtained op-ed photographed published quoted reached
  remarks reported reviewed said seen sent shown speak speaking spoke spoken statement statements talked talking
  translated verified viewed witnessed writing wrote`);
const CONTACT_WINDOW = 5;
/** Who and what a publisher has only for its reporting. */
const REPORTERS =
  wordSet(`analysis cameraman correspondent correspondents count interview investigation journalist
  journalists photographer photographers poll queries query question questions reporter reporters reporting
  request requests stringer stringers tally witness witnesses`);
const MOST_MODIFIERS = 2;
/** What it does only for its reporting. */
const REPORTING =
  wordSet(`analysed analyzed contacted heard interviewed learned learnt obtained reported reports
  reviewed revealed seen spoke spoken understands understood verified`);
const HELPING = wordSet('also could does did exclusively first has have had is later not was were been');
const LEFT_UNDONE = wordSet('able identify identifying naming shown told unable withholding');
const COULD_NOT = wordSet('confirm determine establish independently immediately locate reach verify');
const MOST_HELPING = 4;

/** What a name is to the publisher of its article. */
export const OTHERS = 0;
/** The publisher, as an actor in the story. */
export const ACTOR = 1;
/** The publisher, as the one who reports: nobody in the story. */
export const REPORTER = 2;

/** `OTHERS`, `ACTOR` or `REPORTER` for each name; all are others' where `origin`, the publisher, is null. */
export function publisherNames(
  tokens: Tokens,
  names: readonly NamedSpan[],
  origin: string | null,
): Uint8Array {
  const found = new Uint8Array(names.length);
  if (origin === null || nameKey(origin) === '') return found;
  const publisher = new PublisherNames(origin);
  names.forEach((name, index) => {
    if (publisher.isNamed(tokens, name)) found[index] = isReporting(tokens, name) ? REPORTER : ACTOR;
  });
  return found;
}

/** The names with those of the publisher as a group's, unless its first word is a person's given name. */
export function withPublisherAsGroup(
  tokens: Tokens,
  names: readonly NamedSpan[],
  publishers: Uint8Array,
): readonly NamedSpan[] {
  if (!publishers.some((code) => code !== OTHERS)) return names;
  return names.map((name, index) =>
    publishers[index] === OTHERS || isGivenName(wordAt(tokens, properStart(tokens, name)))
      ? name
      : { ...name, kind: 'group' },
  );
}

/** What a publisher is called: all of it, its name without its trade, initials, its domain, "the Post". */
class PublisherNames {
  readonly #keys: ReadonlySet<string>;
  readonly #glued: string;
  readonly #paper: string;
  readonly #acronym: string | null;

  constructor(origin: string) {
    const spoken = origin.replace(/\s*\([^)]*\)\s*$/, '');
    const bracketed = /\(([^)]+)\)\s*$/.exec(origin)?.[1] ?? '';
    const name = DOMAIN.exec(spoken)?.[1] ?? spoken;
    const key = nameKey(name);
    const keys = [key, nameKey(spoken), nameKey(bracketed)];
    const parts = key.split(' ');
    while (parts.length > 1 && TRADE.has(parts.at(-1)!)) {
      parts.pop();
      const left = parts.join(' ');
      if (!isPlaceName(name, parts.length)) keys.push(left);
    }
    const initials = name.includes(' ') ? initialsOf(name.replace(/^the /i, '')) : [];
    keys.push(...initials.filter((letters) => letters.length > 1).map((letters) => letters.toLowerCase()));
    this.#keys = new Set(keys.filter((one) => one !== ''));
    this.#glued = key.replaceAll(' ', '');
    this.#paper = PAPERS.has(key.split(' ').at(-1)!) ? key.split(' ').at(-1)! : '';
    this.#acronym = isAcronym(name) ? name.replaceAll('.', '').toUpperCase() : null;
  }

  isNamed(tokens: Tokens, name: NamedSpan): boolean {
    const first = properStart(tokens, name);
    const text = wordsBetween(tokens, first, name.last).replace(/['’]s$/, '');
    const key = nameKey(DOMAIN.exec(text)?.[1] ?? text);
    if (key === '') return false;
    if (this.#keys.has(key) || key.replaceAll(' ', '') === this.#glued) return true;
    if (key === this.#paper) return lowerAt(tokens, first - 1) === 'the';
    return this.#acronym !== null && text.includes(' ') && initialsOf(text).includes(this.#acronym);
  }
}

/** Whether the first words of a publisher's name are a place, which is more than the publisher ("Bangkok Media"). */
function isPlaceName(name: string, words: number): boolean {
  const left = name
    .replace(/^the /i, '')
    .split(/[\s-]+/)
    .slice(0, words)
    .join(' ');
  return knownKind(left) === 'place' || knownKind(left) === 'demonym';
}

function isReporting(tokens: Tokens, name: NamedSpan): boolean {
  return isToldTo(tokens, name) || isCredit(tokens, name) || reports(tokens, name.last);
}

/** "told Example Wire", "in an interview with Example Wire", "according to Example Wire". */
function isToldTo(tokens: Tokens, name: NamedSpan): boolean {
  let at = Math.min(name.first, properStart(tokens, name)) - 1;
  while (/^(?:the|a|an|our|this|["“‘'])$/i.test(wordAt(tokens, at))) at--;
  if (TOLD.has(lowerAt(tokens, at))) return true;
  if (!LINKING.has(lowerAt(tokens, at))) return false;
  for (let back = at - 1; back >= at - CONTACT_WINDOW; back--) {
    const word = lowerAt(tokens, back);
    if (CONTACT.has(word)) return true;
    if (!/^[\p{L}\p{N}’'-]+$/u.test(word)) return false;
  }
  return false;
}

/** "(Example Wire) —", "/Example Wire)", "© Example Wire". */
function isCredit(tokens: Tokens, { first, last }: NamedSpan): boolean {
  const [before, after] = [wordAt(tokens, first - 1), wordAt(tokens, last)];
  if (before === '(' && after === ')') return /^[-–—]{1,2}$/.test(wordAt(tokens, last + 1));
  return /^[/©]$/.test(before);
}

/** "Example Wire has learned", "Example Wire's Beirut correspondent", "Example Wire could not verify". */
function reports(tokens: Tokens, from: number): boolean {
  const isOwner = /^['’]s?$/.test(wordAt(tokens, from)) && isGlued(tokens, from);
  const start = isOwner ? from + 1 : from;
  for (let at = start; at <= start + (isOwner ? MOST_MODIFIERS : 1); at++) {
    const word = lowerAt(tokens, at);
    if (REPORTERS.has(word)) return true;
    if (!/^\p{L}+$/u.test(word) || HELPING.has(word)) break;
  }
  if (isOwner) return false;
  let at = start;
  while (at < start + MOST_HELPING && HELPING.has(lowerAt(tokens, at))) at++;
  const word = lowerAt(tokens, at);
  if (REPORTING.has(word)) return true;
  return at > start && (LEFT_UNDONE.has(word) || COULD_NOT.has(word));
}
