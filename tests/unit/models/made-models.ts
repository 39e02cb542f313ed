/** Two small model files as they are stored, and what they hold. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { readModelFile, writeModelFile, type ModelFile } from '../../../src/base/model-file.ts';
import type { ModelBytes } from '../../../src/models/model-loader.ts';

export const NAMES = ['tides', 'moons'] as const;
export type MadeName = (typeof NAMES)[number];

/** A model file, stored; `seed` changes its content. */
export function storedModel(name: MadeName, seed = 0): Uint8Array<ArrayBuffer> {
  const data = Int32Array.from({ length: 500 }, (_, index) => Math.imul(index + seed, 0x9e3779b1));
  const tensors: ModelFile['tensors'] = new Map([['weights', { type: 'int32', shape: [500], data }]]);
  return new Uint8Array(gzipSync(writeModelFile({ name, version: 1, meta: { seed }, tensors })));
}

/** What becomes of the files: the seed that each was made with. Throws ModelFormatError. */
export function seedsOf(files: ModelBytes<MadeName>): Record<string, unknown> {
  const read = (name: MadeName): unknown =>
    readModelFile(files[name], { file: `${name}.model`, name, version: 1 }).meta['seed'];
  return Object.fromEntries(NAMES.map((name) => [name, read(name)]));
}

/** A copy with one byte in its middle changed. */
export function damaged(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes);
  copy[copy.length >> 1]! ^= 0x55;
  return copy;
}

/** What changes with the content. */
export function versionOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
