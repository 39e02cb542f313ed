/** "who", "which" → the phrase right before them, or before a comma. O(1). */
import type { SentenceAnalysis } from '../nlp/analyse.ts';
import { wordAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';

/** Index of the phrase that a relative pronoun, itself a phrase of the sentence, goes with; −1 for none. */
export function relativeAntecedent(tokens: Tokens, { phrases }: SentenceAnalysis, phrase: number): number {
  const before = phrases.nouns[phrase - 1];
  if (before === undefined) return -1;
  const { first } = phrases.nouns[phrase]!;
  const isNear =
    first === before.last || (first === before.last + 1 && wordAt(tokens, before.last).startsWith(','));
  return isNear ? phrase - 1 : -1;
}
