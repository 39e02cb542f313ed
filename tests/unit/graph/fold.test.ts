import { describe, expect, it } from 'vitest';
import type { CaseEntity, ResolvedCase } from '../../../src/casefile/case-entities.ts';
import { writeGexf } from '../../../src/formats/gexf.ts';
import { drawnAs, NO_FILTERS } from '../../../src/graph/filters.ts';
import { foldPowers, seatsOfPowers } from '../../../src/graph/fold.ts';
import { facetCounts, projectGraph, shownClaims } from '../../../src/graph/project.ts';
import { caseOf, idOf, madeExtraction, type MadeEntity } from '../../made-case.ts';

const ENTITIES: readonly MadeEntity[] = [
  ['iran', 'place', 'Iran'],
  ['tehran', 'place', 'Tehran'],
  ['washington', 'place', 'Washington'],
  ['army', 'group', 'Mahdi Army'],
  ['voice', 'person', 'a spokesman', 'nominal'],
];

/** A case in which the first of each pair stands for the second. */
function standing(resolved: ResolvedCase, ...pairs: readonly (readonly [string, string])[]): ResolvedCase {
  const entities = new Map<string, CaseEntity>(resolved.entities);
  for (const [seat, power] of pairs) {
    const id = idOf(resolved, seat);
    entities.set(id, { ...entities.get(id)!, standsFor: idOf(resolved, power) });
  }
  return { ...resolved, entities };
}

const PLAIN = caseOf(
  madeExtraction('a1', ENTITIES, [
    { subject: 'iran', predicate: 'helps', object: 'army' },
    { subject: 'tehran', predicate: 'helps', object: 'army' },
    { subject: 'tehran', predicate: 'located_in', object: 'iran' },
    { subject: 'washington', predicate: 'accuses', object: 'tehran', claimants: ['tehran'], cue: [0, 1] },
    { subject: 'voice', predicate: 'member_of', object: 'tehran' },
    { subject: 'voice', predicate: 'rejects', object: 'washington' },
  ]),
);
const RESOLVED = standing(PLAIN, ['Tehran', 'Iran']);
const lines = (resolved: ResolvedCase): string[] => {
  const { edges } = projectGraph(resolved);
  const nameOf = (id: string): string => resolved.entities.get(id)!.name;
  return edges
    .map((edge) => `${nameOf(edge.source)} ${edge.predicate} ${nameOf(edge.target)} ${edge.claims.length}`)
    .sort();
};

describe('folding capitals', () => {
  it('draws what a capital does as what its country does, and what ties the two not at all', () => {
    expect(lines(foldPowers(RESOLVED))).toEqual([
      'Iran helps Mahdi Army 2',
      'Iran rejects Washington 1',
      'Washington accuses Iran 1',
    ]);
  });

  it('is undone by leaving it away', () => {
    const before = lines(RESOLVED);
    foldPowers(RESOLVED);
    expect(lines(RESOLVED)).toEqual(before);
    expect(before).toContain('Tehran helps Mahdi Army 1');
  });

  it('counts claims, their holders and voices under the country', () => {
    const folded = foldPowers(RESOLVED);
    const iran = idOf(RESOLVED, 'Iran');
    expect(facetCounts(folded, NO_FILTERS).claimants.get(iran)).toBe(1);
    expect(shownClaims(folded, { ...NO_FILTERS, claimants: new Set([iran]) })).toHaveLength(1);
    expect(shownClaims(RESOLVED, { ...NO_FILTERS, claimants: new Set([iran]) })).toHaveLength(0);
    const voice = [...folded.entities.values()].find(({ name }) => name === 'a spokesman')!;
    expect([drawnAs(RESOLVED, voice.id), drawnAs(folded, voice.id)]).toEqual([
      idOf(RESOLVED, 'Tehran'),
      iran,
    ]);
  });

  it('gives the country the names and mentions of its capital, here and in what is exported', () => {
    const folded = foldPowers(RESOLVED);
    const iran = folded.entities.get(idOf(RESOLVED, 'Iran'))!;
    expect(iran.aliases).toEqual(['Tehran']);
    expect(iran.mentions).toHaveLength(2);
    const gexf = writeGexf(projectGraph(folded), folded, { version: '1.3', now: '2007-08-29' });
    expect(gexf).not.toContain('label="Tehran"');
    expect(gexf).toContain('<attvalue for="aliases" value="Tehran"/>');
  });

  it('leaves a case without capitals as it is', () => {
    expect(foldPowers(PLAIN)).toBe(PLAIN);
    expect(seatsOfPowers(PLAIN).size).toBe(0);
  });

  it('takes no notice of a power that is not in the case', () => {
    const id = idOf(PLAIN, 'Tehran');
    const lost = { ...PLAIN.entities.get(id)!, standsFor: 'r-gone' };
    const resolved = { ...PLAIN, entities: new Map(PLAIN.entities).set(id, lost) };
    expect(foldPowers(resolved)).toBe(resolved);
  });
});
