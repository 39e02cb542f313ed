/** Counts of what was found against what a gold standard holds, and the F1 of them. */

/** Adds up over documents. Where overlaps count, `right` are gold items that were found. */
export interface Findings {
  right: number;
  wrong: number;
  missed: number;
}

/** No findings yet. */
export function noFindings(): Findings {
  return { right: 0, wrong: 0, missed: 0 };
}

/** Adds the items of one document: an item is right where both sides have it. */
export function countExact(findings: Findings, gold: ReadonlySet<string>, found: ReadonlySet<string>): void {
  const right = [...found].filter((item) => gold.has(item)).length;
  findings.right += right;
  findings.wrong += found.size - right;
  findings.missed += gold.size - right;
}

/** Harmonic mean of precision and recall, 0 where nothing is right. */
export function f1Of({ right, wrong, missed }: Findings): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
}
