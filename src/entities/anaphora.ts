/**
 * A pronoun or description → what it may refer to, each candidate with its features. Candidates are the
 * entities mentioned in the sentences before that agree in kind and number, and names later in the same
 * sentence. O(window) an anaphor.
 */
import { wordSet } from '../base/word-set.ts';
import type { SentenceAnalysis } from '../nlp/analyse.ts';
import type { CoreferenceModel } from '../nlp/coreference-model.ts';
import type { NounPhrase } from '../nlp/phrase.ts';
import { lowerAt, wordAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import type { EntityDraft } from './article-entities.ts';
import { fitOf, modifiersOf, nameWordsOf } from './description-fit.ts';
import { FeatureVector } from './link-features.ts';
import type { LinkCandidate, LinkQuery } from './linker.ts';
import { governs, type MentionContext } from './mention-context.ts';
import { knownKind } from '../gazetteer/names.ts';
import { nominalKind, singularOf } from './nominals.ts';
import { pronounClass, pronounGender } from './pronouns.ts';
import type { Referent, Referents } from './referents.ts';

/** Sentences back in which candidates are looked for, and how many at most. */
const PRONOUN_WINDOW = 5;
const NOMINAL_WINDOW = 40;
const MOST_CANDIDATES = 24;
/**
 * Log odds that "it" in news means a group or place, above those in the training text, where it mostly means
 * things and matters.
 */
const IT_IN_NEWS = 1.5;
/** Likeness in use of a description's head to a word that an entity is called by. */
const LEAST_SIMILAR = 0.5;

/** Verbs whose "it" stands for nothing. */
const EMPTY_VERBS = wordSet('take seem appear happen rain snow');
/** Verbs whose object "it" is what somebody said or did. */
const SAYING = wordSet(
  'deny admit confirm say know believe do reject claim mean doubt announce prove expect regret',
);
const THE = wordSet('the');
const THIS = wordSet('this that these those');

/** Everything that is asked about an anaphor's surroundings. */
export interface AnaphoraContext {
  readonly tokens: Tokens;
  readonly model: CoreferenceModel;
  readonly referents: Referents;
  readonly drafts: readonly EntityDraft[];
  /** Entity of the source of a speech, −1 if none. */
  readonly speakerOf: (context: MentionContext) => number;
  /** Entity of the phrase that possesses another, −1 if none. */
  readonly ownerOf: (sentence: number, noun: NounPhrase) => number;
  readonly phraseOf: (referent: Referent) => NounPhrase;
  /** Entities inside a description: who possesses it and whose names modify it. */
  readonly partsOf: (sentence: number, noun: NounPhrase) => readonly number[];
  /** How often the whole article names each entity. */
  readonly timesNamed: (entity: number) => number;
}

/** A phrase that may refer back. */
export interface Anaphor {
  readonly sentence: number;
  readonly phrase: number;
  readonly noun: NounPhrase;
  readonly analysis: SentenceAnalysis;
  readonly context: MentionContext;
  /** Names later in the same sentence, as referents. */
  readonly later: readonly Referent[];
}

/** The query for the linker, null where nothing can be meant. */
export function queryFor(anaphor: Anaphor, world: AnaphoraContext): LinkQuery | null {
  const { noun, sentence, phrase } = anaphor;
  const word = noun.isPronoun ? lowerAt(world.tokens, noun.head) : '';
  const window = noun.isPronoun ? PRONOUN_WINDOW : NOMINAL_WINDOW;
  const barred = barredEntities(anaphor, word, world);
  const found = new Map<number, Referent>();
  const admit = (referent: Referent): void => {
    if (found.has(referent.entity) || found.size === MOST_CANDIDATES) return;
    if (barred.has(referent.entity)) return;
    if (agrees(anaphor, word, world.drafts[referent.entity]!, world)) found.set(referent.entity, referent);
  };
  for (const referent of world.referents.since(sentence - window)) admit(referent);
  const earlier = new Set(found.keys());
  if (noun.isPronoun) anaphor.later.forEach(admit);
  if (found.size === 0 || isExpletive(anaphor, word)) return null;
  const base = anaphorFeatures(anaphor, word, world);
  const none = new FeatureVector(base);
  none.set('none', true);
  const most = Math.max(...[...found.keys()].map((entity) => world.referents.standingOf(entity).mentions));
  const mostNamed = Math.max(1, ...[...found.keys()].map(world.timesNamed));
  const here = [...world.referents.allSince(sentence)].filter((referent) => referent.sentence === sentence);
  const above = subjectAbove(anaphor, here);
  const later = subjectAbove(anaphor, anaphor.later);
  const candidates = [...found].map(([entity, referent], rank): LinkCandidate => {
    const features = new FeatureVector(base);
    features.set('onlyCandidate', found.size === 1);
    features.set('cataphoric', !earlier.has(entity));
    features.set('subjectAbove', entity === above);
    features.set('subjectLater', entity === later);
    features.set('topic', world.timesNamed(entity) / mostNamed);
    features.set('mostMentioned', world.referents.standingOf(entity).mentions === most);
    for (const [at, name] of (['rank0', 'rank1', 'rank2'] as const).entries())
      features.set(name, rank === at);
    features.set('rankFar', rank > 2);
    entityFeatures(features, anaphor, word, entity, world);
    pairFeatures(features, anaphor, word, referent, world);
    if (!noun.isPronoun) descriptionFeatures(features, anaphor, entity, world);
    return { entity, sentence: referent.sentence, phrase: referent.phrase, features: features.values };
  });
  return {
    sentence,
    phrase,
    isPronoun: noun.isPronoun,
    doubt: pronounClass(word) === 'it' ? IT_IN_NEWS : 0,
    none: none.values,
    candidates,
  };
}

/** Kind, number and gender that rule a candidate out. */
function agrees(anaphor: Anaphor, word: string, draft: EntityDraft, world: AnaphoraContext): boolean {
  const { noun } = anaphor;
  const { tokens, model } = world;
  if (!noun.isPronoun)
    return draft.kind === nominalKindOf(tokens, noun, model) && isApt(anaphor, draft, world);
  switch (pronounClass(word)) {
    case 'he': {
      const gender = pronounGender(word);
      const isOther = draft.gender !== 'unknown' && gender !== 'unknown' && draft.gender !== gender;
      return isPersonLike(draft) && !isOther;
    }
    case 'they':
      return draft.isPlural || draft.kind !== 'person';
    case 'it':
      return draft.kind !== 'person';
    default:
      return false;
  }
}

/** "It is said that", "it took weeks", "denied it": what stands for nothing, or for what was said. */
function isExpletive({ noun, analysis, context }: Anaphor, word: string): boolean {
  if (word !== 'it') return false;
  const clause = analysis.clauses.find(({ verb }) => verb.first === noun.last);
  if (context.role === 'object')
    return analysis.clauses.some(({ verb, lemma }) => verb.head === context.predicate && SAYING.has(lemma));
  return /^expl/.test(analysis.tree.relationOf(noun.head)) || EMPTY_VERBS.has(clause?.lemma ?? '');
}

/** A person, or a name that only its words call something else: a lone surname is easily misread. */
function isPersonLike({ kind, named, isPlural }: EntityDraft): boolean {
  if (kind === 'person') return !isPlural;
  return (
    named !== null &&
    [...named.forms.keys()].every((form) => knownKind(form) === null && /^\p{Lu}\p{Ll}+$/u.test(form))
  );
}

/** "his son, Carlo": whether a phrase belongs to the one that the anaphor possesses. */
function isInside({ analysis, noun, context }: Anaphor, { head }: NounPhrase): boolean {
  if (context.role !== 'owner') return false;
  const { tree } = analysis;
  const owned = tree.headOf(noun.head);
  for (let at = head; at >= 0; at = tree.headOf(at)) {
    if (at === owned) return true;
    if (!/^(?:appos|flat|compound|conj|nmod)/.test(tree.relationOf(at))) return false;
  }
  return false;
}

/** What cannot be meant: parties to the same verb, and what lies inside the phrase or belongs to it. */
function barredEntities(anaphor: Anaphor, word: string, world: AnaphoraContext): ReadonlySet<number> {
  const { sentence, noun, later } = anaphor;
  const barred = new Set(noun.isPronoun ? [] : world.partsOf(sentence, noun));
  for (const referent of later) {
    if (isInside(anaphor, world.phraseOf(referent)) || isCoArgument(anaphor, word, referent))
      barred.add(referent.entity);
  }
  for (const referent of world.referents.since(sentence)) {
    if (isCoArgument(anaphor, word, referent)) barred.add(referent.entity);
  }
  return barred;
}

/** "She praised her": party to the same verb, and not "herself". */
function isCoArgument({ sentence, context }: Anaphor, word: string, referent: Referent): boolean {
  return (
    referent.sentence === sentence &&
    context.predicate >= 0 &&
    referent.context.predicate === context.predicate &&
    isParty(context) &&
    isParty(referent.context) &&
    !/sel(?:f|ves)$/.test(word)
  );
}

/**
 * The subject nearest above an anaphor in the tree, −1 for none: of "compiling his report" whoever compiles it,
 * of "although under fire from his rivals, Cruz" Cruz.
 */
function subjectAbove({ analysis, context }: Anaphor, referents: readonly Referent[]): number {
  const { tree } = analysis;
  const own = isParty(context) ? context.predicate : -1;
  for (let at = context.predicate; at >= 0; at = tree.headOf(at)) {
    const isSubject = ({ context: { role, predicate } }: Referent): boolean =>
      role === 'subject' && predicate === at;
    const subject = at === own ? undefined : referents.find(isSubject);
    if (subject !== undefined) return subject.entity;
  }
  return -1;
}

const isParty = ({ role }: MentionContext): boolean => role === 'subject' || role === 'object';

/** The kind that the head of a description names. */
export function nominalKindOf(
  tokens: Tokens,
  noun: NounPhrase,
  model: CoreferenceModel,
): EntityDraft['kind'] | null {
  return nominalKind(wordAt(tokens, noun.head), model);
}

function anaphorFeatures(
  { noun, analysis, context }: Anaphor,
  word: string,
  { tokens }: AnaphoraContext,
): FeatureVector {
  const features = new FeatureVector();
  const { tree } = analysis;
  if (noun.isPronoun) {
    const kind = pronounClass(word);
    if (kind === 'he' || kind === 'they' || kind === 'it') features.set(kind, true);
    features.set('possessive', context.role === 'owner');
    features.set('reflexive', /sel(?:f|ves)$/.test(word));
    features.set('expletive', /^expl/.test(tree.relationOf(noun.head)));
  } else {
    const first = lowerAt(tokens, noun.first);
    features.set('nominal', true);
    features.set('the', THE.has(first));
    features.set('this', THIS.has(first));
    features.set('owned', noun.possessor >= 0);
    features.set('bareDeterminer', noun.head - noun.first === 1 && (THE.has(first) || THIS.has(first)));
    features.set('modified', modifiersOf(tokens, noun).length > 0);
    features.set('complemented', tree.dependents(noun.head, /^(?:nmod$|acl|nmod:of)/).length > 0);
    features.set('pluralHead', singularOf(lowerAt(tokens, noun.head)) !== lowerAt(tokens, noun.head));
    features.set('capitalHead', /^\p{Lu}/u.test(wordAt(tokens, noun.head)));
  }
  features.set('subject', context.role === 'subject');
  features.set('object', context.role === 'object');
  features.set('oblique', context.role === 'oblique');
  features.set('inSpeech', context.speech !== null);
  features.set('opensSentence', context.opensSentence);
  features.set('subordinate', !context.isInMainClause);
  return features;
}

function entityFeatures(
  features: FeatureVector,
  { noun }: Anaphor,
  word: string,
  entity: number,
  { drafts, referents }: AnaphoraContext,
): void {
  const { kind, named, isPlural, gender } = drafts[entity]!;
  const { mentions, pronouns, isInFirstSentence } = referents.standingOf(entity);
  features.set(kind, true);
  features.set('unlikelyKind', noun.isPronoun && kind !== 'person' && pronounClass(word) === 'he');
  features.set('named', named !== null);
  features.set('plural', isPlural);
  features.set('genderUnknown', gender === 'unknown');
  features.set('genderAgrees', noun.isPronoun && gender !== 'unknown' && gender === pronounGender(word));
  features.set('mentions', Math.log1p(mentions));
  features.set('pronouns', Math.log1p(pronouns));
  features.set('inFirstSentence', isInFirstSentence);
}

function pairFeatures(
  features: FeatureVector,
  anaphor: Anaphor,
  word: string,
  last: Referent,
  world: AnaphoraContext,
): void {
  const { analysis, context, noun, sentence } = anaphor;
  const before = sentence - last.sentence;
  for (const [at, name] of (['distance0', 'distance1', 'distance2', 'distance3'] as const).entries())
    features.set(name, before === at);
  features.set('distanceFar', before > 3);
  features.set('distance', Math.log1p(Math.max(0, before)));
  const phrase = world.phraseOf(last);
  features.set('words', before === 0 ? Math.log1p(Math.abs(noun.first - phrase.last)) / 2 : 0);
  features.set('lastSubject', last.context.role === 'subject');
  features.set('lastObject', last.context.role === 'object');
  features.set('lastOblique', last.context.role === 'oblique');
  features.set('lastOwner', last.context.role === 'owner');
  features.set('lastName', last.form === 'name');
  features.set('lastNominal', last.form === 'nominal');
  features.set('lastPronoun', last.form === 'pronoun');
  features.set('lastSamePronoun', noun.isPronoun && last.pronoun === pronounClass(word));
  features.set('lastOpensSentence', last.context.opensSentence);
  features.set('lastInMainClause', last.context.isInMainClause);
  features.set('sameRole', last.context.role === context.role);
  const isHere = before === 0;
  features.set(
    'coArgument',
    isHere && context.role !== 'owner' && last.context.predicate === context.predicate,
  );
  features.set('governedHere', isHere && governs(analysis, context.predicate, last.context.predicate));
  features.set('governs', isHere && governs(analysis, last.context.predicate, context.predicate));
  features.set(
    'joined',
    isHere && noun.first === phrase.last + 1 && lowerAt(world.tokens, phrase.last) === 'and',
  );
  for (const referent of world.referents.since(sentence - 1)) {
    if (referent.entity !== last.entity || referent.context.role !== 'subject') continue;
    const isMain = referent.context.isInMainClause;
    if (referent.sentence === sentence) features.set('subjectHere', true);
    else if (isMain) features.set('subjectBefore', true);
  }
  const speaker = world.speakerOf(context);
  features.set('speaker', speaker >= 0 && speaker === last.entity);
  features.set('sameSpeech', context.speech !== null && last.context.speech === context.speech);
  features.set('speechApart', (context.speech === null) !== (last.context.speech === null));
}

function descriptionFeatures(
  features: FeatureVector,
  { noun, sentence }: Anaphor,
  entity: number,
  { tokens, drafts, model, ownerOf }: AnaphoraContext,
): void {
  const draft = drafts[entity]!;
  const head = lowerAt(tokens, noun.head);
  const { isRole, isInName, isHead, similarity } = fitOf(head, draft, model);
  features.set('sameHead', isHead);
  features.set('headIsRole', isRole);
  features.set('headInName', isInName);
  features.set('similarity', similarity);
  const nameWords = nameWordsOf(draft);
  const modifiers = modifiersOf(tokens, noun);
  const shared = modifiers.filter((word) => draft.modifiers.has(word) || nameWords.includes(word));
  features.set('newModifiers', modifiers.length > shared.length);
  features.set('sharedModifiers', shared.length > 0);
  features.set('sameWords', isHead && modifiers.length === shared.length);
  const owner = ownerOf(sentence, noun);
  features.set('sameOwner', owner >= 0 && draft.owners.has(owner));
}

/** Whether a description can be of an entity at all: "the port" of no country. */
function isApt({ noun }: Anaphor, draft: EntityDraft, { tokens, model }: AnaphoraContext): boolean {
  const { isHead, isRole, isInName, similarity } = fitOf(lowerAt(tokens, noun.head), draft, model);
  return isHead || isRole || isInName || (draft.kind !== 'place' && similarity >= LEAST_SIMILAR);
}
