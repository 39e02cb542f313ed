/** Large cases are put together aside: what the page shows meanwhile, and what becomes of work nobody needs. */
import { describe, expect, it, vi } from 'vitest';
import { seededRandom } from '../../src/base/random.ts';
import type { ResolvedCase } from '../../src/casefile/case-entities.ts';
import { resolveCase } from '../../src/casefile/resolve.ts';
import type { Extraction } from '../../src/extract/extraction.ts';
import { layoutGraph } from '../../src/graph/layout.ts';
import type { CasePort } from '../../src/app/state/case.svelte.ts';
import { Session } from '../../src/app/state/session.svelte.ts';
import { ThemeState } from '../../src/app/state/theme.svelte.ts';
import { madeExtractions } from '../made-case.ts';
import { ALLEGED, extractionOf } from './sample-case.ts';

const LARGE = madeExtractions(seededRandom(8), 40, 300, 4_000);

/** Puts cases together when it is told to. */
class HandPort implements CasePort {
  readonly asked: ReadonlyMap<string, Extraction>[] = [];
  stops = 0;
  #answer: (resolved: ResolvedCase | null) => void = () => undefined;
  #refuse: (error: Error) => void = () => undefined;

  assemble(extractions: ReadonlyMap<string, Extraction>): Promise<ResolvedCase | null> {
    this.asked.push(extractions);
    return new Promise((resolve, reject) => {
      this.#answer = resolve;
      this.#refuse = reject;
    });
  }

  stop(): void {
    this.stops++;
    this.#answer(null);
  }

  finish(): void {
    this.#answer(resolveCase(this.asked.at(-1)!));
  }

  fail(reason: string): void {
    this.#refuse(new Error(reason));
  }
}

function make(): { session: Session; port: HandPort } {
  const port = new HandPort();
  const session = new Session({
    reader: {
      loadModels: () => Promise.resolve(),
      read: (article) => Promise.resolve(extractionOf(article.id, article.text, [])),
      stop: () => undefined,
      sentenceStarts: () => Promise.resolve(Int32Array.of(0)),
    },
    layout: { layout: (graph, known) => Promise.resolve(layoutGraph(graph, known)) },
    cases: port,
    theme: new ThemeState(null),
    later: (run) => void setTimeout(run),
    decodeUtf8: (bytes) => new TextDecoder().decode(bytes),
    writeHash: () => undefined,
  });
  return { session, port };
}

describe('a large case', () => {
  it('is shown when it has been put together, and opens with its busier entities', async () => {
    const { session, port } = make();
    session.open('file', 'Large', [], LARGE);
    expect([session.case.isAssembling, session.graph.shown.nodes.length]).toEqual([true, 0]);
    port.finish();
    await vi.waitFor(() => expect(session.case.isAssembling).toBe(false));
    expect(session.case.resolved.extractions.size).toBe(LARGE.length);
    expect(session.filters.least).toBe(2);
    expect(port.asked).toHaveLength(1);
    await vi.waitFor(() => expect(session.graph.positions.size).toBe(session.graph.whole.nodes.length));
  });

  it('leaves a small one to the page', () => {
    const { session, port } = make();
    session.open('file', 'Small', [], [ALLEGED]);
    expect(session.case.resolved.extractions.size).toBe(1);
    expect(port.asked).toHaveLength(0);
  });

  it('takes in what came meanwhile by putting it together once more', async () => {
    const { session, port } = make();
    session.open('file', 'Large', [], LARGE);
    session.case.add(ALLEGED);
    session.case.raise();
    session.case.raise();
    port.finish();
    await vi.waitFor(() => expect(port.asked).toHaveLength(2));
    expect(session.case.resolved.extractions.size).toBe(LARGE.length);
    port.finish();
    await vi.waitFor(() => expect(session.case.resolved.extractions.size).toBe(LARGE.length + 1));
    expect([session.case.isAssembling, port.asked.length]).toEqual([false, 2]);
  });

  it('never shows an article that was taken out while it was put together', async () => {
    const { session, port } = make();
    session.open('file', 'Large', [], LARGE);
    const gone = LARGE[0]!.article.id;
    session.removeArticles([gone]);
    expect(port.stops).toBe(1);
    await vi.waitFor(() => expect(port.asked).toHaveLength(2));
    expect(session.case.resolved.extractions.size).toBe(0);
    port.finish();
    await vi.waitFor(() => expect(session.case.isAssembling).toBe(false));
    expect(session.case.resolved.extractions.size).toBe(LARGE.length - 1);
    expect(session.case.resolved.extractions.has(gone)).toBe(false);
  });

  it('is forgotten by whoever begins one of his own', async () => {
    const { session, port } = make();
    session.open('file', 'Large', [], LARGE);
    session.begin('own', 'Mine');
    port.finish();
    await vi.waitFor(() => expect(session.case.isAssembling).toBe(false));
    expect([session.case.resolved.extractions.size, port.asked.length]).toEqual([0, 1]);
  });

  it('is put together on the page where nobody else can, which is told and can be tried again', async () => {
    const { session, port } = make();
    session.open('file', 'Large', [], LARGE);
    port.fail('The thread died');
    await vi.waitFor(() => expect(session.case.failure).toBe('The thread died'));
    expect(session.case.isAssembling).toBe(false);
    expect(session.case.resolved.extractions.size).toBe(LARGE.length);
    session.case.raise();
    port.finish();
    await vi.waitFor(() => expect(session.case.failure).toBe(''));
    expect(session.case.resolved.extractions.size).toBe(LARGE.length);
  });
});
