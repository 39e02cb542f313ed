/**
 * Outlines of the world → SVG path data on the plane of the map, in thousandths of its unit. Made once, O(points).
 */
import { decodeOutlines, type Outline } from '../../graph/world/outline-code.ts';
import { BORDERS, LAND } from '../../graph/world/outline-data.ts';
import { project } from '../../graph/world/projection.ts';

/** Path units to a unit of the plane. */
export const PATH_UNIT = 1000;

function pathOf(outline: Outline): string {
  let path = '';
  for (let at = 0; at < outline.length; at += 2) {
    const { x, y } = project(outline[at]!, outline[at + 1]!);
    path += `${at === 0 ? 'M' : 'L'}${(x * PATH_UNIT).toFixed(1)} ${(y * PATH_UNIT).toFixed(1)}`;
  }
  return path;
}

/** All land, as one path to be filled. */
export const LAND_PATH = decodeOutlines(LAND)
  .map((ring) => `${pathOf(ring)}Z`)
  .join('');
/** All borders, as one path to be drawn. */
export const BORDER_PATH = decodeOutlines(BORDERS).map(pathOf).join('');
