/** What the page of one entity is made from. */
import { describe, expect, it } from 'vitest';
import { OWN_VOICE } from '../../../src/casefile/voices.ts';
import { countByCertainty, dossierOf } from '../../../src/graph/dossier.ts';
import { caseOf, idOf, madeExtraction, type MadeClaim, type MadeEntity } from '../../made-case.ts';

const ENTITIES: readonly MadeEntity[] = [
  ['e1', 'group', 'Quds Force'],
  ['e2', 'group', 'Mahdi Army'],
  ['e3', 'place', 'Iran'],
  ['e4', 'person', 'Kevin Bergner'],
];
const said = { cue: [0, 4] as const };

const DENIAL: MadeClaim = {
  subject: 'e1',
  predicate: 'helps',
  object: 'e2',
  certainty: 'denied',
  claimants: ['e3'],
  ...said,
};

const resolved = caseOf(
  madeExtraction('a1', ENTITIES, [
    { subject: 'e1', predicate: 'helps', object: 'e2', certainty: 'alleged', claimants: ['e4'], ...said },
    { subject: 'e4', predicate: 'accuses', object: 'e1' },
    { subject: 'e2', predicate: 'meets', object: 'e1' },
  ]),
  madeExtraction('a2', ENTITIES, [DENIAL], 'Other', '2007-09-02'),
);
const of = (name: string) => dossierOf(resolved, resolved.claims, idOf(resolved, name));

describe('a dossier', () => {
  it('tells what an entity does and suffers, by predicate; what holds both ways it does', () => {
    const { relations, about, first, last, articles } = of('Quds Force');
    expect(about).toHaveLength(4);
    expect(relations.map(({ predicate, does, suffers }) => [predicate, does.length, suffers.length])).toEqual(
      [
        ['helps', 2, 0],
        ['accuses', 0, 1],
        ['meets', 1, 0],
      ],
    );
    expect(countByCertainty(relations[0]!.does)).toEqual([0, 1, 0, 1]);
    expect([first, last, articles]).toEqual(['2007-08-29', '2007-09-02', ['a1', 'a2']]);
  });

  it('tells who says so, of what it is accused and what is contested', () => {
    const { voices, accused, contested, neighbours } = of('Quds Force');
    expect(voices.map(({ holder, claims }) => [holder, claims.length])).toEqual(
      expect.arrayContaining([
        [OWN_VOICE, 2],
        [idOf(resolved, 'Kevin Bergner'), 1],
        [idOf(resolved, 'Iran'), 1],
      ]),
    );
    expect(accused.map(({ claim }) => claim.id)).toEqual(['a1.c2']);
    expect(contested.map(({ claim, answers }) => [claim.id, answers.map(({ id }) => id)])).toEqual([
      ['a1.c1', ['a2.c1']],
    ]);
    expect(neighbours[0]!.id).toBe(idOf(resolved, 'Mahdi Army'));
  });

  it('tells what it says itself, what that denies, and who contradicts it', () => {
    const bergner = of('Kevin Bergner');
    expect(bergner.made.map(({ id }) => id)).toEqual(['a1.c1']);
    expect(
      bergner.contradictedBy.map(({ claim, answers }) => [claim.id, answers.map(({ id }) => id)]),
    ).toEqual([['a1.c1', ['a2.c1']]]);
    const iran = of('Iran');
    expect(iran.about).toEqual([]);
    expect(iran.contradicts.map(({ claim, answers }) => [claim.id, answers.map(({ id }) => id)])).toEqual([
      ['a2.c1', ['a1.c1']],
    ]);
    expect(iran.lone).toEqual([]);
    const alone = caseOf(madeExtraction('a3', ENTITIES, [DENIAL]));
    const { lone, contradicts } = dossierOf(alone, alone.claims, idOf(alone, 'Iran'));
    expect([lone.map(({ id }) => id), contradicts]).toEqual([['a3.c1'], []]);
    expect(dossierOf(resolved, resolved.claims, 'nobody').about).toEqual([]);
  });
});
