/**
 * Examples of pairs → weights. Whether a pair is linked: logistic regression where all claims of a sentence
 * are labelled; where only one is, that one against the other pairs of its sentence (softmax over the list).
 * Which predicate holds: softmax regression over linked pairs. Both by AdaGrad (Duchi et al. 2011) with
 * decay, in an order drawn from a seed. O(epochs · features of all pairs).
 */
import type { PairExample, SentenceExample } from './pair-examples.ts';

/** How long and how freely is learnt. */
export interface PairSettings {
  readonly epochs: number;
  readonly rate: number;
  /** Pull of every weight towards 0, per use. */
  readonly decay: number;
  /** Examples a feature must be seen in. */
  readonly least: number;
  /** What a list of which one link is labelled counts beside a fully labelled sentence. */
  readonly listWeight: number;
}

/** A feature's hash and its weights, one for each outcome. */
export type SparseWeights = ReadonlyMap<number, Float64Array>;

/** Weights with the running sums of their squared slopes. */
class AdaGrad {
  readonly #weights = new Map<number, Float64Array>();
  readonly #squares = new Map<number, Float64Array>();
  readonly #rate: number;
  readonly #decay: number;
  readonly #outcomes: number;

  constructor(features: Iterable<number>, outcomes: number, { rate, decay }: PairSettings) {
    for (const feature of features) {
      this.#weights.set(feature, new Float64Array(outcomes));
      this.#squares.set(feature, new Float64Array(outcomes).fill(1e-4));
    }
    this.#rate = rate;
    this.#decay = decay;
    this.#outcomes = outcomes;
  }

  get weights(): SparseWeights {
    return this.#weights;
  }

  /** What the features say to each outcome. */
  sum(features: readonly number[]): Float64Array {
    return sumOfWeights(this.#weights, features, this.#outcomes);
  }

  /** One step against the slopes. */
  step(features: readonly number[], slopes: Float64Array): void {
    for (const feature of features) {
      const row = this.#weights.get(feature);
      if (row === undefined) continue;
      const squares = this.#squares.get(feature)!;
      for (let at = 0; at < slopes.length; at++) {
        const slope = slopes[at]! + this.#decay * row[at]!;
        squares[at] = squares[at]! + slope * slope;
        row[at] = row[at]! - (this.#rate * slope) / Math.sqrt(squares[at]!);
      }
    }
  }
}

/** What the features say to each outcome. */
export function sumOfWeights(
  weights: SparseWeights,
  features: readonly number[],
  outcomes: number,
): Float64Array {
  const sums = new Float64Array(outcomes);
  for (const feature of features) {
    const row = weights.get(feature);
    if (row !== undefined) for (let at = 0; at < outcomes; at++) sums[at] = sums[at]! + row[at]!;
  }
  return sums;
}

/** Features that at least so many examples have. */
function frequent(lists: Iterable<readonly number[]>, least: number): number[] {
  const counts = new Map<number, number>();
  for (const list of lists)
    for (const feature of new Set(list)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts].flatMap(([feature, count]) => (count >= least ? [feature] : []));
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}

/** Weights for whether a pair is linked; one outcome. */
export function trainLink(
  sentences: readonly SentenceExample[],
  settings: PairSettings,
  random: () => number,
): SparseWeights {
  const lists = sentences.flatMap(({ pairs }) => pairs.map(({ link }) => link));
  const learner = new AdaGrad(frequent(lists, settings.least), 1, settings);
  const order = sentences.map((_, index) => index);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { pairs, isComplete } = sentences[index]!;
      if (isComplete) pairs.forEach((pair) => stepPair(learner, pair));
      else stepList(learner, pairs, settings.listWeight);
    }
  }
  return learner.weights;
}

/** One pair by itself. */
function stepPair(learner: AdaGrad, { link, isLinked }: PairExample): void {
  if (isLinked === null) return;
  const chance = logistic(learner.sum(link)[0]!);
  learner.step(link, Float64Array.of(chance - Number(isLinked)));
}

/** The linked pairs of a list against all of it. */
function stepList(learner: AdaGrad, pairs: readonly PairExample[], weight: number): void {
  const known = pairs.filter(({ isLinked }) => isLinked !== null);
  if (!known.some(({ isLinked }) => isLinked)) return;
  const scores = known.map(({ link }) => learner.sum(link)[0]!);
  const most = Math.max(...scores);
  const masses = scores.map((score) => Math.exp(score - most));
  const all = masses.reduce((sum, mass) => sum + mass, 0);
  const right = masses.reduce((sum, mass, at) => (known[at]!.isLinked ? sum + mass : sum), 0);
  known.forEach(({ link, isLinked }, at) => {
    const slope = masses[at]! / all - (isLinked ? masses[at]! / right : 0);
    // The labelled pair is linked also by itself, not only more likely than the others.
    const lone = isLinked ? logistic(scores[at]!) - 1 : 0;
    learner.step(link, Float64Array.of(weight * (slope + lone)));
  });
}

/** One linked pair, or the features of a word with what it is known to tell. */
export interface PredicateExample {
  readonly features: readonly number[];
  /** Codes of the outcomes that hold; each gets an equal share. */
  readonly outcomes: readonly number[];
  readonly weight: number;
}

/** Weights for which of `outcomes` predicates holds. */
export function trainPredicates(
  examples: readonly PredicateExample[],
  outcomes: number,
  settings: PairSettings,
  random: () => number,
): SparseWeights {
  const learner = new AdaGrad(
    frequent(
      examples.map(({ features }) => features),
      settings.least,
    ),
    outcomes,
    settings,
  );
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { features, outcomes: right, weight } = examples[index]!;
      const slopes = softmax(learner.sum(features));
      for (const code of right) slopes[code] = slopes[code]! - 1 / right.length;
      learner.step(
        features,
        slopes.map((slope) => slope * weight),
      );
    }
  }
  return learner.weights;
}

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));

function softmax(sums: Float64Array): Float64Array {
  const most = sums.reduce((one, other) => Math.max(one, other));
  const masses = sums.map((sum) => Math.exp(sum - most));
  const all = masses.reduce((sum, mass) => sum + mass, 0);
  return masses.map((mass) => mass / all);
}
