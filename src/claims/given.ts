/**
 * Events that hang on another word and yet stand as that word's own clause stands: deeds that somebody came to
 * do ("visited the capital to meet him"), help that is the use of what was given ("provide data to help
 * them"), what only one did ("the only senator to endorse her"), grounds of praise and blame ("thanked for
 * supporting her"), and words that do what they say ("I want to thank him"). O(d) in the dependents of a word.
 */
import { wordSet } from '../base/word-set.ts';
import { stanceOfVerb } from '../attribution/cues.ts';
import type { Clause } from '../nlp/clause.ts';
import type { SentenceTree } from '../nlp/sentence-tree.ts';
import { isComma, lowerAt, tagAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import { ASIDE, BESIDE, OPEN, REPORTED, type Complement, type Signature } from './signatures.ts';

const COMING = wordSet(
  'visit come go fly travel return rush step drive walk gather convene sit stop arrive head hurry stay turn_up',
);
const ENCOUNTERS = wordSet('meet speak talk confer discuss negotiate consult greet encourage debate');
const GIVING = wordSet('provide give donate spend use raise contribute work volunteer deliver supply');
const HELPING = wordSet('help assist aid');
/** What somebody who went somewhere does there for a while. */
const SETTLING = wordSet('live work stay serve settle study train');
const LEAVING = wordSet('return leave move go come');
/** What is asked for or done to somebody on account of a deed. */
const AMENDS = wordSet('resign apologise apologize step_down suspend sue jail arrest prosecute disqualify');
/** Verbs of speech under which a deed with a possessor ("his criticism of her") stands, said or not. */
const TOPICAL = wordSet('discuss mention address raise debate consider ignore');
const ONLY = wordSet('only first second third last latest sole');
const PERFORMED = wordSet(
  'commend congratulate thank praise applaud salute welcome condemn denounce apologise apologize',
);
/** Praise and blame: what they are given for is so. */
const GROUNDED = wordSet(
  'criticise criticize praise thank call attack blast slam mock fault applaud commend condemn denounce ridicule rebuke chide scold punish fire jail credit hail honour honor laud deride label brand congratulate',
);
const VIEWS = wordSet('interest position stance view opinion debate question vote idea talk policy');
const WISHING = wordSet('want like wish love have let begin start take');
/** Past forms that look like infinitives. */
const SAME_FORM = wordSet(
  'cut put hit set let hurt cast quit shut split spread read beat bet cost burst rid',
);

/** What a word makes of an event that hangs on it in one of these ways; null for any other. */
export function givenSignature(
  tokens: Tokens,
  tree: SentenceTree,
  at: number,
  complement: Complement,
  marks: readonly string[],
): Signature | null {
  const above = tree.headOf(at);
  if (complement === 'infinitive') return isWhy(tokens, tree, above) ? ASIDE : ofInfinitive(tokens, tree, at);
  if (complement === 'clause') return isWhy(tokens, tree, at) ? ASIDE : null;
  if (complement === 'noun') {
    const isOwned = tree.dependents(at, /^nmod:poss$/).length > 0;
    return isOwned && TOPICAL.has(tokens.lemmas[above]!) ? ASIDE : null;
  }
  if (complement !== 'gerund') return null;
  if (isAfterComma(tokens, tree, at)) return BESIDE;
  if (isOfAttitude(tokens, tree, at, marks)) return OPEN;
  if (marks.includes('for') && AMENDS.has(tokens.lemmas[above]!)) return ASIDE;
  if (marks.includes('for') && GROUNDED.has(tokens.lemmas[above]!))
    return tree.dependents(above, /^(?:obj|nsubj:pass)$/).length > 0 ? ASIDE : null;
  const isPerfect = tree.dependents(above, /^aux$/).some((one) => tokens.lemmas[one] === 'have');
  return marks.includes('by') && isPerfect ? ASIDE : null;
}

/** "asked why he attacked them", "why he decided to attack": that he did is taken for granted. */
export function isWhy(tokens: Tokens, tree: SentenceTree, at: number): boolean {
  return tree.dependents(at, /^advmod$/).some((one) => lowerAt(tokens, one) === 'why');
}

/** "closed the border, urging him to leave": what goes on beside the word above. */
export function isAfterComma(tokens: Tokens, tree: SentenceTree, at: number): boolean {
  const [first] = tree.spanOf(at);
  return tree.relationOf(at) === 'advcl' && [first, first - 1].some((one) => isComma(tokens, one));
}

/** "leaned toward supporting him", "his stance on banning them", "close to signing it". */
function isOfAttitude(tokens: Tokens, tree: SentenceTree, at: number, marks: readonly string[]): boolean {
  const lemma = tokens.lemmas[tree.headOf(at)]!;
  if (
    marks.includes('to') &&
    /^(?:commit|dedicate|object|open|close|near|agree|cool|averse|opposed)$/.test(lemma)
  )
    return true;
  if (marks.some((mark) => /^towards?$/.test(mark))) return true;
  return tree
    .dependents(at, /^(?:mark|case)$/)
    .some((one) => /^(?:on|of|about|over|in)$/.test(lowerAt(tokens, one)) && isView(tokens, one - 1));
}

function isView(tokens: Tokens, at: number): boolean {
  return tagAt(tokens, at) === 'NOUN' && VIEWS.has(tokens.lemmas[at]!);
}

function ofInfinitive(tokens: Tokens, tree: SentenceTree, at: number): Signature | null {
  const above = tree.headOf(at);
  const lemma = tokens.lemmas[at]!;
  const relation = tree.relationOf(at);
  if (tagAt(tokens, above) === 'NOUN' && relation.startsWith('acl')) {
    const isOnly = tree
      .dependents(above, /^(?:amod|advmod|det)$/)
      .some((one) => ONLY.has(lowerAt(tokens, one)));
    return isOnly ? BESIDE : isUse(tokens, tree, above, lemma) ? REPORTED : null;
  }
  if (tagAt(tokens, above) !== 'VERB' || !/^(?:advcl|xcomp|conj)/.test(relation)) return null;
  const isMet = COMING.has(tokens.lemmas[above]!) && ENCOUNTERS.has(lemma);
  const isAgreed = lowerAt(tokens, above) === 'going';
  const isSettled = LEAVING.has(tokens.lemmas[above]!) && SETTLING.has(lemma) && isPast(tokens, tree, above);
  if (isSettled || isTakenTo(tokens, tree, above)) return REPORTED;
  const isHelp = GIVING.has(tokens.lemmas[above]!) && HELPING.has(lemma);
  return (isMet && !isAgreed) || isHelp ? REPORTED : null;
}

/** "returned", "has left": told as done. */
function isPast(tokens: Tokens, tree: SentenceTree, at: number): boolean {
  return lowerAt(tokens, at) !== tokens.lemmas[at] && !/(?:s|ing)$/.test(lowerAt(tokens, at))
    ? tree.dependents(at, /^aux$/).every((one) => /^(?:have|be)$/.test(tokens.lemmas[one]!))
    : false;
}

/** "took to the radio to complain": where somebody does what the infinitive tells. */
function isTakenTo(tokens: Tokens, tree: SentenceTree, above: number): boolean {
  const isOfPlace = (one: number): boolean =>
    tree.dependents(one, /^case$/).some((word) => lowerAt(tokens, word) === 'to');
  return tokens.lemmas[above] === 'take' && tree.dependents(above, /^obl/).some(isOfPlace);
}

/** "provide data to help": help that hangs on the object of what gives it. */
function isUse(tokens: Tokens, tree: SentenceTree, noun: number, lemma: string): boolean {
  let at = noun;
  while (at >= 0 && tree.relationOf(at) === 'conj') at = tree.headOf(at);
  return HELPING.has(lemma) && tree.relationOf(at) === 'obj' && GIVING.has(tokens.lemmas[tree.headOf(at)]!);
}

/** "I want to commend him": saying so does it. */
export function isPerformed(tokens: Tokens, tree: SentenceTree, at: number): boolean {
  const above = tree.headOf(at);
  return (
    PERFORMED.has(tokens.lemmas[at]!) &&
    WISHING.has(tokens.lemmas[above]!) &&
    tree.dependents(above, /^nsubj$/).some((one) => /^(?:i|we)$/.test(lowerAt(tokens, one)))
  );
}

/** "asked about it, he says that …": a reporting clause of its own beside another. */
export function isSpoken(tokens: Tokens, tree: SentenceTree, at: number): boolean {
  return stanceOfVerb(tokens.lemmas[at]!) !== null && tree.dependents(at, /^nsubj$/).length > 0;
}

/**
 * "expressed a desire to try and shoot him": the infinitive that a bare verb goes on with, which the tree joins
 * to the past verb before it; −1 for none.
 */
export function infinitiveBetween(
  tokens: Tokens,
  tree: SentenceTree,
  clauses: readonly Clause[],
  at: number,
): number {
  const above = tree.headOf(at);
  const word = lowerAt(tokens, at);
  const isBare = tagAt(tokens, at) === 'VERB' && word === tokens.lemmas[at] && !SAME_FORM.has(word);
  const isPast = tagAt(tokens, above) === 'VERB' && lowerAt(tokens, above) !== tokens.lemmas[above];
  if (!isBare || !isPast || tree.dependents(at, /^(?:nsubj|aux|cop|mark)/).length > 0) return -1;
  const [first] = tree.spanOf(at);
  const between = clauses.findLast(
    ({ verb }) => verb.form === 'infinitive' && verb.head > above && verb.head < first,
  );
  return between?.verb.head ?? -1;
}
