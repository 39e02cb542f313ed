/**
 * The trained part that links what no rule reads as it stands in its file: for each hashed feature weights of some of
 * the classes (no relation, or one of the twenty), and from which chance on a link is kept. Which features there are
 * is the business of `claims/pairs`.
 */
import { ModelFormatError, tensorOf, type ModelFile } from '../base/model-file.ts';
import { HashIndex } from './hash-index.ts';

/** Sparse weights of hashed features, in steps of `step`. */
export interface PairWeights {
  readonly rows: HashIndex;
  /** Entries of a row stand from `starts[row]` to `starts[row + 1]`. */
  readonly starts: Uint32Array;
  /** The class of each entry: 0 for no relation, then the predicates in their order. */
  readonly classes: Uint8Array;
  readonly values: Int8Array;
  readonly step: number;
  /** What is added to each class. */
  readonly offsets: readonly number[];
  /** The features of the ways that ever relate two. */
  readonly ways: ReadonlySet<number>;
  /** How log odds become those of being right: times the slope, plus the offset. */
  readonly calibration: { readonly slope: number; readonly offset: number };
  /** Least chances in [0, 1] of accusations, of the other deeds, and of what lasts. */
  readonly least: { readonly accusation: number; readonly deed: number; readonly tie: number };
}

/** Reads the weights; throws `ModelFormatError`. */
export function readPairWeights(file: string, model: ModelFile): PairWeights {
  const number = (name: string): number => {
    const value = model.meta[name];
    if (typeof value !== 'number') throw new ModelFormatError(file, `tells no ${name}`);
    return value;
  };
  const hashes = tensorOf(model, 'pairHashes', 'uint32').data;
  const counts = tensorOf(model, 'pairCounts', 'uint8', [hashes.length]).data;
  const classes = tensorOf(model, 'pairClasses', 'uint8').data;
  const starts = new Uint32Array(hashes.length + 1);
  counts.forEach((count, row) => (starts[row + 1] = starts[row]! + count));
  if (starts.at(-1) !== classes.length)
    throw new ModelFormatError(file, 'has rows of other lengths than it tells');
  return {
    rows: new HashIndex(hashes),
    starts,
    classes,
    values: tensorOf(model, 'pairValues', 'int8', [classes.length]).data,
    step: number('pairStep'),
    offsets: [...tensorOf(model, 'pairOffsets', 'float32').data],
    ways: new Set(tensorOf(model, 'pairWays', 'uint32').data),
    calibration: { slope: number('pairSlope'), offset: number('pairOffset') },
    least: {
      accusation: number('leastLinkedAccusation'),
      deed: number('leastLinkedDeed'),
      tie: number('leastLinkedTie'),
    },
  };
}
