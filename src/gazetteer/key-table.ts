/**
 * Keys (folded names, as bytes) → entries 0, 1, 2 … with their flags: a hash table with open addressing
 * over typed arrays, filled once. FNV-1a (Fowler, Noll and Vo 1991) of the bytes; a hit is compared byte by
 * byte. Look-up O(length of the key).
 */

const EMPTY = -1;

export class KeyTable {
  /** Flags of each entry. */
  readonly flags: Int32Array;
  #count = 0;
  readonly #slots: Int32Array;
  readonly #hashes: Int32Array;
  readonly #starts: Int32Array;
  readonly #bytes: Uint8Array;

  /** Room for `entries` keys of `bytes` bytes together. */
  constructor(entries: number, bytes: number) {
    this.flags = new Int32Array(entries);
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(entries * 2 + 2))).fill(EMPTY);
    this.#hashes = new Int32Array(entries);
    this.#starts = new Int32Array(entries + 1);
    this.#bytes = new Uint8Array(bytes);
  }

  /** How many keys there are. */
  get count(): number {
    return this.#count;
  }

  /** The entry of the first `length` bytes of `key`, or −1. */
  find(key: Uint8Array, length: number): number {
    let hash = HASH_START;
    for (let index = 0; index < length; index++) hash = hashOn(hash, key[index]!);
    return this.#slots[this.#slotOf(key, length, hash)]!;
  }

  /**
   * The entry of the first `length` bytes of `key`, whose hash is `hash`; made if it is new. RangeError if
   * there is no room.
   */
  insert(key: Uint8Array, length: number, hash: number): number {
    const slot = this.#slotOf(key, length, hash);
    if (this.#slots[slot] !== EMPTY) return this.#slots[slot]!;
    const entry = this.#count;
    const start = this.#starts[entry]!;
    if (entry === this.flags.length || start + length > this.#bytes.length)
      throw new RangeError(`No room for key ${entry} of ${this.flags.length}.`);
    this.#count++;
    for (let index = 0; index < length; index++) this.#bytes[start + index] = key[index]!;
    this.#starts[entry + 1] = start + length;
    this.#hashes[entry] = hash;
    this.#slots[slot] = entry;
    return entry;
  }

  #slotOf(key: Uint8Array, length: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const entry = this.#slots[slot]!;
      if (entry === EMPTY || (this.#hashes[entry] === hash && this.#isKey(entry, key, length))) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #isKey(entry: number, key: Uint8Array, length: number): boolean {
    const start = this.#starts[entry]!;
    if (this.#starts[entry + 1]! - start !== length) return false;
    for (let index = 0; index < length; index++) if (this.#bytes[start + index] !== key[index]) return false;
    return true;
  }
}

/** Hash of no bytes, signed 32 bits. */
export const HASH_START = 0x811c9dc5 | 0;

/** The hash of bytes of this hash and one byte more. */
export function hashOn(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193);
}
