/**
 * The kind of each name by all its mentions in the article: the recogniser decides for one sentence at a
 * time, and takes the owner of a company for one. Votes of same words, of titles before them and of
 * surnames; a known place is no person before one of that surname is named. O(n) in the names.
 */
import { wordSet } from '../base/word-set.ts';
import { ENTITY_KINDS, type EntityKind } from '../gazetteer/kinds.ts';
import {
  isGivenName,
  isGroupHead,
  isTitle,
  knownKind,
  usualCountryName,
  isPeople,
} from '../gazetteer/names.ts';
import type { NamedSpan } from '../nlp/named-span.ts';
import { wordAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import { isAcronym } from './alias-phrases.ts';

const TITLE_VOTES = 2;
/** Longer names have no parts that stand for them. */
const LONGEST_NAME = 12;
const SMALL = /^(?:and|for|in|of|on|the|to)$/;
/** "wagner group": a word that with no other bearer stands for the group by itself. */
const FIRM = /^(\S+) (?:co|company|corp|group|holdings?|inc|ltd|plc)$/;
/** Last words that no person's name has, as far as given names do not show otherwise. */
const BODY_HEADS =
  wordSet(`alliance army authority battalion brigade brigades bloc bureau coalition command commission
committee corps council directorate faction force forces front guard guards league ministry movement network
organisation organization party regiment service services squadron union`);

/** Last words of companies' names; a line or bank with "the" may be one on the map. */
const TRADES =
  wordSet(`airlines airways bank chemicals electric electronics energy foods gas industries insurance line
  lines mining motors oil petroleum pharmaceuticals shipping steel telecom`);

/** The kind of each name, given its words and their key. */
export function kindsByEvidence(
  tokens: Tokens,
  names: readonly NamedSpan[],
  texts: readonly string[],
  keys: readonly string[],
): EntityKind[] {
  const votes = countVotes(names, keys);
  const groupKeys = keys.filter((_, index) => names[index]!.kind === 'group' && keys[index]!.includes(' '));
  const longer = new Set([...new Set(groupKeys)].flatMap(innerPhrases));
  const surnames = new Set(
    keys.filter((key, index) => names[index]!.kind === 'person' && key.includes(' ')).map(lastPart),
  );
  const firms = new Set(
    groupKeys.map((key) => FIRM.exec(key)?.[1] ?? '').filter((word) => !surnames.has(word)),
  );
  const affiliations = new Set(
    keys.filter(
      (_, index) =>
        isAffiliation(tokens, names, texts, index) || isPeopleAsPlace(names[index]!.kind, texts[index]!),
    ),
  );
  const borne = new Set<string>();
  return names.map(({ kind, form, titleFirst, first }, index) => {
    const key = keys[index]!;
    if (form === 'nominal') return kind;
    if (kind === 'person' && key.includes(' ')) borne.add(lastPart(key));
    if (affiliations.has(key)) return 'group';
    const known = knownKind(texts[index]!);
    const head = lastPart(key);
    const isPart = isGroupHead(head) && longer.has(key);
    const isWhole = isOfSeveralWords(head, key, texts[index]!);
    const isBody = isPart || (isWhole && BODY_HEADS.has(head));
    if (known === 'group' || (kind === 'person' && (isBody || firms.has(key)))) return 'group';
    if (known === null && isTrade(tokens, first, head, isWhole)) return 'group';
    if (known === 'place' || usualCountryName(texts[index]!) !== null) {
      const isPlace = kind === 'person' && titleFirst === first && !borne.has(key) && !key.includes(' ');
      return isPlace ? 'place' : kind;
    }
    return winner(votes.get(key)!, kind, key);
  });
}

/** "missiles to the Houthis": a people that was read as a place. */
function isPeopleAsPlace(kind: EntityKind, text: string): boolean {
  return kind === 'place' && isPeople(text);
}

/** Whether a name of several words is a company's by its last one, and has no article: no "Durand Line". */
function isTrade(tokens: Tokens, first: number, head: string, isWhole: boolean): boolean {
  return isWhole && TRADES.has(head) && ![first - 1, first].some((at) => /^the$/i.test(wordAt(tokens, at)));
}

/** Whether a name has more words than its head, of which the first is no given name. */
function isOfSeveralWords(head: string, key: string, text: string): boolean {
  return head !== key && !isGivenName(text.split(' ')[0]!);
}

function lastPart(key: string): string {
  return key.split(' ').at(-1)!;
}

/** For each key the votes for the three kinds; a titled surname votes for the whole names that end in it. */
function countVotes(names: readonly NamedSpan[], keys: readonly string[]): Map<string, Int32Array> {
  const votes = new Map<string, Int32Array>();
  const titled = new Set<string>();
  const person = ENTITY_KINDS.indexOf('person');
  names.forEach(({ kind, form, titleFirst, first }, index) => {
    const key = keys[index]!;
    const own = votes.get(key) ?? new Int32Array(ENTITY_KINDS.length);
    votes.set(key, own);
    if (form === 'nominal') return;
    own[ENTITY_KINDS.indexOf(kind)]! += 1;
    if (titleFirst === first) return;
    own[person]! += TITLE_VOTES;
    titled.add(key);
  });
  for (const [key, own] of votes) {
    const last = lastPart(key);
    if (last !== key && own[person]! > 0 && titled.has(last)) own[person]! += TITLE_VOTES;
  }
  return votes;
}

/**
 * The kind with most votes; where two have as many, a title tells a person, else the name keeps its own. A
 * single word that is a place's name as well may be two things ("Washington"), and keeps its own in any case.
 */
function winner(votes: Int32Array, kind: EntityKind, key: string): EntityKind {
  const most = Math.max(...votes);
  const isTwofold = !key.includes(' ') && votes[ENTITY_KINDS.indexOf('place')]! > 0;
  if (isTwofold) return kind;
  if (votes[ENTITY_KINDS.indexOf('person')] === most && isTitle(key.split(' ')[0]!)) return 'person';
  return votes[ENTITY_KINDS.indexOf(kind)] === most ? kind : ENTITY_KINDS[votes.indexOf(most)]!;
}

/** "Angela Merkel (CDU)": an acronym in brackets after a person is what she belongs to. */
function isAffiliation(
  tokens: Tokens,
  names: readonly NamedSpan[],
  texts: readonly string[],
  index: number,
): boolean {
  const [before, { first, kind }] = [names[index - 1], names[index]!];
  const isBracketed = before?.last === first - 1 && wordAt(tokens, first - 1) === '(';
  return isBracketed && before.kind === 'person' && kind === 'person' && isAcronym(texts[index]!);
}

/** Two words or more of a longer key, in their order; none that start or end with a small word. */
export function innerPhrases(key: string): string[] {
  const parts = key.split(' ');
  const found: string[] = [];
  if (parts.length > LONGEST_NAME) return found;
  for (let from = 0; from < parts.length; from++) {
    for (let to = from + 2; to <= parts.length; to++) {
      const isOpen = SMALL.test(parts[from]!) || SMALL.test(parts[to - 1]!);
      if (to - from < parts.length && !isOpen) found.push(parts.slice(from, to).join(' '));
    }
  }
  return found;
}
