/**
 * What of the map stands in the address, and the arithmetic of its camera: the middle of the picture on the plane and
 * how much of the plane its width shows. O(1).
 */
import type { MapBox } from '../../graph/places.ts';
import { WORLD, type MapPoint } from '../../graph/world/projection.ts';
import { defineChoice, defineParameter, type ViewParameter } from './view-parameters.ts';

/** Where the map looks: the middle on the plane, and the plane's width in the picture. */
export interface MapCamera {
  readonly x: number;
  readonly y: number;
  readonly across: number;
}

/** The picture, in CSS pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Narrowest and widest look: a city with its surroundings, the world. */
const LEAST_ACROSS = 0.01;
const MOST_ACROSS = 2 * WORLD.x * 1.1;
/** Room around what is fitted, share of the picture on each side. */
const MARGIN = 0.18;

/** Whether places that a sentence only names are drawn. */
export const NAMED_TOO = defineChoice('named-places', ['no', 'yes'], 'no');

/** The camera as a person left it; null where the map begins. */
export const CAMERA: ViewParameter<MapCamera | null> = defineParameter({
  key: 'map',
  parse: (text) => {
    const [x = NaN, y = NaN, across = NaN, ...rest] = text.split(',').map(Number);
    return [x, y, across].every(Number.isFinite) && across > 0 && rest.length === 0
      ? within({ x, y, across })
      : null;
  },
  format: (camera) =>
    camera === null ? '' : [camera.x, camera.y, camera.across].map((value) => +value.toFixed(4)).join(','),
  fallback: null,
});

/** Keeps the camera over the world. */
function within({ x, y, across }: MapCamera): MapCamera {
  return {
    x: Math.max(-WORLD.x, Math.min(WORLD.x, x)),
    y: Math.max(-WORLD.y, Math.min(WORLD.y, y)),
    across: Math.max(LEAST_ACROSS, Math.min(MOST_ACROSS, across)),
  };
}

/** The camera that shows a box whole, and nothing narrower than `least` of the plane. */
export function cameraOver(box: MapBox, { width, height }: PictureSize, least = 0.12): MapCamera {
  const room = 1 - 2 * MARGIN;
  const across = Math.max(
    least,
    (box.x1 - box.x0) / room,
    ((box.y1 - box.y0) / room) * (width / Math.max(1, height)),
  );
  return within({ x: (box.x0 + box.x1) / 2, y: (box.y0 + box.y1) / 2, across });
}

/** The world whole. */
export function cameraOverWorld(size: PictureSize): MapCamera {
  return cameraOver({ x0: -WORLD.x, y0: -WORLD.y, x1: WORLD.x, y1: WORLD.y }, size);
}

/** Pixels a unit of the plane. */
export function scaleOf({ across }: MapCamera, { width }: PictureSize): number {
  return Math.max(1, width) / across;
}

/** Where a point of the plane stands in the picture. */
export function toPicture(point: MapPoint, camera: MapCamera, size: PictureSize): MapPoint {
  const scale = scaleOf(camera, size);
  return {
    x: (point.x - camera.x) * scale + size.width / 2,
    y: (point.y - camera.y) * scale + size.height / 2,
  };
}

/** Zooms by a factor, with the point of the picture under `at` staying where it is. */
export function zoomed(camera: MapCamera, size: PictureSize, factor: number, at: MapPoint): MapCamera {
  const across = within({ ...camera, across: camera.across / factor }).across;
  const [before, after] = [camera.across / size.width, across / size.width];
  return within({
    x: camera.x + (at.x - size.width / 2) * (before - after),
    y: camera.y + (at.y - size.height / 2) * (before - after),
    across,
  });
}

/** Moves the picture by pixels, as a hand moves paper. */
export function panned(camera: MapCamera, size: PictureSize, dx: number, dy: number): MapCamera {
  const scale = scaleOf(camera, size);
  return within({ ...camera, x: camera.x - dx / scale, y: camera.y - dy / scale });
}

/** What a key does to the camera; null for one that does nothing, `'begin'` for back to where the map begins. */
export function cameraKey(key: string, camera: MapCamera, size: PictureSize): MapCamera | 'begin' | null {
  const middle = { x: size.width / 2, y: size.height / 2 };
  const step = Math.max(40, size.width / 8);
  switch (key) {
    case 'ArrowLeft':
      return panned(camera, size, step, 0);
    case 'ArrowRight':
      return panned(camera, size, -step, 0);
    case 'ArrowUp':
      return panned(camera, size, 0, step);
    case 'ArrowDown':
      return panned(camera, size, 0, -step);
    case '+':
    case '=':
      return zoomed(camera, size, 1.5, middle);
    case '-':
      return zoomed(camera, size, 1 / 1.5, middle);
    case '0':
      return 'begin';
    default:
      return null;
  }
}
