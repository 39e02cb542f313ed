/**
 * The trained model of pairs: for two parties of a sentence, how likely it is that the sentence asserts
 * something between them and how likely each predicate is, if it does. Two log-linear models over sparse
 * yes-or-no features, one weight a feature for the link, twenty for the predicates; a sentence that links
 * nobody is what the link model was taught by eventless sentences. O(p² · f) in parties and features.
 */
import { ModelFormatError, tensorOf, type ModelFile } from '../../base/model-file.ts';
import type { SentenceAnalysis, TextAnalysis } from '../../nlp/analyse.ts';
import { HashIndex } from '../../nlp/hash-index.ts';
import { PREDICATES } from '../claim.ts';
import { SentencePairs } from './pair-features.ts';
import type { PairParty } from './parties.ts';

/** How the file is named. */
export const CLAIMS = { name: 'claims', version: 1 } as const;

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
  readonly predicates: Float32Array;
}

/** Weights as they stand in the file. */
export interface PairWeights {
  /** Hashes of words that are known to tell predicates, in rising order, and which, as bits. */
  readonly words: Uint32Array;
  readonly classes: Uint32Array;
  /** Hashes of the features in rising order with their weights in steps of `linkStep`. */
  readonly linkFeatures: Uint32Array;
  readonly link: Int8Array;
  readonly linkStep: number;
  /** [features, predicates] in steps of `predicateStep`. */
  readonly predicateFeatures: Uint32Array;
  readonly predicate: Int8Array;
  readonly predicateStep: number;
}

/** More parties than this in a sentence are lists that no verb links pairwise. */
const MOST_PARTIES = 24;

/** Judges the pairs of a sentence. */
export class PairModel {
  readonly #words: HashIndex;
  readonly #linkRows: HashIndex;
  readonly #predicateRows: HashIndex;
  readonly #weights: PairWeights;

  constructor(weights: PairWeights) {
    this.#weights = weights;
    this.#words = new HashIndex(weights.words);
    this.#linkRows = new HashIndex(weights.linkFeatures);
    this.#predicateRows = new HashIndex(weights.predicateFeatures);
  }

  /** Throws `ModelFormatError` where the file was made for other predicates. */
  static of(file: string, model: ModelFile): PairModel {
    const words = tensorOf(model, 'words', 'uint32').data;
    const linkFeatures = tensorOf(model, 'linkFeatures', 'uint32').data;
    const predicateFeatures = tensorOf(model, 'predicateFeatures', 'uint32').data;
    const { predicates } = model.meta;
    if (JSON.stringify(predicates) !== JSON.stringify(PREDICATES))
      throw new ModelFormatError(file, 'tells other predicates than this Hearsay knows');
    const steps = tensorOf(model, 'steps', 'float32', [2]).data;
    return new PairModel({
      words,
      classes: tensorOf(model, 'classes', 'uint32', [words.length]).data,
      linkFeatures,
      link: tensorOf(model, 'link', 'int8', [linkFeatures.length]).data,
      linkStep: steps[0]!,
      predicateFeatures,
      predicate: tensorOf(model, 'predicate', 'int8', [predicateFeatures.length, PREDICATES.length]).data,
      predicateStep: steps[1]!,
    });
  }

  /** Scores the ordered pairs of parties that are not one entity, in the order of subject and object. */
  score(analysis: TextAnalysis, sentence: SentenceAnalysis, parties: readonly PairParty[]): PairScore[] {
    if (parties.length < 2 || parties.length > MOST_PARTIES) return [];
    const pairs = new SentencePairs(analysis, sentence, parties, this.#classesOf);
    const scores: PairScore[] = [];
    for (let subject = 0; subject < parties.length; subject++)
      for (let object = 0; object < parties.length; object++) {
        if (parties[subject]!.entity === parties[object]!.entity) continue;
        const features = pairs.of(subject, object);
        if (features === null) continue;
        const { trigger } = features;
        const linked = this.#linked(features.link);
        scores.push({ subject, object, trigger, linked, predicates: this.#predicates(features.predicate) });
      }
    return scores;
  }

  readonly #classesOf = (lemma: number): number => {
    const row = this.#words.row(lemma);
    return row < 0 ? 0 : this.#weights.classes[row]!;
  };

  #linked(features: readonly number[]): number {
    const { link, linkStep } = this.#weights;
    let sum = 0;
    for (const feature of features) {
      const row = this.#linkRows.row(feature);
      if (row >= 0) sum += link[row]!;
    }
    return 1 / (1 + Math.exp(-sum * linkStep));
  }

  #predicates(features: readonly number[]): Float32Array {
    const { predicate, predicateStep } = this.#weights;
    const sums = new Float32Array(PREDICATES.length);
    for (const feature of features) {
      const row = this.#predicateRows.row(feature) * sums.length;
      if (row < 0) continue;
      for (let code = 0; code < sums.length; code++) sums[code] = sums[code]! + predicate[row + code]!;
    }
    const most = sums.reduce((one, other) => Math.max(one, other));
    let total = 0;
    for (let code = 0; code < sums.length; code++)
      total += sums[code] = Math.exp((sums[code]! - most) * predicateStep);
    return sums.map((mass) => mass / total);
  }
}
