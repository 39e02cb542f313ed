/** Where shown claims lie on the map, and what the map cannot show. */
import { describe, expect, it } from 'vitest';
import type { ResolvedCase } from '../../../src/casefile/case-entities.ts';
import { boxAround, heartOf, placesOf } from '../../../src/graph/places.ts';
import { project, WORLD } from '../../../src/graph/world/projection.ts';
import { caseOf, idOf, madeExtraction, type MadeEntity } from '../../made-case.ts';

describe('the projection', () => {
  it('keeps the equator straight, the poles short and areas true', () => {
    expect(project(0, 0)).toEqual({ x: 0, y: -0 });
    expect(project(180, 0).x).toBeCloseTo(WORLD.x, 3);
    expect(-project(0, 90).y).toBeCloseTo(WORLD.y, 3);
    expect(project(180, 90).x / project(180, 0).x).toBeCloseTo(0.592, 2);
    const areaAt = (latitude: number): number => {
      const [left, right] = [project(10, latitude), project(10.1, latitude)];
      const up = project(10, latitude + 0.1);
      return (right.x - left.x) * (left.y - up.y);
    };
    const cosine = (latitude: number): number => Math.cos(((latitude + 0.05) * Math.PI) / 180);
    expect(areaAt(60) / areaAt(0)).toBeCloseTo(cosine(60) / cosine(0), 2);
  });
});

const ENTITIES: readonly MadeEntity[] = [
  ['e1', 'place', 'Baghdad'],
  ['e2', 'place', 'Tehran'],
  ['e3', 'place', 'the compound', 'nominal'],
  ['e4', 'group', 'Mahdi Army'],
  ['e5', 'person', 'Nouri al-Maliki'],
];
const POSITIONS: Readonly<Record<string, readonly [number, number]>> = {
  Baghdad: [33.3, 44.4],
  Tehran: [35.7, 51.4],
};

/** The case with positions for the places that have one. */
function placed(...claims: Parameters<typeof madeExtraction>[2] & object): ResolvedCase {
  const made = madeExtraction('a1', ENTITIES, claims);
  return caseOf({
    ...made,
    entities: made.entities.map((entity) => {
      const [latitude, longitude] = POSITIONS[entity.name] ?? [];
      return latitude === undefined || longitude === undefined ? entity : { ...entity, latitude, longitude };
    }),
  });
}

describe('places', () => {
  const resolved = placed(
    { subject: 'e4', predicate: 'attacks', object: 'e1' },
    { subject: 'e2', predicate: 'accuses', object: 'e1' },
    { subject: 'e4', predicate: 'attacks', object: 'e3' },
    { subject: 'e5', predicate: 'meets', object: 'e4' },
  );

  it('hold the claims they are an end of; what has no position is counted apart', () => {
    const found = placesOf(resolved, resolved.claims);
    expect(found.placed.map(({ entity, claims }) => [entity.name, claims.length])).toEqual([
      ['Baghdad', 2],
      ['Tehran', 1],
    ]);
    expect(found.unplaced.map(({ entity }) => entity.name)).toEqual(['the compound']);
    expect([found.shownCount, found.unplacedCount, found.elsewhereCount]).toEqual([2, 1, 1]);
  });

  it('that a sentence only names are kept apart, and only if asked for', () => {
    const claim = resolved.claims[3]!;
    const wide = { ...claim, claim: { ...claim.claim, sentence: [0, 8] as const } };
    expect(placesOf(resolved, [wide]).placed).toEqual([]);
    const [baghdad] = placesOf(resolved, [wide], true).placed;
    expect(baghdad).toMatchObject({ id: idOf(resolved, 'Baghdad'), claims: [] });
    expect(baghdad!.named).toEqual([wide]);
  });

  it('begin the map where most claims are, without the far ones', () => {
    const far = placesOf(resolved, resolved.claims).placed;
    const heart = heartOf(far, 0.6);
    expect(heart.map(({ entity }) => entity.name)).toEqual(['Baghdad']);
    expect(heartOf(far, 1)).toHaveLength(2);
    expect(heartOf([], 1)).toEqual([]);
    expect(boxAround([])).toBeNull();
  });
});
