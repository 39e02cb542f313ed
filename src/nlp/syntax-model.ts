/** The trained tagger and parser: sentences in, tags and trees out. */
import { ModelFormatError, tensorOf, type ModelFile } from '../base/model-file.ts';
import { HashIndex } from './hash-index.ts';
import type { Machine } from './net/machine.ts';
import { shapeOf, StoredWeights } from './net/stored-weights.ts';
import { parseBatch, syntaxBlocks, type ParsedSentence, type SyntaxShape } from './syntax-net.ts';
import { DENSE_FEATURES } from './token-features.ts';
import { layBatch, WordReader } from './word-input.ts';
import type { WordVectors } from './word-vectors.ts';

/** How the file is named. */
export const SYNTAX = { name: 'syntax', version: 1 } as const;

export class SyntaxModel {
  readonly shape: SyntaxShape;
  readonly #machine: Machine;
  readonly #vectors: WordVectors;
  readonly #weights: StoredWeights;
  readonly #reader: WordReader;

  /** Throws `ModelFormatError` where the file does not hold such a network over such vectors. */
  constructor(file: string, model: ModelFile, machine: Machine, vectors: WordVectors) {
    const hashes = tensorOf(model, 'hashes', 'uint32').data;
    this.shape = shapeOf<SyntaxShape>(file, model);
    if (this.shape.encoder.input !== vectors.size + this.shape.learnt + DENSE_FEATURES) {
      throw new ModelFormatError(file, 'was trained over other word vectors than these');
    }
    this.#machine = machine;
    this.#vectors = vectors;
    this.#weights = new StoredWeights(machine, model, syntaxBlocks(this.shape, hashes.length));
    this.#reader = new WordReader(vectors, new HashIndex(hashes));
  }

  /** Tags and trees of some sentences, given as their words; a few hundred words at a time run best. */
  parse(sentences: readonly (readonly string[])[]): ParsedSentence[] {
    const machine = this.#machine;
    const mark = machine.mark;
    const rows = sentences.map((forms) => this.#reader.read(forms));
    const batch = layBatch(machine, this.#vectors, this.#weights.at('features'), this.shape.learnt, rows);
    const parsed = parseBatch(machine, this.#weights, this.shape, batch);
    machine.release(mark);
    return parsed;
  }
}
