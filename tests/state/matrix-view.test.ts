import { describe, expect, it } from 'vitest';
import { matrixOf } from '../../src/graph/matrix.ts';
import { shownClaims } from '../../src/graph/project.ts';
import { gridStep, MATRIX_RELATION } from '../../src/app/state/matrix-view.ts';
import { cellWords } from '../../src/app/state/matrix-words.ts';
import { visibleRows } from '../../src/app/ui/matrix-measures.ts';
import { caseOf, madeExtraction, type MadeEntity } from '../made-case.ts';

const ENTITIES = ['Alder', 'Birch', 'Cedar', 'Doum'].map((name): MadeEntity => [name, 'group', name]);
const accuses = (subject: string, object: string) => ({ subject, predicate: 'accuses', object }) as const;
/** Rows Alder, Birch, Cedar; columns Birch, Cedar, Doum; the diagonal is filled, and Alder's last cell. */
const CASE = caseOf(
  madeExtraction('a1', ENTITIES, [
    accuses('Alder', 'Birch'),
    accuses('Birch', 'Cedar'),
    accuses('Cedar', 'Doum'),
    accuses('Alder', 'Doum'),
  ]),
);
const MATRIX = matrixOf(CASE, shownClaims(CASE), 'accuses', 'name');

describe('keys on the matrix', () => {
  const step = (row: number, column: number, key: string, far = false) =>
    gridStep(MATRIX, { row, column }, key, far);

  it('lead one cell on, over the headings, and never off the grid or into its corner', () => {
    expect(step(0, 0, 'ArrowRight')).toEqual({ row: 0, column: 1 });
    expect(step(0, 0, 'ArrowLeft')).toEqual({ row: 0, column: -1 });
    expect(step(0, -1, 'ArrowUp')).toEqual({ row: 0, column: -1 });
    expect(step(-1, 0, 'ArrowLeft')).toEqual({ row: -1, column: 0 });
    expect(step(2, 2, 'ArrowDown')).toEqual({ row: 2, column: 2 });
  });

  it('lead to the next filled cell with Ctrl', () => {
    expect(step(0, 0, 'ArrowRight', true)).toEqual(expect.objectContaining({ row: 0, column: 2 }));
    expect(step(0, 2, 'ArrowDown', true)).toEqual(expect.objectContaining({ row: 2, column: 2 }));
  });

  it('lead to the ends of the row and of the grid', () => {
    expect(step(1, 1, 'Home')).toEqual({ row: 1, column: -1 });
    expect(step(1, 1, 'End')).toEqual({ row: 1, column: 2 });
    expect(step(1, 1, 'Home', true)).toEqual({ row: 0, column: 0 });
    expect(step(1, 1, 'End', true)).toEqual({ row: 2, column: 2 });
    expect(step(1, 1, 'a')).toBeNull();
  });
});

describe('the matrix', () => {
  it('says a cell as a sentence', () => {
    expect(cellWords('accuses', MATRIX.cells[0]!, 'Alder', 'Birch')).toBe(
      'Alder, Birch: 1 accusation, 1 stated, no reply found',
    );
  });

  it('remembers a relation or a family, and nothing else', () => {
    expect(['accuses', 'force', 'nonsense', '__proto__'].map(MATRIX_RELATION.parse)).toEqual([
      'accuses',
      'force',
      null,
      null,
    ]);
  });

  it('draws the rows near the window and the one with the focus', () => {
    expect(visibleRows(20, 0, 100, 19)).toHaveLength(20);
    const rows = visibleRows(150, 1650, 660, 149);
    expect(rows.length).toBeLessThan(60);
    expect(rows).toContain(50);
    expect(rows.at(-1)).toBe(149);
  });
});
