/**
 * Which claims are shown: sets of allowed values, one a facet, where `null` lets everything through.
 * A claim is shown when every facet admits it, the words searched for are found with it and its two ends are
 * drawn apart; then, if asked, only lines both claimed and denied stay, and only entities with claims enough.
 */
import { FACETS, type Facet } from './facets.ts';

export { claimantKeys, drawnAs } from './claimants.ts';
export { FACETS, type Facet } from './facets.ts';

/** Allowed values by facet; `null` admits all. */
export type AllowedValues = Readonly<Record<Facet, ReadonlySet<string> | null>>;

/** Everything that decides which claims are shown. */
export interface Filters extends AllowedValues {
  /** Words to be found with a claim, as `text-query.ts` reads them; empty admits all. */
  readonly text: string;
  /** Only lines that are contested, among the claims that the facets leave. */
  readonly contested: boolean;
  /** Entities drawn must have at least this many of the claims that all else leaves; 1 draws all. */
  readonly leastClaims: number;
}

const ALL_VALUES = Object.fromEntries(FACETS.map((facet) => [facet, null])) as unknown as AllowedValues;

/** Filters that hide nothing. */
export const NO_FILTERS: Filters = { ...ALL_VALUES, text: '', contested: false, leastClaims: 1 };
