/**
 * A document's names made consistent: each capitalised word leans towards the kinds that the recogniser
 * saw in it elsewhere in the same document. "Millikin" is one thing throughout an article.
 */
import { chainSums, labelCount } from './crf.ts';

/** How strongly a word leans, and what keeps a single sure reading from ruling out all others. */
const PULL = 0.5;
const DOUBT = 0.04;

/** A sentence's words and its scores [words, labels]. */
export interface ScoredSentence {
  readonly forms: readonly string[];
  readonly scores: Float32Array;
}

/** Adds to the scores of every sentence what the rest of the document says. `weights` as for `chainSums`. */
export function makeConsistent(
  sentences: readonly ScoredSentence[],
  kinds: number,
  weights: Float64Array,
): void {
  const labels = labelCount(kinds);
  const classes = kinds + 1;
  const totals = new Map<string, Float64Array>();
  const own = sentences.map(({ forms, scores }) => {
    const { marginals } = chainSums(scores, labels, forms.length, weights, labels);
    const shares = new Float64Array(forms.length * classes);
    for (let word = 0; word < forms.length; word++) {
      for (let label = 0; label < labels; label++) {
        const at = word * classes + classOf(label);
        shares[at] = shares[at]! + marginals[word * labels + label]!;
      }
      if (!isCapital(forms[word]!)) continue;
      const key = forms[word]!.toLowerCase();
      let total = totals.get(key);
      if (total === undefined) totals.set(key, (total = new Float64Array(classes + 1)));
      for (let one = 0; one < classes; one++) total[one] = total[one]! + shares[word * classes + one]!;
      total[classes] = total[classes]! + 1;
    }
    return shares;
  });
  for (const [index, { forms, scores }] of sentences.entries()) {
    for (let word = 0; word < forms.length; word++) {
      if (!isCapital(forms[word]!)) continue;
      const total = totals.get(forms[word]!.toLowerCase())!;
      const others = total[classes]! - 1;
      if (others < 1) continue;
      const pull = (PULL * others) / (others + 1);
      for (let label = 0; label < labels; label++) {
        const one = classOf(label);
        const share = (total[one]! - own[index]![word * classes + one]!) / others;
        const at = word * labels + label;
        scores[at] = scores[at]! + pull * Math.log(share + DOUBT);
      }
    }
  }
}

/** 0 for outside, 1 + kind for the rest. */
const classOf = (label: number): number => (label === 0 ? 0 : 1 + ((label - 1) >> 2));

const isCapital = (form: string): boolean => /\p{Lu}/u.test(form);
