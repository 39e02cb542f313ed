/** The judged samples that are committed: whole, without words of the corpora, and no claim twice. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { MEASURED_CORPORA } from '../../src/train/open-articles.ts';
import { readVerdicts } from '../../src/train/verdicts.ts';

const FOLDER = fileURLToPath(new URL('verdicts/', import.meta.url));
const FIELDS = 'corpus article sample predicate sentence subject object trigger verdict error'.split(' ');

describe.each(readdirSync(FOLDER))('the verdicts %s', (name) => {
  const text = readFileSync(`${FOLDER}${name}`, 'utf8');
  const verdicts = readVerdicts(text, name);

  it.skipIf(name.endsWith('-accusations.jsonl'))('are of 150 claims and 20 articles at least', () => {
    const even = verdicts.filter(({ sample }) => sample === 'even');
    expect(even.length).toBeGreaterThanOrEqual(150);
    expect(new Set(even.map(({ article }) => article)).size).toBeGreaterThanOrEqual(20);
  });

  it('are of the corpora that measure, or, if learnt from, of none of them', () => {
    const isMeasured = new Set(verdicts.map(({ corpus }) => MEASURED_CORPORA.includes(corpus)));
    expect([...isMeasured]).toEqual([name !== 'learnt.jsonl']);
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
