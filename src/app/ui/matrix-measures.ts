/**
 * How large the parts of the matrix are, in CSS pixels, and how strongly a cell is tinted.
 */
import type { Family } from '../../claims/claim.ts';

/** Cells, headings of rows and columns, room for the sums of rows and columns. */
export const MATRIX_SIZES = {
  cellWidth: 39,
  cellHeight: 33,
  rowHead: 172,
  columnHead: 148,
  rowSum: 64,
  columnSum: 38,
  /** Slanted headings of the last columns lean out so far. */
  lean: 88,
} as const;

const LEAST_TINT = 5;
const TINT_A_CLAIM = 2.1;
const MOST_TINT = 34;

/** Background of a cell with so many claims. */
export function cellTint(family: Family, claims: number): string {
  const share = Math.min(MOST_TINT, LEAST_TINT + TINT_A_CLAIM * claims);
  return `color-mix(in srgb, var(--${family}) ${share}%, var(--canvas))`;
}

/** Rows above which only those near the window are drawn, and how many beyond its edges. */
const ALL_ROWS = 60;
const BEYOND = 12;

/** The rows to be drawn, in their order: those in or near the window, and the one that has the focus. */
export function visibleRows(count: number, scrollTop: number, height: number, active: number): number[] {
  const rows = Array.from({ length: count }, (_, row) => row);
  if (count <= ALL_ROWS) return rows;
  const { cellHeight } = MATRIX_SIZES;
  const [first, last] = [scrollTop / cellHeight - BEYOND, (scrollTop + height) / cellHeight + BEYOND];
  return rows.filter((row) => row === active || (row >= first && row <= last));
}
