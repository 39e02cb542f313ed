/** Sentences → how their words are usually written: the table that `Casings` reads. O(words). */
import { CASINGS, type Casing } from '../nlp/casings.ts';
import { plainForm, sentenceCase } from '../nlp/token-features.ts';
import type { WordVectors } from '../nlp/word-vectors.ts';

/** Times a word must be seen inside a sentence, and the share that makes one way the usual. */
const LEAST = 3;
const USUAL = 0.8;
/** After these a capital may be that of a sentence in a sentence. */
const OPENING = /^["'`(:;.\-–—]+$/;

/** Four rows of the vector table a byte. Sentences in capitals or title case tell nothing. */
export function countCasings(sentences: Iterable<readonly string[]>, vectors: WordVectors): Uint8Array {
  const small = new Uint32Array(vectors.count);
  const capital = new Uint32Array(vectors.count);
  for (const sentence of sentences) {
    const forms = sentence.map(plainForm);
    const { allCapitals, titleCase } = sentenceCase(forms);
    if (allCapitals || titleCase) continue;
    for (let at = 1; at < forms.length; at++) {
      const form = forms[at]!;
      const row = vectors.row(form.toLowerCase());
      if (row < 0 || !/^\p{L}/u.test(form)) continue;
      const isCapital = /^\p{Lu}/u.test(form);
      if (isCapital && OPENING.test(forms[at - 1]!)) continue;
      const counts = isCapital ? capital : small;
      counts[row] = counts[row]! + 1;
    }
  }
  const codes = new Uint8Array(Math.ceil(vectors.count / 4));
  for (let row = 0; row < vectors.count; row++) {
    const code = CASINGS.indexOf(casingOf(small[row]!, capital[row]!));
    codes[row >> 2] = codes[row >> 2]! | (code << ((row & 3) * 2));
  }
  return codes;
}

function casingOf(small: number, capital: number): Casing {
  const seen = small + capital;
  if (seen < LEAST) return 'unknown';
  if (small >= USUAL * seen) return 'small';
  return capital >= USUAL * seen ? 'capital' : 'both';
}
