/**
 * Which claims are shown: sets of allowed values, one a facet, where `null` lets everything through.
 * A claim is shown when every facet admits it and both its ends are of admitted kinds; then, if asked,
 * only lines both claimed and denied stay, and only entities with claims enough. O(1) a claim.
 */
import type { CaseClaim, ResolvedCase } from '../casefile/case-entities.ts';
import { OWN_VOICE, UNNAMED } from '../casefile/voices.ts';
import type { Certainty, Predicate } from '../claims/claim.ts';
import type { EntityKind } from '../entities/entity.ts';

/** Allowed values by facet; `null` admits all. */
export interface Filters {
  readonly kinds: ReadonlySet<EntityKind> | null;
  readonly predicates: ReadonlySet<Predicate> | null;
  readonly certainties: ReadonlySet<Certainty> | null;
  /** Case entity ids, `OWN_VOICE` and `UNNAMED`; a group takes in those who speak on its behalf. */
  readonly claimants: ReadonlySet<string> | null;
  /** Article ids. */
  readonly articles: ReadonlySet<string> | null;
  readonly origins: ReadonlySet<string> | null;
  /** Only lines that are contested, among the claims that the facets leave. */
  readonly contested: boolean;
  /** Entities drawn must have at least this many of the claims that all else leaves; 1 draws all. */
  readonly leastClaims: number;
}

/** The names of the facets, in the order the page shows them. */
export const FACETS = ['certainties', 'kinds', 'predicates', 'claimants', 'origins', 'articles'] as const;
export type Facet = (typeof FACETS)[number];

/** Filters that hide nothing. */
export const NO_FILTERS: Filters = {
  kinds: null,
  predicates: null,
  certainties: null,
  claimants: null,
  articles: null,
  origins: null,
  contested: false,
  leastClaims: 1,
};

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
