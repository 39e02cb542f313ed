/**
 * A claim → the line that stands for it: all claims with the same drawn ends, predicate and polarity. O(1).
 */
import type { CaseClaim, ResolvedCase } from '../casefile/case-entities.ts';
import { SYMMETRIC } from '../claims/claim.ts';
import { drawnAs } from './claimants.ts';

/** The drawn ends, subject first; for symmetric predicates in id order so that both ways are one edge. */
export function endsOf(resolved: ResolvedCase, claim: CaseClaim): readonly [string, string] {
  const subject = drawnAs(resolved, claim.subject);
  const object = drawnAs(resolved, claim.object);
  return SYMMETRIC.has(claim.claim.predicate) && object < subject ? [object, subject] : [subject, object];
}

/** The id of the edge that stands for a claim. */
export function edgeId(resolved: ResolvedCase, claim: CaseClaim): string {
  const [source, target] = endsOf(resolved, claim);
  return `${source}.${claim.claim.predicate}.${target}${claim.claim.polarity === 'negative' ? '.not' : ''}`;
}
