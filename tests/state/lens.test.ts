import { describe, expect, it } from 'vitest';
import { culprit } from '../../src/app/state/filter-words.ts';
import { paletteItems } from '../../src/app/state/palette.ts';
import { pictureOf } from '../../src/app/state/picture-of.ts';
import type { Session } from '../../src/app/state/session.svelte.ts';
import { ALLEGED, DENIED } from './sample-case.ts';
import { bareSession } from './bare-session.ts';

const PAGE = { isWide: true, focusSearch: () => undefined, focusWords: () => undefined };

/** The case of the sample: Bergner alleges what Hosseini denies, and Iran accuses Syria. */
function open(): { session: Session; hashes: string[]; id: (name: string) => string } {
  const hashes: string[] = [];
  const session = bareSession((hash) => void hashes.push(hash));
  session.open('file', 'Case', [], [ALLEGED, DENIED]);
  const id = (name: string): string => session.search.find(name)[0]!.entity.id;
  return { session, hashes, id };
}
const shown = (session: Session): string[] => session.graph.shownClaims.map(({ id }) => id);

describe('a lens on the page', () => {
  it('leaves what its members tell, the rest as ghosts, and stands in the address', () => {
    const { session, hashes, id } = open();
    session.lookAs(id('Hosseini'));
    expect(shown(session)).toEqual(['x2.c1']);
    expect(hashes.at(-1)).toBe(`#/graph?according=${id('Hosseini')}`);
    expect([...session.graph.ghosts].sort()).toEqual([id('Iran'), id('Syria')].sort());
    session.lens.show('contradicts');
    expect(shown(session)).toEqual(['x1.c1', 'x2.c1']);
    const { session: other } = open();
    other.readHash(hashes.at(-1)!);
    expect([other.lens.mode, shown(other)]).toEqual(['contradicts', ['x1.c1', 'x2.c1']]);
    session.lens.look([]);
    expect([hashes.at(-1), session.graph.ghosts.size]).toEqual(['#/graph', 0]);
  });

  it('draws entities of few claims while it is on, says so, and draws as many as before without it', () => {
    const { session, hashes, id } = open();
    session.filters.requireClaims(2);
    session.lookAs(id('Hosseini'));
    expect([session.filters.least, session.leastBeforeLens]).toEqual([1, 2]);
    session.lens.show('only');
    session.lens.look([]);
    expect([session.filters.least, hashes.at(-1)]).toEqual([2, '#/graph?least=2']);
    session.lookAs(id('Hosseini'));
    session.filters.requireClaims(3);
    session.lens.look([]);
    expect(session.filters.least).toBe(3);
  });

  it('can be narrowed to what is said about somebody', () => {
    const { session, hashes, id } = open();
    session.lookAs(id('Iran'));
    session.filters.only('about', [id('Mahdi Army')]);
    expect(shown(session)).toEqual([]);
    session.lens.look([]);
    expect(shown(session)).toEqual(['x1.c1', 'x2.c1']);
    expect(hashes.at(-1)).toBe(`#/graph?about=${id('Mahdi Army')}`);
  });

  it('can be compared with another', () => {
    const { session, id } = open();
    session.lookAs(id('Bergner'));
    session.lens.compare([id('Hosseini')]);
    expect(session.lens.comparison.map(({ verdict }) => verdict)).toEqual(['conflict']);
    expect([...session.lens.verdicts.values()]).toEqual(['conflict']);
    session.graph.awaited = 0;
    expect([...pictureOf(session).looks.verdicts.values()]).toEqual(['conflict']);
    expect(pictureOf(session).unmarked).toBeNull();
    expect(shown(session)).toEqual(['x1.c1', 'x2.c1']);
  });

  it('is named where it hides what is wanted', () => {
    const { session, id } = open();
    session.lookAs(id('Bergner'));
    const hiding = culprit(session, ({ claim }) => claim.predicate === 'accuses');
    expect(hiding).toMatchObject({ key: 'lens', chip: 'According to Bergner', count: 1 });
    hiding!.takeOff();
    expect(shown(session)).toHaveLength(3);
  });
});

describe('the palette', () => {
  const texts = (query: string): string[] =>
    paletteItems(open().session, PAGE, query).map(({ text }) => text);

  it('finds entities, whose world they are, articles, commands and words', () => {
    expect(texts('bergner').slice(0, 2)).toEqual(['Bergner', 'According to Bergner']);
    expect(texts('berngner')[0]).toBe('Bergner');
    expect(texts('title x2')).toContain('Title of x2');
    expect(texts('timeline')).toEqual(['Go to the timeline', 'Claims with the words “timeline”']);
  });

  it('takes a command by its own words, before the name in them', () => {
    expect(texts('page of hosseini')[0]).toBe('Page of Hosseini');
    expect(texts('According to berg')[0]).toBe('According to Bergner');
    expect(texts('page of')).toEqual(['Claims with the words “page of”']);
    const { session, id } = open();
    paletteItems(session, PAGE, 'page of quds force')[0]!.run();
    expect([session.place.view, session.place.entity]).toEqual(['entity', id('Quds Force')]);
  });

  it('does what is chosen', () => {
    const { session, id } = open();
    const choose = (query: string, text: string): void =>
      paletteItems(session, PAGE, query)
        .find((item) => item.text === text)!
        .run();
    choose('iran', 'Claims with the words “iran”');
    expect(shown(session)).toEqual(['x2.c2']);
    choose('filters', 'Take all filters off');
    choose('origin x1', 'According to Origin x1');
    expect(shown(session)).toEqual(['x1.c1']);
    choose('syria', 'Syria');
    expect(session.place.nodes).toEqual([id('Syria')]);
  });
});
