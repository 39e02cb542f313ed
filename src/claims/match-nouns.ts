/**
 * Noun phrases → what the noun rules read from them: event nouns with both their parties ("Iran's support
 * for Syria", "the killing of X by Y", "Turkish raids on Iraq", "talks between X and Y"), also where a verb
 * without a meaning of its own gives them their doer ("Turkey launched raids on Iraq"). O(patterns of the noun).
 */
import { wordSet } from '../base/word-set.ts';
import type { Clause } from '../nlp/clause.ts';
import { lowerAt } from '../text/token-words.ts';
import type { Party } from './claim-draft.ts';
import { activeClause, verbKey } from './active-clause.ts';
import {
  firstOfEach,
  headLemma,
  holdsWord,
  isDebate,
  isReturned,
  phrasesAfter,
  type Reading,
  type RuleSentence,
} from './reading.ts';
import { patternsFor } from './rule-book.ts';
import type { NounPattern } from './rule-pattern.ts';

/** Verbs that say no more than that what their object names is done by their subject. */
const LIGHT = wordSet(
  `begin bring carry_out conduct continue declare deliver do enter exchange expand express extend file give have hold
impose increase initiate intensify issue keep_up launch level lodge maintain make mount offer offer_up open order pay place
pledge pursue put reach reaffirm reiterate renew resume send sign stage start step_up strike submit take undertake unleash
voice wage`,
);
/** "X is in talks with Y", "X went to war with Y". */
const LIGHT_INTO = wordSet('be come engage enter get go');
/** Verbs that leave open whether what their object names has been or will be. */
const OPEN = wordSet(
  `avert avoid ban block break break_off call cancel consider contemplate cut cut_off demand deny discuss doubt fear forbid halt oppose plan postpone
prevent propose prohibit refuse reject request rule_out seek sever stop suspend terminate threaten urge want`,
);

/** Whoever does these to what somebody owns does them to the owner: "an attack on Turkish positions". */
const HOSTILE: ReadonlySet<string> = wordSet('attacks coerces threatens sanctions protests accuses rejects');

/** Verbs whose subject is to do what their object names, if it is done. */
const PROPOSING = /^(?:propose|plan|consider|contemplate|weigh|order)$/;
/** Verbs by which somebody is held to have done what follows "of", "with" or "for". */
const CHARGING = /^(?:accuse|charge|convict|suspect|sentence|jail|imprison|indict)$/;
/** Verbs of going somewhere, and of being there: whoever does so "for talks" takes part in them. */
const GOING =
  /^(?:arrive|be|come|drive|fly|gather|go|head|host|invite|join|land|leave|meet|return|sit_down|stay|stop|travel|visit)$/;
/** Prepositions behind which a meeting is one of whoever acts: "said in an interview with Y". */
const DURING = /^(?:in|during|after|following|at|before|from|for)$/;

/** What an event noun asserts: one reading at most, and one of where its parties are. */
export function readNoun(at: RuleSentence, phrase: number): Reading[] {
  const noun = at.sentence.phrases.nouns[phrase]!;
  if (noun.isPronoun || noun.name >= 0) return [];
  const patterns = patternsFor('noun', headLemma(at, phrase));
  if (patterns.length === 0) return [];
  const event = eventOf(at, phrase);
  if (event.isOpen) return [];
  return firstOfEach(patterns, (pattern) => {
    if (holdsWord(at, phrase, pattern.unless) || isReceived(event, pattern)) return null;
    if (event.light?.lemma === 'take' && headLemma(at, phrase) === 'charge') return null;
    const sides = sidesOf(at, event, pattern);
    if (sides === null || sides.subjects.length === 0 || sides.objects.length === 0) return null;
    const words = [noun.head, noun.head + 1] as const;
    return { pattern, ...sides, trigger: noun.head, words, clause: event.clause };
  });
}

/** "has support from half of the voters": it is theirs. */
function isReceived({ light, after }: EventNoun, { predicate }: NounPattern): boolean {
  return (
    predicate === 'supports' &&
    light !== null &&
    /^(?:have|get|win|draw|enjoy)$/.test(light.lemma) &&
    (after.has('from') || after.has('of'))
  );
}

/** An event noun and what stands around it. */
interface EventNoun {
  readonly phrase: number;
  readonly after: ReadonlyMap<string, readonly number[]>;
  /** The light verb it is the object of, or null. */
  readonly light: Clause | null;
  /** The clause whose modality it shares, or null. */
  readonly clause: Clause | null;
  readonly isOpen: boolean;
}

function eventOf(at: RuleSentence, phrase: number): EventNoun {
  const { clauses } = at.sentence;
  const after = phrasesAfter(at, phrase);
  const light =
    clauses.find((clause) => {
      if (isCulprit(at, clause, phrase)) return true;
      if (headLemma(at, phrase).startsWith('in_') && hasOblique(clause, phrase)) return true;
      const isObject = activeClause(clause).objects.includes(phrase);
      return isObject
        ? LIGHT.has(verbKey(at, clause))
        : LIGHT_INTO.has(clause.lemma) && isInto(clause, phrase);
    }) ?? null;
  const isRenewed =
    light !== null && isGiven(at, phrase) && /^(?:reaffirm|reiterate|renew)$/.test(light.lemma);
  if (light !== null) return { phrase, after, light, clause: isRenewed ? null : light, isOpen: false };
  const above = clauses.find(
    (clause) => activeClause(clause).objects.includes(phrase) || hasOblique(clause, phrase),
  );
  if (above !== undefined && PROPOSING.test(above.lemma) && !isGiven(at, phrase))
    return { phrase, after, light: above, clause: null, isOpen: false };
  const isOpen = above !== undefined && OPEN.has(verbKey(at, above));
  const isNone = /^(?:no|any)$/.test(lowerAt(at.tokens, at.sentence.phrases.nouns[phrase]!.first));
  return { phrase, after, light, clause: null, isOpen: isNone || (isOpen && !isGiven(at, phrase)) };
}

/** What those do who are attacked. */
const REPELLING = /^(?:fend|foil|halt|repel|repulse|resist|survive|suffer|thwart|withstand)$/;
/** What is done for those who are attacked. */
const GUARDING = /^(?:defend|guard|protect|rescue|save|shelter|shield)$/;

/** "claimed responsibility for the attack". */
const CLAIMING = /^(?:accept|acknowledge|admit|assume|bear|claim|take)$/;

/** "was behind the attack", "is responsible for the attack", "had a hand in the attack": its subject did it. */
function isCulprit(at: RuleSentence, { lemma, verb, objects, obliques }: Clause, phrase: number): boolean {
  const { phrases, tree } = at.sentence;
  const { head, preposition } = phrases.nouns[phrase]!;
  const before = lowerAt(at.tokens, preposition);
  const told = tree.predicateOf(verb.head);
  if (lemma === 'be' && told === head) return before === 'behind';
  const isNamed = obliques.some(({ nouns }) => nouns.includes(phrase));
  if (lemma === 'be')
    return (
      /^(?:for|of)$/.test(before) && isNamed && /^(?:responsible|guilty)$/.test(lowerAt(at.tokens, told))
    );
  const names = (words: RegExp): boolean => objects.some((one) => words.test(headLemma(at, one)));
  if (before === 'for') return CLAIMING.test(lemma) && names(/^(?:responsibility|credit|blame)$/);
  if (before !== 'in') return false;
  return lemma === 'have' || lemma === 'play' || lemma === 'take'
    ? names(/^(?:hand|role|part)$/)
    : isNamed && (lemma === 'participate' || (verb.isPassive && /^(?:involve|implicate)$/.test(lemma)));
}

function isInto({ obliques }: Clause, phrase: number): boolean {
  return obliques.some(
    ({ preposition, nouns }) => /^(?:in|into|to|under)$/.test(preposition) && nouns.includes(phrase),
  );
}

function hasOblique({ obliques }: Clause, phrase: number): boolean {
  return obliques.some(({ nouns }) => nouns.includes(phrase));
}

/** "Iran's support": what somebody has or does already. */
function isGiven({ sentence: { phrases } }: RuleSentence, phrase: number): boolean {
  return phrases.nouns[phrase]!.possessor >= 0;
}

interface Sides {
  readonly subjects: readonly Party[];
  readonly objects: readonly Party[];
}

function sidesOf(at: RuleSentence, event: EventNoun, pattern: NounPattern): Sides | null {
  const { parties } = at;
  if (pattern.isMutual) {
    const [first, ...objects] = parties.fitting(
      phrasesIn(event, pattern.yAfter!, false),
      pattern.y.type,
      'self',
    );
    if (first === undefined) return null;
    if (!isReturned(pattern)) return { subjects: [first], objects };
    const all = [first, ...objects];
    return isDebate(at, all) ? null : { subjects: all, objects: all };
  }
  if (pattern.isOwned) {
    const owner = parties.ownerOf(event.phrase);
    const objects = owner === null ? [] : parties.accepted([owner], pattern.y.type);
    const makers = phrasesIn(event, pattern.xAfter, false);
    return { subjects: parties.fitting(makers, pattern.x.type, 'doer'), objects };
  }
  const reach = HOSTILE.has(pattern.predicate) ? 'either' : 'self';
  const named = parties.fitting(phrasesIn(event, pattern.yAfter!, true), pattern.y.type, reach);
  const isVictim = named.length === 0 && pattern.predicate === 'attacks';
  const objects = isVictim ? parties.fitting(victimsOf(at, event.phrase), pattern.y.type, 'self') : named;
  const subjects = objects.length === 0 ? [] : doersOf(at, event, pattern);
  return isVictim && isDebate(at, subjects) ? null : { subjects, objects };
}

/** "protects the Kurds from attacks by Y", "the army repelled an attack by Y": who is attacked. */
function victimsOf(
  { sentence: { clauses, phrases }, tokens }: RuleSentence,
  phrase: number,
): readonly number[] {
  const before = lowerAt(tokens, phrases.nouns[phrase]!.preposition);
  for (const clause of clauses) {
    const { subjects, objects } = activeClause(clause);
    if (REPELLING.test(clause.lemma) && objects.includes(phrase)) return subjects;
    const isFrom = /^(?:from|against)$/.test(before) && hasOblique(clause, phrase);
    if (isFrom && GUARDING.test(clause.lemma)) return objects;
  }
  return [];
}

/** The phrases after the noun, or after its light verb, behind one of the prepositions. */
function phrasesIn(
  { after, light }: EventNoun,
  prepositions: ReadonlySet<string>,
  fromVerb: boolean,
): readonly number[] {
  for (const [preposition, phrases] of after) if (prepositions.has(preposition)) return phrases;
  if (!fromVerb || light === null) return [];
  return light.obliques.find(({ preposition }) => prepositions.has(preposition))?.nouns ?? [];
}

/** Who does it: after "by", its possessor, the subject of the light verb, a name or adjective before it, after "from" or "of". */
function doersOf(at: RuleSentence, event: EventNoun, pattern: NounPattern): readonly Party[] {
  const { parties } = at;
  const { x, yAfter, xAfter } = pattern;
  const isSite = pattern.predicate === 'located_in' && xAfter.has('of');
  const by = isSite ? [] : parties.fitting(event.after.get('by') ?? [], x.type, 'doer');
  if (by.length > 0) return by;
  const owner = parties.ownerOf(event.phrase);
  if (owner !== null) return parties.accepted([owner], x.type);
  if (event.light !== null) {
    const subjects = parties.fitting(activeClause(event.light).subjects, x.type, 'doer');
    if (subjects.length > 0) return subjects;
  }
  const modifier = parties.modifierOf(event.phrase);
  if (modifier !== null) return parties.accepted([modifier], x.type);
  const behind = ['of', 'from'].filter((preposition) => !yAfter!.has(preposition) || xAfter.has(preposition));
  const named = parties.fitting(
    behind.flatMap((preposition) => event.after.get(preposition) ?? []),
    x.type,
    'self',
  );
  if (named.length > 0) return named;
  const others = pattern.predicate === 'meets' ? metDuring(at, event.phrase) : chargedWith(at, event.phrase);
  return parties.fitting(others, x.type, 'self');
}

/** "was charged with the murder of Y": who is held to have done it. */
function chargedWith(
  { sentence: { clauses, phrases }, tokens }: RuleSentence,
  phrase: number,
): readonly number[] {
  const { preposition } = phrases.nouns[phrase]!;
  if (!/^(?:of|with|for)$/.test(lowerAt(tokens, preposition))) return [];
  const clause = clauses.find((one) => CHARGING.test(one.lemma) && hasOblique(one, phrase));
  return clause === undefined ? [] : activeClause(clause).objects;
}

/** "said in an interview with Y", "flew home after a day of talks with Y": whoever does something meanwhile. */
function metDuring(at: RuleSentence, phrase: number): readonly number[] {
  const { tree, phrases, clauses } = at.sentence;
  let top = phrases.nouns[phrase]!.head;
  while (tree.headOf(top) >= 0 && tree.relationOf(top).startsWith('nmod')) {
    if (lowerAt(at.tokens, phrases.nouns[tree.phraseAt(top)]?.preposition ?? -1) !== 'of') break;
    top = tree.headOf(top);
  }
  const before = lowerAt(at.tokens, phrases.nouns[tree.phraseAt(top)]?.preposition ?? -1);
  const clause = clauses.find(({ verb }) => tree.predicateOf(verb.head) === tree.headOf(top));
  if (clause === undefined || clause.verb.isPassive || !DURING.test(before)) return [];
  if (!tree.relationOf(top).startsWith('obl')) return [];
  return before === 'for' && !GOING.test(verbKey(at, clause)) ? [] : clause.subjects;
}
