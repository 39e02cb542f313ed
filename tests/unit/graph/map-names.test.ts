/** The names on the map, and where a country's name can stand. */
import { describe, expect, it } from 'vitest';
import { decodeOutlines } from '../../../src/graph/world/outline-code.ts';
import { LAND } from '../../../src/graph/world/outline-data.ts';
import { MAP_NAMES } from '../../../src/graph/world/map-names.ts';
import { project, WORLD } from '../../../src/graph/world/projection.ts';
import { labelSpots } from '../../../src/train/label-spots.ts';

const square = Float64Array.from([0, 0, 10, 0, 10, 10, 0, 10, 0, 0]);
/** Land on the plane, as rings of x and y. */
const land = decodeOutlines(LAND).map((ring) =>
  Array.from({ length: ring.length / 2 }, (_, at) => project(ring[2 * at]!, ring[2 * at + 1]!)),
);
/** A lake is a ring within a ring. */
const isLand = (x: number, y: number): boolean =>
  land.filter((ring) => {
    let isIn = false;
    for (let [at, before] = [0, ring.length - 1]; at < ring.length; before = at++) {
      const [a, b] = [ring[at]!, ring[before]!];
      if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) isIn = !isIn;
    }
    return isIn;
  }).length %
    2 ===
  1;

describe('spots for a name', () => {
  it('begin in the middle, with room to either side', () => {
    const [first, ...others] = labelSpots([square], 4, 0.5);
    expect(first!.longitude).toBeCloseTo(5, 0);
    expect(first!.room).toBeCloseTo(5, 0);
    for (const { longitude, latitude, room } of others) {
      expect(longitude - room).toBeGreaterThanOrEqual(-0.01);
      expect(longitude + room).toBeLessThanOrEqual(10.01);
      expect(latitude).toBeGreaterThan(0);
      expect(latitude).toBeLessThan(10);
    }
  });

  it('are none where there is no room', () => {
    expect(labelSpots([square], 4, 6)).toEqual([]);
    expect(labelSpots([], 4, 0.1)).toEqual([]);
  });
});

describe('the names on the map', () => {
  it('are told apart, lie on the plane and have room', () => {
    expect(new Set(MAP_NAMES.map(({ name }) => name)).size).toBe(MAP_NAMES.length);
    for (const { spots } of MAP_NAMES)
      for (const { x, y, room } of spots) {
        expect(Math.abs(x)).toBeLessThanOrEqual(WORLD.x);
        expect(Math.abs(y)).toBeLessThanOrEqual(WORLD.y);
        expect(room).toBeGreaterThan(0);
      }
  });

  it('stand on land if they are countries, on water if they are seas', () => {
    const wrong = MAP_NAMES.filter(({ kind, spots }) =>
      spots.some(({ x, y, room }) => room > 0.01 && isLand(x, y) !== (kind === 'country')),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});
