/**
 * The steps of the guided look: each shows on the page what it tells of, on whatever case is open. The line shown is
 * the accusation of most claims, a contested one first.
 */
import type { GraphEdge } from '../../graph/claim-graph.ts';
import type { GuideId } from '../guide-texts.ts';
import type { Session } from './session.svelte.ts';

/** One step. */
export interface GuideStep {
  readonly id: GuideId;
  readonly show: (session: Session) => void;
}

/** The line by which the guide explains evidence; undefined in an empty case. */
export function tellingLine({ graph }: Session): GraphEdge | undefined {
  const accusations = graph.shown.edges.filter(({ predicate }) => predicate === 'accuses');
  const lines = accusations.length > 0 ? accusations : graph.shown.edges;
  return [...lines].sort(
    (a, b) =>
      Number(b.contested) - Number(a.contested) ||
      b.claims.length - a.claims.length ||
      (a.id < b.id ? -1 : 1),
  )[0];
}

export const GUIDE_STEPS: readonly GuideStep[] = [
  {
    id: 'lines',
    show: (session) => {
      if (session.filters.asksWhoAccuses) session.filters.toggleQuestion();
      session.go({ view: 'graph', nodes: [], edge: null, claims: [] });
    },
  },
  {
    id: 'question',
    show: (session) => {
      session.go({ view: 'graph', nodes: [], edge: null, claims: [] });
      if (!session.filters.asksWhoAccuses) session.filters.toggleQuestion();
    },
  },
  {
    id: 'evidence',
    show: (session) => {
      const line = tellingLine(session);
      if (line) session.revealEdge(line.id);
    },
  },
  {
    id: 'sentence',
    show: (session) => {
      const claim = tellingLine(session)?.claims[0];
      if (claim !== undefined) session.openClaim(claim);
    },
  },
  {
    id: 'page',
    show: (session) => {
      const line = tellingLine(session);
      if (line) session.openEntity(line.target);
    },
  },
];
