/**
 * "Tehran denied it", "the general rejected the charge": a denial that takes up what was alleged just
 * before, in the same sentence or the two before it. Each alleged relation comes back as denied by the
 * new speaker, with the denial's own sentence and words as evidence. O(c) in the clauses of a sentence.
 */
import type { SentenceAnalysis } from '../nlp/analyse.ts';
import { lowerAt, spanBetween } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import { wordSet } from '../base/word-set.ts';
import type { ClaimDraft } from './claim-draft.ts';

const DENYING = wordSet('deny reject dismiss refute dispute rebut');
const TAKEN_UP = wordSet(
  'it this that charge charges accusation accusations allegation allegations claim claims',
);
const CONFIDENCE = 0.5;

/** The denials of a sentence that take up claims alleged shortly before. */
export function takenUpDenials(
  tokens: Tokens,
  sentence: SentenceAnalysis,
  row: Int32Array,
  alleged: readonly ClaimDraft[],
): ClaimDraft[] {
  return sentence.clauses.flatMap(({ lemma, verb, subjects, objects }) => {
    const denier = row[subjects[0] ?? -1] ?? -1;
    const object = sentence.phrases.nouns[objects[0] ?? -1];
    if (!DENYING.has(lemma) || denier < 0 || object === undefined || verb.isNegated || verb.isPassive)
      return [];
    if (!TAKEN_UP.has(lowerAt(tokens, object.head))) return [];
    const trigger = spanBetween(tokens, verb.head, verb.head + 1);
    return alleged
      .filter(
        ({ trigger: earlier, holding }) => earlier[1] <= trigger[0] && !holding.claimants.includes(denier),
      )
      .map((draft) => denied(draft, denier, trigger, spanOf(tokens, sentence), verb.first));
  });
}

function spanOf(tokens: Tokens, { from, to }: SentenceAnalysis): readonly [number, number] {
  return spanBetween(tokens, from, to);
}

function denied(
  draft: ClaimDraft,
  denier: number,
  trigger: readonly [number, number],
  sentence: readonly [number, number],
  cueFirst: number,
): ClaimDraft {
  return {
    ...draft,
    trigger,
    sentence,
    time: null,
    holding: { claimants: [denier], cue: trigger, cueFirst, stance: 'denies', certainty: 'denied' },
    confidence: Math.min(draft.confidence, CONFIDENCE),
    rule: 'denial taken up',
  };
}
