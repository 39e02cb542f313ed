/** Whom an entity contradicts, in its own name and in that of its side. */
import { describe, expect, it } from 'vitest';
import { otherSides, standingOf } from '../../src/app/state/contradictions.ts';
import type { Session } from '../../src/app/state/session.svelte.ts';
import { madeExtraction, type MadeClaim, type MadeEntity } from '../made-case.ts';
import { bareSession } from './bare-session.ts';

const ENTITIES: readonly MadeEntity[] = [
  ['e1', 'group', 'Iranian Foreign Ministry'],
  ['e2', 'place', 'Iran'],
  ['e3', 'group', 'Mahdi Army'],
  ['e4', 'person', 'Anselm Karow'],
];
const said: Partial<MadeClaim> = { certainty: 'alleged', cue: [0, 1] };
const helps = { subject: 'e2', predicate: 'helps', object: 'e3' } as const;

function open(): { session: Session; id: (name: string) => string } {
  const session = bareSession();
  session.open(
    'file',
    'Case',
    [],
    [
      madeExtraction('x1', ENTITIES, [
        { ...helps, ...said, claimants: ['e4'] },
        { subject: 'e4', predicate: 'accuses', object: 'e2' },
        { subject: 'e3', predicate: 'threatens', object: 'e4', ...said, claimants: ['e1'] },
        { ...helps, ...said, claimants: ['e2'], certainty: 'denied', denies: ['c1'] },
      ]),
    ],
  );
  return { session, id: (name) => session.search.find(name)[0]!.entity.id };
}

describe('where an entity stands', () => {
  it('is told in its own name, both ways', () => {
    const { session, id } = open();
    const { against, by, sides } = standingOf(session, id('Iran'));
    expect(against.counts).toEqual([1, 1]);
    expect(against.groups.map(({ name, claims }) => [name, claims])).toEqual([
      ['Anselm Karow', ['x1.c1', 'x1.c4']],
    ]);
    expect([by.groups, sides]).toEqual([[], []]);
    expect(standingOf(session, id('Karow')).by.groups.map(({ name }) => name)).toEqual(['Iran']);
  });

  it('is told in the name of its state where it contradicts nobody itself, never as its own', () => {
    const { session, id } = open();
    const { against, sides } = standingOf(session, id('Foreign Ministry'));
    expect(against).toEqual({ groups: [], counts: [0, 0] });
    expect(sides).toMatchObject([
      { id: id('Iran'), link: 'state', by: id('Foreign Ministry'), told: 1, against: { counts: [1, 1] } },
    ]);
  });

  it('counts nothing twice that both tell, and nothing that filters hide', () => {
    const { session, id } = open();
    const own = new Set(session.graph.drawn.claims.filter((claim) => claim.id === 'x1.c4'));
    expect(otherSides(session, [id('Foreign Ministry')], own)).toEqual([]);
    session.filters.only('certainties', ['alleged']);
    expect(standingOf(session, id('Foreign Ministry')).sides).toEqual([]);
    expect(standingOf(session, id('Iran')).against.groups).toEqual([]);
  });
});
