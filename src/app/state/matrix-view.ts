/**
 * What the matrix remembers, and where a key leads on it. Rows and columns count from 0; −1 is the heading of a
 * row or column. O(cells) a key.
 */
import { isRelation, MATRIX_ORDERS, type Matrix, type Relation } from '../../graph/matrix.ts';
import { defineChoice, defineParameter } from './view-parameters.ts';

/** The relation, or all of a family, that is counted. */
export const MATRIX_RELATION = defineParameter<Relation>({
  key: 'matrix-of',
  parse: (text) => (isRelation(text) ? text : null),
  format: (relation) => relation,
  fallback: 'accuses',
});

/** How rows and columns are ordered. */
export const MATRIX_ORDER = defineChoice('matrix-order', MATRIX_ORDERS, 'cluster');

/** Whether lines with few claims are left out of a large matrix. */
export const MATRIX_EXTENT = defineChoice('matrix-extent', ['most', 'all'], 'most');

/** Rows, and columns, that a matrix shows unless all are asked for, and the most it ever shows. */
export const MATRIX_MOST = { usual: 40, all: 150 } as const;

/** A place on the matrix. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

type Direction = readonly [down: number, right: number];

const ARROWS: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ['ArrowUp', [-1, 0]],
  ['ArrowDown', [1, 0]],
  ['ArrowLeft', [0, -1]],
  ['ArrowRight', [0, 1]],
]);
const PAGE = 10;

/** Where a key leads; null if it means nothing here. `far` is Ctrl or Cmd: the next filled cell, or the very end. */
export function gridStep(matrix: Matrix, from: GridPlace, key: string, far: boolean): GridPlace | null {
  const last = { row: matrix.rows.length - 1, column: matrix.columns.length - 1 };
  const direction = ARROWS.get(key);
  if (direction !== undefined)
    return (far ? nextFilled(matrix, from, direction) : null) ?? within(from, direction, last);
  if (key === 'Home') return far ? { row: 0, column: 0 } : { ...from, column: from.row < 0 ? 0 : -1 };
  if (key === 'End') return far ? last : { ...from, column: last.column };
  if (key === 'PageUp') return { ...from, row: Math.max(from.column < 0 ? 0 : -1, from.row - PAGE) };
  if (key === 'PageDown') return { ...from, row: Math.min(last.row, from.row + PAGE) };
  return null;
}

/** One step that stays on the matrix and out of its corner. */
function within(from: GridPlace, [down, right]: Direction, last: GridPlace): GridPlace {
  const row = Math.max(-1, Math.min(last.row, from.row + down));
  const column = Math.max(-1, Math.min(last.column, from.column + right));
  return row < 0 && column < 0 ? from : { row, column };
}

/** The next cell with claims in a direction; null where there is none. */
function nextFilled({ cells }: Matrix, from: GridPlace, [down, right]: Direction): GridPlace | null {
  const ahead = cells.filter((cell) =>
    down === 0
      ? cell.row === from.row && (cell.column - from.column) * right > 0
      : cell.column === from.column && (cell.row - from.row) * down > 0,
  );
  const distance = (cell: GridPlace): number =>
    Math.abs(cell.row - from.row) + Math.abs(cell.column - from.column);
  return ahead.length === 0
    ? null
    : ahead.reduce((best, cell) => (distance(cell) < distance(best) ? cell : best));
}
