import { describe, expect, it, vi } from 'vitest';
import { culprit } from '../../src/app/state/filter-words.ts';
import { pictureOf } from '../../src/app/state/picture-of.ts';
import { Session } from '../../src/app/state/session.svelte.ts';
import { ThemeState } from '../../src/app/state/theme.svelte.ts';
import type { Extraction } from '../../src/extract/extraction.ts';
import { layoutGraph } from '../../src/graph/layout.ts';
import type { ArticleDraft } from '../../src/ingest/article-file.ts';
import type { Article } from '../../src/text/article.ts';
import { ALLEGED, DENIED, entity, extractionOf } from './sample-case.ts';

const RECORDS = new Map<string, Extraction>([ALLEGED, DENIED].map((record) => [record.article.id, record]));
const draft = (fields: Partial<ArticleDraft>): ArticleDraft => ({
  id: null,
  title: null,
  origin: null,
  date: null,
  url: null,
  text: 'Nothing.',
  ...fields,
});
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

/** One army in 90 villages. */
const LARGE = extractionOf(
  'large',
  'The army.',
  [
    entity('e0', 'group', 'Mahdi Army'),
    ...Array.from({ length: 90 }, (_, at) => entity(`e${at + 1}`, 'place', `Village ${at + 1}`)),
  ],
  [
    ...Array.from({ length: 90 }, (_, at) => ({ subject: 'e0', object: `e${at + 1}` })),
    { subject: 'e0', object: 'e1', certainty: 'denied' as const },
  ],
);

/** Reads from the records above, or finds nothing. */
class HandReader {
  readonly #opening = 'Iran';
  loadModels(): Promise<void> {
    return Promise.resolve();
  }
  read(article: Article): Promise<Extraction> {
    return Promise.resolve(RECORDS.get(article.id) ?? extractionOf(article.id, article.text, []));
  }
  stop(): void {
    // Nothing takes long enough to be stopped.
  }
  sentenceStarts(text: string): Promise<Int32Array> {
    return Promise.resolve(Int32Array.of(0, text.indexOf(this.#opening)));
  }
}

function make(): { session: Session; hashes: string[] } {
  const hashes: string[] = [];
  const session = new Session({
    reader: new HandReader(),
    layout: { layout: (graph, known) => Promise.resolve(layoutGraph(graph, known)) },
    theme: new ThemeState(null),
    later: (run) => void setTimeout(run),
    decodeUtf8: (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes),
    writeHash: (hash) => void hashes.push(hash),
  });
  return { session, hashes };
}

async function opened(): Promise<{ session: Session; hashes: string[] }> {
  const made = make();
  made.session.open('sample', 'Sample', [draft({ id: 'x1' }), draft({ id: 'x2' })]);
  await settle();
  return made;
}

describe('a session', () => {
  it('fills the graph and gives every node a place', async () => {
    const { session } = await opened();
    expect(session.graph.shown.nodes.map(({ label }) => label).sort()).toEqual([
      'Iran',
      'Mahdi Army',
      'Quds Force',
      'Syria',
    ]);
    expect(session.graph.shown.nodes.some(({ x, y }) => x !== 0 || y !== 0)).toBe(true);
    expect(session.graph.shown.edges.find(({ predicate }) => predicate === 'helps')?.contested).toBe(true);
  });

  it('draws newcomers once they have their place, and counts them at once', async () => {
    const { session } = await opened();
    const picture = pictureOf(session);
    await vi.waitFor(() => expect(picture.graph.nodes).toHaveLength(4));
    session.case.add(LARGE);
    session.case.raise();
    expect(session.graph.shown.nodes.length).toBeGreaterThan(4);
    expect(picture.graph.nodes).toHaveLength(4);
    await vi.waitFor(() => expect(picture.graph.nodes).toHaveLength(session.graph.shown.nodes.length));
    expect(picture.isUnplaced).toBe(false);
  });

  it('answers who accuses whom with accusations only', async () => {
    const { session, hashes } = await opened();
    session.filters.only('predicates', ['accuses']);
    expect(session.graph.shown.edges.map(({ predicate }) => predicate)).toEqual(['accuses']);
    expect(session.graph.shown.extractedCount).toBe(3);
    expect(session.graph.shown.shownCount).toBe(1);
    expect(hashes.at(-1)).toBe('#/graph?predicates=accuses');
  });

  it('finds its way back from the address', async () => {
    const { session, hashes } = await opened();
    const edge = session.graph.shown.edges[0]!;
    session.selectEdge(edge.id);
    session.filters.toggle('certainties', ['denied']);
    const hash = hashes.at(-1)!;
    session.filters.clear();
    session.clearSelection();
    session.readHash(hash);
    expect(session.place.edge).toBe(edge.id);
    expect(session.filters.admits('certainties', 'denied')).toBe(false);
  });

  it('gives added texts ids of their own and takes them out again', async () => {
    const { session } = await opened();
    session.addTexts([draft({ id: 'x1', text: 'A clash of ids.' }), draft({ text: 'No id.' })]);
    await settle();
    expect(session.case.added).toEqual(['t1', 't2']);
    expect(session.case.size).toBe(4);
    expect(session.hasUnsaved).toBe(true);
    session.removeArticles(['t1', 't2']);
    expect([session.case.size, session.hasUnsaved]).toEqual([2, false]);
  });

  it('adds what a pasted article brings to the graph', async () => {
    const { session } = await opened();
    const before = session.graph.shown.nodes.length;
    RECORDS.set('t1', {
      ...extractionOf(
        't1',
        'Turkey attacks Ruritania.',
        [
          { id: 'e1', kind: 'place', name: 'Turkey', aliases: [] },
          { id: 'e2', kind: 'place', name: 'Ruritania', aliases: [] },
        ],
        [{ predicate: 'attacks', trigger: [7, 14] }],
      ),
    });
    session.addTexts([draft({ text: 'Turkey attacks Ruritania.' })]);
    await settle();
    RECORDS.delete('t1');
    expect(session.graph.shown.nodes.length).toBe(before + 2);
  });

  it('leaves the sample for a case of one’s own', async () => {
    const { session } = await opened();
    session.filters.only('predicates', ['accuses']);
    session.begin('own', 'Mine');
    await settle();
    expect([session.case.size, session.case.name, session.case.source]).toEqual([0, 'Mine', 'own']);
    expect(session.filters.choices.size).toBe(0);
    expect(session.graph.shown.nodes).toEqual([]);
  });

  it('names the filter that hides the rest', async () => {
    const { session } = await opened();
    session.filters.only('predicates', ['accuses']);
    session.filters.only('certainties', ['denied']);
    expect(session.graph.shown.edges).toEqual([]);
    const found = culprit(session)!;
    expect(found).toMatchObject({ key: 'certainties', chip: 'Certainty: denied', count: 1 });
  });

  it('opens a large case with its busier entities until they are all wanted', async () => {
    const { session, hashes } = make();
    session.open('file', 'Large', [], [LARGE]);
    expect(session.filters.least).toBe(2);
    expect(hashes).toEqual(['#/graph?least=2']);
    expect(session.graph.shown.nodes.map(({ label }) => label)).toEqual(['Mahdi Army', 'Village 1']);
    session.filters.set('least', null);
    expect(hashes.at(-1)).toBe('#/graph?least=1');
    session.addTexts([draft({})]);
    await settle();
    expect([session.filters.least, session.graph.shown.nodes.length]).toEqual([1, 91]);
  });

  it('opens a large case as the address says', () => {
    for (const hash of ['#/graph?least=1', '#/graph?not-certainties=denied', '#/graph?edge=a.helps.b']) {
      const { session } = make();
      session.readHash(hash);
      session.open('file', 'Large', [], [LARGE]);
      expect(session.filters.least).toBe(1);
    }
  });

  it('names the filter that hides an entity', () => {
    const { session } = make();
    session.open('file', 'Large', [], [LARGE]);
    const hit = session.search.find('Village 7')[0]!.entity.id;
    const found = culprit(session, ({ object }) => object === hit);
    expect(found).toMatchObject({ key: 'least', chip: 'Entities with 2 claims or more', count: 1 });
  });

  it('says in which sentence a claim stands', async () => {
    const { session } = await opened();
    await session.sentences.want(DENIED.article);
    expect(session.sentences.numberAt('x2', 36)).toBe(1);
    expect(session.sentences.numberAt('x2', 63)).toBe(2);
    expect(session.sentences.numberAt('x1', 0)).toBeNull();
  });

  it('opens the article of a claim', async () => {
    const { session } = await opened();
    session.openClaim('x2.c2');
    expect(session.place).toMatchObject({ view: 'articles', article: 'x2', claim: 'x2.c2' });
  });

  it('selects several entities and one line, not both', async () => {
    const { session } = await opened();
    const [first, second] = session.graph.shown.nodes;
    session.selectNode(first!.id);
    session.selectNode(second!.id, true);
    expect(session.place.nodes).toEqual([first!.id, second!.id]);
    session.selectNode(first!.id, true);
    expect(session.place.nodes).toEqual([second!.id]);
    session.selectEdge(session.graph.shown.edges[0]!.id);
    expect(session.place.nodes).toEqual([]);
  });
});
