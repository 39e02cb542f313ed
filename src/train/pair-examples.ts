/**
 * Labelled sentences of news → examples for the reader of pairs: every two mentions of a sentence with the features
 * of the pair and the relation that is marked between them, if any. Left out are pairs that are labelled as unsure,
 * and other mentions of two entities whose relation is marked between nearer ones.
 */
import { SYMMETRIC, PREDICATES, type Predicate } from '../claims/claim.ts';
import { featureOfWay, PairFeatures, type Pair } from '../claims/pairs/pair-features.ts';
import { featuresIn, mentionsBySentence, MOST_FEATURES } from '../claims/pairs/pair-reader.ts';
import { FeatureList } from '../attribution/feature-list.ts';
import type { Span } from '../base/span.ts';
import type { ArticleEntities } from '../entities/article-entities.ts';
import type { TextAnalysis } from '../nlp/analyse.ts';
import { sentenceSpan } from '../text/sentences.ts';
import type { LabelledClaim } from './labelled-sentences.ts';
import type { OpenSentence } from './open-sentences.ts';

/** One pair; `label` is 0 for no relation, else 1 + the predicate's position. */
export interface PairExample {
  /** Its article; all of one are learnt from together or not at all. */
  readonly place: string;
  /** As hashes, each once. */
  readonly features: Uint32Array;
  /** The one of them that tells the way between the two. */
  readonly way: number;
  readonly label: number;
  /** Whether a rule relates the two entities. */
  readonly isRuled: boolean;
}

/** Two entities that a rule relates in a sentence. */
export interface RuledPair {
  readonly sentence: Span;
  readonly subject: number;
  readonly object: number;
}

/** All examples of the labelled sentences of an article. */
export function pairExamples(
  analysis: TextAnalysis,
  entities: ArticleEntities,
  ruled: readonly RuledPair[],
  labelled: readonly OpenSentence[],
): PairExample[] {
  const indexOf = new Map(entities.entities.map(({ id }, index) => [id, index]));
  const mentions = mentionsBySentence(analysis, entities.mentions);
  const places = new Map(
    analysis.sentences.map((_, index) => [
      sentenceSpan(analysis.tokens, analysis.sentenceBounds, index).join(' '),
      index,
    ]),
  );
  const list = new FeatureList(MOST_FEATURES);
  return labelled.flatMap(({ article, sentence, claims, unsure }) => {
    const index = places.get(sentence.join(' '));
    if (index === undefined) return [];
    const features = new PairFeatures(analysis, index, mentions[index]!, entities, indexOf);
    const pairs = features.pairs(() => true);
    const isRuled = ({ subject, object }: Pair): boolean =>
      ruled.some(
        (one) =>
          one.sentence[0] === sentence[0] &&
          ((one.subject === subject.entity && one.object === object.entity) ||
            (one.subject === object.entity && one.object === subject.entity)),
      );
    const marked = pairs.map((pair) => claims.find((claim) => isMarked(claim, pair))?.predicate ?? null);
    return pairs.flatMap((pair, at): PairExample[] => {
      const predicate = marked[at] ?? null;
      const isUnsure = unsure.some((claim) => isMarked(claim, pair));
      const isTold = pairs.some(
        (other, there) => marked[there] !== null && marked[there] !== undefined && isSamePair(pair, other),
      );
      if (predicate === null && (isUnsure || isTold)) return [];
      features.fill(pair, list);
      const label = predicate === null ? 0 : 1 + PREDICATES.indexOf(predicate);
      return [
        {
          place: article,
          features: Uint32Array.from(featuresIn(list)),
          way: featureOfWay(pair.way),
          label,
          isRuled: isRuled(pair),
        },
      ];
    });
  });
}

function isMarked({ predicate, subject, object }: LabelledClaim, pair: Pair): boolean {
  const isSame = (a: Span, b: Span): boolean => a[0] === b[0] && a[1] === b[1];
  const { span: from } = pair.subject;
  const { span: to } = pair.object;
  if (isSame(subject, from) && isSame(object, to)) return true;
  return SYMMETRIC.has(predicate) && isSame(subject, to) && isSame(object, from);
}

function isSamePair({ subject, object }: Pair, other: Pair): boolean {
  return (
    (subject.entity === other.subject.entity && object.entity === other.object.entity) ||
    (subject.entity === other.object.entity && object.entity === other.subject.entity)
  );
}

/** The predicate of a label; null for no relation. */
export function predicateOf(label: number): Predicate | null {
  return PREDICATES[label - 1] ?? null;
}
