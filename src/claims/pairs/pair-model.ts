/**
 * The trained model of pairs: for two parties of a sentence, how likely it is that the sentence asserts
 * something between them and how likely each predicate is, if it does. Two log-linear models over sparse
 * yes-or-no features; that nothing is asserted was learnt from eventless sentences, and the chance of a link
 * is scaled to the share of such pairs that were right in sentences not learnt from (Platt 1999).
 * O(p² · f) in parties and features.
 */
import { ModelFormatError } from '../../base/model-file.ts';
import type { SentenceAnalysis, TextAnalysis } from '../../nlp/analyse.ts';
import { hashString } from '../../nlp/hash-index.ts';
import type { PairWeights, SparseTable } from '../../nlp/pair-weights.ts';
import { PREDICATES } from '../claim.ts';
import { SentencePairs } from './pair-features.ts';
import type { PairParty } from './parties.ts';

/** What the model says of one ordered pair of parties. */
export interface PairScore {
  /** Places in the list of parties. */
  readonly subject: number;
  readonly object: number;
  /** Token that tells the relation. */
  readonly trigger: number;
  /** Chance in [0, 1] that the sentence asserts something of the subject towards the object. */
  readonly linked: number;
  /** Chance of each of the `PREDICATES` given that it does; they sum to 1. */
  readonly predicates: Float64Array;
}

/** Sentences with more parties are lists; their pairs would cost more than they tell. */
const MOST_PARTIES = 24;

/** Judges the pairs of a sentence. */
export class PairModel {
  readonly #weights: PairWeights;

  /** Throws `ModelFormatError` where the weights are for other predicates. */
  constructor(weights: PairWeights) {
    if (weights.predicates.join() !== PREDICATES.join())
      throw new ModelFormatError('claims.model', 'tells other predicates than this Hearsay knows');
    this.#weights = weights;
  }

  /** Scores the ordered pairs of parties that are not one entity, by subject, then object. */
  score(analysis: TextAnalysis, sentence: SentenceAnalysis, parties: readonly PairParty[]): PairScore[] {
    if (parties.length < 2 || parties.length > MOST_PARTIES) return [];
    const { link, linkOffset, predicate } = this.#weights;
    const pairs = new SentencePairs(analysis, sentence, parties, this.#classesOf);
    const scores: PairScore[] = [];
    for (let subject = 0; subject < parties.length; subject++)
      for (let object = 0; object < parties.length; object++) {
        if (parties[subject]!.entity === parties[object]!.entity) continue;
        const features = pairs.of(subject, object);
        if (features === null) continue;
        const [sum] = sumOf(link, features.link, 1);
        scores.push({
          subject,
          object,
          trigger: features.trigger,
          linked: 1 / (1 + Math.exp(-(sum! + linkOffset))),
          predicates: softmax(sumOf(predicate, features.predicate, PREDICATES.length)),
        });
      }
    return scores;
  }

  readonly #classesOf = (lemma: string): number => {
    const { words, classes } = this.#weights;
    const row = words.row(hashString(lemma));
    return row < 0 ? 0 : classes[row]!;
  };
}

/** What the features say to each outcome. */
function sumOf(
  { rows, values, step }: SparseTable,
  features: readonly number[],
  outcomes: number,
): Float64Array {
  const sums = new Float64Array(outcomes);
  for (const feature of features) {
    const row = rows.row(feature) * outcomes;
    if (row < 0) continue;
    for (let code = 0; code < outcomes; code++) sums[code] = sums[code]! + values[row + code]! * step;
  }
  return sums;
}

/** Sums → chances that add up to 1, in place. */
function softmax(sums: Float64Array): Float64Array {
  const most = sums.reduce((one, other) => Math.max(one, other));
  let total = 0;
  for (let code = 0; code < sums.length; code++) total += sums[code] = Math.exp(sums[code]! - most);
  for (let code = 0; code < sums.length; code++) sums[code] = sums[code]! / total;
  return sums;
}
