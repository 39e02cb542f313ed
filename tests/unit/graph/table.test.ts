import { describe, expect, it } from 'vitest';
import { RowWords, selectRows, sortRows, tabSeparated, type Column } from '../../../src/graph/table.ts';

interface Row {
  readonly id: number;
  readonly name: string | null;
  readonly size: number;
}
const name: Column<Row, 'name'> = { id: 'name', isFigure: false, value: (row) => row.name };
const size: Column<Row, 'size'> = { id: 'size', isFigure: true, value: (row) => row.size };
const row = (id: number, called: string | null, large = 0): Row => ({ id, name: called, size: large });
const idsOf = (rows: readonly Row[]): number[] => rows.map(({ id }) => id);

describe('rows', () => {
  const rows = [row(0, 'b'), row(1, null), row(2, 'Árbol'), row(3, 'a10'), row(4, 'a9'), row(5, 'B')];

  it('are sorted as people sort names, those without a value last either way, ties in their order', () => {
    expect(idsOf(sortRows(rows, name, false))).toEqual([4, 3, 2, 0, 5, 1]);
    expect(idsOf(sortRows(rows, name, true))).toEqual([5, 0, 2, 3, 4, 1]);
  });

  it('are sorted by figures, and by an order of the column’s own', () => {
    const sized = [row(0, 'x', 9), row(1, 'y', 100), row(2, 'z', 10)];
    expect(idsOf(sortRows(sized, size, true))).toEqual([1, 2, 0]);
    const order = ['z', 'x', 'y'];
    const byOrder = { ...name, order: ({ name: called }: Row) => order.indexOf(called ?? '') };
    expect(idsOf(sortRows(sized, byOrder, false))).toEqual([2, 0, 1]);
  });

  it('are narrowed to those that hold every word, without case and accents, in any column', () => {
    const words = new RowWords([name, size]);
    const some = [row(0, 'Árbol verde', 12), row(1, 'arbol', 34), row(2, null, 12)];
    expect(idsOf(words.narrow(some, '  ARBOL 12 '))).toEqual([0]);
    expect(words.narrow(some, ' ')).toBe(some);
  });

  it('of ten thousand are sorted and narrowed in a tenth of a second', () => {
    const many = Array.from({ length: 10_000 }, (_, id) => row(id, `name ${(id * 7919) % 10_007}`, id % 50));
    const words = new RowWords([name, size]);
    words.narrow(many, 'name');
    const begun = performance.now();
    sortRows(many, size, true);
    expect(words.narrow(many, '999').length).toBeGreaterThan(0);
    expect(performance.now() - begun).toBeLessThan(100);
  });
});

describe('copied rows', () => {
  it('are tab-separated, one line each, and never a formula', () => {
    const rows = [row(1, 'two\tparts\nand  more', 3), row(2, '=HYPERLINK("x")', -4), row(3, null, 0)];
    const text = tabSeparated(rows, [
      { head: 'Name', value: name.value },
      { head: 'Size', value: size.value },
    ]);
    expect(text).toBe(`Name\tSize\ntwo parts and more\t3\n'=HYPERLINK("x")\t-4\n\t0`);
  });
});

describe('a selection of rows', () => {
  const ids = ['a', 'b', 'c', 'd'];

  it('is one row, one more or less, or a range in either direction', () => {
    expect(selectRows(ids, new Set(['a']), 'c', 'only', null)).toEqual(['c']);
    expect(selectRows(ids, new Set(['a']), 'c', 'toggle', null)).toEqual(['a', 'c']);
    expect(selectRows(ids, new Set(['a', 'c']), 'a', 'toggle', null)).toEqual(['c']);
    expect(selectRows(ids, new Set(), 'b', 'range', 'd')).toEqual(['b', 'c', 'd']);
    expect(selectRows(ids, new Set(['a']), 'c', 'range', null)).toEqual(['c']);
    expect(selectRows(ids, new Set(['a']), 'c', 'range', 'gone')).toEqual(['c']);
  });
});
