/**
 * Which stretch of its sentence a reporting verb gives to its source: what follows "that", what stands
 * before a cue at the end, a quotation, a clause, or the act that is asked, threatened or denied. O(n) in
 * the tokens of the sentence.
 */
import { wordSet } from '../base/word-set.ts';
import type { SentenceAnalysis } from '../nlp/analyse.ts';
import type { Clause } from '../nlp/clause.ts';
import { isComma, isOpeningQuote, lowerAt, wordAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import { isTrustedCue, stanceOfVerb, WITH_LISTENER, type Stance } from './cues.ts';
import type { TokenRange } from './found-attribution.ts';

/** A reporting verb with its source. */
export interface VerbCue {
  readonly tokens: Tokens;
  readonly sentence: SentenceAnalysis;
  /** Index of the verb's clause. */
  readonly at: number;
  /** Index of the phrase that is the source. */
  readonly source: number;
  /** Whether the source stands after the verb. */
  readonly isInverted: boolean;
  readonly stance: Stance;
}

const BLAMING = wordSet('accuse blame condemn');
const DENYING = wordSet('deny reject dismiss dispute');
/** Stances whose content is an act still to come. */
const OF_ACTS: ReadonlySet<Stance> = new Set<Stance>(['requests', 'threatens', 'foresees']);

/** The stretches of the sentence the cue gives to its source; null where the verb reports nothing. */
export function contentOf(cue: VerbCue): TokenRange[] | null {
  if (BLAMING.has(clauseOf(cue).lemma)) return blamedFor(cue);
  const that = thatAfter(cue);
  if (that >= 0) return [[that, stopOf(cue)]];
  return contentBefore(cue) ?? complementOf(cue) ?? contentAfter(cue);
}

/** The clause after the verb that is its complement in the tree. */
function complementOf(cue: VerbCue): TokenRange[] | null {
  const { tree } = cue.sentence;
  const { verb } = clauseOf(cue);
  const complement = tree.dependents(tree.predicateOf(verb.head), /^ccomp$/).find((at) => at >= verb.last);
  if (complement === undefined) return null;
  const [first, last] = tree.spanOf(complement);
  let start = Math.max(verb.last, Math.min(first, startOfSubject(cue, complement)));
  while (/^[,:]$/.test(wordAt(cue.tokens, start))) start++;
  if (isOpeningQuote(cue.tokens, start - 1)) start--;
  return [[start, Math.min(last, stopOf(cue))]];
}

/** First token of the subject of the clause with a predicate, which the tree may hang elsewhere. */
function startOfSubject({ sentence }: VerbCue, predicate: number): number {
  const { clauses, phrases, tree } = sentence;
  const inner = clauses.find(({ verb }) => tree.predicateOf(verb.head) === predicate);
  return phrases.nouns[inner?.subjects[0] ?? -1]?.first ?? predicate;
}

function clauseOf({ sentence, at }: VerbCue): Clause {
  return sentence.clauses[at]!;
}

function nextClause({ sentence, at }: VerbCue): Clause | undefined {
  return sentence.clauses[at + 1];
}

function stopOf({ tokens, sentence, at }: VerbCue): number {
  return contentStop(tokens, sentence, at);
}

/** The "that" which opens the content, past a listener and a time; −1 if none before the next verb. */
function thatAfter(cue: VerbCue): number {
  const { tokens, sentence } = cue;
  const { last } = clauseOf(cue).verb;
  const limit = nextClause(cue)?.verb.first ?? sentence.to;
  for (let at = last; at < limit; at++) {
    const word = lowerAt(tokens, at);
    if (word === 'that' || word === 'whether') return at;
    if (/^[;:.]$/.test(word) || (word === ',' && at === last)) return -1;
  }
  return -1;
}

/** "accused Iran of arming …", "blamed Iran for the attack": what stands after the preposition. */
function blamedFor(cue: VerbCue): TokenRange[] | null {
  const stop = stopOf(cue);
  const culprit = clauseOf(cue).objects.at(-1);
  const after =
    culprit === undefined ? clauseOf(cue).verb.last + 1 : cue.sentence.phrases.nouns[culprit]!.last;
  for (let at = after; at < stop; at++) {
    if (/^(?:of|for)$/.test(lowerAt(cue.tokens, at))) return [[at + 1, stop]];
  }
  return null;
}

/** "…, Iran said", "…, said Bergner, …": what comes before a cue at the end, and what goes on after it. */
function contentBefore(cue: VerbCue): TokenRange[] | null {
  const { tokens, sentence, source, isInverted } = cue;
  const { lemma, verb } = clauseOf(cue);
  if (!isTrustedCue(lemma)) return null;
  if (!isInverted && !isEnd(lowerAt(tokens, verb.last)) && !isLastWithTime(cue)) return null;
  const { from, to } = sentence;
  const speaker = sentence.phrases.nouns[source]?.first ?? verb.first;
  const start = isInverted ? verb.first : Math.min(speaker, verb.first);
  if (start - 1 <= from || !/^[,"”’?!]/.test(lowerAt(tokens, start - 1))) return null;
  const end = isComma(tokens, start - 1) ? start - 1 : start;
  const comma = nextComma(tokens, verb.last, to);
  const goesOn = comma >= 0 && hasLetters(tokens, comma + 1, to);
  return goesOn
    ? [
        [from, end],
        [comma + 1, trimEnd(tokens, to)],
      ]
    : [[from, end]];
}

function isEnd(word: string): boolean {
  return word === '' || /^[.,;:!?"”’)]+$/.test(word);
}

/** "said on Monday.": the last verb, with a listener, time or place at most after it. */
function isLastWithTime(cue: VerbCue): boolean {
  const { lemma, verb, objects } = clauseOf(cue);
  if (nextClause(cue) !== undefined) return false;
  const [object] = objects;
  if (object === undefined || WITH_LISTENER.has(lemma)) return true;
  return cue.sentence.phrases.nouns[object]!.first > verb.last;
}

function contentAfter(cue: VerbCue): TokenRange[] | null {
  const { tokens, at, stance } = cue;
  const { lemma, verb } = clauseOf(cue);
  const next = nextClause(cue);
  const isGoverned = next?.governor === at;
  if (OF_ACTS.has(stance))
    return next?.relation === 'infinitive' && isGoverned ? [[startOfAct(cue, next), stopOf(cue)]] : null;
  if (isOpeningQuote(tokens, verb.last)) return [[verb.last, stopOf(cue)]];
  if (isTrustedCue(lemma) && opensClause(cue)) return [[afterListener(cue), stopOf(cue)]];
  if (DENYING.has(lemma) && next?.relation === 'gerund' && isGoverned)
    return [[next.verb.first, stopOf(cue)]];
  return null;
}

/** "urged [Iran to disarm them]": the act with the one who is to do it. */
function startOfAct(cue: VerbCue, { verb }: Clause): number {
  const doer = cue.sentence.phrases.nouns[clauseOf(cue).objects[0] ?? -1];
  const isBetween = doer !== undefined && doer.first >= clauseOf(cue).verb.last && doer.last <= verb.first;
  return isBetween ? doer.first : verb.first;
}

/** "said Iran arms them": a finite clause with a subject of its own, not told by another source. */
function opensClause(cue: VerbCue): boolean {
  const next = nextClause(cue);
  if (next === undefined || next.verb.form !== 'finite' || next.verb.first >= stopOf(cue)) return false;
  return !clauseOf(cue).subjects.includes(next.subjects[0] ?? -1);
}

/** "told reporters Iran arms them": one past the listener, or past the verb if there is none. */
function afterListener(cue: VerbCue): number {
  const { lemma, verb, objects } = clauseOf(cue);
  const [listener] = objects;
  const hasListener =
    listener !== undefined && WITH_LISTENER.has(lemma) && !nextClause(cue)?.subjects.includes(listener);
  return hasListener ? cue.sentence.phrases.nouns[listener]!.last : verb.last;
}

/** Where the content of a clause's verb ends: before the next source that speaks for itself, or at the sentence's end. */
export function contentStop(tokens: Tokens, { clauses, phrases, to }: SentenceAnalysis, at: number): number {
  for (const { lemma, relation, subjects, verb } of clauses.slice(at + 1)) {
    const [subject] = subjects;
    if (relation !== 'main' || stanceOfVerb(lemma) === null || subject === undefined) continue;
    const start = Math.min(phrases.nouns[subject]!.first, verb.first);
    if (start > clauses[at]!.verb.last && isJoint(tokens, start - 1)) return start - 1;
  }
  return trimEnd(tokens, to);
}

/** A semicolon, or "and", "but", "while" after a comma or semicolon. */
function isJoint(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at);
  return word === ';' || (/^(?:and|but|while)$/.test(word) && /^[,;]$/.test(wordAt(tokens, at - 1)));
}

/** One past the sentence's last token before its full stop. */
export function trimEnd(tokens: Tokens, to: number): number {
  return /^[.!?]+$/.test(wordAt(tokens, to - 1)) ? to - 1 : to;
}

/** The first comma from a token on and before `to`, −1 if none. */
export function nextComma(tokens: Tokens, from: number, to: number): number {
  for (let at = from; at < to; at++) if (isComma(tokens, at)) return at;
  return -1;
}

function hasLetters(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/\p{L}/u.test(wordAt(tokens, at))) return true;
  return false;
}
