import { describe, expect, it } from 'vitest';
import type { ClaimGraph } from '../../../src/graph/claim-graph.ts';
import type { Positions } from '../../../src/graph/project.ts';
import { LayoutClient } from '../../../src/workers/layout-client.ts';

const graph = (count: number): ClaimGraph => ({
  nodes: [],
  edges: [],
  extractedCount: count,
  shownCount: count,
});
const nowhere: Positions = new Map();
const answer = (count: number): Positions => new Map([[String(count), { x: count, y: 0 }]]);

describe('the layout client', () => {
  it('never answers a newer request with an older result', async () => {
    const computed: number[] = [];
    const client = new LayoutClient(async ({ shownCount }) => {
      computed.push(shownCount);
      await new Promise((resolve) => setTimeout(resolve, 10));
      return answer(shownCount);
    });
    const results = await Promise.all([1, 2, 3].map((count) => client.layout(graph(count), nowhere)));
    expect(results).toEqual([null, null, answer(3)]);
    expect(computed).toEqual([3]);
  });

  it('drops a result that came after a newer request', async () => {
    let release: () => void = () => undefined;
    const client = new LayoutClient(async ({ shownCount }) => {
      if (shownCount === 1) await new Promise<void>((resolve) => (release = resolve));
      return answer(shownCount);
    });
    const first = client.layout(graph(1), nowhere);
    await Promise.resolve();
    await Promise.resolve();
    const second = client.layout(graph(2), nowhere);
    release();
    expect(await first).toBeNull();
    expect(await second).toEqual(answer(2));
  });

  it('goes on after a failure', async () => {
    let isBroken = true;
    const client = new LayoutClient(async ({ shownCount }) => {
      if (isBroken) throw new Error('broken');
      return answer(shownCount);
    });
    await expect(client.layout(graph(1), nowhere)).rejects.toThrow('broken');
    isBroken = false;
    expect(await client.layout(graph(2), nowhere)).toEqual(answer(2));
  });
});
