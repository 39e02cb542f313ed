/**
 * Clauses and phrases → where people, bodies and places are: where something happens to somebody ("X spoke at
 * a rally in Y", "They arrested X in Y"), what is told of a place by "where", and what stands right beside it
 * ("the Y office", "Y's parties"). A clause may tell this beside anything else, so it is read apart from
 * the other rules of its verb. O(patterns of the verb) in the phrases behind it, O(1) in a phrase.
 */
import { nominalKind } from '../entities/nominals.ts';
import type { Clause } from '../nlp/clause.ts';
import { phraseBefore } from '../nlp/phrase-order.ts';
import { isComma, lowerAt, wordAt } from '../text/token-words.ts';
import { activeClause, verbKey } from './active-clause.ts';
import type { Party } from './claim-draft.ts';
import { isMereAim, isRuledOut } from './match-verbs.ts';
import { SOIL } from './party-words.ts';
import { headLemma, holdsWord, phrasesAfter, type Reading, type RuleSentence } from './reading.ts';
import { patternsFor } from './rule-book.ts';
import type { SitePattern } from './rule-pattern.ts';

/** By this word a rule lists whatever verb there is. */
const ANY_VERB = 'any_verb';

/** Where a clause tells that its parties are. */
export function readSites(at: RuleSentence, clause: Clause): Reading[] {
  const key = verbKey(at, clause);
  const patterns = [
    ...patternsFor('site', key),
    ...(key === clause.lemma ? [] : patternsFor('site', clause.lemma)),
    ...patternsFor('site', ANY_VERB),
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

/** "areas under Russia's control", "The town is under the control of rebels": who rules what. */
export function readUnder(at: RuleSentence, phrase: number): Reading[] {
  const { tokens, parties, sentence } = at;
  const { nouns } = sentence.phrases;
  const pattern = patternsFor('near', headLemma(at, phrase)).find(({ link }) => link === 'under');
  if (pattern === undefined) return [];
  let start = phrase;
  while (nouns[start]!.possessor >= 0) start = nouns[start]!.possessor;
  const { preposition } = nouns[start]!;
  if (lowerAt(tokens, preposition) !== 'under') return [];
  const { head } = nouns[phrase]!;
  const owner = parties.ownerOf(phrase) ?? parties.modifierOf(phrase);
  const rulers =
    owner === null
      ? parties.fitting(phrasesAfter(at, phrase).get('of') ?? [], pattern.x.type, 'self')
      : parties.accepted([owner], pattern.x.type);
  const before = phraseBefore(nouns, preposition);
  const clause = sentence.clauses.find(
    ({ verb, obliques }) =>
      sentence.tree.predicateOf(verb.head) === head || obliques.some((one) => one.nouns.includes(phrase)),
  );
  const subjects = clause?.subjects ?? [];
  const objects = (clause?.objects ?? []).filter((one) => one !== phrase);
  const ruled = before >= 0 ? [before] : objects.length > 0 ? objects : subjects;
  const held = parties.fitting(ruled, pattern.y.type, 'self');
  if (rulers.length === 0 || held.length === 0) return [];
  const told = before >= 0 && !objects.includes(before) ? null : (clause ?? null);
  return [{ pattern, subjects: rulers, objects: held, trigger: head, words: [head, head + 1], clause: told }];
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
function placeBefore(at: RuleSentence, phrase: number): Party | null {
  const {
    parties,
    sentence: { phrases },
  } = at;
  if (phrases.nouns[phrase]!.name >= 0) return placeBeforeTitle(at, phrase);
  const [party, own] = [parties.modifierOf(phrase), parties.of(phrase)];
  if (party === null || own === null || parties.isAdjective(party)) return null;
  return party;
}

/** ""New York" lawyer Ahmed Barzani": a place named before what somebody named is by trade. */
function placeBeforeTitle(
  { tokens, parties, sentence: { phrases } }: RuleSentence,
  phrase: number,
): Party | null {
  const [party, own] = [parties.modifierOf(phrase), parties.of(phrase)];
  if (party === null || own === null || parties.entity(own).kind !== 'person') return null;
  if (parties.isAdjective(party)) return null;
  const { first, head } = phrases.nouns[phrase]!;
  for (let at = first; at < head; at++) {
    if (tokens.starts[at]! < party.span[1] || tokens.starts[at]! >= own.span[0]) continue;
    const word = lowerAt(tokens, at);
    const isTrade = word === wordAt(tokens, at) && nominalKind(word) === 'person';
    if (isTrade)
      return patternsFor('role', word).some(({ predicate }) => predicate === 'leads') ? null : party;
  }
  return null;
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
