/**
 * "Were Spain to invade Portugal, France would …": such conditions are too rare in treebanks to be parsed
 * well. Where "were" opens a sentence and "to" with a verb follows before the first comma, the tree is given
 * the shape of any adverbial clause: the verb under the root, who stands behind "were" its subject. O(n).
 */
import { CODE_OF, isComma, lowerAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Trees } from './trees.ts';

/** The trees with inverted conditions in the shape of adverbial clauses; `bounds` as for `findTreesInSteps`. */
export function withInvertedConditions(tokens: Tokens, trees: Trees, bounds: Int32Array): Trees {
  const heads = trees.heads.slice();
  const relations = trees.relations.slice();
  const code = (relation: string): number => trees.relationNames.indexOf(relation);
  for (let sentence = 0; sentence + 1 < bounds.length; sentence++) {
    const [from, to] = [bounds[sentence]!, bounds[sentence + 1]!];
    if (lowerAt(tokens, from) !== 'were') continue;
    let comma = from;
    while (comma < to && !isComma(tokens, comma)) comma++;
    const [mark, root] = [markIn(tokens, trees, from, comma), trees.heads.indexOf(-1, from)];
    if (mark < 0 || root < comma || root >= to) continue;
    const verb = mark + 1;
    const hang = (at: number, head: number, relation: string): void => {
      heads[at] = head;
      relations[at] = code(relation);
    };
    for (let at = from + 1; at < mark; at++)
      if (isOutside(heads[at]!, from + 1, mark)) hang(at, verb, 'nsubj');
    hang(from, verb, 'aux');
    hang(mark, verb, 'mark');
    hang(verb, root, 'advcl');
  }
  return { ...trees, heads, relations };
}

/** The first "to" with a verb behind it, after somebody who does it; −1 for none. */
function markIn(tokens: Tokens, { upos }: Trees, from: number, comma: number): number {
  for (let at = from + 2; at + 1 < comma; at++)
    if (lowerAt(tokens, at) === 'to' && upos[at + 1] === CODE_OF.VERB) return at;
  return -1;
}

function isOutside(head: number, from: number, to: number): boolean {
  return head < from || head >= to;
}
