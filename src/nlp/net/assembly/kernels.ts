/**
 * The arithmetic of the networks, in AssemblyScript (`npm run build:kernels` compiles it to WebAssembly
 * with 128-bit vectors). Matrices are row-major f32; a leading dimension (`ld…`) is the distance between
 * rows in floats. Column counts are multiples of 4 unless a function says otherwise. Pointers are byte
 * addresses in the imported memory; the caller owns all of it. Results are the same on every machine:
 * only IEEE operations are used, exponentials are polynomials.
 */

// @ts-ignore: decorator
@inline
function splat(address: usize): v128 {
  return v128.load32_splat(address);
}

/** C[m,n] = A[m,k] · B[k,n], added to C where `add`. */
export function multiply(
  a: usize, lda: i32, b: usize, ldb: i32, c: usize, ldc: i32, m: i32, k: i32, n: i32, add: bool,
): void { // prettier-ignore
  const strideA = (<usize>lda) << 2;
  const strideB = (<usize>ldb) << 2;
  const strideC = (<usize>ldc) << 2;
  let j = 0;
  for (; j + 8 <= n; j += 8) {
    const column = (<usize>j) << 2;
    let i = 0;
    for (; i + 4 <= m; i += 4) {
      const out = c + <usize>i * strideC + column;
      let c00 = f32x4.splat(0), c01 = c00, c10 = c00, c11 = c00, c20 = c00, c21 = c00, c30 = c00, c31 = c00;
      if (add) {
        c00 = v128.load(out); c01 = v128.load(out, 16);
        c10 = v128.load(out + strideC); c11 = v128.load(out + strideC, 16);
        c20 = v128.load(out + 2 * strideC); c21 = v128.load(out + 2 * strideC, 16);
        c30 = v128.load(out + 3 * strideC); c31 = v128.load(out + 3 * strideC, 16);
      }
      let rowA = a + <usize>i * strideA;
      let rowB = b + column;
      for (let p = 0; p < k; p++) {
        const b0 = v128.load(rowB);
        const b1 = v128.load(rowB, 16);
        const a0 = splat(rowA);
        const a1 = splat(rowA + strideA);
        c00 = f32x4.add(c00, f32x4.mul(a0, b0)); c01 = f32x4.add(c01, f32x4.mul(a0, b1));
        c10 = f32x4.add(c10, f32x4.mul(a1, b0)); c11 = f32x4.add(c11, f32x4.mul(a1, b1));
        const a2 = splat(rowA + 2 * strideA);
        const a3 = splat(rowA + 3 * strideA);
        c20 = f32x4.add(c20, f32x4.mul(a2, b0)); c21 = f32x4.add(c21, f32x4.mul(a2, b1));
        c30 = f32x4.add(c30, f32x4.mul(a3, b0)); c31 = f32x4.add(c31, f32x4.mul(a3, b1));
        rowA += 4;
        rowB += strideB;
      }
      v128.store(out, c00); v128.store(out, c01, 16);
      v128.store(out + strideC, c10); v128.store(out + strideC, c11, 16);
      v128.store(out + 2 * strideC, c20); v128.store(out + 2 * strideC, c21, 16);
      v128.store(out + 3 * strideC, c30); v128.store(out + 3 * strideC, c31, 16);
    }
    for (; i < m; i++) {
      const out = c + <usize>i * strideC + column;
      let c0 = add ? v128.load(out) : f32x4.splat(0);
      let c1 = add ? v128.load(out, 16) : f32x4.splat(0);
      let rowA = a + <usize>i * strideA;
      let rowB = b + column;
      for (let p = 0; p < k; p++) {
        const a0 = splat(rowA);
        c0 = f32x4.add(c0, f32x4.mul(a0, v128.load(rowB)));
        c1 = f32x4.add(c1, f32x4.mul(a0, v128.load(rowB, 16)));
        rowA += 4;
        rowB += strideB;
      }
      v128.store(out, c0);
      v128.store(out, c1, 16);
    }
  }
  for (; j < n; j += 4) {
    const column = (<usize>j) << 2;
    for (let i = 0; i < m; i++) {
      const out = c + <usize>i * strideC + column;
      let c0 = add ? v128.load(out) : f32x4.splat(0);
      let rowA = a + <usize>i * strideA;
      let rowB = b + column;
      for (let p = 0; p < k; p++) {
        c0 = f32x4.add(c0, f32x4.mul(splat(rowA), v128.load(rowB)));
        rowA += 4;
        rowB += strideB;
      }
      v128.store(out, c0);
    }
  }
}

const CHUNK: i32 = 128;

/** C[k,n] += A[m,k]ᵀ · B[m,n]; `k` is a multiple of 4. */
export function multiplyTransposed(
  a: usize, lda: i32, b: usize, ldb: i32, c: usize, ldc: i32, m: i32, k: i32, n: i32,
): void { // prettier-ignore
  const strideA = (<usize>lda) << 2;
  const strideB = (<usize>ldb) << 2;
  const strideC = (<usize>ldc) << 2;
  for (let first = 0; first < m; first += CHUNK) {
    const rows = min(CHUNK, m - first);
    for (let i = 0; i < k; i += 4) {
      let j = 0;
      for (; j + 8 <= n; j += 8) {
        const out = c + <usize>i * strideC + ((<usize>j) << 2);
        let c00 = v128.load(out), c01 = v128.load(out, 16);
        let c10 = v128.load(out + strideC), c11 = v128.load(out + strideC, 16);
        let c20 = v128.load(out + 2 * strideC), c21 = v128.load(out + 2 * strideC, 16);
        let c30 = v128.load(out + 3 * strideC), c31 = v128.load(out + 3 * strideC, 16);
        let rowA = a + <usize>first * strideA + ((<usize>i) << 2);
        let rowB = b + <usize>first * strideB + ((<usize>j) << 2);
        for (let p = 0; p < rows; p++) {
          const b0 = v128.load(rowB);
          const b1 = v128.load(rowB, 16);
          const a0 = splat(rowA);
          const a1 = splat(rowA + 4);
          c00 = f32x4.add(c00, f32x4.mul(a0, b0)); c01 = f32x4.add(c01, f32x4.mul(a0, b1));
          c10 = f32x4.add(c10, f32x4.mul(a1, b0)); c11 = f32x4.add(c11, f32x4.mul(a1, b1));
          const a2 = splat(rowA + 8);
          const a3 = splat(rowA + 12);
          c20 = f32x4.add(c20, f32x4.mul(a2, b0)); c21 = f32x4.add(c21, f32x4.mul(a2, b1));
          c30 = f32x4.add(c30, f32x4.mul(a3, b0)); c31 = f32x4.add(c31, f32x4.mul(a3, b1));
          rowA += strideA;
          rowB += strideB;
        }
        v128.store(out, c00); v128.store(out, c01, 16);
        v128.store(out + strideC, c10); v128.store(out + strideC, c11, 16);
        v128.store(out + 2 * strideC, c20); v128.store(out + 2 * strideC, c21, 16);
        v128.store(out + 3 * strideC, c30); v128.store(out + 3 * strideC, c31, 16);
      }
      for (; j < n; j += 4) {
        const out = c + <usize>i * strideC + ((<usize>j) << 2);
        let c0 = v128.load(out);
        let c1 = v128.load(out + strideC);
        let c2 = v128.load(out + 2 * strideC);
        let c3 = v128.load(out + 3 * strideC);
        let rowA = a + <usize>first * strideA + ((<usize>i) << 2);
        let rowB = b + <usize>first * strideB + ((<usize>j) << 2);
        for (let p = 0; p < rows; p++) {
          const b0 = v128.load(rowB);
          c0 = f32x4.add(c0, f32x4.mul(splat(rowA), b0));
          c1 = f32x4.add(c1, f32x4.mul(splat(rowA + 4), b0));
          c2 = f32x4.add(c2, f32x4.mul(splat(rowA + 8), b0));
          c3 = f32x4.add(c3, f32x4.mul(splat(rowA + 12), b0));
          rowA += strideA;
          rowB += strideB;
        }
        v128.store(out, c0);
        v128.store(out + strideC, c1);
        v128.store(out + 2 * strideC, c2);
        v128.store(out + 3 * strideC, c3);
      }
    }
  }
}

/** out[columns,rows] = A[rows,columns]ᵀ. Any sizes. */
export function transpose(a: usize, lda: i32, out: usize, ldo: i32, rows: i32, columns: i32): void {
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      store<f32>(out + ((<usize>(j * ldo + i)) << 2), load<f32>(a + ((<usize>(i * lda + j)) << 2)));
    }
  }
}

/** Adds `bias[columns]` to every row of `x`. */
export function addBias(x: usize, ld: i32, bias: usize, rows: i32, columns: i32): void {
  for (let i = 0; i < rows; i++) {
    let at = x + ((<usize>(i * ld)) << 2);
    for (let j = 0; j < columns; j += 4, at += 16) {
      v128.store(at, f32x4.add(v128.load(at), v128.load(bias + ((<usize>j) << 2))));
    }
  }
}

/** sums[columns] += the column sums of `x`. */
export function addColumnSums(x: usize, ld: i32, sums: usize, rows: i32, columns: i32): void {
  for (let i = 0; i < rows; i++) {
    let at = x + ((<usize>(i * ld)) << 2);
    for (let j = 0; j < columns; j += 4, at += 16) {
      const to = sums + ((<usize>j) << 2);
      v128.store(to, f32x4.add(v128.load(to), v128.load(at)));
    }
  }
}

/** x = max(x, slope·x), in place; `count` a multiple of 4. */
export function rectify(x: usize, count: i32, slope: f32): void {
  const factor = f32x4.splat(slope);
  for (let i = 0; i < count; i += 4, x += 16) {
    const value = v128.load(x);
    v128.store(x, f32x4.max(value, f32x4.mul(value, factor)));
  }
}

/** dy *= y > 0 ? 1 : slope, where `y` is what `rectify` left. */
export function rectifyGradient(y: usize, dy: usize, count: i32, slope: f32): void {
  const factor = f32x4.splat(slope);
  const zero = f32x4.splat(0);
  for (let i = 0; i < count; i += 4, y += 16, dy += 16) {
    const gradient = v128.load(dy);
    const positive = f32x4.gt(v128.load(y), zero);
    v128.store(dy, v128.bitselect(gradient, f32x4.mul(gradient, factor), positive));
  }
}

/** x[t,:] *= mask[s,:] for the rows t of each segment s; `offsets` holds segments + 1 row numbers. */
export function scaleSegments(
  x: usize, ld: i32, mask: usize, columns: i32, offsets: usize, segments: i32,
): void { // prettier-ignore
  for (let s = 0; s < segments; s++) {
    const from = load<i32>(offsets + ((<usize>s) << 2));
    const to = load<i32>(offsets + ((<usize>s) << 2), 4);
    const factors = mask + ((<usize>(s * columns)) << 2);
    for (let t = from; t < to; t++) {
      const row = x + ((<usize>(t * ld)) << 2);
      for (let j = 0; j < columns; j += 4) {
        const at = (<usize>j) << 2;
        v128.store(row + at, f32x4.mul(v128.load(row + at), v128.load(factors + at)));
      }
    }
  }
}

/** y += x over `count` floats, a multiple of 4. */
export function addTo(y: usize, x: usize, count: i32): void {
  for (let i = 0; i < count; i += 4, x += 16, y += 16) {
    v128.store(y, f32x4.add(v128.load(y), v128.load(x)));
  }
}

// @ts-ignore: decorator
@inline
function exponential(x: v128): v128 {
  const clamped = f32x4.max(f32x4.min(x, f32x4.splat(87)), f32x4.splat(-87));
  const whole = f32x4.nearest(f32x4.mul(clamped, f32x4.splat(1.44269504)));
  const rest = f32x4.sub(
    f32x4.sub(clamped, f32x4.mul(whole, f32x4.splat(0.693359375))),
    f32x4.mul(whole, f32x4.splat(-2.12194440e-4)),
  );
  let series = f32x4.splat(1.9875691500e-4);
  series = f32x4.add(f32x4.mul(series, rest), f32x4.splat(1.3981999507e-3));
  series = f32x4.add(f32x4.mul(series, rest), f32x4.splat(8.3334519073e-3));
  series = f32x4.add(f32x4.mul(series, rest), f32x4.splat(4.1665795894e-2));
  series = f32x4.add(f32x4.mul(series, rest), f32x4.splat(1.6666665459e-1));
  series = f32x4.add(f32x4.mul(series, rest), f32x4.splat(5.0000001201e-1));
  series = f32x4.add(f32x4.mul(f32x4.mul(series, rest), rest), f32x4.add(rest, f32x4.splat(1)));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23);
  return f32x4.mul(series, power);
}

// @ts-ignore: decorator
@inline
function sigmoid(x: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.div(one, f32x4.add(one, exponential(f32x4.neg(x))));
}

// @ts-ignore: decorator
@inline
function hyperbolicTangent(x: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.sub(one, f32x4.div(f32x4.splat(2), f32x4.add(one, exponential(f32x4.add(x, x)))));
}

/**
 * A simple recurrent unit (Lei et al. 2018) over every segment, forwards or backwards:
 * f = σ(u₁ + v₀c' + b₀), r = σ(u₂ + v₁c' + b₁), c = f c' + (1 − f) u₀, h = r tanh(c) + (1 − r) s,
 * where c' is the state before. `u` [T, ldu] holds u₀ | u₁ | u₂ of `size` columns each and its gates are
 * replaced by f and r; `skip` [T, lds] is s; `state` [T, size] receives c; `out` [T, ldo] receives h.
 * `weights` holds v₀ | v₁ | b₀ | b₁.
 */
export function recurrentForward(
  u: usize, ldu: i32, skip: usize, lds: i32, weights: usize, state: usize, out: usize, ldo: i32,
  size: i32, offsets: usize, segments: i32, backwards: bool,
): void { // prettier-ignore
  const part = (<usize>size) << 2;
  for (let s = 0; s < segments; s++) {
    const from = load<i32>(offsets + ((<usize>s) << 2));
    const to = load<i32>(offsets + ((<usize>s) << 2), 4);
    for (let j: usize = 0; j < part; j += 32) {
      const v0 = v128.load(weights + j), w0 = v128.load(weights + j, 16);
      const v1 = v128.load(weights + part + j), w1 = v128.load(weights + part + j, 16);
      const b0 = v128.load(weights + 2 * part + j), d0 = v128.load(weights + 2 * part + j, 16);
      const b1 = v128.load(weights + 3 * part + j), d1 = v128.load(weights + 3 * part + j, 16);
      const one = f32x4.splat(1);
      let c = f32x4.splat(0), e = c;
      for (let step = from; step < to; step++) {
        const t = backwards ? from + to - 1 - step : step;
        const row = u + ((<usize>(t * ldu)) << 2) + j;
        const f = sigmoid(f32x4.add(v128.load(row + part), f32x4.add(f32x4.mul(v0, c), b0)));
        const g = sigmoid(f32x4.add(v128.load(row + part, 16), f32x4.add(f32x4.mul(w0, e), d0)));
        const r = sigmoid(f32x4.add(v128.load(row + 2 * part), f32x4.add(f32x4.mul(v1, c), b1)));
        const q = sigmoid(f32x4.add(v128.load(row + 2 * part, 16), f32x4.add(f32x4.mul(w1, e), d1)));
        c = f32x4.add(f32x4.mul(f, c), f32x4.mul(f32x4.sub(one, f), v128.load(row)));
        e = f32x4.add(f32x4.mul(g, e), f32x4.mul(f32x4.sub(one, g), v128.load(row, 16)));
        v128.store(row + part, f); v128.store(row + part, g, 16);
        v128.store(row + 2 * part, r); v128.store(row + 2 * part, q, 16);
        const at = state + ((<usize>(t * size)) << 2) + j;
        v128.store(at, c); v128.store(at, e, 16);
        const past = v128.load(skip + ((<usize>(t * lds)) << 2) + j);
        const before = v128.load(skip + ((<usize>(t * lds)) << 2) + j, 16);
        const h = f32x4.add(f32x4.mul(r, f32x4.sub(hyperbolicTangent(c), past)), past);
        const k = f32x4.add(f32x4.mul(q, f32x4.sub(hyperbolicTangent(e), before)), before);
        const o = out + ((<usize>(t * ldo)) << 2) + j;
        v128.store(o, h); v128.store(o, k, 16);
      }
    }
  }
}

/**
 * The gradient of `recurrentForward`: reads its `u` (with f and r in place), `state` and `dout`, replaces
 * `u` by the gradient of its three parts, adds the gradient of the skip to `dskip` and that of the weights
 * to `dweights`.
 */
export function recurrentBackward(
  u: usize, ldu: i32, skip: usize, lds: i32, weights: usize, state: usize, dout: usize, ldo: i32,
  dskip: usize, ldds: i32, dweights: usize, size: i32, offsets: usize, segments: i32, backwards: bool,
): void { // prettier-ignore
  const part = (<usize>size) << 2;
  for (let s = 0; s < segments; s++) {
    const from = load<i32>(offsets + ((<usize>s) << 2));
    const to = load<i32>(offsets + ((<usize>s) << 2), 4);
    for (let j: usize = 0; j < part; j += 16) {
      const v0 = v128.load(weights + j);
      const v1 = v128.load(weights + part + j);
      const one = f32x4.splat(1);
      let dv0 = f32x4.splat(0), dv1 = dv0, db0 = dv0, db1 = dv0;
      let dc = f32x4.splat(0);
      for (let step = to - 1; step >= from; step--) {
        const t = backwards ? from + to - 1 - step : step;
        const before = backwards ? t + 1 : t - 1;
        const row = u + ((<usize>(t * ldu)) << 2) + j;
        const x = v128.load(row);
        const f = v128.load(row + part);
        const r = v128.load(row + 2 * part);
        const c = v128.load(state + ((<usize>(t * size)) << 2) + j);
        const past = step > from ? v128.load(state + ((<usize>(before * size)) << 2) + j) : f32x4.splat(0);
        const dh = v128.load(dout + ((<usize>(t * ldo)) << 2) + j);
        const g = hyperbolicTangent(c);
        const sk = v128.load(skip + ((<usize>(t * lds)) << 2) + j);
        const dsAt = dskip + ((<usize>(t * ldds)) << 2) + j;
        v128.store(dsAt, f32x4.add(v128.load(dsAt), f32x4.mul(dh, f32x4.sub(one, r))));
        const dzr = f32x4.mul(f32x4.mul(dh, f32x4.sub(g, sk)), f32x4.mul(r, f32x4.sub(one, r)));
        dc = f32x4.add(dc, f32x4.mul(f32x4.mul(dh, r), f32x4.sub(one, f32x4.mul(g, g))));
        const dzf = f32x4.mul(f32x4.mul(dc, f32x4.sub(past, x)), f32x4.mul(f, f32x4.sub(one, f)));
        v128.store(row, f32x4.mul(dc, f32x4.sub(one, f)));
        v128.store(row + part, dzf);
        v128.store(row + 2 * part, dzr);
        dv0 = f32x4.add(dv0, f32x4.mul(dzf, past));
        dv1 = f32x4.add(dv1, f32x4.mul(dzr, past));
        db0 = f32x4.add(db0, dzf);
        db1 = f32x4.add(db1, dzr);
        dc = f32x4.add(f32x4.mul(dc, f), f32x4.add(f32x4.mul(dzf, v0), f32x4.mul(dzr, v1)));
      }
      const w = dweights + j;
      v128.store(w, f32x4.add(v128.load(w), dv0));
      v128.store(w + part, f32x4.add(v128.load(w + part), dv1));
      v128.store(w + 2 * part, f32x4.add(v128.load(w + 2 * part), db0));
      v128.store(w + 3 * part, f32x4.add(v128.load(w + 3 * part), db1));
    }
  }
}

/** x[t,:] = Σ table[ids[t,k],:] over `width` ids a row; a negative id adds nothing. */
export function sumRows(
  table: usize, size: i32, ids: usize, width: i32, rows: i32, x: usize, ld: i32,
): void { // prettier-ignore
  for (let t = 0; t < rows; t++) {
    const out = x + ((<usize>(t * ld)) << 2);
    memory.fill(out, 0, (<usize>size) << 2);
    for (let k = 0; k < width; k++) {
      const id = load<i32>(ids + ((<usize>(t * width + k)) << 2));
      if (id >= 0) addTo(out, table + ((<usize>(id * size)) << 2), size);
    }
  }
}

/** dtable[ids[t,k],:] += dx[t,:], the gradient of `sumRows`. */
export function scatterRows(
  dtable: usize, size: i32, ids: usize, width: i32, rows: i32, dx: usize, ld: i32,
): void { // prettier-ignore
  for (let t = 0; t < rows; t++) {
    const from = dx + ((<usize>(t * ld)) << 2);
    for (let k = 0; k < width; k++) {
      const id = load<i32>(ids + ((<usize>(t * width + k)) << 2));
      if (id >= 0) addTo(dtable + ((<usize>(id * size)) << 2), from, size);
    }
  }
}

// @ts-ignore: decorator
@inline
function exponentialOf(x: f32): f32 {
  return f32x4.extract_lane(exponential(f32x4.splat(x)), 0);
}

/**
 * Cross-entropy: each row's first `columns` logits become weight·(softmax − gold), or zeros where gold is
 * negative. Returns the summed loss. Any number of columns; the padding up to `ld` is zeroed.
 */
export function crossEntropy(
  x: usize, ld: i32, rows: i32, columns: i32, gold: usize, weight: f32,
): f64 { // prettier-ignore
  let loss: f64 = 0;
  for (let t = 0; t < rows; t++) {
    const row = x + ((<usize>(t * ld)) << 2);
    const answer = load<i32>(gold + ((<usize>t) << 2));
    if (answer < 0) {
      memory.fill(row, 0, (<usize>ld) << 2);
      continue;
    }
    let top: f32 = -Infinity;
    for (let j = 0; j < columns; j++) top = max(top, load<f32>(row + ((<usize>j) << 2)));
    let sum: f32 = 0;
    for (let j = 0; j < columns; j++) {
      const at = row + ((<usize>j) << 2);
      const e = exponentialOf(load<f32>(at) - top);
      sum += e;
      store<f32>(at, e);
    }
    const scale: f32 = weight / sum;
    for (let j = 0; j < columns; j++) {
      const at = row + ((<usize>j) << 2);
      store<f32>(at, load<f32>(at) * scale);
    }
    for (let j = columns; j < ld; j++) store<f32>(row + ((<usize>j) << 2), 0);
    const at = row + ((<usize>answer) << 2);
    loss -= Math.log(<f64>max<f32>(load<f32>(at) / weight, 1e-12)) * <f64>weight;
    store<f32>(at, load<f32>(at) - weight);
  }
  return loss;
}

/** Σ x² over `count` floats. */
export function sumOfSquares(x: usize, count: i32): f64 {
  let sum: f64 = 0;
  for (let i = 0; i < count; i++, x += 4) {
    const value = <f64>load<f32>(x);
    sum += value * value;
  }
  return sum;
}

/**
 * One step of Adam over `count` floats (a multiple of 4): gradients are scaled by `scale` and zeroed,
 * `rate` holds the bias corrections already, and `average` follows the weights at pace `pace`.
 */
export function adam(
  w: usize, g: usize, m: usize, v: usize, average: usize, count: i32,
  scale: f32, rate: f32, beta1: f32, beta2: f32, epsilon: f32, decay: f32, pace: f32,
): void { // prettier-ignore
  const scales = f32x4.splat(scale), b1 = f32x4.splat(beta1), b2 = f32x4.splat(beta2);
  const a1 = f32x4.splat(1 - beta1), a2 = f32x4.splat(1 - beta2);
  const rates = f32x4.splat(rate), small = f32x4.splat(epsilon), shrink = f32x4.splat(1 - decay);
  const paces = f32x4.splat(pace);
  const zero = f32x4.splat(0);
  for (let i: usize = 0; i < ((<usize>count) << 2); i += 16) {
    const gradient = f32x4.mul(v128.load(g + i), scales);
    v128.store(g + i, zero);
    const first = f32x4.add(f32x4.mul(b1, v128.load(m + i)), f32x4.mul(a1, gradient));
    const second = f32x4.add(f32x4.mul(b2, v128.load(v + i)), f32x4.mul(a2, f32x4.mul(gradient, gradient)));
    v128.store(m + i, first);
    v128.store(v + i, second);
    const step = f32x4.div(f32x4.mul(rates, first), f32x4.add(f32x4.sqrt(second), small));
    const weight = f32x4.sub(f32x4.mul(v128.load(w + i), shrink), step);
    v128.store(w + i, weight);
    const old = v128.load(average + i);
    v128.store(average + i, f32x4.add(old, f32x4.mul(paces, f32x4.sub(weight, old))));
  }
}

/** out[t, i·size + j] = a[t,i] · b[heads[t],j]: each row's outer product; `size` a multiple of 4. */
export function outerProducts(
  a: usize, b: usize, size: i32, heads: usize, rows: i32, out: usize,
): void { // prettier-ignore
  const part = (<usize>size) << 2;
  for (let t = 0; t < rows; t++) {
    const from = b + <usize>load<i32>(heads + ((<usize>t) << 2)) * part;
    for (let i = 0; i < size; i++) {
      const factor = splat(a + <usize>t * part + ((<usize>i) << 2));
      for (let j: usize = 0; j < part; j += 16, out += 16) {
        v128.store(out, f32x4.mul(factor, v128.load(from + j)));
      }
    }
  }
}

/** The gradient of `outerProducts`: adds to `da` and `db`. */
export function outerProductsGradient(
  a: usize, b: usize, size: i32, heads: usize, rows: i32, dout: usize, da: usize, db: usize,
): void { // prettier-ignore
  const part = (<usize>size) << 2;
  for (let t = 0; t < rows; t++) {
    const head = <usize>load<i32>(heads + ((<usize>t) << 2)) * part;
    for (let i = 0; i < size; i++) {
      const at = <usize>t * part + ((<usize>i) << 2);
      const factor = splat(a + at);
      let sum = f32x4.splat(0);
      for (let j: usize = 0; j < part; j += 16, dout += 16) {
        const gradient = v128.load(dout);
        sum = f32x4.add(sum, f32x4.mul(gradient, v128.load(b + head + j)));
        v128.store(db + head + j, f32x4.add(v128.load(db + head + j), f32x4.mul(factor, gradient)));
      }
      const lanes =
        f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) + f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3);
      store<f32>(da + at, load<f32>(da + at) + lanes);
    }
  }
}

/** Where the kernels' own tables end; everything above belongs to the caller. */
export function firstFree(): usize {
  return (__heap_base + 15) & ~15;
}

/**
 * Rows of x[m,k], each number first multiplied by `scales[k]`, as 16-bit integers q[m,k] with one factor a
 * row: x·scales ≈ q · factors. The largest of a row becomes ±`limit`. `k` is a multiple of 8.
 */
export function quantizeRows(
  x: usize, ldx: i32, scales: usize, q: usize, factors: usize, m: i32, k: i32, limit: f32,
): void { // prettier-ignore
  for (let i = 0; i < m; i++) {
    const row = x + ((<usize>(i * ldx)) << 2);
    let most = f32x4.splat(0);
    for (let j: usize = 0; j < (<usize>k) << 2; j += 16) {
      most = f32x4.max(most, f32x4.abs(f32x4.mul(v128.load(row + j), v128.load(scales + j))));
    }
    const top: f32 = max(
      max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
      max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
    );
    store<f32>(factors + ((<usize>i) << 2), top / limit);
    const gain = f32x4.splat(top > 0 ? limit / top : 0);
    let out = q + <usize>(i * k) * 2;
    for (let j: usize = 0; j < (<usize>k) << 2; j += 32, out += 16) {
      const low = f32x4.mul(f32x4.mul(v128.load(row + j), v128.load(scales + j)), gain);
      const high = f32x4.mul(f32x4.mul(v128.load(row + j, 16), v128.load(scales + j, 16)), gain);
      v128.store(
        out,
        i16x8.narrow_i32x4_s(
          i32x4.trunc_sat_f32x4_s(f32x4.nearest(low)),
          i32x4.trunc_sat_f32x4_s(f32x4.nearest(high)),
        ),
      );
    }
  }
}

// @ts-ignore: decorator
@inline
function pair(address: usize): v128 {
  return v128.load32_splat(address);
}

// @ts-ignore: decorator
@inline
function floats(sums: v128, factor: v128): v128 {
  return f32x4.mul(f32x4.convert_i32x4_s(sums), factor);
}

/**
 * C[m,n] = (q[m,k] · w[k,n]) · factors[m] over 16-bit integers. `w` is packed by pairs of rows: for rows 2p and
 * 2p + 1, the n pairs (w[2p,j], w[2p+1,j]) one after another. `n` is a multiple of 4, `k` even, and no sum of
 * products exceeds 31 bits.
 */
export function multiplyIntegers(
  q: usize, w: usize, factors: usize, c: usize, ldc: i32, m: i32, k: i32, n: i32,
): void { // prettier-ignore
  const strideQ = <usize>k * 2;
  const strideC = (<usize>ldc) << 2;
  let j = 0;
  for (; j + 8 <= n; j += 8) {
    const column = (<usize>j) << 2;
    const panel = w + ((<usize>(j * k)) << 1);
    let i = 0;
    for (; i + 4 <= m; i += 4) {
      let c00 = i32x4.splat(0), c01 = c00, c10 = c00, c11 = c00, c20 = c00, c21 = c00, c30 = c00, c31 = c00;
      let rowQ = q + <usize>i * strideQ;
      let rowW = panel;
      for (let p = 0; p < k; p += 2) {
        const w0 = v128.load(rowW);
        const w1 = v128.load(rowW, 16);
        const q0 = pair(rowQ);
        const q1 = pair(rowQ + strideQ);
        c00 = i32x4.add(c00, i32x4.dot_i16x8_s(q0, w0)); c01 = i32x4.add(c01, i32x4.dot_i16x8_s(q0, w1));
        c10 = i32x4.add(c10, i32x4.dot_i16x8_s(q1, w0)); c11 = i32x4.add(c11, i32x4.dot_i16x8_s(q1, w1));
        const q2 = pair(rowQ + 2 * strideQ);
        const q3 = pair(rowQ + 3 * strideQ);
        c20 = i32x4.add(c20, i32x4.dot_i16x8_s(q2, w0)); c21 = i32x4.add(c21, i32x4.dot_i16x8_s(q2, w1));
        c30 = i32x4.add(c30, i32x4.dot_i16x8_s(q3, w0)); c31 = i32x4.add(c31, i32x4.dot_i16x8_s(q3, w1));
        rowQ += 4;
        rowW += 32;
      }
      const out = c + <usize>i * strideC + column;
      const f = factors + ((<usize>i) << 2);
      const f0 = splat(f), f1 = splat(f + 4), f2 = splat(f + 8), f3 = splat(f + 12);
      v128.store(out, floats(c00, f0)); v128.store(out, floats(c01, f0), 16);
      v128.store(out + strideC, floats(c10, f1)); v128.store(out + strideC, floats(c11, f1), 16);
      v128.store(out + 2 * strideC, floats(c20, f2)); v128.store(out + 2 * strideC, floats(c21, f2), 16);
      v128.store(out + 3 * strideC, floats(c30, f3)); v128.store(out + 3 * strideC, floats(c31, f3), 16);
    }
    for (; i < m; i++) {
      let c0 = i32x4.splat(0), c1 = c0;
      let rowQ = q + <usize>i * strideQ;
      let rowW = panel;
      for (let p = 0; p < k; p += 2) {
        const q0 = pair(rowQ);
        c0 = i32x4.add(c0, i32x4.dot_i16x8_s(q0, v128.load(rowW)));
        c1 = i32x4.add(c1, i32x4.dot_i16x8_s(q0, v128.load(rowW, 16)));
        rowQ += 4;
        rowW += 32;
      }
      const out = c + <usize>i * strideC + column;
      const factor = splat(factors + ((<usize>i) << 2));
      v128.store(out, floats(c0, factor));
      v128.store(out, floats(c1, factor), 16);
    }
  }
  for (; j < n; j += 4) {
    const column = (<usize>j) << 2;
    const panel = w + ((<usize>(j * k)) << 1);
    for (let i = 0; i < m; i++) {
      let c0 = i32x4.splat(0);
      let rowQ = q + <usize>i * strideQ;
      let rowW = panel;
      for (let p = 0; p < k; p += 2) {
        c0 = i32x4.add(c0, i32x4.dot_i16x8_s(pair(rowQ), v128.load(rowW)));
        rowQ += 4;
        rowW += 16;
      }
      v128.store(c + <usize>i * strideC + column, floats(c0, splat(factors + ((<usize>i) << 2))));
    }
  }
}
