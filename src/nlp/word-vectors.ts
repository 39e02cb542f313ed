/** Meanings of frequent words: fixed vectors, four bits a number on disk, floats in memory. */
import { tensorOf, type ModelFile } from '../base/model-file.ts';
import { HashIndex, hashString } from './hash-index.ts';
import type { Machine, Pointer } from './net/machine.ts';

export const VECTORS = { name: 'vectors', version: 1 } as const;

/** A table [rows, size] in the machine's memory, and which row a word has. */
export interface WordVectors {
  readonly size: number;
  /** How many words have one. */
  readonly count: number;
  readonly table: Pointer;
  /** Row of a lower-case word, −1 for one without. */
  row(word: string): number;
}

/** Unpacks the table: `levels` are the values of the sixteen codes, `scales` those of the dimensions. */
export function readWordVectors(model: ModelFile, machine: Machine): WordVectors {
  const hashes = tensorOf(model, 'hashes', 'uint32').data;
  const scales = tensorOf(model, 'scales', 'float32').data;
  const levels = tensorOf(model, 'levels', 'float32', [16]).data;
  const size = scales.length;
  const codes = tensorOf(model, 'codes', 'uint8', [hashes.length, size / 2]).data;
  const values = new Float32Array(size * 16);
  for (let dimension = 0; dimension < size; dimension++) {
    for (let code = 0; code < 16; code++) values[dimension * 16 + code] = levels[code]! * scales[dimension]!;
  }
  const table = machine.reserve(hashes.length * size);
  const out = machine.floats(table, hashes.length * size);
  const half = size / 2;
  for (let at = 0; at < codes.length; at++) {
    const pair = codes[at]!;
    const dimension = (at % half) * 2;
    out[2 * at] = values[dimension * 16 + (pair & 15)]!;
    out[2 * at + 1] = values[dimension * 16 + 16 + (pair >> 4)]!;
  }
  const index = new HashIndex(hashes);
  return { size, count: hashes.length, table, row: (word) => index.row(hashString(word)) };
}
