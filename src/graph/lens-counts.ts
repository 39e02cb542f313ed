/**
 * Claims → how many of them a lens on each claimant alone would tell, all in one walk. O(claims).
 */
import type { CaseClaim, ResolvedCase } from '../casefile/case-entities.ts';
import { claimantKeys, drawnAs } from './claimants.ts';
import { isMembership } from './lens.ts';

/**
 * How many of some claims the lens on each claimant alone would tell, by what `LensChoice.speakers` calls it: with
 * those who speak for it or belong to it. O(claims).
 */
export function toldByEach(
  resolved: ResolvedCase,
  claims: readonly CaseClaim[],
): ReadonlyMap<string, number> {
  const groupsOf = new Map<string, Set<string>>();
  for (const claim of resolved.claims)
    if (isMembership(resolved, claim))
      groupsOf.set(
        claim.subject,
        (groupsOf.get(claim.subject) ?? new Set()).add(drawnAs(resolved, claim.object)),
      );
  const counts = new Map<string, number>();
  for (const claim of claims) {
    const nearest = claim.claimants.at(-1);
    const tellers = new Set(claimantKeys(claim).map((key) => drawnAs(resolved, key)));
    for (const group of groupsOf.get(nearest ?? '') ?? []) tellers.add(group);
    for (const teller of tellers) counts.set(teller, (counts.get(teller) ?? 0) + 1);
  }
  return counts;
}
