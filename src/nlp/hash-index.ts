/** Strings as 32-bit hashes, and a table from hashes to row numbers. */

const MIX_1 = 0x85ebca6b;
const MIX_2 = 0xc2b2ae35;

/** FNV-1a over UTF-16 code units from `seed`, finished with MurmurHash3's mixer. */
export function hashString(value: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let index = 0; index < value.length; index++) {
    hash = Math.imul(hash ^ value.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), MIX_1);
  hash = Math.imul(hash ^ (hash >>> 13), MIX_2);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Which row a hash has: open addressing, half full at most. */
export class HashIndex {
  readonly #slots: Int32Array;
  readonly #hashes: Uint32Array;
  readonly #mask: number;

  /** `hashes[row]` is the row's hash; all differ. */
  constructor(hashes: Uint32Array) {
    let size = 4;
    while (size < hashes.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#hashes = hashes;
    this.#slots = new Int32Array(size).fill(-1);
    for (let row = 0; row < hashes.length; row++) {
      let slot = hashes[row]! & this.#mask;
      while (this.#slots[slot]! >= 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = row;
    }
  }

  /** The row, −1 for a hash without one. */
  row(hash: number): number {
    let slot = hash & this.#mask;
    for (;;) {
      const row = this.#slots[slot]!;
      if (row < 0 || this.#hashes[row] === hash) return row;
      slot = (slot + 1) & this.#mask;
    }
  }
}
