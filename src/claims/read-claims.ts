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
import { takenUpDenials } from './taken-up-denials.ts';

const SENTENCES_A_STEP = 200;
/** Sentences back that a denial can take up. */
const DENIAL_WINDOW = 2;

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
  let alleged: readonly { readonly draft: ClaimDraft; readonly at: number }[] = [];
  for (let index = 0; index < count; index++) {
    const reader = new SentenceReader(article, analysis, index, bySentence.get(index) ?? [], entities);
    const read = reader.read();
    const fresh = alleged.filter(({ at }) => index - at <= DENIAL_WINDOW).map(({ draft }) => draft);
    const own = read.filter(isAlleged);
    const row = entities.entityOfPhrase[index]!;
    const denials = takenUpDenials(analysis.tokens, analysis.sentences[index]!, row, [...fresh, ...own]);
    drafts.push(...read, ...denials);
    alleged = [
      ...alleged.filter(({ at }) => index - at < DENIAL_WINDOW),
      ...own.map((draft) => ({ draft, at: index })),
    ];
    if (index % SENTENCES_A_STEP === SENTENCES_A_STEP - 1) yield index / count;
  }
  return drafts;
}

function isAlleged({ holding, modality }: ClaimDraft): boolean {
  return holding.certainty === 'alleged' && modality.polarity === 'positive' && !modality.isHypothetical;
}
