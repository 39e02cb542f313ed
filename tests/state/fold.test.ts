import { describe, expect, it } from 'vitest';
import { chipOf, culprit } from '../../src/app/state/filter-words.ts';
import { FOLDED } from '../../src/app/state/place.ts';
import { Session } from '../../src/app/state/session.svelte.ts';
import { ThemeState } from '../../src/app/state/theme.svelte.ts';
import { layoutGraph } from '../../src/graph/layout.ts';
import { entity, extractionOf } from './sample-case.ts';

const RECORD = extractionOf(
  'x1',
  'Tehran helps the Mahdi Army, Iran helps the Mahdi Army, Washington accuses Tehran, Tehran is in Iran.',
  [
    { ...entity('e1', 'place', 'Tehran'), standsFor: 'Iran' },
    entity('e2', 'group', 'Mahdi Army'),
    entity('e3', 'place', 'Iran'),
    entity('e4', 'place', 'Washington'),
  ],
  [
    { subject: 'e1', object: 'e2' },
    { subject: 'e3', object: 'e2' },
    { subject: 'e4', predicate: 'accuses', object: 'e1' },
    { subject: 'e1', predicate: 'located_in', object: 'e3' },
  ],
);

async function opened(hash = '#/graph'): Promise<{ session: Session; hashes: string[] }> {
  const hashes: string[] = [];
  const session = new Session({
    reader: {
      loadModels: () => Promise.resolve(),
      read: () => Promise.resolve(null),
      stop: () => undefined,
      sentenceStarts: () => Promise.resolve(Int32Array.of(0)),
    },
    layout: { layout: (graph, known) => Promise.resolve(layoutGraph(graph, known)) },
    theme: new ThemeState(null),
    later: (run) => void setTimeout(run),
    decodeUtf8: () => '',
    writeHash: (written) => void hashes.push(written),
  });
  session.readHash(hash);
  session.open('file', 'Capitals', [], [RECORD]);
  await new Promise((resolve) => setTimeout(resolve, 5));
  return { session, hashes };
}

const labels = (session: Session): string[] => session.graph.shown.nodes.map(({ label }) => label).sort();
const idOf = (session: Session, name: string): string =>
  [...session.case.resolved.entities.values()].find((one) => one.name === name)!.id;

describe('folding capitals on the page', () => {
  it('draws them as their countries, keeps that in the address, and unfolds them again', async () => {
    const { session, hashes } = await opened();
    expect(labels(session)).toEqual(['Iran', 'Mahdi Army', 'Tehran', 'Washington']);
    session.filters.togglePowers();
    expect(labels(session)).toEqual(['Iran', 'Mahdi Army', 'Washington']);
    expect(hashes.at(-1)).toBe('#/graph?capitals=folded');
    expect(chipOf(session, 'capitals', FOLDED)).toBe('Capitals drawn as countries');
    session.filters.togglePowers();
    expect(labels(session)).toEqual(['Iran', 'Mahdi Army', 'Tehran', 'Washington']);
    expect(labels((await opened('#/graph?capitals=folded')).session)).toEqual(
      labels(session).filter((name) => name !== 'Tehran'),
    );
  });

  it('counts, finds and selects what is folded as what it is drawn as', async () => {
    const { session } = await opened();
    const [tehran, iran] = [idOf(session, 'Tehran'), idOf(session, 'Iran')];
    session.selectNode(tehran);
    session.filters.togglePowers();
    expect([...session.selection.nodes]).toEqual([iran]);
    expect(session.search.find('Tehran')[0]).toMatchObject({
      entity: { id: iran },
      alias: 'Tehran',
      claimCount: 3,
    });
    session.filters.togglePowers();
    expect([...session.selection.nodes]).toEqual([tehran]);
  });

  it('keeps a line selected that goes by another one now', async () => {
    const { session } = await opened();
    const [tehran, iran, army] = ['Tehran', 'Iran', 'Mahdi Army'].map((name) => idOf(session, name));
    session.selectEdge(`${tehran}.helps.${army}`);
    session.filters.togglePowers();
    expect(session.selection.edge).toBe(`${iran}.helps.${army}`);
    expect(session.graph.edges.get(session.selection.edge!)!.claims).toHaveLength(2);
    session.selectEdge(session.selection.edge!);
    session.filters.togglePowers();
    expect(session.graph.edges.has(session.selection.edge!)).toBe(true);
  });

  it('moves nobody else', async () => {
    const { session } = await opened();
    const places = (): object =>
      Object.fromEntries(session.graph.shown.nodes.map(({ label, x, y }) => [label, [x, y]]));
    const before = places();
    session.filters.togglePowers();
    expect(before).toMatchObject(places());
  });

  it('is named where it hides what ties a capital to its country', async () => {
    const { session } = await opened('#/graph?capitals=folded&predicates=located_in');
    expect(session.graph.shown.edges).toEqual([]);
    expect(culprit(session, ({ claim }) => claim.predicate === 'located_in')).toMatchObject({
      key: 'capitals',
      count: 1,
    });
  });
});
