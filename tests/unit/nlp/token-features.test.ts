import { describe, expect, it } from 'vitest';
import { HashIndex, hashString } from '../../../src/nlp/hash-index.ts';
import {
  FORM_FEATURES,
  formFeatures,
  plainForm,
  sentenceCase,
  wordShape,
} from '../../../src/nlp/token-features.ts';

describe('token features', () => {
  it('reads curly as straight', () => {
    expect(['“', '’s', '—', '…', '``', 'Asa’ib'].map(plainForm)).toEqual([
      '"',
      "'s",
      '-',
      '...',
      '"',
      "Asa'ib",
    ]);
  });

  it('writes shapes with runs cut to two', () => {
    expect(['McCain', 'AFP', '2007', 'al-Qaeda', 'U.S.'].map(wordShape)).toEqual([
      'AaAaa',
      'AA',
      '00',
      'aa-Aaa',
      'A.A.',
    ]);
  });

  it('shares affixes between words and not between places', () => {
    const [a, b] = [new Uint32Array(FORM_FEATURES), new Uint32Array(FORM_FEATURES)];
    formFeatures('killing', a, 0);
    formFeatures('bombing', b, 0);
    expect([...a].filter((hash, place) => hash !== 0 && hash === b[place])).toHaveLength(4);
    expect(new Set([...a].filter((hash) => hash !== 0)).size).toBe(
      [...a].filter((hash) => hash !== 0).length,
    );
  });

  it('tells headlines and datelines from sentences', () => {
    expect(sentenceCase(['BAGHDAD', ',', 'AUG.', '16'])).toEqual({ allCapitals: true, titleCase: false });
    expect(sentenceCase(['Cleric', 'Orders', 'Militia', 'to', 'Freeze', 'Attacks']).titleCase).toBe(true);
    expect(sentenceCase(['The', 'cleric', 'ordered', 'Iraq', "'s", 'militia'])).toEqual({
      allCapitals: false,
      titleCase: false,
    });
  });

  it('finds every hash that was put in and no other', () => {
    const hashes = Uint32Array.from({ length: 1000 }, (_, index) => hashString(`word ${index}`));
    const index = new HashIndex(hashes);
    hashes.forEach((hash, row) => expect(index.row(hash)).toBe(row));
    expect(index.row(hashString('another'))).toBe(-1);
  });
});
