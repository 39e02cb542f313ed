/** Whether a sentence is written so that its capitals do not tell names from other words. O(words). */
import type { Casings } from './casings.ts';
import { plainForm, sentenceCase } from './token-features.ts';

/** A sentence has title case when so many of its words of four letters or more are capitalised. */
const SHARE = 0.8;
const LEAST_WORDS = 3;
const LEAST_LETTERS = 4;
/** So many words that are usually small must be among them, or they may all be names. */
const LEAST_SMALL = 2;

/** Whether capitals stand on words that are usually small. */
export function hidesNames(forms: readonly string[], casings: Casings): boolean {
  const plain = forms.map(plainForm);
  if (sentenceCase(plain).allCapitals) return true;
  const long = plain.filter((form) => form.length >= LEAST_LETTERS && /^\p{L}/u.test(form));
  const capitals = long.filter((form) => /^\p{Lu}/u.test(form));
  return (
    long.length >= LEAST_WORDS &&
    capitals.length >= long.length * SHARE &&
    capitals.filter((form) => casings.usual(form.toLowerCase()) === 'small').length >= LEAST_SMALL
  );
}
