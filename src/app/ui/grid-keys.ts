/**
 * Keys in a grid of cells → where the focus goes, after the grid pattern of WAI-ARIA. Row −1 is the head. O(1).
 */

/** One column: its head, its share of the width, and whether figures stand in it. */
export interface GridColumn {
  readonly id: string;
  readonly head: string;
  /** As in `grid-template-columns`. */
  readonly width: string;
  readonly isFigure: boolean;
  /** Whether its head sorts. */
  readonly sorts: boolean;
}

/** What a grid says by itself. */
export interface GridWords {
  readonly selectAll: string;
  readonly selectRow: (name: string) => string;
  readonly sort: (head: string) => string;
  /** Columns that lie beyond the right edge. */
  readonly further: (columns: number) => string;
}

/** A cell by row and column. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** How large the grid is, and how many rows are in view. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
}

/** Where a key leads from a cell; null for a key that does not move. */
export function gridStep(
  key: string,
  isWhole: boolean,
  { row, column }: GridPlace,
  { rows, columns, page }: GridSize,
): GridPlace | null {
  const [lastRow, lastColumn] = [rows - 1, columns - 1];
  const within = (to: number): number => Math.max(-1, Math.min(lastRow, to));
  switch (key) {
    case 'ArrowDown':
      return { row: within(row + 1), column };
    case 'ArrowUp':
      return { row: within(row - 1), column };
    case 'ArrowRight':
      return { row, column: Math.min(lastColumn, column + 1) };
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'PageDown':
      return { row: within(Math.max(0, row) + page), column };
    case 'PageUp':
      return { row: Math.max(Math.min(0, lastRow), row - page), column };
    case 'Home':
      return { row: isWhole ? Math.min(0, lastRow) : row, column: 0 };
    case 'End':
      return { row: isWhole ? lastRow : row, column: lastColumn };
    default:
      return null;
  }
}
