/**
 * Clauses and phrases → where people, bodies and places are: where something happens to somebody ("X spoke at
 * a rally in Y", "They arrested X in Y"), what is told of a place by "where", and what stands right beside it
 * ("the Y office", "Y's parties", "X, Y"). A clause may tell this beside anything else, so it is read apart from
 * the other rules of its verb. O(patterns of the verb) in the phrases behind it, O(1) in a phrase.
 */
import type { Entity } from '../entities/entity.ts';
import type { Clause } from '../nlp/clause.ts';
import { chainEnd, phraseBefore } from '../nlp/phrase-order.ts';
import { isComma, lowerAt, wordAt } from '../text/token-words.ts';
import { activeClause, verbKey } from './active-clause.ts';
import type { Party } from './claim-draft.ts';
import { REGIONS, SOIL } from './party-words.ts';
import { isMereAim, isRuledOut } from './match-verbs.ts';
import { fitsSlot } from './ends.ts';
import { headLemma, holdsWord, phrasesAfter, type Reading, type RuleSentence } from './reading.ts';
import { patternsFor } from './rule-book.ts';
import type { SitePattern } from './rule-pattern.ts';

/** Where a clause tells that its parties are. */
export function readSites(at: RuleSentence, clause: Clause): Reading[] {
  const key = verbKey(at, clause);
  const patterns = [
    ...patternsFor('site', key),
    ...(key === clause.lemma ? [] : patternsFor('site', clause.lemma)),
  ];
  const found: Reading[] = [];
  for (const pattern of patterns) {
    if (isRuledOut(at, clause, pattern) || isMereAim(at, clause, pattern)) continue;
    const reading = readSite(at, clause, pattern);
    if (reading !== null) found.push(reading);
  }
  return [...found, ...readWhere(at, clause)];
}

function readSite(at: RuleSentence, clause: Clause, pattern: SitePattern): Reading | null {
  const active = activeClause(clause);
  const bearers = pattern.isSuffered ? active.objects : active.subjects;
  const subjects = at.parties.fitting(bearers, pattern.x.type, 'self');
  const isMoved = pattern.via === null && pattern.after.has('to') && active.objects.length > 0;
  if (subjects.length === 0 || (isMoved && !pattern.isSuffered)) return null;
  const sites = pattern.via === null ? ownSites(at, clause, pattern) : sitesBehind(at, clause, pattern);
  const objects = at.parties.fitting(sites, pattern.y.type, 'self');
  if (objects.length === 0) return null;
  const trigger = clause.verb.head;
  return { pattern, subjects, objects, trigger, words: [trigger, trigger + 1], clause };
}

/** "lives in Y": phrases of the verb's own. */
function ownSites(at: RuleSentence, clause: Clause, { after, y }: SitePattern): readonly number[] {
  for (const { preposition, nouns } of clause.obliques) {
    if (!after.has(preposition) || isParted(at, clause, nouns[0]!) || isBehindTopic(at, nouns[0]!)) continue;
    if (at.parties.fitting(nouns, y.type, 'self').length > 0) return nouns;
  }
  return [];
}

/** "The talks in Oslo failed, he said": another verb stands between a phrase and the verb it is taken for. */
function isParted({ sentence: { clauses, phrases } }: RuleSentence, clause: Clause, phrase: number): boolean {
  const { first } = phrases.nouns[phrase]!;
  const own = clause.verb.head;
  const [from, to] = first < own ? [first, own] : [own, first];
  return clauses.some(({ verb }) => verb.head > from && verb.head < to);
}

/** "spoke about trade in Y", "a quarrel over jobs in Y": the place of what is spoken or fought about. */
function isBehindTopic({ tokens, sentence: { phrases } }: RuleSentence, phrase: number): boolean {
  const before = phraseBefore(phrases.nouns, phrases.nouns[phrase]!.preposition);
  const preposition = before < 0 ? -1 : phrases.nouns[before]!.preposition;
  return /^(?:about|over|against|of)$/.test(lowerAt(tokens, preposition));
}

/** "spoke at a rally in Y", "held a rally in Y": phrases behind a noun of the verb; of an object, the verb's own too. */
function sitesBehind(at: RuleSentence, clause: Clause, pattern: SitePattern): readonly number[] {
  const { link, nouns } = pattern.via!;
  const isObject = link === 'object';
  const phrases = isObject
    ? activeClause(clause).objects
    : clause.obliques.filter(({ preposition }) => link.has(preposition)).flatMap((one) => one.nouns);
  for (const phrase of phrases) {
    if (!nouns.has(headLemma(at, phrase)) || isParted(at, clause, phrase)) continue;
    for (const [preposition, behind] of phrasesAfter(at, phrase))
      if (pattern.after.has(preposition)) return behind;
    if (isObject) return ownSites(at, clause, pattern);
  }
  return [];
}

/** "Y, where X works". */
function readWhere(at: RuleSentence, clause: Clause): Reading[] {
  const { tokens, parties, sentence } = at;
  const { tree, phrases } = sentence;
  const [pattern] = patternsFor('near', 'where');
  const told = tree.predicateOf(clause.verb.head);
  const where = tree.dependents(told, /^advmod$/).find((one) => lowerAt(tokens, one) === 'where');
  if (pattern === undefined || where === undefined || pattern.unless?.has(clause.lemma)) return [];
  const end = isComma(tokens, where - 1) ? where - 1 : where;
  const place = phraseBefore(phrases.nouns, end);
  const { subjects: doers, objects: others } = activeClause(clause);
  const subjects = parties.fitting(clause.verb.isPassive ? others : doers, pattern.x.type, 'self');
  const objects = place < 0 || isAnyOne(at, place) ? [] : parties.fitting([place], pattern.y.type, 'self');
  if (subjects.length === 0 || objects.length === 0) return [];
  return [{ pattern, subjects, objects, trigger: where, words: [where, where + 1], clause }];
}

/** "areas where they could agree": no place in particular. */
function isAnyOne({ tokens, sentence: { phrases } }: RuleSentence, phrase: number): boolean {
  const { name, first } = phrases.nouns[phrase]!;
  return name < 0 && !/^(?:the|this|that|his|her|its|their)$/.test(lowerAt(tokens, first));
}

/** Where a phrase is by the words right beside it. */
export function readNear(at: RuleSentence, phrase: number): Reading[] {
  const noun = at.sentence.phrases.nouns[phrase]!;
  if (noun.isPronoun) return [];
  const x = at.parties.of(phrase);
  if (x === null) return [];
  const links = [
    ['modifier', placeBefore(at, phrase)],
    ['possessor', placeOwning(at, phrase)],
    ['comma', placeBehind(at, phrase)],
  ] as const;
  return links.flatMap(([link, y]) => {
    const [pattern] = y === null ? [] : patternsFor('near', link);
    if (y === null || pattern === undefined || holdsWord(at, phrase, pattern.unless)) return [];
    const subjects = at.parties.accepted([x], pattern.x.type);
    const objects = at.parties.accepted([y], pattern.y.type);
    if (subjects.length === 0 || objects.length === 0) return [];
    const words = [noun.head, noun.head + 1] as const;
    return [{ pattern, subjects, objects, trigger: noun.head, words, clause: null }];
  });
}

/** "the "Sofia" airport": a place named before a common noun. */
function placeBefore({ parties, sentence: { phrases } }: RuleSentence, phrase: number): Party | null {
  if (phrases.nouns[phrase]!.name >= 0) return null;
  const [party, own] = [parties.modifierOf(phrase), parties.of(phrase)];
  if (party === null || own === null || parties.isAdjective(party)) return null;
  const isNamesake = parties.entity(own).kind === 'place' && parties.entity(party).country === undefined;
  return isNamesake && sizeOf(parties.entity(party)) === LOCAL ? null : party;
}

/** "Poland's" parties: whose a phrase is, if a name or a description tells it. */
function placeOwning({ tokens, parties, sentence: { phrases } }: RuleSentence, phrase: number): Party | null {
  const { possessor } = phrases.nouns[phrase]!;
  const owner = possessor < 0 ? null : parties.of(possessor);
  return owner === null ||
    owner.isPronoun ||
    !(owner.isName || SOIL.has(lowerAt(tokens, phrases.nouns[possessor]!.head)))
    ? null
    : owner;
}

/** "Lynchburg, "Virginia"", "Vaduz ("Liechtenstein")": the larger place named right behind a place. */
function placeBehind(at: RuleSentence, phrase: number): Party | null {
  const { tokens, parties, sentence } = at;
  const { nouns } = sentence.phrases;
  const { last, name } = nouns[phrase]!;
  const isOpened = isComma(tokens, last) || wordAt(tokens, last) === '(';
  const next = isOpened && name >= 0 ? nouns.findIndex(({ first }) => first === last + 1) : -1;
  if (next < 0 || chainEnd(nouns, next) !== next || nouns[next]!.name < 0) return null;
  const [inner, outer] = [parties.of(phrase), parties.of(next)];
  if (inner === null || outer === null) return null;
  const [size, around] = [inner, outer].map((one) => sizeOf(parties.entity(one)));
  if (around! > LOCAL) return size! < around! ? outer : null;
  return size! > LOCAL || isListed(at, phrase, next) ? null : outer;
}

const [LOCAL, REGIONAL, NATIONAL] = [0, 1, 2];

/** What can lie in what: towns in regions, both in countries. */
function sizeOf(place: Entity): number {
  if (fitsSlot('country', place)) return NATIONAL!;
  return [place.name, ...place.aliases].some((one) => REGIONS.has(one)) ? REGIONAL! : LOCAL!;
}

/** "Paris, Lyon and Nice": one of several, not what the one before lies in. */
function isListed(
  { tokens, sentence: { phrases, tree } }: RuleSentence,
  phrase: number,
  next: number,
): boolean {
  const { first, head, last } = phrases.nouns[next]!;
  const isJoined = [phrases.nouns[phrase]!.head, head].some((one) => tree.relationOf(one) === 'conj');
  const isOneOfMore =
    tree.dependents(head, /^conj$/).length > 0 || /^(?:and|or|&)$/.test(lowerAt(tokens, last));
  return isJoined || isOneOfMore || lowerAt(tokens, first) === 'the';
}
