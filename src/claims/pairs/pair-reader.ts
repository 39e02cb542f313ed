/**
 * The trained reader of what no rule reads: for each pair of mentions of a sentence the chances that it asserts no
 * relation of the two, or one of the twenty (a softmax over hashed features, learnt from news sentences of which
 * people marked all relations), scaled to the share of such links that were right in sentences it had not learnt
 * from (Platt 1999). A link below the least chance of its kind is none. O(p² · f) in mentions and features.
 */
import { FeatureList } from '../../attribution/feature-list.ts';
import type { ArticleEntities } from '../../entities/article-entities.ts';
import type { Mention } from '../../entities/entity.ts';
import type { TextAnalysis } from '../../nlp/analyse.ts';
import type { PairWeights } from '../../nlp/pair-weights.ts';
import { sentenceSpan } from '../../text/sentences.ts';
import { PREDICATES, STANDING, SYMMETRIC, type Predicate } from '../claim.ts';
import { featureOfWay, PairFeatures, type Pair } from './pair-features.ts';

/** Two mentions that a sentence is likely to relate. */
export interface Link extends Pair {
  readonly predicate: Predicate;
  /** 0 to 1. */
  readonly chance: number;
}

/** A pair has hardly more features. */
export const MOST_FEATURES = 1024;

/** Reads the pairs of one article. */
export class PairReader {
  readonly #weights: PairWeights;
  readonly #analysis: TextAnalysis;
  readonly #entities: ArticleEntities;
  readonly #indexOf: ReadonlyMap<string, number>;
  readonly #mentions: readonly (readonly Mention[])[];
  readonly #list = new FeatureList(MOST_FEATURES);

  constructor(weights: PairWeights, analysis: TextAnalysis, entities: ArticleEntities) {
    this.#weights = weights;
    this.#analysis = analysis;
    this.#entities = entities;
    this.#indexOf = new Map(entities.entities.map(({ id }, index) => [id, index]));
    this.#mentions = mentionsBySentence(analysis, entities.mentions);
  }

  /** The links of a sentence, the likeliest first; of two of the same entities only the likelier. */
  linksIn(sentence: number): Link[] {
    const mentions = this.#mentions[sentence]!;
    if (mentions.length < 2) return [];
    const features = new PairFeatures(this.#analysis, sentence, mentions, this.#entities, this.#indexOf);
    const isAsked = (way: string): boolean => this.#weights.ways.has(featureOfWay(way));
    const links = features.pairs(isAsked).flatMap((pair) => {
      features.fill(pair, this.#list);
      return this.#linkOf(pair) ?? [];
    });
    const taken = new Set<string>();
    return links
      .sort((a, b) => b.chance - a.chance)
      .filter(({ subject, object }) => {
        const [low, high] = [subject.entity, object.entity].sort((a, b) => a - b);
        const key = `${low} ${high}`;
        const isNew = !taken.has(key);
        taken.add(key);
        return isNew;
      });
  }

  /** The link that the features in the list make of a pair. */
  #linkOf(pair: Pair): Link | null {
    const { rows, starts, classes, values, step, offsets, calibration, least } = this.#weights;
    const sums = Float64Array.from(offsets, (offset) => offset / step);
    for (const feature of featuresIn(this.#list)) {
      const row = rows.row(feature);
      if (row < 0) continue;
      for (let at = starts[row]!; at < starts[row + 1]!; at++) sums[classes[at]!]! += values[at]!;
    }
    const best = likeliest(sums);
    const odds = logOddsOf(
      sums.map((sum) => sum * step),
      best,
    );
    const chance = 1 / (1 + Math.exp(-(calibration.slope * odds + calibration.offset)));
    const predicate = PREDICATES[best - 1]!;
    const kind = predicate === 'accuses' ? 'accusation' : STANDING.has(predicate) ? 'tie' : 'deed';
    if (chance < least[kind]) return null;
    const isTurned = SYMMETRIC.has(predicate) && pair.subject.first > pair.object.first;
    const ends = isTurned ? { subject: pair.object, object: pair.subject } : {};
    return { ...pair, ...ends, predicate, chance };
  }
}

/** The features of a list, each once. */
export function featuresIn({ hashes, length }: FeatureList): ReadonlySet<number> {
  return new Set(hashes.subarray(0, length));
}

/** The class of the greatest sum but "no relation". */
export function likeliest(sums: Float64Array): number {
  let best = 1;
  for (let at = 2; at < sums.length; at++) if (sums[at]! > sums[best]!) best = at;
  return best;
}

/** The log odds of a class against all others. */
export function logOddsOf(sums: Float64Array, best: number): number {
  const most = Math.max(...sums);
  let others = 0;
  sums.forEach((sum, at) => {
    if (at !== best) others += Math.exp(sum - most);
  });
  return sums[best]! - most - Math.log(others);
}

/** Mentions in text order by the sentence they stand in. O(n + m) in sentences and mentions. */
export function mentionsBySentence(
  { tokens, sentenceBounds, sentences }: TextAnalysis,
  mentions: readonly Mention[],
): (readonly Mention[])[] {
  let next = 0;
  return sentences.map((_, index) => {
    const [, end] = sentenceSpan(tokens, sentenceBounds, index);
    const from = next;
    while (next < mentions.length && mentions[next]!.start < end) next++;
    return mentions.slice(from, next);
  });
}
