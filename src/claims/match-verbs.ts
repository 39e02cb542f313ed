/**
 * Clauses → what the verb rules read from them. Voice is undone first: a passive verb has its object for
 * subject and its subject after "by". Then each place of a pattern must be filled; the first pattern with
 * parties on both sides is taken. O(patterns of the verb).
 */
import type { Clause } from '../nlp/clause.ts';
import { irregularVerb } from '../nlp/irregular-verbs.ts';
import { chainFrom, phraseBefore } from '../nlp/phrase-order.ts';
import { verbLemma } from '../nlp/verb-lemma.ts';
import { lowerAt, tagAt } from '../text/token-words.ts';
import { SYMMETRIC } from './claim.ts';
import type { Party } from './claim-draft.ts';
import { headLemma, phrasesAfter, type Reading, type RuleSentence } from './reading.ts';
import { patternsFor } from './rule-book.ts';
import type { Argument, VerbPattern } from './rule-pattern.ts';

/** Words behind a verb that stand close to it. */
const CLOSE = 8;

/** A clause with its voice undone; all numbers are indices of phrases. */
export interface ActiveClause {
  readonly clause: Clause;
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
}

/** Undoes the voice of a clause; a participle with "by" and no object ("men seized by police …") is passive too. */
export function activeClause(clause: Clause): ActiveClause {
  const { verb, subjects, objects, obliques } = clause;
  const isParticiple = verb.last - verb.first === 1 && verb.form === 'finite' && objects.length === 0;
  const isPassive =
    verb.isPassive || (isParticiple && obliques[0]?.preposition === 'by' && !takesBy(clause.lemma));
  return isPassive
    ? { clause, subjects: after(clause, 'by'), objects: [...subjects, ...objects] }
    : { clause, subjects, objects };
}

/** "stood by Syria": the preposition is the verb's own. */
function takesBy(lemma: string): boolean {
  return patternsFor('verb', lemma).some(({ places }) =>
    places.some(({ link }) => typeof link !== 'string' && link.has('by')),
  );
}

function after({ obliques }: Clause, preposition: string): readonly number[] {
  return obliques.find((oblique) => oblique.preposition === preposition)?.nouns ?? [];
}

/** The lemma of a verb with its particle: "carry_out"; without one the lemma. */
export function verbKey({ tokens, sentence: { tree } }: RuleSentence, { verb, lemma }: Clause): string {
  const particle = tree.dependents(verb.head, /^compound:prt$/)[0];
  return particle === undefined ? lemma : `${lemma}_${lowerAt(tokens, particle)}`;
}

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

/** What the verb of a clause asserts; null for nothing. */
export function readVerb(at: RuleSentence, clause: Clause): Reading | null {
  const key = verbKey(at, clause);
  const active = activeClause(clause);
  const patterns = [
    ...patternsFor('verb', key),
    ...(key === clause.lemma ? [] : patternsFor('verb', clause.lemma)),
  ];
  for (const pattern of patterns) {
    if (isRuledOut(at, clause, pattern)) continue;
    const reading = readPattern(at, active, pattern);
    if (reading !== null) return reading;
  }
  return null;
}

/** "asked Turkey whether …": a word that the rule must not have follows closely. */
function isRuledOut(
  { tokens, sentence: { to } }: RuleSentence,
  { verb }: Clause,
  { unless }: VerbPattern,
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
  const named = namedByWords(at, active, pattern);
  let objects: readonly Party[] = [];
  for (const place of pattern.places) {
    const isObject = place.link === 'object' && place.filler.kind === 'slot';
    const filled =
      fill(at, active, place, nouns, named) ?? (isObject ? insideObject(at, active, pattern) : null);
    if (filled === null) return null;
    if (place.filler.kind !== 'noun') objects = filled;
  }
  if (pattern.isMutual) return bothOf(at, active, pattern, nouns);
  const subjects = at.parties.fitting(doersOf(at, active), pattern.x.type, 'doer');
  if (subjects.length === 0 || objects.length === 0) return null;
  return { ...common, subjects, objects, words: wordsOf(at, clause, nouns) };
}

/** The subjects; "militias fighting X": of a participle those right before it. */
function doersOf(
  { sentence: { phrases }, parties }: RuleSentence,
  { clause, subjects }: ActiveClause,
): readonly number[] {
  if (clause.verb.form !== 'gerund') return subjects;
  const before = phraseBefore(phrases.nouns, clause.verb.first);
  return before >= 0 && parties.of(before) !== null ? [before] : subjects;
}

/** "X and Y met", "X and Y signed a treaty": the subjects of an active verb that has no other party. */
function bothOf(
  at: RuleSentence,
  { clause, subjects, objects }: ActiveClause,
  pattern: VerbPattern,
  nouns: readonly number[],
): Reading | null {
  if (clause.verb.isPassive || objects.some((one) => at.parties.of(one) !== null)) return null;
  const [first, ...others] = at.parties.fitting(subjects, pattern.x.type, 'doer');
  if (first === undefined || others.length === 0) return null;
  const words = wordsOf(at, clause, nouns);
  return { pattern, subjects: [first], objects: others, trigger: clause.verb.head, words, clause };
}

/** The parties at a place, none for a noun; null where nothing fills it. Notes the nouns that do; `named` are no parties. */
function fill(
  at: RuleSentence,
  active: ActiveClause,
  { link, filler }: Argument,
  nouns: number[],
  named: readonly number[],
): readonly Party[] | null {
  const told = link === 'object' && filler.kind === 'noun' ? predicatesOf(at, active.clause) : [];
  const phrases = [...phrasesAt(at, active, link, nouns), ...told];
  if (filler.kind === 'noun') {
    const { words } = filler;
    const found = words === null ? phrases[0] : phrases.find((one) => words.has(headLemma(at, one)));
    if (found === undefined) return null;
    nouns.push(found);
    return [];
  }
  const owned =
    filler.kind === 'owner' && filler.words !== null
      ? phrases.filter((one) => filler.words!.has(headLemma(at, one)))
      : phrases.filter((one) => !named.includes(one));
  const parties = at.parties.fitting(owned, filler.slot.type, filler.kind === 'slot' ? 'self' : 'owner');
  return parties.length > 0 ? parties : null;
}

/** The objects that some place of the pattern names by their words: no party, whoever they are. */
function namedByWords(
  at: RuleSentence,
  { objects }: ActiveClause,
  { places }: VerbPattern,
): readonly number[] {
  const lists = places.flatMap(({ filler }) =>
    filler.kind === 'noun' && filler.words !== null ? [filler.words] : [],
  );
  return objects.filter((object) => lists.some((words) => words.has(headLemma(at, object))));
}

/** "gave "Ukraine weapons"" where one phrase holds both objects. */
function insideObject(
  at: RuleSentence,
  { objects }: ActiveClause,
  { places, y }: VerbPattern,
): readonly Party[] | null {
  const given = places.find(({ link, filler }) => link === 'object' && filler.kind === 'noun');
  if (given?.filler.kind !== 'noun' || given.filler.words === null) return null;
  const { words } = given.filler;
  const inside = objects
    .filter((object) => words.has(headLemma(at, object)))
    .flatMap((object) => at.parties.modifierOf(object) ?? []);
  const parties = at.parties.accepted(inside, y.type);
  return parties.length > 0 ? parties : null;
}

/** "called him "a liar"", "shot him "dead"" where the tree takes the word for a second predicate. */
function predicatesOf({ sentence: { tree } }: RuleSentence, { verb }: Clause): number[] {
  return tree
    .dependents(verb.head, /^xcomp$/)
    .map((one) => tree.phraseAt(one))
    .filter((phrase) => phrase >= 0);
}

/** The phrases at a place: of the verb, or of the nouns that fill its earlier places. */
function phrasesAt(
  at: RuleSentence,
  { clause, objects }: ActiveClause,
  link: Argument['link'],
  nouns: readonly number[],
): readonly number[] {
  if (link === 'object') return objects.filter((object) => !nouns.includes(object));
  if (link === 'that') return complementSubjects(at, clause);
  const isAgent = (preposition: string): boolean => preposition === 'by' && clause.verb.isPassive;
  const own = clause.obliques.find(
    ({ preposition, nouns: [first] }) =>
      link.has(preposition) &&
      !isAgent(preposition) &&
      !isAccording(at, first!) &&
      at.sentence.phrases.nouns[first!]!.first > clause.verb.head,
  );
  if (own !== undefined) return own.nouns;
  for (const noun of nouns) {
    for (const [preposition, phrases] of phrasesAfter(at, noun)) if (link.has(preposition)) return phrases;
  }
  return [];
}

/** "according to Y": nothing is done to who says it. */
function isAccording({ tokens, sentence: { phrases } }: RuleSentence, phrase: number): boolean {
  return lowerAt(tokens, phrases.nouns[phrase]!.preposition - 1) === 'according';
}

/** Subjects of the clause after "that". */
function complementSubjects(
  { tokens, sentence: { clauses, to } }: RuleSentence,
  clause: Clause,
): readonly number[] {
  const opens = clause.verb.last < to && lowerAt(tokens, clause.verb.last) === 'that';
  const next = opens ? clauses[clauses.indexOf(clause) + 1] : undefined;
  return next === undefined || next.verb.isPassive ? [] : next.subjects;
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

/** "X refused to meet Y": what a governing verb makes of the relation that the governed one asserts. */
export function readGoverning(at: RuleSentence, reading: Reading): Reading[] {
  const { clause } = reading;
  const above =
    clause === null || clause.relation !== 'infinitive' ? undefined : at.sentence.clauses[clause.governor];
  if (above === undefined || (SYMMETRIC.has(reading.pattern.predicate) && reading.pattern.kind !== 'verb'))
    return [];
  const pattern = patternsFor('governing', verbKey(at, above)).find(({ governed }) =>
    governed.has(reading.pattern.predicate),
  );
  if (pattern === undefined || above.verb.isPassive) return [];
  const subjects = at.parties.fitting(above.subjects, pattern.x.type, 'doer');
  return [
    {
      ...reading,
      pattern,
      subjects,
      trigger: above.verb.head,
      words: [above.verb.head, above.verb.head + 1],
      clause: above,
    },
  ];
}
