/** Weights in training: gradients, moments and a running average, all of one layout. */
import type { Machine, Pointer } from '../../nlp/net/machine.ts';
import { Weights, type Block } from '../../nlp/net/weights.ts';

const BETA1 = 0.9;
const BETA2 = 0.98;
const EPSILON = 1e-8;
const LONGEST_GRADIENT = 5;

/** Adam (Kingma and Ba 2015) with clipped gradients and an exponential average of the weights. */
export class Trainer {
  readonly weights: Weights;
  readonly gradients: Weights;
  /** What is kept in the end. */
  readonly average: Weights;
  readonly #machine: Machine;
  readonly #first: Pointer;
  readonly #second: Pointer;
  #steps = 0;

  constructor(machine: Machine, blocks: readonly Block[]) {
    this.#machine = machine;
    this.weights = new Weights(machine, blocks);
    this.gradients = new Weights(machine, blocks);
    this.average = new Weights(machine, blocks);
    this.#first = machine.reserve(this.weights.count, true);
    this.#second = machine.reserve(this.weights.count, true);
  }

  /** Draws a block from a normal distribution of the given deviation. */
  initialise(name: string, deviation: number, random: () => number): void {
    const block = this.weights.blocks.find((one) => one.name === name)!;
    const values = this.#machine.floats(this.weights.at(name), block.rows * block.columns);
    for (let index = 0; index < values.length; index++) values[index] = deviation * normal(random);
  }

  /** Draws a matrix so that it keeps the size of what passes through. */
  initialiseMatrix(name: string, random: () => number, gain = 1): void {
    const block = this.weights.blocks.find((one) => one.name === name)!;
    this.initialise(name, gain / Math.sqrt(block.rows), random);
  }

  /** Moves the weights; the gradients are zero afterwards. Returns the gradient's length before clipping. */
  step(rate: number, pace: number, decay = 0): number {
    this.#steps++;
    const { kernels } = this.#machine;
    const { count } = this.weights;
    const length = Math.sqrt(kernels.sumOfSquares(this.gradients.base, count));
    const scale = length > LONGEST_GRADIENT ? LONGEST_GRADIENT / length : 1;
    const corrected = (rate * Math.sqrt(1 - BETA2 ** this.#steps)) / (1 - BETA1 ** this.#steps);
    const follow = Math.max(pace, 1 / this.#steps);
    kernels.adam(
      this.weights.base,
      this.gradients.base,
      this.#first,
      this.#second,
      this.average.base,
      count,
      scale,
      corrected,
      BETA1,
      BETA2,
      EPSILON,
      decay,
      follow,
    );
    return length;
  }
}

/** Box and Muller's transform. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
