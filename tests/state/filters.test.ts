import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../src/graph/filters.ts';
import { FilterState } from '../../src/app/state/filters.svelte.ts';

const VALUES = { certainties: ['stated', 'alleged', 'hypothetical', 'denied'], articles: ['a1', 'a2'] };
const make = (): FilterState => new FilterState((facet) => VALUES[facet as keyof typeof VALUES] ?? []);

describe('filters', () => {
  it('let everything through at first', () => {
    expect(make().filters).toEqual(NO_FILTERS);
  });

  it('hide a value on the first click and show it on the second', () => {
    const filters = make();
    filters.toggle('certainties', ['denied']);
    expect([...filters.filters.certainties!]).toEqual(['stated', 'alleged', 'hypothetical']);
    expect(filters.admits('certainties', 'denied')).toBe(false);
    filters.toggle('certainties', ['denied']);
    expect(filters.filters.certainties).toBeNull();
  });

  it('show one value only, and all again the second time', () => {
    const filters = make();
    filters.only('predicates', ['accuses']);
    expect(filters.asksWhoAccuses).toBe(true);
    expect([...filters.filters.predicates!]).toEqual(['accuses']);
    filters.only('predicates', ['accuses']);
    expect(filters.choices.size).toBe(0);
  });

  it('hide a whole family if any of it is shown, and show it if none is', () => {
    const filters = make();
    filters.toggle('predicates', ['attacks']);
    filters.toggle('predicates', ['attacks', 'coerces']);
    expect(filters.admits('predicates', 'coerces')).toBe(false);
    filters.toggle('predicates', ['attacks', 'coerces']);
    expect(filters.choices.size).toBe(0);
  });

  it('add to and take from what is shown only', () => {
    const filters = make();
    filters.only('certainties', ['stated']);
    filters.toggle('certainties', ['alleged']);
    expect([...filters.filters.certainties!]).toEqual(['stated', 'alleged']);
    filters.toggle('certainties', ['stated']);
    expect([...filters.filters.certainties!]).toEqual(['alleged']);
  });

  it('do not hide an article that came after the filter', () => {
    const articles = ['a1', 'a2'];
    const filters = new FilterState(() => articles);
    filters.toggle('articles', ['a1']);
    articles.push('a3');
    expect(filters.admitted(filters.choices).articles).toEqual(new Set(['a2', 'a3']));
  });

  it('ask who accuses whom with every entity, and go back to what was before', () => {
    const filters = make();
    filters.requireClaims(2);
    expect(filters.filters.leastClaims).toBe(2);
    filters.toggleQuestion();
    expect([filters.asksWhoAccuses, filters.filters.leastClaims]).toEqual([true, 1]);
    filters.toggleQuestion();
    expect([filters.asksWhoAccuses, filters.filters.leastClaims]).toEqual([false, 2]);
  });

  it('remember that all entities are wanted', () => {
    const filters = make();
    filters.startWith(2);
    expect([...filters.active.keys()]).toEqual(['least']);
    filters.set('least', null);
    expect([filters.active.size, filters.isTouched, filters.filters.leastClaims]).toEqual([0, true, 1]);
  });

  it('show contested lines only, and all again', () => {
    const filters = make();
    filters.toggleContested();
    expect(filters.filters.contested).toBe(true);
    filters.toggleContested();
    expect([filters.filters.contested, filters.active.size]).toEqual([false, 0]);
  });

  it('fold capitals and unfold them again, and take that off with the rest', () => {
    const filters = make();
    filters.togglePowers();
    expect([filters.foldsPowers, [...filters.active.keys()]]).toEqual([true, ['capitals']]);
    expect(filters.filters).toEqual(NO_FILTERS);
    filters.togglePowers();
    expect([filters.foldsPowers, filters.active.size]).toEqual([false, 0]);
    filters.togglePowers();
    filters.clear();
    expect(filters.foldsPowers).toBe(false);
  });

  it('keep the newest choice last', () => {
    const filters = make();
    filters.toggle('certainties', ['denied']);
    filters.only('articles', ['a1']);
    filters.toggle('certainties', ['alleged']);
    expect([...filters.choices.keys()]).toEqual(['articles', 'certainties']);
  });
});
