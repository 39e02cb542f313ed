/**
 * Examples of readings → the weights of the judge of readings: logistic regression over sparse yes-or-no features by
 * AdaGrad (Duchi et al. 2011), in an order drawn from a seed. How it does on articles that it has not learnt from is
 * found by folds over articles, and from the same folds come its scale (Platt 1999) and the least chances at which
 * readings are kept. O(epochs · features of all examples).
 */
import { seededRandom } from '../base/random.ts';
import { hashString } from '../nlp/hash-index.ts';
import { calibrate, type Calibration } from './calibration.ts';
import type { ReadingExample } from './reading-examples.ts';

/** How long and how freely is learnt. */
export interface VerdictSettings {
  readonly epochs: number;
  readonly rate: number;
  /** Pull of every weight towards 0, per use. */
  readonly decay: number;
  /** Examples a feature must be seen in. */
  readonly least: number;
  readonly seed: number;
}

/** A feature's hash and its weight; what all examples share stands under `BIAS`. */
export type VerdictSums = ReadonlyMap<number, number>;

/** No hash of a feature's name. */
export const BIAS = -1;

/** A reading of an article not learnt from: its sum, and whether it is right. */
export interface ScoredReading {
  readonly example: ReadingExample;
  readonly sum: number;
}

const FOLDS = 5;

/** Learns the weights. */
export function trainVerdicts(
  examples: readonly ReadingExample[],
  { epochs, rate, decay, least, seed }: VerdictSettings,
): VerdictSums {
  const weights = new Map<number, number>([[BIAS, 0]]);
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  for (const [feature, count] of counts) if (count >= least) weights.set(feature, 0);
  const squares = new Map([...weights.keys()].map((feature) => [feature, 1e-4]));
  const random = seededRandom(seed);
  const order = examples.map((_, index) => index);
  const step = (feature: number, slope: number): void => {
    const weight = weights.get(feature);
    if (weight === undefined) return;
    const pull = slope + (feature === BIAS ? 0 : decay * weight);
    const square = squares.get(feature)! + pull * pull;
    squares.set(feature, square);
    weights.set(feature, weight - (rate * pull) / Math.sqrt(square));
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { features, isRight, weight } = examples[index]!;
      const chance = 1 / (1 + Math.exp(-sumOfVerdict(weights, features)));
      const slope = (chance - Number(isRight)) * weight;
      for (const feature of features) step(feature, slope);
      step(BIAS, slope);
    }
  }
  return weights;
}

/** What the features and the bias say together. */
export function sumOfVerdict(weights: VerdictSums, features: readonly number[]): number {
  return features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), weights.get(BIAS)!);
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}

/** Each of `asked` by weights learnt from all examples of other places. */
export function crossValidated(
  asked: readonly ReadingExample[],
  others: readonly ReadingExample[],
  settings: VerdictSettings,
): ScoredReading[] {
  const foldOf = ({ place }: ReadingExample): number => hashString(place) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isElsewhere = (example: ReadingExample): boolean => foldOf(example) !== fold;
    const weights = trainVerdicts([...asked, ...others].filter(isElsewhere), settings);
    return asked
      .filter((example) => !isElsewhere(example))
      .map((example) => ({ example, sum: sumOfVerdict(weights, example.features) }));
  }).flat();
}

/** The scale by which sums become shares that are right. */
export function calibrated(scored: readonly ScoredReading[]): Calibration {
  return calibrate(
    scored.map(({ sum }) => sum),
    scored.map(({ example }) => example.isRight),
  );
}

/** Of a right and a wrong reading, how often the right one has the greater sum (area under the curve). */
export function areaUnderCurve(scored: readonly ScoredReading[]): number {
  const inOrder = scored.toSorted((a, b) => a.sum - b.sum);
  const right = scored.filter(({ example }) => example.isRight).length;
  const ranks = inOrder.reduce((sum, { example }, at) => sum + (example.isRight ? at + 1 : 0), 0);
  return (ranks - (right * (right + 1)) / 2) / (right * (scored.length - right));
}

/** What is left of scored readings above a sum. */
export interface Kept {
  readonly kept: number;
  readonly precision: number;
  /** Of the right ones. */
  readonly recall: number;
}

/** What a least sum leaves. */
export function keptAbove(scored: readonly ScoredReading[], least: number): Kept {
  const above = scored.filter(({ sum }) => sum >= least);
  const isRight = ({ example }: ScoredReading): boolean => example.isRight;
  const right = above.filter(isRight).length;
  return {
    kept: above.length / scored.length,
    precision: right / Math.max(1, above.length),
    recall: right / Math.max(1, scored.filter(isRight).length),
  };
}

/** The least sum above which at least `share` of the readings are right, the widest such; Infinity for none. */
export function leastSumFor(scored: readonly ScoredReading[], share: number): number {
  const falling = scored.toSorted((a, b) => b.sum - a.sum);
  let [right, least] = [0, Infinity];
  falling.forEach(({ example, sum }, at) => {
    right += Number(example.isRight);
    const isLastOfItsSum = falling[at + 1]?.sum !== sum;
    if (isLastOfItsSum && right / (at + 1) >= share) least = sum;
  });
  return least;
}
