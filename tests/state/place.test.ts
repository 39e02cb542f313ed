import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeHash, encodeHash, moved, START, type FacetChoice } from '../../src/app/state/place.ts';
import { FACETS, type Facet } from '../../src/graph/filters.ts';

describe('the address', () => {
  it('is short where nothing is chosen', () => {
    expect(encodeHash(START, new Map())).toBe('#/graph');
  });

  it('names the article, the claim and the filters', () => {
    const choices = new Map<Facet, FacetChoice>([
      ['predicates', { mode: 'only', values: ['accuses'] }],
      ['certainties', { mode: 'without', values: ['denied', 'hypothetical'] }],
    ]);
    const place = { ...START, view: 'articles' as const, article: 'a 3/ü', claim: 'a3.c1' };
    const hash = encodeHash(place, choices);
    expect(hash).toContain('predicates=accuses');
    expect(hash).toContain('not-certainties=denied,hypothetical');
    expect(decodeHash(hash)).toEqual({ place, choices });
  });

  it('names the least number of claims and contested lines', () => {
    const { choices } = decodeHash('#/graph?least=1&contested=yes&not-least=3');
    expect([...choices.keys()]).toEqual(['least', 'contested']);
    expect(encodeHash(START, choices)).toBe('#/graph?least=1&contested=yes');
    for (const least of ['0', '-1', '2.5', 'many', ''])
      expect(decodeHash(`#/graph?least=${least}`).choices.size).toBe(0);
  });

  it('names the marked mention, which stands alone', () => {
    const place = moved(
      { ...START, view: 'articles', article: 'a3', claim: 'a3.c1' },
      { mention: [120, 135] },
    );
    expect(place).toMatchObject({ article: 'a3', claim: null, mention: [120, 135] });
    expect(encodeHash(place, new Map())).toBe('#/articles/a3?mention=120-135');
    expect(decodeHash('#/articles/a3?mention=120-135').place).toEqual(place);
    expect(moved(place, { claim: 'a3.c1' }).mention).toBeNull();
    expect(moved(place, { article: 'a4' }).mention).toBeNull();
    expect(moved(place, { nodes: ['r1'] }).mention).toEqual([120, 135]);
    for (const span of ['9-3', '3-3', '-1-4', '1-', 'x-y', '1e2-1e3', ''])
      expect(decodeHash(`#/articles/a3?mention=${span}`).place.mention).toBeNull();
    expect(decodeHash('#/articles/a3?claim=a3.c1&mention=1-2').place.mention).toBeNull();
  });

  it('names the entity that has the page, and claims selected as a set', () => {
    const place = { ...START, view: 'entity' as const, entity: 'r1', claims: ['a1.c1', 'a1.c5', 'b.2.c1'] };
    expect(encodeHash(place, new Map())).toBe('#/entity/r1?claims=a1.c1*c5,b.2.c1');
    expect(decodeHash(encodeHash(place, new Map())).place).toEqual(place);
  });

  it('keeps what views remember, and what it cannot place', () => {
    const { place } = decodeHash('#/matrix?matrix-order=name&not-kinds=place&Odd=1');
    expect(place).toMatchObject({ view: 'matrix', parameters: new Map([['matrix-order', 'name']]) });
    expect(encodeHash(place, new Map())).toBe('#/matrix?matrix-order=name');
  });

  it('names folded capitals', () => {
    const { choices } = decodeHash('#/graph?capitals=folded');
    expect(encodeHash(START, choices)).toBe('#/graph?capitals=folded');
  });

  it('comes back the same, whatever ids hold', () => {
    const id = fc.string({ minLength: 1, unit: 'binary' }).filter((value) => !/\p{Surrogate}/u.test(value));
    const choice = fc.record({
      mode: fc.constantFrom('only' as const, 'without' as const),
      values: fc.array(id, { minLength: 1, maxLength: 4 }),
    });
    fc.assert(
      fc.property(
        fc.array(id, { maxLength: 3 }),
        fc.option(id),
        fc.option(id),
        fc.array(fc.tuple(fc.constantFrom(...FACETS), choice), { maxLength: 4 }),
        fc.uniqueArray(fc.tuple(fc.constantFrom('a1', 'b.2'), id), { selector: ([, claim]) => claim }),
        (nodes, edge, article, pairs, ids) => {
          // Claims of one article come together, in the order of their articles.
          const claims = ids.map((parts) => parts.join('.')).sort();
          const place = { ...START, view: 'articles' as const, nodes, edge, article };
          const selected = { ...place, claims };
          const back = decodeHash(encodeHash(selected, new Map())).place;
          expect({ ...back, claims: [...back.claims].sort() }).toEqual(selected);
          const choices = new Map(pairs);
          expect(decodeHash(encodeHash(place, choices))).toEqual({ place, choices });
        },
      ),
    );
  });

  it('survives what it does not know', () => {
    expect(decodeHash('').place).toEqual(START);
    expect(decodeHash('#/nowhere?Colour=red&%E0').place).toEqual(START);
    expect(decodeHash('#/articles/%E0%A4%A').place.article).toBe('%E0%A4%A');
  });
});
