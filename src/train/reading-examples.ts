/**
 * Judged claims and labelled sentences → examples of what the rules read, each with its features and whether it is
 * right: claims that somebody judged in their sentence; what the rules read in sentences of which all claims are
 * labelled or that have a gold reading; and examples of PLOVER's manual and of the rules themselves, of which only
 * what is labelled is known to be right. The rules read as they would in a user's article, but nothing is dropped.
 */
import { findAttributions } from '../attribution/find.ts';
import { overlaps, type Span } from '../base/span.ts';
import { SYMMETRIC, type Predicate } from '../claims/claim.ts';
import type { WrittenRule } from '../claims/rule-text.ts';
import type { ReadingJudge, UnjudgedDraft } from '../claims/judging/reading-judge.ts';
import { readClaimsInSteps } from '../claims/read-claims.ts';
import type { ArticleEntities } from '../entities/article-entities.ts';
import { readEntities } from '../entities/read-entities.ts';
import { analyseInSteps } from '../nlp/analyse.ts';
import { hashString } from '../nlp/hash-index.ts';
import { extract } from '../extract/extract.ts';
import type { LanguageModels } from '../nlp/language-models.ts';
import type { Article } from '../text/article.ts';
import type { LabelledClaim } from './labelled-sentences.ts';
import type { OpenSentence } from './open-sentences.ts';
import { scoreArticle } from './corpus-score.ts';
import type { GoldArticle } from './gold.ts';
import type { Verdict } from './verdicts.ts';

/** One thing that the rules read, and whether it is right. */
export interface ReadingExample {
  /** Where it stands; all of one place are learnt from together or not at all. */
  readonly place: string;
  /** Hashes of their names. */
  readonly features: readonly number[];
  readonly predicate: Predicate;
  readonly isRight: boolean;
  /** What it counts beside a claim that was judged by itself. */
  readonly weight: number;
}

/** A text of our own or of a manual with what is labelled in it. */
export interface LabelledPlace {
  readonly place: string;
  readonly text: string;
  readonly claims: readonly LabelledClaim[];
  /** Whether what is not labelled does not hold. */
  readonly isComplete: boolean;
}

/** A reading with its features. */
export interface Recorded {
  readonly names: readonly string[];
  readonly features: readonly number[];
  readonly draft: UnjudgedDraft;
}

/** What the rules read in an article, all of it. */
export interface RuledArticle {
  readonly readings: readonly Recorded[];
  readonly entities: ArticleEntities;
}

class Recorder implements ReadingJudge {
  readonly readings: Recorded[] = [];

  judge(names: readonly string[], draft: UnjudgedDraft): number {
    const features = [...new Set(names)].map((name) => hashString(name));
    this.readings.push({ names, features, draft });
    return 1;
  }
}

/** Reads an article by the rules. */
export function readByRules(article: Article, models: LanguageModels): RuledArticle {
  const analysis = lastOf(analyseInSteps(article.text, models));
  const attributions = findAttributions(analysis, models.attribution);
  const spoken = attributions.all.filter(({ isSpoken }) => isSpoken);
  const entities = readEntities(analysis, attributions.ruled, models, article.origin);
  const recorder = new Recorder();
  lastOf(readClaimsInSteps(article, analysis, spoken, entities, recorder));
  return { readings: recorder.readings, entities };
}

function lastOf<Result>(steps: Generator<number, Result, void>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Examples of the judged claims of an article that the rules still read. */
export function judgedExamples({ readings }: RuledArticle, verdicts: readonly Verdict[]): ReadingExample[] {
  return verdicts.flatMap((verdict): ReadingExample[] => {
    const found = readings.find(({ draft }) => isJudged(draft, verdict));
    if (found === undefined) return [];
    const { features, draft } = found;
    const isRight = verdict.verdict === 'right';
    return [{ place: verdict.article, features, predicate: draft.predicate, isRight, weight: 1 }];
  });
}

function isJudged(draft: UnjudgedDraft, verdict: Verdict): boolean {
  return (
    draft.predicate === verdict.predicate &&
    isSame(draft.subjectSpan, verdict.subject) &&
    isSame(draft.objectSpan, verdict.object) &&
    overlaps(draft.trigger, verdict.trigger)
  );
}

function isSame(a: Span, b: Span): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/**
 * Examples of what the rules read between marked parties of labelled sentences of an article; what is labelled as
 * unsure is left out.
 */
export function openExamples(
  { readings, entities }: RuledArticle,
  sentences: readonly OpenSentence[],
  weight: number,
): ReadingExample[] {
  const idAt = new Map(entities.mentions.map(({ start, end, entity }) => [`${start} ${end}`, entity]));
  return sentences.flatMap(({ article, sentence, parties, claims, unsure }) => {
    const idsOf = (entity: number, span: Span): readonly Span[] => {
      const { id } = entities.entities[entity]!;
      return parties.filter((party) => overlaps(party, span) || idAt.get(`${party[0]} ${party[1]}`) === id);
    };
    return readings.flatMap(({ features, draft }): ReadingExample[] => {
      const { subject, subjectSpan, object, objectSpan, predicate } = draft;
      if (!isSame(draft.sentence, sentence)) return [];
      const ends = [idsOf(subject, subjectSpan), idsOf(object, objectSpan)] as const;
      if (ends.some((end) => end.length === 0) || holds(unsure, predicate, ends)) return [];
      return [{ place: article, features, predicate, isRight: holds(claims, predicate, ends), weight }];
    });
  });
}

/** Whether a claim is labelled of a predicate between one of the first and one of the second spans. */
function holds(
  claims: readonly LabelledClaim[],
  predicate: Predicate,
  [from, to]: readonly [readonly Span[], readonly Span[]],
): boolean {
  const isIn = (spans: readonly Span[], span: Span): boolean => spans.some((one) => isSame(one, span));
  return claims.some(
    (claim) =>
      claim.predicate === predicate &&
      ((isIn(from, claim.subject) && isIn(to, claim.object)) ||
        (SYMMETRIC.has(predicate) && isIn(from, claim.object) && isIn(to, claim.subject))),
  );
}

/** Examples of what the rules read in a labelled text. */
export function labelledExamples(
  { place, text, claims, isComplete }: LabelledPlace,
  models: LanguageModels,
  weight: number,
): ReadingExample[] {
  const article: Article = { id: place, title: null, origin: null, date: null, url: null, text };
  return readByRules(article, models).readings.flatMap(({ features, draft }): ReadingExample[] => {
    const { predicate, subjectSpan, objectSpan } = draft;
    const isRight = claims.some(
      (claim) =>
        claim.predicate === predicate &&
        ((overlaps(claim.subject, subjectSpan) && overlaps(claim.object, objectSpan)) ||
          (SYMMETRIC.has(predicate) &&
            overlaps(claim.subject, objectSpan) &&
            overlaps(claim.object, subjectSpan))),
    );
    return isRight || isComplete ? [{ place, features, predicate, isRight, weight }] : [];
  });
}

/** Examples of what the rules read in an article with a gold reading. */
export async function goldExamples(
  { article, gold }: GoldArticle,
  models: LanguageModels,
): Promise<ReadingExample[]> {
  const { readings } = readByRules(article, models);
  const read = await extract(article, { ...models, claims: null });
  const { misses } = scoreArticle(gold, read);
  const wrong = new Set(misses.flatMap(({ side, index }) => (side === 'extra' ? [index] : [])));
  return read.claims.flatMap((claim, index): ReadingExample[] => {
    const { predicate, subjectSpan, objectSpan, trigger } = claim;
    const found = readings.find(
      ({ draft }) =>
        draft.predicate === predicate &&
        isSame(draft.subjectSpan, subjectSpan) &&
        isSame(draft.objectSpan, objectSpan) &&
        isSame(draft.trigger, trigger),
    );
    if (found === undefined) return [];
    const { features } = found;
    return [{ place: article.id, features, predicate, isRight: !wrong.has(index), weight: 1 }];
  });
}

/** What a rule reads in the examples that it must match, all of it right. */
export function ruleExamples(
  { id, examples }: WrittenRule,
  models: LanguageModels,
  weight: number,
): ReadingExample[] {
  return examples
    .filter(({ pairs }) => pairs.length > 0)
    .flatMap(({ text }) => {
      const article: Article = { id, title: null, origin: null, date: null, url: null, text };
      return readByRules(article, models)
        .readings.filter(({ draft }) => draft.rule === id)
        .map(({ features, draft: { predicate } }) => ({
          place: id,
          features,
          predicate,
          isRight: true,
          weight,
        }));
    });
}
