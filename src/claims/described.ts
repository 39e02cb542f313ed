/**
 * What a clause says that somebody is or did → of whom it says so: "called Y unfit", "said Y is a weak leader",
 * "said Y's plan is wrong", "said Y lied". Which words count stands in the rule. O(1) in the phrases, O(d) in the
 * dependents of a head.
 */
import { wordSet } from '../base/word-set.ts';
import type { Clause } from '../nlp/clause.ts';
import { lowerAt, tagAt } from '../text/token-words.ts';
import { verbKey } from './active-clause.ts';
import type { Party } from './claim-draft.ts';
import { headLemma, type RuleSentence } from './reading.ts';
import type { Argument } from './rule-pattern.ts';

/** "called Y "unfit"", "painted Y as "weak"": a listed adjective that the verb says of its object. */
export function isCalled(
  { tokens, sentence: { phrases, tree } }: RuleSentence,
  { verb, objects }: Clause,
  link: Argument['link'],
  words: ReadonlySet<string>,
): boolean {
  if (link !== 'object' && (typeof link === 'string' || !link.has('as'))) return false;
  const behind = objects.flatMap((object) => {
    const { head } = phrases.nouns[object]!;
    return tree.dependents(head, /^amod$/).filter((one) => one > head);
  });
  return [...tree.dependents(verb.head, /^(?:xcomp|obl|advcl)$/), ...behind].some(
    (one) => tagAt(tokens, one) === 'ADJ' && words.has(lowerAt(tokens, one)),
  );
}

/** Modals that leave open whether what they stand with is so. */
const OPEN_MODALS = /^(?:may|might|can|could|should|must|ought)$/;

/** "said Y "is responsible"", "said Y "lied"": of whom a clause tells a listed predicate. */
export function described(
  at: RuleSentence,
  clause: Clause,
  { slot, words }: Extract<Argument['filler'], { kind: 'owner' }>,
): readonly Party[] | null {
  const { tokens } = at;
  const { clauses, tree } = at.sentence;
  const told = clauses.find((one) => {
    const { verb, lemma } = one;
    const predicate = tree.predicateOf(verb.head);
    if (verb.isNegated || verb.isPassive || OPEN_MODALS.test(verb.modal ?? '')) return false;
    if (tree.relationOf(predicate) !== 'ccomp') return false;
    if (tree.headOf(predicate) !== tree.predicateOf(clause.verb.head)) return false;
    if (predicate === verb.head) return words?.has(lemma) || words?.has(verbKey(at, one));
    return words?.has(lowerAt(tokens, predicate)) || isQualified(at, tree.phraseAt(predicate), words);
  });
  if (told === undefined) return null;
  const voiced = told.subjects.flatMap((one) =>
    VOICED.has(headLemma(at, one)) ? at.parties.fitting([one], slot.type, 'owner') : [],
  );
  const found = [...at.parties.fitting(told.subjects, slot.type, 'self'), ...voiced];
  return found.length > 0 ? found : null;
}

/** What somebody says, plans or does: whoever faults it faults them. */
const VOICED = wordSet(
  `accusation account action allegation approach argument assertion attack ban behaviour behavior campaign charge claim comment conduct
criticism decision demand excess handling idea language lie move plan policy position proposal record remark report response rhetoric
speech stance statement strategy suggestion tactic tone treatment tweet view word`,
);

/** "a "weak" leader": an adjective of the list stands in the phrase. */
export function isQualified(
  { tokens, sentence: { phrases } }: RuleSentence,
  phrase: number,
  words: ReadonlySet<string> | null,
): boolean {
  if (phrase < 0 || words === null) return false;
  const { first, head } = phrases.nouns[phrase]!;
  for (let one = first; one < head; one++)
    if (tagAt(tokens, one) === 'ADJ' && words.has(lowerAt(tokens, one))) return true;
  return false;
}
