/**
 * Case + filters → the graph that is drawn and exported: one edge for all shown claims with the same
 * ends, predicate and polarity, weighted by independent claimants so that echoes do not count twice.
 * O(c log c) in claims.
 */
import type { CaseClaim, ResolvedCase } from '../casefile/case-entities.ts';
import { tiesOf } from '../casefile/ties.ts';
import { CERTAINTIES, FAMILY_OF, SYMMETRIC, type Certainty } from '../claims/claim.ts';
import type { ClaimGraph, GraphEdge, GraphNode } from './claim-graph.ts';
import { claimantKeys, drawnAs, FACETS, NO_FILTERS, type Facet, type Filters } from './filters.ts';

/** Positions by entity id, in layout units. */
export type Positions = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

const NOWHERE = { x: 0, y: 0 };

type Admits = (resolved: ResolvedCase, claim: CaseClaim, filters: Filters) => boolean;

/** For each facet, whether it admits a claim. */
const ADMITS: Readonly<Record<Facet, Admits>> = {
  certainties: (_, { claim }, { certainties }) => certainties?.has(claim.certainty) ?? true,
  predicates: (_, { claim }, { predicates }) => predicates?.has(claim.predicate) ?? true,
  articles: (_, { article }, { articles }) => articles?.has(article) ?? true,
  origins: (resolved, claim, { origins }) => origins?.has(originOf(resolved, claim)) ?? true,
  claimants: (resolved, claim, { claimants }) =>
    claimants === null ||
    claimantKeys(claim).some((key) => claimants.has(drawnAs(resolved, key)) || claimants.has(key)),
  kinds: (resolved, { subject, object }, { kinds }) => {
    const kindOf = (entity: string) => resolved.entities.get(drawnAs(resolved, entity))!.kind;
    return kinds === null || (kinds.has(kindOf(subject)) && kinds.has(kindOf(object)));
  },
};

/** The publisher of the claim's article; empty where unknown. */
export function originOf(resolved: ResolvedCase, claim: CaseClaim): string {
  return resolved.extractions.get(claim.article)?.article.origin ?? '';
}

/** Whether both ends would be drawn as the same node: a voice about its own group. */
function isLoop(resolved: ResolvedCase, claim: CaseClaim): boolean {
  return drawnAs(resolved, claim.subject) === drawnAs(resolved, claim.object);
}

/** The claims that the filters leave, in reading order. */
export function shownClaims(resolved: ResolvedCase, filters: Filters = NO_FILTERS): CaseClaim[] {
  const admitted = resolved.claims.filter(
    (claim) => !isLoop(resolved, claim) && FACETS.every((facet) => ADMITS[facet](resolved, claim, filters)),
  );
  return narrow(resolved, admitted, filters);
}

/** What looks at claims together: whether they contradict each other, and how many an entity has. */
function narrow(resolved: ResolvedCase, claims: CaseClaim[], filters: Filters): CaseClaim[] {
  const disputed = filters.contested ? onContestedLines(resolved, claims) : claims;
  return filters.leastClaims > 1 ? withBusyEnds(resolved, disputed, filters.leastClaims) : disputed;
}

/** The claims on lines of which one is contested. */
function onContestedLines(resolved: ResolvedCase, claims: readonly CaseClaim[]): CaseClaim[] {
  const contested = new Set(
    [...bundlesOf(resolved, claims)].flatMap(([id, bundle]) => (isContested(resolved, bundle) ? [id] : [])),
  );
  return claims.filter((claim) => contested.has(edgeId(resolved, claim)));
}

/** Whether the case answers one of these claims, or one of them is such an answer, be it shown or not. */
function isContested(resolved: ResolvedCase, claims: readonly CaseClaim[]): boolean {
  const ties = tiesOf(resolved);
  return claims.some((claim) => ties.isContested(claim));
}

/** The claims both ends of which are ends of at least `least` of the claims. */
function withBusyEnds(resolved: ResolvedCase, claims: readonly CaseClaim[], least: number): CaseClaim[] {
  const degrees = degreesOf(resolved, claims);
  return claims.filter((claim) => endsOf(resolved, claim).every((end) => degrees.get(end)! >= least));
}

/** For each facet and value, how many claims all other filters leave. */
export function facetCounts(
  resolved: ResolvedCase,
  filters: Filters,
): Readonly<Record<Facet, ReadonlyMap<string, number>>> {
  const left = claimsByFacet(resolved, filters);
  const countsOf = (facet: Facet): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const claim of narrow(resolved, left[facet], filters)) {
      for (const value of facetValues(resolved, claim, facet))
        counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  };
  return mapFacets(countsOf);
}

/** For each facet, the claims that all other facets admit. */
function claimsByFacet(resolved: ResolvedCase, filters: Filters): Record<Facet, CaseClaim[]> {
  const left = mapFacets((): CaseClaim[] => []);
  for (const claim of resolved.claims) {
    if (isLoop(resolved, claim)) continue;
    const refusing = FACETS.filter((facet) => !ADMITS[facet](resolved, claim, filters));
    for (const facet of FACETS) if (refusing.every((other) => other === facet)) left[facet].push(claim);
  }
  return left;
}

function mapFacets<Value>(valueOf: (facet: Facet) => Value): Record<Facet, Value> {
  return Object.fromEntries(FACETS.map((facet) => [facet, valueOf(facet)])) as Record<Facet, Value>;
}

/** The values of a facet under which a claim is counted, each once. */
export function facetValues(resolved: ResolvedCase, claim: CaseClaim, facet: Facet): ReadonlySet<string> {
  switch (facet) {
    case 'certainties':
      return new Set([claim.claim.certainty]);
    case 'predicates':
      return new Set([claim.claim.predicate]);
    case 'articles':
      return new Set([claim.article]);
    case 'origins':
      return new Set([originOf(resolved, claim)]);
    case 'claimants':
      return new Set(claimantKeys(claim).map((key) => drawnAs(resolved, key)));
    case 'kinds':
      return new Set(
        [claim.subject, claim.object].map((entity) => resolved.entities.get(drawnAs(resolved, entity))!.kind),
      );
  }
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
  const shown = shownClaims(resolved, filters);
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

/** The drawn ends, subject first; for symmetric predicates in id order so that both ways are one edge. */
function endsOf(resolved: ResolvedCase, claim: CaseClaim): readonly [string, string] {
  const subject = drawnAs(resolved, claim.subject);
  const object = drawnAs(resolved, claim.object);
  return SYMMETRIC.has(claim.claim.predicate) && object < subject ? [object, subject] : [subject, object];
}

/** The id of the edge that stands for a claim. */
export function edgeId(resolved: ResolvedCase, claim: CaseClaim): string {
  const [source, target] = endsOf(resolved, claim);
  return `${source}.${claim.claim.predicate}.${target}${claim.claim.polarity === 'negative' ? '.not' : ''}`;
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
function prevailing(voices: readonly number[]): Certainty {
  return CERTAINTIES[voices.lastIndexOf(Math.max(...voices))]!;
}
