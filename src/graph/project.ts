/**
 * Case + filters → the graph that is drawn and exported: one edge for all shown claims with the same
 * ends, predicate and polarity, weighted by independent claimants so that echoes do not count twice.
 * O(claims + n log n) a mask, in entities n, on the columns of the case.
 */
import type { CaseClaim, ResolvedCase } from '../casefile/case-entities.ts';
import { CERTAINTIES } from '../claims/claim.ts';
import type { ClaimGraph, GraphNode } from './claim-graph.ts';
import { filterOf } from './claim-filter.ts';
import { drawnAs } from './claimants.ts';
import { columnsOf } from './columns.ts';
import { NO_FILTERS, type Filters } from './filters.ts';
import { lineEdgesOf } from './line-edges.ts';

export { facetCounts, shownClaims } from './claim-filter.ts';
export { originOf } from './facets.ts';
export { edgeId } from './lines.ts';

/** Positions by entity id, in layout units. */
export type Positions = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

const NOWHERE = { x: 0, y: 0 };

/** The independent voice a claim counts for, as it is drawn. */
export function independentVoice(resolved: ResolvedCase, claim: CaseClaim): string {
  return drawnAs(resolved, claim.voice);
}

/** Projects the case to the aggregated graph that the filters leave. */
export function projectGraph(
  resolved: ResolvedCase,
  filters: Filters = NO_FILTERS,
  positions: Positions = new Map(),
): ClaimGraph {
  return projectMask(resolved, filterOf(resolved).apply(filters).mask, positions);
}

/** Projects the claims of a mask (1 by claim index) to the aggregated graph; each must have two ends. */
export function projectMask(
  resolved: ResolvedCase,
  mask: Uint8Array,
  positions: Positions = new Map(),
): ClaimGraph {
  const { claims, entities, subjects, objects } = columnsOf(resolved);
  const degrees = new Uint32Array(entities.length);
  let shownCount = 0;
  for (let claim = 0; claim < mask.length; claim++) {
    if (mask[claim] === 0) continue;
    shownCount++;
    degrees[subjects[claim]!]!++;
    degrees[objects[claim]!]!++;
  }
  const nodes = busiestFirst(degrees).map((index): GraphNode => {
    const { id, kind, name, named } = resolved.entities.get(entities[index]!)!;
    const { x, y } = positions.get(id) ?? NOWHERE;
    return { id, kind, label: name, named, claimCount: degrees[index]!, x, y };
  });
  return { nodes, edges: lineEdgesOf(resolved).of(mask), extractedCount: claims.length, shownCount };
}

/** The same graph with its nodes at other places. */
export function withPlaces(graph: ClaimGraph, positions: Positions): ClaimGraph {
  const nodes = graph.nodes.map((node) => ({ ...node, ...(positions.get(node.id) ?? NOWHERE) }));
  return { ...graph, nodes };
}

/** Entities that are an end of a claim: those of most claims first, then by id. */
function busiestFirst(degrees: Uint32Array): number[] {
  const found: number[] = [];
  for (let index = 0; index < degrees.length; index++) if (degrees[index]! > 0) found.push(index);
  return found.sort((a, b) => degrees[b]! - degrees[a]! || a - b);
}

/** Independent voices by certainty, in the order of `CERTAINTIES`. */
export function voicesByCertainty(
  resolved: ResolvedCase,
  claims: readonly CaseClaim[],
): [number, number, number, number] {
  const voices = CERTAINTIES.map(() => new Set<string>());
  for (const claim of claims)
    voices[CERTAINTIES.indexOf(claim.claim.certainty)]!.add(independentVoice(resolved, claim));
  return voices.map(({ size }) => size) as [number, number, number, number];
}
