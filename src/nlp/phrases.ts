/**
 * Tokens and names → noun phrases and verb groups of one sentence, by patterns over part-of-speech tags
 * (chunking after Abney, 1991). Names are whole; a possessive starts the phrase it belongs to. A first
 * version that stands in for a parser behind the interface of `clauses.ts`. O(n).
 */
import { TAGS, tokenText, type Tag, type Tokens } from '../text/tokens.ts';
import type { NamedSpan } from './names.ts';

/** A base noun phrase: determiner, modifiers and head, without what follows the head. */
export interface NounPhrase {
  readonly first: number;
  /** One past the last token. */
  readonly last: number;
  /** Token index of the head noun; for a name the last token of it. */
  readonly head: number;
  /** Index into the document's names, −1 where the head is no name. */
  readonly name: number;
  /** Names that modify the head ("Blackwater guards"), as indices into the document's names. */
  readonly modifiers: readonly number[];
  /** Index of the phrase that possesses this one ("Iran's"), −1 if none. */
  readonly possessor: number;
  /** Token index of the preposition before it, −1 if none. */
  readonly preposition: number;
  readonly isPronoun: boolean;
}

/** A verb with its auxiliaries, adverbs and negation. */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  /** Token index of the main verb. */
  readonly head: number;
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  /** Lower-case modal ("would"), or null. */
  readonly modal: string | null;
}

/** The phrases of one sentence, each list in text order. */
export interface Phrases {
  readonly nouns: readonly NounPhrase[];
  readonly verbs: readonly VerbGroup[];
}

const PRONOUNS = new Set(
  'he she it they him her them his their its we us i you who whom which himself herself itself themselves this that these those our my'.split(
    ' ',
  ),
);
const POSSESSIVE_PRONOUNS = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'whose']);
const MODALS = new Set([
  'will',
  'would',
  'could',
  'can',
  'may',
  'might',
  'shall',
  'should',
  'must',
  "'ll",
  '’ll',
  "'d",
  '’d',
  'ought',
]);
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no', 'neither', 'nor', 'hardly', 'cannot']);
const IRREGULAR_PARTICIPLES =
  /^(?:held|led|made|taken|given|seen|shown|known|sent|killed|built|found|told|brought|bought|caught|fought|hit|shot|struck|put|left|lost|met|paid|said|sold|set|cut|driven|broken|chosen|written|sworn|torn|thrown|blown|drawn|begun|done|been|gone|hidden|forgotten|spoken|stolen|beaten|bound|fed|kept|lent|meant|sought|taught|thought|understood|won|withdrawn|undertaken|overthrown|hanged|hurt|freed|fired)$/;

const tagOf = (tokens: Tokens, at: number): Tag => TAGS[tokens.tags[at]!]!;
const lower = (tokens: Tokens, at: number): string => tokenText(tokens, at).toLowerCase();

/** Whether the word can be a past participle. */
export function isParticiple(word: string): boolean {
  return /(?:ed|en)$/.test(word) || IRREGULAR_PARTICIPLES.test(word);
}

/** Finds the phrases between two tokens; `names` are the document's, in order. */
export function findPhrases(
  tokens: Tokens,
  from: number,
  to: number,
  names: readonly NamedSpan[],
  firstName: number,
): Phrases {
  const nameAt = new Map<number, number>();
  for (let index = firstName; index < names.length && names[index]!.first < to; index++)
    nameAt.set(names[index]!.first, index);
  const nouns: NounPhrase[] = [];
  const verbs: VerbGroup[] = [];
  for (let at = from; at < to;) {
    const verb = readVerbGroup(tokens, at, to, nameAt);
    if (verb !== null) {
      verbs.push(verb);
      at = verb.last;
      continue;
    }
    const noun = readNounPhrase(tokens, at, from, to, names, nameAt, nouns);
    if (noun === null) {
      at++;
      continue;
    }
    nouns.push(noun);
    at = noun.last;
  }
  return { nouns, verbs };
}

/** A verb group at `at`, or null. */
function readVerbGroup(
  tokens: Tokens,
  at: number,
  to: number,
  nameAt: ReadonlyMap<number, number>,
): VerbGroup | null {
  if (isLeadingModifier(tokens, at, to, nameAt)) return null;
  let end = at;
  let head = -1;
  let modal: string | null = null;
  let isNegated = false;
  let hasBe = false;
  let hasHave = false;
  const isInfinitive = lower(tokens, at) === 'to' && at + 1 < to && canBeBareVerb(tokens, at + 1, nameAt);
  if (isInfinitive) end++;
  for (; end < to; end++) {
    const word = lower(tokens, end);
    const tag = tagOf(tokens, end);
    if (nameAt.has(end)) break;
    if (MODALS.has(word) && (tag === 'AUX' || tag === 'VERB' || tag === 'PART') && head < 0) modal = word;
    else if (NEGATIONS.has(word) && word !== 'no' && end > at - 1) isNegated = true;
    else if (
      tag === 'AUX' ||
      (tag === 'VERB' && isAuxiliary(tokens, end) && nextIsVerbal(tokens, end + 1, to))
    ) {
      head = end;
      if (tokens.lemmas[end] === 'be' || word === 'been' || tokens.lemmas[end] === 'get') hasBe = true;
      if (tokens.lemmas[end] === 'have') hasHave = true;
    } else if (tag === 'VERB') {
      if (head >= 0 && !isAuxiliary(tokens, head)) break;
      head = end;
      end++;
      break;
    } else if (tag === 'ADV' && end > at && nextIsVerbal(tokens, end + 1, to)) continue;
    else break;
  }
  if (head < 0) return null;
  while (
    end - 1 > head &&
    tagOf(tokens, end - 1) !== 'VERB' &&
    end - 1 !== head &&
    !NEGATIONS.has(lower(tokens, end - 1))
  )
    end--;
  if (
    end < to &&
    NEGATIONS.has(lower(tokens, end)) &&
    lower(tokens, end) !== 'no' &&
    lower(tokens, end) !== 'nor'
  ) {
    isNegated = true;
    end++;
  }
  return finishVerb(tokens, { at, end, head, modal, isNegated, isInfinitive, hasBe, hasHave });
}

/** "on outlawed gangs": a participle between a preposition and its noun is no verb of its own. */
function isLeadingModifier(
  tokens: Tokens,
  at: number,
  to: number,
  nameAt: ReadonlyMap<number, number>,
): boolean {
  if (at === 0 || tagOf(tokens, at) !== 'VERB' || !/ed$/.test(lower(tokens, at))) return false;
  const before = /^["“‘]$/.test(tokenText(tokens, at - 1)) ? at - 2 : at - 1;
  return before >= 0 && tagOf(tokens, before) === 'ADP' && followedByNoun(tokens, at, to, nameAt);
}

interface VerbDraft {
  readonly at: number;
  readonly end: number;
  readonly head: number;
  readonly modal: string | null;
  readonly isNegated: boolean;
  readonly isInfinitive: boolean;
  readonly hasBe: boolean;
  readonly hasHave: boolean;
}

function finishVerb(tokens: Tokens, draft: VerbDraft): VerbGroup {
  const { at, end, head, modal, isNegated, isInfinitive, hasBe, hasHave } = draft;
  const word = lower(tokens, head);
  const isPassive = hasBe && !isAuxiliary(tokens, head) && isParticiple(word);
  const alone = modal === null && !hasBe && !hasHave && !isInfinitive;
  const form = isInfinitive ? 'infinitive' : alone && /ing$/.test(word) ? 'gerund' : 'finite';
  return { first: at, last: Math.max(end, head + 1), head, form, isPassive, isNegated, modal };
}

function isAuxiliary(tokens: Tokens, at: number): boolean {
  const lemma = tokens.lemmas[at]!;
  return (
    lemma === 'be' || lemma === 'have' || lemma === 'do' || lemma === 'get' || MODALS.has(lower(tokens, at))
  );
}

function nextIsVerbal(tokens: Tokens, at: number, to: number): boolean {
  for (let next = at; next < Math.min(to, at + 3); next++) {
    const tag = tagOf(tokens, next);
    if (tag === 'VERB' || tag === 'AUX') return true;
    if (tag !== 'ADV' && tag !== 'PART') return false;
  }
  return false;
}

function canBeBareVerb(tokens: Tokens, at: number, nameAt: ReadonlyMap<number, number>): boolean {
  const tag = tagOf(tokens, at);
  return (
    !nameAt.has(at) &&
    (tag === 'VERB' || tag === 'AUX' || (tag === 'ADV' && nextIsVerbal(tokens, at + 1, at + 3)))
  );
}

/** A noun phrase at `at`, or null. */
function readNounPhrase(
  tokens: Tokens,
  at: number,
  from: number,
  to: number,
  names: readonly NamedSpan[],
  nameAt: ReadonlyMap<number, number>,
  earlier: readonly NounPhrase[],
): NounPhrase | null {
  const previous = earlier.at(-1);
  const isPossessed =
    previous !== undefined && previous.last === at && at > from && isPossessiveEnd(tokens, previous);
  const base = {
    first: at,
    possessor: isPossessed ? earlier.length - 1 : -1,
    preposition: prepositionBefore(tokens, at, from, isPossessed ? previous : undefined),
  };
  const word = lower(tokens, at);
  if (PRONOUNS.has(word) && !nameAt.has(at) && !isDeterminer(tokens, at, to)) {
    return { ...base, last: at + 1, head: at, name: -1, modifiers: [], isPronoun: true };
  }
  return readFullPhrase(tokens, at, to, names, nameAt, base);
}

/** "its troops" is read as the pronoun "its" possessing "troops"; "that group" as a determiner. */
function isDeterminer(tokens: Tokens, at: number, to: number): boolean {
  const word = lower(tokens, at);
  if (POSSESSIVE_PRONOUNS.has(word) || !/^(?:this|that|these|those)$/.test(word)) return false;
  const next = at + 1 < to ? tagOf(tokens, at + 1) : 'PUNCT';
  return next === 'NOUN' || next === 'ADJ' || next === 'PROPN' || next === 'NUM';
}

function isPossessiveEnd(tokens: Tokens, phrase: NounPhrase): boolean {
  return (
    /^['’]s?$/.test(tokenText(tokens, phrase.last - 1)) ||
    (phrase.isPronoun && POSSESSIVE_PRONOUNS.has(lower(tokens, phrase.head)))
  );
}

function prepositionBefore(
  tokens: Tokens,
  at: number,
  from: number,
  possessor: NounPhrase | undefined,
): number {
  if (possessor !== undefined) return possessor.preposition;
  const before = at > from && /^["“‘]$/.test(tokenText(tokens, at - 1)) ? at - 2 : at - 1;
  if (before < from) return -1;
  const word = lower(tokens, before);
  const leadsIn =
    (tagOf(tokens, before) === 'ADP' && word !== 'that') ||
    word === 'to' ||
    word === 'against' ||
    word === 'than';
  return leadsIn ? before : -1;
}

type PhraseBase = Pick<NounPhrase, 'first' | 'possessor' | 'preposition'>;

function readFullPhrase(
  tokens: Tokens,
  at: number,
  to: number,
  names: readonly NamedSpan[],
  nameAt: ReadonlyMap<number, number>,
  base: PhraseBase,
): NounPhrase | null {
  let end = at;
  let head = -1;
  let name = -1;
  const modifiers: number[] = [];
  while (end < to) {
    const named = nameAt.get(end);
    if (named !== undefined) {
      if (name >= 0) modifiers.push(name);
      name = named;
      end = names[named]!.last;
      head = end - 1;
      continue;
    }
    if (!goesIn(tokens, end, at, to, head, nameAt)) break;
    if (name >= 0 && tagOf(tokens, end) === 'VERB') break;
    const tag = tagOf(tokens, end);
    if (tag === 'NOUN' || tag === 'PROPN' || (tag === 'NUM' && head < 0)) {
      if (name >= 0) {
        modifiers.push(name);
        name = -1;
      }
      head = end;
    }
    end++;
  }
  if (head < 0) return null;
  end = head + 1;
  if (end < to && /^['’]s?$/.test(tokenText(tokens, end)) && tokens.ends[end - 1] === tokens.starts[end])
    end++;
  return { ...base, last: end, head, name, modifiers, isPronoun: false };
}

/** Whether the token can stand in the phrase that began at `first`. */
function goesIn(
  tokens: Tokens,
  at: number,
  first: number,
  to: number,
  head: number,
  nameAt: ReadonlyMap<number, number>,
): boolean {
  const tag = tagOf(tokens, at);
  const word = lower(tokens, at);
  if (tag === 'DET')
    return at === first || (at === first + 1 && /^(?:all|both|half)$/.test(lower(tokens, first)));
  if (tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM') return true;
  if (/^(?:more|less|fewer|than)$/.test(word) && head < 0 && at <= first + 1) {
    return word === 'than' ? at === first + 1 : at + 1 < to && lower(tokens, at + 1) === 'than';
  }
  if (tag === 'ADJ') return head < 0 || followedByNoun(tokens, at, to, nameAt);
  if (tag === 'SYM' && word === '$') return true;
  if (word === '-' && at > first && tokens.ends[at - 1] === tokens.starts[at]) return true;
  if (tag === 'ADV') return at === first ? false : followedByNoun(tokens, at, to, nameAt);
  if (tag === 'VERB')
    return (
      (at > first || /ed$/.test(word)) &&
      isModifierVerb(tokens, at, first) &&
      followedByNoun(tokens, at, to, nameAt)
    );
  if (tag === 'PUNCT' && /^["“‘]$/.test(word)) return at > first && head < 0;
  return false;
}

/** "the detained men", "US-led forces": a participle after a determiner, adjective or hyphen. */
function isModifierVerb(tokens: Tokens, at: number, first: number): boolean {
  const word = lower(tokens, at);
  if (!isParticiple(word) && !/ing$/.test(word)) return false;
  const before = tagOf(tokens, Math.max(first, at - 1));
  return (
    before === 'DET' ||
    before === 'ADJ' ||
    before === 'NUM' ||
    tokenText(tokens, at - 1) === '-' ||
    POSSESSIVE_PRONOUNS.has(lower(tokens, at - 1))
  );
}

function followedByNoun(
  tokens: Tokens,
  at: number,
  to: number,
  nameAt: ReadonlyMap<number, number>,
): boolean {
  for (let next = at + 1; next < Math.min(to, at + 4); next++) {
    const tag = tagOf(tokens, next);
    if (tag === 'NOUN' || tag === 'PROPN' || nameAt.has(next)) return true;
    if (tag !== 'ADJ' && tag !== 'NUM' && tokenText(tokens, next) !== '-' && tag !== 'VERB') return false;
  }
  return false;
}
