import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceKind } from '../../../src/text/sentence-kinds.ts';
import { analyse } from '../../read-text.ts';

/** Throws unless names and trees of `text` keep every promise. */
function check(text: string): void {
  const { tokens, sentenceBounds, names, trees } = analyse(text);
  const { bounds } = sentenceBounds;
  const fail = (what: string): never => {
    throw new Error(`${what} in ${JSON.stringify(text.slice(0, 400))}`);
  };
  const sentenceOf = new Int32Array(tokens.starts.length);
  for (let sentence = 0; sentence + 1 < bounds.length; sentence++) {
    sentenceOf.fill(sentence, bounds[sentence], bounds[sentence + 1]);
    let roots = 0;
    for (let at = bounds[sentence]!; at < bounds[sentence + 1]!; at++) {
      if (trees.heads[at]! < 0) roots++;
      let above = at;
      for (let step = bounds[sentence]!; above >= 0; step++) {
        if (step > bounds[sentence + 1]!) fail('a cycle');
        above = trees.heads[above]!;
        if (above >= 0 && (above < bounds[sentence]! || above >= bounds[sentence + 1]!))
          fail('a head outside');
      }
      if (trees.relations[at]! >= trees.relationNames.length) fail('an unknown relation');
      if (trees.xpos[at]! >= trees.xposNames.length) fail('an unknown tag');
    }
    // A dateline before the sentence is a tree of its own.
    if (roots < 1 || roots > 2) fail(`${roots} roots`);
  }
  let last = 0;
  for (const name of names) {
    if (name.first < last || name.last <= name.first || name.titleFirst > name.first)
      fail('a name out of place');
    if (sentenceOf[name.first] !== sentenceOf[name.last - 1]) fail('a name over two sentences');
    if (sentenceKind(tokens, sentenceBounds, sentenceOf[name.first]!) === 'byline')
      fail('a name in a byline');
    last = name.last;
  }
}

const WORDS = [
  'Iran',
  'the',
  'said',
  'al',
  '-',
  'Sadr',
  'U.S.',
  '"',
  '’s',
  ',',
  '.',
  'IRAQ',
  'NEW YORK',
  '2007',
  '(',
  ')',
  '\n',
  '\n\n',
  'By',
  '😀',
  '\uD83D',
  'İstanbul',
  '中文',
  'which',
  'by',
  'and',
];

describe('names and trees of any string', () => {
  it('are trees and names, whatever the letters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), check), { numRuns: 300, seed: 1 });
  }, 120_000);

  it('are trees and names, whatever the words', () => {
    const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));
    fc.assert(fc.property(texts, check), { numRuns: 200, seed: 2 });
  }, 120_000);

  it('are the same again, whatever was read between', () => {
    const text = 'Iran denied arming Iraq’s Mahdi Army, Gen. David Petraeus said in BAGHDAD on Friday.';
    const first = analyse(text);
    analyse('MOSCOW — Something else altogether was said by somebody else, and at some length.');
    const again = analyse(text);
    expect(again.names).toEqual(first.names);
    expect(again.trees).toEqual(first.trees);
  });

  it.each([
    ['one letter', 'a'],
    ['one capital', 'A'],
    ['no spaces at all', 'word.Word,'],
    ['one word', 'Iran '],
    ['marks', '"(- '],
  ])(
    'take time in proportion: %s',
    (_, piece) => {
      const timeOf = (length: number): number => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        const started = performance.now();
        check(text);
        return performance.now() - started;
      };
      timeOf(10_000);
      const small = timeOf(20_000);
      expect(timeOf(160_000)).toBeLessThan(8 * (4 * small + 250));
    },
    120_000,
  );
});
