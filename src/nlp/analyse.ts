/**
 * Text → everything the later layers read: tokens, sentences, names, trees, phrases and clauses. In steps,
 * so that a long text can be followed and stopped. O(n).
 */
import { findSentences, type Sentences } from '../text/sentences.ts';
import { tokenizeInSteps, tokenText, type Tokens } from '../text/tokens.ts';
import { agreedTags } from './agreed-tags.ts';
import type { Clause } from './clause.ts';
import { findClauses } from './clauses.ts';
import { datelineEnd } from './datelines.ts';
import type { LanguageModels } from './language-models.ts';
import { lemmasFor } from './lemmas.ts';
import type { NamedSpan } from './named-span.ts';
import { findNamesInSteps } from './names.ts';
import { withNationalBodies } from './national-bodies.ts';
import type { Phrases } from './phrase.ts';
import { findPhrases } from './phrases.ts';
import { SentenceTree } from './sentence-tree.ts';
import { withInvertedConditions } from './inverted-conditions.ts';
import { findTreesInSteps, type Trees } from './trees.ts';
import { truecased } from './truecase.ts';

/** One sentence: its tokens, phrases, tree and clauses. */
export interface SentenceAnalysis {
  /** First token. */
  readonly from: number;
  /** One past the last token. */
  readonly to: number;
  readonly paragraph: number;
  readonly phrases: Phrases;
  readonly tree: SentenceTree;
  readonly clauses: readonly Clause[];
}

/** A whole text, analysed. */
export interface TextAnalysis {
  readonly tokens: Tokens;
  readonly sentenceBounds: Sentences;
  readonly names: readonly NamedSpan[];
  readonly trees: Trees;
  readonly sentences: readonly SentenceAnalysis[];
}

const SENTENCES_A_STEP = 200;

/** Analyses a text; yields the share done between steps. */
export function* analyseInSteps(
  text: string,
  models: Pick<LanguageModels, 'names' | 'syntax'>,
): Generator<number, TextAnalysis, void> {
  const split = yield* scaled(tokenizeInSteps(text), 0, 0.15);
  const sentenceBounds = findSentences(split);
  const forms = formsOf(split, sentenceBounds.bounds);
  const read = yield* scaled(findNamesInSteps(split, sentenceBounds, forms, models.names), 0.15, 0.35);
  const names = withNationalBodies(split, sentenceBounds.bounds, read);
  const parts = apartFromDatelines(split, sentenceBounds.bounds);
  const cased = truecased(formsOf(split, parts), parts, names, models.names.casings);
  const parsed = yield* scaled(findTreesInSteps(cased, parts, models.syntax), 0.35, 0.75);
  const trees = withInvertedConditions(split, parsed, parts);
  const tags = agreedTags(split, trees, names);
  const tokens: Tokens = { ...split, tags, lemmas: lemmasFor(split, tags, trees) };
  const sentences: SentenceAnalysis[] = [];
  let firstName = 0;
  for (let index = 0; index < forms.length; index++) {
    const from = sentenceBounds.bounds[index]!;
    const to = sentenceBounds.bounds[index + 1]!;
    while (firstName < names.length && names[firstName]!.first < from) firstName++;
    const phrases = findPhrases(tokens, from, to, names, firstName);
    const tree = new SentenceTree(trees, from, to, phrases);
    const clauses = findClauses(tokens, tree, from, to, phrases);
    sentences.push({ from, to, paragraph: sentenceBounds.paragraphs[index]!, phrases, tree, clauses });
    if (index % SENTENCES_A_STEP === SENTENCES_A_STEP - 1) yield 0.75 + (0.05 * index) / forms.length;
  }
  return { tokens, sentenceBounds, names, trees, sentences };
}

/** The bounds of the sentences with every dateline as a sentence of its own. */
function apartFromDatelines(tokens: Tokens, bounds: Int32Array): Int32Array {
  const starts: number[] = [];
  bounds.forEach((from, index) => {
    starts.push(from);
    const end = index + 1 < bounds.length ? datelineEnd(tokens, from, bounds[index + 1]!) : from;
    if (end > from) starts.push(end);
  });
  return Int32Array.from(starts);
}

/** The words between each two bounds. */
function formsOf(tokens: Tokens, bounds: Int32Array): string[][] {
  return Array.from({ length: bounds.length - 1 }, (_, sentence) => {
    const words: string[] = [];
    for (let at = bounds[sentence]!; at < bounds[sentence + 1]!; at++) words.push(tokenText(tokens, at));
    return words;
  });
}

/** Passes a stage's progress on as a share of the whole. */
function* scaled<Result>(
  steps: Generator<number, Result, void>,
  from: number,
  to: number,
): Generator<number, Result, void> {
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield from + (to - from) * step.value;
  return step.value;
}
