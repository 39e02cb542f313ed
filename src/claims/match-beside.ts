/**
 * A name right behind a phrase → what stands between them says: "officials in Baghdad", "Ahmed Barzani of the
 * Dawa Party", "the army under Nouri al-Maliki", "Anna Keller (Germany)", and where a subject is. O(p) in the phrases.
 */
import type { Clause } from '../nlp/clause.ts';
import { chainEnd } from '../nlp/phrase-order.ts';
import { isComma, lowerAt } from '../text/token-words.ts';
import { stated } from './match-owned.ts';
import { holdsWord, type Reading, type RuleSentence } from './reading.ts';
import { patternsFor } from './rule-book.ts';

/** "officials in Baghdad", "Ahmed Barzani of the Dawa Party", "the army under Nouri al-Maliki": a name right behind a phrase. */
export function namedBeside(at: RuleSentence, phrase: number, hasTitle: boolean): Reading[] {
  const { nouns } = at.sentence.phrases;
  const noun = nouns[phrase]!;
  const isParted =
    isComma(at.tokens, noun.last) && noun.name >= 0 && lowerAt(at.tokens, noun.last + 1) === 'of';
  const from = isParted ? noun.last + 1 : noun.last;
  const next = nouns.findIndex(({ preposition }) => preposition === from);
  const word = lowerAt(at.tokens, from);
  const patterns = next < 0 ? [] : patternsFor('beside', word);
  const other = next < 0 ? -1 : chainEnd(nouns, next);
  if (nouns.some(({ possessor }) => possessor === other)) return [];
  if (patterns.length === 0 || nouns[other]!.name < 0) return [];
  if (word === 'of' && (hasTitle || noun.name < 0)) return [];
  if (word !== 'of' && (noun.name >= 0 || word === 'from') && !hangsOn(at, other, phrase)) return [];
  const [bearer, named] = [at.parties.of(phrase), at.parties.of(other)];
  if (bearer === null || named === null) return [];
  const fitting = patterns.filter(
    ({ unless, predicate }) =>
      !holdsWord(at, other, unless) &&
      (word !== 'in' || predicate !== 'member_of' || hangsOn(at, other, phrase)),
  );
  const readings = fitting.map((pattern) =>
    pattern.isInverse
      ? stated(at, pattern, named, [bearer], from)
      : stated(at, pattern, bearer, [named], from),
  );
  return readings.filter((reading) => reading !== null).slice(0, 1);
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
  if (noun === undefined || noun.name < 0 || clause.lemma !== 'be') return null;
  for (const pattern of patternsFor('beside', lowerAt(at.tokens, noun.preposition))) {
    if (pattern.isInverse) continue;
    const subjects = at.parties.fitting(clause.subjects, pattern.x.type, 'self');
    const objects = at.parties.fitting([place], pattern.y.type, 'self');
    const trigger = noun.preposition;
    if (subjects.length > 0 && objects.length > 0)
      return { pattern, subjects, objects, trigger, words: [trigger, trigger + 1], clause };
  }
  return null;
}
