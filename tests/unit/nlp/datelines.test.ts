import { describe, expect, it } from 'vitest';
import { datelineEnd } from '../../../src/nlp/datelines.ts';
import { tokenize } from '../../../src/text/tokens.ts';
import { analyse, wordsOf } from '../../read-text.ts';

/** The text's dateline, empty if it has none. */
function datelineOf(text: string): string {
  const tokens = tokenize(text);
  const end = datelineEnd(tokens, 0, tokens.starts.length);
  return end === 0 ? '' : wordsOf(tokens, 0, end);
}

describe('datelines', () => {
  it.each([
    ['BAGHDAD, Feb. 12 (Example Wire) - Iran denied it.', 'BAGHDAD, Feb. 12 (Example Wire) -'],
    ['KARBALA, Iraq, 29 August (EW) — Police met them.', 'KARBALA, Iraq, 29 August (EW) —'],
    ['LONDON — Ministers met.', 'LONDON —'],
    ['Iran — it said — denied the charge.', ''],
    ['US-backed forces left.', ''],
    ['Baghdad, the capital - once a city of peace - burnt.', ''],
    ['', ''],
  ])('%s', (text, expected) => expect(datelineOf(text)).toBe(expected));

  it('are no subject, and name no agency', () => {
    const { tokens, names, sentences } = analyse('BAGHDAD, Feb. 12 (Reuters) - Iran denied the charge.');
    expect(names.map(({ first, last }) => wordsOf(tokens, first, last))).toEqual(['BAGHDAD', 'Iran']);
    const { clauses, phrases } = sentences[0]!;
    const subjects = clauses[0]!.subjects.map((index) =>
      tokens.text.slice(tokens.starts[phrases.nouns[index]!.first]),
    );
    expect(subjects).toEqual(['Iran denied the charge.']);
  });
});
