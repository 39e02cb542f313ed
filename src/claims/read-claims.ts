/**
 * Clauses, phrases, attributions and entities of one article → claims, sentence by sentence. In steps, so
 * that a long article can be paused. O(c) in clauses and phrases.
 */
import { attributionsBySentence, type FoundAttribution } from '../attribution/found-attribution.ts';
import type { ArticleEntities } from '../entities/article-entities.ts';
import type { TextAnalysis } from '../nlp/analyse.ts';
import type { Article } from '../text/article.ts';
import { sentenceSpan } from '../text/sentences.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { denialsIn, takenUp, type Denial, type Placed } from './denials.ts';
import { ArticleTimes } from './event-time.ts';
import { missingProofIn, withMissingProof, type MissingProof } from './proof.ts';
import type { ReadingJudge } from './judging/reading-judge.ts';
import { indexEntities } from './parties.ts';
import { SentenceReader } from './sentence-reader.ts';

const SENTENCES_A_STEP = 200;

/** Reads all claims of an article, in text order; yields the share done now and then. */
export function* readClaimsInSteps(
  article: Article,
  analysis: TextAnalysis,
  attributions: readonly FoundAttribution[],
  entities: ArticleEntities,
  judge: ReadingJudge | null,
): Generator<number, ClaimDraft[], void> {
  const bySentence = attributionsBySentence(attributions);
  const known = indexEntities(entities);
  const count = analysis.sentences.length;
  const times = new ArticleTimes(analysis, article.date);
  const told: Placed<ClaimDraft>[] = [];
  const denials: Placed<Denial>[] = [];
  const unproven: Placed<MissingProof>[] = [];
  for (let at = 0; at < count; at++) {
    const own = bySentence.get(at) ?? [];
    const reader = new SentenceReader(analysis, at, own, entities, known, times, judge);
    for (const item of reader.read()) told.push({ at, item });
    const span = sentenceSpan(analysis.tokens, analysis.sentenceBounds, at);
    const { context } = reader;
    for (const item of denialsIn(context, span, at)) denials.push({ at, item });
    for (const item of missingProofIn(context, at)) unproven.push({ at, item });
    if (at % SENTENCES_A_STEP === SENTENCES_A_STEP - 1) yield at / count;
  }
  const all = withMissingProof([...told, ...takenUp(told, denials, entities.entities)], unproven);
  return all.toSorted((a, b) => a.at - b.at || a.item.trigger[0] - b.item.trigger[0]).map(({ item }) => item);
}
