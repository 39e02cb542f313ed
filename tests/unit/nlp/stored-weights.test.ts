import { describe, expect, it } from 'vitest';
import { ModelFormatError, readModelFile, writeModelFile } from '../../../src/base/model-file.ts';
import { seededRandom } from '../../../src/base/random.ts';
import { Machine } from '../../../src/nlp/net/machine.ts';
import { StoredWeights, storeWeights } from '../../../src/nlp/net/stored-weights.ts';
import { Weights, type Block } from '../../../src/nlp/net/weights.ts';

const BLOCKS: readonly Block[] = [
  { name: 'table', rows: 10, columns: 4, isTable: true },
  { name: 'wide', rows: 24, columns: 20 },
  { name: 'long', rows: 1600, columns: 12 },
  { name: 'odd', rows: 43, columns: 12 },
  { name: 'bias', rows: 1, columns: 12 },
];
const random = seededRandom(9);

function filled(): { machine: Machine; weights: Weights } {
  const machine = new Machine();
  const weights = new Weights(machine, BLOCKS);
  const view = machine.floats(weights.base, weights.count);
  for (let index = 0; index < view.length; index++) view[index] = random() * 2 - 1;
  return { machine, weights };
}

const file = { file: 'test.model', name: 'test', version: 1 };

function stored(machine: Machine, weights: Weights, coarse: readonly string[] = []) {
  const tensors = storeWeights(machine, weights, coarse);
  return readModelFile(writeModelFile({ name: 'test', version: 1, meta: {}, tensors }), file);
}

describe('stored weights', () => {
  it.each([
    ['wide', 24, 20],
    ['long', 1600, 12],
    ['odd', 43, 12],
  ])('multiply %s matrices as their floats do, to a hundredth', (name, inner, columns) => {
    const { machine, weights } = filled();
    const loaded = new StoredWeights(machine, stored(machine, weights), BLOCKS);
    const rows = 7;
    const x = machine.reserve(rows * inner);
    const input = machine.floats(x, rows * inner);
    for (let index = 0; index < input.length; index++) input[index] = random() * 6 - 3;
    machine.floats(x + 5 * inner * 4, inner).fill(0);
    const [exact, found] = [machine.reserve(rows * columns), machine.reserve(rows * columns)];
    weights.multiply(name, x, inner, exact, columns, rows);
    loaded.multiply(name, x, inner, found, columns, rows);
    const right = machine.floats(exact, rows * columns);
    const spread = Math.sqrt(right.reduce((sum, value) => sum + value * value, 0) / right.length);
    machine.floats(found, rows * columns).forEach((value, index) => {
      expect(Math.abs(value - right[index]!)).toBeLessThan(0.02 * spread);
    });
  });

  it('keep tables and biases to be looked up', () => {
    const { machine, weights } = filled();
    const loaded = new StoredWeights(machine, stored(machine, weights, ['table']), BLOCKS);
    expect([...machine.floats(loaded.at('bias'), 12)]).toEqual([...machine.floats(weights.at('bias'), 12)]);
    const table = machine.floats(weights.at('table'), 40).slice();
    machine.floats(loaded.at('table'), 40).forEach((value, index) => {
      expect(Math.abs(value - table[index]!)).toBeLessThanOrEqual(1 / 31);
    });
  });

  it('name the matrix that a file lacks or has in another shape', () => {
    const { machine, weights } = filled();
    const model = stored(machine, weights);
    const more = [...BLOCKS, { name: 'other', rows: 8, columns: 4 }];
    expect(() => new StoredWeights(machine, model, more)).toThrow(ModelFormatError);
    expect(() => new StoredWeights(machine, model, more)).toThrow(/other/);
    const wider = BLOCKS.map((block) => (block.name === 'wide' ? { ...block, columns: 24 } : block));
    expect(() => new StoredWeights(machine, model, wider)).toThrow(/wide/);
  });
});
