/** Linear maps of all rows of a batch, with a bias, plain and rectified. */
import type { Machine, Pointer } from './machine.ts';
import type { Matrices } from './weights.ts';

/** How negative values pass the rectifiers. */
export const SLOPE = 0.1;

/** `count` rounded up to whole vectors. */
export function padded(count: number): number {
  return (count + 3) & ~3;
}

/** y = x·W + b, [rows, padded columns]. */
export function linear(
  machine: Machine,
  weights: Matrices,
  name: string,
  x: Pointer,
  width: number,
  rows: number,
  columns: number,
): Pointer {
  const ld = padded(columns);
  const y = machine.reserve(rows * ld);
  weights.multiply(name, x, width, y, ld, rows);
  machine.kernels.addBias(y, ld, weights.at(`${name}Bias`), rows, ld);
  return y;
}

/** y = rectified(x·W + b). */
export function rectifiedLinear(
  machine: Machine,
  weights: Matrices,
  name: string,
  x: Pointer,
  width: number,
  rows: number,
  columns: number,
): Pointer {
  const y = linear(machine, weights, name, x, width, rows, columns);
  machine.kernels.rectify(y, rows * padded(columns), SLOPE);
  return y;
}
