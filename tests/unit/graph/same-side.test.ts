/** Who speaks for the same side as a claimant. */
import { describe, expect, it } from 'vitest';
import type { CaseEntity, ResolvedCase } from '../../../src/casefile/case-entities.ts';
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
const namesFor = (...members: string[]): string[][] => sidesIn(resolved, members.map(id));

/** Who is on the same side, with what link, by whom. */
function sidesIn(of: ResolvedCase, members: readonly string[]): string[][] {
  const nameOf = (entity: string): string => of.entities.get(entity)!.name;
  return sameSide(of, members).map((side) => [nameOf(side.id), side.link, nameOf(side.by)]);
}

/** The case with other fields for some entities, by name. */
function withFields(fields: Readonly<Record<string, Partial<CaseEntity>>>): ResolvedCase {
  const entities = [...resolved.entities.values()].map((entity) => ({ ...entity, ...fields[entity.name] }));
  return { ...resolved, entities: new Map(entities.map((entity) => [entity.id, entity])) };
}

describe('the same side', () => {
  it('is the state that a ministry’s spokesman belongs to, and the other way round', () => {
    expect(namesFor('Foreign Ministry')).toEqual([['Ruritania', 'voice', 'Anselm Karow']]);
    expect(namesFor('Ruritania')).toEqual([['Foreign Ministry', 'voice', 'Anselm Karow']]);
    expect(namesFor('Foreign Ministry', 'Ruritania')).toEqual([]);
  });

  it('is whom a person speaks for', () => {
    expect(namesFor('Anselm Karow')).toEqual([['Foreign Ministry', 'spoken', 'Anselm Karow']]);
  });

  it('is not what somebody merely belongs to besides', () => {
    expect(namesFor('Tide Party')).toEqual([]);
    expect(namesFor('Lantern League')).toEqual([]);
  });

  it('is the power that a capital stands for', () => {
    const withCapital = { ...withFields({ 'Foreign Ministry': { standsFor: id('Ruritania') } }), claims: [] };
    const capital = id('Foreign Ministry');
    expect(sidesIn(withCapital, [capital])).toEqual([['Ruritania', 'power', 'Foreign Ministry']]);
    expect(sidesIn(withCapital, [id('Ruritania')])).toEqual([['Foreign Ministry', 'seat', 'Ruritania']]);
  });

  it('is the state whose body a ministry is, and the capital that stands for that state', () => {
    const iran = withFields({
      Ruritania: { name: 'Iran' },
      'Foreign Ministry': { state: 'Iran' },
      'Lantern League': { name: 'Tehran', kind: 'place', standsFor: id('Ruritania') },
    });
    expect(sidesIn({ ...iran, claims: [] }, [id('Foreign Ministry')])).toEqual([
      ['Iran', 'state', 'Foreign Ministry'],
      ['Tehran', 'seat', 'Iran'],
    ]);
    expect(sidesIn({ ...iran, claims: [] }, [id('Ruritania')])).toEqual([
      ['Foreign Ministry', 'body', 'Iran'],
      ['Tehran', 'seat', 'Iran'],
    ]);
  });
});
