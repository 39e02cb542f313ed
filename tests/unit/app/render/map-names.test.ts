/** Names for orientation on the map find room where nothing else stands. */
import { describe, expect, it } from 'vitest';
import { BoxGrid } from '../../../../src/app/render/label-placement.ts';
import { placeNames, type NameRequest } from '../../../../src/app/render/map-names.ts';

const size = { width: 400, height: 300 };
const name = (...spots: NameRequest['spots']): NameRequest => ({ width: 60, height: 14, spots });
const at = (x: number, y: number, room: number): NameRequest['spots'][number] => ({ x, y, room });

describe('names of countries and seas', () => {
  it('stand in the middle of the first spot that is wide enough', () => {
    const placed = placeNames([name(at(100, 100, 20), at(200, 150, 40))], new BoxGrid(), size);
    expect(placed).toEqual([{ request: 0, x: 200, y: 150 }]);
  });

  it('give way sideways as far as their country is wide, and else are left out', () => {
    const taken = new BoxGrid();
    taken.add({ x0: 180, y0: 140, x1: 205, y1: 160 });
    const [wide] = placeNames([name(at(200, 150, 90))], taken, size);
    expect(wide!.x).not.toBe(200);
    expect(Math.abs(wide!.x - 200)).toBeLessThanOrEqual(60);
    expect(placeNames([name(at(200, 150, 34))], taken, size)).toEqual([]);
  });

  it('keep off each other and inside the picture', () => {
    const placed = placeNames(
      [name(at(100, 100, 31)), name(at(120, 104, 31)), name(at(398, 200, 31)), name(at(200, 297, 31))],
      new BoxGrid(),
      size,
    );
    expect(placed.map(({ request }) => request)).toEqual([0]);
  });
});
