/**
 * An attribution as it is found: ranges of tokens and an index for its source, before anyone knows who
 * is who. Later layers ask which attributions a token stands in.
 */
import type { Span } from '../base/span.ts';
import type { SentenceAnalysis } from '../nlp/analyse.ts';
import { spanBetween, wordAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Stance } from './cues.ts';

/** A range of tokens, `[first, last)`. */
export type TokenRange = readonly [first: number, last: number];

/** What one sentence by itself tells of an attribution. */
export interface SentenceAttribution {
  /** Index of the source among the noun phrases of its sentence, −1 if absent. */
  readonly source: number;
  readonly cue: TokenRange;
  readonly stance: Stance;
  readonly content: readonly TokenRange[];
}

/** What the rules tell of an attribution. */
export interface RuledAttribution extends SentenceAttribution {
  readonly sentence: number;
  /** Sentence of the source: an earlier one where a quotation runs on. */
  readonly sourceSentence: number;
  /** Whether the source is one that the speaker cites. */
  readonly isCited: boolean;
  /** Whether an adverb, "rumour has it" or "heard from" says that it is hearsay. */
  readonly isHearsay: boolean;
}

/** The very words of an attribution's parts, in ranges of the text's tokens. */
export interface ExactWords {
  readonly source: readonly TokenRange[];
  readonly cue: readonly TokenRange[];
  readonly content: readonly TokenRange[];
}

/** An attribution with what later layers need to know of it. */
export interface FoundAttribution extends RuledAttribution {
  readonly exact: ExactWords;
  /** How sure it is that the cue is one, 0 to 1. */
  readonly confidence: number;
  /** Whether the source asserts, asks or denies the content; else the cue names an attitude or an act. */
  readonly isSpoken: boolean;
  /** Whether it stands in the record. */
  readonly isShown: boolean;
  /** The sentences that its content touches, `sentence` among them. */
  readonly reach: readonly number[];
}

/** Character spans of token ranges. */
export function toSpans(tokens: Tokens, ranges: readonly TokenRange[]): Span[] {
  return ranges
    .filter(([first, last]) => last > first)
    .map(([first, last]) => spanBetween(tokens, first, last));
}

/**
 * The source with all that hangs on it ("Bergner, a US military spokesman"), up to the cue where this stands
 * inside it ("the general, who said").
 */
export function sourceRange(
  tokens: Tokens,
  { tree, phrases }: SentenceAnalysis,
  { source, sourceSentence, sentence, cue }: RuledAttribution,
): TokenRange {
  const noun = phrases.nouns[source]!;
  const [first, end] = tree.spanOf(noun.head);
  const start = Math.min(Math.max(first, noun.preposition + 1), noun.first);
  const isInside = sentence === sourceSentence && start < cue[0];
  let last = Math.max(noun.last, isInside ? Math.min(end, cue[0]) : end);
  while (last > noun.last && /^\W+$/.test(wordAt(tokens, last - 1))) last--;
  return [isInside || start >= cue[1] || sentence !== sourceSentence ? start : noun.first, last];
}

/** Whether the token stands in one of the ranges. */
export function covers(ranges: readonly TokenRange[], token: number): boolean {
  return ranges.some(([first, last]) => first <= token && token < last);
}

/** The attributions by the sentences that their content touches, each list in the given order. */
export function attributionsBySentence(
  found: readonly FoundAttribution[],
): ReadonlyMap<number, readonly FoundAttribution[]> {
  const lists = new Map<number, FoundAttribution[]>();
  for (const attribution of found) {
    for (const sentence of attribution.reach) {
      const list = lists.get(sentence);
      if (list) list.push(attribution);
      else lists.set(sentence, [attribution]);
    }
  }
  return lists;
}
