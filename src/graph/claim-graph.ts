/**
 * The graph a case is drawn as: entities are nodes, and one edge stands for all claims with the same
 * subject, predicate, object and polarity (the aggregated shape). Plain data; `project.ts` makes it.
 */
import type { Certainty, Family, Polarity, Predicate } from '../claims/claim.ts';
import type { EntityKind } from '../entities/entity.ts';

/** An entity that at least one shown claim touches. */
export interface GraphNode {
  /** Entity id of the case. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly label: string;
  /** False where no article names it and the label is a description ("a Pentagon official"). */
  readonly named: boolean;
  /** Shown claims in which it is subject or object. */
  readonly claimCount: number;
  /** Layout position; abstract units, y up. */
  readonly x: number;
  readonly y: number;
}

/** All shown claims with one subject, predicate, object and polarity. */
export interface GraphEdge {
  /** Stable for the same ends, predicate and polarity. */
  readonly id: string;
  /** Entity id of the subject (of one end, where the predicate is symmetric). */
  readonly source: string;
  readonly target: string;
  readonly predicate: Predicate;
  /** All predicates of a line that stands for several, the most held first. */
  readonly predicates?: readonly Predicate[];
  readonly family: Family;
  readonly polarity: Polarity;
  readonly symmetric: boolean;
  /** The certainty most independent claimants hold; ties go to the less certain. */
  readonly certainty: Certainty;
  /** Somebody claims it, and somebody denies it, what it charges, or claims the opposite, shown or hidden by filters. */
  readonly contested: boolean;
  /** Every claim of it was inferred from a stance (`rule: "implied"`). */
  readonly implied: boolean;
  /** Claims by certainty, in the order of `CERTAINTIES`. */
  readonly certaintyCounts: readonly [number, number, number, number];
  /** Independent voices by certainty, in the order of `CERTAINTIES`. */
  readonly voiceCounts: readonly [number, number, number, number];
  /**
   * Distinct independent voices: entities, publishers in their own words, and "unnamed"; copies of a passage are
   * one.
   */
  readonly claimantCount: number;
  /** Case claim ids, in reading order. */
  readonly claims: readonly string[];
}

/** The drawn graph with the numbers always shown beside it. */
export interface ClaimGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Claims in the case, whatever the filters. */
  readonly extractedCount: number;
  /** Claims behind the edges. */
  readonly shownCount: number;
}
