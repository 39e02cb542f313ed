/**
 * The subject of a verb: passed on by the verb that governs it, shared with a joined verb, taken up after
 * an aside between commas, or the nearest phrase on the left past appositions and prepositional phrases.
 * O(p) in the phrases of a sentence.
 */
import { wordSet } from '../base/word-set.ts';
import { isComma, lowerAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Clause } from './clause.ts';
import { isPrepositional, joinedLeft, phraseBefore, renamingStart } from './phrase-order.ts';
import type { NounPhrase, VerbGroup } from './phrase.ts';

/** A verb whose subject is looked for. */
export interface SubjectQuery {
  readonly tokens: Tokens;
  /** First token of the sentence. */
  readonly from: number;
  readonly nouns: readonly NounPhrase[];
  /** The clauses before it. */
  readonly clauses: readonly Clause[];
  readonly verb: VerbGroup;
  /** Index of the clause that governs it, −1 if none. */
  readonly governor: number;
  readonly relation: Clause['relation'];
}

const OBJECT_CONTROL = wordSet(
  'urge ask order tell force accuse blame call want help allow press persuade warn command invite instruct request beg advise encourage pressure push suspect condemn criticise criticize charge stop prevent bar arrest lead enable convince require denounce detain hold',
);
const LONGEST_WALK = 60;

/** Indices of the phrases that are the verb's subject; empty if none is found. */
export function subjectsOf(query: SubjectQuery): readonly number[] {
  const { clauses, governor } = query;
  if (governor >= 0) return controlledSubject(clauses[governor]!);
  return joinedSubject(query) ?? subjectOverComma(query) ?? walkLeft(query);
}

/** "urged Iran to stop", "called on Iran to stop", "Iran promised to stop". */
function controlledSubject(above: Clause): readonly number[] {
  const isControlled = OBJECT_CONTROL.has(above.lemma) && !above.verb.isPassive;
  if (isControlled && above.objects.length > 0) return above.objects;
  const called =
    above.lemma === 'call' ? above.obliques.find(({ preposition }) => preposition === 'on') : undefined;
  return called?.nouns ?? above.subjects;
}

/** "Iran denied it and accused …": the subject of the verb before "and". */
function joinedSubject({ tokens, from, verb, clauses }: SubjectQuery): readonly number[] | undefined {
  const before = verb.first - 1;
  if (before < from || !/^(?:and|but|or|then)$/.test(lowerAt(tokens, before))) return undefined;
  const isLike = ({ form }: VerbGroup): boolean => form === verb.form || form === 'finite';
  return clauses.findLast((clause) => clause.relation !== 'reduced' && isLike(clause.verb))?.subjects;
}

function subjectOverComma(query: SubjectQuery): readonly number[] | undefined {
  const { tokens, from, verb, relation } = query;
  const comma = verb.first - 1;
  if (comma <= from || !isComma(tokens, comma) || relation !== 'main') return undefined;
  const listed = verbListSubject(query, comma);
  const found = listed.length > 0 ? listed : asideSubject(query);
  return found.length > 0 ? found : undefined;
}

/** "X demanded an inquiry, announced mourning and told …": the subject shared over commas. */
function verbListSubject({ nouns, clauses }: SubjectQuery, comma: number): readonly number[] {
  const last = clauses.findLast(({ verb, relation }) => verb.form === 'finite' && relation === 'main');
  const endsInObject = last?.objects.some((object) => nouns[object]!.last === comma) ?? false;
  return endsInObject ? last!.subjects : [];
}

/** "X, who read it, said", "X, speaking on condition of anonymity, said": what the aside between commas hangs on. */
function asideSubject({ tokens, from, clauses }: SubjectQuery): readonly number[] {
  const aside = clauses.at(-1);
  if (aside === undefined || aside.relation === 'main' || aside.relation === 'infinitive') return [];
  const opening = aside.relation === 'relative' ? aside.verb.first - 2 : aside.verb.first - 1;
  return opening >= from && isComma(tokens, opening) ? aside.subjects : [];
}

/** The nearest phrase on the left; a relative or participle hangs on it with its preposition. */
function walkLeft({ tokens, from, nouns, clauses, verb, relation }: SubjectQuery): readonly number[] {
  const hangsOn = relation === 'relative' || relation === 'reduced';
  const anchor = relation === 'relative' ? verb.first - 1 : verb.first;
  const bound = hangsOn ? from : Math.max(from, clauses.at(-1)?.verb.last ?? from);
  let partitive: readonly number[] = [];
  let at = anchor - 1;
  for (let steps = 0; steps < LONGEST_WALK && at >= bound; steps++) {
    const index = phraseBefore(nouns, at + 1);
    const noun = nouns[index];
    if (noun === undefined) {
      at--;
    } else if (isPrepositional(nouns, noun)) {
      if (hangsOn) return joinedLeft(tokens, nouns, index);
      if (lowerAt(tokens, noun.preposition) === 'of') partitive = joinedLeft(tokens, nouns, index);
      at = noun.preposition - 1;
    } else {
      const found = joinedLeft(tokens, nouns, index);
      const isClosed = !hangsOn && isComma(tokens, anchor - 1);
      const renamed = isClosed ? renamedBy(tokens, nouns, Math.min(...found)) : -1;
      return renamed >= 0 ? joinedLeft(tokens, nouns, renamed) : found;
    }
  }
  return partitive;
}

/** "Bergner, a US military spokesman, said": the phrase that this one renames, −1 if none. */
function renamedBy(tokens: Tokens, nouns: readonly NounPhrase[], index: number): number {
  const noun = nouns[index]!;
  const start = renamingStart(tokens, nouns, noun);
  if (noun.isPronoun || start < 2 || !isComma(tokens, start - 1)) return -1;
  let target = phraseBefore(nouns, start - 1);
  while (target >= 0 && nouns[target]!.preposition >= 0)
    target = phraseBefore(nouns, nouns[target]!.preposition);
  return target >= 0 && (nouns[target]!.name >= 0 || noun.name >= 0) ? target : -1;
}
