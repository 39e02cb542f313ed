import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random.ts';
import { HashIndex } from '../../../src/nlp/hash-index.ts';
import { namesBlocks, type NamesShape } from '../../../src/nlp/names-net.ts';
import { Machine } from '../../../src/nlp/net/machine.ts';
import type { Block } from '../../../src/nlp/net/weights.ts';
import { syntaxBlocks, type SyntaxShape } from '../../../src/nlp/syntax-net.ts';
import { DENSE_FEATURES } from '../../../src/nlp/token-features.ts';
import { WordReader } from '../../../src/nlp/word-input.ts';
import type { WordVectors } from '../../../src/nlp/word-vectors.ts';
import { compileKernels, KERNEL_BYTES_FILE } from '../../../src/train/compile-kernels.ts';
import { featureDictionary } from '../../../src/train/feature-dictionary.ts';
import { NamesTraining } from '../../../src/train/names-training.ts';
import { Trainer } from '../../../src/train/net/trainer.ts';
import { SyntaxTraining } from '../../../src/train/syntax-training.ts';
import { readFileSync } from 'node:fs';

const SENTENCES = [
  ['Iran', 'denied', 'the', 'charge', '.'],
  ['The', 'cleric', 'said', 'Iraq', 'armed', 'them'],
];
const STEP = 5e-4;

/** A machine with a table of two word vectors and a trainer whose weights are drawn wide. */
function bench(blocksFor: (features: number) => Block[], hashes: Uint32Array) {
  const machine = new Machine();
  const table = machine.reserve(8);
  machine.floats(table, 8).set([0.3, -0.2, 0.5, 0.1, -0.4, 0.2, 0.1, 0.6]);
  const vectors: WordVectors = {
    size: 4,
    count: 2,
    table,
    row: (word) => (word === 'iran' ? 0 : word === 'said' ? 1 : -1),
  };
  const trainer = new Trainer(machine, blocksFor(hashes.length));
  const random = seededRandom(5);
  for (const { name } of trainer.weights.blocks) trainer.initialise(name, 0.4, random);
  return { machine, vectors, trainer, reader: new WordReader(vectors, new HashIndex(hashes)) };
}

/**
 * Compares the gradients with differences of the loss, at a few weights of every block. A step may cross a
 * rectifier's kink, so one in twenty may differ.
 */
function expectRightGradients(machine: Machine, trainer: Trainer, loss: () => number): void {
  loss();
  let compared = 0;
  const wrong: string[] = [];
  const found = machine.floats(trainer.gradients.base, trainer.weights.count).slice();
  for (const { name, rows, columns } of trainer.weights.blocks) {
    const offset = (trainer.weights.at(name) - trainer.weights.base) / 4;
    const spread = Math.max(1, Math.floor((rows * columns) / 7));
    for (let index = 0; index < rows * columns; index += spread) {
      const at = trainer.weights.base + (offset + index) * 4;
      const value = machine.floats(at, 1)[0]!;
      const lossAt = (moved: number): number => {
        machine.floats(at, 1)[0] = moved;
        return loss();
      };
      const slope = (lossAt(value + STEP) - lossAt(value - STEP)) / (2 * STEP);
      machine.floats(at, 1)[0] = value;
      const error = Math.abs(found[offset + index]! - slope);
      compared++;
      if (error > 2e-3 + 0.02 * Math.abs(slope))
        wrong.push(`${name}[${index}]: ${found[offset + index]} or ${slope}`);
    }
  }
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(compared / 20);
}

describe('gradients', () => {
  const hashes = featureDictionary(SENTENCES, 0.1);

  it('of tags and trees are those of the loss', () => {
    const shape: SyntaxShape = {
      encoder: { input: 4 + 8 + DENSE_FEATURES, size: 8, layers: 3 },
      learnt: 8,
      tagLayer: 1,
      arc: 8,
      relation: 4,
      upos: ['A', 'B', 'C'],
      xpos: ['A', 'B', 'C', 'D', 'E'],
      relations: ['root', 'nsubj', 'obj'],
    };
    const { machine, vectors, trainer, reader } = bench((features) => syntaxBlocks(shape, features), hashes);
    const rates = { vectors: 0, words: 0, input: 0, layers: 0, heads: 0 };
    const training = new SyntaxTraining(machine, vectors, shape, trainer, rates, seededRandom(1));
    const examples = SENTENCES.map((forms) => ({
      words: reader.read(forms),
      upos: Int32Array.from([-1, ...forms.map((_, index) => index % 3)]),
      xpos: Int32Array.from([-1, ...forms.map((_, index) => index % 5)]),
      heads: Int32Array.from([-1, ...forms.map((_, index) => (index === 1 ? 0 : 2))]),
      relations: Int32Array.from([-1, ...forms.map((_, index) => (index === 1 ? 0 : 1 + (index % 2)))]),
    }));
    expectRightGradients(machine, trainer, () => {
      const { tags, arcs, relations } = training.accumulate(examples);
      return tags + arcs + relations;
    });
  });

  it('of names follow from the labels that all labellings share', () => {
    const shape: NamesShape = {
      encoder: { input: 4 + 8 + DENSE_FEATURES, size: 8, layers: 2 },
      learnt: 8,
      kinds: ['person'],
    };
    const { machine, vectors, trainer, reader } = bench((features) => namesBlocks(shape, features), hashes);
    const rates = { vectors: 0, words: 0, input: 0, layers: 0 };
    const training = new NamesTraining(machine, vectors, shape, trainer, rates, seededRandom(1));
    const examples = SENTENCES.map((forms) => ({
      words: reader.read(forms),
      labels: Int32Array.from(forms, (_, index) => (index === 0 ? 4 : 0)),
    }));
    expectRightGradients(machine, trainer, () => training.accumulate(examples));
  });

  it('step downhill', () => {
    const shape: NamesShape = {
      encoder: { input: 4 + 8 + DENSE_FEATURES, size: 8, layers: 2 },
      learnt: 8,
      kinds: ['person'],
    };
    const { machine, vectors, trainer, reader } = bench((features) => namesBlocks(shape, features), hashes);
    const training = new NamesTraining(
      machine,
      vectors,
      shape,
      trainer,
      { vectors: 0, words: 0, input: 0, layers: 0 },
      seededRandom(1),
    );
    const examples = [{ words: reader.read(SENTENCES[0]!), labels: Int32Array.from([4, 0, 0, 0, 0]) }];
    const first = training.accumulate(examples);
    for (let step = 0; step < 60; step++) {
      trainer.step(0.02, 0.1);
      training.accumulate(examples);
    }
    expect(training.accumulate(examples)).toBeLessThan(first / 10);
  });
});

describe('the compiled kernels', () => {
  it('are those of the source beside them', async () => {
    expect(await compileKernels()).toBe(readFileSync(KERNEL_BYTES_FILE, 'utf8'));
  }, 60_000);
});
