/** The columns against a filter that looks at every claim by itself. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random.ts';
import type { CaseClaim } from '../../../src/casefile/case-entities.ts';
import { tiesOf } from '../../../src/casefile/ties.ts';
import { facetCounts, filterOf, shownClaims } from '../../../src/graph/claim-filter.ts';
import { FACET_DEFINITIONS, overlaps, type FacetSource } from '../../../src/graph/facets.ts';
import { FACETS, NO_FILTERS, type Facet, type Filters } from '../../../src/graph/filters.ts';
import { columnsOf } from '../../../src/graph/columns.ts';
import { textMatcherOf } from '../../../src/graph/text-query.ts';
import { projectGraph } from '../../../src/graph/project.ts';
import { caseOf, idOf, madeExtraction, madeExtractions, type MadeEntity } from '../../made-case.ts';

const resolved = caseOf(...madeExtractions(seededRandom(5), 12, 24, 300));
const voices = new Map(
  projectGraph(resolved).edges.flatMap(({ claims, claimantCount }) =>
    claims.map((id) => [id, claimantCount] as const),
  ),
);
const source: FacetSource = {
  resolved,
  ties: tiesOf(resolved),
  voicesOnLine: (index) => voices.get(resolved.claims[index]!.id)!,
};
const drawn = resolved.claims.filter(({ id }) => voices.has(id));

const valuesOf = (claim: CaseClaim, facet: Facet): readonly string[] =>
  FACET_DEFINITIONS[facet].valuesOf(claim, source, resolved.claims.indexOf(claim));

function admits(claim: CaseClaim, facet: Facet, filters: Filters): boolean {
  const allowed = filters[facet];
  if (allowed === null) return true;
  const values = valuesOf(claim, facet);
  const isIn = (value: string): boolean => allowed.has(value);
  return FACET_DEFINITIONS[facet].needsEvery ? values.every(isIn) : values.some(isIn);
}

const allValues = new Map(
  FACETS.map((facet) => [facet, [...new Set(drawn.flatMap((claim) => valuesOf(claim, facet)))]]),
);
const someFilters = fc
  .uniqueArray(fc.constantFrom(...FACETS), { maxLength: 4 })
  .chain((facets) =>
    fc.tuple(
      ...facets.map((facet) => fc.subarray(allValues.get(facet)!).map((some) => [facet, some] as const)),
    ),
  )
  .map((pairs): Filters => ({
    ...NO_FILTERS,
    ...Object.fromEntries(pairs.map(([facet, some]) => [facet, new Set(some)])),
  }));

describe('filters on columns', () => {
  it('leave and count what looking at each claim would, whatever was asked before', () => {
    fc.assert(
      fc.property(someFilters, (filters) => {
        const { counts, shownCount } = filterOf(resolved).apply(filters);
        const shown = drawn.filter((claim) => FACETS.every((facet) => admits(claim, facet, filters)));
        expect(shownClaims(resolved, filters)).toEqual(shown);
        expect(shownCount).toBe(shown.length);
        for (const facet of FACETS) {
          const others = FACETS.filter((other) => other !== facet);
          const expected: Record<string, number> = {};
          for (const claim of drawn.filter((one) => others.every((other) => admits(one, other, filters))))
            for (const value of valuesOf(claim, facet)) expected[value] = (expected[value] ?? 0) + 1;
          expect(Object.fromEntries(counts[facet]), facet).toEqual(expected);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('take the lens for one more filter', () => {
    const lens = Uint8Array.from(resolved.claims, (_, index) => index % 2);
    const { mask } = filterOf(resolved).apply(NO_FILTERS, lens);
    expect([...mask].filter((shown, index) => shown === 1 && index % 2 === 0)).toEqual([]);
    expect(filterOf(resolved).apply(NO_FILTERS).shownCount).toBe(drawn.length);
  });
});

const ENTITIES: readonly MadeEntity[] = [
  ['e1', 'group', 'Quds Force'],
  ['e2', 'group', 'Mahdi Army'],
  ['e3', 'place', 'Basra'],
  ['e4', 'person', 'Kevin Bergner'],
];
const told = caseOf(
  madeExtraction(
    'a1',
    ENTITIES,
    [
      {
        subject: 'e1',
        predicate: 'helps',
        object: 'e2',
        claimants: ['e4'],
        certainty: 'alleged',
        confidence: 0.93,
      },
      {
        subject: 'e1',
        predicate: 'located_in',
        object: 'e3',
        time: { from: '2007-07-30', to: '2007-08-02', precision: 'day', span: [0, 1] },
      },
    ],
    'Wire',
    '2007-08-29T10:00',
  ),
  madeExtraction(
    'a2',
    ENTITIES,
    [{ subject: 'e1', predicate: 'helps', object: 'e2', certainty: 'denied' }],
    'Paper',
    null,
  ),
);
const found = (text: string): string[] => shownClaims(told, { ...NO_FILTERS, text }).map(({ id }) => id);

describe('facets', () => {
  it('know days, tenths, places, voices and replies', () => {
    const counts = facetCounts(told, NO_FILTERS);
    const read = Object.fromEntries(FACETS.map((facet) => [facet, Object.fromEntries(counts[facet])]));
    expect(read).toMatchObject({
      polarities: { positive: 3 },
      confidences: { 9: 1, 7: 2 },
      said: { '2007-08-29': 2, '': 1 },
      happened: { '2007-07-30..2007-08-02': 1, '': 2 },
      places: { [idOf(told, 'Basra')]: 1, '': 2 },
      voices: { 1: 1, 2: 2 },
      answers: { denied: 1, denial: 1, unanswered: 1 },
      about: { [idOf(told, 'Basra')]: 1 },
    });
  });

  it('compare days with days, months, years and stretches', () => {
    expect(
      ['2007-08-29', '2007-08', '2007', '2007-08..2007-09', '..2007', '2007-08-29..'].map((range) =>
        overlaps('2007-08-29', range),
      ),
    ).toEqual(Array(6).fill(true));
    expect(
      ['2007-08-28', '2007-09', '2006', '..2007-07', '2007-09..', ''].map((range) =>
        overlaps('2007-08-29', range),
      ),
    ).toEqual(Array(6).fill(false));
    expect(overlaps('2007-07-30..2007-08-02', '2007-08')).toBe(true);
    expect([overlaps('', ''), overlaps('', '2007')]).toEqual([true, false]);
  });
});

describe('words', () => {
  it('that are only spelled alike are named', () => {
    const alike = (query: string): string[] => textMatcherOf(told, columnsOf(told)).alike(query);
    expect(alike('basre')).toEqual(['basra']);
    expect(alike('about:basre')).toEqual(['basra']);
    for (const query of ['basra', 'bas', '"basre"', 'from:basre']) expect(alike(query), query).toEqual([]);
  });

  it('are found in names, verbs, sentences and sources', () => {
    expect(found('quds')).toHaveLength(3);
    expect(found('basra')).toEqual(['a1.c2']);
    expect(found('located')).toEqual(['a1.c2']);
    expect(found('wire')).toEqual(['a1.c1', 'a1.c2']);
    expect(found('helps army paper')).toEqual(['a2.c1']);
  });

  it('are bound to a field', () => {
    expect(found('from:bergner')).toEqual(['a1.c1']);
    expect(found('about:bergner')).toEqual([]);
    expect(found('about:mahdi in:paper')).toEqual(['a2.c1']);
    expect(found('says:located')).toEqual(['a1.c2']);
  });

  it('may be negated, kept together, unfinished or slightly wrong', () => {
    expect(found('-basra')).toEqual(['a1.c1', 'a2.c1']);
    expect(found('-from:"kevin bergner" mahdi')).toEqual(['a2.c1']);
    expect(found('"mahdi army"')).toHaveLength(2);
    expect(found('"army mahdi"')).toEqual([]);
    expect(found('mah')).toHaveLength(2);
    expect(found('Mhadi')).toHaveLength(2);
    expect(found('bsra')).toEqual([]);
    expect(found('“ ” - "" ')).toHaveLength(3);
  });
});
