/**
 * Noun phrases → what roles and titles in them say: "a spokesman for the ministry", "the US military's
 * Bergner", "his brother Laith", "Syrian President Bashar al-Assad". What somebody was before gives nothing.
 * An adjective of a country tells the role of named people only, since "Syrian officials" says no more than
 * its own words; nor does "Iran's leaders". O(words of the phrase).
 */
import { singularOf } from '../entities/nominals.ts';
import { countryOf, usualCountryName } from '../gazetteer/names.ts';
import type { Clause } from '../nlp/clause.ts';
import { chainEnd, phraseBefore } from '../nlp/phrase-order.ts';
import { isComma, lowerAt, tagAt, wordAt } from '../text/token-words.ts';
import type { Party } from './claim-draft.ts';
import { holdsWord, phrasesAfter, type Reading, type RuleSentence } from './reading.ts';
import { activeClause, verbKey } from './active-clause.ts';
import {
  BRANCHES,
  DEPARTMENTS,
  DEPUTIES,
  FITNESS,
  FORMER,
  LEAVING,
  MAKING,
  OF_PARTS,
  RANKS,
  SIDES,
  WHOLES,
} from './role-words.ts';
import { patternsFor } from './rule-book.ts';
import type { Pattern, RolePattern } from './rule-pattern.ts';

/** The roles that a phrase states. */
export function readRoles(at: RuleSentence, phrase: number): Reading[] {
  const noun = at.sentence.phrases.nouns[phrase]!;
  if (noun.isPronoun || isFormer(at, phrase)) return [];
  return [
    ...(noun.name >= 0 ? titleOf(at, phrase) : describedRole(at, phrase)),
    ...ownGroup(at, phrase),
    ...namedBeside(at, phrase),
  ];
}

/** "officials in Baghdad", "Ahmed Barzani of the Dawa Party", "the army under Nouri al-Maliki": a name right behind a phrase. */
function namedBeside(at: RuleSentence, phrase: number): Reading[] {
  const { nouns } = at.sentence.phrases;
  const noun = nouns[phrase]!;
  const next = nouns.findIndex(({ preposition }) => preposition === noun.last);
  const word = lowerAt(at.tokens, noun.last);
  const [pattern] = next < 0 ? [] : patternsFor('beside', word);
  const other = next < 0 ? -1 : chainEnd(nouns, next);
  if (nouns.some(({ possessor }) => possessor === other)) return [];
  if (pattern === undefined || nouns[other]!.name < 0) return [];
  if (word === 'of' ? noun.name < 0 : noun.name >= 0 && !hangsOn(at, other, phrase)) return [];
  const [bearer, named] = [at.parties.of(phrase), at.parties.of(other)];
  if (bearer === null || named === null) return [];
  const reading = pattern.isInverse
    ? stated(at, pattern, named, [bearer], noun.last)
    : stated(at, pattern, bearer, [named], noun.last);
  return reading === null ? [] : [reading];
}

function hangsOn({ sentence: { phrases, tree } }: RuleSentence, phrase: number, other: number): boolean {
  return tree.headOf(phrases.nouns[phrase]!.head) === phrases.nouns[other]!.head;
}

/** "The troops are in Chechnya": where its subject is. */
export function readBeing(at: RuleSentence, clause: Clause): Reading | null {
  const { tree, phrases } = at.sentence;
  const told = tree.predicateOf(clause.verb.head);
  const place = told === clause.verb.head ? -1 : tree.phraseAt(told);
  const noun = phrases.nouns[place];
  if (noun === undefined || noun.name < 0 || clause.lemma !== 'be') return null;
  const [pattern] = patternsFor('beside', lowerAt(at.tokens, noun.preposition));
  if (pattern?.predicate !== 'located_in') return null;
  const subjects = at.parties.fitting(clause.subjects, pattern.x.type, 'self');
  const objects = at.parties.fitting([place], pattern.y.type, 'self');
  const trigger = noun.preposition;
  if (subjects.length === 0 || objects.length === 0) return null;
  return { pattern, subjects, objects, trigger, words: [trigger, trigger + 1], clause };
}

/** "Sadr's Mahdi Army", "the movement of Moqtada al-Sadr": who possesses a group leads it. */
function ownGroup(at: RuleSentence, phrase: number): Reading[] {
  const { head, possessor } = at.sentence.phrases.nouns[phrase]!;
  const [pattern] = patternsFor('owned', lowerAt(at.tokens, head));
  const group = at.parties.of(phrase);
  if (pattern === undefined || group === null) return [];
  if (possessor >= 0 && isLoose(at, head, group)) return [];
  const owner = possessor < 0 ? namedOwner(at, phrase) : at.parties.ownerOf(phrase);
  const reading = owner === null ? null : stated(at, pattern, owner, [group], head);
  return reading === null ? [] : [reading];
}

/** "his army of followers", "her personal network", "his big government": no body that anybody leads. */
function isLoose({ tokens, parties }: RuleSentence, head: number, group: Party): boolean {
  if (/^(?:holiday|birthday|dinner|cocktail|victory|christmas|farewell)$/.test(lowerAt(tokens, head - 1)))
    return true;
  if (lowerAt(tokens, head + 1) === 'of' || /^(?:big|small)$/.test(lowerAt(tokens, head - 1))) return true;
  return /^(?:army|network)$/.test(lowerAt(tokens, head)) && !parties.isNamed(group);
}

/** "of Moqtada al-Sadr": who is named right behind a phrase. */
function namedOwner(at: RuleSentence, phrase: number): Party | null {
  const { nouns } = at.sentence.phrases;
  const [next] = phrasesAfter(at, phrase).get('of') ?? [];
  return next === undefined || nouns[next]!.name < 0 ? null : at.parties.of(next);
}

function isFormer({ tokens, sentence: { phrases } }: RuleSentence, phrase: number): boolean {
  const { first, head } = phrases.nouns[phrase]!;
  for (let at = first - 1; at <= head; at++) {
    const word = lowerAt(tokens, at);
    if (FORMER.has(word) || /^(?:ex|then|former)-/.test(word)) return true;
  }
  return false;
}

/** "vice president", "deputy leader", "policy director", "director of sales": no head of the whole. */
function headsPart(at: RuleSentence, phrase: number, role: number): boolean {
  const { tokens, sentence } = at;
  const { first, last } = sentence.phrases.nouns[phrase]!;
  for (let one = first; one < role; one++) if (DEPUTIES.has(lowerAt(tokens, one))) return true;
  if (role > first && BRANCHES.test(lowerAt(tokens, role - 1))) return true;
  if (!OF_PARTS.has(singularOf(lowerAt(tokens, role)))) return false;
  if (SIDES.test(lowerAt(tokens, role + 1))) return true;
  if (role + 1 === last && lowerAt(tokens, last) === 'of') {
    const next = sentence.phrases.nouns.findIndex(({ preposition }) => preposition === last);
    if (next >= 0 && at.parties.of(next) === null) return true;
  }
  return role > first && isDepartment(at, role - 1);
}

/** "policy", "legal", "bureau" before "director" or "chief". */
function isDepartment(at: RuleSentence, token: number): boolean {
  const word = lowerAt(at.tokens, token);
  if (DEPARTMENTS.has(word)) return true;
  const isName = at.parties.endingAt(token) !== null;
  return !isName && tagAt(at.tokens, token) === 'NOUN' && !WHOLES.test(word) && !RANKS.test(word);
}

/**
 * The word by which rules know the role at a token: "ceo" for "chief executive (officer)", "aide" for "chief of
 * staff"; empty for the "chief" of "commander in chief".
 */
function roleAt({ tokens }: RuleSentence, token: number): string {
  const word = lowerAt(tokens, token);
  if (word === 'chief' && lowerAt(tokens, token + 1) === 'of' && lowerAt(tokens, token + 2) === 'staff')
    return 'aide';
  if (word === 'chief' && /^(?:in|-)$/.test(lowerAt(tokens, token - 1))) return '';
  const executive = word === 'officer' ? token - 1 : token;
  if (lowerAt(tokens, executive) === 'executive' && lowerAt(tokens, executive - 1) === 'chief') return 'ceo';
  return singularOf(word);
}

/** "spokesman for X", "X's spokesman", "X spokesman". */
function describedRole(at: RuleSentence, phrase: number): Reading[] {
  const { head } = at.sentence.phrases.nouns[phrase]!;
  const patterns = patternsFor('role', roleAt(at, head));
  const bearer = patterns.length === 0 ? null : bearerOf(at, phrase);
  if (bearer === null) return [];
  const isPart = headsPart(at, phrase, head);
  for (const pattern of patterns) {
    if (isPart ? pattern.predicate === 'leads' : pattern.isPart) continue;
    if (holdsWord(at, phrase, pattern.unless)) continue;
    const holders = holdersOf(at, phrase, pattern, bearer);
    const reading = stated(at, pattern, bearer, holders, head);
    if (reading !== null) return [reading];
  }
  return [];
}

/** Who a description is of; "the Quds Force, an arm of …" where the description by itself refers to nobody. */
function bearerOf(at: RuleSentence, phrase: number): Party | null {
  const { tokens, parties } = at;
  const { phrases, clauses, tree } = at.sentence;
  const { nouns } = phrases;
  if (lowerAt(tokens, nouns[phrase]!.preposition) === 'as') {
    const above = tree.headOf(nouns[phrase]!.head);
    const tenure = tree.phraseAt(above);
    if (tenure >= 0 && tree.relationOf(nouns[phrase]!.head).startsWith('nmod'))
      return parties.ownerOf(tenure);
    const served = clauses.find(({ obliques }) => obliques.some((oblique) => oblique.nouns.includes(phrase)));
    if (served === undefined || isCapacity(at, served)) return null;
    if (LEAVING.test(served.lemma) || LEAVING.test(verbKey(at, served))) return null;
    const made = tree.dependents(served.verb.head, /^xcomp$/).map((one) => tree.phraseAt(one));
    const bearers = MAKING.test(served.lemma) ? [...activeClause(served).objects, ...made] : served.subjects;
    return bearers[0] === undefined ? null : parties.of(bearers[0]);
  }
  const behind = namedBehind(at, phrase);
  if (behind !== null) return behind;
  const own = parties.of(phrase);
  if (own !== null) return own;
  if (isComma(tokens, nouns[phrase]!.first - 1)) {
    const before = phraseBefore(nouns, nouns[phrase]!.first - 1);
    return before < 0 || nouns[before]!.name < 0 ? null : parties.of(before);
  }
  const [subject] =
    clauses.find(({ lemma, objects }) => lemma === 'be' && objects.includes(phrase))?.subjects ?? [];
  return subject === undefined ? null : parties.of(subject);
}

/** "fit to serve as chair", "who served as chair": an office that somebody may hold, or held. */
function isCapacity({ tokens, sentence: { tree } }: RuleSentence, served: Clause): boolean {
  const { verb, relation } = served;
  const above = tree.headOf(verb.head);
  if (relation === 'infinitive') return above >= 0 && FITNESS.test(lowerAt(tokens, above));
  const isPast = tree.dependents(verb.head, /^aux/).length === 0 && /ed$/.test(lowerAt(tokens, verb.head));
  return relation === 'relative' && isPast && /^(?:serve|work|act)$/.test(served.lemma);
}

/** "A spokesman for the ministry, Ahmed Barzani, said": the person named behind a description that nobody bears else. */
function namedBehind(at: RuleSentence, phrase: number): Party | null {
  const { tokens, parties, sentence } = at;
  const { nouns } = sentence.phrases;
  const own = parties.of(phrase);
  const [held] = [...phrasesAfter(at, phrase).values()][0] ?? [];
  if (own === null || parties.isNamed(own) || held === undefined) return null;
  const comma = nouns[held]!.last;
  const next = nouns.findIndex(({ first, name }) => first === comma + 1 && name >= 0);
  if (next < 0 || !isComma(tokens, comma) || !isComma(tokens, nouns[next]!.last)) return null;
  const named = parties.of(next);
  const isMember = sentence.tree.relationOf(nouns[next]!.head) === 'conj';
  return named !== null && !isMember && parties.entity(named).kind === 'person' ? named : null;
}

/** For whom a role is held: after its preposition, its possessor, or the name or adjective before it. */
function holdersOf(at: RuleSentence, phrase: number, pattern: RolePattern, bearer: Party): Party[] {
  const { parties } = at;
  for (const [preposition, phrases] of phrasesAfter(at, wholeRole(at, phrase))) {
    if (!pattern.yAfter.has(preposition) || (preposition === 'from' && isOfVerb(at, phrases[0]!))) continue;
    const found = parties.fitting(phrases, pattern.y.type, 'self');
    if (found.length > 0) return found;
  }
  const owner = parties.ownerOf(phrase) ?? parties.modifierOf(phrase);
  const isPart = pattern.predicate === 'leads' && isNarrowed(at, phrase);
  if (owner !== null && isPart && parties.entity(owner).kind === 'place') return [];
  if (isOfSport(at, at.sentence.phrases.nouns[phrase]!.head)) return [];
  if (parties.ownerOf(phrase) !== null) return [owner!];
  const modifier = parties.modifierOf(phrase) ?? parties.bodyBefore(phrase);
  if (modifier !== null && isPart && !isWhole(at, phrase)) return [];
  if (modifier === null || (parties.isAdjective(modifier) && !parties.isNamed(bearer))) return [];
  return [modifier];
}

/** "an Everton defender", "Sweden's champion": nobody who stands up for them. */
function isOfSport({ tokens }: RuleSentence, role: number): boolean {
  return /^(?:defenders?|champions?)$/.test(lowerAt(tokens, role));
}

/** The phrase with which a role ends: "staff" in "chief of staff". */
function wholeRole({ tokens, sentence: { phrases } }: RuleSentence, phrase: number): number {
  const { head, last } = phrases.nouns[phrase]!;
  const isOpen = lowerAt(tokens, head) === 'chief' && lowerAt(tokens, last + 1) === 'staff';
  const staff = isOpen ? phrases.nouns.findIndex(({ first }) => first === last + 1) : -1;
  return staff < 0 ? phrase : staff;
}

/** "cut the militants off from the front": what belongs to the verb says nothing of them. */
function isOfVerb({ sentence: { phrases, tree } }: RuleSentence, phrase: number): boolean {
  return tree.relationOf(phrases.nouns[phrase]!.head).startsWith('obl');
}

/** "Iraq's police chief": who heads a part of it, not the whole. */
function isNarrowed({ tokens, sentence: { phrases } }: RuleSentence, phrase: number): boolean {
  const { head, first } = phrases.nouns[phrase]!;
  return (
    head > first &&
    /^(?:NOUN|ADJ)$/.test(tagAt(tokens, head - 1)) &&
    !/^(?:prime|supreme)$/.test(lowerAt(tokens, head - 1)) &&
    !isCountry(wordAt(tokens, head - 1))
  );
}

/** "the Dawa party leader": what stands before the role names the whole once more. */
function isWhole({ tokens, sentence: { phrases } }: RuleSentence, phrase: number): boolean {
  return WHOLES.test(lowerAt(tokens, phrases.nouns[phrase]!.head - 1));
}

function isCountry(word: string): boolean {
  return countryOf(word) !== null || usualCountryName(word) !== null;
}

/** "his brother Laith", "Foreign Ministry spokesman Mohammad Ali Hosseini". */
function titleOf(at: RuleSentence, phrase: number): Reading[] {
  const noun = at.sentence.phrases.nouns[phrase]!;
  const bearer = at.parties.of(phrase);
  if (bearer === null) return [];
  const found: Reading[] = [];
  for (let token = noun.first; token < noun.head; token++) {
    if (at.tokens.starts[token]! >= bearer.span[0] && at.tokens.starts[token]! < bearer.span[1]) continue;
    const holder =
      at.parties.ownerOf(phrase) ?? at.parties.modifierOf(phrase) ?? at.parties.bodyBefore(phrase);
    const isPlace = /^(?:in|at|from)$/.test(lowerAt(at.tokens, noun.preposition));
    if (isOfSport(at, token)) continue;
    if (holder === null || (isPlace && at.tokens.starts[noun.first] === holder.span[0])) break;
    const isPart = headsPart(at, phrase, token);
    for (const pattern of patternsFor('role', roleAt(at, token))) {
      if (isPart ? pattern.predicate === 'leads' : pattern.isPart) continue;
      const reading = stated(at, pattern, bearer, [holder], token);
      if (reading !== null) found.push(reading);
    }
  }
  return found.slice(0, 1);
}

function stated(
  { parties }: RuleSentence,
  pattern: Pattern,
  bearer: Party,
  holders: readonly Party[],
  token: number,
): Reading | null {
  const subjects = parties.accepted([bearer], pattern.x.type);
  const objects = parties.accepted(holders, pattern.y.type);
  if (subjects.length === 0 || objects.length === 0) return null;
  const isPlain = pattern.predicate === 'leads' && !parties.isNamed(bearer);
  if (isPlain && (parties.entity(objects[0]!).kind === 'place' || parties.entity(bearer).kind === 'group'))
    return null;
  return { pattern, subjects, objects, trigger: token, words: [token, token + 1], clause: null };
}
