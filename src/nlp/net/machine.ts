/**
 * The memory and the kernels the networks run on: one WebAssembly instance whose memory is handed out
 * from the bottom up. Sizes are in floats or 32-bit integers, pointers in bytes, 16-byte aligned.
 */
import { kernelBytes } from './kernel-bytes.ts';

/** A byte address in the machine's memory. */
export type Pointer = number;

type Size = number;

/** What `assembly/kernels.ts` exports; documented there. */
export interface Kernels {
  firstFree(): Pointer;
  multiply(
    a: Pointer, lda: Size, b: Pointer, ldb: Size, c: Pointer, ldc: Size, m: Size, k: Size, n: Size, add: boolean,
  ): void; // prettier-ignore
  multiplyTransposed(
    a: Pointer, lda: Size, b: Pointer, ldb: Size, c: Pointer, ldc: Size, m: Size, k: Size, n: Size,
  ): void; // prettier-ignore
  transpose(a: Pointer, lda: Size, out: Pointer, ldo: Size, rows: Size, columns: Size): void;
  addBias(x: Pointer, ld: Size, bias: Pointer, rows: Size, columns: Size): void;
  addColumnSums(x: Pointer, ld: Size, sums: Pointer, rows: Size, columns: Size): void;
  rectify(x: Pointer, count: Size, slope: number): void;
  rectifyGradient(y: Pointer, dy: Pointer, count: Size, slope: number): void;
  scaleSegments(x: Pointer, ld: Size, mask: Pointer, columns: Size, offsets: Pointer, segments: Size): void;
  addTo(y: Pointer, x: Pointer, count: Size): void;
  recurrentForward(
    u: Pointer, ldu: Size, skip: Pointer, lds: Size, weights: Pointer, state: Pointer, out: Pointer, ldo: Size,
    size: Size, offsets: Pointer, segments: Size, backwards: boolean,
  ): void; // prettier-ignore
  recurrentBackward(
    u: Pointer, ldu: Size, skip: Pointer, lds: Size, weights: Pointer, state: Pointer, dout: Pointer, ldo: Size,
    dskip: Pointer, ldds: Size, dweights: Pointer, size: Size, offsets: Pointer, segments: Size, backwards: boolean,
  ): void; // prettier-ignore
  sumRows(table: Pointer, size: Size, ids: Pointer, width: Size, rows: Size, x: Pointer, ld: Size): void;
  scatterRows(
    dtable: Pointer,
    size: Size,
    ids: Pointer,
    width: Size,
    rows: Size,
    dx: Pointer,
    ld: Size,
  ): void;
  crossEntropy(x: Pointer, ld: Size, rows: Size, columns: Size, gold: Pointer, weight: number): number;
  sumOfSquares(x: Pointer, count: Size): number;
  adam(
    w: Pointer, g: Pointer, m: Pointer, v: Pointer, average: Pointer, count: Size, scale: number, rate: number,
    beta1: number, beta2: number, epsilon: number, decay: number, pace: number,
  ): void; // prettier-ignore
  quantizeRows(
    x: Pointer, ldx: Size, scales: Pointer, q: Pointer, factors: Pointer, m: Size, k: Size, limit: number,
  ): void; // prettier-ignore
  multiplyIntegers(
    q: Pointer, w: Pointer, factors: Pointer, c: Pointer, ldc: Size, m: Size, k: Size, n: Size,
  ): void; // prettier-ignore
  outerProducts(a: Pointer, b: Pointer, size: Size, heads: Pointer, rows: Size, out: Pointer): void;
  outerProductsGradient(
    a: Pointer, b: Pointer, size: Size, heads: Pointer, rows: Size, dout: Pointer, da: Pointer, db: Pointer,
  ): void; // prettier-ignore
}

/** The part of the WebAssembly interface used here, which the pure layers' library does not declare. */
interface WebAssemblyInterface {
  Memory: new (limits: { initial: number; maximum: number }) => WasmMemory;
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { exports: unknown };
}
interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}
declare const WebAssembly: WebAssemblyInterface;

const PAGE = 65_536;
const MOST_PAGES = 65_536;
/** Kernels may read or write zeros up to three rows past a matrix's end. */
const SLACK = 8_192;

export class Machine {
  readonly kernels: Kernels;
  readonly #memory: WasmMemory;
  #top: Pointer;

  constructor() {
    this.#memory = new WebAssembly.Memory({ initial: 16, maximum: MOST_PAGES });
    const module = new WebAssembly.Module(kernelBytes());
    this.kernels = new WebAssembly.Instance(module, { env: { memory: this.#memory } }).exports as Kernels;
    this.#top = this.kernels.firstFree();
  }

  /** Reserves `count` 32-bit places, zeroed where `zeroed` is asked for. */
  reserve(count: number, zeroed = false): Pointer {
    const at = this.#top;
    this.#top = (at + count * 4 + 15) & ~15;
    const missing = this.#top + SLACK - this.#memory.buffer.byteLength;
    if (missing > 0) this.#memory.grow(Math.ceil(Math.max(missing, this.#top / 8) / PAGE));
    if (zeroed) this.floats(at, count).fill(0);
    return at;
  }

  /** Everything reserved after the mark is free again. */
  release(mark: Pointer): void {
    this.#top = mark;
  }

  /** Where the next reservation begins. */
  get mark(): Pointer {
    return this.#top;
  }

  /** A view that is good until the next `reserve`. */
  floats(at: Pointer, count: number): Float32Array {
    return new Float32Array(this.#memory.buffer, at, count);
  }

  /** A view that is good until the next `reserve`. */
  integers(at: Pointer, count: number): Int32Array {
    return new Int32Array(this.#memory.buffer, at, count);
  }

  /** A view that is good until the next `reserve`. */
  shorts(at: Pointer, count: number): Int16Array {
    return new Int16Array(this.#memory.buffer, at, count);
  }

  /** Reserves and copies. */
  putIntegers(values: ArrayLike<number>): Pointer {
    const at = this.reserve(values.length);
    this.integers(at, values.length).set(values);
    return at;
  }
}
