/** What the tables tell of claims and of entities. */
import { describe, expect, it } from 'vitest';
import { entityRows, type EntityRow } from '../../../src/graph/entity-rows.ts';
import { claimColumns, entityColumns, type TableWords } from '../../../src/graph/table-columns.ts';
import { sortRows } from '../../../src/graph/table.ts';
import { caseOf, idOf, madeExtraction, type MadeEntity } from '../../made-case.ts';

const ENTITIES: readonly MadeEntity[] = [
  ['e1', 'group', 'Quds Force'],
  ['e2', 'group', 'Mahdi Army'],
  ['e3', 'place', 'Iran'],
  ['e4', 'person', 'Kevin Bergner'],
];

const resolved = caseOf(
  madeExtraction('a1', ENTITIES, [
    { subject: 'e1', predicate: 'helps', object: 'e2', certainty: 'alleged', claimants: ['e4'], cue: [0, 4] },
    { subject: 'e4', predicate: 'accuses', object: 'e3' },
  ]),
  madeExtraction(
    'a2',
    ENTITIES,
    [
      {
        subject: 'e1',
        predicate: 'helps',
        object: 'e2',
        certainty: 'denied',
        claimants: ['e3'],
        cue: [0, 4],
        time: { from: '2007-08-01', to: '2007-08-31', precision: 'month', span: [0, 1] },
      },
    ],
    null,
    '2007-09-02',
  ),
);
const nameOf = (id: string): string => resolved.entities.get(id)!.name;
const words: TableWords = {
  nameOf,
  holderOf: ({ claimants }) => (claimants.length === 0 ? 'the article' : nameOf(claimants.at(-1)!)),
  verbOf: ({ predicate }) => predicate,
  certaintyOf: (certainty) => certainty,
  familyOf: ({ predicate }) => predicate,
  kindOf: (kind) => kind,
  titleOf: (article) => article,
  originOf: (origin) => origin || 'unknown',
};

describe('the table of claims', () => {
  const columns = claimColumns(resolved, words);
  const cellsOf = (index: number): Record<string, unknown> =>
    Object.fromEntries(columns.map(({ id, value }) => [id, value(resolved.claims[index]!)]));

  it('tells each claim whole', () => {
    expect(cellsOf(0)).toEqual({
      subject: 'Quds Force',
      relation: 'helps',
      object: 'Mahdi Army',
      certainty: 'alleged',
      claimant: 'Kevin Bergner',
      behalf: null,
      said: '2007-08-29',
      happened: null,
      origin: 'Origin of a1',
      article: 'a1',
      sentence: 'Quds Force helps Mahdi Army',
      answers: 1,
      family: 'helps',
      confidence: 0.7,
    });
    expect(cellsOf(2)).toMatchObject({
      happened: '2007-08-01/2007-08-31',
      origin: 'unknown',
      said: '2007-09-02',
      answers: 0,
    });
  });

  it('sorts certainty from stated to denied', () => {
    const certainty = columns.find(({ id }) => id === 'certainty')!;
    const sorted = sortRows(resolved.claims, certainty, false);
    expect(sorted.map(({ claim }) => claim.certainty)).toEqual(['stated', 'alleged', 'denied']);
  });
});

describe('the table of entities', () => {
  const rows = entityRows(resolved, Uint8Array.of(1, 1, 1));
  const rowOf = (name: string): EntityRow => rows.find(({ entity }) => entity.name === name)!;

  it('counts what each does, suffers and says', () => {
    expect(rowOf('Quds Force')).toMatchObject({ claims: 2, does: 2, suffers: 0, says: 0, contested: 2 });
    expect(rowOf('Kevin Bergner')).toMatchObject({ claims: 1, says: 1, accuses: 1, accused: 0 });
    expect(rowOf('Iran')).toMatchObject({ claims: 1, accused: 1, says: 1, denies: 1 });
  });

  it('takes in holders that no shown claim is about, with their dates', () => {
    const denial = entityRows(resolved, Uint8Array.of(0, 0, 1));
    const iran = denial.find(({ id }) => id === idOf(resolved, 'Iran'))!;
    expect(iran).toMatchObject({ claims: 0, says: 1, first: '2007-09-02', last: '2007-09-02' });
    expect(rowOf('Iran')).toMatchObject({ first: '2007-08-29', last: '2007-09-02' });
    const articles = entityColumns(words).find(({ id }) => id === 'articles')!;
    expect(articles.value(rowOf('Iran'))).toBe(2);
  });

  it('counts a claim once for a group and the voice that is drawn as it, and an article once for an entity', () => {
    const voiced = caseOf(
      madeExtraction(
        'a1',
        [...ENTITIES, ['e5', 'person', 'a spokesman', 'nominal']],
        ['e1', 'e2', 'e4'].map((subject) => ({
          subject,
          predicate: 'accuses',
          object: 'e3',
          claimants: ['e5'],
          onBehalfOf: 'e1',
          cue: [0, 4],
        })),
      ),
    );
    const told = entityRows(voiced, Uint8Array.of(1, 1, 1));
    expect(told.map(({ entity, claims, says, articles }) => [entity.name, claims, says, articles])).toEqual(
      expect.arrayContaining([
        ['Iran', 3, 0, 1],
        ['Quds Force', 1, 3, 1],
      ]),
    );
    expect(told.map(({ claims }) => claims)).toEqual([3, 1, 1, 1]);
    expect(entityRows(voiced, Uint8Array.of(0, 0, 0))).toEqual([]);
  });
});
