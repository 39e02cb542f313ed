import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ModelFormatError,
  readModelFile,
  tensorOf,
  writeModelFile,
  type ModelFile,
  type Tensor,
} from '../../../src/base/model-file.ts';
import { xxHash32 } from '../../../src/base/xxhash32.ts';

const EXPECTED = { file: 'tides.model', name: 'tides', version: 3 };

const tensors: [string, Tensor][] = [
  ['weights', { type: 'int8', shape: [3, 5], data: Int8Array.from({ length: 15 }, (_, at) => at * 17) }],
  ['buckets', { type: 'uint8', shape: [3], data: Uint8Array.of(0, 128, 255) }],
  ['starts', { type: 'int32', shape: [2, 1], data: Int32Array.of(-(2 ** 31), 2 ** 31 - 1) }],
  ['hashes', { type: 'uint32', shape: [1], data: Uint32Array.of(2 ** 32 - 1) }],
  ['scales', { type: 'float32', shape: [2], data: Float32Array.of(0.1, -Infinity) }],
  ['__proto__', { type: 'float32', shape: [0, 7], data: new Float32Array(0) }],
  ['ḥ👻', { type: 'uint8', shape: [], data: Uint8Array.of(7) }],
];
const MODEL: ModelFile = {
  name: 'tides',
  version: 3,
  meta: { labels: ['“quoted”', 'Łódź', '\ud800'], nested: { rate: 0.25, none: null } },
  tensors: new Map(tensors),
};

function failure(read: () => unknown): ModelFormatError {
  try {
    read();
  } catch (error) {
    if (error instanceof ModelFormatError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

const readingOf = (bytes: Uint8Array, expected = EXPECTED): string =>
  failure(() => readModelFile(bytes, expected)).message;

/** The file with its checksum made right again after a change. */
function sealed(bytes: Uint8Array): Uint8Array {
  const end = bytes.length - 4;
  new DataView(bytes.buffer).setUint32(end, xxHash32(bytes.subarray(0, end)), true);
  return bytes;
}

/** A sealed file whose header is this text. */
function withHeader(header: string, payload = 16): Uint8Array {
  const padded = header.padEnd(Math.ceil((20 + header.length) / 8) * 8 - 20);
  const bytes = new Uint8Array(20 + padded.length + payload + 4);
  bytes.set(writeModelFile(MODEL).subarray(0, 12));
  new DataView(bytes.buffer).setUint32(12, bytes.length, true);
  new DataView(bytes.buffer).setUint32(16, padded.length, true);
  for (let index = 0; index < padded.length; index++) bytes[20 + index] = padded.charCodeAt(index);
  return sealed(bytes);
}

describe('a model file', () => {
  it('gives back what was written, to the bit', () => {
    expect(readModelFile(writeModelFile(MODEL), EXPECTED)).toEqual(MODEL);
  });

  it('is the same bytes for the same model', () => {
    expect(writeModelFile(MODEL)).toEqual(writeModelFile(readModelFile(writeModelFile(MODEL), EXPECTED)));
  });

  it('is read in place, and from any position in a larger buffer', () => {
    const bytes = writeModelFile(MODEL);
    expect(readModelFile(bytes, EXPECTED).tensors.get('starts')!.data.buffer).toBe(bytes.buffer);
    for (let offset = 0; offset < 9; offset++) {
      const larger = new Uint8Array(bytes.length + 16).fill(255);
      larger.set(bytes, offset);
      expect(readModelFile(larger.subarray(offset, offset + bytes.length), EXPECTED)).toEqual(MODEL);
      // A Buffer's own `slice` does not copy.
      const buffer = Buffer.from(larger.buffer, offset, bytes.length);
      expect(readModelFile(buffer, EXPECTED)).toEqual(MODEL);
    }
  });

  it('round-trips whatever the tensors', () => {
    const tensor = fc.oneof(
      fc.float32Array().map((data): Tensor => ({ type: 'float32', shape: [data.length], data })),
      fc.int8Array().map((data): Tensor => ({ type: 'int8', shape: [1, data.length], data })),
      fc.uint32Array().map((data): Tensor => ({ type: 'uint32', shape: [data.length, 1], data })),
    );
    const model = fc.record({
      name: fc.constant('tides'),
      version: fc.constant(3),
      meta: fc.dictionary(
        fc.string({ unit: 'binary' }).filter((key) => key !== '__proto__'),
        fc.string(),
        {
          noNullPrototype: true,
        },
      ),
      tensors: fc
        .array(fc.tuple(fc.string({ unit: 'binary' }), tensor))
        .map((entries) => new Map<string, Tensor>(entries)),
    });
    fc.assert(
      fc.property(model, (given) => {
        expect(readModelFile(writeModelFile(given), EXPECTED)).toEqual(given);
      }),
      { numRuns: 200 },
    );
  });

  it('refuses a file with any one byte changed, wherever and however', () => {
    const bytes = writeModelFile(MODEL);
    for (let index = 0; index < bytes.length; index++) {
      for (const change of [1, 128, 255]) {
        const changed = bytes.slice();
        changed[index]! ^= change;
        expect(readingOf(changed)).toMatch(/^tides\.model (?:is|has) /);
      }
    }
  });

  it('refuses a file cut off anywhere, and says how much is there', () => {
    const bytes = writeModelFile(MODEL);
    for (let length = 1; length < bytes.length; length++)
      expect(readingOf(bytes.slice(0, length))).toContain('is cut off: it has ');
    expect(readingOf(bytes.slice(0, 300))).toBe(
      `tides.model is cut off: it has 300 of ${bytes.length} bytes`,
    );
    expect(readingOf(new Uint8Array(0))).toBe('tides.model is empty');
  });

  it('refuses bytes that are no model, even with a right checksum', () => {
    const hostile = fc.uint8Array({ maxLength: 200 }).map((tail) => {
      const bytes = new Uint8Array(24 + tail.length);
      bytes.set(tail, 20);
      bytes.set(writeModelFile(MODEL).subarray(0, 12));
      new DataView(bytes.buffer).setUint32(12, bytes.length, true);
      bytes[16] = tail.length;
      return sealed(bytes);
    });
    fc.assert(fc.property(fc.uint8Array(), (bytes) => readingOf(bytes).length > 0));
    fc.assert(fc.property(hostile, (bytes) => readingOf(bytes).length > 0));
  });

  it('says what is wrong', () => {
    const bytes = writeModelFile(MODEL);
    const damaged = bytes.slice();
    damaged[300]! ^= 4;
    expect(readingOf(damaged)).toBe('tides.model is damaged: its checksum is wrong');
    expect(readingOf(new Uint8Array(900))).toBe('tides.model is not a Hearsay model');
    expect(readingOf(bytes, { ...EXPECTED, version: 4 })).toBe(
      'tides.model is tides version 3; this Hearsay reads tides version 4',
    );
    expect(readingOf(bytes, { ...EXPECTED, name: 'moons' })).toContain('this Hearsay reads moons version 3');
    const newer = bytes.slice();
    newer[8] = 2;
    expect(readingOf(sealed(newer))).toContain('is a container of version 2; this Hearsay reads version 1');
    const longer = new Uint8Array(bytes.length + 3);
    longer.set(bytes);
    expect(readingOf(longer)).toContain(`has ${bytes.length + 3} bytes and should have ${bytes.length}`);
    const { file, reason } = failure(() => readModelFile(damaged, EXPECTED));
    expect([file, reason]).toEqual(['tides.model', 'is damaged: its checksum is wrong']);
  });

  it('refuses a header or a table that does not hold', () => {
    const header = (rows: unknown): string =>
      JSON.stringify({ name: 'tides', version: 3, meta: {}, tensors: rows });
    const read = (text: string): unknown => readModelFile(withHeader(text), EXPECTED);
    expect(read(header([['a', 'int32', [2, 2], 0]]))).toHaveProperty('name', 'tides');
    for (const text of [
      '{',
      '[]',
      'null',
      header({}),
      header([['a', 'int32', [1]]]),
      header([['a', 'constructor', [1], 0]]),
      header([['a', 'int32', [-1], 0]]),
      header([['a', 'int32', [0.5], 0]]),
      header([['a', 'int32', 'x', 0]]),
      JSON.stringify({ name: 'tides', version: '3', meta: {}, tensors: [] }),
      JSON.stringify({ name: 'tides', version: 3, meta: null, tensors: [] }),
    ])
      expect(failure(() => read(text)).reason, text).toBe('has a header that cannot be read');
    for (const rows of [
      [['a', 'int32', [5], 0]],
      [['a', 'int32', [1], 4]],
      [['a', 'int32', [2], 16]],
      [['a', 'uint8', [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER], 0]],
      [
        ['a', 'int8', [1], 0],
        ['a', 'int8', [1], 8],
      ],
    ])
      expect(failure(() => read(header(rows))).reason).toBe(
        'has a table of tensors that does not fit its data',
      );
  });

  it('is not written from a shape and data that disagree', () => {
    const model = (tensor: Tensor): ModelFile => ({ ...MODEL, tensors: new Map([['odd', tensor]]) });
    expect(() => writeModelFile(model({ type: 'int8', shape: [3], data: new Int8Array(2) }))).toThrow(
      RangeError,
    );
    expect(() => writeModelFile(model({ type: 'int8', shape: [2], data: new Uint8Array(2) }))).toThrow(
      TypeError,
    );
  });
});

describe('a tensor of a model', () => {
  const model = readModelFile(writeModelFile(MODEL), EXPECTED);

  it('is given by name, type and shape', () => {
    expect(tensorOf(model, 'weights', 'int8', [3, 5]).data[14]).toBe(-18);
    expect(tensorOf(model, 'weights', 'int8').shape).toEqual([3, 5]);
  });

  it('is missed by name', () => {
    const messageOf = (read: () => unknown): string => failure(read).message;
    expect(messageOf(() => tensorOf(model, 'wieghts', 'int8'))).toBe('tides has no tensor wieghts');
    expect(messageOf(() => tensorOf(model, 'weights', 'uint8'))).toBe(
      'tides has int8 in tensor weights, not uint8',
    );
    expect(messageOf(() => tensorOf(model, 'weights', 'int8', [15]))).toBe(
      'tides has tensor weights in the shape [3, 5], not [15]',
    );
  });
});
