/** The case according to somebody, and two beside each other. */
import { describe, expect, it } from 'vitest';
import type { CaseClaim } from '../../../src/casefile/case-entities.ts';
import { OWN_VOICE } from '../../../src/casefile/voices.ts';
import { columnsOf } from '../../../src/graph/columns.ts';
import { toldByEach } from '../../../src/graph/lens-counts.ts';
import { compareLenses, lookThrough, type LensChoice, type LensMode } from '../../../src/graph/lens.ts';
import { caseOf, idOf, madeExtraction, type MadeClaim, type MadeEntity } from '../../made-case.ts';

const ENTITIES: readonly MadeEntity[] = [
  ['army', 'group', 'US military'],
  ['bergner', 'person', 'Kevin Bergner'],
  ['voice', 'person', 'a spokesman', 'nominal'],
  ['quds', 'group', 'Quds Force'],
  ['mahdi', 'group', 'Mahdi Army'],
  ['ministry', 'group', 'Foreign Ministry'],
  ['syria', 'place', 'Syria'],
];
const says = (who: string, claim: Partial<MadeClaim> = {}, behalf: string | null = null): MadeClaim => ({
  subject: 'quds',
  predicate: 'helps',
  object: 'mahdi',
  claimants: [who],
  onBehalfOf: behalf,
  certainty: 'alleged',
  cue: [0, 1],
  ...claim,
});

const resolved = caseOf(
  madeExtraction('a1', ENTITIES, [
    says('bergner', {}, 'army'),
    says('voice', { object: 'syria', predicate: 'located_in' }, 'army'),
    says('army', { predicate: 'attacks' }),
    { subject: 'mahdi', predicate: 'attacks', object: 'syria' },
  ]),
  madeExtraction('a2', ENTITIES, [
    says('ministry', { certainty: 'denied' }),
    says('ministry', { predicate: 'attacks' }),
    says('ministry', { subject: 'mahdi', object: 'syria', predicate: 'opposed_to' }),
  ]),
);
const EVERYONE: LensChoice = { speakers: [], origins: [], without: [], ownVoice: false };
const army = idOf(resolved, 'US military');
const ministry = idOf(resolved, 'Foreign Ministry');
const look = (choice: Partial<LensChoice>) => lookThrough(resolved, { ...EVERYONE, ...choice });
const idsOf = (mask: Uint8Array): string[] =>
  columnsOf(resolved)
    .claims.filter((_, index) => mask[index] === 1)
    .map(({ id }) => id);
const inMode = (mode: LensMode, choice: Partial<LensChoice>): string[] => idsOf(look(choice).modes[mode]);
const ids = (claims: readonly CaseClaim[]): string[] => claims.map(({ id }) => id);

describe('what each claimant would tell', () => {
  it('is as much as the lens on it alone tells, members and voices with it', () => {
    const members = caseOf(
      madeExtraction('a1', ENTITIES, [
        says('bergner'),
        says('voice', { object: 'syria' }, 'army'),
        { subject: 'bergner', predicate: 'member_of', object: 'army' },
        { subject: 'mahdi', predicate: 'leads', object: 'army', certainty: 'alleged', cue: null },
        says('ministry', { certainty: 'denied', claimants: ['army', 'ministry'] }),
      ]),
    );
    const counts = toldByEach(members, members.claims);
    expect(counts.get(idOf(members, 'US military'))).toBe(3);
    for (const [speaker, count] of counts) {
      const { told } = lookThrough(members, { ...EVERYONE, speakers: [speaker] });
      expect([speaker, told.reduce((sum, one) => sum + one)]).toEqual([speaker, count]);
    }
  });
});

describe('a lens', () => {
  it('takes in those who speak for a group, and says who they are', () => {
    const view = look({ speakers: [army] });
    expect(idsOf(view.told)).toEqual(['a1.c1', 'a1.c2', 'a1.c3']);
    expect(view.voices.map(({ isNamed, claimCount }) => [isNamed, claimCount])).toEqual([
      [true, 1],
      [false, 1],
    ]);
    for (const [voice, left] of [
      [view.voices[0]!, ['a1.c2', 'a1.c3']],
      [view.voices[1]!, ['a1.c1', 'a1.c3']],
    ] as const)
      expect(inMode('says', { speakers: [army], without: [voice.key] })).toEqual(left);
    const belongs = caseOf(
      madeExtraction('a1', ENTITIES, [
        { subject: 'bergner', predicate: 'member_of', object: 'army' },
        { subject: 'syria', predicate: 'member_of', object: 'army' },
        says('bergner'),
        says('syria'),
      ]),
    );
    const group = idOf(belongs, 'US military');
    expect([...lookThrough(belongs, { ...EVERYONE, speakers: [group] }).told]).toEqual([0, 0, 1, 0]);
    expect(inMode('says', { speakers: [idOf(resolved, 'Kevin Bergner')] })).toEqual(['a1.c1']);
  });

  it('tells what only they say from what others say too', () => {
    expect(inMode('only', { speakers: [army] })).toEqual(['a1.c1', 'a1.c2']);
    expect(inMode('confirmed', { speakers: [army] })).toEqual(['a1.c3']);
    expect(inMode('only', { speakers: [ministry] })).toEqual(['a2.c3']);
  });

  it('parts all they say into what only they say, what others say too, and what they do not hold', () => {
    for (const speaker of [army, ministry]) {
      const { says, only, confirmed, unheld } = look({ speakers: [speaker] }).modes;
      const sums = only.map((_, at) => only[at]! + confirmed[at]! + unheld[at]!);
      expect(sums).toEqual(says);
    }
    expect(inMode('unheld', { speakers: [ministry] })).toEqual(['a2.c1']);
  });

  it('knows who denies them, whom they contradict, and what they do not speak of', () => {
    expect(inMode('denied', { speakers: [army] })).toEqual(['a1.c1']);
    expect(look({ speakers: [army] }).denials.map(({ own, other }) => [own.id, other.id])).toEqual([
      ['a1.c1', 'a2.c1'],
    ]);
    expect(look({ speakers: [army] }).contradictions).toEqual([]);
    const view = look({ speakers: [ministry] });
    expect(view.contradictions.map(({ own, other }) => [own.id, other.id])).toEqual([['a2.c1', 'a1.c1']]);
    expect(idsOf(view.modes.contradicts)).toEqual(['a1.c1', 'a2.c1']);
    expect(idsOf(view.modes.silent)).toEqual(['a1.c2', 'a1.c4']);
    expect(view.lone).toEqual([]);
    const alone = caseOf(madeExtraction('a2', ENTITIES, [says('ministry', { certainty: 'denied' })]));
    const lone = lookThrough(alone, { ...EVERYONE, speakers: [idOf(alone, 'Foreign Ministry')] });
    expect([ids(lone.lone), [...lone.modes.contradicts]]).toEqual([['a2.c1'], [1]]);
  });

  it('counts the articles’ own voice only if asked to', () => {
    expect(inMode('says', { speakers: [ministry], ownVoice: true })).toContain('a1.c4');
    expect(inMode('says', { speakers: [OWN_VOICE] })).toEqual(['a1.c4']);
  });

  it('shows all that an outlet tells, or only what it cites', () => {
    const origins = ['Origin of a1'];
    expect(inMode('says', { origins, ownVoice: true })).toEqual(['a1.c1', 'a1.c2', 'a1.c3', 'a1.c4']);
    expect(inMode('says', { origins })).toEqual(['a1.c1', 'a1.c2', 'a1.c3']);
  });
});

describe('two lenses', () => {
  it('agree, contradict each other, or speak alone', () => {
    const both = compareLenses(resolved, look({ speakers: [army] }), look({ speakers: [ministry] }));
    expect(both.map(({ verdict, first, second }) => [verdict, ids(first), ids(second)])).toEqual([
      ['conflict', ['a1.c1'], ['a2.c1']],
      ['agree', ['a1.c3'], ['a2.c2']],
      ['first', ['a1.c2'], []],
      ['second', [], ['a2.c3']],
    ]);
  });
});
