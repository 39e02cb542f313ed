/** The trained parts of claims, both in one file: what judges the readings of rules, and what links the rest. */
import type { ModelFile } from '../base/model-file.ts';
import { readPairWeights, type PairWeights } from './pair-weights.ts';
import { readVerdictWeights, type VerdictWeights } from './verdict-weights.ts';

/** How the file is named. */
export const CLAIMS = { name: 'claims', version: 3 } as const;

export interface ClaimWeights {
  readonly verdicts: VerdictWeights;
  readonly pairs: PairWeights;
}

/** Reads both; throws `ModelFormatError`. */
export function readClaimWeights(file: string, model: ModelFile): ClaimWeights {
  return { verdicts: readVerdictWeights(file, model), pairs: readPairWeights(file, model) };
}
