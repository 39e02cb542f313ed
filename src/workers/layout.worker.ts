/**
 * The layout thread: the columns of a graph and known places in, settled places out.
 */
import { expose, transfer } from 'comlink';
import { settle, type LayoutTask } from '../graph/layout.ts';

const api = {
  /** x and y of each node in turn; the same input gives the same places. */
  settle(task: LayoutTask): Float64Array {
    const places = settle(task);
    return transfer(places, [places.buffer]);
  },
};

/** What the layout thread answers to. */
export type LayoutApi = typeof api;

expose(api);
