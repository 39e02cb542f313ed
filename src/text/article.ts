/**
 * The article as it comes in: one text and what is known about its publication. The text is never
 * altered after this point, since every offset of every later layer points into it.
 */

/** One text with its bibliographic facts; `null` where unknown. */
export interface Article {
  readonly id: string;
  readonly title: string | null;
  /** Who published it. Always known to the case, but no claimant of its own. */
  readonly origin: string | null;
  /** ISO date (YYYY-MM-DD) of publication: when it was said. */
  readonly date: string | null;
  readonly url: string | null;
  readonly text: string;
}
