/**
 * What one drawn line stands for: a single claim, all claims of one predicate between two entities (the shape
 * that is exported), or everything between two entities. Each way is a definition object that turns the
 * lines of the second into its own, so that all three show the same claims. O(c) in claims.
 */
import type { CaseClaim, ResolvedCase } from '../casefile/case-entities.ts';
import { CERTAINTIES, FAMILIES, type Family, type Predicate } from '../claims/claim.ts';
import type { GraphEdge } from './claim-graph.ts';
import { prevailing } from './line-edges.ts';
import { endsOf } from './lines.ts';
import { independentVoice, voicesByCertainty } from './project.ts';

/** The ways, from finest to coarsest. */
export const LINE_MODES = ['claims', 'relations', 'pairs'] as const;
export type LineMode = (typeof LINE_MODES)[number];

/** What a way needs to know. */
export interface LineSource {
  readonly resolved: ResolvedCase;
  /** One edge a predicate, ends and polarity. */
  readonly relations: readonly GraphEdge[];
  readonly claimOf: (id: string) => CaseClaim;
}

const WAYS: Readonly<Record<LineMode, (source: LineSource) => readonly GraphEdge[]>> = {
  claims: ({ resolved, relations, claimOf }) =>
    relations.flatMap((edge) => edge.claims.map((id) => oneClaim(resolved, edge, claimOf(id)))),
  relations: ({ relations }) => relations,
  pairs: (source) => [...pairsOf(source.relations).values()].map((edges) => onePair(source, edges)),
};

/** The lines of one way. */
export function linesBy(mode: LineMode, source: LineSource): readonly GraphEdge[] {
  return WAYS[mode](source);
}

/** A line for one claim of a relation. */
function oneClaim(resolved: ResolvedCase, edge: GraphEdge, claim: CaseClaim): GraphEdge {
  const at = CERTAINTIES.indexOf(claim.claim.certainty);
  const only = CERTAINTIES.map((_, index) => (index === at ? 1 : 0)) as unknown as GraphEdge['voiceCounts'];
  const [source, target] = endsOf(resolved, claim);
  return {
    ...edge,
    id: `${edge.id}#${claim.id}`,
    source,
    target,
    certainty: claim.claim.certainty,
    implied: claim.claim.rule === 'implied',
    certaintyCounts: only,
    voiceCounts: only,
    claimantCount: 1,
    claims: [claim.id],
  };
}

function pairsOf(relations: readonly GraphEdge[]): Map<string, GraphEdge[]> {
  const pairs = new Map<string, GraphEdge[]>();
  for (const edge of relations) {
    const key = edge.source < edge.target ? `${edge.source}&${edge.target}` : `${edge.target}&${edge.source}`;
    const pair = pairs.get(key);
    if (pair) pair.push(edge);
    else pairs.set(key, [edge]);
  }
  return pairs;
}

/** A line for everything between two entities; it points where all of it points, and no way if that differs. */
function onePair({ resolved, claimOf }: LineSource, edges: readonly GraphEdge[]): GraphEdge {
  const first = edges[0]!;
  if (edges.length === 1) return { ...first, id: pairId(first) };
  const claims = edges.flatMap((edge) => edge.claims.map(claimOf));
  const voiceCounts = voicesByCertainty(resolved, claims);
  const sum = (at: number): number => edges.reduce((total, edge) => total + edge.certaintyCounts[at]!, 0);
  const held = [...edges].sort((a, b) => b.claimantCount - a.claimantCount || (a.id < b.id ? -1 : 1));
  return {
    ...first,
    id: pairId(first),
    predicate: held[0]!.predicate,
    predicates: [...new Set(held.map(({ predicate }): Predicate => predicate))],
    family: mostHeld(edges),
    polarity: edges.every(({ polarity }) => polarity === 'negative') ? 'negative' : 'positive',
    symmetric: edges.some((edge) => edge.symmetric || edge.source !== first.source),
    certainty: prevailing(voiceCounts),
    contested: edges.some(({ contested }) => contested),
    implied: edges.every(({ implied }) => implied),
    certaintyCounts: [sum(0), sum(1), sum(2), sum(3)],
    voiceCounts,
    claimantCount: new Set(claims.map((claim) => independentVoice(resolved, claim))).size,
    claims: claims.map(({ id }) => id),
  };
}

function pairId({ source, target }: GraphEdge): string {
  return source < target ? `${source}&${target}` : `${target}&${source}`;
}

/** The family that most claims are of; ties go to the one listed first. */
function mostHeld(edges: readonly GraphEdge[]): Family {
  const counts = new Map<Family, number>(FAMILIES.map((family) => [family, 0]));
  for (const { family, claims } of edges) counts.set(family, counts.get(family)! + claims.length);
  return FAMILIES.reduce((best, family) => (counts.get(family)! > counts.get(best)! ? family : best));
}
