import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ResolvedCase } from '../../../src/casefile/case-entities.ts';
import type { EntityKind } from '../../../src/entities/entity.ts';
import type { Extraction } from '../../../src/extract/extraction.ts';
import { caseOf } from '../../made-case.ts';
import { read } from '../../read-text.ts';
import { article, named, partition, suggested } from './made-articles.ts';

type Other = readonly [EntityKind, string];

/** An article with a person of this name, a role if any, and others. */
function about(id: string, name: string, role: string | null, ...others: readonly Other[]): Extraction {
  return article(id, [['person', name], ...others], role === null ? {} : { [name]: { roles: [role] } });
}

/** How many persons of the case bear a name. */
function bearers({ entities }: ResolvedCase, name: string): number {
  return [...entities.values()].filter((entity) => entity.kind === 'person' && entity.name === name).length;
}

const LONDON: Other = ['place', 'London'];
const UNITED_STATES: Other = ['place', 'United States'];
const UNION: Other = ['group', 'Harbour Union'];

describe('two articles with a person of one ordinary name', () => {
  const cases: readonly (readonly [string, number, Extraction, Extraction])[] = [
    ['that share nothing', 2, about('a1', 'John Smith', null), about('a2', 'John Smith', null)],
    [
      'that share a country only',
      2,
      about('a1', 'John Smith', null, UNITED_STATES),
      about('a2', 'John Smith', null, UNITED_STATES),
    ],
    [
      'that share a town',
      1,
      about('a1', 'John Smith', null, LONDON),
      about('a2', 'John Smith', null, LONDON),
    ],
    ['that share a group', 1, about('a1', 'John Smith', null, UNION), about('a2', 'John Smith', null, UNION)],
    [
      'of whom one is at work and the other is not told',
      2,
      about('a1', 'John Smith', 'teacher'),
      about('a2', 'John Smith', null),
    ],
    [
      'with one office',
      1,
      about('a1', 'John Smith', 'foreign minister'),
      about('a2', 'John Smith', 'Foreign Minister'),
    ],
    ['with one rank, shortened', 1, about('a1', 'John Smith', 'Gen.'), about('a2', 'John Smith', 'General')],
    ['with one common trade', 2, about('a1', 'John Smith', 'lawyer'), about('a2', 'John Smith', 'lawyer')],
    [
      'with one common trade in one town',
      1,
      about('a1', 'John Smith', 'lawyer', LONDON),
      about('a2', 'John Smith', 'lawyer', LONDON),
    ],
    [
      'with two offices of one line in one town',
      1,
      about('a1', 'John Smith', 'Senator', LONDON),
      about('a2', 'John Smith', 'former president', LONDON),
    ],
    [
      'who lead a company and play in midfield',
      2,
      about('a1', 'John Smith', 'chief executive', LONDON),
      about('a2', 'John Smith', 'midfielder', LONDON),
    ],
    [
      'who are a general and a singer',
      2,
      about('a1', 'Abdul Karim', 'General', UNION),
      about('a2', 'Abdul Karim', 'singer', UNION),
    ],
    [
      'who are a judge and a bomber',
      2,
      about('a1', 'Omar Hassan', 'Judge', LONDON),
      about('a2', 'Omar Hassan', 'bomber', LONDON),
    ],
    [
      'who are a police officer and a chief executive officer',
      2,
      about('a1', 'Mary Jones', 'police officer', LONDON),
      about('a2', 'Mary Jones', 'chief executive officer', LONDON),
    ],
    [
      'of other trades beside one person',
      1,
      about('a1', 'John Smith', 'General', ['person', 'Zuhra Venn']),
      about('a2', 'John Smith', 'Senator', ['person', 'Zuhra Venn']),
    ],
  ];

  it.each(cases)('%s: %i', (_, count, first, second) => {
    const resolved = caseOf(first, second);
    expect(bearers(resolved, first.entities[0]!.name)).toBe(count);
    const asked = suggested(resolved).filter(([name]) => name === first.entities[0]!.name);
    expect(asked).toHaveLength(count - 1);
  });
});

describe('a name that few can bear', () => {
  it.each(['Zuhra Venn', 'Hassan Kazemi Qomi', 'John Fitzgerald Kennedy'])('%s needs no context', (name) => {
    const resolved = caseOf(about('a1', name, null), about('a2', name, null));
    expect(bearers(resolved, name)).toBe(1);
    const [entity] = resolved.entities.values();
    expect(entity!.joins).toEqual([
      { reason: 'same rare name in a1 and a2', articles: ['a1', 'a2'], confidence: 0.8 },
    ]);
  });

  it('stays two where its bearers do other work', () => {
    const resolved = caseOf(about('a1', 'Zuhra Venn', 'surgeon'), about('a2', 'Zuhra Venn', 'striker'));
    expect(bearers(resolved, 'Zuhra Venn')).toBe(2);
  });
});

describe('several articles', () => {
  const story = (id: string, ...others: readonly Other[]): Extraction =>
    about(id, 'John Smith', null, ...others);

  it('on one story join their persons, though no two places tell', () => {
    const ids = Array.from({ length: 24 }, (_, at) => `a${10 + at}`);
    const resolved = caseOf(
      ...ids.map((id) =>
        story(id, UNITED_STATES, LONDON, UNION, ['group', 'Dockers Guild'], ['person', 'Mary Jones']),
      ),
    );
    expect(bearers(resolved, 'John Smith')).toBe(1);
    expect(bearers(resolved, 'Mary Jones')).toBe(1);
  });

  it('are put together over one that shares with both', () => {
    const resolved = caseOf(story('a1', LONDON), story('a2', UNION), story('a3', LONDON, UNION));
    expect(bearers(resolved, 'John Smith')).toBe(1);
  });

  it('are not put together over one that shares with two of other work', () => {
    const resolved = caseOf(
      about('a1', 'John Smith', 'Senator', UNION),
      about('a2', 'John Smith', 'goalkeeper', UNION),
      story('a3', UNION),
    );
    expect(partition(resolved)).toContain('a1.e1');
    expect(partition(resolved)).toContain('a2.e1');
    expect(partition(resolved)).toContain('a3.e1');
  });

  it('take in a stray one where the case knows one bearer well', () => {
    const many = ['a1', 'a2', 'a3', 'a4'].map((id) => story(id, UNION));
    expect(bearers(caseOf(...many, story('b1')), 'John Smith')).toBe(1);
    expect(bearers(caseOf(...many.slice(1), story('b1')), 'John Smith')).toBe(2);
    expect(
      bearers(
        caseOf(...many.map((one) => withRole(one, 'Senator')), withRole(story('b1'), 'singer')),
        'John Smith',
      ),
    ).toBe(2);
  });

  it('give the same persons in any order', () => {
    const all = [
      about('a1', 'John Smith', 'Senator', UNION),
      about('a2', 'John Smith', 'goalkeeper', LONDON),
      story('a3', UNION, LONDON),
      story('a4', LONDON),
      story('a5', UNITED_STATES),
      story('a6', UNION, ['person', 'Mary Jones']),
      about('a7', 'Mary Jones', 'surgeon', UNION),
    ];
    const expected = partition(caseOf(...all));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(partition(caseOf(...shuffled))).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});

function withRole(extraction: Extraction, role: string): Extraction {
  return {
    ...extraction,
    entities: extraction.entities.map((entity) =>
      entity.name === 'John Smith' ? { ...entity, roles: [role] } : entity,
    ),
  };
}

describe('read articles', () => {
  const texts: readonly (readonly [string, string, number, string, string])[] = [
    [
      'a chief executive and a midfielder',
      'John Smith',
      2,
      'John Smith, chief executive of Arcton Oil Ltd., met investors in Houston on Monday.',
      'The Leeds midfielder John Smith scored twice against Chelsea.',
    ],
    [
      'ministers of two countries',
      'Maria Lopez',
      2,
      "Maria Lopez, Peru's defence minister, resigned on Monday.",
      'Defence minister Maria Lopez of Spain flew to Madrid.',
    ],
    [
      'the minister of one country',
      'Maria Lopez',
      1,
      "Maria Lopez, Peru's defence minister, resigned on Monday.",
      'The defence minister of Peru, Maria Lopez, flew to Madrid.',
    ],
    [
      'a lottery and an arrest',
      'Mary Jones',
      2,
      'Mary Jones, a teacher from Bristol, won the lottery.',
      'Police arrested Mary Jones in Ohio.',
    ],
    [
      'a trial and its verdict',
      'Peter Miller',
      1,
      'Prosecutors in Leeds accused Peter Miller of bribing officials of Halden Bank.',
      'Peter Miller was found guilty. Halden Bank said it was relieved.',
    ],
  ];

  it.each(texts)('on %s', async (_, name, count, first, second) => {
    const resolved = caseOf(await read(first, { id: 'a1' }), await read(second, { id: 'a2' }));
    expect(bearers(resolved, name)).toBe(count);
    expect(named(resolved)).toContain(name);
  });
});
