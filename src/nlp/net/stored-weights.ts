/** Weights ↔ the tensors of a model file: matrices as bytes with one scale a row, narrow ones as floats. */
import { tensorOf, type ModelFile, type Tensor } from '../../base/model-file.ts';
import type { Machine } from './machine.ts';
import { Weights, type Block } from './weights.ts';

/** Blocks of so few rows are biases and gates, kept whole. */
const NARROW = 4;

/** Steps from nought to a row's largest value: all that a byte has, or few, which pack smaller. */
const FINE = 127;
const COARSE = 31;

/** The tensors of all blocks; those named in `coarse` in fewer steps. */
export function storeWeights(
  machine: Machine,
  weights: Weights,
  coarse: readonly string[] = [],
): Map<string, Tensor> {
  const tensors = new Map<string, Tensor>();
  for (const { name, rows, columns } of weights.blocks) {
    const values = machine.floats(weights.at(name), rows * columns);
    if (rows <= NARROW) {
      tensors.set(name, { type: 'float32', shape: [rows, columns], data: values.slice() });
      continue;
    }
    const steps = coarse.includes(name) ? COARSE : FINE;
    const scales = new Float32Array(rows);
    const bytes = new Int8Array(rows * columns);
    for (let row = 0; row < rows; row++) {
      let most = 0;
      for (let at = row * columns; at < (row + 1) * columns; at++)
        most = Math.max(most, Math.abs(values[at]!));
      scales[row] = most / steps;
      for (let at = row * columns; at < (row + 1) * columns; at++) {
        bytes[at] = most === 0 ? 0 : Math.round(values[at]! / scales[row]!);
      }
    }
    tensors.set(name, { type: 'int8', shape: [rows, columns], data: bytes });
    tensors.set(`${name}.scales`, { type: 'float32', shape: [rows], data: scales });
  }
  return tensors;
}

/** The weights of a file; throws `ModelFormatError` where one is missing or of another shape. */
export function loadWeights(machine: Machine, model: ModelFile, blocks: readonly Block[]): Weights {
  const weights = new Weights(machine, blocks);
  for (const { name, rows, columns } of blocks) {
    const out = machine.floats(weights.at(name), rows * columns);
    if (rows <= NARROW) {
      out.set(tensorOf(model, name, 'float32', [rows, columns]).data);
      continue;
    }
    const bytes = tensorOf(model, name, 'int8', [rows, columns]).data;
    const scales = tensorOf(model, `${name}.scales`, 'float32', [rows]).data;
    for (let row = 0, at = 0; row < rows; row++) {
      const scale = scales[row]!;
      for (let column = 0; column < columns; column++, at++) out[at] = bytes[at]! * scale;
    }
  }
  return weights;
}
