/**
 * Trains what chooses the edges of sources and contents. Fields that have not seen an article draw its extents
 * (two halves, each drawn by a field of the other), so that they err as on new text; then a log-linear model over
 * hashed features learns to prefer the right pair of edges, where it is among those tried, by AdaGrad's steps with
 * features left out at random. Seeded: the same weights from the same data.
 */
import { edgeChoices, extentHashes, type EdgeChoices } from '../attribution/edges.ts';
import { cueCounts } from '../attribution/cue-view.ts';
import { FeatureList } from '../attribution/feature-list.ts';
import { drawRoles } from '../attribution/tagger.ts';
import type { TokenColumns } from '../attribution/token-columns.ts';
import type { TokenRange } from '../attribution/found-attribution.ts';
import type { Tensor } from '../base/model-file.ts';
import { CHAINS, EdgeRanker, packHashes, type ChainModel } from '../nlp/attribution-model.ts';
import type { TokenAttribution } from './attribution-examples.ts';

const SETTINGS = { epochs: 8, averaged: 4, rate: 0.05, decay: 0.001, dropout: 0.3, least: 5, step: 0.02 };
/** What features weigh at first by their squared slopes, and the slopes of the two chances. */
const FIRST_SQUARE = 1e-4;
const CHANCE_RATE = 0.1;

/** The pairs of edges of one extent: what each consists of, and which is right. */
export interface EdgeExample {
  readonly kind: number;
  readonly right: number;
  /** Hashes, or rows of the weights, a pair. */
  readonly features: readonly Uint32Array[];
  /** Logarithms of the field's chances, two a pair. */
  readonly chances: readonly (readonly [number, number])[];
}

/** The ranker as it is stored. */
export interface StoredRanker {
  readonly hashes: Uint32Array;
  readonly weights: Int8Array;
  readonly step: number;
  readonly slopes: Float32Array;
}

/** An article's examples, its extents drawn by a field around the right cues. */
export function edgeExamples(
  columns: TokenColumns,
  gold: readonly TokenAttribution[],
  chain: ChainModel,
): EdgeExample[] {
  const list = new FeatureList();
  const counts = cueCounts(
    columns.count,
    gold.map(({ cue }) => cue),
  );
  return gold.flatMap(({ cue, source, content }) => {
    const roles = drawRoles(columns, chain, cue, counts, list);
    return [source, content].flatMap((ranges, kind) => {
      const choices = edgeChoices(columns, roles, kind);
      return choices === null || ranges.length === 0 ? [] : exampleOf(choices, hullOfRanges(ranges));
    });
  });
}

function hullOfRanges(ranges: readonly TokenRange[]): TokenRange {
  return [Math.min(...ranges.map(([first]) => first)), Math.max(...ranges.map(([, last]) => last))];
}

/** One example; none where the right pair is not among those tried. */
function exampleOf({ drawn, beginnings, ends }: EdgeChoices, gold: TokenRange): EdgeExample[] {
  const features: Uint32Array[] = [];
  const chances: [number, number][] = [];
  let right = -1;
  for (const begin of beginnings) {
    for (const end of ends) {
      if (end.at < begin.at) continue;
      if (begin.at === gold[0] && end.at + 1 === gold[1]) right = features.length;
      const { hashes, length } = extentHashes(drawn, [begin.at, end.at + 1]);
      features.push(Uint32Array.of(...begin.hashes, ...end.hashes, ...hashes.subarray(0, length)));
      chances.push([begin.chance, end.chance]);
    }
  }
  return right < 0 ? [] : [{ kind: drawn.kind, right, features, chances }];
}

/** Learns from the examples; calls back with the mean loss of each epoch. */
export function trainRanker(
  examples: readonly EdgeExample[],
  random: () => number,
  onEpoch: (epoch: number, loss: number) => void,
): StoredRanker {
  const hashes = frequentHashes(examples, SETTINGS.least);
  const rows = new Map(Array.from(hashes, (hash, row) => [hash, row]));
  const encoded = examples
    .filter(({ features }) => features.length > 1)
    .map((example) => ({
      ...example,
      features: example.features.map((own) =>
        Uint32Array.from([...own].map((hash) => rows.get(hash) ?? -1).filter((row) => row >= 0)),
      ),
    }));
  const state = new RankerState(hashes.length);
  const weights = new Float64Array(hashes.length);
  const slopes = new Float64Array(state.slopes.length);
  for (let epoch = 1; epoch <= SETTINGS.epochs; epoch++) {
    for (let at = encoded.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [encoded[at], encoded[other]] = [encoded[other]!, encoded[at]!];
    }
    let loss = 0;
    for (const example of encoded) loss += state.step(example, Math.floor(random() * 2 ** 31));
    if (epoch > SETTINGS.epochs - SETTINGS.averaged) {
      for (let row = 0; row < weights.length; row++)
        weights[row] = weights[row]! + state.weights[row]! / SETTINGS.averaged;
      for (let at = 0; at < slopes.length; at++)
        slopes[at] = slopes[at]! + state.slopes[at]! / SETTINGS.averaged;
    }
    onEpoch(epoch, loss / encoded.length);
  }
  return {
    hashes,
    weights: Int8Array.from(weights, (weight) =>
      Math.max(-127, Math.min(127, Math.round(weight / SETTINGS.step))),
    ),
    step: SETTINGS.step,
    slopes: Float32Array.from(slopes),
  };
}

/** The hashes that stand in at least so many examples, rising. */
function frequentHashes(examples: readonly EdgeExample[], least: number): Uint32Array {
  const counts = new Map<number, number>();
  for (const { features } of examples) {
    for (const hash of new Set(features.flatMap((own) => [...own])))
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  return Uint32Array.from([...counts].filter(([, count]) => count >= least).map(([hash]) => hash)).sort();
}

/** Weights and their squared slopes while they are learnt. */
class RankerState {
  readonly weights: Float32Array;
  readonly #squares: Float32Array;
  /** [kinds, 2] */
  readonly slopes = new Float64Array(CHAINS.roles * 2).fill(1);
  readonly #slopeSquares = new Float64Array(CHAINS.roles * 2).fill(1);

  constructor(rows: number) {
    this.weights = new Float32Array(rows);
    this.#squares = new Float32Array(rows).fill(FIRST_SQUARE);
  }

  /** One step towards the right pair of an example; the loss before it. `seed` says what is left out. */
  step({ kind, right, features, chances }: EdgeExample, seed: number): number {
    const kept = features.map((rows) => rows.filter((row) => isKept(row, seed)));
    const scale = 1 / (1 - SETTINGS.dropout);
    const scores = kept.map((rows, pair) => {
      let sum = 0;
      for (const row of rows) sum += this.weights[row]!;
      const [begin, end] = chances[pair]!;
      return sum * scale + this.slopes[2 * kind]! * begin + this.slopes[2 * kind + 1]! * end;
    });
    const most = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - most));
    const total = powers.reduce((sum, power) => sum + power, 0);
    const slopes = new Map<number, number>();
    const ofChances = [0, 0];
    powers.forEach((power, pair) => {
      const slope = power / total - (pair === right ? 1 : 0);
      for (const row of kept[pair]!) slopes.set(row, (slopes.get(row) ?? 0) + slope * scale);
      for (const side of [0, 1]) ofChances[side] = ofChances[side]! + slope * chances[pair]![side]!;
    });
    this.#stepWeights(slopes);
    this.#stepSlopes(kind, ofChances);
    return -Math.log(powers[right]! / total);
  }

  #stepWeights(slopes: ReadonlyMap<number, number>): void {
    for (const [row, own] of slopes) {
      if (Math.abs(own) < 1e-6) continue;
      const slope = own + SETTINGS.decay * this.weights[row]!;
      this.#squares[row] = this.#squares[row]! + slope * slope;
      this.weights[row] = this.weights[row]! - (SETTINGS.rate * slope) / Math.sqrt(this.#squares[row]!);
    }
  }

  #stepSlopes(kind: number, slopes: readonly number[]): void {
    slopes.forEach((slope, side) => {
      const at = 2 * kind + side;
      this.#slopeSquares[at] = this.#slopeSquares[at]! + slope * slope;
      this.slopes[at] = this.slopes[at]! - (CHANCE_RATE * slope) / Math.sqrt(this.#slopeSquares[at]!);
    });
  }
}

/** Whether a feature takes part in a step. */
function isKept(row: number, seed: number): boolean {
  return ((Math.imul(row ^ seed, 0x9e3779b1) >>> 8) & 1023) / 1024 >= SETTINGS.dropout;
}

/** As it is read again from its file. */
export function rankerOf({ hashes, weights, step, slopes }: StoredRanker): EdgeRanker {
  return new EdgeRanker(hashes, weights, Math.fround(step), slopes);
}

/** The tensors of the ranker. */
export function rankerTensors({ hashes, weights, step, slopes }: StoredRanker): [string, Tensor][] {
  const packed = packHashes(hashes);
  return [
    ['edges.hashes', { type: 'uint8', shape: [packed.length], data: packed }],
    ['edges.weights', { type: 'int8', shape: [weights.length], data: weights }],
    ['edges.scale', { type: 'float32', shape: [1], data: Float32Array.of(step) }],
    ['edges.slopes', { type: 'float32', shape: [CHAINS.roles, 2], data: slopes }],
  ];
}
