/** Which learnt features a network keeps: those seen often enough in its training text. */
import { FORM_FEATURES, formFeatures, plainForm, ROOT_FEATURE } from '../nlp/token-features.ts';

/** Least counts by the feature's place in `formFeatures`: words and forms, then affixes and shape. */
const LEAST = [3, 4, 6, 6, 2, 4, 5, 6, 3];

/** Hashes of the kept features, in rising order; the root's is among them. */
export function featureDictionary(sentences: Iterable<readonly string[]>, factor = 1): Uint32Array {
  const counts = new Map<number, { place: number; count: number }>();
  const hashes = new Uint32Array(FORM_FEATURES);
  for (const forms of sentences) {
    for (const form of forms) {
      formFeatures(plainForm(form), hashes, 0);
      for (let place = 0; place < FORM_FEATURES; place++) {
        const hash = hashes[place]!;
        if (hash === 0) continue;
        const entry = counts.get(hash);
        if (entry === undefined) counts.set(hash, { place, count: 1 });
        else entry.count++;
      }
    }
  }
  const kept = [ROOT_FEATURE];
  for (const [hash, { place, count }] of counts) if (count >= LEAST[place]! * factor) kept.push(hash);
  return Uint32Array.from(new Set(kept)).sort();
}
