/**
 * Names that only help to find one's way on the map → which of them find room, and where: each at the first of its
 * spots, or beside it as far as the spot is wide, that lies in the picture and touches nothing. O(names × spots).
 */
import { BoxGrid } from './label-placement.ts';

/** A name with its spots in the picture. Pixels. */
export interface NameRequest {
  readonly width: number;
  readonly height: number;
  readonly spots: readonly { readonly x: number; readonly y: number; readonly room: number }[];
}

/** The middle of a name that found room, with its place among the requests. Pixels. */
export interface PlacedName {
  readonly request: number;
  readonly x: number;
  readonly y: number;
}

/** Clear space around a name, and to the edge of the picture. */
const CLEAR = 4;
/** Where on a spot a name is tried, as parts of what it can be moved. */
const SHIFTS = [0, -0.5, 0.5, -1, 1] as const;

/** Sets names in the order given on what is left free. */
export function placeNames(
  requests: readonly NameRequest[],
  taken: BoxGrid,
  size: { readonly width: number; readonly height: number },
): PlacedName[] {
  const own = new BoxGrid();
  return requests.flatMap(({ width, height, spots }, request) => {
    for (const { x, y, room } of spots) {
      const spare = room - width / 2;
      if (spare < 0) continue;
      for (const shift of SHIFTS) {
        const [middle, half] = [x + shift * spare, width / 2 + CLEAR];
        const box = { x0: middle - half, y0: y - height / 2, x1: middle + half, y1: y + height / 2 };
        const isInside =
          box.x0 >= 0 && box.y0 >= CLEAR && box.x1 <= size.width && box.y1 <= size.height - CLEAR;
        if (!isInside || taken.touches(box) || own.touches(box)) continue;
        own.add(box);
        return [{ request, x: middle, y }];
      }
    }
    return [];
  });
}
