/**
 * Trains one tagger of attributions and makes it small: a first, shorter training with all features shows which
 * weigh most, then some learn with those alone, and the mean of their weights becomes bytes.
 */
import type { Tensor } from '../base/model-file.ts';
import { ChainModel, packHashes } from '../nlp/attribution-model.ts';
import { trainChain, type ChainWeights } from './chain-training.ts';
import type { LabelledSequence } from './attribution-examples.ts';
import { FeatureRows } from './feature-rows.ts';

/** How a tagger is trained. */
export interface TaggerSettings {
  readonly labels: number;
  readonly epochs: number;
  readonly rate: number;
  readonly dropout: number;
  readonly averaged: number;
  /** How often a feature must occur at least. */
  readonly least: number;
  /** How many trainings with other random numbers are averaged. */
  readonly trainings: number;
  /** How many features are kept. */
  readonly kept: number;
  /** What a step of the stored bytes is worth. */
  readonly step: number;
}

/** A tagger as it is stored: features in rising order of their hashes. */
export interface StoredTagger {
  readonly labels: number;
  readonly hashes: Uint32Array;
  /** [rows, labels]. */
  readonly weights: Int8Array;
  readonly step: number;
  readonly transitions: Float32Array;
}

/** Trains, chooses features, trains again. `random` makes the numbers of each training. */
export function trainTagger(
  sequences: readonly LabelledSequence[],
  settings: TaggerSettings,
  random: (training: number) => () => number,
  log: (line: string) => void,
): StoredTagger {
  const all = FeatureRows.of(sequences, settings.least);
  log(`${sequences.length} sequences, ${all.count} features`);
  const half = Math.ceil(settings.epochs / 2);
  const first = train(sequences, all, { ...settings, epochs: half, averaged: 1 }, random(0), log);
  const strongest = strongestRows(first, settings.kept);
  const chosen = FeatureRows.from(Uint32Array.from(strongest, (row) => all.hashes[row]!).sort());
  log(`${chosen.count} features kept`);
  const second = meanOf(
    Array.from({ length: settings.trainings }, (_, index) =>
      train(sequences, chosen, settings, random(1 + index), log),
    ),
  );
  return {
    labels: settings.labels,
    hashes: chosen.hashes.slice(),
    weights: Int8Array.from(second.emissions, (weight) =>
      Math.max(-127, Math.min(127, Math.round(weight / settings.step))),
    ),
    step: settings.step,
    transitions: Float32Array.from(second.transitions),
  };
}

function train(
  sequences: readonly LabelledSequence[],
  rows: FeatureRows,
  settings: TaggerSettings,
  random: () => number,
  log: (line: string) => void,
): ChainWeights {
  const examples = sequences.map((sequence) => ({ ...rows.encode(sequence), labels: sequence.labels }));
  return trainChain(examples, rows.count, settings, random, (epoch, loss) => {
    log(`epoch ${epoch}: loss ${loss.toFixed(3)}`);
  });
}

/** The mean of linear models over the same features is the model of their mean scores. */
function meanOf(models: readonly ChainWeights[]): ChainWeights {
  const [first, ...rest] = models;
  const { labels, emissions, transitions } = first!;
  for (const other of rest) {
    for (let at = 0; at < emissions.length; at++) emissions[at] = emissions[at]! + other.emissions[at]!;
    for (let at = 0; at < transitions.length; at++)
      transitions[at] = transitions[at]! + other.transitions[at]!;
  }
  return {
    labels,
    emissions: emissions.map((sum) => sum / models.length),
    transitions: transitions.map((sum) => sum / models.length),
  };
}

/** The rows with the largest weights by their squares, in rising order. */
function strongestRows({ emissions, labels }: ChainWeights, count: number): Uint32Array {
  const rows = emissions.length / labels;
  const strength = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    for (let label = 0; label < labels; label++)
      strength[row] = strength[row]! + emissions[row * labels + label]! ** 2;
  }
  const sorted = strength.slice().sort();
  const limit = sorted[Math.max(0, rows - count)]!;
  return Uint32Array.from(
    Array.from({ length: rows }, (_, row) => row).filter(
      (row) => strength[row]! >= limit && strength[row]! > 0,
    ),
  );
}

/** As it is read again from its file. */
export function chainOf({ hashes, weights, step, transitions, labels }: StoredTagger): ChainModel {
  return new ChainModel(hashes, weights, Math.fround(step), Float64Array.from(transitions), labels);
}

/** The tensors of a tagger under its name. */
export function tensorsOf(name: string, tagger: StoredTagger): [string, Tensor][] {
  const { labels, hashes, weights, step, transitions } = tagger;
  const packed = packHashes(hashes);
  const columns = new Int8Array(weights.length);
  for (let label = 0, at = 0; label < labels; label++) {
    for (let row = 0; row < hashes.length; row++, at++) columns[at] = weights[row * labels + label]!;
  }
  return [
    [`${name}.hashes`, { type: 'uint8', shape: [packed.length], data: packed }],
    [`${name}.weights`, { type: 'int8', shape: [labels, hashes.length], data: columns }],
    [`${name}.scale`, { type: 'float32', shape: [1], data: Float32Array.of(step) }],
    [`${name}.transitions`, { type: 'float32', shape: [labels + 1, labels], data: transitions }],
  ];
}
