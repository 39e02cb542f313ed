/**
 * An analysed text → its attributions: who is given which words, by which cue. The trained tagger finds most,
 * with their exact extent; the rules know what a cue means and what the tagger's corpus does not hold (hearsay
 * adverbs, holders that no one names, cited sources). `merge.ts` says how the two become one list. O(n).
 */
import type { AttributionModel } from '../nlp/attribution-model.ts';
import type { TextAnalysis } from '../nlp/analyse.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { mergeAttributions } from './merge.ts';
import { ruledAttributions } from './rules.ts';
import { tagAttributions } from './tagger.ts';
import { tokenColumns } from './token-columns.ts';

/** The attributions of a text, each list in order of sentences and cues. */
export interface Attributions {
  readonly all: readonly FoundAttribution[];
  /** As the rules alone see them: what the network of references has learnt with. */
  readonly ruled: readonly FoundAttribution[];
}

/** Finds the attributions of a text; by the rules alone where there is no tagger. */
export function findAttributions(analysis: TextAnalysis, model: AttributionModel | null): Attributions {
  const rules = ruledAttributions(analysis);
  const ruled = mergeAttributions(analysis, rules, null);
  if (model === null) return { all: ruled, ruled };
  const tagged = tagAttributions(tokenColumns(analysis, model), model);
  return { all: mergeAttributions(analysis, rules, tagged), ruled };
}
