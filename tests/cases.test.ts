/**
 * The text cases: files `cases/*.txt` that anyone can add to. A case is
 *
 *     # what it shows
 *     A sentence or a short text.
 *     ==>
 *     Iran attacks Israel [stated]
 *     //! xfail why it is not read so yet
 *
 * and passes when exactly these claims are read, in any order. One claim a line:
 *
 *     [not] SUBJECT PREDICATE OBJECT [CERTAINTY by CLAIMANT < CLAIMANT]
 *
 * - SUBJECT, OBJECT and CLAIMANT are the names under which an entity is known; with `the` or `a` in front
 *   only where an unnamed one is called so in the text. Claimants stand outermost first. `[stated]` alone
 *   is the article's own voice; `by unnamed` is a holder that the text does not name.
 * - PREDICATE is one of the twenty, with blanks or underscores: `allied with`. The ends of `meets`,
 *   `family_of`, `allied_with` and `opposed_to` may stand either way round.
 * - `not` in front: the text says that it is not so (negative polarity).
 * - `(none)` alone: no claim.
 *
 * The text is read as an article of Wednesday, 29 August 2007. A case with `//! xfail` must fail: when it
 * passes at last, the line has to go.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PREDICATES, SYMMETRIC, type Predicate } from '../src/claims/claim.ts';
import { claimLines, read } from './read-text.ts';

interface TextCase {
  readonly name: string;
  readonly text: string;
  readonly claims: readonly string[];
  /** Why it is known to fail, or null. */
  readonly gap: string | null;
}

const FOLDER = fileURLToPath(new URL('cases/', import.meta.url));
const LINE = new RegExp(`^(not )?(.+?) (${PREDICATES.join('|')}) (.+) (\\[[^[\\]]+\\])$`);
const SPACED = PREDICATES.filter((predicate) => predicate.includes('_'));

function parseCases(file: string): TextCase[] {
  const source = readFileSync(`${FOLDER}${file}`, 'utf8');
  return source
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [name = '', ...rest] = block.split('\n');
      const [text, expected, ...more] = rest.join('\n').split(/^==>$/m);
      const lines = (expected ?? '').split('\n').filter((line) => line.trim() !== '');
      const gaps = lines.filter((line) => line.startsWith('//! xfail '));
      const claims = lines.filter((line) => !line.startsWith('//!'));
      if (more.length > 0 || gaps.length > 1 || claims.length === 0)
        throw new RangeError(`${file}, "${name}": a case has one ==> and at least one line of claims.`);
      return {
        name,
        text: text!.trim(),
        claims:
          claims[0] === '(none)' && claims.length === 1 ? [] : claims.map((line) => normalise(line, name)),
        gap: gaps[0]?.slice('//! xfail '.length) ?? null,
      };
    });
}

/** One spelling for claims that mean the same. */
function normalise(line: string, name: string): string {
  const joined = SPACED.reduce(
    (text, one) => text.replace(` ${one.replace('_', ' ')} `, ` ${one} `),
    line.trim(),
  );
  const match = LINE.exec(joined);
  if (match === null) throw new RangeError(`"${name}": this is no claim: ${line}`);
  const [, not = '', subject, predicate, object, held] = match;
  const isSwapped = SYMMETRIC.has(predicate as Predicate) && object! < subject!;
  const [from, to] = isSwapped ? [object, subject] : [subject, object];
  return `${not}${from} ${predicate} ${to} ${held}`;
}

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
  describe(file.replace('.txt', '').replaceAll('-', ' '), () => {
    const cases = parseCases(file);

    it('has a name and a text for each case', () => {
      expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
      expect(cases.every(({ name, text }) => name !== '' && text !== '')).toBe(true);
    });

    for (const { name, text, claims, gap } of cases) {
      const test = gap === null ? it : it.fails;
      test(gap === null ? name : `${name} (not yet: ${gap})`, async () => {
        const found = claimLines(await read(text)).map((line) => normalise(line, name));
        expect(found.sort()).toEqual([...claims].sort());
      });
    }
  });
}
