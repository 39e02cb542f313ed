/** Dropout with one mask a sentence, the same for all its words (Gal and Ghahramani 2016). */
import type { Segments } from '../../nlp/net/encoder.ts';
import type { Machine, Pointer } from '../../nlp/net/machine.ts';

/** A mask [sentences, columns] of 0 and 1/(1 − rate). `columns` is a multiple of 4. */
export interface Mask {
  readonly at: Pointer;
  readonly columns: number;
}

/** Draws a mask. */
export function drawMask(
  machine: Machine,
  sentences: number,
  columns: number,
  rate: number,
  random: () => number,
): Mask {
  const at = machine.reserve(sentences * columns);
  const view = machine.floats(at, sentences * columns);
  const kept = 1 / (1 - rate);
  for (let index = 0; index < view.length; index++) view[index] = random() < rate ? 0 : kept;
  return { at, columns };
}

/** Scales the first columns of every row of `x` by its sentence's mask, in place. */
export function applyMask(machine: Machine, mask: Mask, x: Pointer, ld: number, segments: Segments): void {
  machine.kernels.scaleSegments(x, ld, mask.at, mask.columns, segments.offsets, segments.count);
}
