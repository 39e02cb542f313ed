import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random.ts';
import { bytesOfBase64 } from '../../../src/nlp/net/base64.ts';
import { Machine, type Pointer } from '../../../src/nlp/net/machine.ts';

const machine = new Machine();
const random = seededRandom(3);

function matrix(rows: number, columns: number): { at: Pointer; rows: number; columns: number } {
  const at = machine.reserve(rows * columns);
  const view = machine.floats(at, rows * columns);
  for (let index = 0; index < view.length; index++) view[index] = random() - 0.5;
  return { at, rows, columns };
}

const entry = ({ at, columns }: ReturnType<typeof matrix>, row: number, column: number): number =>
  machine.floats(at, (row + 1) * columns)[row * columns + column]!;

describe('the kernels', () => {
  it.each([
    [1, 3, 4],
    [5, 7, 12],
    [9, 16, 20],
  ])('multiply %i×%i by %i columns as the sums say', (rows, inner, columns) => {
    const a = matrix(rows, inner);
    const b = matrix(inner, columns);
    const c = matrix(rows, columns);
    const before = machine.floats(c.at, rows * columns).slice();
    machine.kernels.multiply(a.at, inner, b.at, columns, c.at, columns, rows, inner, columns, true);
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        let sum = before[row * columns + column]!;
        for (let k = 0; k < inner; k++) sum += entry(a, row, k) * entry(b, k, column);
        expect(entry(c, row, column)).toBeCloseTo(sum, 5);
      }
    }
  });

  it('multiply the transposed matrix over more rows than a chunk', () => {
    const [rows, left, right] = [150, 8, 12];
    const a = matrix(rows, left);
    const b = matrix(rows, right);
    const c = { at: machine.reserve(left * right, true), rows: left, columns: right };
    machine.kernels.multiplyTransposed(a.at, left, b.at, right, c.at, right, rows, left, right);
    for (let i = 0; i < left; i++) {
      for (let j = 0; j < right; j++) {
        let sum = 0;
        for (let t = 0; t < rows; t++) sum += entry(a, t, i) * entry(b, t, j);
        expect(entry(c, i, j)).toBeCloseTo(sum, 4);
      }
    }
  });

  it('give the softmax, its loss and its gradient', () => {
    const x = machine.reserve(4);
    machine.floats(x, 4).set([1, 2, 3, 0]);
    const loss = machine.kernels.crossEntropy(x, 4, 1, 3, machine.putIntegers([2]), 1);
    const sum = Math.exp(1) + Math.exp(2) + Math.exp(3);
    expect(loss).toBeCloseTo(-Math.log(Math.exp(3) / sum), 5);
    const [first, second, third, padding] = machine.floats(x, 4);
    expect(first).toBeCloseTo(Math.exp(1) / sum, 5);
    expect(second).toBeCloseTo(Math.exp(2) / sum, 5);
    expect(third).toBeCloseTo(Math.exp(3) / sum - 1, 5);
    expect(padding).toBe(0);
  });

  it('read base64 as everyone does', () => {
    for (const length of [0, 1, 2, 3, 50]) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 37) & 255);
      expect([...bytesOfBase64(Buffer.from(bytes).toString('base64'))]).toEqual([...bytes]);
    }
  });
});
