/**
 * Word vectors → clusters of words alike in use: k-means over directions (spherical; Dhillon and Modha 2001)
 * from seeded frequent words. O(rows · size · clusters) a round.
 */

/** Each row's cluster, 0 to `clusters` − 1; `rows` are [count, size], the most frequent words first. */
export function clusterVectors(
  rows: Float32Array,
  size: number,
  clusters: number,
  rounds: number,
  random: () => number,
): Uint16Array {
  const count = rows.length / size;
  const units = normalised(rows, size);
  const centres = new Float32Array(clusters * size);
  const chosen = new Set<number>();
  while (chosen.size < clusters) chosen.add(Math.floor(random() * Math.min(count, clusters * 10)));
  [...chosen].forEach((row, cluster) => {
    centres.set(units.subarray(row * size, row * size + size), cluster * size);
  });
  const assigned = new Uint16Array(count);
  for (let round = 0; round < rounds; round++) {
    for (let row = 0; row < count; row++) assigned[row] = nearest(units, row * size, centres, size);
    centres.fill(0);
    for (let row = 0; row < count; row++) {
      const at = assigned[row]! * size;
      for (let dimension = 0; dimension < size; dimension++)
        centres[at + dimension] = centres[at + dimension]! + units[row * size + dimension]!;
    }
    centres.set(normalised(centres, size));
  }
  return assigned;
}

function normalised(rows: Float32Array, size: number): Float32Array {
  const units = new Float32Array(rows.length);
  for (let from = 0; from < rows.length; from += size) {
    let square = 0;
    for (let at = from; at < from + size; at++) square += rows[at]! * rows[at]!;
    const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
    for (let at = from; at < from + size; at++) units[at] = rows[at]! * scale;
  }
  return units;
}

function nearest(units: Float32Array, from: number, centres: Float32Array, size: number): number {
  let best = 0;
  let most = -Infinity;
  for (let centre = 0; centre < centres.length; centre += size) {
    let product = 0;
    for (let dimension = 0; dimension < size; dimension++)
      product += units[from + dimension]! * centres[centre + dimension]!;
    if (product > most) [best, most] = [centre / size, product];
  }
  return best;
}
