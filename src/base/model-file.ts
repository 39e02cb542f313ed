/**
 * The container of all trained files: a name, a version, figures and named tensors ↔ bytes. Little-endian:
 *
 *     0  8 bytes  89 48 45 41 52 53 41 59, "\x89HEARSAY"
 *     8  uint32   version of this container
 *    12  uint32   length of the whole file in bytes
 *    16  uint32   length of the header in bytes
 *    20           header: JSON in ASCII (name, version, meta, table of tensors), spaces up to 8 bytes
 *     …           the tensors, each from a multiple of 8 bytes on, zeros between
 *    −4  uint32   XXH32 of everything before
 *
 * Reading checks all of it before any of it is used and gives views of the bytes, not copies. O(n).
 */
import { xxHash32 } from './xxhash32.ts';

/** The array behind each type of tensor. */
interface TensorData {
  int8: Int8Array;
  uint8: Uint8Array;
  int32: Int32Array;
  uint32: Uint32Array;
  float32: Float32Array;
}

/** What a tensor's numbers are stored as. */
export type TensorType = keyof TensorData;

/** Numbers in row-major order; `data` is as long as the product of `shape`. */
export interface Tensor<Type extends TensorType = TensorType> {
  readonly type: Type;
  readonly shape: readonly number[];
  readonly data: TensorData[Type];
}

/** What a trained file holds; `meta` is plain JSON, tensors keep their order. */
export interface ModelFile {
  readonly name: string;
  readonly version: number;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly tensors: ReadonlyMap<string, Tensor>;
}

/** Why a model file cannot be used: `reason` completes a sentence that begins with `file`. */
export class ModelFormatError extends Error {
  override readonly name = 'ModelFormatError';
  readonly file: string;
  readonly reason: string;

  constructor(file: string, reason: string) {
    super(`${file} ${reason}`);
    this.file = file;
    this.reason = reason;
  }
}

const MAGIC = [0x89, 0x48, 0x45, 0x41, 0x52, 0x53, 0x41, 0x59] as const;
const CONTAINER_VERSION = 1;
const HEAD_BYTES = 20;
const CHECKSUM_BYTES = 4;

const ARRAYS = {
  int8: Int8Array,
  uint8: Uint8Array,
  int32: Int32Array,
  uint32: Uint32Array,
  float32: Float32Array,
} as const;

type ViewConstructor = new (buffer: ArrayBufferLike, offset: number, length: number) => Tensor['data'];

/** One row of the header's table: name, type, shape, and where the data start after the header, in bytes. */
type TensorRow = readonly [name: string, type: TensorType, shape: readonly number[], offset: number];

interface Header {
  readonly name: string;
  readonly version: number;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly tensors: readonly TensorRow[];
}

/** The bytes of a model; the same model gives the same bytes. RangeError if a shape and its data disagree. */
export function writeModelFile({ name, version, meta, tensors }: ModelFile): Uint8Array {
  const rows: TensorRow[] = [];
  let payload = 0;
  for (const [key, { type, shape, data }] of tensors) {
    if (!(data instanceof ARRAYS[type])) throw new TypeError(`Tensor ${key} does not hold ${type}.`);
    if (data.length !== sizeOf(shape))
      throw new RangeError(`Tensor ${key} has ${data.length} numbers, its shape is [${shape.join(', ')}].`);
    rows.push([key, type, shape, payload]);
    payload = aligned(payload + data.byteLength);
  }
  const header = toAscii(JSON.stringify({ name, version, meta, tensors: rows } satisfies Header));
  const start = aligned(HEAD_BYTES + header.length);
  const length = start + payload + CHECKSUM_BYTES;
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  view.setUint32(8, CONTAINER_VERSION, true);
  view.setUint32(12, length, true);
  view.setUint32(16, start - HEAD_BYTES, true);
  bytes.fill(0x20, HEAD_BYTES, start);
  for (let index = 0; index < header.length; index++) bytes[HEAD_BYTES + index] = header.charCodeAt(index);
  for (const [key, , , offset] of rows) {
    const { buffer, byteOffset, byteLength } = tensors.get(key)!.data;
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), start + offset);
  }
  const end = length - CHECKSUM_BYTES;
  view.setUint32(end, xxHash32(bytes.subarray(0, end)), true);
  return bytes;
}

/**
 * Reads a file that must be the model `expected`; `file` is what an error calls it. Throws
 * ModelFormatError for anything else. The tensors share the memory of `bytes` if these start at a
 * multiple of 8.
 */
export function readModelFile(
  bytes: Uint8Array,
  expected: { readonly file: string; readonly name: string; readonly version: number },
): ModelFile {
  const fail = (reason: string): ModelFormatError => new ModelFormatError(expected.file, reason);
  checkWhole(bytes, fail);
  const whole = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
  const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
  const end = whole.length - CHECKSUM_BYTES;
  if (view.getUint32(end, true) !== xxHash32(whole.subarray(0, end)))
    throw fail('is damaged: its checksum is wrong');
  const container = view.getUint32(8, true);
  if (container !== CONTAINER_VERSION)
    throw fail(`is a container of version ${container}; this Hearsay reads version ${CONTAINER_VERSION}`);
  const start = HEAD_BYTES + view.getUint32(16, true);
  const header = start % 8 === 0 && start <= end ? parseHeader(whole.subarray(HEAD_BYTES, start)) : null;
  if (header === null) throw fail('has a header that cannot be read');
  const { name, version, meta } = header;
  if (name !== expected.name || version !== expected.version)
    throw fail(
      `is ${name} version ${version}; this Hearsay reads ${expected.name} version ${expected.version}`,
    );
  const tensors = viewTensors(header.tensors, whole.subarray(start, end));
  if (tensors === null) throw fail('has a table of tensors that does not fit its data');
  return { name, version, meta, tensors };
}

/** A tensor that must be there, of this type and, if one is given, this shape; else ModelFormatError. */
export function tensorOf<Type extends TensorType>(
  model: ModelFile,
  name: string,
  type: Type,
  shape?: readonly number[],
): Tensor<Type> {
  const tensor = model.tensors.get(name);
  if (tensor === undefined) throw new ModelFormatError(model.name, `has no tensor ${name}`);
  if (tensor.type !== type)
    throw new ModelFormatError(model.name, `has ${tensor.type} in tensor ${name}, not ${type}`);
  if (shape !== undefined && !isSameShape(tensor.shape, shape))
    throw new ModelFormatError(
      model.name,
      `has tensor ${name} in the shape [${tensor.shape.join(', ')}], not [${shape.join(', ')}]`,
    );
  return tensor as Tensor<Type>;
}

function checkWhole(bytes: Uint8Array, fail: (reason: string) => ModelFormatError): void {
  if (bytes.length === 0) throw fail('is empty');
  for (let index = 0; index < Math.min(bytes.length, MAGIC.length); index++)
    if (bytes[index] !== MAGIC[index]) throw fail('is not a Hearsay model');
  if (bytes.length < HEAD_BYTES + CHECKSUM_BYTES)
    throw fail(`is cut off: it has ${counted(bytes.length)} and ends before its data`);
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(12, true);
  if (bytes.length < length) throw fail(`is cut off: it has ${bytes.length} of ${counted(length)}`);
  if (bytes.length > length) throw fail(`is damaged: it has ${bytes.length} bytes and should have ${length}`);
}

function parseHeader(bytes: Uint8Array): Header | null {
  let text = '';
  for (let from = 0; from < bytes.length; from += 4096)
    text += String.fromCharCode(...bytes.subarray(from, from + 4096));
  try {
    const header: unknown = JSON.parse(text);
    return isHeader(header) ? header : null;
  } catch {
    return null;
  }
}

function isHeader(value: unknown): value is Header {
  if (!isObject(value)) return false;
  const { name, version, meta, tensors } = value;
  return (
    typeof name === 'string' &&
    isCount(version) &&
    isObject(meta) &&
    Array.isArray(tensors) &&
    tensors.every(isRow)
  );
}

function isRow(value: unknown): value is TensorRow {
  if (!Array.isArray(value) || value.length !== 4) return false;
  const [name, type, shape, offset] = value as unknown[];
  return (
    typeof name === 'string' &&
    typeof type === 'string' &&
    Object.hasOwn(ARRAYS, type) &&
    Array.isArray(shape) &&
    shape.every(isCount) &&
    isCount(offset)
  );
}

/** Views of the payload by name, or null if the table does not fit it. */
function viewTensors(rows: readonly TensorRow[], payload: Uint8Array): Map<string, Tensor> | null {
  const tensors = new Map<string, Tensor>();
  for (const [name, type, shape, offset] of rows) {
    const size = sizeOf(shape);
    const end = offset + size * ARRAYS[type].BYTES_PER_ELEMENT;
    if (tensors.has(name) || offset % 8 !== 0 || !(end <= payload.length)) return null;
    const View: ViewConstructor = ARRAYS[type];
    tensors.set(name, { type, shape, data: new View(payload.buffer, payload.byteOffset + offset, size) });
  }
  return tensors;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isSameShape(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((extent, axis) => extent === other[axis]);
}

function sizeOf(shape: readonly number[]): number {
  return shape.reduce((size, extent) => size * extent, 1);
}

function aligned(offset: number): number {
  return Math.ceil(offset / 8) * 8;
}

/** JSON with everything beyond ASCII escaped: no text encoder is needed to read or write it. */
function toAscii(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function counted(bytes: number): string {
  return bytes === 1 ? '1 byte' : `${bytes} bytes`;
}
