/**
 * The trained part of attribution: two linear-chain random fields over hashed features (which features: layer
 * `attribution`), one for cues, one for the source and content of a cue; a log-linear model that chooses the edges of
 * source and content; and clusters of words alike in use. Weights are bytes; a token costs O(features · labels).
 */
import { ModelFormatError, tensorOf, type ModelFile } from '../base/model-file.ts';
import { bestLabels, chainSums, labelCount, spansOf, transitionScores, type LabelledSpan } from './crf.ts';
import { HashIndex } from './hash-index.ts';
import type { WordVectors } from './word-vectors.ts';

/** How the file is named. */
export const ATTRIBUTION = { name: 'attribution', version: 2 } as const;

/** The two chains, and how many kinds of span each tells. */
export const CHAINS = { cues: 1, roles: 2 } as const;
export type ChainName = keyof typeof CHAINS;

/** One random field. Emissions are summed by the caller, feature by feature. */
export class ChainModel {
  readonly labels: number;
  readonly #index: HashIndex;
  readonly #weights: Int8Array;
  readonly #scale: number;
  readonly #transitions: Float64Array;
  readonly #powers: Float64Array;

  constructor(
    hashes: Uint32Array,
    weights: Int8Array,
    scale: number,
    transitions: Float64Array,
    labels: number,
  ) {
    this.labels = labels;
    this.#index = new HashIndex(hashes);
    this.#weights = weights;
    this.#scale = scale;
    this.#transitions = transitionScores(transitions, labels, labels);
    this.#powers = this.#transitions.map(Math.exp);
  }

  /** Adds what the first `count` hashes say to row `word` of [words, labels]. */
  addTo(sums: Float64Array, word: number, hashes: Uint32Array, count: number): void {
    const { labels } = this;
    const weights = this.#weights;
    const at = word * labels;
    const local = this.#sums.fill(0);
    for (let feature = 0; feature < count; feature++) {
      const row = this.#index.row(hashes[feature]!) * labels;
      if (row < 0) continue;
      for (let label = 0; label < labels; label++) local[label] = local[label]! + weights[row + label]!;
    }
    for (let label = 0; label < labels; label++) sums[at + label] = local[label]! * this.#scale;
  }

  readonly #sums = new Int32Array(16);

  /** The best spans of a sequence. */
  spans(sums: Float64Array, words: number): LabelledSpan[] {
    return spansOf(bestLabels(sums, this.labels, words, this.#transitions, this.labels));
  }

  /** The probability of every label at every word, [words, labels]. */
  marginals(sums: Float64Array, words: number): Float64Array {
    return chainSums(sums, this.labels, words, this.#powers, this.labels).marginals;
  }
}

/** Scores the edges of source (kind 0) and content (kind 1): a sum over hashed features. */
export class EdgeRanker {
  readonly #index: HashIndex;
  readonly #weights: Int8Array;
  readonly #scale: number;
  readonly #slopes: Float32Array;

  /** `slopes`: [kinds, 2]. */
  constructor(hashes: Uint32Array, weights: Int8Array, scale: number, slopes: Float32Array) {
    this.#index = new HashIndex(hashes);
    this.#weights = weights;
    this.#scale = scale;
    this.#slopes = slopes;
  }

  /** What the first `count` hashes add up to. */
  sum(hashes: Uint32Array, count: number): number {
    let sum = 0;
    for (let feature = 0; feature < count; feature++) {
      const row = this.#index.row(hashes[feature]!);
      if (row >= 0) sum += this.#weights[row]!;
    }
    return sum * this.#scale;
  }

  /** What the logarithms of the field's chances of a beginning and an end weigh. */
  slopes(kind: number): readonly [beginning: number, end: number] {
    return [this.#slopes[2 * kind]!, this.#slopes[2 * kind + 1]!];
  }
}

/** Both chains with their edges and clusters. */
export class AttributionModel {
  readonly cues: ChainModel;
  readonly roles: ChainModel;
  readonly edges: EdgeRanker;
  readonly #vectors: WordVectors;
  readonly #clusters: readonly Uint8Array[];

  constructor(
    chains: Readonly<Record<ChainName, ChainModel>>,
    edges: EdgeRanker,
    vectors: WordVectors,
    clusters: readonly Uint8Array[],
  ) {
    this.cues = chains.cues;
    this.roles = chains.roles;
    this.edges = edges;
    this.#vectors = vectors;
    this.#clusters = clusters;
  }

  /** Throws `ModelFormatError` where the file was made for other labels or vectors. */
  static of(file: string, model: ModelFile, vectors: WordVectors): AttributionModel {
    const clusters = ['coarse', 'fine'].map((name) => tensorOf(model, `clusters.${name}`, 'uint8').data);
    if (clusters.some(({ length }) => length !== vectors.count))
      throw new ModelFormatError(file, 'tells the clusters of other words than these vectors have');
    const chains = { cues: readChain(file, model, 'cues'), roles: readChain(file, model, 'roles') };
    return new AttributionModel(chains, readEdges(file, model), vectors, clusters);
  }

  /** Row of the clusters for a lower-case word, −1 for an unknown one. */
  wordRow(word: string): number {
    return this.#vectors.row(word);
  }

  /** One more than the cluster of a row at a level (0 coarse, 1 fine), 0 for row −1. */
  cluster(row: number, level: 0 | 1): number {
    return row < 0 ? 0 : this.#clusters[level]![row]! + 1;
  }
}

function readChain(file: string, model: ModelFile, name: ChainName): ChainModel {
  const labels = labelCount(CHAINS[name]);
  const hashes = unpackHashes(tensorOf(model, `${name}.hashes`, 'uint8').data);
  const weights = tensorOf(model, `${name}.weights`, 'int8').data;
  const scale = tensorOf(model, `${name}.scale`, 'float32', [1]).data[0]!;
  const transitions = tensorOf(model, `${name}.transitions`, 'float32', [labels + 1, labels]).data;
  if (weights.length !== hashes.length * labels)
    throw new ModelFormatError(file, `has ${weights.length} weights for ${hashes.length} ${name} features`);
  return new ChainModel(hashes, byRows(weights, labels), scale, Float64Array.from(transitions), labels);
}

function readEdges(file: string, model: ModelFile): EdgeRanker {
  const hashes = unpackHashes(tensorOf(model, 'edges.hashes', 'uint8').data);
  const weights = tensorOf(model, 'edges.weights', 'int8').data;
  const scale = tensorOf(model, 'edges.scale', 'float32', [1]).data[0]!;
  const slopes = tensorOf(model, 'edges.slopes', 'float32', [CHAINS.roles, 2]).data;
  if (weights.length !== hashes.length)
    throw new ModelFormatError(file, `has ${weights.length} weights for ${hashes.length} features of edges`);
  return new EdgeRanker(hashes, weights, scale, slopes);
}

/** [labels, rows] → [rows, labels]: columns pack better, rows are read faster. */
function byRows(columns: Int8Array, labels: number): Int8Array {
  const rows = columns.length / labels;
  const weights = new Int8Array(columns.length);
  for (let label = 0, at = 0; label < labels; label++) {
    for (let row = 0; row < rows; row++, at++) weights[row * labels + label] = columns[at]!;
  }
  return weights;
}

/** Rising hashes → the differences between them, seven bits a byte, the lowest first. */
export function packHashes(hashes: Uint32Array): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const hash of hashes) {
    let rest = hash - before;
    before = hash;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push(128 | (rest & 127));
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

/** What `packHashes` packed. */
export function unpackHashes(bytes: Uint8Array): Uint32Array {
  let count = 0;
  for (const byte of bytes) if (byte < 128) count++;
  const hashes = new Uint32Array(count);
  let [at, last, value, scale] = [0, 0, 0, 1];
  for (const byte of bytes) {
    value += (byte & 127) * scale;
    scale *= 128;
    if (byte > 127) continue;
    last += value;
    hashes[at++] = last;
    [value, scale] = [0, 1];
  }
  return hashes;
}
