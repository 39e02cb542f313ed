/**
 * How a description ("the militia leader") fits what is known of an entity: its head against the words and roles
 * the entity is called by, its other words. O(words of the entity) a pair.
 */
import { wordSet } from '../base/word-set.ts';
import type { CoreferenceModel } from '../nlp/coreference-model.ts';
import type { NounPhrase } from '../nlp/phrase.ts';
import { lowerAt, tagAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import type { EntityDraft } from './article-entities.ts';
import { singularOf } from './nominals.ts';

const MODIFIER_TAGS = wordSet('ADJ NOUN PROPN NUM');

/** How the head of a description fits what is known of an entity. */
export interface Fit {
  readonly isHead: boolean;
  readonly isRole: boolean;
  readonly isInName: boolean;
  /** To the nearest of the words it is called by. */
  readonly similarity: number;
}

/** Of a head in lower case. */
export function fitOf(head: string, draft: EntityDraft, model: CoreferenceModel): Fit {
  const singular = singularOf(head);
  const nameWords = nameWordsOf(draft);
  const known = new Set([
    ...draft.heads,
    ...draft.roles,
    ...(draft.kind === 'group' ? nameWords.slice(-3) : []),
  ]);
  let similarity = 0;
  for (const word of known)
    similarity = Math.max(similarity, model.similarity(singular, word), model.similarity(head, word));
  return {
    isHead: draft.heads.has(head),
    isRole: draft.roles.has(singular) || draft.roles.has(head),
    isInName: nameWords.includes(head) || nameWords.includes(singular),
    similarity,
  };
}

/** The words of all its names in lower case. */
export function nameWordsOf({ named }: EntityDraft): string[] {
  return named === null ? [] : [...named.forms.keys()].flatMap((form) => form.toLowerCase().split(/[\s-]+/));
}

/** Adjectives, nouns and numbers before the head of a description, in lower case. */
export function modifiersOf(tokens: Tokens, { first, head }: NounPhrase): string[] {
  const found: string[] = [];
  for (let at = first; at < head; at++)
    if (MODIFIER_TAGS.has(tagAt(tokens, at))) found.push(lowerAt(tokens, at));
  return found;
}
