import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../../src/app/state/reasons.ts';
import { CaseFile } from '../../../src/casefile/casefile.ts';
import { explain } from '../../../src/claims/explain.ts';
import type { Claim } from '../../../src/claims/claim.ts';
import { sampleOf } from '../../../src/claims/rule-book.ts';
import { read } from '../../read-text.ts';
import { madeExtraction } from '../../made-case.ts';

/** The first claim of a text with this predicate. */
async function claimOf(text: string, predicate: string): Promise<Claim> {
  return (await read(text)).claims.find((claim) => claim.predicate === predicate)!;
}

describe('the explanation of a claim', () => {
  it('names the rule with its sample and the article’s own voice', async () => {
    const claim = await claimOf('Iran armed Hezbollah.', 'helps');
    expect(explain(claim, 'X armed Y.')).toEqual([
      { part: 'origin', origin: 'rule', rule: claim.rule, sample: 'X armed Y.', trigger: [5, 10] },
      { part: 'own-voice', certainty: 'stated' },
    ]);
  });

  it('names the cue, whom its source speaks for and the time', async () => {
    const text = 'US military spokesman Kevin Bergner said that Iran armed Hezbollah in July.';
    const parts = explain(await claimOf(text, 'helps'));
    expect(parts.map(({ part }) => part)).toEqual(['origin', 'held', 'speaks-for', 'time']);
    expect(parts[0]).toMatchObject({ sample: null });
    expect(parts[1]).toMatchObject({ cue: [36, 40], isNamed: true, certainty: 'stated' });
  });

  it('knows a held claim that nobody is named for', async () => {
    const parts = explain(await claimOf('Iran is believed to have attacked Israel.', 'attacks'));
    expect(parts[1]).toMatchObject({ part: 'held', isNamed: false, certainty: 'alleged' });
  });

  it('knows what was implied and what was taken up', async () => {
    const implied = await claimOf('Turkey alleged that Hezbollah attacked Israel.', 'accuses');
    expect(explain(implied)[0]).toMatchObject({ origin: 'implied', rule: 'implied' });
    const text = 'The US military charged that Iran armed Hezbollah. Tehran denied the accusation.';
    const denial = (await read(text)).claims.find(({ certainty }) => certainty === 'denied')!;
    expect(explain(denial)[0]).toMatchObject({ origin: 'taken-up' });
  });

  it('tells what else decided, but not the cue twice', async () => {
    const claim = await claimOf('Iran may arm Hezbollah.', 'helps');
    expect(explain(claim)).toContainEqual({ part: 'reason', reason: 'modal', span: [5, 8] });
    const cue = [0, 4] as const;
    const held = { ...claim, cue, because: [{ reason: 'embedding' as const, span: cue }] };
    expect(explain(held).map(({ part }) => part)).toEqual(['origin', 'held']);
  });
});

describe('the reasons of a line', () => {
  const file = new CaseFile();
  for (const [id, rule, confidence] of [
    ['a1', 'helps/arm', 0.6],
    ['a2', 'helps/arm', 0.7],
    ['a3', 'pairs', 0.9],
  ] as const) {
    file.add(
      madeExtraction(
        id,
        [
          ['e1', 'group', 'Iran'],
          ['e2', 'group', 'Hezbollah'],
        ],
        [{ subject: 'e1', predicate: 'helps', object: 'e2', rule, confidence }],
      ),
    );
  }
  const { claims, extractions } = file.resolved();

  it('are told once each, with the mean confidence, and with the sample where the rule has one', () => {
    const reasons = reasonsOf(claims, extractions, String, (rule) =>
      rule === 'helps/arm' ? 'X armed Y.' : null,
    );
    expect(reasons).toEqual([
      {
        words: 'Read from “helps” (X armed Y.). Stated in the article’s own voice.',
        confidence: '0.65',
        count: 2,
      },
      {
        words: 'Read from “helps” (pairs). Stated in the article’s own voice.',
        confidence: '0.90',
        count: 1,
      },
    ]);
  });

  it('show the rule’s name where its text was left out', () => {
    const [first] = reasonsOf(claims, new Map(), String, () => null);
    expect(first!.words).toContain('Read from a word of the sentence (helps/arm)');
  });
});

it('finds the sample of the rule that read a claim', async () => {
  const { rule } = await claimOf('Iran armed Hezbollah.', 'helps');
  expect(sampleOf(rule)).toMatch(/\bX\b.*\bY\b/);
});
