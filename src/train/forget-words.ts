/** Drops whole vectors and word forms in training, so that affixes and neighbours learn to stand in. */
import { FORM_FEATURES } from '../nlp/token-features.ts';
import type { WordRows } from '../nlp/word-input.ts';

/** A copy of the rows in which each word has lost its vector, or its forms, with the given chances. */
export function forgetWords(
  words: WordRows,
  vectorRate: number,
  formRate: number,
  random: () => number,
): WordRows {
  const vectors = words.vectors.slice();
  const features = words.features.slice();
  for (let row = 1; row < words.count; row++) {
    if (random() < vectorRate) vectors[row] = -1;
    if (random() < formRate) {
      features[row * FORM_FEATURES] = -1;
      features[row * FORM_FEATURES + 1] = -1;
    }
  }
  return { ...words, vectors, features };
}
