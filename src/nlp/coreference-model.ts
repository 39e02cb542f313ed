/**
 * The trained part of reference: what kind of thing a common noun names, and how well an entity suits as
 * what a pronoun or description refers to (a network with one hidden layer over features of the pair, as
 * in mention-ranking models; Clark and Manning 2016). O(features · hidden) a pair.
 */
import { ModelFormatError, tensorOf, type ModelFile } from '../base/model-file.ts';
import { ENTITY_KINDS, type EntityKind } from '../gazetteer/kinds.ts';
import type { WordVectors } from './word-vectors.ts';

/** How the file is named. */
export const COREFERENCE = { name: 'coreference', version: 1 } as const;

/** Weights of the network: `hidden` [inputs, hidden], biases, and `out` [hidden]. */
export interface LinkWeights {
  readonly inputs: number;
  readonly hidden: number;
  readonly first: Float32Array;
  readonly bias: Float32Array;
  readonly out: Float32Array;
}

/** What negative sums are multiplied with. */
export const LEAK = 0.1;

/** The score of one pair; higher suits better. */
export function linkScore(weights: LinkWeights, features: Float32Array): number {
  const { inputs, hidden, first, bias, out } = weights;
  const sums = Float64Array.from(bias);
  for (let input = 0; input < inputs; input++) {
    const value = features[input]!;
    if (value === 0) continue;
    const row = input * hidden;
    for (let unit = 0; unit < hidden; unit++) sums[unit] = sums[unit]! + value * first[row + unit]!;
  }
  let score = 0;
  for (let unit = 0; unit < hidden; unit++) {
    const sum = sums[unit]!;
    score += (sum > 0 ? sum : LEAK * sum) * out[unit]!;
  }
  return score;
}

export class CoreferenceModel {
  readonly #vectors: WordVectors;
  readonly #kinds: Uint8Array;
  readonly #weights: LinkWeights;

  /** `kinds`: four rows of the vector table a byte; 0 for nothing of ours, else 1 + the place in `ENTITY_KINDS`. */
  constructor(vectors: WordVectors, kinds: Uint8Array, weights: LinkWeights) {
    this.#vectors = vectors;
    this.#kinds = kinds;
    this.#weights = weights;
  }

  /** Throws `ModelFormatError` where the file was made for other features or vectors. */
  static of(file: string, model: ModelFile, vectors: WordVectors): CoreferenceModel {
    const kinds = tensorOf(model, 'kinds', 'uint8').data;
    if (kinds.length !== Math.ceil(vectors.count / 4))
      throw new ModelFormatError(file, 'tells the kinds of other words than these vectors have');
    const first = tensorOf(model, 'first', 'float32');
    const bias = tensorOf(model, 'bias', 'float32').data;
    const out = tensorOf(model, 'out', 'float32').data;
    const [inputs, hidden] = first.shape;
    if (first.shape.length !== 2 || bias.length !== hidden || out.length !== hidden)
      throw new ModelFormatError(file, 'holds a network whose layers do not fit together');
    return new CoreferenceModel(vectors, kinds, {
      inputs: inputs!,
      hidden: hidden!,
      first: first.data,
      bias,
      out,
    });
  }

  /** How many features of a pair the network takes. */
  get inputs(): number {
    return this.#weights.inputs;
  }

  /** What a common noun in lower case and the singular names, null if no person, group or place. */
  nounKind(noun: string): EntityKind | null {
    const row = this.#vectors.row(noun);
    const code = row < 0 ? 0 : (this.#kinds[row >> 2]! >> ((row & 3) * 2)) & 3;
    return code === 0 ? null : ENTITY_KINDS[code - 1]!;
  }

  /** How alike two lower-case words are in use: cosine, 0 where one is unknown. */
  similarity(a: string, b: string): number {
    return this.#vectors.similarity(a, b);
  }

  /** The score of one pair; compare it with those of the other candidates. */
  score(features: Float32Array): number {
    return linkScore(this.#weights, features);
  }
}
