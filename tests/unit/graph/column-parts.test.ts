/** Columns that were made on another thread count and draw as those made here. */
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random.ts';
import { facetCounts, filterOf } from '../../../src/graph/claim-filter.ts';
import { ColumnAssembly, columnPartsOf } from '../../../src/graph/column-parts.ts';
import { columnsOf } from '../../../src/graph/columns.ts';
import { FACETS, NO_FILTERS } from '../../../src/graph/filters.ts';
import { projectGraph } from '../../../src/graph/project.ts';
import { caseOf, madeExtractions } from '../../made-case.ts';

const RESOLVED = caseOf(...madeExtractions(seededRandom(9), 40, 300, 6_000));

describe('columns in parts', () => {
  it('answer as the columns they were', () => {
    const here = { ...RESOLVED };
    const assembly = new ColumnAssembly();
    for (const part of columnPartsOf(RESOLVED)) assembly.take(structuredClone(part));
    assembly.finish(here);
    expect(columnsOf(here).lines).toEqual(columnsOf(RESOLVED).lines);
    const filters = { ...NO_FILTERS, certainties: new Set(['alleged']), leastClaims: 3 };
    expect(filterOf(here).apply(filters).mask).toEqual(filterOf(RESOLVED).apply(filters).mask);
    expect(projectGraph(here, filters)).toEqual(projectGraph(RESOLVED, filters));
    for (const facet of FACETS)
      expect([...facetCounts(here, filters)[facet]]).toEqual([...facetCounts(RESOLVED, filters)[facet]]);
  });

  it('are not taken for whole before all have come', () => {
    const assembly = new ColumnAssembly();
    const [numbers] = columnPartsOf(RESOLVED);
    assembly.take(numbers!);
    expect(() => assembly.finish({ ...RESOLVED })).toThrow(RangeError);
  });
});
