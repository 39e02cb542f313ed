/**
 * Why the claims behind a line were read as they were, in words: one entry for each different explanation,
 * in the order of the claims. O(c) in claims.
 */
import type { CaseClaim } from '../../casefile/case-entities.ts';
import { explain } from '../../claims/explain.ts';
import type { Extraction } from '../../extract/extraction.ts';
import { explanationWords } from '../explanation-texts.ts';

/** One explanation that some claims share. */
export interface SharedReason {
  readonly words: string;
  /** Mean confidence of those readings, two digits. */
  readonly confidence: string;
  readonly count: number;
}

/** The explanations of claims; `nameOf` names an entity of the case, `sampleOf` gives a rule's sample sentence. */
export function reasonsOf(
  claims: readonly CaseClaim[],
  extractions: ReadonlyMap<string, Extraction>,
  nameOf: (entity: string) => string,
  sampleOf: (rule: string) => string | null,
): SharedReason[] {
  const shared = new Map<string, number[]>();
  for (const { article, claim, claimants, onBehalfOf } of claims) {
    const text = extractions.get(article)?.article.text ?? '';
    const words = explanationWords(explain(claim, sampleOf(claim.rule)), {
      words: (span) => text.slice(...span) || null,
      claimant: claimants.length === 0 ? '' : nameOf(claimants.at(-1)!),
      group: onBehalfOf === null ? '' : nameOf(onBehalfOf),
    });
    const known = shared.get(words);
    if (known) known.push(claim.confidence);
    else shared.set(words, [claim.confidence]);
  }
  return [...shared].map(([words, values]) => ({
    words,
    confidence: (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(2),
    count: values.length,
  }));
}
