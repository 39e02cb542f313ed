/**
 * The trained part of claims as it stands in its file: words that are known to tell predicates, and sparse
 * weights of hashed features, one a feature for whether two parties are linked, one for each predicate for
 * how. Which features there are is the business of `claims/pairs`.
 */
import { ModelFormatError, tensorOf, type ModelFile } from '../base/model-file.ts';
import { HashIndex } from './hash-index.ts';

/** How the file is named. */
export const CLAIMS = { name: 'claims', version: 1 } as const;

/** Weights of hashed features: row r of `values` belongs to the r-th hash, in steps of `step`. */
export interface SparseTable {
  readonly rows: HashIndex;
  /** [features, outcomes] */
  readonly values: Int8Array;
  readonly step: number;
}

/** All weights of the model of pairs. */
export interface PairWeights {
  /** Names of the predicates, in the order of the outcomes. */
  readonly predicates: readonly string[];
  /** Hashes of lemmas; row r tells the predicates whose bits are set in `classes[r]`. */
  readonly words: HashIndex;
  readonly classes: Uint32Array;
  readonly link: SparseTable;
  /** What is added to the sum of a pair's link. */
  readonly linkOffset: number;
  readonly predicate: SparseTable;
}

/** Reads the weights; throws `ModelFormatError`. */
export function readPairWeights(file: string, model: ModelFile): PairWeights {
  const { predicates, linkOffset } = model.meta;
  if (!Array.isArray(predicates) || !predicates.every((one): one is string => typeof one === 'string'))
    throw new ModelFormatError(file, 'does not name its predicates');
  if (typeof linkOffset !== 'number') throw new ModelFormatError(file, 'tells no offset of its links');
  const steps = tensorOf(model, 'steps', 'float32', [2]).data;
  const table = (name: string, outcomes: number, step: number): SparseTable => {
    const hashes = tensorOf(model, `${name}Hashes`, 'uint32').data;
    const values = tensorOf(model, name, 'int8', [hashes.length, outcomes]).data;
    return { rows: new HashIndex(hashes), values, step };
  };
  const words = tensorOf(model, 'wordHashes', 'uint32').data;
  return {
    predicates,
    words: new HashIndex(words),
    classes: tensorOf(model, 'classes', 'uint32', [words.length]).data,
    link: table('link', 1, steps[0]!),
    linkOffset,
    predicate: table('predicate', predicates.length, steps[1]!),
  };
}
