/** Weights of the reader of pairs, written by hand. */
import { PREDICATES, type Predicate } from '../src/claims/claim.ts';
import { featureOfWay } from '../src/claims/pairs/pair-features.ts';
import { HashIndex } from '../src/nlp/hash-index.ts';
import type { PairWeights } from '../src/nlp/pair-weights.ts';

/** Each way between two speaks for one predicate by ten; "no relation" has five from the start. */
export function pairWeights(
  ways: readonly (readonly [way: string, predicate: Predicate])[],
  least: PairWeights['least'] = { accusation: 0.5, deed: 0.5, tie: 0.5 },
): PairWeights {
  return {
    rows: new HashIndex(Uint32Array.from(ways, ([way]) => featureOfWay(way))),
    starts: Uint32Array.from({ length: ways.length + 1 }, (_, row) => row),
    classes: Uint8Array.from(ways, ([, predicate]) => 1 + PREDICATES.indexOf(predicate)),
    values: new Int8Array(ways.length).fill(100),
    step: 0.1,
    ways: new Set(ways.map(([way]) => featureOfWay(way))),
    offsets: [5, ...PREDICATES.map(() => 0)],
    calibration: { slope: 1, offset: 0 },
    least,
  };
}
