/** The door to the thread that puts cases together, with a thread that runs in the test. */
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random.ts';
import { CaseFile } from '../../../src/casefile/casefile.ts';
import { partsOf } from '../../../src/casefile/case-parts.ts';
import { resolveCase } from '../../../src/casefile/resolve.ts';
import type { Extraction } from '../../../src/extract/extraction.ts';
import { columnPartsOf } from '../../../src/graph/column-parts.ts';
import { projectGraph } from '../../../src/graph/project.ts';
import { CaseClient, type CaseThread } from '../../../src/workers/case-client.ts';
import { madeExtractions } from '../../made-case.ts';

const MADE = madeExtractions(seededRandom(4), 12, 60, 600);

function extractionsOf(...made: readonly Extraction[]): ReadonlyMap<string, Extraction> {
  const file = new CaseFile();
  for (const one of made) file.add(one);
  return file.extractions;
}

/** A thread that copies what it is sent, as workers do. */
function handThread(): { thread: CaseThread; kept: Map<string, Extraction>; received: string[] } {
  const kept = new Map<string, Extraction>();
  const received: string[] = [];
  let stops = 0;
  const thread: CaseThread = {
    keep: (extractions) => {
      for (const one of structuredClone(extractions)) kept.set(one.article.id, one);
      received.push(...extractions.map(({ article }) => article.id));
      return Promise.resolve();
    },
    keepOnly: (ids) => {
      for (const id of [...kept.keys()]) if (!ids.includes(id)) kept.delete(id);
      return Promise.resolve();
    },
    assemble: async (ids, take) => {
      const before = stops;
      const resolved = resolveCase(new Map(ids.map((id) => [id, kept.get(id)!])));
      for (const part of [...partsOf(resolved), ...columnPartsOf(resolved)]) {
        await take(structuredClone(part));
        if (stops !== before) return false;
      }
      return true;
    },
    stop: () => {
      stops++;
      return Promise.resolve();
    },
  };
  return { thread, kept, received };
}

describe('the client of the case thread', () => {
  it('brings the case that would be put together here', async () => {
    const extractions = extractionsOf(...MADE);
    const resolved = await new CaseClient(handThread().thread).assemble(extractions);
    expect(resolved).toEqual(resolveCase(extractions));
    expect(projectGraph(resolved!)).toEqual(projectGraph(resolveCase(extractions)));
  });

  it('sends only what the thread lacks, and has it forget what is gone', async () => {
    const { thread, kept, received } = handThread();
    const client = new CaseClient(thread);
    await client.assemble(extractionsOf(...MADE.slice(0, 8)));
    expect(received).toHaveLength(8);
    const later = extractionsOf(...MADE.slice(2, 10));
    expect(await client.assemble(later)).toEqual(resolveCase(later));
    expect(received.slice(8)).toEqual(MADE.slice(8, 10).map(({ article }) => article.id));
    expect([...kept.keys()]).toEqual([...later.keys()]);
  });

  it('sends an article anew whose reading has changed', async () => {
    const { thread } = handThread();
    const client = new CaseClient(thread);
    await client.assemble(extractionsOf(...MADE));
    const shorter = extractionsOf(...MADE.slice(1), { ...MADE[0]!, claims: [] });
    expect(await client.assemble(shorter)).toEqual(resolveCase(shorter));
  });

  it('gives null where it was stopped, and goes on afterwards', async () => {
    const { thread } = handThread();
    const client = new CaseClient({
      ...thread,
      assemble: (ids, take) =>
        thread.assemble(ids, async (part) => {
          await take(part);
          if (part.kind === 'claims' && ids.length === MADE.length) client.stop();
        }),
    });
    expect(await client.assemble(extractionsOf(...MADE))).toBeNull();
    const fewer = extractionsOf(...MADE.slice(3));
    expect(await client.assemble(fewer)).toEqual(resolveCase(fewer));
  });

  it('sends everything again to a thread that took the place of one that died', async () => {
    const first = handThread();
    const second = handThread();
    let thread = first.thread;
    const client = new CaseClient({
      keep: (extractions) => thread.keep(extractions),
      keepOnly: (ids) => thread.keepOnly(ids),
      assemble: (ids, take) => thread.assemble(ids, take),
      stop: () => thread.stop(),
    });
    await client.assemble(extractionsOf(...MADE.slice(0, 5)));
    thread = { ...second.thread, assemble: () => Promise.reject(new Error('The thread died.')) };
    await expect(client.assemble(extractionsOf(...MADE))).rejects.toThrow('The thread died.');
    thread = second.thread;
    expect(await client.assemble(extractionsOf(...MADE))).toEqual(resolveCase(extractionsOf(...MADE)));
    expect(second.kept.size).toBe(MADE.length);
  });
});
