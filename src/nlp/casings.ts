/**
 * How texts usually write a word inside a sentence, for the words that have vectors: two bits each. A
 * headline's capitals hide who is a name; that "arrest" is mostly small tells.
 */
import { ModelFormatError, tensorOf, type ModelFile } from '../base/model-file.ts';
import type { WordVectors } from './word-vectors.ts';

/** The order is that of the codes in the file. `both`: neither way holds for most. */
export const CASINGS = ['unknown', 'small', 'both', 'capital'] as const;
export type Casing = (typeof CASINGS)[number];

/** Endings, and what the base has in their place. */
const INFLECTIONS = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
] as const;
const SHORTEST_BASE = 3;

export class Casings {
  readonly #vectors: WordVectors;
  readonly #codes: Uint8Array;

  /** `codes`: four rows of the vector table a byte, lowest bits first. */
  constructor(vectors: WordVectors, codes: Uint8Array) {
    this.#vectors = vectors;
    this.#codes = codes;
  }

  /** The table of a model file. Throws `ModelFormatError` where there is none over these vectors. */
  static of(file: string, model: ModelFile, vectors: WordVectors): Casings {
    const { data } = tensorOf(model, 'casings', 'uint8');
    if (data.length !== Math.ceil(vectors.count / 4))
      throw new ModelFormatError(file, 'tells the casing of other words than these vectors have');
    return new Casings(vectors, data);
  }

  /** Of a lower-case word; of a compound's last part, or of the base, where only that is known. */
  usual(word: string): Casing {
    const own = this.#at(word);
    if (own !== 'unknown') return own;
    const hyphen = word.lastIndexOf('-');
    if (hyphen > 0 && hyphen < word.length - 1) return this.usual(word.slice(hyphen + 1));
    const isInflected = INFLECTIONS.some(
      ([ending, base]) =>
        word.endsWith(ending) &&
        word.length >= ending.length + SHORTEST_BASE &&
        this.#at(word.slice(0, -ending.length) + base) === 'small',
    );
    return isInflected ? 'small' : 'unknown';
  }

  #at(word: string): Casing {
    const row = this.#vectors.row(word);
    return row < 0 ? 'unknown' : CASINGS[(this.#codes[row >> 2]! >> ((row & 3) * 2)) & 3]!;
  }
}
