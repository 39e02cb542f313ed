/**
 * Which common nouns name people, groups and places: by GUM's entities where a noun is annotated often enough,
 * beyond that by a softmax regression over word vectors. One code for each word with a vector.
 */
import { ENTITY_KINDS } from '../gazetteer/kinds.ts';
import type { Machine } from '../nlp/net/machine.ts';
import type { WordVectors } from '../nlp/word-vectors.ts';
import type { ConlluDocument } from './conllu.ts';
import { headOfPhrase, treebankEntities } from './treebank-entities.ts';

const TYPES: Readonly<Record<string, number>> = { person: 1, organization: 2, place: 3 };
const CLASSES = 1 + ENTITY_KINDS.length;
/** Annotations that settle a noun's kind, and the share of them that must agree. */
const ENOUGH = 3;
const AGREED = 0.6;
/** How sure the regression must be of a noun that was not annotated. */
const SURE = 0.85;
const EPOCHS = 60;
const RATE = 0.4;
const DECAY = 1e-4;

/** Two bits a row of the vector table: 0 for no kind of ours, else 1 + place in `ENTITY_KINDS`. */
export function learnNounKinds(
  documents: readonly ConlluDocument[],
  vectors: WordVectors,
  machine: Machine,
): Uint8Array {
  const counts = countTypes(documents);
  const table = machine.floats(vectors.table, vectors.count * vectors.size).slice();
  const codes = new Uint8Array(vectors.count);
  const settled = new Map<number, number>();
  for (const [lemma, tallies] of counts) {
    const row = vectors.row(lemma);
    const all = tallies.reduce((sum, one) => sum + one, 0);
    const most = tallies.indexOf(Math.max(...tallies));
    if (row >= 0 && all >= ENOUGH) settled.set(row, tallies[most]! >= AGREED * all ? most : 0);
  }
  const weights = regression(counts, vectors, table);
  for (let row = 0; row < vectors.count; row++) {
    const shares = sharesOf(weights, table, row, vectors.size);
    const best = shares.indexOf(Math.max(...shares));
    codes[row] = settled.get(row) ?? (shares[best]! >= SURE ? best : 0);
  }
  const packed = new Uint8Array(Math.ceil(vectors.count / 4));
  codes.forEach((code, row) => (packed[row >> 2] = packed[row >> 2]! | (code << ((row & 3) * 2))));
  return packed;
}

/** How often each lemma heads an entity of each class; 0 for types that are not ours. */
function countTypes(documents: readonly ConlluDocument[]): ReadonlyMap<string, number[]> {
  const counts = new Map<string, number[]>();
  for (const sentence of documents.flatMap(({ sentences }) => sentences)) {
    for (const { type, first, last } of treebankEntities(sentence)) {
      const head = headOfPhrase(sentence, first, last);
      if (head < 0 || sentence.upos[head] !== 'NOUN') continue;
      const lemma = sentence.lemmas[head]!.toLowerCase();
      let tallies = counts.get(lemma);
      if (tallies === undefined) counts.set(lemma, (tallies = Array.from({ length: CLASSES }, () => 0)));
      tallies[TYPES[type] ?? 0]!++;
    }
  }
  return counts;
}

function regression(
  counts: ReadonlyMap<string, readonly number[]>,
  vectors: WordVectors,
  table: Float32Array,
): Float64Array {
  const { size } = vectors;
  const weights = new Float64Array(CLASSES * (size + 1));
  const examples = [...counts]
    .map(([lemma, tallies]) => ({ row: vectors.row(lemma), tallies }))
    .filter(({ row }) => row >= 0);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE * (1 - epoch / EPOCHS);
    for (const { row, tallies } of examples) {
      const all = tallies.reduce((sum, one) => sum + one, 0);
      const shares = sharesOf(weights, table, row, size);
      const scale = rate * Math.min(1, all / ENOUGH) * 0.1;
      for (let one = 0; one < CLASSES; one++) {
        const slope = shares[one]! - tallies[one]! / all;
        const at = one * (size + 1);
        for (let dimension = 0; dimension < size; dimension++) {
          const value = table[row * size + dimension]!;
          weights[at + dimension] = weights[at + dimension]! * (1 - rate * DECAY) - scale * slope * value;
        }
        weights[at + size] = weights[at + size]! - scale * slope;
      }
    }
  }
  return weights;
}

function sharesOf(weights: Float64Array, table: Float32Array, row: number, size: number): number[] {
  const scores = Array.from({ length: CLASSES }, (_, one) => {
    const at = one * (size + 1);
    let score = weights[at + size]!;
    for (let dimension = 0; dimension < size; dimension++)
      score += weights[at + dimension]! * table[row * size + dimension]!;
    return score;
  });
  const most = Math.max(...scores);
  const masses = scores.map((score) => Math.exp(score - most));
  const all = masses.reduce((sum, one) => sum + one, 0);
  return masses.map((mass) => mass / all);
}
