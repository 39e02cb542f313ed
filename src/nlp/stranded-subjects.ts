/**
 * Verbs that the tree leaves without a subject → the phrases that it misplaced: behind a conjunction that it takes
 * for a preposition ("after gunmen killed them"), joined to the time or place a sentence opens with ("On Friday,
 * Ahmed Barzani condemned it"), or before the infinitive of a headline ("Chancellor to meet Ahmed Barzani"). O(d) in
 * the dependents of a word.
 */
import { isComma, lowerAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import { phraseBefore } from './phrase-order.ts';
import type { NounPhrase, VerbGroup } from './phrase.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { FILLED } from './subject-words.ts';

const CONJUNCTIONS = /^(?:after|before|since|until|till)$/;

/** The misplaced subject of a verb group that has none in the tree; empty if none is found. */
export function strandedSubject(
  tokens: Tokens,
  tree: SentenceTree,
  nouns: readonly NounPhrase[],
  verb: VerbGroup,
): readonly number[] {
  if (verb.form === 'infinitive') return announced(tokens, tree, nouns, verb);
  const predicate = tree.predicateOf(verb.head);
  if (verb.form !== 'finite' || /^(?:conj|acl)/.test(tree.relationOf(predicate))) return [];
  const before = tree.dependents(predicate, /^obl/).filter((at) => at < verb.first);
  for (const at of before) {
    const joined = tree.joined(at);
    const preposition = lowerAt(tokens, nouns[joined[0] ?? -1]?.preposition ?? -1);
    if (CONJUNCTIONS.test(preposition) && tree.spanOf(at)[1] === verb.first) return joined;
  }
  return before.map((at) => besideOpening(tokens, tree, nouns, at)).find(({ length }) => length > 0) ?? [];
}

/** "In that letter, Ahmed Barzani and his aide": whom the tree renames or joins an opening phrase with behind a comma. */
function besideOpening(
  tokens: Tokens,
  tree: SentenceTree,
  nouns: readonly NounPhrase[],
  opening: number,
): readonly number[] {
  for (const at of tree.dependents(opening, /^(?:appos|conj)$/)) {
    const phrase = tree.phraseAt(at);
    const noun = nouns[phrase];
    if (noun === undefined || noun.preposition >= 0 || !isComma(tokens, noun.first - 1)) continue;
    const others = tree.relationOf(at) === 'conj' ? tree.joined(opening) : tree.joined(at);
    return others.filter((one) => one >= phrase);
  }
  return [];
}

/** "Chancellor to meet Ahmed Barzani": who stands before the infinitive of a headline without another verb, unless the infinitive fills it. */
function announced(
  tokens: Tokens,
  tree: SentenceTree,
  nouns: readonly NounPhrase[],
  { first, head }: VerbGroup,
): readonly number[] {
  const start = lowerAt(tokens, first) === 'to' ? first : first - 1;
  const before = phraseBefore(nouns, start);
  if (before < 0) return [];
  const { preposition, possessor, head: noun } = nouns[before]!;
  if (preposition >= 0 || possessor >= 0 || FILLED.has(tokens.lemmas[noun]!)) return [];
  let top = head;
  while (tree.headOf(top) >= 0) {
    top = tree.headOf(top);
    if (tree.phraseAt(top) < 0 || top >= start) return [];
  }
  const isTold = tree.dependents(top, /^(?:cop|nsubj|aux|expl)/).length > 0;
  return isTold || !/^(?:acl|advcl|root)/.test(tree.relationOf(head)) ? [] : [before];
}
