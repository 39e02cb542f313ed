/**
 * Sentences with labelled claims → examples for the model of pairs: each is read as a user's text would
 * be, and every ordered pair of its parties gets its features and whether it is linked, and how. A labelled
 * end that is read as no entity is a party too, so that its way of being linked can be learnt.
 */
import { findAttributions } from '../attribution/find.ts';
import type { Span } from '../base/span.ts';
import { PREDICATES, SYMMETRIC } from '../claims/claim.ts';
import { SentencePairs, type TriggerClasses } from '../claims/pairs/pair-features.ts';
import { partiesOf, type PairParty } from '../claims/pairs/parties.ts';
import { readEntities } from '../entities/read-entities.ts';
import { nominalKind } from '../entities/nominals.ts';
import { analyseInSteps, type SentenceAnalysis, type TextAnalysis } from '../nlp/analyse.ts';
import type { LanguageModels } from '../nlp/language-models.ts';
import { wordAt, wordsBetween } from '../text/token-words.ts';
import type { LabelledClaim } from './labelled-sentences.ts';

/** One ordered pair of parties; `isLinked` is null where the labels do not tell. */
export interface PairExample {
  readonly link: readonly number[];
  readonly predicate: readonly number[];
  readonly isLinked: boolean | null;
  /** Codes of the predicates that hold. */
  readonly predicates: readonly number[];
  /** Whether both ends were read as entities. */
  readonly isRead: boolean;
  /** The words of both ends, for eyes. */
  readonly words: readonly [string, string];
}

/** All pairs of one sentence. */
export interface SentenceExample {
  readonly pairs: readonly PairExample[];
  /** Labelled claims of which no pair was read. */
  readonly missed: number;
  /** Whether all claims of the sentence are labelled, so that other pairs are surely not linked. */
  readonly isComplete: boolean;
}

/** What is labelled: a text, its claims, and whether these are all. */
export interface LabelledText {
  readonly text: string;
  readonly claims: readonly LabelledClaim[];
  readonly isComplete: boolean;
}

/** Reads a text and pairs the parties of each of its sentences. */
export function pairExamples(
  { text, claims, isComplete }: LabelledText,
  models: LanguageModels,
  classesOf: TriggerClasses,
): SentenceExample[] {
  const analysis = analysed(text, models);
  const entities = readEntities(analysis, findAttributions(analysis, null).ruled, models, null);
  return analysis.sentences.map((sentence, index) => {
    const { starts, ends } = analysis.tokens;
    const inside = claims.filter(
      ({ subject, object }) =>
        Math.min(subject[0], object[0]) >= starts[sentence.from]! &&
        Math.max(subject[1], object[1]) <= ends[sentence.to - 1]!,
    );
    const read = partiesOf(analysis, index, entities);
    const parties = withLabelled(analysis, sentence, read, inside);
    return { ...paired(analysis, sentence, parties, inside, classesOf, isComplete), isComplete };
  });
}

function analysed(text: string, models: LanguageModels): TextAnalysis {
  const steps = analyseInSteps(text, models);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Whether a party's words hold the last of the labelled ones. */
function holds(
  { tokens }: TextAnalysis,
  { first, last }: Pick<PairParty, 'first' | 'last'>,
  span: Span,
): boolean {
  return tokens.starts[first]! < span[1] && tokens.ends[last - 1]! >= span[1];
}

function overlaps({ tokens }: TextAnalysis, { first, last }: PairParty, span: Span): boolean {
  return tokens.starts[first]! < span[1] && tokens.ends[last - 1]! > span[0];
}

/** The parties and those noun phrases that only the labels name; their entities are numbered below −1. */
function withLabelled(
  analysis: TextAnalysis,
  { phrases }: SentenceAnalysis,
  parties: readonly PairParty[],
  claims: readonly LabelledClaim[],
): PairParty[] {
  const spans = claims.flatMap(({ subject, object }) => [subject, object]);
  const unread = spans.filter((span) => !parties.some((party) => holds(analysis, party, span)));
  const added = phrases.nouns.flatMap(({ first, head, isPronoun }, phrase): PairParty[] => {
    const range = { first, last: head + 1 };
    if (!unread.some((span) => holds(analysis, range, span))) return [];
    const kind = nominalKind(wordAt(analysis.tokens, head)) ?? 'group';
    const form = isPronoun ? 'pronoun' : 'nominal';
    return [{ ...range, entity: -2 - phrase, kind, form, phrase, name: -1, isModifier: false }];
  });
  return [...parties, ...added].sort((a, b) => a.first - b.first);
}

function paired(
  analysis: TextAnalysis,
  sentence: SentenceAnalysis,
  parties: readonly PairParty[],
  claims: readonly LabelledClaim[],
  classesOf: TriggerClasses,
  isComplete: boolean,
): { pairs: PairExample[]; missed: number } {
  const placeOf = (span: Span): number => parties.findLastIndex((party) => holds(analysis, party, span));
  const placed = claims.map(({ subject, predicate, object }) => ({
    subject: placeOf(subject),
    predicate,
    object: placeOf(object),
  }));
  const known = placed.filter(({ subject, object }) => subject >= 0 && object >= 0);
  const isOver = (from: PairParty, to: PairParty): boolean =>
    claims.some(({ subject, object }) => overlaps(analysis, from, subject) && overlaps(analysis, to, object));
  const wordsOf = ({ first, last }: PairParty): string => wordsBetween(analysis.tokens, first, last);
  const reader = new SentencePairs(analysis, sentence, parties, classesOf);
  const pairs: PairExample[] = [];
  parties.forEach((from, subject) => {
    parties.forEach((to, object) => {
      const features = from.entity === to.entity ? null : reader.of(subject, object);
      if (features === null) return;
      const holding = known.flatMap((claim) =>
        claim.subject === subject && claim.object === object ? [claim.predicate] : [],
      );
      const isSame = known.some(
        (claim) =>
          (parties[claim.subject]!.entity === from.entity && parties[claim.object]!.entity === to.entity) ||
          (SYMMETRIC.has(claim.predicate) &&
            parties[claim.subject]!.entity === to.entity &&
            parties[claim.object]!.entity === from.entity),
      );
      pairs.push({
        link: features.link,
        predicate: features.predicate,
        isLinked: holding.length > 0 ? true : isSame || (!isComplete && isOver(from, to)) ? null : false,
        predicates: holding.map((predicate) => PREDICATES.indexOf(predicate)),
        isRead: from.entity >= 0 && to.entity >= 0,
        words: [wordsOf(from), wordsOf(to)],
      });
    });
  });
  return { pairs, missed: placed.length - known.length };
}
