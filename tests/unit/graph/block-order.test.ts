import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockOrder, type WeightedCell } from '../../../src/graph/block-order.ts';

/** Cells of full blocks, their rows and columns dealt out in turns. */
function dealtBlocks(blocks: number, size: number): WeightedCell[] {
  const cells: WeightedCell[] = [];
  for (let row = 0; row < blocks * size; row++)
    for (let column = 0; column < blocks * size; column++)
      if (row % blocks === column % blocks) cells.push([row, column, 1]);
  return cells;
}

describe('blockOrder', () => {
  it('puts dealt out blocks back together and tells where each begins', () => {
    const { rows, columns, rowBreaks, columnBreaks } = blockOrder(9, 9, dealtBlocks(3, 3));
    for (const order of [rows, columns])
      for (const start of [0, 3, 6])
        expect(new Set(order.slice(start, start + 3).map((line) => line % 3)).size).toBe(1);
    expect(rows.map((line) => line % 3)).toEqual(columns.map((line) => line % 3));
    expect([rowBreaks, columnBreaks]).toEqual([
      [3, 6],
      [3, 6],
    ]);
  });

  it('keeps a block together that one weak cell ties to another', () => {
    const { rows, rowBreaks } = blockOrder(6, 6, [...dealtBlocks(2, 3), [0, 1, 0.2]]);
    expect(rowBreaks).toEqual([3]);
    expect(rows.slice(0, 3).map((line) => line % 2)).toEqual([0, 0, 0]);
  });

  it('begins with the heaviest block and leaves pairs that know only each other for the end', () => {
    const pairs: WeightedCell[] = [
      [0, 0, 9],
      [1, 1, 9],
    ];
    const block: WeightedCell[] = [
      [2, 2, 1],
      [2, 3, 1],
      [3, 2, 1],
      [3, 3, 3],
    ];
    const { rows, rowBreaks, columnBreaks } = blockOrder(4, 4, [...pairs, ...block]);
    expect(rows).toEqual([3, 2, 0, 1]);
    expect([rowBreaks, columnBreaks]).toEqual([[2], [2]]);
  });

  it('gives every line back once, whatever the table', () => {
    const tables = fc.array(fc.tuple(fc.nat(11), fc.nat(7), fc.integer({ min: 1, max: 9 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(tables, (drawn) => {
        const cells = [...new Map(drawn.map((cell) => [`${cell[0]} ${cell[1]}`, cell])).values()];
        const order = blockOrder(12, 8, cells);
        expect(order.rows.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, at) => at));
        expect(order.columns.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 8 }, (_, at) => at));
        expect(order.rowBreaks).toEqual(order.rowBreaks.toSorted((a, b) => a - b));
        expect(blockOrder(12, 8, cells)).toEqual(order);
      }),
    );
  });
});
