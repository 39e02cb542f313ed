/**
 * The layout thread: a graph and known positions in, settled positions out.
 */
import { expose } from 'comlink';
import type { ClaimGraph } from '../graph/claim-graph.ts';
import { layoutGraph } from '../graph/layout.ts';
import type { Positions } from '../graph/project.ts';

const api = {
  /** Positions by entity id; the same input gives the same positions. */
  layout(graph: ClaimGraph, known: Positions): Positions {
    return layoutGraph(graph, known);
  },
};

/** What the layout thread answers to. */
export type LayoutApi = typeof api;

expose(api);
