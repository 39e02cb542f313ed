/** What stands beside a claim, and how copies of a passage are shown, as the panels are given it. */
import { describe, expect, it } from 'vitest';
import { ANSWER_TEXTS } from '../../src/app/answer-texts.ts';
import { answererName, answersBeside, denialsElsewhere } from '../../src/app/state/answers.ts';
import { evidenceOf, summaryOf } from '../../src/app/state/evidence.ts';
import { holdersLine } from '../../src/app/state/holders.ts';
import { voicesSentence } from '../../src/app/texts.ts';
import type { CaseClaim, ResolvedCase } from '../../src/casefile/case-entities.ts';
import { projectGraph } from '../../src/graph/project.ts';
import { caseOf, idOf, madeExtraction, type MadeClaim, type MadeEntity } from '../made-case.ts';

const ENTITIES: readonly MadeEntity[] = [
  ['north', 'place', 'Northland'],
  ['army', 'group', 'Harbour Army'],
  ['staff', 'group', 'General Staff'],
  ['brook', 'person', 'Ana Brook'],
];
const HELPS: MadeClaim = { subject: 'north', predicate: 'helps', object: 'army' };
const CHARGE: MadeClaim = { ...HELPS, certainty: 'alleged', claimants: ['staff'], cue: [0, 1] };
const IMPLIED: MadeClaim = {
  subject: 'staff',
  predicate: 'accuses',
  object: 'north',
  rule: 'implied',
  impliedBy: 'c1',
};
const DENIAL: MadeClaim = {
  ...CHARGE,
  certainty: 'denied',
  claimants: ['brook'],
  onBehalfOf: 'north',
};

const wire = madeExtraction('a1', ENTITIES, [CHARGE, IMPLIED, HELPS], 'Quay Wire', '2007-07-02');
const copy = {
  ...wire,
  article: { ...wire.article, id: 'a2', origin: 'Evening Post', date: '2007-07-03' },
};
const others = [...ENTITIES].reverse();
const resolved = caseOf(
  wire,
  copy,
  madeExtraction('a3', others, [DENIAL], 'Quay Times', '2007-07-05'),
  madeExtraction('a4', others, [DENIAL], 'Coast Herald', '2007-07-06'),
);

function line(of: ResolvedCase, predicate: string): CaseClaim[] {
  const edge = projectGraph(of).edges.find((one) => one.predicate === predicate)!;
  return edge.claims.map((id) => of.claims.find((claim) => claim.id === id)!);
}
const nameOf = (id: string): string => resolved.entities.get(id)!.name;

describe('answers beside a claim', () => {
  it('name each voice once, with the first place it speaks', () => {
    const [charge] = line(resolved, 'helps');
    const answers = answersBeside(resolved, [charge!]);
    expect(answers.map(({ kind, claim, holder }) => [kind, claim.id, nameOf(holder)])).toEqual([
      ['denied', 'a3.c1', 'Ana Brook'],
    ]);
    expect(ANSWER_TEXTS.where('5 Jul 2007', 'Quay Times', false)).toBe('on 5 Jul 2007, in Quay Times');
  });

  it('tell of a denial whom it answers: accusers, not the papers that tell of them', () => {
    const denial = resolved.claims.find(({ id }) => id === 'a3.c1')!;
    const answers = answersBeside(resolved, [denial]);
    expect(answers.map(({ kind, claim, holder }) => [kind, claim.id, answererName(holder, nameOf)])).toEqual([
      ['answers', 'a1.c1', 'General Staff'],
      ['answers', 'a1.c3', 'the article itself'],
    ]);
  });

  it('are found for an accusation on the line of what it charges', () => {
    const accusation = line(resolved, 'accuses');
    const denials = denialsElsewhere(resolved, accusation);
    expect(denials.map(({ id }) => id)).toEqual(['a3.c1', 'a4.c1']);
    expect(denialsElsewhere(resolved, line(resolved, 'helps'))).toEqual([]);
    const groups = evidenceOf(accusation, denials);
    expect(groups.map(({ certainty, isElsewhere }) => [certainty, isElsewhere])).toEqual([
      ['stated', false],
      ['denied', true],
    ]);
    expect(holdersLine([...accusation, ...denials], nameOf)).toBe(
      'stated by the article itself; denied by Ana Brook',
    );
  });
});

describe('copies of a passage', () => {
  it('stand folded under the first to carry it and count once', () => {
    const claims = line(resolved, 'helps');
    const own = evidenceOf(claims).find(({ claimant }) => claimant === 'own-voice')!;
    expect(own.sentences.map(({ article, copies }) => [article, copies.map((one) => one.article)])).toEqual([
      ['a1', ['a2']],
    ]);
    const summary = summaryOf(resolved, claims);
    expect(voicesSentence(summary.voices)).toBe('One claimant states it, one alleges it, one denies it.');
    expect([summary.sentenceCount, summary.echoCount]).toEqual([6, 3]);
    expect(idOf(resolved, 'Ana Brook')).toBe(claims.at(-1)!.voice);
  });

  it('stand for themselves where the first is hidden', () => {
    const copies = line(resolved, 'helps').filter(({ article }) => article === 'a2');
    const groups = evidenceOf(copies);
    expect(groups.flatMap(({ sentences }) => sentences.map(({ article }) => article))).toEqual(['a2', 'a2']);
  });
});
