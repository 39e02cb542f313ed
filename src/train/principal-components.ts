/** Principal components of row vectors, by Jacobi's rotations of their covariance. */

/** Mean [size], and components [size, size], one a row, by falling variance. */
export interface PrincipalComponents {
  readonly mean: Float64Array;
  readonly components: Float64Array[];
  readonly variances: readonly number[];
}

const SWEEPS = 30;
const NEGLIGIBLE = 1e-12;

/** O(rows·size² + size³). */
export function principalComponents(rows: readonly (readonly number[])[], size: number): PrincipalComponents {
  const mean = new Float64Array(size);
  for (const row of rows) for (let i = 0; i < size; i++) mean[i] = mean[i]! + row[i]! / rows.length;
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  const centred = new Float64Array(size);
  for (const row of rows) {
    for (let i = 0; i < size; i++) centred[i] = row[i]! - mean[i]!;
    for (let i = 0; i < size; i++) {
      const out = matrix[i]!;
      for (let j = 0; j <= i; j++) out[j] = out[j]! + (centred[i]! * centred[j]!) / rows.length;
    }
  }
  for (let i = 0; i < size; i++) for (let j = i + 1; j < size; j++) matrix[i]![j] = matrix[j]![i]!;
  const vectors = diagonalise(matrix);
  const order = Array.from({ length: size }, (_, index) => index);
  order.sort((a, b) => matrix[b]![b]! - matrix[a]![a]!);
  return {
    mean,
    components: order.map((index) => vectors[index]!),
    variances: order.map((index) => matrix[index]![index]!),
  };
}

/** Turns a symmetric matrix diagonal in place; returns its eigenvectors, one a row. */
function diagonalise(matrix: Float64Array[]): Float64Array[] {
  const size = matrix.length;
  const vectors = Array.from({ length: size }, (_, row) => {
    const unit = new Float64Array(size);
    unit[row] = 1;
    return unit;
  });
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let off = 0;
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) off += matrix[p]![q]! ** 2;
    if (off < NEGLIGIBLE) break;
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(matrix, vectors, p, q);
  }
  return vectors;
}

function rotate(matrix: Float64Array[], vectors: Float64Array[], p: number, q: number): void {
  const value = matrix[p]![q]!;
  if (value === 0) return;
  const theta = (matrix[q]![q]! - matrix[p]![p]!) / (2 * value);
  const tangent = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (const row of matrix) [row[p], row[q]] = turned(row[p]!, row[q]!, cosine, sine);
  turnRows(matrix[p]!, matrix[q]!, cosine, sine);
  turnRows(vectors[p]!, vectors[q]!, cosine, sine);
}

function turned(a: number, b: number, cosine: number, sine: number): [number, number] {
  return [cosine * a - sine * b, sine * a + cosine * b];
}

function turnRows(a: Float64Array, b: Float64Array, cosine: number, sine: number): void {
  for (let index = 0; index < a.length; index++) {
    [a[index], b[index]] = turned(a[index]!, b[index]!, cosine, sine);
  }
}
