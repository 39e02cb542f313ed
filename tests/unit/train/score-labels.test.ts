import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/base/span.ts';
import { PREDICATES, type Predicate } from '../../../src/claims/claim.ts';
import { extract } from '../../../src/extract/extract.ts';
import type { OpenSentence } from '../../../src/train/open-sentences.ts';
import { countSentence, labelTable, type LabelCounts } from '../../../src/train/score-labels.ts';
import { ARTICLE, MODELS } from '../../read-text.ts';

const text = 'Germany accused Turkey of spying, and Turkey armed Libya.';
const spanOf = (words: string, from = 0): Span => [
  text.indexOf(words, from),
  text.indexOf(words, from) + words.length,
];
const accuses = { subject: spanOf('Germany'), predicate: 'accuses', object: spanOf('Turkey') } as const;
const helps = { subject: spanOf('Turkey', 20), predicate: 'helps', object: spanOf('Libya') } as const;
const meets = { subject: spanOf('Germany'), predicate: 'meets', object: spanOf('Libya') } as const;

async function counted(
  claims: OpenSentence['claims'],
  unsure: OpenSentence['claims'] = [],
): Promise<ReadonlyMap<Predicate, LabelCounts>> {
  const read = await extract({ ...ARTICLE, text }, { ...MODELS, claims: null });
  const counts = new Map(
    PREDICATES.map((predicate) => [predicate, { marked: 0, found: 0, read: 0, right: 0 }]),
  );
  const parties = [spanOf('Germany'), spanOf('Turkey'), spanOf('Turkey', 20), spanOf('Libya')];
  const sentence: Span = [0, text.length];
  countSentence(read, { corpus: 'conll-train', article: 'a1', sentence, parties, claims, unsure }, counts);
  return counts;
}

describe('the score of labelled sentences', () => {
  it('counts marked relations that are read and read ones that are marked', async () => {
    const counts = await counted([accuses, meets]);
    expect(counts.get('accuses')).toEqual({ marked: 1, found: 1, read: 1, right: 1 });
    expect(counts.get('helps')).toEqual({ marked: 0, found: 0, read: 1, right: 0 });
    expect(counts.get('meets')).toEqual({ marked: 1, found: 0, read: 0, right: 0 });
    expect(labelTable(counts)).toMatch(/^all +read 0\.500 of 2 marked; right 0\.500 of 2 read$/m);
  });

  it('counts nothing for what the reader was unsure of, nor a turned relation', async () => {
    const turned = { ...accuses, subject: accuses.object, object: accuses.subject };
    const counts = await counted([turned], [helps]);
    expect(counts.get('helps')).toEqual({ marked: 0, found: 0, read: 0, right: 0 });
    expect(counts.get('accuses')).toEqual({ marked: 1, found: 0, read: 1, right: 0 });
  });
});
