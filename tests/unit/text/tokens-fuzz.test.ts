import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceKind } from '../../../src/text/sentence-kinds.ts';
import { findSentences, sentenceSpan } from '../../../src/text/sentences.ts';
import { TAGS, tokenize } from '../../../src/text/tokens.ts';

/** Throws unless tokens and sentences of `text` keep every promise; bare comparisons, since it runs on megabytes. */
function check(text: string): void {
  const tokens = tokenize(text);
  const count = tokens.starts.length;
  const fail = (what: string, at: number): never => {
    throw new Error(`${what} at token ${at} of ${JSON.stringify(text.slice(0, 400))}`);
  };
  if (tokens.ends.length !== count || tokens.tags.length !== count || tokens.lemmas.length !== count) {
    fail('columns differ in length', count);
  }
  let end = 0;
  for (let at = 0; at < count; at++) {
    const start = tokens.starts[at]!;
    if (start < end || text.slice(end, start).trim() !== '')
      fail('a character is skipped or taken twice', at);
    end = tokens.ends[at]!;
    if (end <= start || end > text.length) fail('an end is out of place', at);
    if (/\s/.test(text.slice(start, end))) fail('white space is taken in', at);
    if (tokens.tags[at]! >= TAGS.length || tokens.lemmas[at] === '') fail('tag or lemma is missing', at);
  }
  if (text.slice(end).trim() !== '') fail('the last characters are skipped', count);
  checkSentences(tokens, fail);
}

function checkSentences(
  tokens: ReturnType<typeof tokenize>,
  fail: (what: string, at: number) => never,
): void {
  const count = tokens.starts.length;
  const sentences = findSentences(tokens);
  const { bounds, paragraphs } = sentences;
  if (bounds.at(-1) !== count || (count > 0 && bounds[0] !== 0)) fail('sentences leave tokens out', count);
  if (bounds.length !== paragraphs.length + 1) fail('paragraphs and sentences differ', count);
  for (let index = 0; index < paragraphs.length; index++) {
    if (bounds[index]! >= bounds[index + 1]!) fail('a sentence is empty', bounds[index]!);
    if (index > 0 && ![0, 1].includes(paragraphs[index]! - paragraphs[index - 1]!)) {
      fail('a paragraph is skipped', bounds[index]!);
    }
    sentenceKind(tokens, sentences, index);
    const [start, end] = sentenceSpan(tokens, sentences, index);
    if (start >= end) fail('a sentence has no width', bounds[index]!);
  }
}

/** Parts that wake the rules: marks, abbreviations, clitics, addresses, stray halves of pairs, invisible signs. */
const PARTS = [
  ...'.,:;!?-–—\'"“”‘’`()[]{}<>*_=~+#@&/\\|$%^…•',
  ...['\n', '\n\n', '\r\n', '\t', ' ', '  ', '\f', '\u00A0', '\u2028', '\u2029', '\uFEFF'],
  ...['\uD83D', '\uDE00', '\uDC00', '😀', '👩‍👩‍👧', '🇮🇶', '🇮', '\u200B', '\u200D', '\u202E', '\u2066', '\u0301', '\u00AD', '\0'],
  ...['Gen', 'U.S', 'etc', 'p.m', 'No', 'J', "n't", "'s", '’ll', 'cannot', 'its', 'a', 'non', 'e', 'By', 'said', 'Ba', 'its a'],
  ...['http://', 'www.', 'a.com', 'x@y', '.doc', ':-)', '1', '12', '9/11', '1,000', '10:15', '[7]', 'am', 'İ', 'ß', 'ﬁ', '中文', 'עברית', 'العراق'],
]; // prettier-ignore

describe('tokens and sentences of any string', () => {
  const cases = { numRuns: 2_500 };

  it('keep their promises on arbitrary code units', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 });
    fc.assert(
      fc.property(units, (codes) => check(String.fromCharCode(...codes))),
      cases,
    );
  });

  it('keep their promises on arbitrary characters and graphemes', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), check), cases);
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), check), cases);
  });

  it('keep their promises on storms of what the rules look for', () => {
    const storm = fc.array(fc.constantFrom(...PARTS), { maxLength: 80 }).map((parts) => parts.join(''));
    fc.assert(fc.property(storm, check), { numRuns: 5_000 });
  });

  it('read the same text the same way, whatever was read before', () => {
    const words = fc.array(fc.constantFrom(...PARTS, 'Iran', 'denied', 'it'), { maxLength: 60 });
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ');
        expect(tokenize(text)).toEqual(tokenize(text));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['one letter', 'a'],
    ['one full stop', '.'],
    ['addresses', 'a@b.c-'],
    ['hyphens', 'non-'],
    ['domains', 'a.b'],
    ['apostrophes', "a'"],
    ['quotation marks', '"”)'],
    ['figures', '1,2.3:'],
    ['new lines', '\n'],
    ['lines of a letter', 'a\n\n'],
    ['half pairs', '\uD83D'],
    ['letters and stops', 'A. '],
    ['references', '[7] '],
    ['bullets', '* '],
    ['white space', ' \t'],
    ['joined pictograms', '👩\u200D'],
    ['no spaces at all', 'Irandeniedit.“No,”hesaid—'],
  ])(
    'take a megabyte of %s in time that grows with its length',
    (_, unit) => {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      const started = performance.now();
      check(text);
      expect(performance.now() - started).toBeLessThan(15_000);
    },
    60_000,
  );
});
