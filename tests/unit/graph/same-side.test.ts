/** Who speaks for the same side as a claimant. */
import { describe, expect, it } from 'vitest';
import { sameSide } from '../../../src/graph/same-side.ts';
import { caseOf, idOf, madeExtraction, type MadeClaim, type MadeEntity } from '../../made-case.ts';

const ENTITIES: readonly MadeEntity[] = [
  ['ministry', 'group', 'Foreign Ministry'],
  ['state', 'place', 'Ruritania'],
  ['party', 'group', 'Tide Party'],
  ['speaker', 'person', 'Anselm Karow'],
  ['member', 'person', 'Berta Lindqvist'],
  ['other', 'group', 'Lantern League'],
];
const told = (by: string, behalf: string): MadeClaim => ({
  subject: 'state',
  predicate: 'helps',
  object: 'other',
  claimants: [by],
  onBehalfOf: behalf,
  certainty: 'denied',
  cue: [0, 1],
});
const resolved = caseOf(
  madeExtraction('a1', ENTITIES, [
    told('speaker', 'ministry'),
    { subject: 'speaker', predicate: 'member_of', object: 'state' },
    { subject: 'member', predicate: 'leads', object: 'state' },
    { subject: 'member', predicate: 'member_of', object: 'party' },
  ]),
);
const id = (name: string): string => idOf(resolved, name);
const namesFor = (...members: string[]): (string | null)[][] =>
  sameSide(resolved, members.map(id)).map((one) =>
    [one.id, one.through].map((entity) => (entity === null ? null : resolved.entities.get(entity)!.name)),
  );

describe('the same side', () => {
  it('is the state that a ministry’s spokesman belongs to, and the other way round', () => {
    expect(namesFor('Foreign Ministry')).toEqual([['Ruritania', 'Anselm Karow']]);
    expect(namesFor('Ruritania')).toEqual([['Foreign Ministry', 'Anselm Karow']]);
    expect(namesFor('Foreign Ministry', 'Ruritania')).toEqual([]);
  });

  it('is whom a person speaks for', () => {
    expect(namesFor('Anselm Karow')).toEqual([['Foreign Ministry', null]]);
  });

  it('is not what somebody merely belongs to besides', () => {
    expect(namesFor('Tide Party')).toEqual([]);
    expect(namesFor('Lantern League')).toEqual([]);
  });

  it('is the power that a capital stands for', () => {
    const { entities, ...rest } = resolved;
    const capital = { ...entities.get(id('Foreign Ministry'))!, standsFor: id('Ruritania') };
    const withCapital = { ...rest, entities: new Map(entities).set(capital.id, capital), claims: [] };
    expect(sameSide(withCapital, [capital.id])).toEqual([{ id: id('Ruritania'), through: null }]);
    expect(sameSide(withCapital, [id('Ruritania')])).toEqual([{ id: capital.id, through: null }]);
  });
});
