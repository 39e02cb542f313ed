import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/claims/claim.ts';
import { Verifier } from '../../../src/claims/judging/verifier.ts';
import type { UnjudgedDraft } from '../../../src/claims/judging/reading-judge.ts';
import { extract } from '../../../src/extract/extract.ts';
import { HashIndex, hashString } from '../../../src/nlp/hash-index.ts';
import type { VerdictWeights } from '../../../src/nlp/verdict-weights.ts';
import { ARTICLE, MODELS } from '../../read-text.ts';

const NAMES = ['good', 'bad'];
const WEIGHTS: VerdictWeights = {
  rows: new HashIndex(Uint32Array.from(NAMES, (name) => hashString(name))),
  values: Int8Array.of(20, -20),
  step: 0.1,
  offset: 0,
  least: { accusation: 0.9, other: 0.4 },
};
const draft = (predicate: Claim['predicate']): UnjudgedDraft => ({ predicate }) as UnjudgedDraft;

describe('the judge of readings', () => {
  const verifier = new Verifier(WEIGHTS);

  it('gives the chance of a reading by its features, each counted once', () => {
    const good = 1 / (1 + Math.exp(-2));
    expect(verifier.judge(['good'], draft('helps'))).toBeCloseTo(good, 9);
    expect(verifier.judge(['good', 'good', 'unheard of'], draft('helps'))).toBeCloseTo(good, 9);
    expect(verifier.judge([], draft('helps'))).toBe(0.5);
  });

  it('drops what is less likely than the least chance of its kind', () => {
    expect(verifier.judge(['bad'], draft('helps'))).toBeNull();
    expect(verifier.judge(['good'], draft('accuses'))).toBeNull();
  });
});

describe('claims that are judged', () => {
  const claimsOf = async (text: string, weights: VerdictWeights | null): Promise<readonly Claim[]> =>
    (await extract({ ...ARTICLE, text }, { ...MODELS, claims: weights })).claims;

  it('have the chance as their confidence and are gone below the least', async () => {
    const text = 'Germany accused Turkey of spying. Peru armed Chile.';
    const unjudged = await claimsOf(text, null);
    expect(unjudged.map(({ confidence }) => confidence)).toEqual([0.7, 0.7]);
    const judged = await claimsOf(text, WEIGHTS);
    expect(judged.map(({ predicate, confidence }) => [predicate, confidence])).toEqual([['helps', 0.5]]);
  });

  it('are the likeliest of those that one word tells of the same two parties', async () => {
    const text = 'Peru refused to arm Chile.';
    const read = await claimsOf(text, null);
    const ends = read.map(({ subject, object, trigger }) => `${subject} ${object} ${trigger[0]}`);
    expect(new Set(ends).size).toBe(ends.length);
  });
});
