/** The gradient of `runLayer`. */
import type { EncoderShape, LayerTrace, Segments } from '../../nlp/net/encoder.ts';
import type { Machine, Pointer } from '../../nlp/net/machine.ts';
import type { Weights } from '../../nlp/net/weights.ts';

/**
 * Adds a layer's gradients to `gradients` and returns that of its input, [rows, width]. `outputGradient`
 * is [rows, 2·size]. The trace's gates are used up.
 */
export function layerGradient(
  machine: Machine,
  weights: Weights,
  gradients: Weights,
  shape: EncoderShape,
  layer: number,
  trace: LayerTrace,
  outputGradient: Pointer,
  segments: Segments,
): Pointer {
  const { kernels } = machine;
  const { rows } = segments;
  const { size } = shape;
  const width = layer === 0 ? shape.input : 2 * size;
  const dinput = machine.reserve(rows * width, true);
  const own = trace.skip !== trace.input;
  const dskip = own ? machine.reserve(rows * 2 * size, true) : dinput;
  for (const backwards of [false, true]) {
    const side = backwards ? 1 : 0;
    kernels.recurrentBackward(
      trace.gates + side * 12 * size,
      6 * size,
      trace.skip + side * 4 * size,
      2 * size,
      weights.at(`gates${layer}`) + side * 16 * size,
      trace.states + side * rows * 4 * size,
      outputGradient + side * 4 * size,
      2 * size,
      dskip + side * 4 * size,
      2 * size,
      gradients.at(`gates${layer}`) + side * 16 * size,
      size,
      segments.offsets,
      segments.count,
      backwards,
    );
  }
  linearGradient(
    machine,
    weights,
    gradients,
    `layer${layer}`,
    trace.input,
    width,
    trace.gates,
    6 * size,
    rows,
    dinput,
  );
  if (own) {
    linearGradient(
      machine,
      weights,
      gradients,
      `skip${layer}`,
      trace.input,
      width,
      dskip,
      2 * size,
      rows,
      dinput,
    );
  }
  return dinput;
}

/** For y = x·W: adds xᵀ·dy to W's gradient and dy·Wᵀ to `dx` [rows, width]. */
export function linearGradient(
  machine: Machine,
  weights: Weights,
  gradients: Weights,
  name: string,
  x: Pointer,
  width: number,
  dy: Pointer,
  columns: number,
  rows: number,
  dx: Pointer,
): void {
  const { kernels } = machine;
  kernels.multiplyTransposed(x, width, dy, columns, gradients.at(name), columns, rows, width, columns);
  const mark = machine.mark;
  const transposed = machine.reserve(width * columns);
  kernels.transpose(weights.at(name), columns, transposed, width, width, columns);
  kernels.multiply(dy, columns, transposed, width, dx, width, rows, columns, width, true);
  machine.release(mark);
}
