/**
 * Words in context: layers of simple recurrent units (Lei et al. 2018) read every sentence in both
 * directions. A layer multiplies all rows at once and leaves only elementwise work to the recurrence, so
 * it runs near the speed of matrix multiplication.
 */
import type { Machine, Pointer } from './machine.ts';
import type { Block, Matrices } from './weights.ts';

/** Widths in floats, `size` a multiple of 8. Every layer turns [rows, input] into [rows, 2·size]. */
export interface EncoderShape {
  readonly input: number;
  readonly size: number;
  readonly layers: number;
}

/** Rows of a batch and the sentences they belong to. */
export interface Segments {
  readonly rows: number;
  readonly count: number;
  /** `count + 1` row numbers. */
  readonly offsets: Pointer;
}

/** What a layer leaves for the gradient. */
export interface LayerTrace {
  readonly input: Pointer;
  /** [rows, 6·size]: forwards candidate | f | r, then backwards. */
  readonly gates: Pointer;
  /** [rows, 2·size], equal to `input` where the widths agree. */
  readonly skip: Pointer;
  /** Two times [rows, size]. */
  readonly states: Pointer;
  /** [rows, 2·size]. */
  readonly output: Pointer;
}

/** The matrices of an encoder. */
export function encoderBlocks(shape: EncoderShape): Block[] {
  const blocks: Block[] = [];
  for (let layer = 0; layer < shape.layers; layer++) {
    const input = layer === 0 ? shape.input : 2 * shape.size;
    blocks.push({ name: `layer${layer}`, rows: input, columns: 6 * shape.size });
    blocks.push({ name: `gates${layer}`, rows: 2, columns: 4 * shape.size });
    if (input !== 2 * shape.size) blocks.push({ name: `skip${layer}`, rows: input, columns: 2 * shape.size });
  }
  return blocks;
}

/** Runs one layer over `input` [rows, width] and returns all it computed. */
export function runLayer(
  machine: Machine,
  weights: Matrices,
  shape: EncoderShape,
  layer: number,
  input: Pointer,
  segments: Segments,
): LayerTrace {
  const { kernels } = machine;
  const { rows } = segments;
  const { size } = shape;
  const width = layer === 0 ? shape.input : 2 * size;
  const gates = machine.reserve(rows * 6 * size);
  weights.multiply(`layer${layer}`, input, width, gates, 6 * size, rows);
  let skip = input;
  if (width !== 2 * size) {
    skip = machine.reserve(rows * 2 * size);
    weights.multiply(`skip${layer}`, input, width, skip, 2 * size, rows);
  }
  const states = machine.reserve(rows * 2 * size);
  const output = machine.reserve(rows * 2 * size);
  for (const backwards of [false, true]) {
    const side = backwards ? 1 : 0;
    kernels.recurrentForward(
      gates + side * 12 * size,
      6 * size,
      skip + side * 4 * size,
      2 * size,
      weights.at(`gates${layer}`) + side * 16 * size,
      states + side * rows * 4 * size,
      output + side * 4 * size,
      2 * size,
      size,
      segments.offsets,
      segments.count,
      backwards,
    );
  }
  return { input, gates, skip, states, output };
}
