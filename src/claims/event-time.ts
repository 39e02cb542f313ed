/**
 * Which of the times a sentence names belongs to an event: the one that hangs on its word in the tree, on a
 * word the event is part of ("held talks on Monday"), or in front of a chain of events ("On Monday he met
 * and praised them"). A time of the verb of reporting stays with that verb. O(t · d) in the times of the
 * sentence and the depth of its tree.
 */
import { stanceOfVerb } from '../attribution/cues.ts';
import type { SentenceAnalysis, TextAnalysis } from '../nlp/analyse.ts';
import type { SentenceTree } from '../nlp/sentence-tree.ts';
import { datelineEnd } from '../nlp/datelines.ts';
import { sentenceSpan } from '../text/sentences.ts';
import { lowerAt, tagAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import type { ClaimTime } from './claim.ts';
import type { Modality } from './modality.ts';
import { countsOn, timesIn, type SentenceTime } from './time.ts';

/** Sentences back in which a time is looked for that "hours later" counts from. */
const BACK = 3;
/** Prepositions of a phrase that has its own time. */
const BESIDE = /^(?:because|after|before|since|following|despite|amid)$/;
/** Modals and plans after which a bare weekday is one to come. */
const PAST_FUTURE = /^(?:would|could|might|should)/;

/** A time with the words that it is made of. */
interface PlacedTime extends SentenceTime {
  readonly first: number;
  /** One past its last token. */
  readonly last: number;
}

/** The times of one article, read sentence by sentence as they are asked for. */
export class ArticleTimes {
  /** The article's date, null where it has none. */
  readonly date: string | null;
  readonly #analysis: TextAnalysis;
  readonly #read = new Map<number, readonly PlacedTime[]>();

  /** `date` is the article's, null where it has none. */
  constructor(analysis: TextAnalysis, date: string | null) {
    this.#analysis = analysis;
    this.date = date;
  }

  /** When the event of a token was, by its sentence; null where that is not said. */
  timeOf(sentence: number, at: number, modality: Modality): ClaimTime | null {
    const times = this.#timesOf(sentence, BACK);
    if (times.length === 0) return null;
    const found = timeOfEvent(this.#analysis.tokens, this.#analysis.sentences[sentence]!, times, at);
    if (found === null) return null;
    return found.ahead !== null && this.#liesAhead(modality) ? found.ahead : found.time;
  }

  #liesAhead({ isHypothetical, marks }: Modality): boolean {
    const { text } = this.#analysis.tokens;
    return (
      isHypothetical &&
      marks.some(
        ({ reason, span }) =>
          /^(?:modal|intention|purpose)$/.test(reason) && !PAST_FUTURE.test(text.slice(...span)),
      )
    );
  }

  /** The times of a sentence; `back` sentences before it may give what they count from. */
  #timesOf(index: number, back: number): readonly PlacedTime[] {
    const known = this.#read.get(index);
    if (known !== undefined) return known;
    const { tokens, sentences, sentenceBounds } = this.#analysis;
    const span = sentenceSpan(tokens, sentenceBounds, index);
    let named: string | null = null;
    const least = countsOn(tokens.text.slice(...span)) ? Math.max(0, index - back) : index;
    for (let before = index - 1; named === null && before >= least; before--)
      named =
        this.#timesOf(before, back - 1).findLast(({ time }) => time.precision === 'day')?.time.from ?? null;
    const { from, to } = sentences[index]!;
    const start = datelineEnd(tokens, from, to);
    const times = timesIn(tokens.text, span, this.date, named)
      .map((time) => ({ ...time, ...tokenRange(tokens, from, to, time.time.span) }))
      .filter(({ first, last }) => first < last && first >= start);
    this.#read.set(index, times);
    return times;
  }
}

/** The tokens that share letters with a span. */
function tokenRange(
  tokens: Tokens,
  from: number,
  to: number,
  [start, end]: readonly [number, number],
): { first: number; last: number } {
  let first = from;
  while (first < to && tokens.ends[first]! <= start) first++;
  let last = first;
  while (last < to && tokens.starts[last]! < end) last++;
  return { first, last };
}

/** The time that belongs to the event of a token; of several the nearest. */
function timeOfEvent(
  tokens: Tokens,
  sentence: SentenceAnalysis,
  times: readonly PlacedTime[],
  at: number,
): PlacedTime | null {
  const event = sentence.tree.predicateOf(at);
  const ranked = times
    .filter((time) => !isName(sentence, time))
    .map((time) => ({ time, rank: rankOf(tokens, sentence, event, time) }))
    .filter(({ rank }) => rank > 0);
  const best = Math.max(0, ...ranked.map(({ rank }) => rank));
  return ranked.find(({ rank }) => rank === best)?.time ?? null;
}

/** "the Sunday Herald": a time inside a name is none. */
function isName({ phrases }: SentenceAnalysis, { first, last }: PlacedTime): boolean {
  return phrases.nouns.some((noun) => noun.name >= 0 && noun.first < first && last <= noun.head);
}

/** How closely a time belongs to an event: 3 hangs on its word, 2 on one the event is part of, 1 in front of its chain, 0 not at all. */
function rankOf(
  tokens: Tokens,
  sentence: SentenceAnalysis,
  event: number,
  { first, last }: PlacedTime,
): number {
  const owner = ownerOf(tokens, sentence, first, last, event);
  if (owner === event) return 3;
  if (owner < 0) return 0;
  const { tree } = sentence;
  if (stanceOfVerb(tokens.lemmas[owner]!) !== null && first < event) return 0;
  let node = event;
  for (let step = 0; step < 6 && node >= 0 && node !== owner; step++) {
    const relation = tree.relationOf(node);
    const isPart = /^(?:obj|nsubj:pass|nmod|obl|compound)/.test(relation) && tagAt(tokens, node) === 'NOUN';
    const isLast = relation.startsWith('xcomp') && first > event;
    const isJoined =
      relation === 'conj' && tree.dependents(node, /^nsubj/).length === 0 && first < tree.headOf(node);
    if (!isPart && !isLast && !isJoined) return 0;
    node = tree.headOf(node);
    if (node === owner) return isJoined ? 1 : 2;
  }
  return 0;
}

/** The verb or event that a time hangs on: the first predicate on the way up from its words, or the event itself. */
function ownerOf(
  tokens: Tokens,
  { tree, clauses }: SentenceAnalysis,
  first: number,
  last: number,
  event: number,
): number {
  let at = last - 1;
  while (at >= first && tree.headOf(at) >= first && tree.headOf(at) < last) at--;
  if (at < first) at = last - 1;
  for (let node = tree.headOf(at); node >= 0; node = tree.headOf(node)) {
    if (node >= first && node < last) continue;
    if (node === event || ownsTimes(tokens, tree, node)) return node;
    if (clauses.some(({ verb }) => verb.head === node || tree.predicateOf(verb.head) === node)) return node;
    if (tagAt(tokens, node) === 'VERB' && !/^(?:according|following|including)$/.test(lowerAt(tokens, node)))
      return node;
  }
  return -1;
}

/** "because of the killing on Friday", "his assertion on Friday": the time is the noun's, whatever is above it. */
function ownsTimes(tokens: Tokens, tree: SentenceTree, at: number): boolean {
  if (tagAt(tokens, at) !== 'NOUN') return false;
  if (tree.dependents(at, /^nmod:poss$/).length > 0) return true;
  return tree.dependents(at, /^case$/).some((one) => BESIDE.test(lowerAt(tokens, one)));
}
