/**
 * The text cases: files `cases/*.txt`, and one a predicate in `cases/predicates`, that anyone can add to. A case is
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
 * After the brackets a line may go on, each part after a semicolon; what it leaves out is not asked about:
 *
 *     Iran attacks Israel [stated by Kevin Bergner]; for US military; at 2007-08-27; unsupported
 *
 * - `at 2007-08-27` or `at 2007-03-01..2007-05-31`: when it happened; `at no time` where that is not said.
 * - `for GROUP`: whom the claimant speaks for; `for nobody`.
 * - `unsupported`: the text says that proof is wanting.
 * - `denies CLAIMANT`: it denies what this claimant says; `denies the article`, `denies unnamed`, `denies nothing`.
 *
 * The text is read as an article of Wednesday, 29 August 2007. A case with `//! xfail` must fail: when it
 * passes at last, the line has to go.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PREDICATES, SYMMETRIC, type Predicate } from '../src/claims/claim.ts';
import { claimLines, detailLines, read } from './read-text.ts';
import { testCases, type TextCase } from './text-cases.ts';

const LINE = new RegExp(`^(not )?(.+?) (${PREDICATES.join('|')}) (.+) (\\[[^[\\]]+\\])$`);
const SPACED = PREDICATES.filter((predicate) => predicate.includes('_'));

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

/** A claim as a line tells it: the claim itself, and what the line adds, by the first word of each part. */
interface ToldClaim {
  readonly claim: string;
  readonly details: ReadonlyMap<string, string>;
}

function toldClaim(line: string, name: string): ToldClaim {
  const [claim = '', ...details] = line.split('; ');
  return {
    claim: normalise(claim, name),
    details: new Map(details.map((detail) => [detail.split(' ')[0]!, detail.trim()])),
  };
}

/** A told claim as a line, with those details that another line asks about. */
function lineOf({ claim, details }: ToldClaim, asked: ReadonlyMap<string, string>): string {
  return [claim, ...[...asked.keys()].map((kind) => details.get(kind) ?? `not ${kind}`)].join('; ');
}

/** Reads the lines of a case at once; gives what holds them against the claims of its text. */
function prepare({ name, text, lines }: TextCase): () => Promise<void> {
  const claims =
    lines[0] === '(none)' && lines.length === 1 ? [] : lines.map((line) => toldClaim(line, name));
  return async () => {
    const extraction = await read(text);
    const details = detailLines(extraction);
    const found = claimLines(extraction).map((line, at) =>
      toldClaim([line, ...details[at]!].join('; '), name),
    );
    const wanted = claims.map((claim) => lineOf(claim, claim.details));
    const left = [...found];
    const given = claims.flatMap(({ claim, details: asked }, index) => {
      const same = left.findIndex((one) => lineOf(one, asked) === wanted[index]);
      const at = same >= 0 ? same : left.findIndex((one) => one.claim === claim);
      return at < 0 ? [] : [lineOf(left.splice(at, 1)[0]!, asked)];
    });
    expect([...given, ...left.map(({ claim }) => claim)].sort()).toEqual(wanted.sort());
  };
}

testCases('cases', '', prepare);
testCases('cases/predicates', 'predicate: ', prepare);

describe('each predicate', () => {
  it.each(PREDICATES)('%s has a file of twenty cases or more, five of them near misses', (predicate) => {
    const path = new URL(`cases/predicates/${predicate.replace('_', '-')}.txt`, import.meta.url);
    const names = readFileSync(path, 'utf8').match(/^# .+$/gm) ?? [];
    expect(names.length).toBeGreaterThanOrEqual(20);
    expect(names.filter((name) => name.startsWith('# near miss: ')).length).toBeGreaterThanOrEqual(5);
  });
});

describe('certainty, claimants, denials and time', () => {
  it.each(['certainty', 'claimants', 'denials', 'time'])('%s has twenty cases or more', (file) => {
    const path = new URL(`cases/${file}.txt`, import.meta.url);
    expect((readFileSync(path, 'utf8').match(/^# .+$/gm) ?? []).length).toBeGreaterThanOrEqual(20);
  });
});
