import { describe, expect, it } from 'vitest';
import { CaseFile } from '../../../src/casefile/casefile.ts';
import { madeExtraction } from '../../made-case.ts';

const talks = madeExtraction(
  'talks',
  [
    ['e1', 'place', 'Iran'],
    ['e2', 'person', 'Ryan Crocker'],
  ],
  [{ subject: 'e2', predicate: 'meets', object: 'e1' }],
);
const raid = madeExtraction('raid', [['e1', 'place', 'Iran']]);

describe('a case file', () => {
  it('starts empty', () => {
    const casefile = new CaseFile();
    expect(casefile.size).toBe(0);
    expect(casefile.resolved().entities.size).toBe(0);
    expect(casefile.resolved().claims).toEqual([]);
  });

  it('takes articles in and out again', () => {
    const casefile = new CaseFile();
    casefile.add(talks);
    const before = casefile.resolved();
    casefile.add(raid);
    expect([casefile.size, casefile.has('raid')]).toEqual([2, true]);
    expect(casefile.resolved()).not.toBe(before);
    expect(casefile.remove('raid')).toBe(true);
    expect(casefile.resolved()).toEqual(before);
  });

  it('leaves what was put together before as it was', () => {
    const casefile = new CaseFile();
    casefile.add(talks);
    const before = casefile.resolved();
    casefile.add(raid);
    expect([...before.extractions.keys()]).toEqual(['talks']);
    expect([...casefile.resolved().extractions.keys()]).toEqual(['talks', 'raid']);
  });

  it('says whether there was anything to take out', () => {
    const casefile = new CaseFile();
    casefile.add(talks);
    const resolved = casefile.resolved();
    expect(casefile.remove('raid')).toBe(false);
    expect(casefile.resolved()).toBe(resolved);
  });

  it('refuses a second article with the same id and keeps the first', () => {
    const casefile = new CaseFile();
    casefile.add(talks);
    expect(() => casefile.add(madeExtraction('talks', []))).toThrow(RangeError);
    expect(() => casefile.add(madeExtraction('talks', []))).toThrow(/"talks"/);
    expect(casefile.resolved().claims).toHaveLength(1);
  });

  it('takes articles called __proto__ and constructor', () => {
    const casefile = new CaseFile();
    for (const id of ['__proto__', 'constructor']) {
      expect(casefile.has(id)).toBe(false);
      casefile.add(madeExtraction(id, [['__proto__', 'person', 'Constructor']]));
    }
    expect([...casefile.resolved().extractions.keys()]).toEqual(['__proto__', 'constructor']);
  });

  it('holds the articles in the order they were added', () => {
    const casefile = new CaseFile();
    for (const one of [raid, talks]) casefile.add(one);
    expect([...casefile.resolved().extractions.keys()]).toEqual(['raid', 'talks']);
  });
});
