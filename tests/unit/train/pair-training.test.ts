import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/base/span.ts';
import { PREDICATES } from '../../../src/claims/claim.ts';
import { readPairWeights } from '../../../src/nlp/pair-weights.ts';
import type { OpenSentence } from '../../../src/train/open-sentences.ts';
import { pairExamples, predicateOf, type PairExample } from '../../../src/train/pair-examples.ts';
import { pairTensors } from '../../../src/train/pair-file.ts';
import {
  crossValidatedPairs,
  scorePair,
  trainPairs,
  type PairSettings,
} from '../../../src/train/pair-training.ts';
import { readByRules } from '../../../src/train/reading-examples.ts';
import { ARTICLE, MODELS } from '../../read-text.ts';

const SETTINGS: PairSettings = { epochs: 20, rate: 0.1, decay: 1e-4, least: 1, seed: 3 };
const HELPS = 1 + PREDICATES.indexOf('helps');
const LEADS = 1 + PREDICATES.indexOf('leads');

const example = (features: readonly number[], label: number, place = 'a'): PairExample => ({
  place,
  features: Uint32Array.from(features),
  way: features[0]!,
  label,
  isRuled: false,
});

const many = Array.from({ length: 12 }, (_, at) => [
  example([1, 2], HELPS, `a${at}`),
  example([1, 3], LEADS, `a${at}`),
  example([1, 4], 0, `a${at}`),
]).flat();

describe('training of the reader of pairs', () => {
  it('tells predicates by their features, and what relates nobody', () => {
    const sums = trainPairs(many, SETTINGS);
    expect(scorePair(sums, example([1, 2], 0))).toMatchObject({ best: HELPS });
    expect(scorePair(sums, example([1, 3], 0))).toMatchObject({ best: LEADS });
    expect(scorePair(sums, example([1, 2], 0)).odds).toBeGreaterThan(1);
    expect(scorePair(sums, example([1, 4], 0)).odds).toBeLessThan(-1);
  });

  it('leaves out rare features and gives the same weights for the same seed', () => {
    expect(trainPairs([...many, example([1, 9], HELPS)], { ...SETTINGS, least: 2 }).rows.has(9)).toBe(false);
    expect(trainPairs(many, SETTINGS).values).toEqual(trainPairs(many, SETTINGS).values);
  });

  it('scores every example by what other articles teach', () => {
    const scored = crossValidatedPairs(
      [...many, example([5], HELPS, 'alone'), example([1, 2], HELPS, 'last')],
      SETTINGS,
    );
    expect(scored).toHaveLength(many.length + 2);
    const oddsOf = (name: string): number => scored.find(({ example: { place } }) => place === name)!.odds;
    expect(oddsOf('alone')).toBe(-Infinity);
    expect(oddsOf('last')).toBeGreaterThan(0);
  });

  it('writes what the reader of the file takes', () => {
    const { meta, tensors } = pairTensors(many);
    const weights = readPairWeights('claims.model', {
      name: 'claims',
      version: 3,
      meta,
      tensors: new Map(tensors),
    });
    expect(weights.starts.at(-1)).toBe(weights.classes.length);
    expect(weights.rows.row(2)).toBeGreaterThanOrEqual(0);
    expect(weights.offsets).toHaveLength(1 + PREDICATES.length);
  });
});

describe('examples of pairs', () => {
  const text = 'Peru armed Chile while Brazil watched.';
  const spanOf = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const { analysis, entities, readings } = readByRules({ ...ARTICLE, text }, MODELS);
  const claim = { subject: spanOf('Peru'), predicate: 'helps', object: spanOf('Chile') } as const;
  const label = (claims: OpenSentence['claims'], unsure: OpenSentence['claims'] = []): OpenSentence => ({
    corpus: 'conll-train',
    article: 'a1',
    sentence: [0, text.length],
    parties: ['Peru', 'Chile', 'Brazil'].map(spanOf),
    claims,
    unsure,
  });
  const examplesOf = (sentence: OpenSentence): PairExample[] =>
    pairExamples(
      analysis,
      entities,
      readings.map(({ draft }) => draft),
      [sentence],
    );

  it('are all pairs of a sentence with what is marked between them', () => {
    const examples = examplesOf(label([claim]));
    const told = examples.filter(({ label: one }) => one > 0);
    expect(told.map(({ label: one }) => predicateOf(one))).toEqual(['helps']);
    expect(told[0]!.isRuled).toBe(true);
    expect(examples.filter(({ isRuled }) => !isRuled).length).toBeGreaterThanOrEqual(4);
  });

  it('leave out what is unsure and the turned pair of what is marked', () => {
    expect(examplesOf(label([])).length - examplesOf(label([], [claim])).length).toBe(1);
    expect(examplesOf(label([])).length - examplesOf(label([claim])).length).toBe(1);
  });
});
