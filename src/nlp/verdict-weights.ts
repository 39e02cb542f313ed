/**
 * The trained part of claims as it stands in its file: sparse weights of hashed features that tell how likely a
 * reading is right, and the least chances at which it is kept. Which features there are is the business of
 * `claims/judging`.
 */
import { ModelFormatError, tensorOf, type ModelFile } from '../base/model-file.ts';
import { HashIndex } from './hash-index.ts';

/** How the file is named. */
export const CLAIMS = { name: 'claims', version: 2 } as const;

/** Weights of hashed features: `values[r]` belongs to the r-th hash, in steps of `step`. */
export interface VerdictWeights {
  readonly rows: HashIndex;
  readonly values: Int8Array;
  readonly step: number;
  /** What is added to the sum. */
  readonly offset: number;
  /** Least chances in [0, 1] of accusations and of all other claims. */
  readonly least: { readonly accusation: number; readonly other: number };
}

/** Reads the weights; throws `ModelFormatError`. */
export function readVerdictWeights(file: string, model: ModelFile): VerdictWeights {
  const number = (name: string): number => {
    const value = model.meta[name];
    if (typeof value !== 'number') throw new ModelFormatError(file, `tells no ${name}`);
    return value;
  };
  const hashes = tensorOf(model, 'hashes', 'uint32').data;
  return {
    rows: new HashIndex(hashes),
    values: tensorOf(model, 'weights', 'int8', [hashes.length]).data,
    step: number('step'),
    offset: number('offset'),
    least: { accusation: number('leastOfAccusations'), other: number('least') },
  };
}
