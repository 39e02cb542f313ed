/**
 * Case + filters → the graph that is drawn and exported: one edge for all shown claims with the same
 * ends, predicate and polarity, weighted by independent claimants so that echoes do not count twice.
 * O(c log c) in claims.
 */
import type { CaseClaim, ResolvedCase } from '../casefile/case-entities.ts';
import { tiesOf } from '../casefile/ties.ts';
import { CERTAINTIES, FAMILY_OF, SYMMETRIC, type Certainty } from '../claims/claim.ts';
import type { ClaimGraph, GraphEdge, GraphNode } from './claim-graph.ts';
import { drawnAs } from './claimants.ts';
import { shownClaims } from './claim-filter.ts';
import { NO_FILTERS, type Filters } from './filters.ts';
import { edgeId, endsOf } from './lines.ts';

export { facetCounts, shownClaims } from './claim-filter.ts';
export { originOf } from './facets.ts';
export { edgeId } from './lines.ts';

/** Positions by entity id, in layout units. */
export type Positions = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

const NOWHERE = { x: 0, y: 0 };

/** Whether the case answers one of these claims, or one of them is such an answer, be it shown or not. */
function isContested(resolved: ResolvedCase, claims: readonly CaseClaim[]): boolean {
  const ties = tiesOf(resolved);
  return claims.some((claim) => ties.isContested(claim));
}

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
  return projectClaims(resolved, shownClaims(resolved, filters), positions);
}

/** Projects some claims of the case to the aggregated graph; each must have two ends. */
export function projectClaims(
  resolved: ResolvedCase,
  shown: readonly CaseClaim[],
  positions: Positions = new Map(),
): ClaimGraph {
  const nodes = [...degreesOf(resolved, shown)].map(([id, claimCount]): GraphNode => {
    const entity = resolved.entities.get(id)!;
    const { x, y } = positions.get(id) ?? NOWHERE;
    return { id, kind: entity.kind, label: entity.name, named: entity.named, claimCount, x, y };
  });
  nodes.sort((a, b) => b.claimCount - a.claimCount || (a.id < b.id ? -1 : 1));
  const edges = [...bundlesOf(resolved, shown)].map(([id, claims]) => toEdge(resolved, id, claims));
  edges.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { nodes, edges, extractedCount: resolved.claims.length, shownCount: shown.length };
}

/** Claims by the edge that stands for them. */
function bundlesOf(resolved: ResolvedCase, claims: readonly CaseClaim[]): Map<string, CaseClaim[]> {
  const bundles = new Map<string, CaseClaim[]>();
  for (const claim of claims) {
    const key = edgeId(resolved, claim);
    const bundle = bundles.get(key);
    if (bundle) bundle.push(claim);
    else bundles.set(key, [claim]);
  }
  return bundles;
}

/** How many claims each drawn entity is an end of. */
function degreesOf(resolved: ResolvedCase, claims: readonly CaseClaim[]): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const claim of claims) {
    for (const end of endsOf(resolved, claim)) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  return degrees;
}

function toEdge(resolved: ResolvedCase, id: string, claims: readonly CaseClaim[]): GraphEdge {
  const first = claims[0]!;
  const { predicate, polarity } = first.claim;
  const [source, target] = endsOf(resolved, first);
  const voiceCounts = voicesByCertainty(resolved, claims);
  return {
    id,
    source,
    target,
    predicate,
    family: FAMILY_OF[predicate],
    polarity,
    symmetric: SYMMETRIC.has(predicate),
    certainty: prevailing(voiceCounts),
    contested: isContested(resolved, claims),
    implied: claims.every(({ claim }) => claim.rule === 'implied'),
    certaintyCounts: countCertainties(claims),
    voiceCounts,
    claimantCount: new Set(claims.map((claim) => independentVoice(resolved, claim))).size,
    claims: claims.map((claim) => claim.id),
  };
}

/** Claims by certainty, in the order of `CERTAINTIES`. */
function countCertainties(claims: readonly CaseClaim[]): [number, number, number, number] {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (const { claim } of claims) counts[CERTAINTIES.indexOf(claim.certainty)]!++;
  return counts;
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

/** The certainty most independent claimants hold; on a tie the less certain. */
export function prevailing(voices: readonly number[]): Certainty {
  return CERTAINTIES[voices.lastIndexOf(Math.max(...voices))]!;
}
