/**
 * Phrases → the phrases of those whom they stand for: wholes of which a part is told, names that a description
 * renames, holders of an office who are named behind its field, speakers whom a pronoun means in what they say.
 * O(p) in the phrases and clauses of a sentence.
 */
import { nominalKind } from '../entities/nominals.ts';
import type { SentenceAnalysis, TextAnalysis } from '../nlp/analyse.ts';
import { chainEnd, chainFrom, phraseBefore } from '../nlp/phrase-order.ts';
import { SPEECH } from '../nlp/subject-words.ts';
import { isComma, lowerAt, tagAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import { OFFICES, PARTS } from './party-words.ts';

/** "one of his critics", "dozens of rebels": the phrase of the whole that a part is told of, or null. */
export function wholeOf(tokens: Tokens, { phrases }: SentenceAnalysis, phrase: number): number | null {
  const noun = phrases.nouns[phrase];
  if (noun === undefined || !PARTS.test(lowerAt(tokens, noun.head))) return null;
  if (lowerAt(tokens, noun.last) !== 'of') return null;
  const whole = chainFrom(phrases.nouns, noun.last + 1);
  return whole < 0 ? null : whole;
}

/** "Ahmed Barzani, a subordinate who …": the name right before a description between commas, or null. */
export function renamedBy(
  tokens: Tokens,
  { tree, phrases }: SentenceAnalysis,
  phrase: number,
): number | null {
  const noun = phrases.nouns[phrase];
  if (noun === undefined || noun.name >= 0 || noun.isPronoun || noun.preposition >= 0) return null;
  if (tree.relationOf(noun.head) !== 'appos' || !isComma(tokens, noun.first - 1)) return null;
  const before = phraseBefore(phrases.nouns, noun.first - 1);
  return before >= 0 && phrases.nouns[before]!.name >= 0 ? before : null;
}

/**
 * "the Secretary of State Ahmed Barzani", "the head of the guard Ahmed Barzani": the phrase that ends with the person
 * who holds an office, or null.
 */
export function officeHolder(
  { tokens, names }: TextAnalysis,
  { phrases: { nouns } }: SentenceAnalysis,
  phrase: number,
  isPerson: (name: number) => boolean,
): number | null {
  const noun = nouns[phrase];
  if (noun === undefined || noun.name >= 0 || !OFFICES.test(lowerAt(tokens, noun.head))) return null;
  const field = nouns[phrase + 1];
  if (!/^(?:of|for)$/.test(lowerAt(tokens, noun.last)) || field?.preposition !== noun.last) return null;
  const isDouble =
    lowerAt(tokens, field.last) === 'and' &&
    nouns[phrase + 2]?.first === field.last + 1 &&
    nouns[phrase + 2]!.preposition < 0;
  const next = isDouble ? phrase + 2 : phrase + 1;
  const { name, first } = nouns[next]!;
  if (name < 0 || chainEnd(nouns, next) !== next || !isPerson(name)) return null;
  const before = names[name]!.first - 1;
  const isField = before >= first && /^(?:NOUN|PROPN)$/.test(tagAt(tokens, before));
  return isField && nominalKind(lowerAt(tokens, before)) !== 'person' ? next : null;
}

/** "Finnish police said "they" had arrested him": who says of what a pronoun is the subject, −1 for nobody. */
export function speakerOf(
  tokens: Tokens,
  { clauses, tree, phrases: { nouns } }: SentenceAnalysis,
  phrase: number,
): number {
  const noun = nouns[phrase];
  if (noun === undefined || !noun.isPronoun || !/^(?:they|it|s?he)$/.test(lowerAt(tokens, noun.head)))
    return -1;
  const told = clauses.find(({ subjects }) => subjects[0] === phrase && subjects.length === 1);
  const predicate = told === undefined ? -1 : tree.predicateOf(told.verb.head);
  if (predicate < 0 || tree.relationOf(predicate) !== 'ccomp') return -1;
  const speech = clauses.find(({ verb }) => verb.head === tree.headOf(predicate));
  if (speech === undefined || !SPEECH.has(speech.lemma) || speech.subjects.length !== 1) return -1;
  const speaker = nouns[speech.subjects[0]!]!;
  return speaker.isPronoun || speaker.head > noun.head ? -1 : speech.subjects[0]!;
}
