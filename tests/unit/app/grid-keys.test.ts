import { describe, expect, it } from 'vitest';
import { gridStep } from '../../../src/app/ui/grid-keys.ts';

const size = { rows: 50, columns: 4, page: 10 };
const from =
  (row: number, column: number) =>
  (key: string, isWhole = false) =>
    gridStep(key, isWhole, { row, column }, size);

describe('keys in a grid', () => {
  it('step from cell to cell, from the head into the rows and never out', () => {
    expect(from(-1, 0)('ArrowDown')).toEqual({ row: 0, column: 0 });
    expect(from(0, 0)('ArrowUp')).toEqual({ row: -1, column: 0 });
    expect(from(-1, 0)('ArrowUp')).toEqual({ row: -1, column: 0 });
    expect(from(49, 3)('ArrowDown')).toEqual({ row: 49, column: 3 });
    expect(from(49, 3)('ArrowRight')).toEqual({ row: 49, column: 3 });
    expect(from(2, 2)('x')).toBeNull();
  });

  it('go by pages and to the ends of row and table', () => {
    expect(from(5, 1)('PageDown')).toEqual({ row: 15, column: 1 });
    expect(from(5, 1)('PageUp')).toEqual({ row: 0, column: 1 });
    expect(from(5, 1)('End')).toEqual({ row: 5, column: 3 });
    expect(from(5, 1)('End', true)).toEqual({ row: 49, column: 3 });
    expect(from(5, 1)('Home', true)).toEqual({ row: 0, column: 0 });
  });

  it('stay in the head of an empty table', () => {
    expect(gridStep('ArrowDown', false, { row: -1, column: 1 }, { rows: 0, columns: 4, page: 1 })).toEqual({
      row: -1,
      column: 1,
    });
  });
});
