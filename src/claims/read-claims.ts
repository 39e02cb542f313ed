/**
 * Clauses, phrases, attributions and entities of one article → claims, sentence by sentence. In steps, so
 * that a long article can be paused. O(c) in clauses and phrases.
 */
import { attributionsBySentence, type FoundAttribution } from '../attribution/found-attribution.ts';
import type { ArticleEntities } from '../entities/article-entities.ts';
import type { TextAnalysis } from '../nlp/analyse.ts';
import type { Article } from '../text/article.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { SentenceReader } from './sentence-reader.ts';

const SENTENCES_A_STEP = 200;

/** Reads all claims of an article, in text order; yields the share done now and then. */
export function* readClaimsInSteps(
  article: Article,
  analysis: TextAnalysis,
  attributions: readonly FoundAttribution[],
  entities: ArticleEntities,
): Generator<number, ClaimDraft[], void> {
  const bySentence = attributionsBySentence(attributions);
  const count = analysis.sentences.length;
  const drafts: ClaimDraft[] = [];
  for (let index = 0; index < count; index++) {
    const reader = new SentenceReader(article, analysis, index, bySentence.get(index) ?? [], entities);
    drafts.push(...reader.read());
    if (index % SENTENCES_A_STEP === SENTENCES_A_STEP - 1) yield index / count;
  }
  return drafts;
}
