/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over BILOU labels: outside,
 * then begin, inside, last and unit of every kind. Illegal successions have no probability.
 */

/** Labels over `kinds` kinds: 0 outside, 1 + 4·kind + part. */
export const PARTS = ['begin', 'inside', 'last', 'unit'] as const;
const BEGIN = 0;
const LAST = 2;
const UNIT = 3;

/** How many labels there are. */
export function labelCount(kinds: number): number {
  return 1 + 4 * kinds;
}

/** A labelled range of words. */
export interface LabelledSpan {
  readonly first: number;
  /** One past the last word. */
  readonly last: number;
  readonly kind: number;
}

const partOf = (label: number): number => (label === 0 ? -1 : (label - 1) & 3);
const kindOf = (label: number): number => (label === 0 ? -1 : (label - 1) >> 2);

/** Whether a sentence may begin with the label. */
export const mayStart = (label: number): boolean =>
  label === 0 || partOf(label) === BEGIN || partOf(label) === UNIT;
/** Whether a sentence may end with the label. */
export const mayEnd = (label: number): boolean => label === 0 || partOf(label) >= LAST;
/** Whether label `b` may follow label `a`. */
export function mayFollow(a: number, b: number): boolean {
  const isOpen = a > 0 && partOf(a) < LAST;
  return isOpen ? kindOf(a) === kindOf(b) && partOf(b) > BEGIN && partOf(b) < UNIT : mayStart(b);
}

/** Spans → labels. */
export function labelsOf(spans: readonly LabelledSpan[], words: number): Int32Array {
  const labels = new Int32Array(words);
  for (const { first, last, kind } of spans) {
    const base = 1 + 4 * kind;
    if (last - first === 1) labels[first] = base + UNIT;
    else {
      labels.fill(base + 1, first, last);
      labels[first] = base + BEGIN;
      labels[last - 1] = base + LAST;
    }
  }
  return labels;
}

/** Legal labels → spans. */
export function spansOf(labels: ArrayLike<number>): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  let first = 0;
  for (let at = 0; at < labels.length; at++) {
    const part = partOf(labels[at]!);
    if (part === BEGIN) first = at;
    else if (part === LAST) spans.push({ first, last: at + 1, kind: kindOf(labels[at]!) });
    else if (part === UNIT) spans.push({ first: at, last: at + 1, kind: kindOf(labels[at]!) });
  }
  return spans;
}

/**
 * Log-scores of successions, [labels + 1, labels] with the start in the last row; illegal ones −∞. Made
 * from learnt scores of the same shape whose rows are `ld` apart.
 */
export function transitionScores(learnt: ArrayLike<number>, labels: number, ld: number): Float64Array {
  const scores = new Float64Array((labels + 1) * labels).fill(-Infinity);
  for (let a = 0; a <= labels; a++) {
    for (let b = 0; b < labels; b++) {
      const isLegal = a === labels ? mayStart(b) : mayFollow(a, b);
      if (isLegal) scores[a * labels + b] = learnt[a * ld + b]!;
    }
  }
  return scores;
}

/** The best labels of a sentence by Viterbi's algorithm; `emissions` is [words, ld]. O(words · labels²). */
export function bestLabels(
  emissions: ArrayLike<number>,
  ld: number,
  words: number,
  transitions: Float64Array,
  labels: number,
): Uint8Array {
  const path = new Uint8Array(words);
  if (words === 0) return path;
  const back = new Uint8Array(words * labels);
  let now = new Float64Array(labels);
  let next = new Float64Array(labels);
  for (let label = 0; label < labels; label++)
    now[label] = emissions[label]! + transitions[labels * labels + label]!;
  for (let word = 1; word < words; word++) {
    for (let label = 0; label < labels; label++) {
      let best = 0;
      let bestScore = -Infinity;
      for (let before = 0; before < labels; before++) {
        const score = now[before]! + transitions[before * labels + label]!;
        if (score > bestScore) {
          bestScore = score;
          best = before;
        }
      }
      next[label] = bestScore + emissions[word * ld + label]!;
      back[word * labels + label] = best;
    }
    [now, next] = [next, now];
  }
  let last = 0;
  for (let label = 1; label < labels; label++) if (mayEnd(label) && now[label]! > now[last]!) last = label;
  for (let word = words - 1; word >= 0; word--) {
    path[word] = last;
    last = back[word * labels + last]!;
  }
  return path;
}

/** Forward and backward sums of a sentence. */
export interface ChainSums {
  /** [words, labels], each row summing to 1. */
  readonly marginals: Float64Array;
  /** exp(emission − row maximum), [words, labels]. */
  readonly potentials: Float64Array;
  /** Scaled forward and backward sums, [words, labels]. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** The logarithm of the sum over all labellings. */
  readonly logSum: number;
}

/** The probability of every label at every word. `weights` are the exponentials of the transitions. */
export function chainSums(
  emissions: ArrayLike<number>,
  ld: number,
  words: number,
  weights: Float64Array,
  labels: number,
): ChainSums {
  const size = words * labels;
  const potentials = new Float64Array(size);
  const forward = new Float64Array(size);
  const backward = new Float64Array(size);
  const marginals = new Float64Array(size);
  let logSum = 0;
  for (let word = 0; word < words; word++) {
    let top = -Infinity;
    for (let label = 0; label < labels; label++) top = Math.max(top, emissions[word * ld + label]!);
    for (let label = 0; label < labels; label++) {
      potentials[word * labels + label] = Math.exp(emissions[word * ld + label]! - top);
    }
    logSum += top;
  }
  for (let word = 0; word < words; word++) {
    const row = word * labels;
    for (let label = 0; label < labels; label++) {
      let sum = 0;
      if (word === 0) sum = weights[labels * labels + label]!;
      else
        for (let before = 0; before < labels; before++)
          sum += forward[row - labels + before]! * weights[before * labels + label]!;
      forward[row + label] = sum * potentials[row + label]!;
    }
    if (word === words - 1) closeEnd(forward, row, labels);
    logSum += Math.log(normalise(forward, row, labels));
  }
  for (let word = words - 1; word >= 0; word--) {
    const row = word * labels;
    for (let label = 0; label < labels; label++) {
      let sum = 0;
      if (word === words - 1) sum = mayEnd(label) ? 1 : 0;
      else {
        for (let after = 0; after < labels; after++) {
          sum +=
            weights[label * labels + after]! *
            potentials[row + labels + after]! *
            backward[row + labels + after]!;
        }
      }
      backward[row + label] = sum;
    }
    normalise(backward, row, labels);
    for (let label = 0; label < labels; label++)
      marginals[row + label] = forward[row + label]! * backward[row + label]!;
    normalise(marginals, row, labels);
  }
  return { marginals, potentials, forward, backward, logSum };
}

/** No labelling ends inside a name. */
function closeEnd(forward: Float64Array, row: number, labels: number): void {
  for (let label = 0; label < labels; label++) if (!mayEnd(label)) forward[row + label] = 0;
}

/** Makes a row sum to 1; returns what it summed to. */
function normalise(values: Float64Array, from: number, count: number): number {
  let sum = 0;
  for (let at = from; at < from + count; at++) sum += values[at]!;
  if (sum > 0) for (let at = from; at < from + count; at++) values[at] = values[at]! / sum;
  return sum;
}
