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
}

/** The case put together: everything the page, the graph and the exports are drawn from. */
export interface ResolvedCase {
  /** By article id, in the order they were added. */
  readonly extractions: ReadonlyMap<string, Extraction>;
  readonly entities: ReadonlyMap<string, CaseEntity>;
  readonly claims: readonly CaseClaim[];
}
