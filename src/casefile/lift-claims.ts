/**
 * Claims of articles → claims of the case, and which unnamed voices are drawn with the group they speak for.
 * O(c) in claims.
 */
import type { Extraction } from '../extract/extraction.ts';
import type { CaseClaim } from './case-entities.ts';

/** A claim of the case before it is known what it copies and whom it counts for. */
export type LiftedClaim = Omit<CaseClaim, 'copyOf' | 'voice'>;

/** One article's claims with the ids of the case; a claim with an unknown end is left out. */
export function liftClaims(
  article: string,
  extraction: Extraction,
  ids: ReadonlyMap<string, string>,
): LiftedClaim[] {
  const lift = (entity: string): string | undefined => ids.get(entity);
  return extraction.claims.flatMap((claim) => {
    const subject = lift(claim.subject);
    const object = lift(claim.object);
    if (subject === undefined || object === undefined) return [];
    return [
      {
        id: `${article}.${claim.id}`,
        article,
        claim,
        subject,
        object,
        claimants: claim.claimants.flatMap((claimant) => lift(claimant) ?? []),
        onBehalfOf: claim.onBehalfOf === null ? null : (lift(claim.onBehalfOf) ?? null),
      },
    ];
  });
}

/** Unnamed voices that speak for exactly one group, with that group. */
export function foldedVoices(
  claims: readonly LiftedClaim[],
  unnamed: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const folds = new Map<string, string | null>();
  const note = (voice: string, group: string): void => {
    if (!unnamed.has(voice) || voice === group) return;
    const known = folds.get(voice);
    folds.set(voice, known === undefined || known === group ? group : null);
  };
  for (const { claim, subject, object, claimants, onBehalfOf } of claims) {
    const speaker = claimants.at(-1);
    if (speaker !== undefined && onBehalfOf !== null) note(speaker, onBehalfOf);
    if (claim.predicate === 'member_of' && claim.certainty === 'stated' && claim.polarity === 'positive')
      note(subject, object);
  }
  return new Map(
    [...folds].flatMap(([voice, group]) => (group === null || folds.has(group) ? [] : [[voice, group]])),
  );
}
