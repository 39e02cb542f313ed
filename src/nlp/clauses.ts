/**
 * Noun phrases and verb groups → clauses: who is subject, object and prepositional party of each verb,
 * and which clause stands inside which. Position rules over chunks, in place of a dependency parser:
 * subjects to the left past appositions and prepositional phrases, shared by joined verbs, passed on to
 * infinitives and gerunds by the verb that governs them. O(n) in the phrases of a sentence, but for a
 * short walk left from each verb.
 */
import { TAGS, tokenText, type Tokens } from '../text/tokens.ts';
import { isParticiple, type NounPhrase, type Phrases, type VerbGroup } from './phrases.ts';

/** A prepositional party: the preposition's lemma and the joined phrases after it. */
export interface Oblique {
  readonly preposition: string;
  readonly nouns: readonly number[];
}

/** One verb with its parties; all noun indices are into the sentence's phrases. */
export interface Clause {
  readonly verb: VerbGroup;
  readonly lemma: string;
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
  readonly obliques: readonly Oblique[];
  /** Clause that governs this one ("urged … to disarm"), −1 if none. */
  readonly governor: number;
  readonly relation: 'main' | 'infinitive' | 'gerund' | 'relative' | 'reduced';
}

const OBJECT_CONTROL = new Set(
  'urge ask order tell force accuse blame call want help allow press persuade warn command invite instruct request beg advise encourage pressure push suspect condemn criticise criticize charge stop prevent bar arrest lead enable convince require denounce detain hold'.split(
    ' ',
  ),
);
const RELATIVE = new Set(['who', 'which', 'that', 'whom']);

const wordOf = (tokens: Tokens, at: number): string => tokenText(tokens, at).toLowerCase();
const isComma = (tokens: Tokens, at: number): boolean => tokenText(tokens, at) === ',';

/** Finds the clauses of one sentence. */
export function findClauses(tokens: Tokens, from: number, to: number, { nouns, verbs }: Phrases): Clause[] {
  const clauses: Clause[] = [];
  verbs.forEach((verb, index) => {
    const limit = verbs[index + 1]?.first ?? to;
    const governor = governorOf(tokens, verb, clauses, from);
    const relation = relationOf(tokens, verb, nouns, from);
    const objects = objectsOf(tokens, verb, nouns, limit);
    clauses.push({
      verb: relation === 'reduced' ? { ...verb, form: 'participle', isPassive: true } : verb,
      lemma: tokens.lemmas[verb.head]!,
      subjects: subjectsOf(tokens, verb, nouns, clauses, governor, relation, from),
      objects,
      obliques: obliquesOf(tokens, verb, nouns, objects, nextClauseStart(verbs, index, to)),
      governor,
      relation,
    });
  });
  return clauses;
}

/** Prepositional phrases may reach past a reduced participle but not past a finite verb. */
function nextClauseStart(verbs: readonly VerbGroup[], index: number, to: number): number {
  const next = verbs[index + 1];
  return next === undefined ? to : next.first;
}

function governorOf(tokens: Tokens, verb: VerbGroup, clauses: readonly Clause[], from: number): number {
  if (clauses.length === 0 || (verb.form !== 'infinitive' && verb.form !== 'gerund')) return -1;
  for (let at = verb.first - 1; at >= Math.max(from, clauses.at(-1)!.verb.first); at--) {
    if (/^[;:]$/.test(tokenText(tokens, at))) return -1;
  }
  const isJoined = verb.first > from && /^(?:and|or)$/.test(wordOf(tokens, verb.first - 1));
  const last = clauses.at(-1)!;
  if (isJoined && last.verb.form === verb.form && last.governor >= 0) return last.governor;
  return clauses.length - 1;
}

function relationOf(
  tokens: Tokens,
  verb: VerbGroup,
  nouns: readonly NounPhrase[],
  from: number,
): Clause['relation'] {
  if (verb.form === 'infinitive') return 'infinitive';
  if (verb.form === 'gerund') return 'gerund';
  if (verb.first > from && RELATIVE.has(wordOf(tokens, verb.first - 1))) return 'relative';
  const isBare = verb.last - verb.first === 1 && isParticiple(wordOf(tokens, verb.head));
  const follows =
    nouns.some((noun) => noun.last === verb.first && !noun.isPronoun) ||
    (verb.first > from && isComma(tokens, verb.first - 1));
  const next = verb.last < tokens.starts.length ? wordOf(tokens, verb.last) : '';
  return isBare && follows && next === 'by' ? 'reduced' : 'main';
}

function subjectsOf(
  tokens: Tokens,
  verb: VerbGroup,
  nouns: readonly NounPhrase[],
  clauses: readonly Clause[],
  governor: number,
  relation: Clause['relation'],
  from: number,
): readonly number[] {
  if (governor >= 0) {
    const above = clauses[governor]!;
    const isControlled = OBJECT_CONTROL.has(above.lemma) && !above.verb.isPassive;
    if (isControlled && above.objects.length > 0) return above.objects;
    const called =
      above.lemma === 'call' ? above.obliques.find((oblique) => oblique.preposition === 'on') : undefined;
    return called?.nouns ?? above.subjects;
  }
  const before = verb.first - 1;
  if (before >= from && /^(?:and|but|or|then)$/.test(wordOf(tokens, before)) && clauses.length > 0) {
    const shared = clauses.findLast(
      (clause) =>
        clause.relation !== 'reduced' && (clause.verb.form === verb.form || clause.verb.form === 'finite'),
    );
    if (shared !== undefined) return shared.subjects;
  }
  if (before > from && isComma(tokens, before) && relation === 'main') {
    const listed = verbListSubject(nouns, clauses, before);
    if (listed.length > 0) return listed;
  }
  const aside =
    before > from && isComma(tokens, before) && relation === 'main'
      ? asideSubject(tokens, clauses, from)
      : [];
  if (aside.length > 0) return aside;
  const anchor = relation === 'relative' ? verb.first - 1 : verb.first;
  return walkLeft(tokens, anchor, nouns, clauses, from, relation);
}

/** "X demanded an inquiry, announced mourning and told …": the subject shared over commas. */
function verbListSubject(
  nouns: readonly NounPhrase[],
  clauses: readonly Clause[],
  comma: number,
): readonly number[] {
  const last = clauses.findLast((clause) => clause.verb.form === 'finite' && clause.relation === 'main');
  const endsInObject = last?.objects.some((object) => nouns[object]!.last === comma) ?? false;
  return endsInObject ? last!.subjects : [];
}

/** "X, who read it, said", "X, speaking on condition of anonymity, said": what the aside between commas hangs on. */
function asideSubject(tokens: Tokens, clauses: readonly Clause[], from: number): readonly number[] {
  const aside = clauses.at(-1);
  if (aside === undefined || aside.relation === 'main') return [];
  const opening = aside.relation === 'relative' ? aside.verb.first - 2 : aside.verb.first - 1;
  if (aside.relation === 'infinitive' || opening < from || !isComma(tokens, opening)) return [];
  return aside.subjects;
}

/** The subject to the left of a verb: past adverbs, parentheses, appositions and prepositional phrases. */
function walkLeft(
  tokens: Tokens,
  anchor: number,
  nouns: readonly NounPhrase[],
  clauses: readonly Clause[],
  from: number,
  relation: Clause['relation'],
): readonly number[] {
  let at = anchor - 1;
  const bound =
    (clauses.at(-1)?.verb.last ?? from) - (relation === 'relative' || relation === 'reduced' ? 1_000 : 0);
  let best: readonly number[] = [];
  let partitive: readonly number[] = [];
  for (let steps = 0; steps < 60 && at >= Math.max(from, bound); steps++) {
    const index = nouns.findLastIndex((noun) => noun.last - 1 <= at && noun.last - 1 >= at);
    if (index < 0) {
      if (best.length > 0 && stopsSubject(tokens, at)) break;
      at--;
      continue;
    }
    const noun = nouns[index]!;
    const start = possessorStart(nouns, noun);
    if (noun.preposition >= 0 && noun.preposition === start - 1) {
      if (relation === 'relative' || relation === 'reduced') return joined(tokens, nouns, index);
      if (wordOf(tokens, noun.preposition) === 'of') partitive = joined(tokens, nouns, index);
      at = noun.preposition - 1;
      continue;
    }
    best = joined(tokens, nouns, index);
    const apposed = !isComma(tokens, anchor - 1) ? -1 : apposedTo(tokens, nouns, Math.min(...best));
    if (apposed >= 0 && relation !== 'relative' && relation !== 'reduced')
      return joined(tokens, nouns, apposed);
    return best;
  }
  return best.length > 0 ? best : partitive;
}

function stopsSubject(tokens: Tokens, at: number): boolean {
  return /^[;:“"]$/.test(tokenText(tokens, at));
}

/** First token of the phrase with its possessors. */
function possessorStart(nouns: readonly NounPhrase[], noun: NounPhrase): number {
  let start = noun.first;
  for (let above = noun.possessor; above >= 0; above = nouns[above]!.possessor) start = nouns[above]!.first;
  return start;
}

/** "Bergner, a US military spokesman, said": the phrase that this one renames, −1 if none. */
function apposedTo(tokens: Tokens, nouns: readonly NounPhrase[], index: number): number {
  const noun = nouns[index]!;
  const opening = possessorStart(nouns, noun);
  const start =
    opening > 0 && /^(?:once|now|then|also|formerly|currently)$/.test(wordOf(tokens, opening - 1))
      ? opening - 1
      : opening;
  if (noun.isPronoun || start < 2 || !isComma(tokens, start - 1)) return -1;
  const end = start - 1;
  const before = nouns.findLastIndex((other) => other.last === end);
  if (before < 0) return -1;
  let target = before;
  while (target >= 0 && nouns[target]!.preposition >= 0) {
    const next = nouns.findLastIndex((other) => other.last === nouns[target]!.preposition);
    if (next < 0) return -1;
    target = next;
  }
  const isNamed = nouns[target]!.name >= 0;
  return isNamed || noun.name >= 0 ? target : -1;
}

/** The phrase with those joined to it on its left: "A, B and C". */
function joined(tokens: Tokens, nouns: readonly NounPhrase[], index: number): readonly number[] {
  const list = [index];
  let at = possessorStart(nouns, nouns[index]!) - 1;
  let sawAnd = false;
  for (;;) {
    const link = at >= 0 ? wordOf(tokens, at) : '';
    if (link === 'and' || link === 'or') sawAnd = true;
    else if (link !== ',' || !sawAnd) break;
    let end = at;
    if (isComma(tokens, end - 1) && link !== ',') end--;
    const before = nouns.findLastIndex((other) => other.last === end);
    if (before < 0 || nouns[before]!.isPronoun) break;
    const phrase = nouns[before]!;
    const start = possessorStart(nouns, phrase);
    if (phrase.preposition >= 0 && phrase.preposition === start - 1) break;
    list.unshift(before);
    at = start - 1;
  }
  return list;
}

/** Phrases right after the verb without a preposition, with those joined to them on the right. */
function objectsOf(
  tokens: Tokens,
  verb: VerbGroup,
  nouns: readonly NounPhrase[],
  limit: number,
): readonly number[] {
  let at = verb.last;
  while (at < limit && /^(?:ADV|PART)$/.test(TAGS[tokens.tags[at]!]!) && wordOf(tokens, at) !== 'to') at++;
  if (at < limit && wordOf(tokens, at) === 'that') return [];
  const index = headOfChain(
    nouns,
    nouns.findIndex((noun) => noun.first === at),
  );
  return index < 0 ? [] : joinedRight(tokens, nouns, index, limit);
}

/** Follows "Iran's Quds Force" from the possessor to the phrase possessed. */
function headOfChain(nouns: readonly NounPhrase[], index: number): number {
  let at = index;
  while (at >= 0 && nouns[at + 1]?.possessor === at) at++;
  return at;
}

function joinedRight(
  tokens: Tokens,
  nouns: readonly NounPhrase[],
  index: number,
  limit: number,
): readonly number[] {
  const list = [index];
  let at = nouns[index]!.last;
  while (at < limit) {
    const link = wordOf(tokens, at);
    if (link !== ',' && link !== 'and' && link !== 'or') break;
    let start = at + 1;
    if (link === ',' && start < limit && /^(?:and|or)$/.test(wordOf(tokens, start))) start++;
    const next = headOfChain(
      nouns,
      nouns.findIndex((noun) => noun.first === start),
    );
    if (next < 0 || nouns[next]!.last > limit || nouns[next]!.isPronoun) break;
    if (link === ',' && !endsInAnd(tokens, nouns, next, limit)) break;
    list.push(next);
    at = nouns[next]!.last;
  }
  return list;
}

/** Whether a comma list goes on to an "and": else the comma opens an apposition. */
function endsInAnd(tokens: Tokens, nouns: readonly NounPhrase[], index: number, limit: number): boolean {
  for (let at = index; at >= 0 && at < nouns.length;) {
    const end = nouns[at]!.last;
    if (end >= limit) return false;
    const link = wordOf(tokens, end);
    if (link === 'and' || link === 'or') return true;
    if (link !== ',') return false;
    if (/^(?:and|or)$/.test(wordOf(tokens, end + 1))) return true;
    at = headOfChain(
      nouns,
      nouns.findIndex((noun) => noun.first === end + 1),
    );
  }
  return false;
}

/** Prepositional phrases after the verb, up to the next clause. */
function obliquesOf(
  tokens: Tokens,
  verb: VerbGroup,
  nouns: readonly NounPhrase[],
  objects: readonly number[],
  limit: number,
): Oblique[] {
  const obliques: Oblique[] = [];
  nouns.forEach((noun, index) => {
    if (noun.first < verb.last || noun.last > limit || objects.includes(index)) return;
    const isHeadOfChain = nouns[index + 1]?.possessor !== index;
    if (noun.preposition < 0 || !isHeadOfChain) return;
    obliques.push({
      preposition: wordOf(tokens, noun.preposition),
      nouns: joinedRight(tokens, nouns, index, limit),
    });
  });
  return obliques;
}
