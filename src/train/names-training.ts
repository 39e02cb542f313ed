/** One step of training the name recogniser: the forward pass with dropout, the random field's loss, and the gradients. */
import { chainSums, labelCount, transitionScores } from '../nlp/crf.ts';
import type { NamesShape } from '../nlp/names-net.ts';
import { runLayer, type LayerTrace } from '../nlp/net/encoder.ts';
import { linear, padded } from '../nlp/net/linear.ts';
import type { Machine, Pointer } from '../nlp/net/machine.ts';
import { FORM_FEATURES } from '../nlp/token-features.ts';
import { layBatch, type Batch, type WordRows } from '../nlp/word-input.ts';
import type { WordVectors } from '../nlp/word-vectors.ts';
import { forgetWords } from './forget-words.ts';
import { applyMask, drawMask, type Mask } from './net/dropout.ts';
import { layerGradient, linearGradient } from './net/encoder-gradient.ts';
import type { Trainer } from './net/trainer.ts';

/** A sentence with a label for each word; the root's row has none. */
export interface NamesExample {
  readonly words: WordRows;
  readonly labels: Int32Array;
}

/** Shares of what is dropped while training. */
export interface NamesDropout {
  readonly vectors: number;
  readonly words: number;
  readonly input: number;
  readonly layers: number;
}

export class NamesTraining {
  constructor(
    readonly machine: Machine,
    readonly vectors: WordVectors,
    readonly shape: NamesShape,
    readonly trainer: Trainer,
    readonly rates: NamesDropout,
    readonly random: () => number,
  ) {}

  /** Adds the gradients of a batch; returns the loss a word. */
  accumulate(examples: readonly NamesExample[]): number {
    const { machine, trainer, shape } = this;
    const mark = machine.mark;
    const words = examples.map((example) =>
      forgetWords(example.words, this.rates.vectors, this.rates.words, this.random),
    );
    const batch = layBatch(machine, this.vectors, trainer.weights.at('features'), shape.learnt, words);
    const { rows } = batch;
    const wide = 2 * shape.encoder.size;
    const inputMask = this.#mask(batch, this.vectors.size + shape.learnt, this.rates.input);
    applyMask(machine, inputMask, batch.input, shape.encoder.input, batch);
    const layers: LayerTrace[] = [];
    const masks: Mask[] = [];
    for (let layer = 0; layer < shape.encoder.layers; layer++) {
      const input = layer === 0 ? batch.input : layers[layer - 1]!.output;
      const trace = runLayer(machine, trainer.weights, shape.encoder, layer, input, batch);
      const mask = this.#mask(batch, wide, this.rates.layers);
      applyMask(machine, mask, trace.output, wide, batch);
      layers.push(trace);
      masks.push(mask);
    }
    const top = layers[shape.encoder.layers - 1]!.output;
    const labels = labelCount(shape.kinds.length);
    const ld = padded(labels);
    const emissions = linear(machine, trainer.weights, 'labels', top, wide, rows, labels);
    const loss = this.#chainLoss(batch, emissions, examples);
    let gradient = machine.reserve(rows * wide, true);
    linearGradient(
      machine,
      trainer.weights,
      trainer.gradients,
      'labels',
      top,
      wide,
      emissions,
      ld,
      rows,
      gradient,
    );
    machine.kernels.addColumnSums(emissions, ld, trainer.gradients.at('labelsBias'), rows, ld);
    for (let layer = shape.encoder.layers - 1; layer >= 0; layer--) {
      applyMask(machine, masks[layer]!, gradient, wide, batch);
      gradient = layerGradient(
        machine, trainer.weights, trainer.gradients, shape.encoder, layer, layers[layer]!, gradient, batch,
      ); // prettier-ignore
    }
    applyMask(machine, inputMask, gradient, shape.encoder.input, batch);
    machine.kernels.scatterRows(
      trainer.gradients.at('features'), shape.learnt, batch.features, FORM_FEATURES, rows,
      gradient + this.vectors.size * 4, shape.encoder.input,
    ); // prettier-ignore
    machine.release(mark);
    return loss;
  }

  #mask(batch: Batch, columns: number, rate: number): Mask {
    return drawMask(this.machine, batch.count, columns, rate, this.random);
  }

  /** Replaces the emissions by their gradient, adds the transitions' own; returns the loss a word. */
  #chainLoss(batch: Batch, emissions: Pointer, examples: readonly NamesExample[]): number {
    const { machine, trainer, shape } = this;
    const labels = labelCount(shape.kinds.length);
    const ld = padded(labels);
    const learnt = machine.floats(trainer.weights.at('transitions'), (labels + 1) * ld);
    const weights = transitionScores(learnt, labels, ld).map(Math.exp);
    const moves = machine.floats(trainer.gradients.at('transitions'), (labels + 1) * ld);
    const scale = 1 / (batch.rows - batch.count);
    let loss = 0;
    for (const [sentence, { labels: gold }] of examples.entries()) {
      const start = batch.starts[sentence]!;
      const words = gold.length;
      machine.floats(emissions + start * ld * 4, ld).fill(0);
      const view = machine.floats(emissions + (start + 1) * ld * 4, words * ld);
      const sums = chainSums(view, ld, words, weights, labels);
      loss += scale * (sums.logSum - goldScore(view, ld, gold, learnt, labels));
      for (let word = 0; word < words; word++) {
        for (let label = 0; label < ld; label++) {
          const share = label < labels ? sums.marginals[word * labels + label]! : 0;
          view[word * ld + label] = scale * (share - (label === gold[word] ? 1 : 0));
        }
        this.#moveGradient(moves, ld, weights, labels, sums, word, gold, scale);
      }
    }
    return loss;
  }

  #moveGradient(
    moves: Float32Array,
    ld: number,
    weights: Float64Array,
    labels: number,
    sums: ReturnType<typeof chainSums>,
    word: number,
    gold: Int32Array,
    scale: number,
  ): void {
    // prettier-ignore
    const row = word * labels;
    if (word === 0) {
      for (let label = 0; label < labels; label++) {
        const at = labels * ld + label;
        moves[at] = moves[at]! + scale * (sums.marginals[row + label]! - (label === gold[0] ? 1 : 0));
      }
      return;
    }
    let total = 0;
    const pairs = new Float64Array(labels * labels);
    for (let before = 0; before < labels; before++) {
      const entering = sums.forward[row - labels + before]!;
      if (entering === 0) continue;
      for (let label = 0; label < labels; label++) {
        const share =
          entering *
          weights[before * labels + label]! *
          sums.potentials[row + label]! *
          sums.backward[row + label]!;
        pairs[before * labels + label] = share;
        total += share;
      }
    }
    for (let before = 0; before < labels; before++) {
      for (let label = 0; label < labels; label++) {
        const isGold = before === gold[word - 1] && label === gold[word];
        const at = before * ld + label;
        moves[at] = moves[at]! + scale * (pairs[before * labels + label]! / total - (isGold ? 1 : 0));
      }
    }
  }
}

/** The score of the right labels. */
function goldScore(
  emissions: Float32Array,
  ld: number,
  gold: Int32Array,
  transitions: Float32Array,
  labels: number,
): number {
  let score = 0;
  for (let word = 0; word < gold.length; word++) {
    const before = word === 0 ? labels : gold[word - 1]!;
    score += emissions[word * ld + gold[word]!]! + transitions[before * ld + gold[word]!]!;
  }
  return score;
}
