/** The trained name recogniser: the sentences of a document in, names out. */
import { ModelFormatError, tensorOf, type ModelFile } from '../base/model-file.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { ENTITY_KINDS } from '../gazetteer/kinds.ts';
import { Casings } from './casings.ts';
import { bestLabels, labelCount, spansOf, transitionScores, type LabelledSpan } from './crf.ts';
import { HashIndex } from './hash-index.ts';
import { documentEvidence, EVIDENCE } from './name-evidence.ts';
import { namesBlocks, scoreLabels, type NamesShape } from './names-net.ts';
import { padded } from './net/linear.ts';
import type { Machine } from './net/machine.ts';
import { shapeOf, StoredWeights } from './net/stored-weights.ts';
import { DENSE_FEATURES, plainForm } from './token-features.ts';
import { layBatch, WordReader, type WordRows } from './word-input.ts';
import type { WordVectors } from './word-vectors.ts';

/** How the file is named. */
export const NAMES = { name: 'names', version: 2 } as const;

/** Rows of a sentence with the evidence of its document in the last columns. */
export function wordRows(reader: WordReader, forms: readonly string[], evidence: Float32Array): WordRows {
  const rows = reader.read(forms, EVIDENCE);
  for (let word = 0; word < forms.length; word++) {
    const own = evidence.subarray(word * EVIDENCE, (word + 1) * EVIDENCE);
    rows.dense.set(own, (word + 1) * rows.width + DENSE_FEATURES);
  }
  return rows;
}

export class NamesModel {
  readonly #shape: NamesShape;
  readonly #machine: Machine;
  readonly #vectors: WordVectors;
  readonly #gazetteer: Gazetteer;
  /** How the words are usually written. */
  readonly casings: Casings;
  readonly #weights: StoredWeights;
  readonly #reader: WordReader;
  readonly #transitions: Float64Array;

  /** Throws `ModelFormatError` where the file does not hold such a network over such vectors. */
  constructor(file: string, model: ModelFile, machine: Machine, vectors: WordVectors, gazetteer: Gazetteer) {
    const hashes = tensorOf(model, 'hashes', 'uint32').data;
    this.#shape = shapeOf<NamesShape>(file, model);
    if (this.#shape.encoder.input !== vectors.size + this.#shape.learnt + DENSE_FEATURES + EVIDENCE) {
      throw new ModelFormatError(file, 'was trained over other word vectors or evidence than these');
    }
    if (this.#shape.kinds.join() !== ENTITY_KINDS.join()) {
      throw new ModelFormatError(file, `knows the kinds ${this.#shape.kinds.join(', ')} and not ours`);
    }
    this.#machine = machine;
    this.#vectors = vectors;
    this.#gazetteer = gazetteer;
    this.casings = Casings.of(file, model, vectors);
    this.#weights = new StoredWeights(machine, model, namesBlocks(this.#shape, hashes.length));
    this.#reader = new WordReader(vectors, new HashIndex(hashes));
    const labels = labelCount(ENTITY_KINDS.length);
    const learnt = machine.floats(this.#weights.at('transitions'), (labels + 1) * padded(labels));
    this.#transitions = transitionScores(learnt, labels, padded(labels));
  }

  /** What the document says of each word; made once for all its sentences. */
  evidence(sentences: readonly (readonly string[])[]): Float32Array[] {
    return documentEvidence(
      sentences.map((forms) => forms.map(plainForm)),
      this.#gazetteer,
      this.casings,
    );
  }

  /** Scores of every label, [words, labels], of some sentences with their evidence. */
  score(sentences: readonly (readonly string[])[], evidence: readonly Float32Array[]): Float32Array[] {
    const machine = this.#machine;
    const mark = machine.mark;
    const rows = sentences.map((forms, index) => wordRows(this.#reader, forms, evidence[index]!));
    const batch = layBatch(machine, this.#vectors, this.#weights.at('features'), this.#shape.learnt, rows);
    const emissions = scoreLabels(machine, this.#weights, this.#shape, batch);
    const labels = labelCount(ENTITY_KINDS.length);
    const ld = padded(labels);
    const scores = sentences.map((forms, index) => {
      const view = machine.floats(emissions + (batch.starts[index]! + 1) * ld * 4, forms.length * ld);
      const own = new Float32Array(forms.length * labels);
      for (let word = 0; word < forms.length; word++) {
        own.set(view.subarray(word * ld, word * ld + labels), word * labels);
      }
      return own;
    });
    machine.release(mark);
    return scores;
  }

  /** The best names of a sentence for its scores; kinds are places in `ENTITY_KINDS`. */
  decode(scores: Float32Array): LabelledSpan[] {
    const labels = labelCount(ENTITY_KINDS.length);
    return spansOf(bestLabels(scores, labels, scores.length / labels, this.#transitions, labels));
  }

  /** exp(transition), for sums over all labellings. */
  get transitions(): Float64Array {
    return this.#transitions;
  }
}
