/**
 * Hashed features → rows of weights: features seen often enough get a row each, in the order of their first
 * kept appearance. Two passes: counts in buckets, then an open-addressing table. O(n).
 */

/** A sequence whose features are still hashes, those of token i from `starts[i]` to `starts[i + 1]`. */
export interface HashedSequence {
  readonly starts: Uint32Array;
  readonly hashes: Uint32Array;
}

const BUCKETS = 1 << 25;

/** Rows for the hashes that occur `least` times or more (buckets may add a few rarer ones). */
export class FeatureRows {
  readonly #slots = new Int32Array(BUCKETS).fill(-1);
  #hashes = new Uint32Array(1 << 16);
  #count = 0;

  /** The features of all sequences that occur often enough. */
  static of(sequences: readonly HashedSequence[], least: number): FeatureRows {
    const counts = new Uint8Array(BUCKETS);
    for (const { hashes } of sequences) {
      for (const hash of hashes) {
        const bucket = hash & (BUCKETS - 1);
        if (counts[bucket]! < least) counts[bucket] = counts[bucket]! + 1;
      }
    }
    const rows = new FeatureRows();
    for (const { hashes } of sequences)
      for (const hash of hashes) if (counts[hash & (BUCKETS - 1)]! >= least) rows.#add(hash);
    return rows;
  }

  /** Exactly these features. */
  static from(hashes: Uint32Array): FeatureRows {
    const rows = new FeatureRows();
    for (const hash of hashes) rows.#add(hash);
    return rows;
  }

  get count(): number {
    return this.#count;
  }

  /** The hash of each row. */
  get hashes(): Uint32Array {
    return this.#hashes.subarray(0, this.#count);
  }

  /** The sequence with rows for hashes; those without a row are left out. */
  encode({ starts, hashes }: HashedSequence): { starts: Uint32Array; features: Uint32Array } {
    const kept = new Uint32Array(starts.length);
    const features = new Uint32Array(hashes.length);
    let length = 0;
    for (let word = 0; word + 1 < starts.length; word++) {
      for (let at = starts[word]!; at < starts[word + 1]!; at++) {
        const row = this.#row(hashes[at]!);
        if (row >= 0) features[length++] = row;
      }
      kept[word + 1] = length;
    }
    return { starts: kept, features: features.slice(0, length) };
  }

  #row(hash: number): number {
    let slot = hash & (BUCKETS - 1);
    for (;;) {
      const row = this.#slots[slot]!;
      if (row < 0 || this.#hashes[row] === hash) return row;
      slot = (slot + 1) & (BUCKETS - 1);
    }
  }

  #add(hash: number): void {
    let slot = hash & (BUCKETS - 1);
    for (;;) {
      const row = this.#slots[slot]!;
      if (row < 0) break;
      if (this.#hashes[row] === hash) return;
      slot = (slot + 1) & (BUCKETS - 1);
    }
    if (this.#count === this.#hashes.length) {
      const grown = new Uint32Array(this.#count * 2);
      grown.set(this.#hashes);
      this.#hashes = grown;
    }
    this.#hashes[this.#count] = hash;
    this.#slots[slot] = this.#count++;
  }
}
