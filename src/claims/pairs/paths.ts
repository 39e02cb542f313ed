/**
 * Two parties of a sentence → the way between them through its dependency tree: up from the first to their
 * lowest common ancestor, down to the second, and the word that most likely tells their relation (shortest
 * paths: Bunescu and Mooney 2005). A party joined to others by "and" takes the place of the first of them.
 * O(d) in the depth of the tree.
 */
import type { Trees } from '../../nlp/trees.ts';
import { CODE_OF } from '../../text/token-words.ts';

/** Where a party hangs in the tree. */
export interface Anchor {
  /** Token that stands for the party; of joined parties the first one's. */
  readonly token: number;
  /** The token and all above it, the root last. */
  readonly chain: readonly number[];
}

/** The way from one party to another. */
export interface TreePath {
  /** Tokens from the subject's anchor up to below the common ancestor. */
  readonly up: readonly number[];
  /** Tokens from below the common ancestor down to the object's anchor. */
  readonly down: readonly number[];
  /** Lowest common ancestor. */
  readonly top: number;
  /** Token that tells the relation. */
  readonly trigger: number;
  /** Whether the two are joined to each other. */
  readonly isJoined: boolean;
}

/** Relations by which a word below the common ancestor takes over as the trigger. */
const OPENS_CLAUSE = /^(?:conj|xcomp|ccomp|advcl|acl|appos|parataxis)/;

/** The relation of a token to its head, with its subtype: "nsubj:pass". */
export function relationOf({ relationNames, relations }: Trees, token: number): string {
  return relationNames[relations[token]!]!;
}

/** Where the words from token `first` to before `last` hang: by the first of them whose head lies outside. */
export function anchorOf(trees: Trees, first: number, last: number): Anchor {
  const { heads, upos } = trees;
  let token = last - 1;
  for (let at = first; at < last; at++) {
    const head = heads[at]!;
    if (head >= first && head < last) continue;
    token = at;
    break;
  }
  const isNominal = (at: number): boolean => upos[at] === CODE_OF.NOUN || upos[at] === CODE_OF.PROPN;
  while (relationOf(trees, token) === 'conj' && isNominal(heads[token]!)) token = heads[token]!;
  const chain = [token];
  for (let at = heads[token]!; at >= 0; at = heads[at]!) chain.push(at);
  return { token, chain };
}

/** The way between two anchors of one tree; null where they hang in different trees. */
export function pathBetween(trees: Trees, subject: Anchor, object: Anchor): TreePath | null {
  const [from, to] = [subject.chain, object.chain];
  if (from.at(-1) !== to.at(-1)) return null;
  if (subject.token === object.token) {
    const top = from[1] ?? from[0]!;
    return { up: from.slice(0, from.length > 1 ? 1 : 0), down: [], top, trigger: top, isJoined: true };
  }
  let [i, j] = [from.length - 1, to.length - 1];
  while (i > 0 && j > 0 && from[i - 1] === to[j - 1]) [i, j] = [i - 1, j - 1];
  const top = from[i]!;
  const up = from.slice(0, i);
  const down = to.slice(0, j).reverse();
  return { up, down, top, trigger: triggerOf(trees, up, down, top), isJoined: false };
}

/** The lowest clause or noun on the way down that still governs the object; else what lies above the subject. */
function triggerOf(trees: Trees, up: readonly number[], down: readonly number[], top: number): number {
  if (down.length === 0) return up.length > 1 ? up.at(-1)! : top;
  let trigger = top;
  for (const token of down.slice(0, -1)) {
    if (!OPENS_CLAUSE.test(relationOf(trees, token))) break;
    trigger = token;
  }
  return trigger;
}
