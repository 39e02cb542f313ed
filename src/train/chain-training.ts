/**
 * Trains a linear-chain conditional random field over hashed features: stochastic gradient with AdaGrad's
 * steps (Duchi, Hazan and Singer 2011), features left out at random in training, and the weights of the later
 * epochs averaged. Seeded: the same weights from the same data.
 */
import { chainSums, transitionScores } from '../nlp/crf.ts';

/** One sequence: features as rows of the weights, those of token i from `starts[i]` to `starts[i + 1]`. */
export interface ChainExample {
  readonly starts: Uint32Array;
  readonly features: Uint32Array;
  readonly labels: ArrayLike<number>;
}

export interface ChainSettings {
  readonly labels: number;
  readonly epochs: number;
  readonly rate: number;
  /** Share of the features that a step leaves out. */
  readonly dropout: number;
  /** How many of the last epochs are averaged. */
  readonly averaged: number;
}

/** Emission weights [rows, labels] and transitions [labels + 1, labels], the start in the last row. */
export interface ChainWeights {
  readonly labels: number;
  readonly emissions: Float32Array;
  readonly transitions: Float64Array;
}

const SMALL = 1e-6;
/** Slopes under this are not worth a step. */
const NEGLIGIBLE = 1e-4;

/** Weights for `rows` features after all epochs; calls back with the mean loss of each. */
export function trainChain(
  examples: readonly ChainExample[],
  rows: number,
  { labels, epochs, rate, dropout, averaged }: ChainSettings,
  random: () => number,
  onEpoch: (epoch: number, loss: number) => void,
): ChainWeights {
  const weights = new Float32Array(rows * labels);
  const squares = new Float32Array(rows * labels);
  const sums = new Float32Array(rows * labels);
  const learnt = new Float64Array((labels + 1) * labels);
  const learntSquares = new Float64Array(learnt.length).fill(SMALL);
  const learntSums = new Float64Array(learnt.length);
  const order = examples.map((_, index) => index);
  const scale = 1 / (1 - dropout);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const index of order) {
      const { starts, features, labels: gold } = examples[index]!;
      const words = starts.length - 1;
      if (words === 0) continue;
      const kept = Uint8Array.from(features, () => (random() < dropout ? 0 : 1));
      const emissions = emissionsOf(examples[index]!, kept, weights, labels, scale);
      const scores = transitionScores(learnt, labels, labels);
      const powers = scores.map(Math.exp);
      const sumsOf = chainSums(emissions, labels, words, powers, labels);
      loss += sumsOf.logSum - pathScore(emissions, scores, gold, words, labels);
      transitionStep(sumsOf, powers, gold, words, labels, learnt, learntSquares, rate);
      weightStep(examples[index]!, kept, sumsOf.marginals, { weights, squares, labels, rate, scale });
    }
    if (epoch > epochs - averaged) {
      for (let at = 0; at < weights.length; at++) sums[at] = sums[at]! + weights[at]! / averaged;
      for (let at = 0; at < learnt.length; at++) learntSums[at] = learntSums[at]! + learnt[at]! / averaged;
    }
    onEpoch(epoch, loss / examples.length);
  }
  return { labels, emissions: sums, transitions: learntSums };
}

/** What the weights of the kept features say, [words, labels]. */
function emissionsOf(
  { starts, features }: ChainExample,
  kept: Uint8Array,
  weights: Float32Array,
  labels: number,
  scale: number,
): Float64Array {
  const words = starts.length - 1;
  const emissions = new Float64Array(words * labels);
  for (let word = 0; word < words; word++) {
    const to = word * labels;
    for (let at = starts[word]!; at < starts[word + 1]!; at++) {
      if (kept[at] === 0) continue;
      const row = features[at]! * labels;
      for (let label = 0; label < labels; label++)
        emissions[to + label] = emissions[to + label]! + weights[row + label]!;
    }
  }
  return emissions.map((sum) => sum * scale);
}

interface EmissionState {
  readonly weights: Float32Array;
  /** Sums of squared slopes. */
  readonly squares: Float32Array;
  readonly labels: number;
  readonly rate: number;
  readonly scale: number;
}

/** A step on the weights of all features that were kept. */
function weightStep(
  { starts, features, labels: gold }: ChainExample,
  kept: Uint8Array,
  marginals: Float64Array,
  { weights, squares, labels, rate, scale }: EmissionState,
): void {
  const words = starts.length - 1;
  for (let at = 0; at < words * labels; at++) {
    const word = Math.floor(at / labels);
    const label = at - word * labels;
    const slope = (marginals[at]! - (gold[word] === label ? 1 : 0)) * scale;
    if (slope < NEGLIGIBLE && slope > -NEGLIGIBLE) continue;
    const square = slope * slope;
    for (let feature = starts[word]!; feature < starts[word + 1]!; feature++) {
      if (kept[feature] === 0) continue;
      const weight = features[feature]! * labels + label;
      const total = squares[weight]! + square;
      squares[weight] = total;
      weights[weight] = weights[weight]! - (rate * slope) / Math.sqrt(total + SMALL);
    }
  }
}

function pathScore(
  emissions: Float64Array,
  scores: Float64Array,
  gold: ArrayLike<number>,
  words: number,
  labels: number,
): number {
  let score = 0;
  for (let word = 0; word < words; word++) {
    const before = word === 0 ? labels : gold[word - 1]!;
    score += emissions[word * labels + gold[word]!]! + scores[before * labels + gold[word]!]!;
  }
  return score;
}

function transitionStep(
  { potentials, forward, backward }: ReturnType<typeof chainSums>,
  powers: Float64Array,
  gold: ArrayLike<number>,
  words: number,
  labels: number,
  learnt: Float64Array,
  squares: Float64Array,
  rate: number,
): void {
  const slopes = new Float64Array(learnt.length);
  const joint = new Float64Array(labels * labels);
  for (let word = 1; word < words; word++) {
    let total = 0;
    for (let a = 0; a < labels; a++) {
      const from = forward[(word - 1) * labels + a]!;
      for (let b = 0; b < labels; b++) {
        const mass =
          from === 0
            ? 0
            : from * powers[a * labels + b]! * potentials[word * labels + b]! * backward[word * labels + b]!;
        joint[a * labels + b] = mass;
        total += mass;
      }
    }
    for (let at = 0; at < joint.length; at++) slopes[at] = slopes[at]! + joint[at]! / total;
    const pair = gold[word - 1]! * labels + gold[word]!;
    slopes[pair] = slopes[pair]! - 1;
  }
  for (let at = 0; at < slopes.length; at++) {
    const slope = slopes[at]!;
    if (slope === 0) continue;
    squares[at] = squares[at]! + slope * slope;
    learnt[at] = learnt[at]! - (rate * slope) / Math.sqrt(squares[at]!);
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}
