/**
 * Sentences → names of persons, groups and places, by the trained recogniser in two passes: the first reads
 * every sentence with what its document shows of each word, the second makes the document consistent.
 * Bylines and closing boilerplate hold no names of the story. O(n).
 */
import { ENTITY_KINDS, type EntityKind } from '../gazetteer/kinds.ts';
import { isTitle } from '../gazetteer/names.ts';
import { sentenceKind } from '../text/sentence-kinds.ts';
import type { Sentences } from '../text/sentences.ts';
import { isGlued, wordAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import { batchesInOrder, SENTENCES_A_STEP } from './batches.ts';
import { makeConsistent } from './consistency.ts';
import type { NamesModel } from './names-model.ts';

/** A name as a range of tokens. */
export interface NamedSpan {
  readonly first: number;
  /** One past the last token. */
  readonly last: number;
  readonly kind: EntityKind;
  /** First token of the titles before it ("Brig. Gen."); equals `first` where there are none. */
  readonly titleFirst: number;
}

/** Finds the names of a text, in order and without overlaps; yields the share done between steps. */
export function* findNamesInSteps(
  tokens: Tokens,
  sentences: Sentences,
  forms: readonly (readonly string[])[],
  model: NamesModel,
): Generator<number, NamedSpan[], void> {
  const story = forms.map((words, index) => {
    const kind = sentenceKind(tokens, sentences, index);
    return kind === 'byline' || kind === 'boilerplate' ? [] : words;
  });
  const evidence = model.evidence(story);
  const scores: Float32Array[] = [];
  for (const [from, to] of batchesInOrder(story)) {
    scores.push(...model.score(story.slice(from, to), evidence.slice(from, to)));
    if (to % SENTENCES_A_STEP < to - from) yield (0.9 * to) / story.length;
  }
  const scored = story.map((words, index) => ({ forms: words, scores: scores[index]! }));
  makeConsistent(scored, ENTITY_KINDS.length, model.transitions.map(Math.exp));
  return scored.flatMap(({ scores: own }, index) => {
    const from = sentences.bounds[index]!;
    return model.decode(own).map(({ first, last, kind }): NamedSpan => {
      const name = { first: from + first, last: from + last, kind: ENTITY_KINDS[kind]! };
      return { ...name, titleFirst: titleStart(tokens, from, name.first) };
    });
  });
}

/** First of the titles that stand right before the token `name`. */
function titleStart(tokens: Tokens, from: number, name: number): number {
  let at = name;
  while (at > from && isTitle(wordAt(tokens, at - 1)) && !isGlued(tokens, at)) at--;
  return at;
}

/** The last part of a person's name, with its article: "al-Sadr". */
export function surname(name: string): string {
  return /(?:\b(?:al|el|ul|bin|ibn)-?\s?)?[^\s-]+$/iu.exec(name)?.[0] ?? name;
}
