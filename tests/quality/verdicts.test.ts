/** The judged samples that are committed: whole, without words of the corpora, and no claim twice. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { MEASURED_CORPORA } from '../../src/train/open-articles.ts';
import { readOpenSentences } from '../../src/train/open-sentences.ts';
import { readVerdicts, type Verdict } from '../../src/train/verdicts.ts';

const FOLDER = fileURLToPath(new URL('verdicts/', import.meta.url));
const LABELS = fileURLToPath(new URL('../../src/train/labels/open-sentences.jsonl', import.meta.url));
/** Corpus and id of each article whose claims are learnt from. */
const JUDGED = new Set(
  readVerdicts(readFileSync(`${FOLDER}learnt.jsonl`, 'utf8'), 'learnt.jsonl').map(
    ({ corpus, article }) => `${corpus} ${article}`,
  ),
);
/** Corpus, article and start of each sentence that is learnt from. */
const LABELLED = new Set(
  readOpenSentences(readFileSync(LABELS, 'utf8'), 'open-sentences.jsonl').map(
    ({ corpus, article, sentence }) => `${corpus} ${article} ${sentence[0]}`,
  ),
);
const FIELDS = 'corpus article sample predicate sentence subject object trigger verdict error'.split(' ');

describe.each(readdirSync(FOLDER))('the verdicts %s', (name) => {
  const text = readFileSync(`${FOLDER}${name}`, 'utf8');
  const verdicts = readVerdicts(text, name);

  it.skipIf(/-(?:accusations|dropped)\.jsonl$/.test(name))(
    'are of 150 claims and 20 articles at least',
    () => {
      const even = verdicts.filter(({ sample }) => sample === 'even');
      expect(even.length).toBeGreaterThanOrEqual(150);
      expect(new Set(even.map(({ article }) => article)).size).toBeGreaterThanOrEqual(20);
    },
  );

  it('are of no article or sentence that is learnt from, or, if learnt from, of no corpus that measures', () => {
    const isFit = ({ corpus, article, sentence }: Verdict): boolean =>
      name === 'learnt.jsonl'
        ? !MEASURED_CORPORA.includes(corpus)
        : !JUDGED.has(`${corpus} ${article}`) && !LABELLED.has(`${corpus} ${article} ${sentence[0]}`);
    expect(verdicts.filter((verdict) => !isFit(verdict))).toEqual([]);
  });

  it('hold ids and offsets alone', () => {
    for (const verdict of verdicts) {
      expect(Object.keys(verdict)).toEqual(FIELDS);
      expect(verdict.article).toMatch(/^\S{1,64}$/);
    }
  });

  it('judge no claim twice', () => {
    const claims = verdicts.map(({ article, predicate, sentence, subject, object, trigger }) =>
      JSON.stringify([article, predicate, sentence, subject, object, trigger]),
    );
    expect(new Set(claims).size).toBe(claims.length);
  });
});
