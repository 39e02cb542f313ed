/**
 * A country's outlines → where its name can stand on a map: points inside it with how far to the east and west there
 * is land of it, also a little above and below; the roomiest first, each away from those before. Sought over a grid,
 * as in the simplest way to a pole of inaccessibility; O(grid points × outline points).
 */
import type { Outline } from '../graph/world/outline-code.ts';

/** A place for a name. Degrees. */
export interface LabelSpot {
  readonly longitude: number;
  readonly latitude: number;
  /** Half the width that a name can take. */
  readonly room: number;
}

const STEPS_ACROSS = 48;
/** Half the height of a name as a part of half its width. */
const ASPECT = 0.16;
/** How far spots stand from each other, and the least room of one, as parts of the greatest room. */
const APART = 0.5;
const LEAST_PART = 0.25;

/** The spots in some outlines, `most` of them at most, none with less room than `least`. */
export function labelSpots(outlines: readonly Outline[], most: number, least: number): LabelSpot[] {
  const candidates = outlines.flatMap(gridOf).sort((a, b) => b.room - a.room || a.longitude - b.longitude);
  const greatest = candidates[0]?.room ?? 0;
  const spots: LabelSpot[] = [];
  for (const candidate of candidates) {
    if (spots.length >= most || candidate.room < Math.max(least, LEAST_PART * greatest)) break;
    if (spots.every((spot) => apart(spot, candidate) > APART * greatest)) spots.push(candidate);
  }
  return spots;
}

function apart(a: LabelSpot, b: LabelSpot): number {
  return Math.hypot(a.longitude - b.longitude, a.latitude - b.latitude);
}

/** Every point of a grid over an outline that lies inside it, with its room. */
function gridOf(outline: Outline): LabelSpot[] {
  const [west, east] = boundsOf(outline, 0);
  const [south, north] = boundsOf(outline, 1);
  const step = Math.max(0.02, Math.max(east - west, north - south) / STEPS_ACROSS);
  const spots: LabelSpot[] = [];
  for (let latitude = south + step / 2; latitude < north; latitude += step)
    for (let longitude = west + step / 2; longitude < east; longitude += step) {
      const level = roomAt(outline, longitude, latitude);
      if (level === 0) continue;
      const above = roomAt(outline, longitude, latitude + ASPECT * level);
      const below = roomAt(outline, longitude, latitude - ASPECT * level);
      spots.push({ longitude, latitude, room: Math.min(level, above, below) });
    }
  return spots;
}

function boundsOf(outline: Outline, axis: 0 | 1): readonly [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (let at = axis; at < outline.length; at += 2)
    [least, most] = [Math.min(least, outline[at]!), Math.max(most, outline[at]!)];
  return [least, most];
}

/** How far the nearer edge is, to the east or west; 0 outside. */
function roomAt(outline: Outline, longitude: number, latitude: number): number {
  let [west, east, crossed] = [Infinity, Infinity, 0];
  for (let at = 0; at + 3 < outline.length; at += 2) {
    const [x0, y0, x1, y1] = [outline[at]!, outline[at + 1]!, outline[at + 2]!, outline[at + 3]!];
    if (y0 > latitude === y1 > latitude) continue;
    const away = x0 + ((latitude - y0) / (y1 - y0)) * (x1 - x0) - longitude;
    if (away > 0) {
      crossed++;
      east = Math.min(east, away);
    } else west = Math.min(west, -away);
  }
  return crossed % 2 === 0 ? 0 : Math.min(west, east);
}
