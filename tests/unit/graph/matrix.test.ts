import { describe, expect, it } from 'vitest';
import type { ResolvedCase } from '../../../src/casefile/case-entities.ts';
import {
  matrixOf,
  type Matrix,
  type MatrixCell,
  type MatrixOrder,
  type Relation,
} from '../../../src/graph/matrix.ts';
import { shownClaims } from '../../../src/graph/project.ts';
import { caseOf, madeExtraction, type MadeClaim, type MadeEntity } from '../../made-case.ts';

const ENTITIES: readonly MadeEntity[] = [
  ['iran', 'place', 'Iran'],
  ['syria', 'place', 'Syria'],
  ['military', 'group', 'US military'],
  ['bush', 'person', 'George Bush'],
  ['voice', 'person', 'a spokesman', 'nominal'],
];
const accuses = (subject: string, object: string, rest: Partial<MadeClaim> = {}): MadeClaim => ({
  subject,
  predicate: 'accuses',
  object,
  ...rest,
});

const CASE = caseOf(
  madeExtraction(
    'a1',
    ENTITIES,
    [
      accuses('military', 'iran'),
      accuses('military', 'iran', { certainty: 'alleged', claimants: ['bush'], cue: [0, 1] }),
      accuses('military', 'syria'),
      accuses('bush', 'syria', { certainty: 'hypothetical' }),
      { subject: 'bush', predicate: 'opposed_to', object: 'iran' },
      { subject: 'bush', predicate: 'helps', object: 'military' },
    ],
    'Origin',
    '2007-07-02',
  ),
  madeExtraction(
    'a2',
    ENTITIES,
    [accuses('military', 'iran', { certainty: 'denied', claimants: ['iran'], cue: [0, 1] })],
    'Origin',
    '2007-07-03',
  ),
);

function matrix(resolved: ResolvedCase, relation: Relation, order: MatrixOrder, most?: number): Matrix {
  return matrixOf(resolved, shownClaims(resolved), relation, order, most);
}

const names = (lines: Matrix['rows']): string[] => lines.map(({ name }) => name);

function cellOf({ rows, columns, cells }: Matrix, subject: string, object: string): MatrixCell | undefined {
  return cells.find(({ row, column }) => rows[row]!.name === subject && columns[column]!.name === object);
}

describe('matrixOf', () => {
  it('counts claims by subject and object, with certainties', () => {
    const made = matrix(CASE, 'accuses', 'count');
    expect(names(made.rows)).toEqual(['US military', 'George Bush']);
    expect(names(made.columns)).toEqual(['Iran', 'Syria']);
    expect(made.rows.map(({ total }) => total)).toEqual([4, 1]);
    expect(cellOf(made, 'US military', 'Iran')!.certainties).toEqual([1, 1, 0, 1]);
    expect(made.claimCount).toBe(5);
  });

  it('tells charges that somebody answers from those that nobody does', () => {
    const made = matrix(CASE, 'accuses', 'count');
    expect(cellOf(made, 'US military', 'Iran')).toMatchObject({ charges: 2, answered: 2 });
    expect(cellOf(made, 'US military', 'Syria')).toMatchObject({ charges: 1, answered: 0 });
    // What is only possible asks for no answer.
    expect(cellOf(made, 'George Bush', 'Syria')).toMatchObject({ charges: 0, answered: 0 });
    expect(made).toMatchObject({ charges: 3, answered: 2 });
  });

  it('asks for no answer where nobody is charged', () => {
    expect(matrix(CASE, 'helps', 'count')).toMatchObject({ claimCount: 1, charges: 0 });
  });

  it('takes a whole family in, symmetric relations both ways and counted once', () => {
    const made = matrix(CASE, 'dispute', 'count');
    expect(made.claimCount).toBe(6);
    expect(cellOf(made, 'George Bush', 'Iran')!.claims).toEqual(cellOf(made, 'Iran', 'George Bush')!.claims);
  });

  it('orders by name and by block', () => {
    expect(names(matrix(CASE, 'accuses', 'name').rows)).toEqual(['George Bush', 'US military']);
    const blocks = matrix(CASE, 'accuses', 'cluster');
    expect(names(blocks.rows).toSorted()).toEqual(['George Bush', 'US military']);
    for (const { row, column, claims } of blocks.cells)
      for (const { subject, object } of claims)
        expect([subject, object]).toEqual([blocks.rows[row]!.entity, blocks.columns[column]!.entity]);
  });

  it('counts what it leaves out', () => {
    const made = matrix(CASE, 'accuses', 'cluster', 1);
    expect(names(made.rows)).toEqual(['US military']);
    expect(made).toMatchObject({ hiddenRows: 1, hiddenColumns: 1, hiddenClaims: 2, claimCount: 5 });
    expect(made.rows[0]!.total).toBe(4);
  });

  it('stands for 150 by 150 lines in reading order', () => {
    const entities = Array.from({ length: 150 }, (_, at): MadeEntity => [
      `e${at}`,
      'group',
      `Group ${at} of all`,
    ]);
    const claims = entities.flatMap(([id], at) =>
      [1, 2, 5, 9].map((step) => accuses(id, `e${(at * step + step) % 150}`)),
    );
    const large = caseOf(
      madeExtraction(
        'a1',
        entities,
        claims.filter(({ subject, object }) => subject !== object),
      ),
    );
    const made = matrix(large, 'accuses', 'cluster');
    expect(made.rows).toHaveLength(150);
    expect(made.cells.every((cell, at) => at === 0 || isAfter(cell, made.cells[at - 1]!))).toBe(true);
    expect(made.rowBreaks.length).toBeGreaterThan(1);
  });
});

function isAfter(cell: MatrixCell, before: MatrixCell): boolean {
  return cell.row > before.row || (cell.row === before.row && cell.column > before.column);
}
