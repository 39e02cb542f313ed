/** From records to a file: a made case of 200 articles, 2,000 nodes and 10,000 edges. */
import { bench, describe } from 'vitest';
import { writeGexf } from '../../src/formats/gexf.ts';
import { NO_FILTERS } from '../../src/graph/filters.ts';
import { facetCounts, projectGraph } from '../../src/graph/project.ts';
import { largeExtractions, resolve } from './made-graph.ts';

const extractions = largeExtractions();
const resolved = resolve(extractions);
const graph = projectGraph(resolved);
const FEW = { iterations: 3, warmupIterations: 1, time: 0, warmupTime: 0 };

describe(`${graph.nodes.length} nodes, ${graph.edges.length} edges`, () => {
  bench('putting the case together', () => void resolve(extractions), FEW);
  bench('projecting it', () => void projectGraph(resolved), FEW);
  bench(
    'projecting accusations only',
    () => void projectGraph(resolved, { ...NO_FILTERS, predicates: new Set(['accuses']) }),
    FEW,
  );
  bench('counting its facets', () => void facetCounts(resolved, NO_FILTERS), FEW);
  bench('writing GEXF', () => void writeGexf(graph, resolved, { version: '1.3', now: '2026-01-31' }), FEW);
});
