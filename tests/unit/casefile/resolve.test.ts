import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ResolvedCase } from '../../../src/casefile/case-entities.ts';
import { seededRandom } from '../../../src/base/random.ts';
import type { Extraction } from '../../../src/extract/extraction.ts';
import { madeArticles } from '../../bench/made-articles.ts';
import { caseOf, idOf, madeExtraction, madeExtractions, type MadeEntity } from '../../made-case.ts';
import { articlesOf, partition, withAliases } from './made-articles.ts';

describe('named entities', () => {
  it('of one name and kind are one, however it is spelt', () => {
    const resolved = caseOf(...articlesOf('group', ['Mahdi Army'], ['the Mehdi Army'], ['MAHDI ARMY']));
    expect(resolved.entities.size).toBe(1);
  });

  it('of different kinds stay apart', () => {
    const resolved = caseOf(
      madeExtraction('a1', [['e1', 'place', 'Karbala']]),
      madeExtraction('a2', [['e1', 'group', 'Karbala']]),
    );
    expect(resolved.entities.size).toBe(2);
  });

  it('join over an alias', () => {
    const [first, second] = articlesOf('group', ['Islamic Supreme Council of Iraq'], ['ISCI']);
    const resolved = caseOf(withAliases(first!, 'Islamic Supreme Council of Iraq', 'ISCI'), second!);
    expect(resolved.entities.size).toBe(1);
    expect(resolved.entities.get(idOf(resolved, 'ISCI'))!.name).toBe('Islamic Supreme Council of Iraq');
  });

  it('keep all their mentions', () => {
    const resolved = caseOf(...articlesOf('place', ['Iran'], ['Iran'], ['Iran']));
    expect(resolved.entities.get(idOf(resolved, 'Iran'))!.mentions.map(({ article }) => article)).toEqual([
      'a1',
      'a2',
      'a3',
    ]);
  });
});

describe('a surname alone', () => {
  it('joins the only full name that ends in it', () => {
    expect(caseOf(...articlesOf('person', ['Kevin Bergner'], ['Bergner'])).entities.size).toBe(1);
  });

  it('of two namesakes joins neither', () => {
    const resolved = caseOf(...articlesOf('person', ['Qais Khazali'], ['Laith Khazali'], ['Khazali']));
    expect(resolved.entities.size).toBe(3);
  });

  it('joins its like where no full name is known', () => {
    expect(caseOf(...articlesOf('person', ['Bergner'], ['Bergner'])).entities.size).toBe(1);
  });

  it('joins no full name that only starts with it', () => {
    expect(caseOf(...articlesOf('person', ['Qais Khazali'], ['Qais'])).entities.size).toBe(2);
  });
});

describe('unnamed entities', () => {
  const official = (id: string): Extraction =>
    madeExtraction(id, [['e1', 'person', 'a Pentagon official', 'nominal']]);

  it('never merge', () => {
    const resolved = caseOf(official('a1'), official('a2'));
    expect([...resolved.entities.values()].map(({ named }) => named)).toEqual([false, false]);
  });

  it('do not merge with a name either', () => {
    const resolved = caseOf(official('a2'), ...articlesOf('person', ['a Pentagon official']));
    expect(resolved.entities.size).toBe(2);
  });
});

describe('folding', () => {
  const voice: readonly MadeEntity[] = [
    ['e1', 'person', 'a spokesman', 'nominal'],
    ['e2', 'group', 'Pentagon'],
    ['e3', 'group', 'White House'],
    ['e4', 'place', 'Iran'],
  ];
  const foldOf = (...claims: Parameters<typeof madeExtraction>[2] & object): string | null => {
    const resolved = caseOf(madeExtraction('a1', voice, claims));
    const into = resolved.entities.get(idOf(resolved, 'a spokesman'))!.foldsInto;
    return into === null ? null : resolved.entities.get(into)!.name;
  };
  const saying = (onBehalfOf: string) =>
    ({ subject: 'e4', predicate: 'attacks', object: 'e2', claimants: ['e1'], onBehalfOf }) as const;

  it('puts an unnamed voice with the group it speaks for', () => {
    expect(foldOf(saying('e2'))).toBe('Pentagon');
    expect(foldOf({ subject: 'e1', predicate: 'member_of', object: 'e2' })).toBe('Pentagon');
  });

  it('leaves a voice of two groups, or of none, by itself', () => {
    expect(foldOf(saying('e2'), saying('e3'))).toBeNull();
    expect(foldOf({ subject: 'e1', predicate: 'attacks', object: 'e2' })).toBeNull();
  });

  it('does not follow what is only alleged or not so', () => {
    expect(foldOf({ subject: 'e1', predicate: 'member_of', object: 'e2', certainty: 'alleged' })).toBeNull();
    expect(foldOf({ subject: 'e1', predicate: 'member_of', object: 'e2', polarity: 'negative' })).toBeNull();
  });

  it('leaves named people alone', () => {
    const named: readonly MadeEntity[] = [
      ['e1', 'person', 'Kevin Bergner'],
      ['e2', 'group', 'Pentagon'],
    ];
    const resolved = caseOf(
      madeExtraction('a1', named, [{ subject: 'e1', predicate: 'member_of', object: 'e2' }]),
    );
    expect(resolved.entities.get(idOf(resolved, 'Kevin Bergner'))!.foldsInto).toBeNull();
  });
});

describe('the order of the articles', () => {
  const shuffled = fc.shuffledSubarray(
    [
      ...madeExtractions(seededRandom(3), 6, 12, 40),
      ...articlesOf('person', ['Khazali'], ['Qais Khazali']),
    ].map((extraction, index) => ({ ...extraction, article: { ...extraction.article, id: `a${index}` } })),
    { minLength: 8 },
  );

  it('changes neither ids, names nor what belongs together', () => {
    const facts = (resolved: ResolvedCase): unknown => [
      partition(resolved),
      [...resolved.entities.values()].map(({ id, name, kind, aliases }) => [id, name, kind, aliases]).sort(),
      resolved.claims.map(({ id, subject, object, claimants }) => [id, subject, object, claimants]).sort(),
    ];
    let expected: unknown = null;
    fc.assert(
      fc.property(shuffled, (extractions) => {
        const found = facts(caseOf(...extractions));
        expected ??= found;
        expect(found).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('changes nothing where names are partial, shared and spelt in several ways', () => {
    const facts = ({ entities, suggestions, ...resolved }: ResolvedCase): unknown => [
      partition({ entities, suggestions, ...resolved }),
      [...entities.values()].map(({ mentions, ...entity }) => [mentions.length, entity]),
      suggestions,
    ];
    const articles = madeArticles(60);
    const expected = facts(caseOf(...articles));
    const resolved = caseOf(...articles);
    expect(
      [...resolved.entities.values()].some(({ joins }) => joins.some((join) => join.confidence < 1)),
    ).toBe(true);
    expect(resolved.suggestions).not.toEqual([]);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: 60 }), (shuffled) => {
        expect(facts(caseOf(...shuffled))).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });

  it('changes no id of namesakes either', () => {
    const articles = articlesOf('person', ['Qais Khazali'], ['Laith Khazali'], ['Khazali'], ['Khazali']);
    const idIn = (resolved: ResolvedCase, article: string): string =>
      [...resolved.entities.values()].find(({ mentions }) => mentions.some((one) => one.article === article))!
        .id;
    expect(idIn(caseOf(...[...articles].reverse()), 'a3')).toBe(idIn(caseOf(...articles), 'a3'));
  });

  it('and articles that come and go leave the other ids as they were', () => {
    const [first, ...rest] = madeExtractions(seededRandom(5), 4, 6, 30);
    const [all, less] = [caseOf(first!, ...rest), caseOf(...rest)];
    for (const { id, name, kind } of less.entities.values()) {
      expect(all.entities.get(id)).toMatchObject({ name, kind });
    }
  });
});

describe('claims', () => {
  it('are lifted to the entities of the case', () => {
    const names: readonly MadeEntity[] = [
      ['e1', 'place', 'Iran'],
      ['e2', 'group', 'Mahdi Army'],
      ['e3', 'group', 'US military'],
    ];
    const resolved = caseOf(
      madeExtraction('a1', names, [{ subject: 'e1', predicate: 'helps', object: 'e2', claimants: ['e3'] }]),
      madeExtraction('a2', [...names].reverse(), [{ subject: 'e2', predicate: 'attacks', object: 'e3' }]),
    );
    const [iran, army, military] = ['Iran', 'Mahdi Army', 'US military'].map((name) => idOf(resolved, name));
    expect(resolved.claims).toMatchObject([
      { id: 'a1.c1', article: 'a1', subject: iran, object: army, claimants: [military] },
      { id: 'a2.c1', article: 'a2', subject: army, object: military, claimants: [] },
    ]);
  });
});
