/**
 * The claims behind a line → who answers them anywhere in the case, who repeats them, and how much of it is echo.
 * O(c log c) in claims.
 */
import type { CaseClaim, ResolvedCase } from '../casefile/case-entities.ts';
import { tiesOf } from '../casefile/ties.ts';
import { independentVoice } from './project.ts';

/** What stands around the claims of one line. */
export interface Answers {
  /** Denials of them, shown or hidden by filters, by day; accusations are denied by whoever denies the charge. */
  readonly denials: readonly CaseClaim[];
  /** Claims by others of the opposite, likewise. */
  readonly contradictions: readonly CaseClaim[];
  /** The claims of the line that hold it, the first of each independent voice, by day. */
  readonly voices: readonly CaseClaim[];
  /** The claims of the line that only repeat a passage of another article. */
  readonly copies: readonly CaseClaim[];
}

/** Answers to the claims of one line. */
export function answersTo(resolved: ResolvedCase, claims: readonly CaseClaim[]): Answers {
  const ties = tiesOf(resolved);
  const voices = new Map<string, CaseClaim>();
  for (const claim of ties.inOrder(claims)) {
    const voice = independentVoice(resolved, claim);
    if (claim.claim.certainty !== 'denied' && !voices.has(voice)) voices.set(voice, claim);
  }
  return {
    denials: ties.deniedBy(claims),
    contradictions: ties.contradictedBy(claims),
    voices: [...voices.values()],
    copies: claims.filter(({ copyOf }) => copyOf !== null),
  };
}
