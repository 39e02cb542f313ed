/** The filters that look at claims together: contested lines, and entities with claims enough. */
import { describe, expect, it } from 'vitest';
import { NO_FILTERS, type Filters } from '../../../src/graph/filters.ts';
import { facetCounts, projectGraph, shownClaims } from '../../../src/graph/project.ts';
import { caseOf, idOf, madeExtraction, type MadeEntity } from '../../made-case.ts';

const ENTITIES: readonly MadeEntity[] = [
  ['e1', 'group', 'Quds Force'],
  ['e2', 'group', 'Mahdi Army'],
  ['e3', 'place', 'Iran'],
  ['e4', 'place', 'Syria'],
  ['e5', 'person', 'the cleric', 'nominal'],
];

const resolved = caseOf(
  madeExtraction('a1', ENTITIES, [
    { subject: 'e1', predicate: 'helps', object: 'e2', certainty: 'alleged' },
    { subject: 'e1', predicate: 'helps', object: 'e2', certainty: 'denied' },
    { subject: 'e3', predicate: 'controls', object: 'e1' },
    { subject: 'e3', predicate: 'accuses', object: 'e4' },
    { subject: 'e5', predicate: 'helps', object: 'e4', certainty: 'hypothetical' },
    { subject: 'e5', predicate: 'helps', object: 'e4', certainty: 'denied' },
    { subject: 'e1', predicate: 'opposed_to', object: 'e4' },
  ]),
);
const shown = (over: Partial<Filters>): string[] =>
  shownClaims(resolved, { ...NO_FILTERS, ...over }).map(({ claim }) => claim.id);

describe('contested lines', () => {
  it('are those that somebody holds and somebody denies', () => {
    expect(shown({ contested: true })).toEqual(['c1', 'c2']);
    const { edges } = projectGraph(resolved, { ...NO_FILTERS, contested: true });
    expect(edges.map((edge) => edge.contested)).toEqual([true]);
  });

  it('stay contested where the other side is hidden', () => {
    expect(shown({ contested: true, certainties: new Set(['denied']) })).toEqual(['c2']);
    expect(shown({ contested: true, certainties: new Set(['stated']) })).toEqual([]);
  });

  it('are also those of which somebody holds the opposite', () => {
    const opposed = caseOf(
      madeExtraction('a1', ENTITIES, [{ subject: 'e1', predicate: 'helps', object: 'e2' }]),
      madeExtraction('a2', ENTITIES, [
        { subject: 'e1', predicate: 'helps', object: 'e2', polarity: 'negative', claimants: ['e3'] },
      ]),
    );
    expect(projectGraph(opposed).edges.map(({ contested }) => contested)).toEqual([true, true]);
  });

  it('alone are counted when they alone are asked for', () => {
    const { certainties, kinds } = facetCounts(resolved, { ...NO_FILTERS, contested: true });
    expect(Object.fromEntries(certainties)).toEqual({ alleged: 1, denied: 1 });
    expect(Object.fromEntries(kinds)).toEqual({ group: 2 });
  });
});

describe('entities with claims enough', () => {
  it('are counted among what all else leaves', () => {
    expect(shown({ leastClaims: 3 })).toEqual(['c7']);
    expect(shown({ leastClaims: 5 })).toEqual([]);
    expect(shown({ leastClaims: 2, predicates: new Set(['helps']) })).toEqual(['c1', 'c2', 'c5', 'c6']);
  });

  it('alone are counted by the facets', () => {
    const { predicates } = facetCounts(resolved, { ...NO_FILTERS, leastClaims: 3 });
    expect(Object.fromEntries(predicates)).toEqual({ opposed_to: 1 });
  });

  it('leave every other value of a facet its own count', () => {
    const filters: Filters = { ...NO_FILTERS, leastClaims: 2, predicates: new Set(['helps']) };
    const { predicates } = facetCounts(resolved, filters);
    expect(predicates.get('accuses')).toBe(1);
  });
});

describe('nodes', () => {
  it('tell descriptions from names', () => {
    const { nodes } = projectGraph(resolved);
    const named = new Map(nodes.map((node) => [node.id, node.named]));
    expect(named.get(idOf(resolved, 'Iran'))).toBe(true);
    expect(named.get(idOf(resolved, 'the cleric'))).toBe(false);
  });
});
