/**
 * Who a claim is counted for, and where an entity is drawn. O(1) a claim.
 */
import type { CaseClaim, ResolvedCase } from '../casefile/case-entities.ts';
import { OWN_VOICE, UNNAMED } from '../casefile/voices.ts';

/** The facet values under which a claim is counted for its holders. */
export function claimantKeys(claim: CaseClaim): readonly string[] {
  if (claim.claimants.length > 0) {
    return claim.onBehalfOf === null ? claim.claimants : [...claim.claimants, claim.onBehalfOf];
  }
  return [claim.claim.cue === null ? OWN_VOICE : UNNAMED];
}

/** Where an entity is drawn: itself, or the group that an unnamed voice speaks for. */
export function drawnAs(resolved: ResolvedCase, entity: string): string {
  return resolved.entities.get(entity)?.foldsInto ?? entity;
}
