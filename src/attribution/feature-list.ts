/**
 * The features of one token as 32-bit hashes: a template's number mixed with up to three values. Weights are
 * looked up by these hashes (feature hashing, Weinberger et al. 2009, with the hashes kept, so that an unknown
 * feature weighs nothing).
 */

const GOLDEN = 0x9e3779b1;
const MIX_1 = 0x85ebca6b;
const MIX_2 = 0xc2b2ae35;

/** Two values as one; the order matters. */
export function combine(a: number, b: number): number {
  let hash = Math.imul(a ^ GOLDEN, MIX_1) ^ b;
  hash = Math.imul(hash ^ (hash >>> 15), MIX_2);
  return hash ^ (hash >>> 13);
}

/** A list that is filled anew for every token. */
export class FeatureList {
  readonly hashes = new Uint32Array(256);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  /** Adds the feature of a template with one value. */
  add(template: number, value: number): void {
    this.hashes[this.length++] = combine(template, value);
  }

  /** Adds the feature of a template with two values together. */
  addPair(template: number, a: number, b: number): void {
    this.hashes[this.length++] = combine(combine(template, a), b);
  }

  /** Adds the feature of a template with three values together. */
  addTriple(template: number, a: number, b: number, c: number): void {
    this.hashes[this.length++] = combine(combine(combine(template, a), b), c);
  }
}
