/**
 * Clauses, their voice undone, → what the verb rules read from them. Each place of a pattern must be
 * filled; the first pattern with parties on both sides is taken. O(patterns of the verb).
 */
import { wordSet } from '../base/word-set.ts';
import type { Clause } from '../nlp/clause.ts';
import { irregularVerb } from '../nlp/irregular-verbs.ts';
import { chainFrom, phraseBefore } from '../nlp/phrase-order.ts';
import { verbLemma } from '../nlp/verb-lemma.ts';
import { lowerAt, tagAt } from '../text/token-words.ts';
import { SYMMETRIC } from './claim.ts';
import { activeClause, verbKey, type ActiveClause } from './active-clause.ts';
import { completeClause } from './complete-clause.ts';
import type { Party } from './claim-draft.ts';
import { fill, insideObject, namedByWords } from './fill-places.ts';
import { firstOfEach, isDebate, isReturned, type Reading, type RuleSentence } from './reading.ts';
import { patternsFor } from './rule-book.ts';
import type { Common, GoverningPattern, VerbPattern } from './rule-pattern.ts';

/** Verbs whose subject says or does what their object does: "issued a statement accusing …". */
const MAKING = wordSet(
  'adopt approve back circulate consider deliver draft enact file hold introduce issue launch make pass post propose publish put_out put read release run send sign sponsor stage submit table tweet unveil write',
);

/** Words behind a verb that stand close to it. */
const CLOSE = 8;

/** "fighters "armed by" Iran" where the participle was taken for an adjective; null for nothing. */
export function readParticiple(at: RuleSentence, token: number): Reading | null {
  const { tokens, sentence, parties } = at;
  if (lowerAt(tokens, token + 1) !== 'by' || tagAt(tokens, token) !== 'ADJ') return null;
  const { nouns } = sentence.phrases;
  const [object, subject] = [phraseBefore(nouns, token), chainFrom(nouns, token + 2)];
  if (object < 0 || subject < 0) return null;
  const word = lowerAt(tokens, token);
  const lemma = irregularVerb(word) ?? verbLemma(word);
  for (const pattern of patternsFor('verb', lemma)) {
    const [place, ...more] = pattern.places;
    if (more.length > 0 || place?.link !== 'object' || place.filler.kind !== 'slot') continue;
    const subjects = parties.fitting(sentence.tree.joined(nouns[subject]!.head), pattern.x.type, 'doer');
    const objects = parties.fitting([object], pattern.y.type, 'self');
    if (subjects.length > 0 && objects.length > 0)
      return { pattern, subjects, objects, trigger: token, words: [token, token + 1], clause: null };
  }
  return null;
}

/** What the verb of a clause asserts: one reading at most, and one of where its parties are ("visited Iran"). */
export function readVerb(at: RuleSentence, clause: Clause): Reading[] {
  if (isOwned(at, clause)) return [];
  const key = verbKey(at, clause);
  const active = completeClause(at, clause);
  const patterns = [
    ...patternsFor('verb', key),
    ...(key === clause.lemma ? [] : patternsFor('verb', clause.lemma)),
  ];
  return firstOfEach(patterns, (pattern) =>
    isRuledOut(at, clause, pattern) || isMereAim(at, clause, pattern) || isOthersCharge(at, clause, pattern)
      ? null
      : readPattern(at, active, pattern),
  );
}

/** "Clinton's standing with voters": a noun that looks like a verb. */
function isOwned({ tokens }: RuleSentence, { verb }: Clause): boolean {
  return verb.form === 'gerund' && /^['’]s?$/.test(lowerAt(tokens, verb.first - 1));
}

/** "an operation to capture Basra": what a noun says is aimed at holds for nobody yet, if it is to be a state. */
export function isMereAim(
  { sentence: { tree } }: RuleSentence,
  { relation, verb }: Clause,
  { plover }: Common,
): boolean {
  return plover === null && relation === 'infinitive' && tree.relationOf(verb.head).startsWith('acl');
}

/** "asked Turkey whether …": a word that the rule must not have follows closely. */
export function isRuledOut(
  { tokens, sentence: { to } }: RuleSentence,
  { verb }: Clause,
  { unless }: Common,
): boolean {
  if (unless === null) return false;
  for (let at = verb.last; at < Math.min(to, verb.last + CLOSE); at++)
    if (unless.has(lowerAt(tokens, at))) return true;
  return false;
}

function readPattern(at: RuleSentence, active: ActiveClause, pattern: VerbPattern): Reading | null {
  const { clause } = active;
  const common = { pattern, trigger: clause.verb.head, clause };
  const nouns: number[] = [];
  let inner = active;
  const sides: Record<'X' | 'Y', readonly Party[]> = { X: [], Y: [] };
  for (const place of pattern.places) {
    if (place.link === 'infinitive' && place.filler.kind === 'noun' && place.filler.words !== null) {
      const governed = governedClause(at, clause, place.filler.words);
      if (governed === undefined) return null;
      inner = completeClause(at, governed);
      continue;
    }
    const isObject = place.link === 'object' && place.filler.kind === 'slot';
    const named = namedByWords(at, inner, pattern);
    const filled =
      fill(at, inner, place, nouns, named) ?? (isObject ? insideObject(at, inner, pattern) : null);
    if (filled === null) return null;
    if (place.filler.kind !== 'noun') sides[place.filler.slot.name] = filled;
  }
  if (pattern.isTold)
    return { ...common, subjects: sides.X, objects: sides.Y, words: wordsOf(at, clause, nouns) };
  if (pattern.isMutual) return bothOf(at, active, pattern, nouns);
  const [doer, reach] = pattern.isInverse ? ([pattern.y, 'self'] as const) : ([pattern.x, 'doer'] as const);
  const told = pattern.isInverse && clause.verb.isPassive ? active.objects : doersOf(at, active);
  const doers = at.parties.fitting(told, doer.type, reach);
  const others = sides[pattern.isInverse ? 'X' : 'Y'].filter((object) => !isControlled(at, clause, object));
  if (doers.length === 0 || others.length === 0) return null;
  const [from, to] = pattern.isInverse ? [others, doers] : [doers, others];
  return { ...common, subjects: from, objects: to, words: wordsOf(at, clause, nouns) };
}

/** "refused "to deal" with Y": the infinitive of a clause whose verb is listed. */
function governedClause(at: RuleSentence, clause: Clause, verbs: ReadonlySet<string>): Clause | undefined {
  const { clauses, tree } = at.sentence;
  const index = clauses.indexOf(clause);
  const isNouns = ({ verb }: Clause): boolean =>
    tree.relationOf(tree.predicateOf(verb.head)).startsWith('acl');
  return clauses.find(
    (one) =>
      one.governor === index && one.relation === 'infinitive' && verbs.has(verbKey(at, one)) && !isNouns(one),
  );
}

/** "used the rebels to help them": who carries an infinitive out is no plain pronoun of it (binding, principle B). */
function isControlled(
  { sentence: { clauses }, parties }: RuleSentence,
  clause: Clause,
  object: Party,
): boolean {
  const above = clause.relation === 'infinitive' ? clauses[clause.governor] : undefined;
  return object.isPronoun && (above?.objects ?? []).some((one) => parties.of(one)?.entity === object.entity);
}

/** The subjects; "militias fighting X": of a participle those right before it; "passed a law banning X": who made it. */
function doersOf(at: RuleSentence, { clause, subjects }: ActiveClause): readonly number[] {
  const {
    sentence: { phrases, clauses },
    parties,
  } = at;
  const [made] = subjects;
  const maker =
    made === undefined || parties.of(made) !== null || !parties.actsForOwner(made)
      ? undefined
      : clauses.find((one) => MAKING.has(one.lemma) && activeClause(one).objects.includes(made));
  if (maker !== undefined) return activeClause(maker).subjects;
  if (clause.relation === 'relative') return whoever(at, clause, subjects);
  if (clause.verb.form !== 'gerund') return subjects;
  const charged = chargedBefore(at, clause);
  if (charged !== null) return [charged];
  const before = phraseBefore(phrases.nouns, clause.verb.first);
  const filed = clauses.find(
    ({ relation, obliques }) =>
      relation === 'reduced' && obliques.some(({ nouns: [first] }) => first === before),
  );
  if (filed !== undefined && filed.subjects.some((one) => parties.actsForOwner(one))) return filed.subjects;
  return before >= 0 && parties.of(before) !== null ? [before] : subjects;
}

/** Verbs of what somebody gets for what they did. */
const REPAYING =
  /^(?:arrest|ban|blame|book|censure|charge|condemn|convict|criticise|criticize|detain|dismiss|expel|fine|fire|imprison|indict|jail|praise|prosecute|punish|rebuke|reprimand|sack|sanction|scold|sentence|sue|suspend|thank)$/;

/** "filed charges against two men for beating him", "fined a guard for beating him": they did what they get it for. */
function chargedBefore(at: RuleSentence, { verb, governor }: Clause): number | null {
  const { tokens, parties } = at;
  const { clauses, phrases, tree } = at.sentence;
  const mark = tree.dependents(verb.head, /^mark$/).find((one) => lowerAt(tokens, one) === 'for');
  const above = mark === undefined ? undefined : clauses[governor];
  const repaid = above !== undefined && REPAYING.test(above.lemma) ? activeClause(above).objects : [];
  const found = repaid.find((one) => parties.of(one) !== null);
  if (found !== undefined) return found;
  const before = mark === undefined ? -1 : phraseBefore(phrases.nouns, mark);
  const isCharged = before >= 0 && lowerAt(tokens, phrases.nouns[before]!.preposition) === 'against';
  return isCharged && parties.of(before) !== null ? before : null;
}

/** "Adam Weiss, president of the council, who left": not the body that the tree may take, but whoever it is named beside. */
function whoever(
  { tokens, parties, sentence: { phrases, tree } }: RuleSentence,
  { verb }: Clause,
  subjects: readonly number[],
): readonly number[] {
  const [subject] = subjects;
  const noun = subject === undefined ? undefined : phrases.nouns[subject];
  const isWho = tree
    .dependents(tree.predicateOf(verb.head), /^nsubj/)
    .some((one) => lowerAt(tokens, one) === 'who');
  if (noun === undefined || !isWho) return subjects;
  let top = noun.head;
  while (tree.headOf(top) >= 0 && tree.phraseAt(tree.headOf(top)) === subject) top = tree.headOf(top);
  if (!/^nmod/.test(tree.relationOf(top))) return subjects;
  const body = parties.of(subject!);
  const above = tree.phraseAt(tree.headOf(top));
  const bearer = above < 0 ? null : parties.of(above);
  if (body === null || bearer === null || parties.entity(body).kind === 'person') return subjects;
  return parties.entity(bearer).kind === 'place' ? subjects : [above];
}

/** Verbs by which somebody wants a deed done, by whoever it may be. */
const FOR_OTHERS = /^(?:recommend|suggest|propose|advocate|urge|support|oppose|back|favou?r|endorse)$/;

/** "recommended charging them": no charge by whoever recommends it. */
function isOthersCharge(
  { sentence: { clauses } }: RuleSentence,
  { verb, governor, relation }: Clause,
  { predicate }: VerbPattern,
): boolean {
  const isGerund = verb.form === 'gerund' && relation === 'gerund';
  return predicate === 'accuses' && isGerund && FOR_OTHERS.test(clauses[governor]?.lemma ?? '');
}

/** "X and Y met", "X and Y signed a treaty": the subjects of an active verb that has no other party. */
function bothOf(
  at: RuleSentence,
  { clause, subjects, objects }: ActiveClause,
  pattern: VerbPattern,
  nouns: readonly number[],
): Reading | null {
  if (objects.some((one) => at.parties.of(one) !== null)) return null;
  const [first, ...others] = at.parties.fitting(subjects, pattern.x.type, 'doer');
  if (first === undefined || others.length === 0) return null;
  const words = wordsOf(at, clause, nouns);
  const all = [first, ...others];
  if (isReturned(pattern) && isDebate(at, all)) return null;
  const [doers, sufferers] = isReturned(pattern) ? [all, all] : [[first], others];
  return { pattern, subjects: doers, objects: sufferers, trigger: clause.verb.head, words, clause };
}

/** The verb, and up to the noun behind it that the rule names. */
function wordsOf(
  { sentence: { phrases } }: RuleSentence,
  { verb }: Clause,
  nouns: readonly number[],
): readonly [number, number] {
  const last = nouns
    .map((noun) => phrases.nouns[noun]!.head + 1)
    .find((end) => end > verb.head && end < verb.head + 6);
  return [verb.head, last ?? verb.head + 1];
}

/**
 * "X refused to meet Y", "X said it will not meet Y": what a governing verb makes of the relation that the governed
 * one asserts. A vote that is announced is no consent.
 */
export function readGoverning(at: RuleSentence, reading: Reading): Reading[] {
  const { clause } = reading;
  if (clause === null || (SYMMETRIC.has(reading.pattern.predicate) && reading.pattern.kind !== 'verb'))
    return [];
  const { clauses, tree } = at.sentence;
  const form = formOf(clause);
  if (form === 'will' && clause.lemma === 'vote') return [];
  const governor =
    form === 'infinitive' || form === null
      ? clauses[clause.governor]
      : clauses.find(({ verb }) => tree.predicateOf(verb.head) === tree.headOf(clause.verb.head));
  if (form === null || governor === undefined || governor.verb.isPassive || governor.verb.isNegated)
    return [];
  const told = tree.predicateOf(governor.verb.head);
  const key = told === governor.verb.head ? verbKey(at, governor) : lowerAt(at.tokens, told);
  const pattern = patternsFor('governing', key).find(
    (one) => one.form === form && one.governed.has(reading.pattern.predicate),
  );
  if (pattern === undefined) return [];
  const subjects = at.parties.fitting(governor.subjects, pattern.x.type, 'doer');
  if (form !== 'infinitive' && !isOwnDeed(reading, subjects)) return [];
  return [{ ...reading, pattern, subjects, trigger: told, words: [told, told + 1], clause: governor }];
}

function formOf({ relation, verb }: Clause): GoverningPattern['form'] | null {
  if (relation === 'infinitive') return 'infinitive';
  if (!/^(?:will|would|'ll|’ll)$/.test(verb.modal ?? '')) return null;
  return verb.isNegated ? 'will-not' : 'will';
}

/** "X said "it" will help Y": who says it is who will do it. */
function isOwnDeed({ subjects: [doer] }: Reading, speakers: readonly Party[]): boolean {
  return doer !== undefined && speakers.some(({ entity }) => entity === doer.entity);
}
