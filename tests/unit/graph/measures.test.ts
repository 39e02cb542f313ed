/** Measures of entities and groups of them, on graphs where they can be told by hand. */
import { describe, expect, it } from 'vitest';
import type { ClaimGraph } from '../../../src/graph/claim-graph.ts';
import { communitiesOf } from '../../../src/graph/communities.ts';
import { linesBy } from '../../../src/graph/line-modes.ts';
import { measured } from '../../../src/graph/measures.ts';
import { projectGraph } from '../../../src/graph/project.ts';
import { caseOf, idOf, madeExtraction } from '../../made-case.ts';

const NAMES = ['Ada Abt', 'Bea Beck', 'Cid Cole', 'Dan Dorn', 'Eva Eber', 'Fay Fink'] as const;

/** Two triangles joined by one line; the second article only repeats an accusation, which counts once. */
function twoTriangles(): { graph: ClaimGraph; resolved: ReturnType<typeof caseOf> } {
  const entities = NAMES.map((name, at) => [`e${at}`, 'person', name] as const);
  const pairs = [
    [0, 1],
    [1, 2],
    [2, 0],
    [3, 4],
    [4, 5],
    [5, 3],
    [2, 3],
  ] as const;
  const claims = pairs.map(([a, b], at) => ({
    subject: `e${a}`,
    predicate: at < 2 ? ('accuses' as const) : ('meets' as const),
    object: `e${b}`,
  }));
  const again = [
    claims[0]!,
    {
      subject: 'e1',
      predicate: 'helps' as const,
      object: 'e0',
      certainty: 'alleged' as const,
      claimants: ['e2'],
    },
  ];
  const resolved = caseOf(madeExtraction('a1', entities, claims), madeExtraction('a2', entities, again));
  return { graph: projectGraph(resolved), resolved };
}

describe('measures', () => {
  const { graph, resolved } = twoTriangles();
  const id = (at: number): string => idOf(resolved, NAMES[at]!);

  it('count claims, neighbours and accusations against an entity', () => {
    expect(measured('claims', graph).get(id(1))).toBe(4);
    expect(measured('neighbours', graph).get(id(2))).toBe(3);
    expect([0, 1, 2].map((at) => measured('accused', graph).get(id(at)))).toEqual([0, 1, 1]);
    expect(measured('claimants', graph).get(id(5))).toBe(2);
  });

  it('find what lies in between', () => {
    const between = measured('between', graph);
    // Of the twenty ordered pairs of others, twelve have their one shortest chain over each end of the bridge.
    expect(between.get(id(2))).toBeCloseTo(12 / 24);
    expect(between.get(id(3))).toBeCloseTo(12 / 24);
    expect(between.get(id(0))).toBe(0);
  });

  it('find both triangles as groups and name them, whatever the order of lines', () => {
    const groups = communitiesOf(graph);
    const members = (one: readonly number[]): string[] => one.map(id).sort();
    expect(groups.map((group) => [...group.members].sort()).sort()).toEqual(
      [members([0, 1, 2]), members([3, 4, 5])].sort(),
    );
    expect(communitiesOf({ ...graph, edges: [...graph.edges].reverse() }, 7)).toHaveLength(2);
    expect(groups[0]!.name.split(', ')).toHaveLength(2);
    expect(communitiesOf({ nodes: [], edges: [], extractedCount: 0, shownCount: 0 })).toEqual([]);
  });

  it('draw the same claims as lines for claims, relations and pairs', () => {
    const claimOf = (one: string) => resolved.claims.find((claim) => claim.id === one)!;
    const by = (mode: 'claims' | 'relations' | 'pairs') =>
      linesBy(mode, { resolved, relations: graph.edges, claimOf });
    expect([by('claims'), by('relations'), by('pairs')].map(({ length }) => length)).toEqual([9, 8, 7]);
    for (const mode of ['claims', 'relations', 'pairs'] as const) {
      const lines = by(mode);
      expect(new Set(lines.map((line) => line.id)).size).toBe(lines.length);
      expect(lines.flatMap(({ claims }) => claims).sort()).toEqual(
        resolved.claims.map((one) => one.id).sort(),
      );
    }
    const pair = by('pairs').find(({ claims }) => claims.length === 3)!;
    expect(pair).toMatchObject({ predicates: ['accuses', 'helps'], symmetric: true, family: 'dispute' });
    // One states it and one alleges it: the less certain stands.
    expect(pair.certainty).toBe('alleged');
    expect(by('claims').find(({ certainty }) => certainty === 'alleged')!.claimantCount).toBe(1);
  });
});
