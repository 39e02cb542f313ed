/**
 * Clauses → clauses with the objects that the tree gives to a neighbour: of two joined verbs the second alone
 * has the object of both, a subject may stand behind its verb, and a described object may look like the subject
 * of a clause. A passive that no auxiliary marks and whose doer nothing names is an active verb. O(clauses).
 */
import type { Clause } from '../nlp/clause.ts';
import { lowerAt, tagAt } from '../text/token-words.ts';
import { activeClause, type ActiveClause } from './active-clause.ts';
import type { RuleSentence } from './reading.ts';

/** How many tokens may stand between joined verbs: "shot and fatally wounded". */
const BETWEEN_VERBS = 2;

/** A clause with its voice undone and its objects found. */
export function completeClause(at: RuleSentence, clause: Clause): ActiveClause {
  const active = activeClause(clause);
  const announced = announcedDoer(at, clause);
  if (announced !== null) return { clause, subjects: [announced], objects: clause.objects };
  if (isBarePassive(at, clause)) return { clause, subjects: clause.subjects, objects: clause.objects };
  if (active.objects.length > 0 || clause.verb.isPassive) return active;
  const objects = objectsBehind(at, clause) ?? describedObject(at, clause) ?? sharedObjects(at, clause) ?? [];
  return objects.length > 0 ? { ...active, objects } : active;
}

/** "Turkish minister to visit Iran": whoever a headline begins with. */
function announcedDoer(
  { sentence: { clauses, phrases, tree, from } }: RuleSentence,
  { verb, relation, governor, subjects }: Clause,
): number | null {
  if (relation !== 'infinitive' || governor >= 0 || subjects.length > 0 || verb.isPassive) return null;
  if (clauses.some((one) => one.verb.first < verb.first)) return null;
  const doer = phrases.nouns.findIndex(({ first, last }) => first === from && last === verb.first);
  return doer >= 0 && tree.phraseAt(tree.headOf(verb.head)) === doer ? doer : null;
}

/** "The chairman, meanwhile, "called" on Syria": the form alone was taken for a passive. */
function isBarePassive({ sentence: { tree } }: RuleSentence, { verb, relation, obliques }: Clause): boolean {
  return (
    verb.isPassive &&
    verb.form === 'finite' &&
    relation === 'main' &&
    verb.last - verb.first === 1 &&
    tree.dependents(verb.head, /^(?:aux|compound)/).length === 0 &&
    !obliques.some(({ preposition }) => preposition === 'by')
  );
}

/** "executed on Sunday a man": a second subject, behind the verb. */
function objectsBehind(
  { sentence: { tree } }: RuleSentence,
  { verb, subjects }: Clause,
): readonly number[] | null {
  const heads = tree.dependents(verb.head, /^nsubj$/);
  const behind = heads.filter((one) => one > verb.head);
  if (behind.length === heads.length || subjects.length === 0) return null;
  const found = behind.map((one) => tree.phraseAt(one)).filter((one) => one >= 0);
  return found.length > 0 ? found : null;
}

/** "arrested a man wanted in Turkey": right behind the verb the subject of a participle that nothing introduces. */
function describedObject(
  { tokens, sentence: { clauses, phrases, tree } }: RuleSentence,
  { verb }: Clause,
): readonly number[] | null {
  const told = clauses.find(
    (one) => tree.relationOf(one.verb.head) === 'ccomp' && tree.headOf(one.verb.head) === verb.head,
  );
  const [subject] = told?.subjects ?? [];
  if (told === undefined || subject === undefined || phrases.nouns[subject]!.isPronoun) return null;
  const { first, head } = phrases.nouns[subject]!;
  if (first < verb.last || tree.headOf(head) !== told.verb.head) return null;
  const isParticiple =
    /(?:ed|en|ing)$/.test(lowerAt(tokens, told.verb.head)) && told.verb.last - told.verb.first === 1;
  const isOpen = tree.dependents(told.verb.head, /^(?:aux|mark|cop)/).length > 0;
  for (let one = verb.last; one < first; one++) if (tagAt(tokens, one) === 'PUNCT') return null;
  return isParticiple && !isOpen ? told.subjects : null;
}

/** "arrested and charged a man": the object of a verb joined to this one, close behind it. */
function sharedObjects(at: RuleSentence, { verb }: Clause): readonly number[] | null {
  const { clauses, tree } = at.sentence;
  const next = clauses.find(
    (one) =>
      one.verb.first >= verb.last &&
      one.verb.first - verb.last <= BETWEEN_VERBS &&
      tree.relationOf(one.verb.head) === 'conj' &&
      tree.headOf(one.verb.head) === verb.head,
  );
  if (next === undefined || next.verb.isPassive) return null;
  const isJoined = /^(?:and|or|then|,)$/.test(lowerAt(at.tokens, verb.last));
  return isJoined ? completeClause(at, next).objects : null;
}
