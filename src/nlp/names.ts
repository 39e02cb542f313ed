/**
 * Sentences → names of persons, groups and places, by the trained recogniser in two passes: the first reads
 * every sentence with what its document shows of each word, the second makes the document consistent.
 * Bylines and closing boilerplate hold no names of the story. O(n).
 */
import { wordSet } from '../base/word-set.ts';
import { NAME_FLAGS, type NameFlag } from '../gazetteer/flags.ts';
import { ENTITY_KINDS, type EntityKind } from '../gazetteer/kinds.ts';
import { isTitle } from '../gazetteer/names.ts';
import { sentenceKind } from '../text/sentence-kinds.ts';
import type { Sentences } from '../text/sentences.ts';
import { isGlued, wordAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Casings } from './casings.ts';
import { labelCount, type LabelledSpan } from './crf.ts';
import { batchesInOrder, SENTENCES_A_STEP } from './batches.ts';
import { makeConsistent, type ScoredSentence } from './consistency.ts';
import { EVIDENCE } from './name-evidence.ts';
import { datelineEnd } from './datelines.ts';
import type { NamesModel } from './names-model.ts';
import type { NamedSpan } from './named-span.ts';
import { withExplainedNames } from './explained-names.ts';
import { hidesNames } from './headline-case.ts';

/** What the gazetteer's word is worth beside the network's, in log odds. */
const KNOWN_WORTH = 1.5;
/** Log odds against what cannot be. */
const SURELY = 100;
const KNOWN_FLAGS: readonly (readonly [NameFlag, EntityKind])[] = [
  ['group', 'group'],
  ['country', 'place'],
];
/** The label of a name of one word is the last of the four of its kind. */
const LAST_LABEL = 4;
/** Last words that make a name a group whatever stands before them. */
const NO_PERSONS = wordSet('Army Brigade Brigades Corps Force Forces Front Ministry Movement Party');

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
  scored.forEach((sentence, index) => {
    favourKnown(sentence, evidence[index]!);
    endNamesAtDashes(sentence, tokens, sentences.bounds[index]!);
  });
  makeConsistent(scored, ENTITY_KINDS.length, model.transitions.map(Math.exp));
  const isCommon = commonInHeadlines(story, model.casings);
  const names = scored.flatMap(({ forms: words, scores: own }, index) => {
    const from = sentences.bounds[index]!;
    const dateline = datelineEnd(tokens, from, sentences.bounds[index + 1]!);
    return model.decode(own).flatMap((label): NamedSpan[] => {
      const last = from + label.last;
      const isBody = label.last - label.first > 1 && isBodyName(tokens, from + label.first, last);
      const kind = isBody ? 'group' : ENTITY_KINDS[label.kind]!;
      const first = from + label.first;
      if (isAgencyTag(tokens, dateline, first, last) || isCommon(words, label)) return [];
      const titleFirst = titleStart(tokens, from, first);
      const span = isBody ? { first: titleFirst, last } : { first, last };
      return [{ ...span, kind, titleFirst, form: 'name', inner: null }];
    });
  });
  return withAcronymKinds(tokens, withExplainedNames(tokens, names));
}

/** "Islamic Front", "Foreign Ministry of Iran": what such a word ends, or "of" goes on from. */
function isBodyName(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if (NO_PERSONS.has(wordAt(tokens, at)) && (at === last - 1 || wordAt(tokens, at + 1) === 'of'))
      return true;
  return false;
}

/** Raises the score of words that the gazetteer knows as a group or country, as names of one word. */
function favourKnown({ forms, scores }: ScoredSentence, evidence: Float32Array): void {
  const labels = labelCount(ENTITY_KINDS.length);
  for (const [flag, kind] of KNOWN_FLAGS) {
    const alone = LAST_LABEL * (ENTITY_KINDS.indexOf(kind) + 1);
    for (let word = 0; word < forms.length; word++) {
      const isKnown = evidence[word * EVIDENCE + NAME_FLAGS.indexOf(flag)] === 1;
      if (!isKnown || !/^\p{Lu}/u.test(forms[word]!)) continue;
      const at = word * labels + alone;
      scores[at] = scores[at]! + KNOWN_WORTH;
    }
  }
}

/** A dash between spaces belongs to no name, be it of a dateline ("LONDON — Jane Doe said") or of an aside. */
function endNamesAtDashes({ forms, scores }: ScoredSentence, tokens: Tokens, from: number): void {
  const labels = labelCount(ENTITY_KINDS.length);
  forms.forEach((form, word) => {
    if (/^(?:-+|[–—―]+)$/.test(form) && !isGlued(tokens, from + word) && !isGlued(tokens, from + word + 1))
      scores.fill(-SURELY, word * labels + 1, (word + 1) * labels);
  });
}

/**
 * Whether a name in a headline is made of words that texts write small ("Police Arrest Five Students"), none
 * of which the article's own sentences write large.
 */
function commonInHeadlines(
  sentences: readonly (readonly string[])[],
  casings: Casings,
): (forms: readonly string[], name: LabelledSpan) => boolean {
  const hidden = new Set(sentences.filter((forms) => hidesNames(forms, casings)));
  if (hidden.size === 0) return () => false;
  const large = new Set(
    sentences
      .filter((forms) => !hidden.has(forms))
      .flatMap((forms) => forms.slice(1).filter((form) => /^\p{Lu}/u.test(form)))
      .map((form) => form.toLowerCase()),
  );
  return (forms, { first, last }) =>
    hidden.has(forms) &&
    forms.slice(first, last).every((form) => {
      const lower = form.toLowerCase();
      return !large.has(lower) && (casings.usual(lower) === 'small' || !/\p{L}/u.test(form));
    });
}

/** "Supreme Council (SC)": an acronym is, wherever it stands, what the name before its brackets is. */
function withAcronymKinds(tokens: Tokens, names: readonly NamedSpan[]): NamedSpan[] {
  const wordOf = ({ first, last }: NamedSpan): string => (last - first === 1 ? wordAt(tokens, first) : '');
  const kinds = new Map<string, EntityKind>();
  names.forEach((name, index) => {
    const before = names[index - 1];
    const isBracketed = before?.last === name.first - 1 && wordAt(tokens, before.last) === '(';
    if (isBracketed && /^\p{Lu}{2,7}$/u.test(wordOf(name))) kinds.set(wordOf(name), before.kind);
  });
  return names.map((name) => ({ ...name, kind: kinds.get(wordOf(name)) ?? name.kind }));
}

/** Whether the name stands in brackets in the dateline: an agency's. */
function isAgencyTag(tokens: Tokens, dateline: number, first: number, last: number): boolean {
  return last < dateline && wordAt(tokens, first - 1) === '(' && wordAt(tokens, last) === ')';
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

/** First token of a name past a title ("Ayatollah Ali Khamenei") or article ("The Accordance Front") in it. */
export function properStart(tokens: Tokens, { first, last, kind }: NamedSpan): number {
  let at = first;
  if (kind === 'person') while (at < last - 2 && isTitle(wordAt(tokens, at))) at++;
  else if (at < last - 1 && /^(?:The|A|An)$/.test(wordAt(tokens, at))) at++;
  return at;
}
