import { describe, expect, it } from 'vitest';
import {
  CAMERA,
  cameraKey,
  cameraOver,
  cameraOverWorld,
  panned,
  toPicture,
  zoomed,
  type MapCamera,
} from '../../src/app/state/map-view.ts';
import { WORLD } from '../../src/graph/world/projection.ts';

const size = { width: 800, height: 400 };
const camera: MapCamera = { x: 0.5, y: -0.5, across: 1 };

describe('the map’s camera', () => {
  it('stands in the address and takes nothing that is none', () => {
    expect(CAMERA.parse(CAMERA.format(camera))).toEqual(camera);
    expect(CAMERA.format(null)).toBe('');
    for (const text of ['', '1,2', '1,2,x', '1,2,0', '1,2,3,4', 'NaN,0,1'])
      expect(CAMERA.parse(text)).toBeNull();
    expect(CAMERA.parse('99,0,1')!.x).toBe(WORLD.x);
  });

  it('keeps what is under the pointer while it zooms, and follows the hand', () => {
    const at = { x: 600, y: 100 };
    const before = { x: camera.x + 200 / 800, y: camera.y - 100 / 800 };
    const next = zoomed(camera, size, 3, at);
    expect(toPicture(before, next, size).x).toBeCloseTo(600, 6);
    expect(toPicture(before, next, size).y).toBeCloseTo(100, 6);
    const moved = toPicture({ x: 0.5, y: -0.5 }, panned(camera, size, 30, -20), size);
    expect([Math.round(moved.x), Math.round(moved.y)]).toEqual([430, 180]);
  });

  it('fits a box into either side of the picture, and the world', () => {
    expect(cameraOver({ x0: 0, y0: 0, x1: 0, y1: 0.64 }, size).across).toBeCloseTo(2, 6);
    const world = cameraOverWorld(size);
    expect(Math.abs(toPicture({ x: WORLD.x, y: 0 }, world, size).x)).toBeLessThanOrEqual(800);
  });

  it('answers arrows, plus, minus and zero', () => {
    expect(cameraKey('ArrowRight', camera, size)).toEqual({ ...camera, x: 0.625 });
    expect((cameraKey('+', camera, size) as MapCamera).across).toBeCloseTo(1 / 1.5, 6);
    expect(cameraKey('0', camera, size)).toBe('begin');
    expect(cameraKey('q', camera, size)).toBeNull();
  });
});
