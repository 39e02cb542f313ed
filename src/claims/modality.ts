/**
 * Whether an event is told as done, as not done or left open: what negates, conditions, asks or embeds it
 * is gathered on the way from its word up the tree and then applied from the top down, each word by its
 * signature in the context it stands in itself (De Facto, Saurí and Pustejovsky 2012). The way ends where
 * an event is taken for granted: at relative clauses and at phrases that only take part in something else.
 * O(d) in the depth of the tree.
 */
import type { Span } from '../base/span.ts';
import type { SentenceAnalysis } from '../nlp/analyse.ts';
import type { Clause } from '../nlp/clause.ts';
import { spanBetween } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Because, Polarity } from './claim.ts';
import { embeddingOf, type Embedding } from './embedding.ts';
import { localMarks, sharedMarks } from './local-marks.ts';

/** How a clause stands to its event. */
export interface Modality {
  readonly polarity: Polarity;
  readonly isHypothetical: boolean;
  /** The word that tells the event by hearsay without a holder ("the alleged attack"), else null. */
  readonly hearsay: Span | null;
  /** Whether the text says that proof is wanting ("no evidence that"). */
  readonly isUnsupported: boolean;
  /** What decided, outermost first; empty for a plain assertion. */
  readonly marks: readonly Because[];
}

/** Reads the modality of one clause of a sentence. */
export function modalityOf(tokens: Tokens, sentence: SentenceAnalysis, clause: Clause): Modality {
  return modalityAt(tokens, sentence, clause.verb.head);
}

/** The modality of the event that a token tells: a verb, an event noun, or an adjective or preposition of a relation. */
export function modalityAt(tokens: Tokens, sentence: SentenceAnalysis, at: number): Modality {
  return modalityAlong(tokens, sentence, wayUp(tokens, sentence, eventAt(sentence, at)));
}

function modalityAlong(tokens: Tokens, sentence: SentenceAnalysis, way: readonly Step[]): Modality {
  const marks: Because[] = [];
  const state = { isPositive: true, isOpen: false };
  for (let index = way.length - 1; index >= 0; index--) {
    const { node, embedding } = way[index]!;
    if (embedding !== null && !embedding.isJoined) embed(tokens, embedding, state, marks);
    const below = way[index - 1];
    const local = below?.embedding?.isJoined
      ? ownSubject(sentence, below.node)
        ? []
        : sharedMarks(tokens, sentence, node)
      : localMarks(tokens, sentence, node, below?.node ?? -1);
    for (const { effect, reason, at: word } of local) {
      marks.push({ reason, span: spanBetween(tokens, word, word + 1) });
      if (effect === '-') state.isPositive = !state.isPositive;
      if (effect === 'o') state.isOpen = true;
    }
  }
  return {
    polarity: state.isPositive ? 'positive' : 'negative',
    isHypothetical: state.isOpen,
    hearsay: marks.findLast(({ reason }) => reason === 'hearsay')?.span ?? null,
    isUnsupported: marks.some(({ reason }) => reason === 'no-proof'),
    marks,
  };
}

/**
 * The modality of what a phrase says of its bearer ("a member of the party"): that of its clause where it is
 * told by "be" or "become", else it stands unless the phrase itself says otherwise ("the alleged leader").
 */
export function standingModalityAt(tokens: Tokens, sentence: SentenceAnalysis, at: number): Modality {
  const event = eventAt(sentence, at);
  const { tree } = sentence;
  const isTold =
    tree.dependents(event, /^cop$/).length > 0 || /^(?:root|xcomp|ccomp)$/.test(tree.relationOf(event));
  return isTold
    ? modalityAt(tokens, sentence, at)
    : withoutFocus(modalityAlong(tokens, sentence, [{ node: at, embedding: null }]), tokens, sentence, event);
}

/** "not at his rival but at …": what denies a clause's part says nothing of what the part is. */
function withoutFocus(read: Modality, tokens: Tokens, { tree }: SentenceAnalysis, event: number): Modality {
  const isPart =
    /^(?:obl|obj|nmod)/.test(tree.relationOf(event)) && tree.dependents(event, /^case$/).length > 0;
  const [mark] = read.marks;
  if (mark === undefined || read.marks.length > 1 || mark.reason !== 'negation' || !isPart) return read;
  const isNot = tokens.text.slice(...mark.span).toLowerCase() === 'not';
  return isNot ? { ...read, polarity: 'positive', marks: [] } : read;
}

/** One word on the way up, and how it hangs on the next. */
interface Step {
  readonly node: number;
  readonly embedding: Embedding | null;
}

/** The words that decide over the event of a token, itself first. */
function wayUp(tokens: Tokens, sentence: SentenceAnalysis, at: number): Step[] {
  const way: Step[] = [];
  for (let node = at; node >= 0;) {
    const embedding = embeddingOf(tokens, sentence, node);
    way.push({ node, embedding });
    node = embedding?.above ?? -1;
  }
  return way;
}

/** The word that governs the event's parties: the predicate of a copula, the noun of a preposition. */
function eventAt({ tree }: SentenceAnalysis, at: number): number {
  const word = tree.predicateOf(at);
  return tree.relationOf(word) === 'case' ? tree.headOf(word) : word;
}

function ownSubject({ tree }: SentenceAnalysis, at: number): boolean {
  return tree.dependents(at, /^nsubj/).length > 0;
}

/** Applies what a word makes of the event below it; "to stop arming" leaves only that there was arming. */
function embed(
  tokens: Tokens,
  { above, signature, reason }: Embedding,
  state: { isPositive: boolean; isOpen: boolean },
  marks: Because[],
): void {
  const { isPositive, isOpen } = state;
  const effect = isPositive ? signature.plain : signature.negated;
  const isTakenForGranted = signature.isFactive === true || (reason === 'ended' && isOpen);
  state.isPositive = isTakenForGranted || (effect !== '-' && effect !== '~');
  state.isOpen = !isTakenForGranted && (isOpen || effect === 'o' || effect === '~');
  if (isTakenForGranted ? reason !== 'ended' : effect === '+' && reason !== 'hearsay') return;
  const kept = reason === 'no-proof' && effect !== 'o' ? 'embedding' : reason;
  marks.push({ reason: kept, span: spanBetween(tokens, above, above + 1) });
}
