/**
 * Half-open stretches of a text, `[start, end)` in UTF-16 code units, and the few questions asked of
 * them everywhere. Spans are plain pairs so that they stand in the record as they are. All O(1).
 */

/** `[start, end)` in UTF-16 code units of the article's text. */
export type Span = readonly [start: number, end: number];

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** The least span that covers both. */
export function cover(a: Span, b: Span): Span {
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}

/** Orders spans by start, then the longer first. */
export function compareSpans(a: Span, b: Span): number {
  return a[0] - b[0] || b[1] - a[1];
}
