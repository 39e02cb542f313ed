/** Weights ↔ the tensors of a model file: matrices as bytes with one scale a row, narrow ones as floats. */
import { ModelFormatError, tensorOf, type ModelFile, type Tensor } from '../../base/model-file.ts';
import type { Machine, Pointer } from './machine.ts';
import type { Block, Matrices, Weights } from './weights.ts';

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

/** Sums of products must stay below this. */
const LARGEST_SUM = 2 ** 31 - 1;
const LARGEST_INTEGER = 32_767;

interface PackedMatrix {
  readonly rows: number;
  readonly columns: number;
  /** Pairs of 16-bit weights, as `multiplyIntegers` reads them. */
  readonly weights: Pointer;
  /** [rows]. */
  readonly scales: Pointer;
  /** What the largest number of a quantised row becomes. */
  readonly limit: number;
}

/** The shape a network was stored with; throws `ModelFormatError` where a file has none. */
export function shapeOf<Shape>(file: string, model: ModelFile): Shape {
  if (typeof model.meta.shape !== 'object' || model.meta.shape === null) {
    throw new ModelFormatError(file, 'does not say what shape its network has');
  }
  return model.meta.shape as Shape;
}

/** The weights of a file, multiplied as 16-bit integers: twice as fast as floats. */
export class StoredWeights implements Matrices {
  readonly #machine: Machine;
  readonly #floats = new Map<string, Pointer>();
  readonly #packed = new Map<string, PackedMatrix>();

  /** Throws `ModelFormatError` where a block is missing or of another shape. */
  constructor(machine: Machine, model: ModelFile, blocks: readonly Block[]) {
    this.#machine = machine;
    for (const block of blocks) {
      if (block.rows <= NARROW)
        this.#putFloats(block, tensorOf(model, block.name, 'float32', sizesOf(block)).data);
      else if (block.isTable === true) this.#putTable(block, model);
      else this.#pack(block, model);
    }
  }

  at(name: string): Pointer {
    const at = this.#floats.get(name);
    if (at === undefined) throw new Error(`the network has no table called ${name}`);
    return at;
  }

  multiply(name: string, x: Pointer, ldx: number, y: Pointer, ldy: number, rows: number): void {
    const machine = this.#machine;
    const matrix = this.#packed.get(name);
    if (matrix === undefined) throw new Error(`the network has no matrix called ${name}`);
    const mark = machine.mark;
    const integers = machine.reserve((rows * matrix.rows) / 2);
    const factors = machine.reserve(rows);
    const { kernels } = machine;
    kernels.quantizeRows(x, ldx, matrix.scales, integers, factors, rows, matrix.rows, matrix.limit);
    kernels.multiplyIntegers(integers, matrix.weights, factors, y, ldy, rows, matrix.rows, matrix.columns);
    machine.release(mark);
  }

  #putFloats({ name }: Block, values: Float32Array): void {
    const at = this.#machine.reserve(values.length);
    this.#machine.floats(at, values.length).set(values);
    this.#floats.set(name, at);
  }

  #putTable(block: Block, model: ModelFile): void {
    const { bytes, scales } = bytesOf(block, model);
    const values = new Float32Array(bytes.length);
    for (let row = 0, at = 0; row < block.rows; row++) {
      const scale = scales[row]!;
      for (let column = 0; column < block.columns; column++, at++) values[at] = bytes[at]! * scale;
    }
    this.#putFloats(block, values);
  }

  /** Rows are filled up to whole vectors: a scale of 0 makes nothing of what stands behind a row of the input. */
  #pack(block: Block, model: ModelFile): void {
    const { bytes, scales } = bytesOf(block, model);
    const { columns } = block;
    const rows = (block.rows + 7) & ~7;
    const machine = this.#machine;
    const weights = machine.reserve((rows * columns) / 2);
    const scalesAt = machine.reserve(rows);
    machine.floats(scalesAt, rows).fill(0).set(scales);
    const packed = machine.shorts(weights, rows * columns).fill(0);
    for (let row = 0; row < block.rows; row++) {
      for (let column = 0; column < columns; column++) {
        const panel = column & ~7;
        const wide = Math.min(8, columns - panel);
        packed[panel * rows + (row >> 1) * 2 * wide + 2 * (column - panel) + (row & 1)] =
          bytes[row * columns + column]!;
      }
    }
    const limit = Math.min(LARGEST_INTEGER, Math.floor(LARGEST_SUM / (FINE * rows)));
    this.#packed.set(block.name, { rows, columns, weights, scales: scalesAt, limit });
  }
}

const sizesOf = ({ rows, columns }: Block): [number, number] => [rows, columns];

function bytesOf(block: Block, model: ModelFile): { bytes: Int8Array; scales: Float32Array } {
  return {
    bytes: tensorOf(model, block.name, 'int8', sizesOf(block)).data,
    scales: tensorOf(model, `${block.name}.scales`, 'float32', [block.rows]).data,
  };
}
