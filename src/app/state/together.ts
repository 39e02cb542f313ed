/**
 * Mentions of an article + its claims → which named entities stand in one sentence with no claim between them. A layer
 * of its own, never mixed with claims. O(m + p) in mentions and the pairs of a sentence.
 */
import type { Span } from '../../base/span.ts';
import type { CaseClaim, ResolvedCase } from '../../casefile/case-entities.ts';
import { entitiesOf } from './article-marks.ts';

/** Two entities of the case, the one named first in front. */
export type Pair = readonly [one: string, other: string];

/** So many names of one sentence are paired; a longer list of names says little of any two of them. */
const MOST_NAMES = 8;

/**
 * Pairs within a stretch of an article, each once. `sentenceAt` gives the first position of the sentence that holds
 * one; null while unknown.
 */
export function togetherIn(
  resolved: ResolvedCase,
  article: string,
  [start, end]: Span,
  claims: readonly CaseClaim[],
  sentenceAt: (position: number) => number | null,
): Pair[] {
  const entities = entitiesOf(resolved, article);
  const sentences = new Map<number, Set<string>>();
  for (const { form, entity, start: at } of resolved.extractions.get(article)?.mentions ?? []) {
    if (form !== 'name' || at < start || at >= end) continue;
    const known = entities.get(entity);
    const sentence = sentenceAt(at);
    if (known === undefined || sentence === null) continue;
    const names = sentences.get(sentence) ?? new Set<string>();
    sentences.set(sentence, names.add(known.id));
  }
  const claimed = new Set(
    claims.flatMap(({ subject, object }) => [`${subject} ${object}`, `${object} ${subject}`]),
  );
  const pairs = new Map<string, Pair>();
  for (const names of sentences.values()) {
    const list = [...names].slice(0, MOST_NAMES);
    list.forEach((one, index) => {
      for (const other of list.slice(index + 1)) {
        const isKnown = claimed.has(`${one} ${other}`) || pairs.has(`${other} ${one}`);
        if (!isKnown) pairs.set(`${one} ${other}`, [one, other]);
      }
    });
  }
  return [...pairs.values()];
}
