/**
 * Why a claim was read as it was, in parts that an interface puts into words: by which rule from which
 * words, whose it is and how far its cue commits them, what else decided over certainty and polarity, and
 * where its time stands. All of it is in the record, so that any reader of it can be told. O(1).
 */
import type { Span } from '../base/span.ts';
import type { Certainty, Claim, Reason } from './claim.ts';

/** How a claim came about: read by a rule, implied by another claim, or taken up by a denial. */
export type Origin = 'rule' | 'implied' | 'taken-up';

/** One part of the explanation, in the order it is told. */
export type ExplanationPart =
  | {
      readonly part: 'origin';
      readonly origin: Origin;
      /** Id of the rule. */
      readonly rule: string;
      /** The rule's sample sentence with its slots, null where it has none. */
      readonly sample: string | null;
      readonly trigger: Span;
    }
  /** The article says it itself. */
  | { readonly part: 'own-voice'; readonly certainty: Certainty }
  /** Somebody holds it, by a cue; `isNamed` is false where the text names nobody. */
  | {
      readonly part: 'held';
      readonly certainty: Certainty;
      readonly cue: Span;
      readonly isNamed: boolean;
    }
  | { readonly part: 'speaks-for' }
  | { readonly part: 'reason'; readonly reason: Reason; readonly span: Span }
  | { readonly part: 'unsupported' }
  | { readonly part: 'time'; readonly span: Span };

/** Explains a claim; `sample` is the sample sentence of its rule, where there is one. */
export function explain(claim: Claim, sample: string | null = null): readonly ExplanationPart[] {
  const { rule, trigger, cue, claimants, certainty, because = [], onBehalfOf, unsupported, time } = claim;
  const parts: ExplanationPart[] = [{ part: 'origin', origin: originOf(claim), rule, sample, trigger }];
  if (cue === null) parts.push({ part: 'own-voice', certainty });
  else parts.push({ part: 'held', certainty, cue, isNamed: claimants.length > 0 });
  if (onBehalfOf !== null) parts.push({ part: 'speaks-for' });
  for (const { reason, span } of because) {
    const isCue = cue !== null && span[0] < cue[1] && cue[0] < span[1];
    if (!isCue) parts.push({ part: 'reason', reason, span });
  }
  if (unsupported) parts.push({ part: 'unsupported' });
  if (time !== null) parts.push({ part: 'time', span: time.span });
  return parts;
}

function originOf({ rule }: Claim): Origin {
  if (rule === 'implied') return 'implied';
  return rule === 'denial taken up' ? 'taken-up' : 'rule';
}
