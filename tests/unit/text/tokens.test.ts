import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentences, sentenceSpan } from '../../../src/text/sentences.ts';
import { tokenize, tokenText } from '../../../src/text/tokens.ts';

/** Every token is exactly its slice, in order, and only white space lies between. */
function expectCovers(text: string): void {
  const tokens = tokenize(text);
  let at = 0;
  tokens.starts.forEach((start, index) => {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(tokens.ends[index]).toBeGreaterThan(start);
    expect(text.slice(at, start).trim()).toBe('');
    at = tokens.ends[index]!;
  });
  expect(text.slice(at).trim()).toBe('');
  const sentences = findSentences(tokens);
  expect([...sentences.bounds]).toEqual([...sentences.bounds].sort((a, b) => a - b));
  expect(sentences.bounds.at(-1)).toBe(tokens.starts.length);
}

function sentencesOf(text: string): string[] {
  const tokens = tokenize(text);
  const sentences = findSentences(tokens);
  return [...sentences.paragraphs].map((_, index) => text.slice(...sentenceSpan(tokens, sentences, index)));
}

describe('tokens', () => {
  it('stand in the text at their offsets', () => {
    const text = 'Gen. David Petraeus, the U.S. commander, didn’t “blame” Iran 😀.';
    const tokens = tokenize(text);
    const words = [...tokens.starts].map((_, index) => tokenText(tokens, index));
    expect(words).toContain('Petraeus');
    expect(words).toContain('U.S.');
    expect(words).toContain('😀');
    expectCovers(text);
  });

  it('cover any string, whatever its Unicode', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), expectCovers), { numRuns: 400 });
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), expectCovers), { numRuns: 400 });
  });

  it('take a megabyte without white space in time that grows with its length', () => {
    const started = performance.now();
    expectCovers('a'.repeat(1_000_000));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('sentences', () => {
  it('keep titles, initials and abbreviations inside', () => {
    expect(sentencesOf('Brig. Gen. Kevin Bergner spoke. The U.S. military, he said, agreed.')).toEqual([
      'Brig. Gen. Kevin Bergner spoke.',
      'The U.S. military, he said, agreed.',
    ]);
  });

  it('end after a closing quotation mark', () => {
    expect(sentencesOf('He called it "baseless." Tehran agreed.')).toHaveLength(2);
  });

  it('end at paragraphs and at lines that stand alone', () => {
    expect(sentencesOf('Background\nThe talks failed\n\nIran denied it')).toEqual([
      'Background',
      'The talks failed',
      'Iran denied it',
    ]);
  });

  it('are cut where none ends', () => {
    expect(sentencesOf('the men and '.repeat(400)).length).toBeGreaterThan(2);
  });

  it('go on over the line breaks of hard-wrapped text', () => {
    const text =
      'The government of Iraq said on Monday that\nTehran had agreed to close the border with\nSulaimaniyah while the talks in the capital\nwent on.';
    expect(sentencesOf(text)).toHaveLength(1);
  });
});
