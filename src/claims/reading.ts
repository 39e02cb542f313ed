/**
 * What a rule reads at one place of a sentence, before anyone asks who holds it; and the sentence as the
 * rules ask for it. Look-ups by verb and noun are O(1) or O(d) in the dependents of a token.
 */
import { wordSet } from '../base/word-set.ts';
import { singularOf } from '../entities/nominals.ts';
import type { SentenceAnalysis } from '../nlp/analyse.ts';
import type { Clause } from '../nlp/clause.ts';
import { chainEnd } from '../nlp/phrase-order.ts';
import { lowerAt, wordAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Party } from './claim-draft.ts';
import type { Parties } from './parties.ts';
import type { Pattern } from './rule-pattern.ts';

/** A pattern with the parties it found. */
export interface Reading {
  readonly pattern: Pattern;
  readonly subjects: readonly Party[];
  readonly objects: readonly Party[];
  /** Token that tells the relation. */
  readonly trigger: number;
  /** First and one past the last token of the words that tell it. */
  readonly words: readonly [first: number, last: number];
  /** The clause whose modality is the relation's; null where a phrase takes it for granted. */
  readonly clause: Clause | null;
}

/** A sentence as the rules see it. */
export interface RuleSentence {
  readonly tokens: Tokens;
  readonly sentence: SentenceAnalysis;
  readonly parties: Parties;
}

/** What the first pattern that holds reads, and the first of the other sort: where somebody is, or what happens. */
export function firstOfEach<P extends Pattern>(
  patterns: readonly P[],
  read: (pattern: P) => Reading | null,
): Reading[] {
  const found: Reading[] = [];
  for (const pattern of patterns) {
    if (found.some((one) => isPlacing(one.pattern) === isPlacing(pattern))) continue;
    const reading = read(pattern);
    if (reading !== null) found.push(reading);
    if (found.length === 2) break;
  }
  return found;
}

/** "clashes between X and Y": each does to the other what only one does to the other elsewhere. */
export function isReturned({ predicate }: Pattern): boolean {
  return predicate === 'attacks';
}

/** "Clinton and Sanders clashed", "defended it against attacks from the senator": politicians hit with words. */
export function isDebate({ parties }: RuleSentence, found: readonly Party[]): boolean {
  return parties.accepted(found, 'critic').length > 0;
}

/** Whether a pattern tells where somebody is. */
function isPlacing({ predicate }: Pattern): boolean {
  return predicate === 'located_in';
}

/** "in support of Y": whoever does something so stands by Y, unlike "the support of Y". */
const IN_FAVOUR = /^(?:support|defen[cs]e|solidarity)$/;

/** Nouns that rules list with their hyphen. */
const HYPHENATED = wordSet('cease-fire air-strike sit-in know-how hunger-strike asylum-seeker');

/** Compounds that the lemmas leave in the plural. */
const LEFT_PLURAL =
  /^(?:air|drone|counter|cyber|car)[a-z-]+s$|(?:strikes|attacks|fighters|ships|planes|bombs)$/;

/** The head of a phrase in the singular; empty for a name. */
export function headLemma({ tokens, sentence }: RuleSentence, phrase: number): string {
  const { first, head, name, preposition } = sentence.phrases.nouns[phrase]!;
  if (name >= 0) return '';
  if (first === head && lowerAt(tokens, preposition) === 'in' && IN_FAVOUR.test(lowerAt(tokens, head)))
    return `in_${lowerAt(tokens, head)}`;
  if (wordAt(tokens, head - 1) === '-') {
    const whole = `${lowerAt(tokens, head - 2)}-${singularOf(lowerAt(tokens, head))}`;
    if (HYPHENATED.has(whole)) return whole;
  }
  const lemma = tokens.lemmas[head]!;
  const isUnchanged = lemma === lowerAt(tokens, head);
  return isUnchanged && (lemma !== wordAt(tokens, head) || LEFT_PLURAL.test(lemma))
    ? singularOf(lemma)
    : lemma;
}

/**
 * The phrases in prepositional phrases that hang on a noun or follow it, one party after the other, by
 * preposition; the nearest first.
 */
export function phrasesAfter(
  { tokens, parties, sentence: { phrases, tree, to } }: RuleSentence,
  phrase: number,
): ReadonlyMap<string, readonly number[]> {
  const { nouns } = phrases;
  const found = new Map<string, readonly number[]>();
  const note = (start: number, before = nouns[start]!.preposition): number => {
    const index = chainEnd(nouns, start);
    const preposition = lowerAt(tokens, before);
    const joined = [index, ...tree.joined(nouns[index]!.head).filter((one) => one > index)];
    const isInner = preposition === 'of' && found.size > 0;
    if (!found.has(preposition) && !isInner) found.set(preposition, joined);
    return nouns[joined.at(-1)!]!.last;
  };
  let end = nouns[phrase]!.last;
  for (let next = phrase + 1; next < nouns.length && end < to; next++) {
    const { preposition, first } = nouns[next]!;
    if (first < end) continue;
    if (preposition !== end) break;
    end = note(next);
    if (parties.of(chainEnd(nouns, next)) === null) break;
  }
  const { head } = nouns[phrase]!;
  const own = tree.dependents(head, /^(?:nmod|obl)/);
  for (const at of [...own, ...parties.makersOf(head), ...parties.madeWith(head)]) {
    const index = tree.phraseOrWhole(at);
    const [part] = tree.phraseAt(at) < 0 ? tree.dependents(at, /^case$/) : [];
    if (index > phrase && nouns[index]!.preposition >= 0) note(chainStart(nouns, index), part);
  }
  return found;
}

/** The first phrase of a chain of possessors. */
function chainStart(nouns: SentenceAnalysis['phrases']['nouns'], index: number): number {
  let at = index;
  while (nouns[at]!.possessor >= 0) at = nouns[at]!.possessor;
  return at;
}

/** "Twitter followers", "phone calls": whether one of some words stands in a phrase and gives it another sense. */
export function holdsWord(
  { tokens, sentence: { phrases } }: RuleSentence,
  phrase: number,
  words: ReadonlySet<string> | null,
): boolean {
  const { first, last } = phrases.nouns[phrase]!;
  for (let at = first; at < last; at++) if (words?.has(lowerAt(tokens, at))) return true;
  return false;
}

/** Those that some phrases are; "a supporter of Y's campaign", "a critic of Y's policy": of a side that is taken whoever owns what it is for or against. */
export function heldFor(
  { parties }: RuleSentence,
  phrases: readonly number[],
  { predicate, y }: Pattern,
): Party[] {
  const found = parties.fitting(phrases, y.type, 'self');
  const [first] = phrases;
  if (found.length > 0 || first === undefined || !/^(?:supports|opposed_to)$/.test(predicate)) return found;
  return parties.ownerOf(first) === null ? [] : parties.fitting([first], y.type, 'owner');
}
