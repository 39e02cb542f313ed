/**
 * The text cases of attributions: files `cases/attributions/*.txt` that anyone can add to. A case is
 *
 *     # what it shows
 *     A sentence or a short text.
 *     ==>
 *     SOURCE | CUE | CONTENT [STANCE]
 *
 * and passes when exactly these attributions are read of whose words something is, in any order. Each part is
 * given in the words of the text; ` … ` parts what does not stand together; `nobody` is a source that the text
 * does not name. `[STANCE]` is one of states, alleges, denies, requests, threatens, foresees, doubts. `(none)`
 * alone: nobody is given any words. A case with `//! xfail reason` must fail: when it passes at last, the line
 * has to go.
 */
import { expect } from 'vitest';
import { STANCES } from '../src/attribution/cues.ts';
import { findAttributions } from '../src/attribution/find.ts';
import type { TokenRange } from '../src/attribution/found-attribution.ts';
import { analyse, MODELS, wordsOf } from './read-text.ts';
import { testCases } from './text-cases.ts';

const LINE = new RegExp(`^[^|]+ \\| [^|]+ \\| [^|]+ \\[(?:${STANCES.join('|')})\\]$`);

function attributionLines(text: string): string[] {
  const analysis = analyse(text);
  const words = (ranges: readonly TokenRange[]): string =>
    ranges.map(([first, last]) => wordsOf(analysis.tokens, first, last).replace(/\s+/g, ' ')).join(' … ');
  return findAttributions(analysis, MODELS.attribution)
    .all.filter(({ isSpoken }) => isSpoken)
    .map(
      ({ exact, stance }) =>
        `${words(exact.source) || 'nobody'} | ${words(exact.cue)} | ${words(exact.content)} [${stance}]`,
    );
}

testCases('cases/attributions', 'attributions: ', ({ text, lines }, place) => {
  const expected = lines.length === 1 && lines[0] === '(none)' ? [] : lines.map((line) => line.trim());
  for (const line of expected)
    if (!LINE.test(line)) throw new RangeError(`${place}: this is no attribution: ${line}`);
  return () => {
    expect(attributionLines(text).sort()).toEqual(expected.toSorted());
    return Promise.resolve();
  };
});
