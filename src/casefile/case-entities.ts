/**
 * What a case knows once its extractions are put together: entities across articles and claims whose
 * ends and holders are those entities. A pure projection of extractions and (later) decisions; see
 * `resolve.ts` for how it is made.
 */
import type { Claim } from '../claims/claim.ts';
import type { EntityKind, Mention } from '../entities/entity.ts';
import type { Extraction } from '../extract/extraction.ts';

/** A mention with the article it stands in. */
export interface CaseMention {
  readonly article: string;
  readonly mention: Mention;
}

/** Why two articles' entities were put together; enough of them to tie all of an entity's articles. */
export interface EntityJoin {
  /** A clause to be read as it stands: `same name in a2 and a7`. */
  readonly reason: string;
  readonly articles: readonly [string, string];
  /** 0 to 1; 1 rests on the words alone. */
  readonly confidence: number;
}

/** Two entities that may be one: for the reader to decide. */
export interface MergeSuggestion {
  /** Ids of entities of the case, the lesser one first. */
  readonly a: string;
  readonly b: string;
  /** 0 to 1, how likely they are one. */
  readonly score: number;
  /** Clauses to be read as they stand, the weightiest first. */
  readonly reasons: readonly string[];
}

/** One person, group or place of the case, whatever articles it appears in. */
export interface CaseEntity {
  /** `r…`, the same for the same name and kind however articles are added or ordered. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  /** False for one that no article names ("a Pentagon official"): it never merges across articles. */
  readonly named: boolean;
  /** For an unnamed voice, the group it speaks for and is drawn with; else null. */
  readonly foldsInto: string | null;
  /** For a place: usual name of its country and its position in degrees; null where not clear or disputed. */
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /**
   * For a place that acts for a power (Tehran): the entity named like that power, else the most mentioned of
   * those that stand for it; null for that one itself and for all others.
   */
  readonly standsFor: string | null;
  /** For a body of a state (the Foreign Ministry): the usual name of the one country told of it, else null. */
  readonly state: string | null;
  /** Empty for an entity of one article. */
  readonly joins: readonly EntityJoin[];
  readonly mentions: readonly CaseMention[];
}

/** A claim of one article, its ends and holders lifted to entities of the case. */
export interface CaseClaim {
  /** `<article id>.<claim id>`, unique in the case. */
  readonly id: string;
  readonly article: string;
  readonly claim: Claim;
  readonly subject: string;
  readonly object: string;
  /** Outermost first; empty with `claim.cue` null is the article's own voice. */
  readonly claimants: readonly string[];
  readonly onBehalfOf: string | null;
  /** The claim whose passage this one only repeats, in an article of the case; null for words of its own. */
  readonly copyOf: string | null;
  /**
   * The independent voice it counts for: the entity that is its nearest holder, `own-voice` with the publisher's
   * name, or `unnamed`; a copy has the voice of what it copies.
   */
  readonly voice: string;
}

/** The case put together: everything the page, the graph and the exports are drawn from. */
export interface ResolvedCase {
  /** By article id, in the order they were added. */
  readonly extractions: ReadonlyMap<string, Extraction>;
  readonly entities: ReadonlyMap<string, CaseEntity>;
  readonly claims: readonly CaseClaim[];
  /** Undecided pairs, the likeliest first. */
  readonly suggestions: readonly MergeSuggestion[];
}
