/** PolNeAR's articles against the attributions that are found in them. */
import { findAttributions } from '../attribution/find.ts';
import { toSpans, type FoundAttribution } from '../attribution/found-attribution.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { analyseInSteps, type TextAnalysis } from '../nlp/analyse.ts';
import type { LanguageModels } from '../nlp/language-models.ts';
import { countAttributions, noCounts, type AttributionCounts } from './attribution-score.ts';
import { readPolnear } from './polnear.ts';

/** From here on an attribution counts as sure. */
export const SURE = 0.6;

/** The counts of all attributions, and of the sure ones alone. */
export function scoreAttributions(
  content: string,
  models: LanguageModels,
): { readonly all: AttributionCounts; readonly sure: AttributionCounts } {
  const [all, sure] = [noCounts(), noCounts()];
  for (const article of readPolnear(content)) {
    const analysis = analysed(article.text, models);
    const found = findAttributions(analysis, models.attribution).all.filter(({ isShown }) => isShown);
    countAttributions(all, article.attributions, found.map(spansOf(analysis)));
    const certain = found.filter(({ confidence }) => confidence >= SURE);
    countAttributions(sure, article.attributions, certain.map(spansOf(analysis)));
  }
  return { all, sure };
}

const spansOf =
  ({ tokens }: TextAnalysis) =>
  ({ exact }: FoundAttribution): Attribution => ({
    source: toSpans(tokens, exact.source),
    cue: toSpans(tokens, exact.cue),
    content: toSpans(tokens, exact.content),
  });

function analysed(text: string, models: LanguageModels): TextAnalysis {
  const steps = analyseInSteps(text, models);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
