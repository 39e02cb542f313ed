import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random.ts';
import { OWN_VOICE, UNNAMED } from '../../../src/casefile/voices.ts';
import { CERTAINTIES, type Claim } from '../../../src/claims/claim.ts';
import type { GraphEdge } from '../../../src/graph/claim-graph.ts';
import { NO_FILTERS, type Filters } from '../../../src/graph/filters.ts';
import { facetCounts, projectGraph, shownClaims } from '../../../src/graph/project.ts';
import {
  caseOf,
  idOf,
  madeExtraction,
  madeExtractions,
  type MadeClaim,
  type MadeEntity,
} from '../../made-case.ts';

const ENTITIES: readonly MadeEntity[] = [
  ['iran', 'place', 'Iran'],
  ['army', 'group', 'Mahdi Army'],
  ['military', 'group', 'US military'],
  ['sadr', 'person', 'Moqtada al-Sadr'],
  ['voice', 'person', 'a spokesman', 'nominal'],
];

const HELPS: MadeClaim = { subject: 'iran', predicate: 'helps', object: 'army' };
const alleged = (claimant: string): MadeClaim => ({
  ...HELPS,
  claimants: [claimant],
  certainty: 'alleged',
  cue: [0, 1],
});
const denied = (claimant: string): MadeClaim => ({
  ...HELPS,
  claimants: [claimant],
  certainty: 'denied',
  cue: [0, 1],
});

/** The only edge of a case with one article an entry. */
function onlyEdge(...articles: readonly (readonly MadeClaim[])[]): GraphEdge {
  const { edges } = projectGraph(
    caseOf(...articles.map((claims, at) => madeExtraction(`a${at}`, ENTITIES, claims))),
  );
  expect(edges).toHaveLength(1);
  return edges[0]!;
}

describe('projection', () => {
  it('draws one edge for the same ends, predicate and polarity', () => {
    const resolved = caseOf(
      madeExtraction('a1', ENTITIES, [
        HELPS,
        alleged('military'),
        { ...HELPS, polarity: 'negative' },
        { subject: 'army', predicate: 'helps', object: 'iran' },
        { subject: 'iran', predicate: 'supports', object: 'army' },
      ]),
    );
    const graph = projectGraph(resolved);
    expect(
      graph.edges
        .map(({ predicate, polarity, claims }) => `${predicate} ${polarity} ${claims.length}`)
        .sort(),
    ).toEqual(['helps negative 1', 'helps positive 1', 'helps positive 2', 'supports positive 1']);
    expect(new Set(graph.edges.map(({ id }) => id)).size).toBe(4);
    expect(graph.nodes.map(({ label, claimCount }) => `${label} ${claimCount}`).sort()).toEqual([
      'Iran 5',
      'Mahdi Army 5',
    ]);
    expect([graph.extractedCount, graph.shownCount]).toEqual([5, 5]);
  });

  it('draws a symmetric relation once, whoever is named first', () => {
    const edge = onlyEdge([
      { subject: 'iran', predicate: 'meets', object: 'army' },
      { subject: 'army', predicate: 'meets', object: 'iran' },
    ]);
    expect(edge).toMatchObject({ symmetric: true, claims: ['a0.c1', 'a0.c2'] });
  });

  it('counts an outlet’s own voice once however often it speaks', () => {
    expect(onlyEdge([HELPS, HELPS]).claimantCount).toBe(1);
    const others = madeExtraction('a1', [...ENTITIES].reverse(), [HELPS]);
    const [edge] = projectGraph(caseOf(madeExtraction('a0', ENTITIES, [HELPS]), others)).edges;
    expect([edge!.claimantCount, edge!.voiceCounts]).toEqual([2, [2, 0, 0, 0]]);
    expect(onlyEdge([alleged('military')], [alleged('military')]).claimantCount).toBe(1);
  });

  it('is contested when somebody claims it and somebody denies it', () => {
    expect(onlyEdge([alleged('military')], [denied('iran')]).contested).toBe(true);
    expect(onlyEdge([alleged('military')], [HELPS]).contested).toBe(false);
    expect(onlyEdge([denied('iran')], [{ ...HELPS, certainty: 'hypothetical' }]).contested).toBe(false);
  });

  it('takes the certainty most independent voices hold, the less certain on a tie', () => {
    expect(onlyEdge([alleged('military')], [alleged('sadr')], [denied('iran')]).certainty).toBe('alleged');
    expect(onlyEdge([HELPS], [alleged('military')]).certainty).toBe('alleged');
    expect(onlyEdge([HELPS, HELPS], [denied('iran')]).certainty).toBe('denied');
  });

  it('is implied only where every claim is', () => {
    const implied: MadeClaim = { ...HELPS, rule: 'implied' };
    expect(onlyEdge([implied, implied]).implied).toBe(true);
    expect(onlyEdge([implied, HELPS]).implied).toBe(false);
  });

  it('draws a folded voice as its group and leaves out what it says of that group', () => {
    const resolved = caseOf(
      madeExtraction('a1', ENTITIES, [
        { subject: 'voice', predicate: 'member_of', object: 'military' },
        { subject: 'voice', predicate: 'accuses', object: 'iran' },
      ]),
    );
    const { nodes, edges, shownCount } = projectGraph(resolved);
    expect(nodes.map(({ label }) => label).sort()).toEqual(['Iran', 'US military']);
    expect(edges.map(({ predicate }) => predicate)).toEqual(['accuses']);
    expect(shownCount).toBe(1);
  });

  it('adds up, whatever the case', () => {
    const resolved = caseOf(...madeExtractions(seededRandom(11), 8, 15, 120));
    const { nodes, edges, shownCount } = projectGraph(resolved);
    const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
    expect(sum(edges.map(({ claims }) => claims.length))).toBe(shownCount);
    expect(sum(nodes.map(({ claimCount }) => claimCount))).toBe(2 * shownCount);
    const ids = new Set(nodes.map(({ id }) => id));
    for (const edge of edges) {
      expect(ids.has(edge.source) && ids.has(edge.target)).toBe(true);
      expect(sum(edge.certaintyCounts)).toBe(edge.claims.length);
      expect(edge.certaintyCounts[CERTAINTIES.indexOf(edge.certainty)]).toBeGreaterThan(0);
      expect(edge.claimantCount).toBeLessThanOrEqual(edge.claims.length);
      edge.voiceCounts.forEach((voices, at) => {
        expect(voices).toBeLessThanOrEqual(edge.certaintyCounts[at]!);
        expect(voices > 0).toBe(edge.certaintyCounts[at]! > 0);
      });
    }
  });
});

describe('filters', () => {
  const resolved = caseOf(
    madeExtraction('a1', ENTITIES, [
      HELPS,
      alleged('military'),
      { ...alleged('voice'), onBehalfOf: 'military' },
    ]),
    madeExtraction('a2', ENTITIES, [
      denied('iran'),
      { subject: 'sadr', predicate: 'leads', object: 'army', cue: [0, 1] },
      { subject: 'military', predicate: 'attacks', object: 'sadr' },
    ]),
  );
  const shown = (filters: Partial<Filters>): string[] =>
    shownClaims(resolved, { ...NO_FILTERS, ...filters }).map(({ id }) => id);

  it('that are absent let everything through', () => {
    expect(shown({})).toHaveLength(6);
  });

  it('leave only what each admits', () => {
    expect(shown({ predicates: new Set(['leads', 'attacks']) })).toEqual(['a2.c2', 'a2.c3']);
    expect(shown({ certainties: new Set(['denied']) })).toEqual(['a2.c1']);
    expect(shown({ articles: new Set(['a2']) })).toEqual(['a2.c1', 'a2.c2', 'a2.c3']);
    expect(shown({ origins: new Set(['Origin of a1']) })).toHaveLength(3);
    expect(shown({ kinds: new Set(['group', 'person']) })).toEqual(['a2.c2', 'a2.c3']);
    expect(shown({ kinds: new Set() })).toEqual([]);
  });

  it('narrow each other', () => {
    expect(shown({ predicates: new Set(['helps']), articles: new Set(['a2']) })).toEqual(['a2.c1']);
  });

  it('by claimant know the own voice, the unnamed and a group’s voices', () => {
    expect(shown({ claimants: new Set([OWN_VOICE]) })).toEqual(['a1.c1', 'a2.c3']);
    expect(shown({ claimants: new Set([UNNAMED]) })).toEqual(['a2.c2']);
    expect(shown({ claimants: new Set([idOf(resolved, 'US military')]) })).toEqual(['a1.c2', 'a1.c3']);
  });

  it('count for each facet what the other facets leave', () => {
    const counts = facetCounts(resolved, { ...NO_FILTERS, certainties: new Set(['denied']) });
    expect(Object.fromEntries(counts.certainties)).toEqual({ stated: 3, alleged: 2, denied: 1 });
    expect(Object.fromEntries(counts.predicates)).toEqual({ helps: 1 });
    expect(Object.fromEntries(counts.articles)).toEqual({ a2: 1 });
  });

  it('count what choosing that value alone would show', () => {
    const filters: Filters = { ...NO_FILTERS, predicates: new Set<Claim['predicate']>(['helps', 'leads']) };
    const counts = facetCounts(resolved, filters);
    for (const [certainty, count] of counts.certainties) {
      const chosen = { ...filters, certainties: new Set([certainty as Claim['certainty']]) };
      expect(shownClaims(resolved, chosen)).toHaveLength(count);
    }
    for (const [claimant, count] of counts.claimants) {
      expect(shownClaims(resolved, { ...filters, claimants: new Set([claimant]) })).toHaveLength(count);
    }
  });
});
