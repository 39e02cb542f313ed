/**
 * Tags and trees are read side by side and may differ over a word; where the tree is plain, its reading
 * holds: what has a direct object is a verb, what serves as a preposition ("according to") or stands before
 * its noun ("the detained men") is none, and what is
 * party to a verb after an article ("the cleric went") is a noun. Where both miss a verb right before a name ("Iran arms Hezbollah"),
 * the names tell: one name does not modify the next by way of a participle or a plural. O(n).
 */
import { CODE_OF, wordAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import { isParticiple } from './chunk-words.ts';
import type { NamedSpan } from './named-span.ts';
import type { Trees } from './trees.ts';

/** Relations of a word to a noun after it. */
export const MODIFIER = /^(?:amod|compound|nmod:desc)$/;
/** Relations of who or what takes part in a clause. */
const PARTY = /^(?:nsubj|obj|obl|nmod|appos)/;
const FINITE = /^VB[DPZ]$/;

/** Codes of `TAGS` for each token. */
export function agreedTags(tokens: Tokens, trees: Trees, names: readonly NamedSpan[]): Uint8Array {
  const tags = tagsInTree(trees);
  names.forEach(({ first, last }, index) => {
    const next = names[index + 1];
    const isBetween = next?.first === last + 1 && MODIFIER.test(relationAt(trees, last));
    if (isBetween && isVerbForm(tokens, trees, last)) tags[last] = CODE_OF.VERB;
    if (isLostVerb(tokens, trees, last)) tags[last] = CODE_OF.VERB;
    const before = first - 1;
    const isAfterSubject = isSubjectOrAuxiliary(trees, before - 1) && relationAt(trees, before) === 'amod';
    if (isAfterSubject && isVerbForm(tokens, trees, before)) tags[before] = CODE_OF.VERB;
  });
  return tags;
}

/** "Turkey "severed" ties": no participle stands between a name and the noun that both would modify. */
function isLostVerb(tokens: Tokens, trees: Trees, at: number): boolean {
  const { heads } = trees;
  const isBeforeNoun = relationAt(trees, at) === 'amod' && heads[at]! > at;
  if (!isBeforeNoun || heads[at - 1] !== heads[at] || relationAt(trees, at - 1) !== 'compound') return false;
  return /^\p{Ll}/u.test(wordAt(tokens, at)) && isParticiple(wordAt(tokens, at));
}

/** "it", "had": after these no noun phrase goes on. */
function isSubjectOrAuxiliary({ upos, xpos, xposNames }: Trees, at: number): boolean {
  return upos[at] === CODE_OF.AUX || xposNames[xpos[at] ?? -1] === 'PRP';
}

/** A participle or a plural noun: either can be a verb. */
function isVerbForm(tokens: Tokens, { xpos, xposNames }: Trees, at: number): boolean {
  const word = wordAt(tokens, at);
  return /^\p{Ll}/u.test(word) && (xposNames[xpos[at]!] === 'NNS' || isParticiple(word));
}

/** The relation of a token to its head; empty outside the text. */
function relationAt({ relations, relationNames }: Trees, at: number): string {
  return relationNames[relations[at] ?? -1] ?? '';
}

/** What stands before the noun that it goes with. */
function isBeforeHead(tag: number | undefined): boolean {
  return tag === CODE_OF.DET || tag === CODE_OF.ADJ || tag === CODE_OF.NOUN;
}

function tagsInTree(trees: Trees): Uint8Array {
  const { upos, xpos, xposNames, heads, relations, relationNames } = trees;
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
    const isVerb = FINITE.test(xposNames[xpos[at]!]!) || (hasObject[at] === 1 && relation !== modifier);
    if (isOpen && isVerb) return CODE_OF.VERB;
    const isParty = tag === CODE_OF.ADJ && isBeforeHead(upos[at - 1]) && PARTY.test(relationAt(trees, at));
    return isParty ? CODE_OF.NOUN : tag;
  });
}
