/**
 * Composes the stages: text → tokens, names and clauses → attributions → entities → claims → record. In
 * steps between which a caller may be told of the progress, pause, or stop the reading. O(n).
 */
import { findAttributions } from '../attribution/find.ts';
import { toSpans, type FoundAttribution } from '../attribution/found-attribution.ts';
import { impossibleDates } from '../claims/impossible-dates.ts';
import { finishClaims } from '../claims/finish-claims.ts';
import { Verifier } from '../claims/judging/verifier.ts';
import { readClaimsInSteps } from '../claims/read-claims.ts';
import type { ArticleEntities } from '../entities/article-entities.ts';
import { readEntities } from '../entities/read-entities.ts';
import { analyseInSteps, type TextAnalysis } from '../nlp/analyse.ts';
import type { LanguageModels } from '../nlp/language-models.ts';
import type { Article } from '../text/article.ts';
import type { Diagnostic, Extraction, RecordedAttribution } from './extraction.ts';

/** How a caller follows and stops a long reading; everything is optional. */
export interface ExtractOptions {
  /** Called with the share done, 0 to 1, between steps. */
  readonly onProgress?: (share: number) => void;
  /** Asked between steps; true makes `extract` throw `ExtractionAborted`. */
  readonly isAborted?: () => boolean;
  /** Awaited between steps so that the caller's thread can take messages. */
  readonly pause?: () => Promise<void>;
}

/** Thrown when the caller stopped the reading; nothing of the article is kept. */
export class ExtractionAborted extends Error {
  override readonly name = 'ExtractionAborted';
}

/** Reads one article. Any text yields an extraction; troubles become diagnostics. */
export async function extract(
  article: Article,
  models: LanguageModels,
  options: ExtractOptions = {},
): Promise<Extraction> {
  const steps = extractInSteps(article, models);
  for (;;) {
    if (options.isAborted?.()) throw new ExtractionAborted('The reading was stopped.');
    const step = steps.next();
    if (step.done) {
      options.onProgress?.(1);
      return step.value;
    }
    options.onProgress?.(step.value);
    await options.pause?.();
  }
}

function* extractInSteps(article: Article, models: LanguageModels): Generator<number, Extraction, void> {
  const analysis = yield* analyseInSteps(article.text, models);
  const attributions = findAttributions(analysis, models.attribution);
  const spoken = attributions.all.filter(({ isSpoken }) => isSpoken);
  yield 0.85;
  const entities = readEntities(analysis, attributions.ruled, models, article.origin);
  yield 0.9;
  const reading = readClaimsInSteps(
    article,
    analysis,
    spoken,
    entities,
    models.claims === null ? null : new Verifier(models.claims),
  );
  let step = reading.next();
  for (; !step.done; step = reading.next()) yield 0.9 + 0.1 * step.value;
  const drafts = step.value;
  return {
    article,
    entities: entities.entities,
    mentions: entities.mentions,
    attributions: attributions.all
      .filter(({ isShown }) => isShown)
      .map((attribution) => record(analysis, attribution, entities)),
    claims: finishClaims(drafts, entities.entities),
    diagnostics: diagnose(article, analysis),
  };
}

function record(
  { tokens }: TextAnalysis,
  found: FoundAttribution,
  entities: ArticleEntities,
): RecordedAttribution {
  const entity = found.source < 0 ? -1 : entities.entityOfPhrase[found.sourceSentence]![found.source]!;
  return {
    source: toSpans(tokens, found.exact.source),
    cue: toSpans(tokens, found.exact.cue),
    content: toSpans(tokens, found.exact.content),
    entity: entity < 0 ? null : entities.entities[entity]!.id,
  };
}

/** At most so many impossible dates are told of. */
const MOST_DATES = 20;

function diagnose(article: Article, { tokens }: TextAnalysis): Diagnostic[] {
  if (tokens.starts.length === 0) return [{ message: 'The text holds no words.', start: null, end: null }];
  const letters = article.text.slice(0, 20_000).match(/\p{L}/gu)?.length ?? 0;
  const latin = article.text.slice(0, 20_000).match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 40 && latin < letters / 2) {
    return [
      {
        message: 'Most of the text is in a script other than Latin; only English is read.',
        start: null,
        end: null,
      },
    ];
  }
  return impossibleDates(article.text)
    .slice(0, MOST_DATES)
    .map(([start, end]) => ({
      message: `No calendar has the date "${article.text.slice(start, end)}"; nothing is dated by it.`,
      start,
      end,
    }));
}
