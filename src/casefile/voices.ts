/**
 * Claims of the case → the independent voice each counts for, so that a line's weight means claimants and not
 * echoes: its nearest holder, or the outlet whose own words they are. An outlet that other articles cite by name
 * is one voice with itself, and a copied passage counts for the first to carry it. O(c log c).
 */
import { nameKey } from '../entities/name-key.ts';
import type { Extraction } from '../extract/extraction.ts';
import { Actors } from './actors.ts';
import type { CaseClaim, CaseEntity } from './case-entities.ts';
import { copiesIn } from './copies.ts';
import type { LiftedClaim } from './lift-claims.ts';

/** The claimant that stands for the articles' own voice. */
export const OWN_VOICE = 'own-voice';
/** The claimant that stands for holders the text does not name. */
export const UNNAMED = 'unnamed';

type Extractions = ReadonlyMap<string, Extraction>;

/** LiftedClaim claims with what they copy and whom they count for. */
export function withVoices(
  claims: readonly LiftedClaim[],
  extractions: Extractions,
  entities: ReadonlyMap<string, CaseEntity>,
): CaseClaim[] {
  const copies = copiesIn(claims, extractions, new Actors(entities));
  const outlets = outletsNamed(extractions, entities);
  return claims.map((claim) => {
    const first = copies.get(claim);
    return { ...claim, copyOf: first?.id ?? null, voice: voiceOf(first ?? claim, extractions, outlets) };
  });
}

/** An entity, `own-voice` with the publisher's name, or `unnamed`. */
function voiceOf(
  { article, claim, claimants }: LiftedClaim,
  extractions: Extractions,
  outlets: ReadonlyMap<string, string>,
): string {
  if (claimants.length > 0) return claimants.at(-1)!;
  if (claim.cue !== null) return UNNAMED;
  const origin = extractions.get(article)!.article.origin ?? '';
  return outlets.get(nameKey(origin)) ?? `${OWN_VOICE} ${origin}`;
}

/** Entities that bear a publisher's name, by its key. */
function outletsNamed(
  extractions: Extractions,
  entities: ReadonlyMap<string, CaseEntity>,
): ReadonlyMap<string, string> {
  const origins = new Set([...extractions.values()].map(({ article }) => nameKey(article.origin ?? '')));
  origins.delete('');
  const outlets = new Map<string, string>();
  for (const { id, kind, named, name, aliases } of entities.values()) {
    if (kind === 'person' || !named) continue;
    for (const key of [name, ...aliases].map(nameKey))
      if (origins.has(key) && id < (outlets.get(key) ?? '~')) outlets.set(key, id);
  }
  return outlets;
}
