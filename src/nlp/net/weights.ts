/** Named matrices that lie one after another in a machine's memory. */
import type { Machine, Pointer } from './machine.ts';

/** A row-major matrix of 32-bit floats. */
export interface Block {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Rows that are looked up one by one, or numbers read as they are; other blocks only multiply. */
  readonly isTable?: boolean;
}

/** What a network reads its matrices through. */
export interface Matrices {
  /** Where a bias or table begins. */
  at(name: string): Pointer;
  /** y[rows, columns] = x[rows, rows of the block] · block; `ldx` and `ldy` floats between rows. */
  multiply(name: string, x: Pointer, ldx: number, y: Pointer, ldy: number, rows: number): void;
}

/** Every block of a network; gradients and averages share the layout of the weights. */
export class Weights implements Matrices {
  readonly blocks: readonly Block[];
  /** All blocks together, in floats. */
  readonly count: number;
  readonly base: Pointer;
  readonly #machine: Machine;
  readonly #offsets = new Map<string, number>();

  constructor(machine: Machine, blocks: readonly Block[]) {
    this.#machine = machine;
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

  multiply(name: string, x: Pointer, ldx: number, y: Pointer, ldy: number, rows: number): void {
    const block = this.blocks.find((one) => one.name === name)!;
    const { rows: inner, columns } = block;
    this.#machine.kernels.multiply(x, ldx, this.at(name), columns, y, ldy, rows, inner, columns, false);
  }
}
