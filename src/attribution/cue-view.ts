/**
 * A cue as the features of its window look at it: which of its tokens governs the rest, what lies above that
 * token in the tree, and what sort of cue it is. O(depth).
 */
import { hashString } from '../nlp/hash-index.ts';
import { combine } from './feature-list.ts';
import type { TokenRange } from './found-attribution.ts';
import { frameKey } from './frames.ts';
import { ADJECTIVE, AUXILIARY, countsBefore, NOUN, VERB, type TokenColumns } from './token-columns.ts';

const THAT = hashString('that') | 0;

/** All that the features of one cue's window share. */
export interface CueView {
  readonly cue: TokenRange;
  readonly from: number;
  readonly to: number;
  /** The token of the cue that governs the rest. */
  readonly head: number;
  readonly sentenceFrom: number;
  readonly sentenceTo: number;
  /** Steps from the head up to each of its ancestors. */
  readonly above: ReadonlyMap<number, number>;
  readonly lemma: number;
  readonly sort: number;
  /** Cluster of the head's word. */
  readonly cluster: number;
  readonly frame: number;
  readonly isQuoted: number;
  /** How many tokens of cues stand before each token of the text. */
  readonly cuesBefore: Int32Array;
}

/** The verb of a cue whose head stands outside it, else its noun or adjective, else its first token. */
export function cueHead({ heads, tags }: TokenColumns, [first, last]: TokenRange): number {
  let best = first;
  let bestRank = -1;
  for (let at = first; at < last; at++) {
    const head = heads[at]!;
    if (head >= first && head < last) continue;
    const tag = tags[at]!;
    const rank = tag === VERB ? 3 : tag === AUXILIARY ? 2 : tag === NOUN || tag === ADJECTIVE ? 1 : 0;
    if (rank > bestRank) [best, bestRank] = [at, rank];
  }
  return best;
}

/** How many tokens of cues stand before each of `count` tokens, and before their end. */
export function cueCounts(count: number, cues: readonly TokenRange[]): Int32Array {
  const isCue = new Uint8Array(count);
  for (const [first, last] of cues) isCue.fill(1, first, last);
  return countsBefore(count, (at) => isCue[at] === 1);
}

/** Looks at a cue's window. */
export function cueView(
  columns: TokenColumns,
  cue: TokenRange,
  [from, to]: readonly [number, number],
  cuesBefore: Int32Array,
): CueView {
  const { bounds, sentenceOf, heads, lemmas, words, tags, quotes, frames } = columns;
  const head = cueHead(columns, cue);
  const sentence = sentenceOf[cue[0]]!;
  const above = new Map<number, number>();
  for (let at = head; at >= 0 && above.size < 60; at = heads[at]!) above.set(at, above.size);
  const endsInThat = words[cue[1] - 1] === THAT ? 1 : 0;
  const size = cue[1] - cue[0] === 1 ? 1 : 2;
  return {
    cue,
    from,
    to,
    head,
    sentenceFrom: bounds[sentence]!,
    sentenceTo: bounds[sentence + 1]!,
    above,
    lemma: lemmas[head]!,
    sort: combine(tags[head]!, endsInThat + 2 * (frames.flags[head]! & 1) + 4 * size),
    cluster: columns.clusters[head]!,
    frame: frameKey(frames, head),
    isQuoted: quotes[head]! >= 0 ? 1 : 0,
    cuesBefore,
  };
}
