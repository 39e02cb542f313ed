/** Chooses what an anaphor refers to among candidates; trained, or whatever a training run puts in its place. */
import type { CoreferenceModel } from '../nlp/coreference-model.ts';

/** An entity that an anaphor may refer to. */
export interface LinkCandidate {
  readonly entity: number;
  /** Sentence and phrase of its last mention. */
  readonly sentence: number;
  readonly phrase: number;
  readonly features: Float32Array;
}

/** An anaphor with its candidates, the nearest first, and the features of referring to none of them. */
export interface LinkQuery {
  readonly sentence: number;
  readonly phrase: number;
  readonly isPronoun: boolean;
  /** What is taken off the score of none, where news refer more often than what was learnt from. */
  readonly doubt: number;
  readonly none: Float32Array;
  readonly candidates: readonly LinkCandidate[];
}

/** The chosen candidate's entity, −1 for none, and how sure the choice is, 0 to 1. */
export interface Link {
  readonly entity: number;
  readonly confidence: number;
}

/** What chooses. */
export type Linker = (query: LinkQuery) => Link;

/** A wrong link is worse than none: what the chosen must reach among all candidates and none. */
const LEAST_PRONOUN = 0.3;
const LEAST_NOMINAL = 0.5;

/** Chooses by the trained network: the likeliest candidate if it is likely enough. */
export function trainedLinker(model: CoreferenceModel): Linker {
  return (query) => {
    const { best, share } = likeliest(
      query,
      (features) => model.score(features) - (features === query.none ? query.doubt : 0),
    );
    const least = query.isPronoun ? LEAST_PRONOUN : LEAST_NOMINAL;
    return { entity: best >= 0 && share >= least ? query.candidates[best]!.entity : -1, confidence: share };
  };
}

/** Index of the likeliest candidate, −1 where none of them is likelier, with its share of softmax. */
export function likeliest(
  { none, candidates }: LinkQuery,
  score: (features: Float32Array) => number,
): { best: number; share: number } {
  const scores = [score(none), ...candidates.map(({ features }) => score(features))];
  const most = Math.max(...scores);
  const total = scores.reduce((sum, one) => sum + Math.exp(one - most), 0);
  return { best: scores.indexOf(most) - 1, share: 1 / total };
}
