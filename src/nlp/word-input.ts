/**
 * Sentences → the input of an encoder: each word's fixed vector, the sum of its learnt features, its dense
 * features, and whatever dense columns the caller adds. A row for the root stands before every sentence.
 */
import type { HashIndex } from './hash-index.ts';
import type { Machine, Pointer } from './net/machine.ts';
import type { Segments } from './net/encoder.ts';
import {
  DENSE_FEATURES,
  denseFeatures,
  FORM_FEATURES,
  formFeatures,
  plainForm,
  ROOT_FEATURE,
  sentenceCase,
} from './token-features.ts';
import type { WordVectors } from './word-vectors.ts';

/** Rows of a batch, on the heap, so that training can keep them. */
export interface WordRows {
  readonly count: number;
  /** Rows of the vector table, −1 for none. */
  readonly vectors: Int32Array;
  /** `FORM_FEATURES` rows of the learnt table a word, −1 for none. */
  readonly features: Int32Array;
  /** `width` numbers a word. */
  readonly dense: Float32Array;
  readonly width: number;
}

const CACHE_LIMIT = 60_000;

/** Looks words up; remembers those it has seen. */
export class WordReader {
  readonly #vectors: WordVectors;
  readonly #dictionary: HashIndex;
  readonly #cache = new Map<string, { vector: number; features: Int32Array }>();

  constructor(vectors: WordVectors, dictionary: HashIndex) {
    this.#vectors = vectors;
    this.#dictionary = dictionary;
  }

  /**
   * The rows of one sentence, after one for the root. `extra` columns follow the dense features, zero until
   * the caller fills them.
   */
  read(forms: readonly string[], extra = 0): WordRows {
    const count = forms.length + 1;
    const width = DENSE_FEATURES + extra;
    const vectors = new Int32Array(count).fill(-1);
    const features = new Int32Array(count * FORM_FEATURES).fill(-1);
    const dense = new Float32Array(count * width);
    features[0] = this.#dictionary.row(ROOT_FEATURE);
    const plain = forms.map(plainForm);
    const casing = sentenceCase(plain);
    for (let index = 0; index < plain.length; index++) {
      const form = plain[index]!;
      const word = this.#word(form);
      const row = index + 1;
      vectors[row] = word.vector;
      features.set(word.features, row * FORM_FEATURES);
      denseFeatures(form, index === 0, casing, word.vector >= 0, dense, row * width);
    }
    return { count, vectors, features, dense, width };
  }

  #word(form: string): { vector: number; features: Int32Array } {
    const known = this.#cache.get(form);
    if (known !== undefined) return known;
    const hashes = new Uint32Array(FORM_FEATURES);
    formFeatures(form, hashes, 0);
    const features = Int32Array.from(hashes, (hash) => (hash === 0 ? -1 : this.#dictionary.row(hash)));
    const word = { vector: this.#vectors.row(form.toLowerCase()), features };
    if (this.#cache.size >= CACHE_LIMIT) this.#cache.clear();
    this.#cache.set(form, word);
    return word;
  }
}

/** A batch in the machine's memory. */
export interface Batch extends Segments {
  readonly features: Pointer;
  /** [rows, vector size + learnt size + dense width]. */
  readonly input: Pointer;
  /** First row of each sentence, and the count of rows. */
  readonly starts: Int32Array;
}

/** Lays sentences one after another and looks up their input. */
export function layBatch(
  machine: Machine,
  vectors: WordVectors,
  learnt: Pointer,
  learntSize: number,
  sentences: readonly WordRows[],
): Batch {
  const starts = new Int32Array(sentences.length + 1);
  for (let index = 0; index < sentences.length; index++)
    starts[index + 1] = starts[index]! + sentences[index]!.count;
  const rows = starts[sentences.length]!;
  const offsets = machine.putIntegers(starts);
  const vectorRows = machine.reserve(rows);
  const features = machine.reserve(rows * FORM_FEATURES);
  const width = sentences.length === 0 ? DENSE_FEATURES : sentences[0]!.width;
  const size = vectors.size + learntSize + width;
  const input = machine.reserve(rows * size);
  const vectorView = machine.integers(vectorRows, rows);
  const featureView = machine.integers(features, rows * FORM_FEATURES);
  const inputView = machine.floats(input, rows * size);
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index]!;
    const start = starts[index]!;
    vectorView.set(sentence.vectors, start);
    featureView.set(sentence.features, start * FORM_FEATURES);
    for (let row = 0; row < sentence.count; row++) {
      const at = (start + row + 1) * size - width;
      for (let column = 0; column < width; column++)
        inputView[at + column] = sentence.dense[row * width + column]!;
    }
  }
  const { kernels } = machine;
  kernels.sumRows(vectors.table, vectors.size, vectorRows, 1, rows, input, size);
  kernels.sumRows(learnt, learntSize, features, FORM_FEATURES, rows, input + vectors.size * 4, size);
  return { rows, count: sentences.length, offsets, starts, features, input };
}
