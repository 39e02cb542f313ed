/**
 * What the chunkers of a sentence look at: its tokens, where a name starts, and what stands just ahead.
 * Every look ahead is a few tokens long, so all O(1).
 */
import { tagAt, wordAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import type { NamedSpan } from './named-span.ts';

/** One sentence with its names. */
export interface ChunkWords {
  readonly tokens: Tokens;
  /** First token. */
  readonly from: number;
  /** One past the last token. */
  readonly to: number;
  /** The names of the whole document, in order. */
  readonly names: readonly NamedSpan[];
  /** Index into `names` by the first token of each name in the sentence. */
  readonly nameAt: ReadonlyMap<number, number>;
}

const IRREGULAR_PARTICIPLES =
  /^(?:held|led|made|shown|known|sent|built|found|told|brought|bought|caught|fought|hit|shot|struck|put|left|lost|met|paid|said|sold|set|cut|sworn|torn|thrown|blown|drawn|begun|done|gone|bound|kept|lent|meant|sought|taught|thought|understood|won|withdrawn|overthrown|hurt)$/;

/** Whether the word can be a past participle. */
export function isParticiple(word: string): boolean {
  return /(?:ed|en)$/.test(word) || IRREGULAR_PARTICIPLES.test(word);
}

/** Whether a noun or name comes within three tokens, past adjectives, numbers, hyphens and verbs only. */
export function isBeforeNoun({ tokens, to, nameAt }: ChunkWords, at: number): boolean {
  for (let next = at + 1; next < Math.min(to, at + 4); next++) {
    const tag = tagAt(tokens, next);
    if (tag === 'NOUN' || tag === 'PROPN' || nameAt.has(next)) return true;
    if (tag !== 'ADJ' && tag !== 'NUM' && tag !== 'VERB' && wordAt(tokens, next) !== '-') return false;
  }
  return false;
}

/** Whether a verb comes within three tokens from `at` and before `to`, past adverbs and particles only. */
export function isVerbal(tokens: Tokens, at: number, to: number): boolean {
  for (let next = at; next < Math.min(to, at + 3); next++) {
    const tag = tagAt(tokens, next);
    if (tag === 'VERB' || tag === 'AUX') return true;
    if (tag !== 'ADV' && tag !== 'PART') return false;
  }
  return false;
}
