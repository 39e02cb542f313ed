/** Sentences grouped so that a network runs over a few hundred words at a time. */

/** Sentences between two chances to pause. */
export const SENTENCES_A_STEP = 100;
const WORDS_A_BATCH = 320;

/** Ranges `[from, to)` of sentences, in order; every sentence is in one. */
export function* batchesInOrder(
  sentences: readonly (readonly string[])[],
): Generator<readonly [number, number], void> {
  let from = 0;
  let words = 0;
  for (const [index, forms] of sentences.entries()) {
    if (index > from && words + forms.length > WORDS_A_BATCH) {
      yield [from, index];
      from = index;
      words = 0;
    }
    words += forms.length + 1;
  }
  if (from < sentences.length) yield [from, sentences.length];
}
