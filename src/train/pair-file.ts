/**
 * Examples of pairs → the tensors and numbers of `nlp/pair-weights.ts`, with what is known of how right the links
 * are: the scale and the least chances come from folds over articles, of pairs that no rule relates. Small weights
 * are left out. Seeded: the same bytes from the same examples.
 */
import type { Tensor } from '../base/model-file.ts';
import { PREDICATES, STANDING } from '../claims/claim.ts';
import { calibrate } from './calibration.ts';
import type { PairExample } from './pair-examples.ts';
import { predicateOf } from './pair-examples.ts';
import {
  CLASSES,
  crossValidatedPairs,
  trainPairs,
  type PairSettings,
  type ScoredPair,
} from './pair-training.ts';

const SETTINGS: PairSettings = { epochs: 12, rate: 0.05, decay: 0.001, least: 3, seed: 7 };
/** Shares of the links that are to be right of those that are kept. */
const AIM = { accusation: 0.86, deed: 0.8, tie: 0.8 };
/** Least links that a least chance is told by. */
const FEWEST = 8;
/** Log odds below this are neither learnt from in the scale nor told in the report. */
const NEVER = -3;
/** Weights below this are left out of the file. */
const NEGLIGIBLE = 0.03;
const SHARES = [0.9, 0.85, 0.8, 0.75, 0.7, 0.6];

/** How many links are kept and right where a share of them is right. */
export type PairReport = Readonly<Record<string, unknown>>;

export interface PairFile {
  readonly meta: Readonly<Record<string, number>>;
  readonly tensors: readonly (readonly [string, Tensor])[];
  readonly report: PairReport;
}

/** Learns from all examples. */
export function pairTensors(examples: readonly PairExample[]): PairFile {
  const scored = crossValidatedPairs(examples, SETTINGS).filter(
    ({ example, odds }) => !example.isRuled && odds > NEVER,
  );
  const { slope, offset } = calibrate(
    scored.map(({ odds }) => odds),
    scored.map(isRight),
  );
  const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-(slope * odds + offset)));
  const least = (kind: keyof typeof AIM): number =>
    chanceOf(
      leastOdds(
        scored.filter((one) => kindOf(one) === kind),
        AIM[kind],
      ),
    );
  const { ways, rows, values } = trainPairs(examples, SETTINGS);
  const at = (row: number, one: number): number => values[row * CLASSES + one]!;
  const kept = [...rows]
    .map(([feature, row]) => ({
      hash: feature,
      entries: Array.from({ length: CLASSES }, (_, one) => ({ one, weight: at(row, one) })).filter(
        ({ weight }) => Math.abs(weight) >= NEGLIGIBLE,
      ),
    }))
    .filter(({ entries }) => entries.length > 0)
    .sort((a, b) => a.hash - b.hash);
  const entries = kept.flatMap((row) => row.entries);
  const step = entries.reduce((most, { weight }) => Math.max(most, Math.abs(weight)), 0) / 127;
  return {
    meta: {
      pairStep: step,
      pairSlope: slope,
      pairOffset: offset,
      leastLinkedAccusation: least('accusation'),
      leastLinkedDeed: least('deed'),
      leastLinkedTie: least('tie'),
    },
    tensors: [
      ['pairWays', { type: 'uint32', shape: [ways.size], data: Uint32Array.from(ways).sort() }],
      [
        'pairHashes',
        { type: 'uint32', shape: [kept.length], data: Uint32Array.from(kept, ({ hash }) => hash) },
      ],
      [
        'pairCounts',
        { type: 'uint8', shape: [kept.length], data: Uint8Array.from(kept, (row) => row.entries.length) },
      ],
      [
        'pairClasses',
        { type: 'uint8', shape: [entries.length], data: Uint8Array.from(entries, ({ one }) => one) },
      ],
      [
        'pairValues',
        {
          type: 'int8',
          shape: [entries.length],
          data: Int8Array.from(entries, ({ weight }) => Math.round(weight / step)),
        },
      ],
      [
        'pairOffsets',
        {
          type: 'float32',
          shape: [CLASSES],
          data: Float32Array.from({ length: CLASSES }, (_, one) => at(rows.size, one)),
        },
      ],
    ],
    report: reportOf(examples, scored),
  };
}

const isRight = ({ example, best }: ScoredPair): boolean => example.label === best;

function kindOf({ best }: ScoredPair): keyof typeof AIM {
  const predicate = predicateOf(best)!;
  if (predicate === 'accuses') return 'accusation';
  return STANDING.has(predicate) ? 'tie' : 'deed';
}

/** The least odds above which a share of the links is right; infinite where it is of no few. */
function leastOdds(scored: readonly ScoredPair[], share: number): number {
  const falling = scored.toSorted((a, b) => b.odds - a.odds);
  let [right, least] = [0, Infinity];
  falling.forEach((one, index) => {
    right += Number(isRight(one));
    if (index + 1 >= FEWEST && right / (index + 1) >= share) least = one.odds;
  });
  return least;
}

function reportOf(examples: readonly PairExample[], scored: readonly ScoredPair[]): PairReport {
  const related = examples.filter(({ label }) => label > 0);
  const table = (list: readonly ScoredPair[]): Record<string, string> =>
    Object.fromEntries(
      SHARES.map((share) => {
        const least = leastOdds(list, share);
        const kept = list.filter(({ odds }) => odds >= least);
        return [`${share} right`, `${kept.filter(isRight).length} of ${kept.length}`];
      }),
    );
  return {
    pairs: examples.length,
    related: related.length,
    'related by no rule': related.filter(({ isRuled }) => !isRuled).length,
    links: table(scored),
    deeds: table(scored.filter((one) => kindOf(one) === 'deed')),
    accusations: table(scored.filter((one) => kindOf(one) === 'accusation')),
    ties: table(scored.filter((one) => kindOf(one) === 'tie')),
    predicates: Object.fromEntries(
      PREDICATES.map((predicate, index) => {
        const list = scored.filter(
          ({ best, odds }) => best === index + 1 && odds >= leastOdds(scored, AIM.tie),
        );
        return [predicate, `${list.filter(isRight).length} of ${list.length}`];
      }),
    ),
  };
}
