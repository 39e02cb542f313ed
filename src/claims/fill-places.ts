/**
 * The places of a verb's pattern → who or what fills them in a clause: objects, what stands behind a
 * preposition of the verb or of a noun that fills an earlier place, the subject after "that", and what
 * belongs to a party ("condemned Y's raid"). O(1) in the phrases, O(d) in the dependents of a head.
 */
import { wordSet } from '../base/word-set.ts';
import type { Clause } from '../nlp/clause.ts';
import type { SentenceTree } from '../nlp/sentence-tree.ts';
import { lowerAt, tagAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import type { ActiveClause } from './active-clause.ts';
import type { Party } from './claim-draft.ts';
import { described, isCalled, isQualified } from './described.ts';
import { headLemma, phrasesAfter, type RuleSentence } from './reading.ts';
import { patternsFor } from './rule-book.ts';
import type { Argument, SlotType, VerbPattern } from './rule-pattern.ts';

/** The parties at a place, none for a noun; null where nothing fills it. Notes the nouns that do; `named` are no parties. */
export function fill(
  at: RuleSentence,
  active: ActiveClause,
  { link, filler }: Argument,
  nouns: number[],
  named: readonly number[],
): readonly Party[] | null {
  if (link === 'infinitive') return hasInfinitive(at, active.clause) ? [] : null;
  if (link === 'is') return filler.kind === 'owner' ? described(at, active.clause, filler) : null;
  const told = link === 'object' ? predicatesOf(at, active.clause) : [];
  const isNamed = (one: number): boolean => filler.kind === 'noun' || (named.length > 0 && isName(at, one));
  const phrases = [...phrasesAt(at, active, link, nouns), ...told.filter(isNamed)];
  if (filler.kind === 'noun') {
    const { words } = filler;
    const found = words === null ? phrases[0] : phrases.find((one) => isListed(at, one, words));
    if (found === undefined) {
      const isTold =
        words === null ? isKeptFrom(at, active.clause, link) : isCalled(at, active.clause, link, words);
      return isTold ? [] : null;
    }
    nouns.push(found);
    return [];
  }
  const owned =
    filler.kind === 'owner' && filler.words !== null
      ? phrases.filter((one) => filler.words!.has(headLemma(at, one)))
      : phrases.filter((one) => !named.includes(one));
  const parties =
    filler.kind === 'slot'
      ? at.parties.fitting(owned, filler.slot.type, 'self')
      : owned.flatMap((one) => ownersIn(at, one, filler.slot.type, filler.words));
  return parties.length > 0 ? parties : null;
}

/** "weapons", "a large amount of weapons", "$4 million worth of weapons". */
function isListed(at: RuleSentence, phrase: number, words: ReadonlySet<string>): boolean {
  const noun = headLemma(at, phrase);
  if (words.has(noun) || isQualified(at, phrase, words)) return true;
  const [next] = MEASURES.has(noun) ? (phrasesAfter(at, phrase).get('of') ?? []) : [];
  return next !== undefined && words.has(headLemma(at, next));
}

/** "barred banks "from hiring" workers": a deed that somebody is kept from. */
function isKeptFrom(
  { tokens, sentence: { clauses, tree } }: RuleSentence,
  clause: Clause,
  link: Argument['link'],
): boolean {
  if (typeof link === 'string' || !link.has('from')) return false;
  const index = clauses.indexOf(clause);
  return clauses.some(
    ({ governor, relation, verb }) =>
      governor === index &&
      relation === 'gerund' &&
      tree.dependents(verb.head, /^mark$/).some((one) => lowerAt(tokens, one) === 'from'),
  );
}

/** Verbs of what nobody is asked to do. */
const NO_DEEDS = wordSet(
  'be have know see get like love expect seem feel think believe understand remember recall worry face win lose become benefit succeed fail enjoy',
);

/** Nouns that measure what stands behind "of". */
const MEASURES = wordSet(
  'amount number quantity volume range variety array lot deal plenty bit piece pair set series shipment consignment load batch package worth ton tonne kilogram gallon barrel litre box bag crate item type kind sort form million billion thousand hundred dozen',
);

/** Nouns of bodies that are hit themselves, not through whoever they are named after. */
const BODIES = wordSet(
  'campaign foundation charity company business firm bank estate university team lawyer attorney',
);

/** What comes "from" whoever utters it. */
const SENT = wordSet(
  'attack criticism offer call demand request pressure letter comment remark threat accusation allegation charge appeal proposal warning advice plea invitation question complaint objection message statement overture resistance opposition challenge bid suggestion denial',
);

/** Whose something is; "the killing of Y by X": of a deed whoever does it, never whom it is done to. */
function ownersIn(
  at: RuleSentence,
  phrase: number,
  type: SlotType,
  listed: ReadonlySet<string> | null,
): readonly Party[] {
  const noun = headLemma(at, phrase);
  if (BODIES.has(noun) && !listed?.has(noun)) return [];
  const after = phrasesAfter(at, phrase);
  const makers = at.parties.fitting(madeBy(at, phrase, noun, after), type, 'doer');
  if (makers.length > 0) return makers;
  const deed = patternsFor('noun', noun).find(({ yAfter }) => yAfter?.has('of'));
  if (deed === undefined || !after.has('of')) {
    const isSuffered = patternsFor('noun', noun).some(({ isOwned }) => isOwned);
    return isSuffered ? [] : at.parties.fitting([phrase], type, 'owner');
  }
  const owner = at.parties.ownerOf(phrase);
  return owner === null
    ? at.parties.fitting(after.get('by') ?? [], type, 'doer')
    : at.parties.accepted([owner], type);
}

/** "efforts by Y", "an offer from Y": whoever makes what nobody else is named for, none if somebody possesses it. */
function madeBy(
  { parties }: RuleSentence,
  phrase: number,
  noun: string,
  after: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  if (parties.ownerOf(phrase) !== null) return [];
  return after.get('by') ?? (SENT.has(noun) ? after.get('from') : undefined) ?? [];
}

/** "appealed to Syria "to leave": an infinitive right behind; of a warning one that tells what shall be done, not what shall not. */
function hasInfinitive({ tokens, sentence: { clauses, tree } }: RuleSentence, clause: Clause): boolean {
  const at = clauses.indexOf(clause);
  const isWarning = /^(?:warn|caution)$/.test(clause.lemma);
  return clauses.some(
    ({ governor, relation, verb, lemma }) =>
      governor === at &&
      relation === 'infinitive' &&
      verb.first >= clause.verb.last &&
      !(clause.objects.length > 0 && tree.relationOf(verb.head) === 'acl') &&
      !(
        clause.lemma === 'want' &&
        (NO_DEEDS.has(lemma) || verb.isPassive || tree.predicateOf(verb.head) !== verb.head)
      ) &&
      !isParted(tokens, clause.verb.last, verb.first) &&
      !(isWarning && isNegated(tokens, tree, verb.head)),
  );
}

function isNegated(tokens: Tokens, tree: SentenceTree, at: number): boolean {
  return tree.dependents(at, /^advmod$/).some((one) => /^(?:not|never)$/.test(lowerAt(tokens, one)));
}

/** "told them: "To win …"": a quotation opens in between. */
function isParted(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?::|"|“|«|'')$/.test(lowerAt(tokens, at))) return true;
  return false;
}

/**
 * The objects that some place of the pattern names by their words, and those joined to them behind the first
 * ("called them crooks and thieves"): no party, whoever they are.
 */
export function namedByWords(
  at: RuleSentence,
  { objects }: ActiveClause,
  { places }: VerbPattern,
): readonly number[] {
  const lists = places.flatMap(({ filler }) =>
    filler.kind === 'noun' && filler.words !== null ? [filler.words] : [],
  );
  const named = objects.filter((object) => lists.some((words) => isListed(at, object, words)));
  const { phrases, tree } = at.sentence;
  const isBeside = (object: number): boolean =>
    tree.joined(phrases.nouns[object]!.head).some((one) => one !== object && named.includes(one));
  return objects.filter((object, index) => named.includes(object) || (index > 0 && isBeside(object)));
}

/** "gave "Ukraine weapons"" where one phrase holds both objects. */
export function insideObject(
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

function isName({ sentence: { phrases } }: RuleSentence, phrase: number): boolean {
  return phrases.nouns[phrase]!.name >= 0;
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
  if (link === 'must') return obliged(at, clause);
  if (link === 'infinitive' || link === 'is') return [];
  const isAgent = (preposition: string): boolean => preposition === 'by' && clause.verb.isPassive;
  const own = clause.obliques.find(
    ({ preposition, nouns: [first] }) =>
      link.has(preposition) &&
      !isAgent(preposition) &&
      !isAccording(at, first!) &&
      !isBehindTopic(at, clause, first!) &&
      at.sentence.phrases.nouns[first!]!.first > clause.verb.head,
  );
  if (own !== undefined) return own.nouns;
  for (const noun of nouns) {
    for (const [preposition, phrases] of phrasesAfter(at, noun)) if (link.has(preposition)) return phrases;
  }
  return [];
}

/** "spoke about her quarrel with Y": who stands behind what is spoken about is not spoken with. */
function isBehindTopic(
  { tokens, sentence: { phrases } }: RuleSentence,
  { verb }: Clause,
  phrase: number,
): boolean {
  const { preposition } = phrases.nouns[phrase]!;
  for (let at = verb.last; at < preposition; at++) if (lowerAt(tokens, at) === 'about') return true;
  return false;
}

/** "according to Y": nothing is done to who says it. */
function isAccording({ tokens, sentence: { phrases } }: RuleSentence, phrase: number): boolean {
  return lowerAt(tokens, phrases.nouns[phrase]!.preposition - 1) === 'according';
}

/** "said Y "must leave"": of whom a clause tells what they are to do, not what they must be or have done. */
function obliged({ tokens, sentence: { clauses, tree } }: RuleSentence, clause: Clause): readonly number[] {
  const told = clauses.find(
    ({ verb, lemma }) =>
      tree.relationOf(verb.head) === 'ccomp' &&
      tree.headOf(verb.head) === clause.verb.head &&
      /^(?:must|should|ought)$/.test(verb.modal ?? '') &&
      !NO_DEEDS.has(lemma) &&
      !tree.dependents(verb.head, /^aux$/).some((one) => lowerAt(tokens, one) === 'have'),
  );
  return told === undefined || told.verb.isPassive ? [] : told.subjects;
}

/** Verbs over a bare "Y leave". */
const SUBJUNCTIVE = /^(?:demand|insist|request|require|recommend|propose|suggest)$/;

/** Subjects of the clause behind "that" or "whether", of a passive one whoever did it; of a bare one: "demanded Syria leave". */
function complementSubjects(
  { tokens, sentence: { clauses, phrases, tree } }: RuleSentence,
  clause: Clause,
): readonly number[] {
  const bare = SUBJUNCTIVE.test(clause.lemma)
    ? clauses.find(
        ({ verb, lemma }) =>
          tree.relationOf(verb.head) === 'ccomp' &&
          tree.headOf(verb.head) === clause.verb.head &&
          verb.modal === null &&
          verb.first > clause.verb.last &&
          verb.last - verb.first === 1 &&
          tagAt(tokens, verb.head) === 'VERB' &&
          lowerAt(tokens, verb.head) === lemma,
      )
    : undefined;
  const [asked] = bare?.subjects ?? [];
  const start = asked === undefined ? -1 : phrases.nouns[asked]!.first;
  if (bare !== undefined && start >= clause.verb.last && start <= clause.verb.last + 1) return bare.subjects;
  const told = clauses.find(({ verb }) => {
    const predicate = tree.predicateOf(verb.head);
    return tree.relationOf(predicate) === 'ccomp' && tree.headOf(predicate) === clause.verb.head;
  });
  if (told === undefined) return [];
  const opens = tree
    .dependents(tree.predicateOf(told.verb.head), /^mark$/)
    .some((one) => /^(?:that|whether)$/.test(lowerAt(tokens, one)));
  if (!opens) return [];
  if (told.verb.isPassive) return told.obliques.find(({ preposition }) => preposition === 'by')?.nouns ?? [];
  const isTold = clause.lemma === 'insist' && lowerAt(tokens, told.verb.head) !== told.lemma;
  return isTold ? [] : told.subjects;
}
