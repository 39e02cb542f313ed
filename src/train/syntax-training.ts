/** One step of training tags and trees: the forward pass with dropout, the losses, and their gradients. */
import { runLayer, type LayerTrace } from '../nlp/net/encoder.ts';
import { linear, padded, rectifiedLinear, SLOPE } from '../nlp/net/linear.ts';
import type { Machine, Pointer } from '../nlp/net/machine.ts';
import {
  DISTANCES,
  distanceClass,
  scoreArcs,
  scoreRelations,
  type ArcScores,
  type SyntaxShape,
} from '../nlp/syntax-net.ts';
import { FORM_FEATURES } from '../nlp/token-features.ts';
import { layBatch, type Batch, type WordRows } from '../nlp/word-input.ts';
import type { WordVectors } from '../nlp/word-vectors.ts';
import { forgetWords } from './forget-words.ts';
import { applyMask, drawMask, type Mask } from './net/dropout.ts';
import { layerGradient, linearGradient } from './net/encoder-gradient.ts';
import type { Trainer } from './net/trainer.ts';

/** A sentence with its answers; index 0 of each is the root's row. */
export interface TreeExample {
  readonly words: WordRows;
  /** Codes, −1 where there is no answer. */
  readonly upos: Int32Array;
  readonly xpos: Int32Array;
  /** Rows inside the sentence, −1 for the root's own. */
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

/** Shares of what is dropped while training. */
export interface DropoutRates {
  readonly vectors: number;
  readonly words: number;
  readonly input: number;
  readonly layers: number;
  readonly heads: number;
}

/** Losses a word. */
export interface SyntaxLoss {
  readonly tags: number;
  readonly arcs: number;
  readonly relations: number;
}

/** A network in training and what its steps share. */
export class SyntaxTraining {
  constructor(
    readonly machine: Machine,
    readonly vectors: WordVectors,
    readonly shape: SyntaxShape,
    readonly trainer: Trainer,
    readonly rates: DropoutRates,
    readonly random: () => number,
  ) {}

  /** Adds the gradients of a batch; returns its losses. */
  accumulate(examples: readonly TreeExample[]): SyntaxLoss {
    const { machine, trainer, shape } = this;
    const mark = machine.mark;
    const words = examples.map((example) =>
      forgetWords(example.words, this.rates.vectors, this.rates.words, this.random),
    );
    const batch = layBatch(machine, this.vectors, trainer.weights.at('features'), shape.learnt, words);
    const { rows } = batch;
    const wide = 2 * shape.encoder.size;
    const known = this.vectors.size + shape.learnt;
    const inputMask = this.#mask(batch, known, this.rates.input);
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
    const gradients = layers.map(() => machine.reserve(rows * wide, true));
    const weight = 1 / (rows - batch.count);
    const tagged = layers[shape.tagLayer]!.output;
    const top = layers[shape.encoder.layers - 1]!.output;
    const topGradient = gradients[shape.encoder.layers - 1]!;
    const upos = joined(examples, (example) => example.upos);
    const xpos = joined(examples, (example) => example.xpos);
    const tags =
      this.#classify('upos', tagged, upos, shape.upos.length, weight, gradients[shape.tagLayer]!, rows) +
      this.#classify('xpos', tagged, xpos, shape.xpos.length, weight, gradients[shape.tagLayer]!, rows);
    const arcs = this.#arcs(batch, top, topGradient, examples, weight);
    const relations = this.#relations(batch, top, topGradient, examples, weight);
    for (let layer = shape.encoder.layers - 1; layer >= 0; layer--) {
      applyMask(machine, masks[layer]!, gradients[layer]!, wide, batch);
      const below = layerGradient(
        machine, trainer.weights, trainer.gradients, shape.encoder, layer, layers[layer]!, gradients[layer]!, batch,
      ); // prettier-ignore
      if (layer > 0) machine.kernels.addTo(gradients[layer - 1]!, below, rows * wide);
      else this.#inputGradient(batch, below, inputMask);
    }
    machine.release(mark);
    return { tags, arcs, relations };
  }

  #mask(batch: Batch, columns: number, rate: number): Mask {
    return drawMask(this.machine, batch.count, columns, rate, this.random);
  }

  #inputGradient(batch: Batch, gradient: Pointer, mask: Mask): void {
    const { machine, trainer, shape, vectors } = this;
    applyMask(machine, mask, gradient, shape.encoder.input, batch);
    machine.kernels.scatterRows(
      trainer.gradients.at('features'), shape.learnt, batch.features, FORM_FEATURES, batch.rows,
      gradient + vectors.size * 4, shape.encoder.input,
    ); // prettier-ignore
  }

  #classify(
    name: string,
    x: Pointer,
    gold: Int32Array,
    classes: number,
    weight: number,
    dx: Pointer,
    rows: number,
  ): number {
    const { machine, trainer } = this;
    const wide = 2 * this.shape.encoder.size;
    const logits = linear(machine, trainer.weights, name, x, wide, rows, classes);
    const loss = machine.kernels.crossEntropy(
      logits,
      padded(classes),
      rows,
      classes,
      machine.putIntegers(gold),
      weight,
    );
    this.#linearBack(name, x, wide, logits, padded(classes), rows, dx);
    return loss;
  }

  #linearBack(
    name: string,
    x: Pointer,
    width: number,
    dy: Pointer,
    columns: number,
    rows: number,
    dx: Pointer,
  ): void {
    const { machine, trainer } = this;
    linearGradient(machine, trainer.weights, trainer.gradients, name, x, width, dy, columns, rows, dx);
    machine.kernels.addColumnSums(dy, columns, trainer.gradients.at(`${name}Bias`), rows, columns);
  }

  #arcs(batch: Batch, top: Pointer, dtop: Pointer, examples: readonly TreeExample[], weight: number): number {
    const { machine, trainer, shape } = this;
    const { arc } = shape;
    const { rows } = batch;
    const wide = 2 * shape.encoder.size;
    const dependents = rectifiedLinear(machine, trainer.weights, 'dependent', top, wide, rows, arc);
    const heads = rectifiedLinear(machine, trainer.weights, 'head', top, wide, rows, arc);
    const dependentMask = this.#mask(batch, arc, this.rates.heads);
    const headMask = this.#mask(batch, arc, this.rates.heads);
    applyMask(machine, dependentMask, dependents, arc, batch);
    applyMask(machine, headMask, heads, arc, batch);
    const arcs = scoreArcs(machine, trainer.weights, shape, dependents, heads, batch);
    const dqueries = machine.reserve(rows * arc, true);
    const dheads = machine.reserve(rows * arc + 4 * arc, true);
    const ddistances = machine.reserve(rows * DISTANCES, true);
    let loss = 0;
    for (const [sentence, example] of examples.entries()) {
      loss += this.#arcLoss(
        batch,
        arcs,
        sentence,
        example.heads,
        heads,
        weight,
        dqueries,
        dheads,
        ddistances,
      );
    }
    const ddependents = machine.reserve(rows * arc, true);
    machine.kernels.addColumnSums(dqueries, arc, trainer.gradients.at('arcBias'), rows, arc);
    linearGradient(
      machine,
      trainer.weights,
      trainer.gradients,
      'arc',
      dependents,
      arc,
      dqueries,
      arc,
      rows,
      ddependents,
    );
    linearGradient(
      machine,
      trainer.weights,
      trainer.gradients,
      'distance',
      dependents,
      arc,
      ddistances,
      DISTANCES,
      rows,
      ddependents,
    );
    applyMask(machine, dependentMask, ddependents, arc, batch);
    applyMask(machine, headMask, dheads, arc, batch);
    machine.kernels.rectifyGradient(dependents, ddependents, rows * arc, SLOPE);
    machine.kernels.rectifyGradient(heads, dheads, rows * arc, SLOPE);
    this.#linearBack('dependent', top, wide, ddependents, arc, rows, dtop);
    this.#linearBack('head', top, wide, dheads, arc, rows, dtop);
    return loss;
  }

  #arcLoss(
    batch: Batch,
    arcs: ArcScores,
    sentence: number,
    gold: Int32Array,
    heads: Pointer,
    weight: number,
    dqueries: Pointer,
    dheads: Pointer,
    ddistances: Pointer,
  ): number {
    // prettier-ignore
    const { machine, shape } = this;
    const { kernels } = machine;
    const { arc } = shape;
    const start = batch.starts[sentence]!;
    const count = batch.starts[sentence + 1]! - start;
    const ld = padded(count);
    const scores = arcs.scores[sentence]!;
    const view = machine.floats(scores, count * ld);
    for (let word = 0; word < count; word++) view[word * ld + word] = -1e9;
    const loss = kernels.crossEntropy(scores, ld, count, count, machine.putIntegers(gold), weight);
    const gradient = machine.floats(scores, count * ld);
    const near = machine.floats(ddistances + start * DISTANCES * 4, count * DISTANCES);
    for (let word = 1; word < count; word++) {
      for (let head = 0; head < count; head++) {
        const at = word * DISTANCES + distanceClass(word, head);
        near[at] = near[at]! + gradient[word * ld + head]!;
      }
    }
    kernels.multiply(
      scores,
      ld,
      heads + start * arc * 4,
      arc,
      dqueries + start * arc * 4,
      arc,
      count,
      count,
      arc,
      true,
    );
    kernels.multiplyTransposed(
      scores,
      ld,
      arcs.queries + start * arc * 4,
      arc,
      dheads + start * arc * 4,
      arc,
      count,
      ld,
      arc,
    );
    return loss;
  }

  #relations(
    batch: Batch,
    top: Pointer,
    dtop: Pointer,
    examples: readonly TreeExample[],
    weight: number,
  ): number {
    const { machine, trainer, shape } = this;
    const { rows } = batch;
    const size = shape.relation;
    const wide = 2 * shape.encoder.size;
    const headRows = new Int32Array(rows);
    for (const [sentence, example] of examples.entries()) {
      const start = batch.starts[sentence]!;
      for (const [row, head] of example.heads.entries()) headRows[start + row] = start + Math.max(0, head);
    }
    const scored = scoreRelations(machine, trainer.weights, shape, top, headRows, rows);
    const gold = machine.putIntegers(joined(examples, (example) => example.relations));
    const columns = padded(shape.relations.length);
    const loss = machine.kernels.crossEntropy(
      scored.scores,
      columns,
      rows,
      shape.relations.length,
      gold,
      weight,
    );
    const dproducts = machine.reserve(rows * size * size, true);
    this.#linearBack('relation', scored.products, size * size, scored.scores, columns, rows, dproducts);
    const ddependents = machine.reserve(rows * size, true);
    const dheads = machine.reserve(rows * size, true);
    machine.kernels.outerProductsGradient(
      scored.dependents, scored.heads, size, scored.headRows, rows, dproducts, ddependents, dheads,
    ); // prettier-ignore
    for (const [name, y, dy] of [
      ['relationDependent', scored.dependents, ddependents],
      ['relationHead', scored.heads, dheads],
    ] as const) {
      const view = machine.floats(dy, rows * size);
      for (let row = 0; row < rows; row++) view[(row + 1) * size - 1] = 0;
      machine.kernels.rectifyGradient(y, dy, rows * size, SLOPE);
      this.#linearBack(name, top, wide, dy, size, rows, dtop);
    }
    return loss;
  }
}

function joined(examples: readonly TreeExample[], column: (example: TreeExample) => Int32Array): Int32Array {
  const parts = examples.map(column);
  const all = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
