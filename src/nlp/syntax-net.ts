/**
 * Tags and trees: one encoder whose second layer gives the part-of-speech tags and whose last gives every
 * word's head by biaffine attention (Dozat and Manning 2017) and the relation to it.
 */
import { encoderBlocks, runLayer, type EncoderShape, type LayerTrace } from './net/encoder.ts';
import { linear, padded, rectifiedLinear } from './net/linear.ts';
import type { Machine, Pointer } from './net/machine.ts';
import type { Block, Matrices } from './net/weights.ts';
import { spanningTree } from './spanning-tree.ts';
import type { Batch } from './word-input.ts';

/** Labels and widths of a network; widths are multiples of 4. */
export interface SyntaxShape {
  readonly encoder: EncoderShape;
  /** Width of the learnt features' table. */
  readonly learnt: number;
  /** The layer, from 0, whose output gives the tags. */
  readonly tagLayer: number;
  readonly arc: number;
  readonly relation: number;
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly relations: readonly string[];
}

/** Classes of the way from a word to its head: root, then near to far, before and after. */
export const DISTANCES = 20;
const FURTHEST = [1, 2, 3, 4, 6, 10, 20];

/** The class of a head at row `head` for a word at row `dependent` of a sentence. */
export function distanceClass(dependent: number, head: number): number {
  if (head === 0) return 0;
  const length = Math.abs(head - dependent);
  let step = 0;
  while (step < FURTHEST.length && length > FURTHEST[step]!) step++;
  return 1 + step + (head > dependent ? FURTHEST.length + 1 : 0);
}

/** Every matrix of the network, the table of `features` learnt features first. */
export function syntaxBlocks(shape: SyntaxShape, features: number): Block[] {
  const wide = 2 * shape.encoder.size;
  const linear = (name: string, rows: number, columns: number): Block[] => [
    { name, rows, columns: padded(columns) },
    { name: `${name}Bias`, rows: 1, columns: padded(columns) },
  ];
  return [
    { name: 'features', rows: features, columns: shape.learnt, isTable: true },
    ...encoderBlocks(shape.encoder),
    ...linear('upos', wide, shape.upos.length),
    ...linear('xpos', wide, shape.xpos.length),
    ...linear('dependent', wide, shape.arc),
    ...linear('head', wide, shape.arc),
    { name: 'arc', rows: shape.arc, columns: shape.arc },
    { name: 'arcBias', rows: 1, columns: shape.arc },
    { name: 'distance', rows: shape.arc, columns: DISTANCES },
    ...linear('relationDependent', wide, shape.relation),
    ...linear('relationHead', wide, shape.relation),
    ...linear('relation', shape.relation * shape.relation, shape.relations.length),
  ];
}

/** The arc scores of a batch, sentence by sentence. */
export interface ArcScores {
  /** [rows, arc]: dependents through the biaffine matrix. */
  readonly queries: Pointer;
  /** [rows, DISTANCES]. */
  readonly distances: Pointer;
  /** Each sentence's scores [n, padded n]. */
  readonly scores: readonly Pointer[];
}

/** Scores every word of a sentence as the head of every other. `dependents` and `heads` are [rows, arc]. */
export function scoreArcs(
  machine: Machine,
  weights: Matrices,
  shape: SyntaxShape,
  dependents: Pointer,
  heads: Pointer,
  batch: Batch,
): ArcScores {
  const { kernels } = machine;
  const { arc } = shape;
  const { rows } = batch;
  const queries = machine.reserve(rows * arc);
  weights.multiply('arc', dependents, arc, queries, arc, rows);
  kernels.addBias(queries, arc, weights.at('arcBias'), rows, arc);
  const distances = machine.reserve(rows * DISTANCES);
  weights.multiply('distance', dependents, arc, distances, DISTANCES, rows);
  const scores: Pointer[] = [];
  for (let sentence = 0; sentence < batch.count; sentence++) {
    const start = batch.starts[sentence]!;
    const count = batch.starts[sentence + 1]! - start;
    const ld = padded(count);
    const out = machine.reserve(count * ld);
    const mark = machine.mark;
    const turned = machine.reserve(arc * ld, true);
    kernels.transpose(heads + start * arc * 4, arc, turned, ld, count, arc);
    kernels.multiply(queries + start * arc * 4, arc, turned, ld, out, ld, count, arc, ld, false);
    machine.release(mark);
    const view = machine.floats(out, count * ld);
    const near = machine.floats(distances + start * DISTANCES * 4, count * DISTANCES);
    for (let word = 1; word < count; word++) {
      for (let head = 0; head < count; head++) {
        view[word * ld + head] =
          view[word * ld + head]! + near[word * DISTANCES + distanceClass(word, head)]!;
      }
    }
    scores.push(out);
  }
  return { queries, distances, scores };
}

/** Tags and heads of one sentence; codes of the shape's labels, `heads` from 1 with 0 for the root. */
export interface ParsedSentence {
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
}

/** Reads a batch whole; gives its memory back. */
export function parseBatch(
  machine: Machine,
  weights: Matrices,
  shape: SyntaxShape,
  batch: Batch,
): ParsedSentence[] {
  const wide = 2 * shape.encoder.size;
  const { rows } = batch;
  const layers: LayerTrace[] = [];
  for (let layer = 0; layer < shape.encoder.layers; layer++) {
    const input = layer === 0 ? batch.input : layers[layer - 1]!.output;
    layers.push(runLayer(machine, weights, shape.encoder, layer, input, batch));
  }
  const tagged = layers[shape.tagLayer]!.output;
  const top = layers[shape.encoder.layers - 1]!.output;
  const upos = largest(
    machine,
    linear(machine, weights, 'upos', tagged, wide, rows, shape.upos.length),
    rows,
    shape.upos.length,
  );
  const xpos = largest(
    machine,
    linear(machine, weights, 'xpos', tagged, wide, rows, shape.xpos.length),
    rows,
    shape.xpos.length,
  );
  const dependents = rectifiedLinear(machine, weights, 'dependent', top, wide, rows, shape.arc);
  const heads = rectifiedLinear(machine, weights, 'head', top, wide, rows, shape.arc);
  const arcs = scoreArcs(machine, weights, shape, dependents, heads, batch);
  const trees: Int32Array[] = [];
  const headRows = new Int32Array(rows);
  for (let sentence = 0; sentence < batch.count; sentence++) {
    const start = batch.starts[sentence]!;
    const count = batch.starts[sentence + 1]! - start;
    const ld = padded(count);
    const view = machine.floats(arcs.scores[sentence]!, count * ld);
    const tree = spanningTree(count - 1, (dependent, head) => view[dependent * ld + head]!);
    headRows[start] = start;
    for (let word = 1; word < count; word++) headRows[start + word] = start + tree[word]!;
    trees.push(tree);
  }
  const labels = labelArcs(machine, weights, shape, top, headRows, rows);
  return trees.map((tree, sentence) => {
    const from = batch.starts[sentence]! + 1;
    const to = batch.starts[sentence + 1]!;
    return {
      upos: upos.slice(from, to),
      xpos: xpos.slice(from, to),
      heads: tree.slice(1),
      relations: labels.slice(from, to),
    };
  });
}

/** The relation of every row to its head's row. */
function labelArcs(
  machine: Machine,
  weights: Matrices,
  shape: SyntaxShape,
  top: Pointer,
  headRows: Int32Array,
  rows: number,
): Uint8Array {
  const { scores } = scoreRelations(machine, weights, shape, top, headRows, rows);
  return largest(machine, scores, rows, shape.relations.length);
}

/** What the relations are scored from. */
export interface RelationScores {
  /** [rows, relation], rectified, the last column 1. */
  readonly dependents: Pointer;
  readonly heads: Pointer;
  /** Row numbers. */
  readonly headRows: Pointer;
  /** [rows, relation²]. */
  readonly products: Pointer;
  /** [rows, padded relations]. */
  readonly scores: Pointer;
}

/** Scores the relations of every row to its head's row from the top layer [rows, 2·size]. */
export function scoreRelations(
  machine: Machine,
  weights: Matrices,
  shape: SyntaxShape,
  top: Pointer,
  headRows: Int32Array,
  rows: number,
): RelationScores {
  const wide = 2 * shape.encoder.size;
  const size = shape.relation;
  const dependents = rectifiedLinear(machine, weights, 'relationDependent', top, wide, rows, size);
  const heads = rectifiedLinear(machine, weights, 'relationHead', top, wide, rows, size);
  const headsAt = machine.putIntegers(headRows);
  const products = machine.reserve(rows * size * size);
  for (const side of [dependents, heads]) {
    const view = machine.floats(side, rows * size);
    for (let row = 0; row < rows; row++) view[(row + 1) * size - 1] = 1;
  }
  machine.kernels.outerProducts(dependents, heads, size, headsAt, rows, products);
  const scores = linear(machine, weights, 'relation', products, size * size, rows, shape.relations.length);
  return { dependents, heads, headRows: headsAt, products, scores };
}

/** The column of each row's largest number. */
function largest(machine: Machine, x: Pointer, rows: number, columns: number): Uint8Array {
  const ld = padded(columns);
  const view = machine.floats(x, rows * ld);
  const best = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    let top = 0;
    for (let column = 1; column < columns; column++) {
      if (view[row * ld + column]! > view[row * ld + top]!) top = column;
    }
    best[row] = top;
  }
  return best;
}
