/**
 * What claims can be filtered by: each facet is one definition that says which values a claim has. Columns,
 * counts, filters and the address are all made from this list. O(1) a claim but for what the case as a whole
 * has to be asked (answers, independent voices).
 */
import type { CaseClaim, ResolvedCase } from '../casefile/case-entities.ts';
import type { ClaimTies } from '../casefile/ties.ts';
import { claimantKeys, drawnAs } from './claimants.ts';

/** What a facet may ask of the case around a claim. */
export interface FacetSource {
  readonly resolved: ResolvedCase;
  readonly ties: ClaimTies;
  /** Independent voices on the line of the claim with this index, whatever is filtered. */
  readonly voicesOnLine: (claim: number) => number;
}

/** One thing to filter by. */
export interface FacetDefinition {
  /** The values under which a claim is counted, each once. */
  readonly valuesOf: (claim: CaseClaim, source: FacetSource, index: number) => readonly string[];
  /** Values by which it can be chosen as well, without being counted under them. */
  readonly alsoOf?: (claim: CaseClaim, source: FacetSource) => readonly string[];
  /** Whether every value of a claim has to be admitted, and not just one. */
  readonly needsEvery?: true;
  /** Whether a value is among what a choice names; by default if they are equal. */
  readonly matches?: (value: string, chosen: string) => boolean;
}

/** What the case says to a claim. */
export const REPLIES = ['denied', 'opposed', 'denial', 'unanswered'] as const;
export type Reply = (typeof REPLIES)[number];

/** Numbers of independent claimants, in the classes in which lines are drawn. */
export const VOICE_CLASSES = ['1', '2', '3-4', '5+'] as const;

const ends = (resolved: ResolvedCase, { subject, object }: CaseClaim): string[] => [
  ...new Set([drawnAs(resolved, subject), drawnAs(resolved, object)]),
];

const FACET_LIST = {
  certainties: { valuesOf: ({ claim }) => [claim.certainty] },
  kinds: {
    valuesOf: (claim, { resolved }) => [
      ...new Set(ends(resolved, claim).map((id) => resolved.entities.get(id)!.kind)),
    ],
    needsEvery: true,
  },
  predicates: { valuesOf: ({ claim }) => [claim.predicate] },
  /** Entities at the ends, as they are drawn. */
  about: {
    valuesOf: (claim, { resolved }) => ends(resolved, claim),
    alsoOf: ({ subject, object }) => [subject, object],
  },
  claimants: {
    valuesOf: (claim, { resolved }) => [...new Set(claimantKeys(claim).map((key) => drawnAs(resolved, key)))],
    alsoOf: (claim) => claimantKeys(claim),
  },
  origins: { valuesOf: (claim, { resolved }) => [originOf(resolved, claim)] },
  articles: { valuesOf: ({ article }) => [article] },
  polarities: { valuesOf: ({ claim }) => [claim.polarity] },
  /** Tenths: "7" for a confidence of 0.7 to less than 0.8. */
  confidences: { valuesOf: ({ claim }) => [String(Math.min(9, Math.floor(claim.confidence * 10)))] },
  /** Day of the article; empty where unknown. */
  said: {
    valuesOf: ({ article }, { resolved }) => [
      resolved.extractions.get(article)?.article.date?.slice(0, 10) ?? '',
    ],
    matches: overlaps,
  },
  /** First and last day of what is told, as `from..to`; empty where the text does not say. */
  happened: {
    valuesOf: ({ claim: { time } }) => [
      time === null ? '' : `${time.from.slice(0, 10)}..${time.to.slice(0, 10)}`,
    ],
    matches: overlaps,
  },
  /** Places at the ends of the claim; empty where there is none. */
  places: {
    valuesOf: (claim, { resolved }) => {
      const places = ends(resolved, claim).filter((id) => resolved.entities.get(id)!.kind === 'place');
      return places.length === 0 ? [''] : places;
    },
  },
  voices: { valuesOf: (_, { voicesOnLine }, index) => [voiceClass(voicesOnLine(index))] },
  answers: { valuesOf: (claim, { ties }) => repliesTo(ties, claim) },
} satisfies Record<string, FacetDefinition>;

export type Facet = keyof typeof FACET_LIST;

/** The facets by name. */
export const FACET_DEFINITIONS: Readonly<Record<Facet, FacetDefinition>> = FACET_LIST;

/** The names of the facets. */
export const FACETS = Object.keys(FACET_LIST) as readonly Facet[];

/** The publisher of the claim's article; empty where unknown. */
export function originOf(resolved: ResolvedCase, { article }: CaseClaim): string {
  return resolved.extractions.get(article)?.article.origin ?? '';
}

function voiceClass(voices: number): string {
  return voices >= 5 ? '5+' : voices >= 3 ? '3-4' : String(voices);
}

/** Who answers a claim, or what it answers. */
function repliesTo(ties: ClaimTies, claim: CaseClaim): readonly Reply[] {
  if (claim.claim.certainty === 'denied') return ties.denies(claim).length > 0 ? ['denial'] : ['unanswered'];
  const isDenied = ties.deniedBy([claim]).length > 0;
  const isOpposed = ties.contradictedBy([claim]).length > 0;
  if (isDenied) return isOpposed ? ['denied', 'opposed'] : ['denied'];
  return isOpposed ? ['opposed'] : ['unanswered'];
}

/**
 * Whether a day or a stretch of days lies in what was chosen or reaches into it: `2007`, `2007-08`,
 * `2007-08-02`, or two of these with `..` between them, of which one may be left out. Nothing but an empty
 * choice fits what has no date.
 */
export function overlaps(value: string, chosen: string): boolean {
  if (value === '' || chosen === '') return value === chosen;
  const [from = '', to = from] = value.split('..');
  const [first = '', last = first] = chosen.split('..');
  return to >= first && (last === '' || from <= `${last}~`);
}
