/**
 * Labelled sentences that the model of pairs has not learnt from → how well it tells which of their parties
 * are linked, sentences without a link among them, and by which predicate. Pairs of read entities only.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashString } from '../nlp/hash-index.ts';
import { readLabelledSentences, type LabelledSentence } from './labelled-sentences.ts';
import type { PairExample } from './pair-examples.ts';

/** What was counted. */
export interface PairCounts {
  readonly sentences: number;
  /** Linked pairs, those said to be, and those rightly said to be. */
  readonly linked: number;
  readonly said: number;
  readonly rightly: number;
  /** Sentences that link nobody, and those of which nothing was said. */
  readonly empty: number;
  readonly keptEmpty: number;
  /** Linked pairs whose likeliest predicate holds. */
  readonly predicates: number;
}

/** Every eighth sentence by the hash of its text is never learnt from. */
export function isHeldOut({ text }: LabelledSentence): boolean {
  return hashString(text) % 8 === 0;
}

/** All labelled sentences of a folder, in the order of its files; throws `LabelError`. */
export function readSentenceFolder(folder: string): LabelledSentence[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readLabelledSentences(name, readFileSync(join(folder, name), 'utf8')));
}

/** Counts over sentences; `chance` and `best` are the model's answers for a pair. */
export function countPairs(
  sentences: readonly (readonly PairExample[])[],
  chance: (pair: PairExample) => number,
  best: (pair: PairExample) => number,
  cut = 0.5,
): PairCounts {
  let [linked, said, rightly, empty, keptEmpty, predicates] = [0, 0, 0, 0, 0, 0];
  for (const all of sentences) {
    const pairs = all.filter(({ isRead, isLinked }) => isRead && isLinked !== null);
    const chosen = pairs.filter((pair) => chance(pair) >= cut);
    const right = pairs.filter(({ isLinked }) => isLinked);
    linked += right.length;
    said += chosen.length;
    rightly += chosen.filter(({ isLinked }) => isLinked).length;
    predicates += right.filter((pair) => pair.predicates.includes(best(pair))).length;
    if (!all.some(({ isLinked }) => isLinked)) {
      empty++;
      keptEmpty += Number(chosen.length === 0);
    }
  }
  return { sentences: sentences.length, linked, said, rightly, empty, keptEmpty, predicates };
}

/** The counts as shares, to three places. */
export function pairShares(counts: PairCounts): Record<string, number> {
  const share = (part: number, whole: number): number =>
    Math.round((1000 * part) / Math.max(1, whole)) / 1000;
  const { linked, said, rightly, empty, keptEmpty, predicates } = counts;
  return {
    sentences: counts.sentences,
    'link P': share(rightly, said),
    'link R': share(rightly, linked),
    'link F1': share(2 * rightly, said + linked),
    'empty sentences left empty': share(keptEmpty, empty),
    'predicate given the pair': share(predicates, linked),
  };
}
