/**
 * Annotated coreference → examples for the linker: a text is read as a user's would be, and every time the
 * reader asks what an anaphor refers to, the annotation answers and the question is kept.
 */
import { findAttributions } from '../attribution/find.ts';
import type { Span } from '../base/span.ts';
import type { Linker, LinkQuery } from '../entities/linker.ts';
import { readEntities } from '../entities/read-entities.ts';
import { analyseInSteps, type TextAnalysis } from '../nlp/analyse.ts';
import type { LanguageModels } from '../nlp/language-models.ts';
import { spanBetween } from '../text/token-words.ts';
import type { LinkExample } from './link-training.ts';
import { alignMentions, type CoreferenceDocument } from './treebank-coreference.ts';
import type { GapItem } from './gap.ts';

type ChainOf = (sentence: number, phrase: number) => string | null;

function analysed(text: string, models: LanguageModels): TextAnalysis {
  const steps = analyseInSteps(text, models);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The spans of all noun phrases, without what follows the head, with their places. */
function phraseSpans({
  tokens,
  sentences,
}: TextAnalysis): { sentence: number; phrase: number; span: Span }[] {
  return sentences.flatMap(({ phrases }, sentence) =>
    phrases.nouns.map(({ first, head }, phrase) => ({
      sentence,
      phrase,
      span: spanBetween(tokens, first, head + 1),
    })),
  );
}

/** Every anaphor of an annotated document; each counts `weight`. */
export function documentExamples(
  { text, mentions }: CoreferenceDocument,
  models: LanguageModels,
  weight: number,
): LinkExample[] {
  const analysis = analysed(text, models);
  const places = phraseSpans(analysis);
  const aligned = alignMentions(
    places.map(({ span }) => span),
    mentions,
  );
  const chains = new Map(
    places.map(({ sentence, phrase }, index) => [
      `${sentence} ${phrase}`,
      mentions[aligned[index]!]?.chain ?? null,
    ]),
  );
  const chainOf: ChainOf = (sentence, phrase) => chains.get(`${sentence} ${phrase}`) ?? null;
  const examples: LinkExample[] = [];
  const oracle: Linker = (query) => {
    const chain = chainOf(query.sentence, query.phrase);
    const right = query.candidates.map(
      (candidate) => chain !== null && chainOf(candidate.sentence, candidate.phrase) === chain,
    );
    examples.push(exampleOf(query, right, weight));
    const chosen = right.indexOf(true);
    return { entity: chosen < 0 ? -1 : query.candidates[chosen]!.entity, confidence: 1 };
  };
  readEntities(analysis, findAttributions(analysis, null).ruled, models, null, oracle);
  return examples;
}

/** The one annotated pronoun of an item of GAP; `linker` answers for all others. */
export function gapExamples(item: GapItem, models: LanguageModels, linker: Linker): LinkExample[] {
  const analysis = analysed(item.text, models);
  const spanOf = ({ sentence, phrase }: { sentence: number; phrase: number }): Span => {
    const { first, last } = analysis.sentences[sentence]!.phrases.nouns[phrase]!;
    return spanBetween(analysis.tokens, first, last);
  };
  const examples: LinkExample[] = [];
  const watching: Linker = (query) => {
    const [start, end] = spanOf(query);
    const isAsked = query.isPronoun && start <= item.pronoun && item.pronoun < end;
    if (!isAsked) return linker(query);
    const isName = query.candidates.map((candidate) =>
      item.names.map(({ span }) => overlaps(spanOf(candidate), span)),
    );
    const isAnswered = item.names.some(({ isRight }) => isRight);
    const right = isName.map((hits) =>
      isAnswered ? item.names.some(({ isRight }, at) => isRight && hits[at]) : !hits.includes(true),
    );
    const isReachable = !isAnswered || right.includes(true);
    if (isReachable && isName.some((hits) => hits.includes(true))) {
      const example = exampleOf(query, right, 1);
      examples.push(isAnswered ? example : { ...example, right: [true, ...right] });
    }
    return linker(query);
  };
  readEntities(analysis, findAttributions(analysis, null).ruled, models, null, watching);
  return examples;
}

const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

function exampleOf({ none, candidates }: LinkQuery, right: readonly boolean[], weight: number): LinkExample {
  return {
    rows: [none, ...candidates.map(({ features }) => features)],
    right: [!right.includes(true), ...right],
    weight,
  };
}
