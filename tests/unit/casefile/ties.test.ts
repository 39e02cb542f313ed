/** What claims have to do with each other across articles. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random.ts';
import type { CaseClaim, ResolvedCase } from '../../../src/casefile/case-entities.ts';
import { tiesOf } from '../../../src/casefile/ties.ts';
import type { ClaimTime } from '../../../src/claims/claim.ts';
import type { Extraction } from '../../../src/extract/extraction.ts';
import { caseOf, madeExtraction, madeExtractions, type MadeClaim, type MadeEntity } from '../../made-case.ts';

const ENTITIES: readonly MadeEntity[] = [
  ['north', 'place', 'Northland'],
  ['capital', 'place', 'Northville'],
  ['army', 'group', 'Harbour Army'],
  ['staff', 'group', 'General Staff of Southland'],
  ['guards', 'group', 'Tide Guards'],
  ['speaker', 'person', 'Ana Brook'],
  ['other', 'person', 'Odo Marsh'],
  ['rebels', 'group', 'Coast rebels', 'nominal'],
  ['militias', 'group', 'the hill militias', 'nominal'],
  ['officer', 'person', 'an officer', 'nominal'],
];
const HELPS: MadeClaim = { subject: 'north', predicate: 'helps', object: 'army' };
const CUE = [0, 1] as const;
const alleged = (by: string, over: Partial<MadeClaim> = {}): MadeClaim => ({
  ...HELPS,
  certainty: 'alleged',
  claimants: [by],
  cue: CUE,
  ...over,
});
const denied = (by: string, over: Partial<MadeClaim> = {}): MadeClaim =>
  alleged(by, { certainty: 'denied', ...over });

function on(id: string, date: string | null, ...claims: readonly MadeClaim[]): Extraction {
  return madeExtraction(id, ENTITIES, claims, `Origin of ${id}`, date);
}

/** Which claims each claim is denied by, opposed by and repeated by, and whether it is contested. */
function tiesIn(resolved: ResolvedCase): Record<string, readonly [string, string, string, boolean]> {
  const ties = tiesOf(resolved);
  const ids = (claims: readonly CaseClaim[]): string => claims.map(({ id }) => id).join(' ');
  return Object.fromEntries(
    [...resolved.claims]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((claim) => [
        claim.id,
        [
          ids(ties.deniedBy([claim])),
          ids(ties.contradictedBy([claim])),
          ids(ties.repeatedBy(claim)),
          ties.isContested(claim),
        ],
      ]),
  );
}

/** The ids of the denials of the first article's first claim. */
function denialsIn(...extractions: readonly Extraction[]): string[] {
  const resolved = caseOf(...extractions);
  const claim = resolved.claims.find(({ id }) => id === `${extractions[0]!.article.id}.c1`)!;
  const denials = tiesOf(resolved).deniedBy([claim]);
  for (const denial of denials) expect(tiesOf(resolved).denies(denial)).toContain(claim);
  return denials.map(({ id }) => id);
}

describe('a denial in another article', () => {
  it('answers what was said before it of the same actors', () => {
    const said = on('a1', '2007-07-02', alleged('staff'));
    expect(denialsIn(said, on('a2', '2007-07-04', denied('speaker')))).toEqual(['a2.c1']);
    expect(denialsIn(said, on('a2', '2007-07-02', denied('speaker')))).toEqual(['a2.c1']);
    expect(denialsIn(said, on('a2', '2007-07-01', denied('speaker')))).toEqual([]);
    expect(denialsIn(said, on('a2', '2007-07-04', denied('speaker', { object: 'staff' })))).toEqual([]);
    expect(denialsIn(said, on('a2', '2007-07-04', denied('speaker', { predicate: 'leads' })))).toEqual([]);
  });

  it('answers an event within weeks and what lasts whenever', () => {
    const late = denied('speaker');
    expect(denialsIn(on('a1', '2007-03-01', alleged('staff')), on('a2', '2007-04-20', late))).toHaveLength(1);
    expect(denialsIn(on('a1', '2007-03-01', alleged('staff')), on('a2', '2007-08-20', late))).toHaveLength(0);
    const leads = { predicate: 'leads' } as const;
    expect(
      denialsIn(
        on('a1', '2007-03-01', alleged('staff', leads)),
        on('a2', '2007-08-20', denied('speaker', leads)),
      ),
    ).toHaveLength(1);
  });

  it('answers where a day is not known', () => {
    expect(denialsIn(on('a1', null, alleged('staff')), on('a2', null, denied('speaker')))).toEqual(['a2.c1']);
  });

  it('does not answer what happened at another time', () => {
    const during = (from: string, to: string): ClaimTime => ({ from, to, precision: 'day', span: CUE });
    const said = on('a1', '2007-07-02', alleged('staff', { time: during('2007-06-01', '2007-06-01') }));
    const answer = (from: string, to: string): string[] =>
      denialsIn(said, on('a2', '2007-07-04', denied('speaker', { time: during(from, to) })));
    expect(answer('2007-05-01', '2007-06-30')).toEqual(['a2.c1']);
    expect(answer('2007-06-02', '2007-06-30')).toEqual([]);
  });

  it('is no answer to the one who denies', () => {
    const own = { ...alleged('speaker'), onBehalfOf: 'north' };
    expect(denialsIn(on('a1', '2007-07-02', own), on('a2', '2007-07-03', denied('north')))).toEqual([]);
    expect(denialsIn(on('a1', '2007-07-02', own), on('a2', '2007-07-03', denied('staff')))).toEqual([
      'a2.c1',
    ]);
  });

  it('is held against the country where it speaks of the capital', () => {
    const said = on('a1', '2007-07-02', alleged('staff'));
    const answer = on('a2', '2007-07-03', denied('speaker', { subject: 'capital' }));
    expect(denialsIn(said, answer)).toEqual([]);
    const seat = {
      ...answer,
      entities: answer.entities.map((entity) =>
        entity.id === 'capital' ? { ...entity, standsFor: 'Northland' } : entity,
      ),
    };
    expect(denialsIn(said, seat)).toEqual(['a2.c1']);
  });

  it('takes nameless armed men for the same beside the same named actor, never as the same entity', () => {
    const said = on('a1', '2007-07-02', alleged('staff', { object: 'rebels' }));
    const answer = on('a2', '2007-07-03', denied('speaker', { object: 'militias' }));
    expect(denialsIn(said, answer)).toEqual(['a2.c1']);
    expect(denialsIn(said, on('a2', '2007-07-03', denied('speaker', { object: 'officer' })))).toEqual([]);
    const nobody = { subject: 'officer' } as const;
    expect(
      denialsIn(
        on('a1', '2007-07-02', alleged('staff', { ...nobody, object: 'rebels' })),
        on('a2', '2007-07-03', denied('speaker', { ...nobody, object: 'militias' })),
      ),
    ).toEqual([]);
  });

  it('of a deed of the whole answers what was said of its part', () => {
    const member: MadeClaim = { subject: 'guards', predicate: 'member_of', object: 'north' };
    const charge = alleged('staff', { subject: 'guards' });
    const reply = on('a2', '2007-07-03', denied('speaker'));
    expect(denialsIn(on('a1', '2007-07-02', charge, member), reply)).toEqual(['a2.c1']);
    expect(denialsIn(on('a1', '2007-07-02', charge), reply)).toEqual([]);
    expect(denialsIn(on('a1', '2007-07-02', charge, { ...member, certainty: 'alleged' }), reply)).toEqual([]);
    const deniedOfPart = on('a2', '2007-07-03', denied('speaker', { subject: 'guards' }));
    expect(denialsIn(on('a1', '2007-07-02', alleged('staff'), member), deniedOfPart)).toEqual([]);
  });

  it('of support denies arming, but not the other way round', () => {
    const support = { predicate: 'supports' } as const;
    const [arms, backs] = [alleged('staff'), alleged('staff', support)];
    expect(denialsIn(on('a1', null, arms), on('a2', null, denied('speaker', support)))).toEqual(['a2.c1']);
    expect(denialsIn(on('a1', null, backs), on('a2', null, denied('speaker')))).toEqual([]);
  });

  it('answers the accusation that rests on what it denies', () => {
    const implied: MadeClaim = {
      subject: 'staff',
      predicate: 'accuses',
      object: 'north',
      rule: 'implied',
      impliedBy: 'c2',
    };
    expect(denialsIn(on('a1', null, implied, alleged('staff')), on('a2', null, denied('speaker')))).toEqual([
      'a2.c1',
    ]);
    const spoken: MadeClaim = { subject: 'staff', predicate: 'accuses', object: 'north', sentence: [0, 9] };
    const charge = alleged('staff', { sentence: [0, 9] });
    expect(denialsIn(on('a1', null, spoken, charge), on('a2', null, denied('speaker')))).toEqual(['a2.c1']);
    expect(
      denialsIn(
        on('a1', null, spoken, alleged('other', { sentence: [0, 9] })),
        on('a2', null, denied('speaker')),
      ),
    ).toEqual([]);
  });

  it('answers a bare accusation only in its own article, by the accused', () => {
    const bare: MadeClaim = { subject: 'staff', predicate: 'accuses', object: 'north' };
    const reply = denied('speaker', { onBehalfOf: 'north' });
    expect(denialsIn(on('a1', null, bare, reply))).toEqual(['a1.c2']);
    expect(denialsIn(on('a1', null, bare, denied('other')))).toEqual([]);
    expect(denialsIn(on('a1', null, bare), on('a2', null, reply))).toEqual([]);
    expect(denialsIn(on('a1', null, bare, { ...reply, denies: ['c3'] }, HELPS))).toEqual([]);
  });
});

describe('claims of the opposite', () => {
  it('contradict each other where others hold them around the same days', () => {
    const opposite = alleged('speaker', { polarity: 'negative' });
    const contested = (claim: MadeClaim, date: string): boolean =>
      tiesIn(caseOf(on('a1', '2007-07-02', alleged('staff')), on('a2', date, claim)))['a1.c1']![1] ===
      'a2.c1';
    expect(contested(opposite, '2007-06-20')).toBe(true);
    expect(contested(opposite, '2007-07-20')).toBe(true);
    expect(contested(opposite, '2007-12-20')).toBe(false);
    expect(contested({ ...opposite, claimants: ['staff'] }, '2007-07-20')).toBe(false);
    expect(contested({ ...opposite, certainty: 'hypothetical' }, '2007-07-20')).toBe(false);
  });
});

describe('the same claim', () => {
  it('is repeated by every other voice once', () => {
    const ties = tiesIn(
      caseOf(
        on('a1', '2007-07-02', alleged('staff'), HELPS),
        on('a2', '2007-07-03', alleged('staff'), alleged('other'), alleged('other')),
        on('a3', '2007-07-04', denied('speaker'), { ...HELPS, polarity: 'negative' }),
      ),
    );
    expect(ties['a1.c1']).toEqual(['a3.c1', 'a3.c2', 'a1.c2 a2.c2', true]);
    expect(ties['a3.c1']).toEqual(['', '', '', true]);
  });
});

describe('ties', () => {
  it('do not depend on the order of the articles', () => {
    const made = (seed: number): Extraction[] =>
      madeExtractions(seededRandom(seed), 9, 5, 160).map((extraction, at) => ({
        ...extraction,
        article: { ...extraction.article, date: at % 4 === 0 ? null : `2007-0${at}-10` },
      }));
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), (seed, shuffle) => {
        const extractions = made(seed);
        const random = seededRandom(shuffle);
        const keys = new Map(extractions.map((one) => [one, random()]));
        const shuffled = [...extractions].sort((a, b) => keys.get(a)! - keys.get(b)!);
        expect(tiesIn(caseOf(...shuffled))).toEqual(tiesIn(caseOf(...extractions)));
      }),
      { numRuns: 25 },
    );
  });

  it('are the same from both ends, and contested is what has one', () => {
    fc.assert(
      fc.property(fc.nat(1e6), (seed) => {
        const resolved = caseOf(...madeExtractions(seededRandom(seed), 6, 4, 120));
        const ties = tiesOf(resolved);
        for (const claim of resolved.claims) {
          const denials = ties.deniedBy([claim]);
          for (const denial of denials) expect(ties.denies(denial)).toContain(claim);
          for (const other of ties.contradictedBy([claim]))
            expect(ties.contradictedBy([other])).toContain(claim);
          const { certainty } = claim.claim;
          const others = certainty === 'denied' ? ties.denies(claim) : ties.contradictedBy([claim]);
          if (certainty === 'hypothetical') expect(ties.isContested(claim)).toBe(false);
          else expect(ties.isContested(claim)).toBe(denials.length + others.length > 0);
        }
        expect(ties.deniedBy(resolved.claims)).toEqual(
          ties.inOrder(new Set(resolved.claims.flatMap((claim) => ties.deniedBy([claim])))),
        );
      }),
      { numRuns: 20 },
    );
  });
});
