/**
 * The best tree over the words of a sentence: Chu and Liu's and Edmonds' maximum spanning arborescence
 * (1965, 1967) over dense scores, with a single child of the root. Where cycles nest deeper than any sentence's
 * do, as in tables and noise, the rest are broken one by one at their dearest gain. O(n²) a level.
 */

/** Cycles inside cycles that are contracted. */
const DEEPEST = 6;
/** Words tried as the only child of the root where the best tree has several; fewer in what is hardly a sentence. */
const MOST_ROOTS = 6;
const MOST_ROOTS_LONG = 2;
const LONG = 100;

/**
 * `score(dependent, head)` for words 1…`count` and heads 0…`count`, 0 being the root. Returns the head of
 * each word at its own index; index 0 is −1.
 */
export function spanningTree(count: number, score: (dependent: number, head: number) => number): Int32Array {
  const size = count + 1;
  const scores = new Float64Array(size * size).fill(-Infinity);
  for (let dependent = 1; dependent < size; dependent++) {
    for (let head = 0; head < size; head++) {
      if (head !== dependent) scores[dependent * size + head] = score(dependent, head);
    }
  }
  const heads = arborescence(scores, size);
  const children = rootChildren(heads);
  if (children.length <= 1) return heads;
  children
    .sort((a, b) => scores[b * size]! - scores[a * size]!)
    .splice(size > LONG ? MOST_ROOTS_LONG : MOST_ROOTS);
  let best = heads;
  let bestTotal = -Infinity;
  for (const child of children) {
    const restricted = scores.slice();
    for (let word = 1; word < size; word++) if (word !== child) restricted[word * size] = -Infinity;
    const tree = arborescence(restricted, size);
    let total = 0;
    for (let word = 1; word < size; word++) total += scores[word * size + tree[word]!]!;
    if (total > bestTotal && rootChildren(tree).length === 1) {
      best = tree;
      bestTotal = total;
    }
  }
  return best;
}

function rootChildren(heads: Int32Array): number[] {
  const children: number[] = [];
  for (let word = 1; word < heads.length; word++) if (heads[word] === 0) children.push(word);
  return children;
}

/** Scores [size, size] of dependent and head; node 0 is the root. */
function arborescence(scores: Float64Array, size: number, depth = 0): Int32Array {
  const heads = new Int32Array(size).fill(-1);
  for (let node = 1; node < size; node++) heads[node] = bestHead(scores, size, node);
  const cycle = findCycle(heads);
  if (cycle === null) return heads;
  if (depth === DEEPEST) return broken(scores, size, heads, cycle);
  return expand(scores, size, heads, cycle, depth);
}

/** Opens every cycle where that costs least, without contracting it. */
function broken(scores: Float64Array, size: number, heads: Int32Array, first: number[]): Int32Array {
  for (let cycle: number[] | null = first; cycle !== null; cycle = findCycle(heads)) {
    const isRooted = rooted(heads);
    let [best, member, head] = [-Infinity, cycle[0]!, 0];
    for (const node of cycle) {
      for (let other = 0; other < size; other++) {
        const gain = scores[node * size + other]! - scores[node * size + heads[node]!]!;
        if (isRooted[other] === 1 && gain > best) [best, member, head] = [gain, node, other];
      }
    }
    heads[member] = head;
  }
  return heads;
}

/** 1 for the root and every node that hangs on it. */
function rooted(heads: Int32Array): Uint8Array {
  const state = new Uint8Array(heads.length);
  state[0] = 1;
  for (let start = 1; start < heads.length; start++) {
    let top = start;
    const path: number[] = [];
    while (state[top] === 0) {
      state[top] = 2;
      path.push(top);
      top = heads[top]!;
    }
    const isRooted = state[top] === 1;
    for (const node of path) state[node] = isRooted ? 1 : 3;
  }
  return state;
}

function bestHead(scores: Float64Array, size: number, node: number): number {
  let best = 0;
  for (let head = 0; head < size; head++) {
    if (head !== node && scores[node * size + head]! > scores[node * size + best]!) best = head;
  }
  return best;
}

/** The nodes of one cycle, or null. */
function findCycle(heads: Int32Array): number[] | null {
  const visited = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let node = start;
    while (node > 0 && visited[node] === 0) {
      visited[node] = start;
      node = heads[node]!;
    }
    if (node > 0 && visited[node] === start) {
      const cycle = [node];
      for (let next = heads[node]!; next !== node; next = heads[next]!) cycle.push(next);
      return cycle;
    }
  }
  return null;
}

/** Contracts a cycle into one node, solves what is left, and opens the cycle where the tree enters it. */
function expand(
  scores: Float64Array,
  size: number,
  heads: Int32Array,
  cycle: readonly number[],
  depth: number,
): Int32Array {
  const inside = new Uint8Array(size);
  for (const node of cycle) inside[node] = 1;
  const outside: number[] = [];
  for (let node = 0; node < size; node++) if (!inside[node]) outside.push(node);
  const merged = outside.length;
  const small = merged + 1;
  const contracted = new Float64Array(small * small).fill(-Infinity);
  const enters = new Int32Array(small);
  const leaves = new Int32Array(small);
  for (let a = 0; a < merged; a++) {
    const node = outside[a]!;
    for (let b = 0; b < merged; b++) contracted[a * small + b] = scores[node * size + outside[b]!]!;
    for (const member of cycle) {
      const gain = scores[member * size + node]! - scores[member * size + heads[member]!]!;
      if (gain > contracted[merged * small + a]!) {
        contracted[merged * small + a] = gain;
        enters[a] = member;
      }
      if (scores[node * size + member]! > contracted[a * small + merged]!) {
        contracted[a * small + merged] = scores[node * size + member]!;
        leaves[a] = member;
      }
    }
  }
  const solved = arborescence(contracted, small, depth + 1);
  const result = heads.slice();
  for (let a = 1; a < merged; a++) {
    const head = solved[a]!;
    result[outside[a]!] = head === merged ? leaves[a]! : outside[head]!;
  }
  const entry = solved[merged]!;
  result[enters[entry]!] = outside[entry]!;
  return result;
}
