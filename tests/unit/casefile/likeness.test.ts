import { describe, expect, it } from 'vitest';
import type { ResolvedCase } from '../../../src/casefile/case-entities.ts';
import type { Entity, EntityKind } from '../../../src/entities/entity.ts';
import type { Extraction } from '../../../src/extract/extraction.ts';
import { caseOf, idOf } from '../../made-case.ts';
import { article, articlesOf, named, partition, reasonsOf, suggested } from './made-articles.ts';

/** One name in each of two articles, the same person beside both. */
function besideOnePerson(kind: EntityKind, name: string, other: string): ResolvedCase {
  const [first, second] = [name, other].map((own, at) =>
    article(`a${at + 1}`, [
      [kind, own],
      ['person', 'Ada Park'],
    ]),
  );
  return caseOf(first!, second!);
}

describe('namesakes', () => {
  const smith = (id: string, role: string | null, ...others: string[]): Extraction =>
    article(
      id,
      [['person', 'John Smith'], ...others.map((name) => ['person', name] as const)],
      role === null ? {} : { 'John Smith': { roles: [role] } },
    );

  it('of different work and company stay two, and the reader is asked', () => {
    const resolved = caseOf(smith('a1', 'Senator', 'Ada Park'), smith('a2', 'goalkeeper', 'Leo Kim'));
    expect(named(resolved)).toEqual(['Ada Park', 'John Smith', 'John Smith', 'Leo Kim']);
    expect(suggested(resolved)).toEqual([['John Smith', 'John Smith']]);
    expect(resolved.suggestions[0]!.score).toBeGreaterThan(0);
  });

  it('of the same line of work alone stay two', () => {
    expect(caseOf(smith('a1', 'Sen.'), smith('a2', 'former president')).entities.size).toBe(2);
  });

  it('of different work in the same company are one', () => {
    const resolved = caseOf(smith('a1', 'General', 'Ada Park'), smith('a2', 'Senator', 'Ada Park'));
    expect(named(resolved)).toEqual(['Ada Park', 'John Smith']);
    expect(reasonsOf(resolved, 'John Smith')).toEqual([
      'same name in a1 and a2; Ada Park stands beside both',
    ]);
  });

  it('whose work an article leaves out go with those they share a story with', () => {
    const resolved = caseOf(
      smith('a1', 'Senator', 'Ada Park'),
      smith('a2', 'goalkeeper', 'Leo Kim'),
      smith('a3', null, 'Leo Kim'),
    );
    expect(partition(resolved)).toContain('a2.e1 a3.e1');
    expect(partition(resolved)).toContain('a1.e1');
  });

  it('among places are told apart by country, and never put together for their company', () => {
    const tripoli = (id: string, known: Partial<Entity>): Extraction =>
      article(
        id,
        [
          ['place', 'Tripoli'],
          ['person', 'Ada Park'],
        ],
        { Tripoli: known },
      );
    const resolved = caseOf(
      tripoli('a1', { country: 'Libya', latitude: 32.9, longitude: 13.2 }),
      tripoli('a2', { country: 'Lebanon', latitude: 34.4, longitude: 35.8 }),
      tripoli('a3', { country: 'Libya', latitude: 32.9, longitude: 13.2 }),
    );
    expect(partition(resolved)).toEqual(['a1.e1 a3.e1', 'a1.e2 a2.e2 a3.e2', 'a2.e1']);
    const [libya, lebanon] = [...resolved.entities.values()]
      .filter(({ kind }) => kind === 'place')
      .sort((a, b) => b.mentions.length - a.mentions.length);
    expect(libya).toMatchObject({ country: 'Libya', latitude: 32.9, longitude: 13.2 });
    expect(lebanon).toMatchObject({ country: 'Lebanon', latitude: 34.4, longitude: 35.8 });
  });

  it('in one country are told apart by position', () => {
    const springfield = (id: string, latitude: number, longitude: number): Extraction =>
      article(id, [['place', 'Springfield']], {
        Springfield: { country: 'United States', latitude, longitude },
      });
    expect(
      partition(
        caseOf(
          springfield('a1', 39.8, -89.6),
          springfield('a2', 37.2, -93.3),
          springfield('a3', 39.8, -89.6),
        ),
      ),
    ).toEqual(['a1.e1 a3.e1', 'a2.e1']);
  });
});

describe('partial names', () => {
  it('go with the owner of the surname that shares the story', () => {
    const resolved = caseOf(
      article('a1', [
        ['person', 'Qais Khazali'],
        ['group', 'Mahdi Army'],
      ]),
      article('a2', [
        ['person', 'Laith Khazali'],
        ['person', 'Ada Park'],
      ]),
      article('a3', [
        ['person', 'Khazali'],
        ['person', 'Ada Park'],
      ]),
    );
    expect(partition(resolved)).toContain('a2.e1 a3.e1');
    expect(reasonsOf(resolved, 'Laith Khazali')).toEqual([
      'surname "Khazali" in a2 and a3; Ada Park stands beside both',
    ]);
  });

  it('that nothing tells apart are left to the reader', () => {
    const resolved = caseOf(...articlesOf('person', ['Qais Khazali'], ['Laith Khazali'], ['Khazali']));
    expect(suggested(resolved).sort()).toEqual([
      ['Khazali', 'Laith Khazali'],
      ['Khazali', 'Qais Khazali'],
    ]);
  });

  it('go with the owner of most articles where company tells little', () => {
    const barack = ['a1', 'a2', 'a3', 'a4'].map((id) =>
      article(id, [
        ['person', 'Barack Obama'],
        ['person', 'Ada Park'],
      ]),
    );
    const resolved = caseOf(
      ...barack,
      article('b1', [
        ['person', 'Michelle Obama'],
        ['person', 'Ada Park'],
      ]),
      article('c1', [
        ['person', 'Obama'],
        ['person', 'Ada Park'],
      ]),
    );
    expect(idOf(resolved, 'Obama')).toBe(idOf(resolved, 'Barack Obama'));
  });

  it('of father and son in one article stay two', () => {
    const resolved = caseOf(
      article('a1', [
        ['person', 'Donald Trump'],
        ['person', 'Donald Trump Jr.'],
        ['person', 'Ada Park'],
      ]),
      article('a2', [
        ['person', 'Donald Trump'],
        ['person', 'Ada Park'],
      ]),
    );
    expect(partition(resolved)).toEqual(['a1.e1 a2.e1', 'a1.e2', 'a1.e3 a2.e2']);
  });

  it('that an article sets beside the full name stay two', () => {
    const resolved = caseOf(
      article('a1', [
        ['person', 'George Bush'],
        ['person', 'Bush'],
      ]),
    );
    expect(named(resolved)).toEqual(['Bush', 'George Bush']);
  });

  it('say why they are put together', () => {
    const resolved = caseOf(...articlesOf('person', ['Muqtada al-Sadr'], ['al-Sadr']));
    expect(resolved.entities.get(idOf(resolved, 'al-Sadr'))!.joins).toEqual([
      {
        reason: 'surname "al-Sadr" only borne by this person in a1 and a2',
        articles: ['a1', 'a2'],
        confidence: 0.85,
      },
    ]);
  });

  it.each([
    ['person', 'Joseph Lieberman', 'Joe Lieberman'],
    ['person', 'Hillary Rodham Clinton', 'Hillary Clinton'],
    ['person', 'Hassan Kazemi Qomi', 'Kazemi Qomi'],
    ['person', 'Joseph R. Biden Jr.', 'Joe Biden'],
    ['person', 'Saddam Hussein', 'Saddam'],
    ['person', 'Mowaffak al-Rubaie', 'Mowaffaq al-Rubaie'],
    ['person', 'Khalid Mishal', 'Khaled Meshal'],
    ['group', 'Badr Organisation', 'Badr'],
    ['group', 'Quds Force', 'Qods Force of Iran'],
    ['group', 'Patriotic Union of Kurdistan', 'PUK'],
    ['group', 'al-Qaeda', 'al-Qaida'],
    ['place', 'Sulaimaniyah', 'Sulaymaniya'],
  ] as const)('%s %s and %s in one story are one, elsewhere are not', (kind, name, other) => {
    const together = besideOnePerson(kind, name, other);
    expect(named(together)).toHaveLength(2);
    expect(reasonsOf(together, name)[0]).toContain(' in a1 and a2; Ada Park stands beside both');
    expect(named(caseOf(article('a1', [[kind, name]]), article('a2', [[kind, other]])))).toHaveLength(2);
  });

  it.each([
    ['person', 'Jamal Abdullah', 'Jamil Abdullah'],
    ['person', 'Hassan Nasrallah', 'Hussein Nasrallah'],
    ['place', 'Niger', 'Nigeria'],
    ['group', 'United Nations', 'United Nations Assistance Mission'],
    ['group', 'BBC', 'BBC Newsnight'],
  ] as const)('%s %s and %s stay two in one story', (kind, name, other) => {
    const resolved = besideOnePerson(kind, name, other);
    expect(named(resolved)).toHaveLength(3);
  });
});

describe('acronyms', () => {
  const known = (id: string, name: string): Extraction =>
    article(id, [['group', name]], { [name]: { aliases: ['PA'] } });

  it('join those who bear them only', () => {
    const resolved = caseOf(known('a1', 'Palestinian Authority'), article('a2', [['group', 'PA']]));
    expect(reasonsOf(resolved, 'PA')).toEqual(['same acronym "PA" in a1 and a2']);
  });

  it('of two names join neither for themselves', () => {
    const resolved = caseOf(known('a1', 'Palestinian Authority'), known('a2', 'Polar Alliance'));
    expect(named(resolved)).toEqual(['Palestinian Authority', 'Polar Alliance']);
  });
});

describe('one name of two kinds', () => {
  const anbar = (id: string, kind: EntityKind): Extraction =>
    article(id, [
      [kind, 'Anbar'],
      ['person', 'Ada Park'],
    ]);

  it('is that of most articles that share its story', () => {
    const resolved = caseOf(anbar('a1', 'place'), anbar('a2', 'group'), anbar('a3', 'place'));
    expect(resolved.entities.get(idOf(resolved, 'Anbar'))).toMatchObject({ kind: 'place', name: 'Anbar' });
    expect(reasonsOf(resolved, 'Anbar')).toContain(
      'same name "anbar" of another kind in a1 and a2; Ada Park stands beside both',
    );
  });

  it('is left to the reader where neither has more', () => {
    const resolved = caseOf(anbar('a1', 'place'), anbar('a2', 'group'));
    expect(suggested(resolved)).toEqual([['Anbar', 'Anbar']]);
  });
});

describe('names', () => {
  it('are called as the texts call them most', () => {
    const resolved = caseOf(...articlesOf('place', ['Arbil'], ['Erbil'], ['Erbil']));
    expect([...resolved.entities.values()]).toMatchObject([{ name: 'Erbil', aliases: ['Arbil'] }]);
  });

  it('of any kind cause no error', () => {
    const odd = [
      'constructor',
      '__proto__',
      'toString',
      'إيران',
      '\u202bעיראק\u202c',
      'x'.repeat(300),
      '😀',
      '(',
      '.org',
    ];
    const entities = odd.flatMap((name) =>
      (['person', 'group', 'place'] as const).map((kind) => [kind, name] as const),
    );
    const empty = Object.fromEntries(odd.slice(3).map((name) => [name, { aliases: ['', ' ', '()'] }]));
    const resolved = caseOf(
      article('a1', entities, empty),
      article('a2', entities),
      article('constructor', entities),
    );
    const names = new Set(named(resolved));
    for (const name of odd) expect(names).toContain(name);
    const lettered = [...resolved.entities.values()].filter(({ name }) => /\p{L}/u.test(name));
    expect(lettered.every(({ mentions }) => mentions.length % 3 === 0)).toBe(true);
  });
});

describe('places that stand for a power', () => {
  const acting = (id: string, name: string, ...others: string[]): Extraction =>
    article(
      id,
      [name, ...others].map((one) => ['place', one] as const),
      { [name]: { standsFor: 'Iran' } },
    );
  const powerOf = (resolved: ResolvedCase, name: string): string | null => {
    const id = resolved.entities.get(idOf(resolved, name))!.standsFor;
    return id === null ? null : resolved.entities.get(id)!.name;
  };

  it('are drawn with that power', () => {
    const resolved = caseOf(acting('a1', 'Tehran', 'Iran', 'Iraq'));
    expect(['Tehran', 'Iran', 'Iraq'].map((name) => powerOf(resolved, name))).toEqual(['Iran', null, null]);
  });

  it('are drawn with the most mentioned of them where no article names the power', () => {
    const resolved = caseOf(acting('a1', 'Qom', 'Tehran'), acting('a2', 'Tehran'), acting('a3', 'Tehran'));
    expect(['Qom', 'Tehran'].map((name) => powerOf(resolved, name))).toEqual(['Tehran', null]);
  });
});
