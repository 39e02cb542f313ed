/**
 * Examples of pairs → the weights of the reader of pairs: multinomial logistic regression over sparse yes-or-no
 * features by AdaGrad (Duchi et al. 2011), in an order drawn from a seed; how it does on articles that it has not
 * learnt from is found by folds over articles. O(epochs · features of all examples · classes).
 */
import { PREDICATES } from '../claims/claim.ts';
import { likeliest, logOddsOf } from '../claims/pairs/pair-reader.ts';
import { seededRandom } from '../base/random.ts';
import { hashString } from '../nlp/hash-index.ts';
import type { PairExample } from './pair-examples.ts';

/** How long and how freely is learnt. */
export interface PairSettings {
  readonly epochs: number;
  readonly rate: number;
  /** Pull of every weight towards 0, per use. */
  readonly decay: number;
  /** Examples a feature must be seen in. */
  readonly least: number;
  readonly seed: number;
}

/** No relation, and the twenty. */
export const CLASSES = 1 + PREDICATES.length;

/** Weights as they are learnt: those of a feature stand from `CLASSES` times its row on, those of all examples last. */
export interface PairSums {
  /** The features of the ways that related two in some examples. */
  readonly ways: ReadonlySet<number>;
  readonly rows: ReadonlyMap<number, number>;
  readonly values: Float32Array;
}

/** A pair of an article not learnt from, with the predicate that is likeliest; of odds −∞ where its way is unheard of. */
export interface ScoredPair {
  readonly example: PairExample;
  readonly best: number;
  readonly odds: number;
}

const FOLDS = 5;
/** Examples that a way must relate two in to be asked. */
const LEAST_WAYS = 2;

/** Learns the weights. */
export function trainPairs(
  all: readonly PairExample[],
  { epochs, rate, decay, least, seed }: PairSettings,
): PairSums {
  const ways = waysIn(all);
  const examples = all.filter(({ way }) => ways.has(way));
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const rows = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= least) rows.set(feature, rows.size);
  const known = examples.map(({ features }) =>
    Int32Array.from([...features].map((feature) => rows.get(feature) ?? -1).filter((row) => row >= 0)),
  );
  const values = new Float32Array((rows.size + 1) * CLASSES);
  const squares = new Float32Array(values.length).fill(1e-4);
  const bias = rows.size * CLASSES;
  const random = seededRandom(seed);
  const order = examples.map((_, index) => index);
  const sums = new Float64Array(CLASSES);
  const move = (at: number, slope: number): void => {
    squares[at]! += slope * slope;
    values[at]! -= (rate * slope) / Math.sqrt(squares[at]!);
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const here = known[index]!;
      addSums(values, here, bias, sums);
      toChances(sums);
      sums[examples[index]!.label]! -= 1;
      for (const row of here)
        for (let one = 0; one < CLASSES; one++) {
          const at = row * CLASSES + one;
          move(at, sums[one]! + decay * values[at]!);
        }
      for (let one = 0; one < CLASSES; one++) move(bias + one, sums[one]!);
    }
  }
  return { ways, rows, values };
}

function waysIn(examples: readonly PairExample[]): Set<number> {
  const counts = new Map<number, number>();
  for (const { way, label } of examples) if (label > 0) counts.set(way, (counts.get(way) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= LEAST_WAYS).map(([way]) => way));
}

function addSums(values: Float32Array, rows: Int32Array, bias: number, sums: Float64Array): void {
  for (let one = 0; one < CLASSES; one++) sums[one] = values[bias + one]!;
  for (const row of rows) {
    const at = row * CLASSES;
    for (let one = 0; one < CLASSES; one++) sums[one]! += values[at + one]!;
  }
}

/** Softmax in place. */
function toChances(sums: Float64Array): void {
  const most = Math.max(...sums);
  let all = 0;
  for (let one = 0; one < CLASSES; one++) {
    sums[one] = Math.exp(sums[one]! - most);
    all += sums[one]!;
  }
  for (let one = 0; one < CLASSES; one++) sums[one]! /= all;
}

/** The likeliest relation of a pair and its log odds. */
export function scorePair({ ways, rows, values }: PairSums, example: PairExample): ScoredPair {
  if (!ways.has(example.way)) return { example, best: 1, odds: -Infinity };
  const sums = new Float64Array(CLASSES);
  const here = [...example.features].map((feature) => rows.get(feature) ?? -1).filter((row) => row >= 0);
  addSums(values, Int32Array.from(here), rows.size * CLASSES, sums);
  const best = likeliest(sums);
  return { example, best, odds: logOddsOf(sums, best) };
}

/** Each example by weights learnt from all of other places. */
export function crossValidatedPairs(examples: readonly PairExample[], settings: PairSettings): ScoredPair[] {
  const foldOf = ({ place }: PairExample): number => hashString(place) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = trainPairs(
      examples.filter((example) => foldOf(example) !== fold),
      settings,
    );
    return examples
      .filter((example) => foldOf(example) === fold)
      .map((example) => scorePair(weights, example));
  }).flat();
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}
