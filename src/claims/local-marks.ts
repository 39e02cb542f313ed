/**
 * What stands at a word itself and speaks for it that its event is undone or open: negation, modals,
 * conditions, questions, adverbs and adjectives. Negation and modality cues after FactBank (Saurí and
 * Pustejovsky 2009); the words are our own choice. O(d) in the dependents of a word.
 */
import { wordSet } from '../base/word-set.ts';
import type { SentenceAnalysis } from '../nlp/analyse.ts';
import { isGlued, isOpeningQuote, lowerAt, tagAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import { isWanting, markOf, PROOF, type Effect } from './signatures.ts';

/** A word that decides over the event it stands at. */
export interface LocalMark {
  readonly effect: Effect;
  readonly reason: 'negation' | 'modal' | 'condition' | 'question' | 'purpose' | 'undone' | 'hearsay';
  /** Token index of the word. */
  readonly at: number;
}

const NEGATIONS = wordSet("not n't n’t never neither nor hardly scarcely barely no");
const NEGATIVE_PARTIES = wordSet('no none nobody nothing neither nor');
const APPROXIMATIONS = wordSet('almost nearly');
const HEDGES = wordSet('possibly perhaps maybe probably likely potentially presumably conceivably');
const MODALS = wordSet("will would could can may might shall should must 'll ’ll 'd ’d ought wo ca");
/** What somebody cannot do is not done. */
const ABILITY = /^(?:can|ca|cannot)$/;
const AHEAD = wordSet('next tomorrow soon shortly upcoming coming');
const CONDITIONS = wordSet('if unless whether lest provided assuming supposing');
const INSTEAD = wordSet('instead rather');
const FACTUAL_QUESTIONS = wordSet('why how when where');

/** The marks at the word of an event; `below` is the word further down the way, −1 at its end. */
export function localMarks(
  tokens: Tokens,
  sentence: SentenceAnalysis,
  at: number,
  below: number,
): LocalMark[] {
  const isNominal = /^(?:NOUN|PROPN)$/.test(tagAt(tokens, at));
  const adverbs = adverbMarks(tokens, sentence, at);
  const isNegated = adverbs.some(({ reason }) => reason === 'negation');
  return [
    ...leadingMarks(tokens, sentence, at),
    ...(isNominal ? nounMarks(tokens, sentence, at) : []),
    ...adverbs,
    ...modalMarks(tokens, sentence, at).filter(
      ({ at: word }) => !isNegated || !ABILITY.test(lowerAt(tokens, word)),
    ),
    ...futureMarks(tokens, sentence, at),
    ...partyMarks(tokens, sentence, at, below),
  ];
}

/** What a verb joined by "and" takes from the one before it where both share their subject. */
export function sharedMarks(tokens: Tokens, sentence: SentenceAnalysis, at: number): LocalMark[] {
  return [...leadingMarks(tokens, sentence, at), ...modalMarks(tokens, sentence, at)].filter(
    ({ effect }) => effect === 'o',
  );
}

/** "if", "without", "instead of", "in order", "should Iran attack", and questions. */
function leadingMarks(tokens: Tokens, { tree, to }: SentenceAnalysis, at: number): LocalMark[] {
  const marks = tree.dependents(at, /^(?:mark|case|advmod|cc)$/);
  const found = marks.flatMap((one): LocalMark[] => {
    const word = lowerAt(tokens, one);
    const next = lowerAt(tokens, one + 1);
    if (CONDITIONS.has(word)) return [{ effect: 'o', reason: 'condition', at: one }];
    if (word === 'in' && next === 'case') return [{ effect: 'o', reason: 'condition', at: one }];
    if (word === 'in' && next === 'order') return [{ effect: 'o', reason: 'purpose', at: one }];
    if (word === 'without') return [{ effect: '-', reason: 'negation', at: one }];
    if (INSTEAD.has(word) && /^(?:of|than)$/.test(next)) return [{ effect: '-', reason: 'undone', at: one }];
    return [];
  });
  const inverted = invertedCondition(tokens, tree, at);
  const host = conditionalHost(tokens, tree, at);
  if (host >= 0) found.push({ effect: 'o', reason: 'condition', at: host });
  if (inverted >= 0) found.push({ effect: 'o', reason: 'condition', at: inverted });
  const asked = questionMark(tokens, tree, at, to);
  if (asked >= 0) found.push({ effect: 'o', reason: 'question', at: asked });
  return found;
}

/** "if you had a group "that was killing" people": the "if" over somebody unnamed whom a relative clause tells of, −1 if none. */
function conditionalHost(tokens: Tokens, tree: SentenceAnalysis['tree'], at: number): number {
  if (tree.relationOf(at) !== 'acl:relcl') return -1;
  const antecedent = tree.headOf(at);
  const isOpen = tree
    .dependents(antecedent, /^det$/)
    .some((one) => /^(?:an?|any)$/.test(lowerAt(tokens, one)));
  const above = tree.headOf(antecedent);
  const marks = isOpen && above >= 0 ? tree.dependents(above, /^mark$/) : [];
  return marks.find((one) => /^(?:if|unless)$/.test(lowerAt(tokens, one))) ?? -1;
}

/** "Should Iran attack, …", "had it known": the auxiliary before the subject of an adverbial clause, −1 if none. */
function invertedCondition(tokens: Tokens, tree: SentenceAnalysis['tree'], at: number): number {
  if (!tree.relationOf(at).startsWith('advcl')) return -1;
  const [auxiliary] = tree.dependents(at, /^(?:aux|cop)/);
  const [subject] = tree.dependents(at, /^nsubj/);
  if (auxiliary === undefined || subject === undefined || auxiliary > subject) return -1;
  return /^(?:should|had|were)$/.test(lowerAt(tokens, auxiliary)) ? auxiliary : -1;
}

/** The question mark after a main clause that is not about the why or how of what happened, −1 if none. */
function questionMark(tokens: Tokens, tree: SentenceAnalysis['tree'], at: number, to: number): number {
  if (!/^(?:root|ccomp|parataxis)$/.test(tree.relationOf(at))) return -1;
  const isFactual = tree
    .dependents(at, /^advmod$/)
    .some((one) => FACTUAL_QUESTIONS.has(lowerAt(tokens, one)));
  if (isFactual || isNamedDeed(tokens, tree, at)) return -1;
  for (let end = at + 1; end < to; end++) {
    if (lowerAt(tokens, end).startsWith('?')) return end;
    if (isOpeningQuote(tokens, end) && !isGlued(tokens, end)) return -1;
    if (/^[.;]$/.test(lowerAt(tokens, end))) return -1;
  }
  return -1;
}

/** "As for his attacks on them?": a deed that somebody has and that a fragment of a question brings up. */
function isNamedDeed(tokens: Tokens, tree: SentenceAnalysis['tree'], at: number): boolean {
  const isPossessed = tree.dependents(at, /^nmod:poss$/).length > 0;
  return tagAt(tokens, at) === 'NOUN' && isPossessed && tree.dependents(at, /^(?:cop|nsubj)/).length === 0;
}

/** "no attack", "the alleged attack", "scant evidence". */
function nounMarks(tokens: Tokens, { tree }: SentenceAnalysis, at: number): LocalMark[] {
  return tree.dependents(at, /^(?:det|amod|advmod|compound)$/).flatMap((one): LocalMark[] => {
    const word = lowerAt(tokens, one);
    if (word === 'no') return [{ effect: '-', reason: 'negation', at: one }];
    if (PROOF.has(tokens.lemmas[at]!) && isWanting(word))
      return [{ effect: '-', reason: 'negation', at: one }];
    const mark = markOf(word);
    if (mark === null) return [];
    if (mark === 'hearsay') return [{ effect: '+', reason: 'hearsay', at: one }];
    return [{ effect: mark, reason: mark === '-' ? 'undone' : 'modal', at: one }];
  });
}

/** "not", "never", "no longer", "possibly", "almost". */
function adverbMarks(tokens: Tokens, { tree, clauses }: SentenceAnalysis, at: number): LocalMark[] {
  const adverbs = tree
    .dependents(at, /^(?:advmod|cc|cc:preconj|det)$/)
    .filter((one) => tagAt(tokens, at) !== 'NOUN' || lowerAt(tokens, one) !== 'no');
  const found = adverbs.flatMap((one): LocalMark[] => {
    const word = lowerAt(tokens, one);
    if (NEGATIONS.has(word)) return negationAt(tokens, one);
    if (word === 'longer' && lowerAt(tokens, one - 1) === 'no')
      return [{ effect: '-', reason: 'negation', at: one - 1 }];
    if (APPROXIMATIONS.has(word)) return [{ effect: '-', reason: 'undone', at: one }];
    return HEDGES.has(word) ? [{ effect: 'o', reason: 'modal', at: one }] : [];
  });
  if (found.some(({ reason }) => reason === 'negation')) return found;
  const group = clauses.find(
    ({ verb }) => verb.isNegated && (verb.head === at || tree.predicateOf(verb.head) === at),
  )?.verb;
  for (let one = group?.first ?? 0; one < (group?.last ?? 0); one++) {
    if (!NEGATIONS.has(lowerAt(tokens, one)) && lowerAt(tokens, one) !== 'cannot') continue;
    return [...found, ...negationAt(tokens, one)];
  }
  return found;
}

/** A negation, but not "not only" and the like. */
function negationAt(tokens: Tokens, at: number): LocalMark[] {
  const next = lowerAt(tokens, at + 1);
  if (/^(?:only|just|merely|simply|solely|surprisingly)$/.test(next)) return [];
  const effect = next === 'necessarily' ? 'o' : '-';
  return [{ effect, reason: 'negation', at }];
}

/** "may", "will", "is to", "is going to". */
function modalMarks(tokens: Tokens, { tree, clauses }: SentenceAnalysis, at: number): LocalMark[] {
  const auxiliary = tree.dependents(at, /^aux/).find((one) => MODALS.has(lowerAt(tokens, one)));
  if (auxiliary !== undefined) return [{ effect: 'o', reason: 'modal', at: auxiliary }];
  const group = clauses.find(
    ({ verb }) => verb.modal !== null && (verb.head === at || tree.predicateOf(verb.head) === at),
  )?.verb;
  if (group !== undefined) return [{ effect: 'o', reason: 'modal', at: group.first }];
  const to = tree
    .dependents(at, /^(?:mark|advmod)$/)
    .find((one) => /^(?:to|due|about|set)$/.test(lowerAt(tokens, one)));
  const be = tree.dependents(at, /^(?:cop|aux)/).find((one) => tokens.lemmas[one] === 'be');
  const isAhead = to !== undefined && be !== undefined && be < to && to < at;
  return isAhead ? [{ effect: 'o', reason: 'modal', at: to }] : [];
}

/** "are meeting next week": a present that a time puts ahead. */
function futureMarks(tokens: Tokens, { tree }: SentenceAnalysis, at: number): LocalMark[] {
  const [word, lemma] = [lowerAt(tokens, at), tokens.lemmas[at]!];
  const isNow = tree
    .dependents(at, /^aux$/)
    .every((one) => /^(?:are|is|am|'re|'s|'m|’re|’s|’m)$/.test(lowerAt(tokens, one)));
  const isPresent = word.endsWith('ing') || word === lemma || word === `${lemma}s`;
  if (tagAt(tokens, at) !== 'VERB' || !isNow || !isPresent) return [];
  const times = tree.dependents(at, /^(?:obl:(?:unmarked|tmod)|advmod)$/).filter((one) => {
    const [first, last] = tree.spanOf(one);
    return last - first <= 3;
  });
  const ahead = times.flatMap((one) =>
    [one, ...tree.dependents(one, /^(?:amod|det)$/)].filter((part) => AHEAD.has(lowerAt(tokens, part))),
  );
  return ahead.slice(0, 1).map((part): LocalMark => ({ effect: 'o', reason: 'modal', at: part }));
}

/** "no militia attacked", "attacked nobody", "at no time", but not a party further down the way. */
function partyMarks(tokens: Tokens, { tree }: SentenceAnalysis, at: number, below: number): LocalMark[] {
  return tree
    .dependents(at, /^(?:nsubj|obj|iobj|obl)/)
    .filter((party) => {
      const [first, last] = tree.spanOf(party);
      return below < first || below >= last;
    })
    .flatMap((party): LocalMark[] => {
      const words = [party, ...tree.dependents(party, /^(?:det|cc:preconj|advmod)$/)];
      const negative = words.find((one) => NEGATIVE_PARTIES.has(lowerAt(tokens, one)));
      return negative === undefined ? [] : [{ effect: '-', reason: 'negation', at: negative }];
    })
    .slice(0, 1);
}
