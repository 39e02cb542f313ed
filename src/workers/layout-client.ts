/**
 * The page's door to the layout thread. Only the newest request counts: while one is being computed the
 * next waits, and a request that a newer one overtook is answered with null, never with old positions.
 */
import type { ClaimGraph } from '../graph/claim-graph.ts';
import { layoutTaskOf, positionsFrom } from '../graph/layout.ts';
import type { Positions } from '../graph/project.ts';
import type { LayoutApi } from './layout.worker.ts';
import { Thread } from './thread.ts';

/** Computes positions; what a newer request makes pointless resolves to null. */
export class LayoutClient {
  readonly #compute: (graph: ClaimGraph, known: Positions) => Promise<Positions>;
  #newest = 0;
  #busy: Promise<unknown> = Promise.resolve();

  /** `compute` stands in for the thread in tests. */
  constructor(compute?: (graph: ClaimGraph, known: Positions) => Promise<Positions>) {
    this.#compute = compute ?? onThread();
  }

  /** Settled positions for the graph, or null if a newer request came. */
  async layout(graph: ClaimGraph, known: Positions): Promise<Positions | null> {
    const request = ++this.#newest;
    await this.#busy;
    if (request !== this.#newest) return null;
    const computing = this.#compute(graph, known);
    this.#busy = computing.catch(() => undefined);
    const positions = await computing;
    return request === this.#newest ? positions : null;
  }
}

function onThread(): (graph: ClaimGraph, known: Positions) => Promise<Positions> {
  const thread = new Thread<LayoutApi>(
    () => new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module', name: 'layout' }),
  );
  return async (graph, known) => {
    const task = layoutTaskOf(graph, known);
    return positionsFrom(graph, await thread.call(async (remote) => remote.settle(task)));
  };
}
