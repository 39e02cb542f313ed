/** What the tagger of cues has learnt, for eyes: the words that are surest to be cues where the tagger reads them. */
import { tagAttributions } from '../attribution/tagger.ts';
import type { TokenColumns } from '../attribution/token-columns.ts';
import type { AttributionModel } from '../nlp/attribution-model.ts';
import type { Tokens } from '../text/tokens.ts';

const SHOWN = 300;
const LEAST = 3;

/** The lemmas that head cues, the most frequent first: how often, how often the word is one, how sure. */
export function describeCues(
  texts: readonly { readonly tokens: Tokens; readonly columns: TokenColumns }[],
  model: AttributionModel,
): string[] {
  const seen = new Map<string, number>();
  const cues = new Map<string, { count: number; confidence: number }>();
  for (const { tokens, columns } of texts) {
    for (const lemma of tokens.lemmas) seen.set(lemma, (seen.get(lemma) ?? 0) + 1);
    for (const { head, confidence } of tagAttributions(columns, model).attributions) {
      const lemma = tokens.lemmas[head]!;
      const entry = cues.get(lemma) ?? { count: 0, confidence: 0 };
      entry.count++;
      entry.confidence += confidence;
      cues.set(lemma, entry);
    }
  }
  return [
    'cues found  share of the word  mean confidence  word',
    ...[...cues]
      .filter(([, { count }]) => count >= LEAST)
      .sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1))
      .slice(0, SHOWN)
      .map(([lemma, { count, confidence }]) => {
        const share = count / seen.get(lemma)!;
        return `${String(count).padStart(10)}  ${share.toFixed(2).padStart(17)}  ${(confidence / count).toFixed(2).padStart(15)}  ${lemma}`;
      }),
  ];
}
