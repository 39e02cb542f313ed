/** Hops and shortest chains between entities, whichever way the lines point. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hopsFrom, type Ends } from '../../../src/graph/hops.ts';
import { shortestChains } from '../../../src/graph/paths.ts';

const line = (source: string, target: string): Ends => ({ source, target });
// a → b → d, a ← c → d twice, d → e, x alone with y
const LINES = [
  line('a', 'b'),
  line('b', 'd'),
  line('c', 'a'),
  line('c', 'd'),
  line('c', 'd'),
  line('d', 'e'),
  line('x', 'y'),
];

describe('hops', () => {
  it('are counted both ways, as far as asked', () => {
    expect([...hopsFrom(LINES, ['a'], 1)]).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 1],
    ]);
    expect(hopsFrom(LINES, ['a'], 9).get('e')).toBe(3);
    expect(hopsFrom(LINES, ['a'], 9).has('x')).toBe(false);
    expect([...hopsFrom(LINES, ['a', 'x'], 0).keys()]).toEqual(['a', 'x']);
  });
});

describe('chains', () => {
  it('are all the shortest ones, those with the most lines first', () => {
    const { length, chains, count } = shortestChains(LINES, 'a', 'd');
    expect([length, count]).toEqual([2, 2]);
    expect(chains.map((chain) => chain.map(({ from, to, lines }) => [from, to, lines.length]))).toEqual(
      expect.arrayContaining([
        [
          ['a', 'b', 1],
          ['b', 'd', 1],
        ],
        [
          ['a', 'c', 1],
          ['c', 'd', 2],
        ],
      ]),
    );
  });

  it('say where there is none, and list no more than asked', () => {
    expect(shortestChains(LINES, 'a', 'x')).toMatchObject({ length: -1, chains: [], count: 0 });
    expect(shortestChains(LINES, 'a', 'a')).toMatchObject({ length: 0, chains: [] });
    const many = Array.from({ length: 20 }, (_, at) => [line('a', `m${at}`), line(`m${at}`, 'z')]).flat();
    const { chains, count } = shortestChains(many, 'a', 'z', 5);
    expect([chains.length, count]).toEqual([5, 20]);
  });

  it('lead step by step from one end to the other, none longer than the hops between', () => {
    const lines = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 24 });
    fc.assert(
      fc.property(lines, (pairs) => {
        const made = pairs.map(([a, b]) => line(String(a), String(b)));
        const { length, chains } = shortestChains(made, '0', '1');
        expect(length).toBe(hopsFrom(made, ['0'], Infinity).get('1') ?? -1);
        for (const chain of chains) {
          expect(chain).toHaveLength(length);
          expect([chain[0]!.from, chain.at(-1)!.to]).toEqual(['0', '1']);
          chain.slice(1).forEach(({ from }, at) => expect(from).toBe(chain[at]!.to));
        }
      }),
    );
  });
});
