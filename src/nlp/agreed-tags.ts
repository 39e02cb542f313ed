/**
 * Tags and trees are read side by side and may differ over a word; where the tree is plain, its reading
 * holds: what has a direct object is a verb, what serves as a preposition ("according to") or stands before
 * its noun ("the detained men") is none. O(n).
 */
import { CODE_OF } from '../text/token-words.ts';
import type { Trees } from './trees.ts';

/** Codes of `TAGS` for each token. */
export function agreedTags({ upos, heads, relations, relationNames }: Trees): Uint8Array {
  const code = (relation: string): number => relationNames.indexOf(relation);
  const [object, caseMarker, modifier] = [code('obj'), code('case'), code('amod')];
  const hasObject = new Uint8Array(upos.length);
  heads.forEach((head, at) => {
    if (head >= 0 && relations[at] === object) hasObject[head] = 1;
  });
  return upos.map((tag, at) => {
    const relation = relations[at];
    if (tag === CODE_OF.VERB) {
      if (relation === caseMarker) return CODE_OF.ADP;
      return relation === modifier && hasObject[at] === 0 ? CODE_OF.ADJ : tag;
    }
    const isOpen = tag === CODE_OF.NOUN || tag === CODE_OF.ADJ;
    return isOpen && hasObject[at] === 1 && relation !== modifier ? CODE_OF.VERB : tag;
  });
}
