/**
 * Places in the picture → their marks and which of their names find room, those of most claims first. O(n log n).
 */
import type { PlaceClaims } from '../../graph/places.ts';
import { toPicture, type MapCamera, type PictureSize } from './map-view.ts';

/** A place as it is drawn. Pixels. */
export interface PlaceMark {
  readonly place: PlaceClaims;
  readonly x: number;
  readonly y: number;
  /** Half the width of its mark. */
  readonly radius: number;
}

/** Half the width of a mark of so many claims: as for nodes of the graph. */
export function radiusOf(claims: number): number {
  return Math.min(26, 4.2 + 1.12 * Math.sqrt(claims));
}

/** The marks in the picture, the greatest first so that small ones lie on top. */
export function marksOf(
  places: readonly PlaceClaims[],
  camera: MapCamera,
  size: PictureSize,
): { readonly inside: readonly PlaceMark[]; readonly outside: readonly PlaceClaims[] } {
  const inside: PlaceMark[] = [];
  const outside: PlaceClaims[] = [];
  for (const place of places) {
    if (place.at === null) continue;
    const { x, y } = toPicture(place.at, camera, size);
    if (x < 0 || y < 0 || x > size.width || y > size.height) outside.push(place);
    else inside.push({ place, x, y, radius: radiusOf(place.claims.length) });
  }
  return { inside, outside };
}
