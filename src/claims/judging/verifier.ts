/**
 * The trained judge of what rules read: a log-linear model over the features of a reading, learnt from claims in
 * news that people judged by the sentence, and scaled to the share of such that were right among those it had not
 * learnt from (Platt 1999). What is less likely right than the least chance of its kind is no claim. O(f) in features.
 */
import { hashString } from '../../nlp/hash-index.ts';
import type { VerdictWeights } from '../../nlp/verdict-weights.ts';
import type { ReadingJudge, UnjudgedDraft } from './reading-judge.ts';

export class Verifier implements ReadingJudge {
  readonly #weights: VerdictWeights;

  constructor(weights: VerdictWeights) {
    this.#weights = weights;
  }

  judge(features: readonly string[], { predicate }: UnjudgedDraft): number | null {
    const { rows, values, step, offset, least } = this.#weights;
    let sum = 0;
    for (const feature of new Set(features)) {
      const row = rows.row(hashString(feature));
      if (row >= 0) sum += values[row]!;
    }
    const chance = 1 / (1 + Math.exp(-(sum * step + offset)));
    return chance < (predicate === 'accuses' ? least.accusation : least.other) ? null : chance;
  }
}
