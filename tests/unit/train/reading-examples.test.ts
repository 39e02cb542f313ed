import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/base/span.ts';
import type { OpenSentence } from '../../../src/train/open-sentences.ts';
import {
  judgedExamples,
  labelledExamples,
  openExamples,
  readByRules,
} from '../../../src/train/reading-examples.ts';
import type { Verdict } from '../../../src/train/verdicts.ts';
import { ARTICLE, MODELS } from '../../read-text.ts';

const TEXT = 'Germany accused Turkey of spying. Later Peru armed Chile.';
const spanOf = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const read = readByRules({ ...ARTICLE, text: TEXT }, MODELS);

describe('examples of readings', () => {
  it('take a judged claim by its predicate, ends and trigger', () => {
    const verdict: Verdict = {
      corpus: 'polnear-train',
      article: 'a1',
      sample: 'even',
      predicate: 'accuses',
      sentence: spanOf('Germany accused Turkey of spying.'),
      subject: spanOf('Germany'),
      object: spanOf('Turkey'),
      trigger: spanOf('accused'),
      verdict: 'wrong',
      error: 'sense',
    };
    const gone: Verdict = { ...verdict, object: spanOf('spying') };
    const examples = judgedExamples(read, [verdict, gone]);
    expect(examples).toMatchObject([{ place: 'a1', predicate: 'accuses', isRight: false, weight: 1 }]);
    expect(examples[0]!.features.length).toBeGreaterThan(30);
    expect(new Set(examples[0]!.features).size).toBe(examples[0]!.features.length);
  });

  it('compare what is read in a sentence with all that is labelled there', () => {
    const label = (claims: OpenSentence['claims'], unsure: OpenSentence['claims'] = []): OpenSentence => ({
      corpus: 'conll-train',
      article: 'a1',
      sentence: spanOf('Later Peru armed Chile.'),
      parties: [spanOf('Peru'), spanOf('Chile')],
      claims,
      unsure,
    });
    const helps = { subject: spanOf('Peru'), predicate: 'helps', object: spanOf('Chile') } as const;
    const turned = { ...helps, subject: helps.object, object: helps.subject };
    const rightOf = (sentence: OpenSentence): boolean[] =>
      openExamples(read, [sentence], 1).map(({ isRight }) => isRight);
    expect(rightOf(label([helps]))).toEqual([true]);
    expect(rightOf(label([turned]))).toEqual([false]);
    expect(rightOf(label([]))).toEqual([false]);
    expect(rightOf(label([], [helps]))).toEqual([]);
    expect(rightOf({ ...label([]), parties: [spanOf('Peru')] })).toEqual([]);
  });

  it('of texts that are labelled in part know only what is right', () => {
    const claims = [{ subject: spanOf('Peru'), predicate: 'helps', object: spanOf('Chile') }] as const;
    const place = { place: 'p', text: TEXT, claims };
    const told = (isComplete: boolean): [string, boolean][] =>
      labelledExamples({ ...place, isComplete }, MODELS, 0.5).map(({ predicate, isRight }) => [
        predicate,
        isRight,
      ]);
    expect(told(false)).toEqual([['helps', true]]);
    expect(told(true).toSorted()).toEqual([
      ['accuses', false],
      ['helps', true],
    ]);
  });
});
