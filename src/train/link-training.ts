/**
 * Trains the network that chooses antecedents: softmax over an anaphor's candidates and none, the likelihood of
 * all right ones together (marginal, as Lee et al. 2017), by Adam (Kingma and Ba 2015) on one example at a time.
 */
import { LEAK, type LinkWeights } from '../nlp/coreference-model.ts';

/** Rows of features, none first, and which of them are right. */
export interface LinkExample {
  readonly rows: readonly Float32Array[];
  readonly right: readonly boolean[];
  /** How much it counts. */
  readonly weight: number;
}

export interface LinkSettings {
  readonly inputs: number;
  readonly hidden: number;
  readonly epochs: number;
  readonly rate: number;
  /** Share of the weights that a step takes away. */
  readonly decay: number;
  /** Share of inputs that training leaves out. */
  readonly dropout: number;
}

const [MEAN_PACE, SQUARE_PACE, TINY] = [0.9, 0.999, 1e-8];

/** Weights after all epochs; calls back with the mean loss of each. */
export function trainLinks(
  examples: readonly LinkExample[],
  settings: LinkSettings,
  random: () => number,
  onEpoch: (epoch: number, loss: number) => void,
): LinkWeights {
  const { inputs, hidden } = settings;
  const size = inputs * hidden + 2 * hidden;
  const values = new Float64Array(size);
  for (let at = 0; at < inputs * hidden; at++) values[at] = (random() * 2 - 1) * Math.sqrt(3 / 20);
  for (let unit = 0; unit < hidden; unit++)
    values[size - hidden + unit] = (random() * 2 - 1) * Math.sqrt(3 / hidden);
  const [means, squares, gradient] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const order = examples.map((_, index) => index);
  const steps = settings.epochs * examples.length;
  let step = 0;
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const index of order) {
      step++;
      gradient.fill(0);
      loss += addGradient(examples[index]!, values, gradient, settings, random);
      const rate = settings.rate * (1 - step / (steps + 1));
      const [meanScale, squareScale] = [1 - MEAN_PACE ** step, 1 - SQUARE_PACE ** step];
      for (let at = 0; at < size; at++) {
        const slope = gradient[at]!;
        means[at] = MEAN_PACE * means[at]! + (1 - MEAN_PACE) * slope;
        squares[at] = SQUARE_PACE * squares[at]! + (1 - SQUARE_PACE) * slope * slope;
        const move = means[at]! / meanScale / (Math.sqrt(squares[at]! / squareScale) + TINY);
        values[at] = values[at]! - rate * (move + settings.decay * values[at]!);
      }
    }
    onEpoch(epoch, loss / examples.length);
  }
  return {
    inputs,
    hidden,
    first: Float32Array.from(values.subarray(0, inputs * hidden)),
    bias: Float32Array.from(values.subarray(inputs * hidden, inputs * hidden + hidden)),
    out: Float32Array.from(values.subarray(inputs * hidden + hidden)),
  };
}

/** Adds an example's gradient; its loss. */
export function addGradient(
  { rows, right, weight }: LinkExample,
  values: Float64Array,
  gradient: Float64Array,
  { inputs, hidden, dropout }: LinkSettings,
  random: () => number,
): number {
  const [biasAt, outAt] = [inputs * hidden, inputs * hidden + hidden];
  const kept = Float64Array.from({ length: inputs }, () => (random() < dropout ? 0 : 1 / (1 - dropout)));
  const sums = rows.map((row) => {
    const sum = values.slice(biasAt, outAt);
    for (let input = 0; input < inputs; input++) {
      const value = row[input]! * kept[input]!;
      if (value === 0) continue;
      for (let unit = 0; unit < hidden; unit++)
        sum[unit] = sum[unit]! + value * values[input * hidden + unit]!;
    }
    return sum;
  });
  const scores = sums.map((sum) => {
    let score = 0;
    for (let unit = 0; unit < hidden; unit++) score += rectified(sum[unit]!) * values[outAt + unit]!;
    return score;
  });
  const most = Math.max(...scores);
  const masses = scores.map((score) => Math.exp(score - most));
  const all = masses.reduce((sum, one) => sum + one, 0);
  const good = masses.reduce((sum, one, index) => sum + (right[index] ? one : 0), 0);
  for (const [index, row] of rows.entries()) {
    const slope = weight * (masses[index]! / all - (right[index] ? masses[index]! / good : 0));
    if (slope === 0) continue;
    const sum = sums[index]!;
    const down = new Float64Array(hidden);
    for (let unit = 0; unit < hidden; unit++) {
      gradient[outAt + unit] = gradient[outAt + unit]! + slope * rectified(sum[unit]!);
      down[unit] = slope * values[outAt + unit]! * (sum[unit]! > 0 ? 1 : LEAK);
      gradient[biasAt + unit] = gradient[biasAt + unit]! + down[unit]!;
    }
    for (let input = 0; input < inputs; input++) {
      const value = row[input]! * kept[input]!;
      if (value === 0) continue;
      for (let unit = 0; unit < hidden; unit++) {
        const at = input * hidden + unit;
        gradient[at] = gradient[at]! + value * down[unit]!;
      }
    }
  }
  return weight * (Math.log(all) - Math.log(good));
}

const rectified = (value: number): number => (value > 0 ? value : LEAK * value);

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}
