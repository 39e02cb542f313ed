/**
 * A name right behind a phrase → what stands between them says: "officials in Baghdad", "Ahmed Barzani of the
 * Dawa Party", "the army under Nouri al-Maliki", "Anna Keller (Germany)", and where a subject is. O(p) in the phrases.
 */
import type { Clause } from '../nlp/clause.ts';
import { chainEnd } from '../nlp/phrase-order.ts';
import { isComma, lowerAt, tagAt } from '../text/token-words.ts';
import { stated } from './match-owned.ts';
import { holdsWord, type Reading, type RuleSentence } from './reading.ts';
import { patternsFor } from './rule-book.ts';
import type { BesidePattern } from './rule-pattern.ts';

/** "officials in Baghdad", "Ahmed Barzani of the Dawa Party", "the army under Nouri al-Maliki": a name right behind a phrase, of what lies somewhere any place. */
export function namedBeside(at: RuleSentence, phrase: number, hasTitle: boolean): Reading[] {
  const { nouns } = at.sentence.phrases;
  const noun = nouns[phrase]!;
  const from = noun.name < 0 ? noun.last : afterAge(at, noun.last);
  const next = nouns.findIndex(({ preposition }) => preposition === from);
  const word = lowerAt(at.tokens, from);
  const other = next < 0 ? -1 : chainEnd(nouns, next);
  if (other < 0 || nouns.some(({ possessor }) => possessor === other)) return [];
  const [bearer, named] = [at.parties.of(phrase), at.parties.of(other)];
  if (bearer === null || named === null) return [];
  for (const pattern of patternsFor('beside', word)) {
    const isPlace = pattern.predicate === 'located_in';
    if (isPlace ? isAimedAt(at, phrase) : word === 'of' && hasTitle) continue;
    if (!isPlace && isNoTie(at, phrase, other, pattern)) continue;
    if (word === 'of' ? noun.name < 0 : isLoose(at, phrase, other, from, isPlace)) continue;
    if (holdsWord(at, isPlace ? phrase : other, pattern.unless)) continue;
    const objects = isPlace
      ? at.parties.fitting(at.sentence.tree.joined(nouns[other]!.head), pattern.y.type, 'self')
      : [named];
    const reading = pattern.isInverse
      ? stated(at, pattern, named, [bearer], from)
      : stated(at, pattern, bearer, objects, from);
    if (reading !== null) return [reading];
  }
  return [];
}

/** "a bank in a town": no tie to what has no name, nor, behind "in", to what does not hang on it. */
function isNoTie(at: RuleSentence, phrase: number, other: number, { predicate }: BesidePattern): boolean {
  const { name, preposition } = at.sentence.phrases.nouns[other]!;
  const isIn = predicate === 'member_of' && lowerAt(at.tokens, preposition) === 'in';
  return name < 0 || (isIn && !hangsOn(at, other, phrase));
}

/** Whether what stands behind a phrase may belong to the verb: of a name, or behind "from", it must hang on the phrase or be parted by a comma. */
function isLoose(at: RuleSentence, phrase: number, other: number, from: number, isPlace: boolean): boolean {
  const { name, last } = at.sentence.phrases.nouns[phrase]!;
  const isFrom = lowerAt(at.tokens, from) === 'from' && !isPlace;
  return (name >= 0 || isFrom) && from === last && !hangsOn(at, other, phrase);
}

/** "a lead over Paul Novak in Oslo": what is told of somebody named may be there, not he. */
function isAimedAt({ tokens, sentence: { phrases } }: RuleSentence, phrase: number): boolean {
  const { name, preposition } = phrases.nouns[phrase]!;
  return name >= 0 && /^(?:over|for|against|than|behind)$/.test(lowerAt(tokens, preposition));
}

/** "Paul Novak, 34, from Oslo", "Paul Novak, in Oslo": the token behind a comma and the age of somebody named. */
function afterAge({ tokens }: RuleSentence, last: number): number {
  if (!isComma(tokens, last)) return last;
  return tagAt(tokens, last + 1) === 'NUM' && isComma(tokens, last + 2) ? last + 3 : last + 1;
}

/** "Anna Keller (Germany)", "Anna Keller (R-Ohio)": where a person is from, or for whom she sits. */
export function inBrackets(at: RuleSentence, phrase: number): Reading[] {
  const { tokens, parties, sentence } = at;
  const { nouns } = sentence.phrases;
  const { last, name } = nouns[phrase]!;
  const told = nouns[phrase + 1];
  if (name < 0 || lowerAt(tokens, last) !== '(' || told === undefined || told.name < 0) return [];
  if (lowerAt(tokens, told.last) !== ')' || told.first !== last + 1) return [];
  const isSeat = /^[dri]$/.test(lowerAt(tokens, last + 1)) && lowerAt(tokens, last + 2) === '-';
  const patterns = isSeat ? patternsFor('role', 'senator') : patternsFor('beside', 'of');
  const [bearer, whole] = [parties.of(phrase), parties.of(phrase + 1)];
  if (bearer === null || whole === null || parties.entity(bearer).kind !== 'person') return [];
  const readings = patterns.map((pattern) => stated(at, pattern, bearer, [whole], last));
  return readings.filter((reading) => reading !== null).slice(0, 1);
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
  if (noun === undefined || clause.lemma !== 'be') return null;
  for (const pattern of patternsFor('beside', lowerAt(at.tokens, noun.preposition))) {
    if (pattern.isInverse || (noun.name < 0 && pattern.predicate !== 'located_in')) continue;
    const subjects = at.parties.fitting(clause.subjects, pattern.x.type, 'self');
    const objects = at.parties.fitting([place], pattern.y.type, 'self');
    const trigger = noun.preposition;
    if (subjects.length > 0 && objects.length > 0)
      return { pattern, subjects, objects, trigger, words: [trigger, trigger + 1], clause };
  }
  return null;
}
