/**
 * The page's door to the thread that puts cases together: what the thread lacks is sent in small portions, what it
 * answers is taken part by part, and what the page needs at once is made of it in short stretches. A thread that
 * has died is started anew by the next call and sent everything again.
 */
import { proxy } from 'comlink';
import type { ResolvedCase } from '../casefile/case-entities.ts';
import { weightOf } from '../casefile/casefile.ts';
import { CaseAssembly, type CasePart } from '../casefile/case-parts.ts';
import type { Steps } from '../base/steps.ts';
import type { Extraction } from '../extract/extraction.ts';
import { filterOf } from '../graph/claim-filter.ts';
import { ColumnAssembly, type ColumnPart } from '../graph/column-parts.ts';
import { lineEdgesOf } from '../graph/line-edges.ts';
import { timeClaims } from '../graph/timeline.ts';
import type { CaseApi } from './case.worker.ts';
import { inStretches, nextTask } from './stretches.ts';
import { Thread } from './thread.ts';

/** Mentions and claims that are sent at once, about. */
const PORTION = 1_000;
const CLAIMS_A_STEP = 500;

/** What the client calls on the thread. */
export type CaseThread = {
  readonly [Name in keyof CaseApi]: (
    ...args: Parameters<CaseApi[Name]>
  ) => Promise<Awaited<ReturnType<CaseApi[Name]>>>;
};

/** Puts cases together off the page's thread, one at a time. */
export class CaseClient {
  readonly #thread: CaseThread;
  /** What the thread holds, by article id. */
  #sent = new Map<string, Extraction>();
  #stops = 0;

  /** `thread` stands in for the worker in tests. */
  constructor(thread?: CaseThread) {
    this.#thread = thread ?? onThread();
  }

  /** The case of these extractions, or null if it was stopped; rejects with ThreadFailure if the thread dies. */
  async assemble(extractions: ReadonlyMap<string, Extraction>): Promise<ResolvedCase | null> {
    const before = this.#stops;
    const isStopped = (): boolean => this.#stops !== before;
    try {
      if (!(await this.#send(extractions, isStopped))) return null;
      const [assembly, columns] = [new CaseAssembly(extractions), new ColumnAssembly()];
      const take = (part: CasePart | ColumnPart): Promise<void> => {
        if (part.kind === 'entities' || part.kind === 'claims' || part.kind === 'suggestions')
          assembly.take(part);
        else columns.take(part);
        return Promise.resolve();
      };
      if (!(await this.#thread.assemble([...extractions.keys()], take)) || isStopped()) return null;
      const { resolved } = assembly;
      columns.finish(resolved);
      return await inStretches(madeReady(resolved), nextTask, isStopped);
    } catch (error) {
      this.#sent = new Map();
      throw error;
    }
  }

  /** Gives up what is under way. */
  stop(): void {
    this.#stops++;
    if (this.#sent.size > 0) void this.#thread.stop().catch(() => undefined);
  }

  /** Sends what the thread lacks; false if that was stopped. */
  async #send(extractions: ReadonlyMap<string, Extraction>, isStopped: () => boolean): Promise<boolean> {
    if ([...this.#sent.keys()].some((id) => !extractions.has(id))) {
      await this.#thread.keepOnly([...extractions.keys()]);
      for (const id of [...this.#sent.keys()]) if (!extractions.has(id)) this.#sent.delete(id);
    }
    for (const portion of portions([...extractions.values()].filter((one) => !this.#has(one)))) {
      await this.#thread.keep(portion);
      for (const extraction of portion) this.#sent.set(extraction.article.id, extraction);
      if (isStopped()) return false;
    }
    return true;
  }

  #has(extraction: Extraction): boolean {
    return this.#sent.get(extraction.article.id) === extraction;
  }
}

/** What the page asks of a case as soon as it shows it. */
function* madeReady(resolved: ResolvedCase): Steps<ResolvedCase> {
  yield* lineEdgesOf(resolved).makeAll();
  for (let from = 0; from < resolved.claims.length; from += CLAIMS_A_STEP) {
    timeClaims(resolved, resolved.claims.slice(from, from + CLAIMS_A_STEP));
    yield;
  }
  filterOf(resolved);
  yield;
  return resolved;
}

/** Extractions in portions of about the same weight. */
function* portions(extractions: readonly Extraction[]): Generator<Extraction[], void> {
  let portion: Extraction[] = [];
  let weight = 0;
  for (const extraction of extractions) {
    portion.push(extraction);
    weight += weightOf(extraction);
    if (weight < PORTION) continue;
    yield portion;
    [portion, weight] = [[], 0];
  }
  if (portion.length > 0) yield portion;
}

function onThread(): CaseThread {
  const thread = new Thread<CaseApi>(
    () => new Worker(new URL('./case.worker.ts', import.meta.url), { type: 'module', name: 'case' }),
  );
  return {
    keep: (extractions) => thread.call(async (remote) => remote.keep(extractions)),
    keepOnly: (ids) => thread.call(async (remote) => remote.keepOnly(ids)),
    assemble: (ids, take) => thread.call(async (remote) => remote.assemble(ids, proxy(take))),
    stop: () => thread.call(async (remote) => remote.stop()),
  };
}
