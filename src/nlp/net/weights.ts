/** Named matrices that lie one after another in a machine's memory. */
import type { Machine, Pointer } from './machine.ts';

/** A row-major matrix of 32-bit floats. */
export interface Block {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

/** Every block of a network; gradients and averages share the layout of the weights. */
export class Weights {
  readonly blocks: readonly Block[];
  /** All blocks together, in floats. */
  readonly count: number;
  readonly base: Pointer;
  readonly #offsets = new Map<string, number>();

  constructor(machine: Machine, blocks: readonly Block[]) {
    this.blocks = blocks;
    let count = 0;
    for (const block of blocks) {
      this.#offsets.set(block.name, count);
      count += Math.ceil((block.rows * block.columns) / 4) * 4;
    }
    this.count = count;
    this.base = machine.reserve(count, true);
  }

  /** Where a block begins. */
  at(name: string): Pointer {
    const offset = this.#offsets.get(name);
    if (offset === undefined) throw new Error(`the network has no weights called ${name}`);
    return this.base + offset * 4;
  }
}
