/** The name recogniser's network: an encoder whose last layer scores the labels of a random field. */
import { labelCount } from './crf.ts';
import { encoderBlocks, runLayer, type EncoderShape } from './net/encoder.ts';
import { linear, padded } from './net/linear.ts';
import type { Machine, Pointer } from './net/machine.ts';
import type { Block, Matrices } from './net/weights.ts';
import type { Batch } from './word-input.ts';

/** Widths, and the kinds of names in the order of their labels. */
export interface NamesShape {
  readonly encoder: EncoderShape;
  /** Width of the learnt features' table. */
  readonly learnt: number;
  readonly kinds: readonly string[];
}

/** Every matrix of the network. */
export function namesBlocks(shape: NamesShape, features: number): Block[] {
  const labels = labelCount(shape.kinds.length);
  return [
    { name: 'features', rows: features, columns: shape.learnt, isTable: true },
    ...encoderBlocks(shape.encoder),
    { name: 'labels', rows: 2 * shape.encoder.size, columns: padded(labels) },
    { name: 'labelsBias', rows: 1, columns: padded(labels) },
    { name: 'transitions', rows: labels + 1, columns: padded(labels), isTable: true },
  ];
}

/** Scores of every label at every row, [rows, padded labels]. */
export function scoreLabels(machine: Machine, weights: Matrices, shape: NamesShape, batch: Batch): Pointer {
  let input = batch.input;
  for (let layer = 0; layer < shape.encoder.layers; layer++) {
    input = runLayer(machine, weights, shape.encoder, layer, input, batch).output;
  }
  const labels = labelCount(shape.kinds.length);
  return linear(machine, weights, 'labels', input, 2 * shape.encoder.size, batch.rows, labels);
}
