/**
 * One sentence → claim drafts. The rules read relations from its clauses, noun phrases and words; holders,
 * certainty, polarity and time are read off what the trigger stands in. O(c) in the clauses, phrases and
 * words of the sentence.
 */
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import type { Span } from '../base/span.ts';
import type { ArticleEntities } from '../entities/article-entities.ts';
import type { EntityIndex } from './parties.ts';
import type { SentenceAnalysis, TextAnalysis } from '../nlp/analyse.ts';
import { sentenceSpan } from '../text/sentences.ts';
import { spanBetween } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { SYMMETRIC } from './claim.ts';
import { isOver } from './former.ts';
import {
  holdingAt,
  isTakenForGranted,
  OWN_VOICE,
  scareQuotedAt,
  type Holding,
  type HolderContext,
} from './holders.ts';
import { ReadingFeatures, type JudgedReading } from './judging/reading-features.ts';
import type { ReadingJudge, UnjudgedDraft } from './judging/reading-judge.ts';
import { readNoun } from './match-nouns.ts';
import { readBeing } from './match-beside.ts';
import { readNear, readSites, readUnder } from './match-places.ts';
import { readRoles } from './match-roles.ts';
import { readCompound, readState } from './match-states.ts';
import { readGoverning, readParticiple, readVerb } from './match-verbs.ts';
import { modalityAt, modalityOf, standingModalityAt, type Modality } from './modality.ts';
import { Parties } from './parties.ts';
import type { Reading, RuleSentence } from './reading.ts';
import type { SitePattern } from './rule-pattern.ts';
import type { ArticleTimes } from './event-time.ts';

/** The share of unjudged readings expected to be right. */
const UNJUDGED = 0.7;

/** Reads the claims of one sentence. */
export class SentenceReader {
  readonly #tokens: Tokens;
  readonly #sentence: SentenceAnalysis;
  readonly #rules: RuleSentence;
  readonly #attributions: readonly FoundAttribution[];
  readonly #entities: ArticleEntities;
  readonly #span: Span;
  readonly #times: ArticleTimes;
  readonly #index: number;
  readonly #judge: ReadingJudge | null;
  readonly #featuresOf: (judged: JudgedReading) => readonly string[];

  /** Takes the index of the sentence and its attributions. */
  constructor(
    analysis: TextAnalysis,
    index: number,
    attributions: readonly FoundAttribution[],
    entities: ArticleEntities,
    known: EntityIndex,
    times: ArticleTimes,
    judge: ReadingJudge | null,
  ) {
    this.#judge = judge;
    let features: ReadingFeatures | null = null;
    this.#featuresOf = (judged) =>
      (features ??= new ReadingFeatures(analysis, index, entities, known)).of(judged);
    this.#times = times;
    this.#index = index;
    this.#tokens = analysis.tokens;
    this.#sentence = analysis.sentences[index]!;
    this.#attributions = attributions;
    this.#entities = entities;
    this.#span = sentenceSpan(analysis.tokens, analysis.sentenceBounds, index);
    const parties = new Parties(analysis, index, entities, known);
    this.#rules = { tokens: this.#tokens, sentence: this.#sentence, parties };
  }

  /**
   * The claims in text order. Of those with the same ends and predicate only the first to be read; of those that
   * one word tells of the same two parties only the likeliest.
   */
  read(): ClaimDraft[] {
    const kept = new Map<string, ClaimDraft>();
    for (const draft of this.#readings().flatMap((reading) => this.#draft(reading))) {
      const key = clashKey(draft);
      const other = kept.get(key);
      if (other === undefined || draft.confidence > other.confidence) kept.set(key, draft);
    }
    const first = new Map<string, ClaimDraft>();
    for (const draft of kept.values()) {
      const { subject, predicate, object } = draft;
      const key = (from: number, to: number): string => `${from} ${predicate} ${to}`;
      const isTold =
        first.has(key(subject, object)) || (SYMMETRIC.has(predicate) && first.has(key(object, subject)));
      if (!isTold) first.set(key(subject, object), draft);
    }
    return [...first.values()].sort((a, b) => a.trigger[0] - b.trigger[0]);
  }

  #readings(): Reading[] {
    const { clauses, phrases, from, to } = this.#sentence;
    const at = this.#rules;
    const found = clauses.flatMap((clause) => {
      const read = readVerb(at, clause);
      const being = read.length === 0 ? readBeing(at, clause) : null;
      const told = [...read, ...(being === null ? [] : [being])];
      return [...told.flatMap((one) => [one, ...readGoverning(at, one)]), ...readSites(at, clause)];
    });
    phrases.nouns.forEach((_, phrase) => {
      found.push(
        ...readNoun(at, phrase),
        ...readRoles(at, phrase),
        ...readNear(at, phrase),
        ...readUnder(at, phrase),
      );
    });
    for (let token = from; token < to; token++) {
      const reading = readState(at, token) ?? readCompound(at, token) ?? readParticiple(at, token);
      if (reading !== null) found.push(reading);
    }
    return found;
  }

  /** A claim for each two parties of a reading. */
  #draft(reading: Reading): ClaimDraft[] {
    const { pattern, subjects, objects, trigger, words } = reading;
    if (this.#isOnlyDenied(reading)) return [];
    const modality = this.#modalityOf(reading);
    const isMade = modality.polarity === 'positive' || !modality.isHypothetical;
    if (pattern.kind === 'site' && isUndone(pattern, modality)) return [];
    if (pattern.predicate === 'accuses' && !isMade) return [];
    const time = this.#isMereRole(reading) ? null : this.#times.timeOf(this.#index, trigger, modality);
    const told = { predicate: pattern.predicate, trigger, time };
    if (isOver(this.#tokens, this.#sentence, told, this.#times.date)) return [];
    const common = {
      predicate: pattern.predicate,
      plover: pattern.plover,
      trigger: spanBetween(this.#tokens, ...words),
      triggerLemma: this.#tokens.lemmas[trigger]!,
      sentence: this.#span,
      holding: this.#holdingOf(reading),
      modality,
      time,
      rule: pattern.rule,
    };
    return subjects.flatMap((subject) =>
      objects.flatMap((object): ClaimDraft[] => {
        if (subject.entity === object.entity) return [];
        const draft: UnjudgedDraft = {
          ...common,
          subject: subject.entity,
          object: object.entity,
          subjectSpan: subject.span,
          objectSpan: object.span,
        };
        const judged = { reading, subject, object, holding: common.holding, modality };
        const confidence =
          this.#judge === null ? UNJUDGED : this.#judge.judge(this.#featuresOf(judged), draft);
        return confidence === null ? [] : [{ ...draft, confidence }];
      }),
    );
  }

  /** "denied that militants in Iraq …", "his brother Laith": what a phrase takes for granted stands, whoever says the rest. */
  #holdingOf({ pattern, trigger, clause }: Reading): Holding {
    const held = holdingAt(this.context, trigger);
    const scare = held.cue === null ? scareQuotedAt(this.context, trigger) : null;
    const holding = scare ?? held;
    if (scare !== null || clause !== null || pattern.kind === 'noun') return holding;
    const phrase = this.#sentence.tree.phraseAt(trigger);
    const isTold = this.#sentence.clauses.some(
      ({ lemma, objects }) => lemma === 'be' && objects.includes(phrase),
    );
    if (isTold && pattern.kind !== 'owned') return holding;
    const isOpen = holding.certainty === 'denied' || holding.certainty === 'hypothetical';
    return isOpen || isTakenForGranted(this.context, phrase) ? OWN_VOICE : holding;
  }

  /** "denied killing soldiers in Gaza": nothing is granted, nor denied, of whom an indefinite phrase brings up. */
  #isOnlyDenied({ pattern, trigger, clause, subjects }: Reading): boolean {
    if (pattern.predicate !== 'located_in') return false;
    if (holdingAt(this.context, trigger).certainty !== 'denied') return false;
    if (clause !== null) return pattern.kind === 'site' && isOfDeed(pattern);
    const starts = subjects.map(({ span }) => span[0]);
    const { nouns } = this.#sentence.phrases;
    const phrase = nouns.findIndex(({ first }) => starts.includes(this.#tokens.starts[first]!));
    return !isTakenForGranted(this.context, phrase);
  }

  /** "met officials of the ministry in May": the time is none of what the phrase says of its bearer. */
  #isMereRole({ pattern, trigger, clause }: Reading): boolean {
    if (clause !== null || !/^(?:role|owned|beside|compound)$/.test(pattern.kind)) return false;
    const { tree } = this.#sentence;
    return tree.dependents(tree.predicateOf(trigger), /^cop$/).length === 0;
  }

  #modalityOf({ pattern, trigger, clause }: Reading): Modality {
    if (clause !== null) return modalityOf(this.#tokens, this.#sentence, clause);
    const read = pattern.kind === 'noun' ? modalityAt : standingModalityAt;
    return read(this.#tokens, this.#sentence, trigger);
  }

  /** The sentence with its attributions and entities. */
  get context(): HolderContext {
    return {
      tokens: this.#tokens,
      sentence: this.#sentence,
      attributions: this.#attributions,
      entities: this.#entities,
    };
  }
}

/**
 * What two readings share that tell different things of the same two parties by one word; a place agrees with any
 * deed, and each of two may attack the other.
 */
function clashKey({ subject, object, trigger, predicate }: ClaimDraft): string {
  const sort = predicate === 'located_in' || (predicate === 'attacks' && subject > object) ? predicate : '';
  return `${sort} ${Math.min(subject, object)} ${Math.max(subject, object)} ${trigger[0]}`;
}

/** "They arrested X in Y", "X spoke at a rally in Y": who is there only if the deed is done. */
function isOfDeed({ isSuffered, via }: SitePattern): boolean {
  return isSuffered || via !== null;
}

/** "nobody arrested X in Y": a deed that was not done places nobody. */
function isUndone(pattern: SitePattern, { polarity }: Modality): boolean {
  return polarity === 'negative' && isOfDeed(pattern);
}
