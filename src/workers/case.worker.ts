/**
 * The thread that puts large cases together: extractions in, once each; the case and its columns out, in parts that
 * the page can take one at a time. It holds the articles it was sent, so that a case that grows costs no more to
 * send than what is new.
 */
import { expose } from 'comlink';
import { partsOf, type CasePart } from '../casefile/case-parts.ts';
import { resolveInSteps } from '../casefile/resolve.ts';
import type { Extraction } from '../extract/extraction.ts';
import { columnPartsOf, type ColumnPart } from '../graph/column-parts.ts';
import { inStretches, nextTask } from './stretches.ts';

const kept = new Map<string, Extraction>();
let stops = 0;

const api = {
  /** Takes articles into what can be put together, in place of others with their ids. */
  keep(extractions: readonly Extraction[]): void {
    for (const extraction of extractions) kept.set(extraction.article.id, extraction);
  },
  /** Forgets all articles but these. */
  keepOnly(ids: readonly string[]): void {
    const wanted = new Set(ids);
    for (const id of [...kept.keys()]) if (!wanted.has(id)) kept.delete(id);
  },
  /** Puts the articles with these ids together, in this order; false if `stop` came first. */
  async assemble(
    ids: readonly string[],
    take: (part: CasePart | ColumnPart) => Promise<void>,
  ): Promise<boolean> {
    const before = stops;
    const isStopped = (): boolean => stops !== before;
    const extractions = new Map(ids.map((id) => [id, kept.get(id)!]));
    const resolved = await inStretches(resolveInSteps(extractions), nextTask, isStopped);
    if (resolved === null) return false;
    for (const parts of [partsOf(resolved), columnPartsOf(resolved)])
      for (const part of parts) {
        await take(part);
        if (isStopped()) return false;
      }
    return true;
  },
  /** Ends the work under way. */
  stop(): void {
    stops++;
  },
};

/** What this thread answers to. */
export type CaseApi = typeof api;

expose(api);
