/**
 * Layout units ↔ screen pixels without rotation, and the views that take in a set of nodes. The frame of sigma's
 * camera is fixed to ±`HALF_FRAME` layout units, so that nothing shifts when nodes come or go. O(nodes asked for).
 */

/** Half the side of the square round the origin that sigma's camera takes as [0, 1], in layout units. */
export const HALF_FRAME = 1000;
/** Largest zoom that `fitView` chooses by itself, in pixels a layout unit. */
const MOST_FITTED = 1.5;
/** On canvases narrower than this, a row of buttons takes so much of the top. Pixels. */
const NARROW = 800;
const BUTTONS = 66;

/** Where layout units lie on the screen: `x = left + scale · ux`, `y = top − scale · uy`. */
export interface View {
  /** Pixels a layout unit. */
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** An upright rectangle in layout units or pixels. */
export interface Extent {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Centre in layout units and zoom in pixels a unit. */
export interface Aim {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** What sigma's camera knows, in its frame; `ratio` grows as one zooms out. */
export interface CameraState {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** The aim of a camera on a canvas of the given size. */
export function aimOf(camera: CameraState, width: number, height: number): Aim {
  return {
    x: (camera.x - 0.5) * 2 * HALF_FRAME,
    y: (camera.y - 0.5) * 2 * HALF_FRAME,
    scale: Math.min(width, height) / (2 * HALF_FRAME * camera.ratio),
  };
}

/** The camera state that centres an aim. */
export function cameraFor(aim: Aim, width: number, height: number): CameraState {
  return {
    x: 0.5 + aim.x / (2 * HALF_FRAME),
    y: 0.5 + aim.y / (2 * HALF_FRAME),
    ratio: Math.min(width, height) / (2 * HALF_FRAME * aim.scale),
  };
}

/** The view that has an aim in the middle of a canvas. */
export function viewOf({ x, y, scale }: Aim, width: number, height: number): View {
  return { scale, left: width / 2 - scale * x, top: height / 2 + scale * y, width, height };
}

/** The aim at another zoom that leaves what lies at a point of the screen where it is. */
export function zoomedAt(aim: Aim, scale: number, x: number, y: number, width: number, height: number): Aim {
  const [awayX, awayY] = [x - width / 2, height / 2 - y];
  return {
    x: aim.x + awayX / aim.scale - awayX / scale,
    y: aim.y + awayY / aim.scale - awayY / scale,
    scale,
  };
}

/** The extent of points; null if there is none. */
export function extentOf(
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  indices: Iterable<number>,
): Extent | null {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const index of indices) {
    x0 = Math.min(x0, xs[index]!);
    x1 = Math.max(x1, xs[index]!);
    y0 = Math.min(y0, ys[index]!);
    y1 = Math.max(y1, ys[index]!);
  }
  return x0 <= x1 ? { x0, y0, x1, y1 } : null;
}

/** The aim that shows a whole extent, with room for labels and for the controls over the canvas. */
export function fitView(extent: Extent, width: number, height: number): Aim {
  const acrossRoom = Math.max(40, width - 2 * Math.min(110, Math.max(34, width * 0.1)));
  const below = Math.min(64, Math.max(30, height * 0.09));
  const above = width < NARROW ? Math.min(BUTTONS, height / 3) : below;
  const across = acrossRoom / Math.max(1e-6, extent.x1 - extent.x0);
  const down = Math.max(40, height - above - below) / Math.max(1e-6, extent.y1 - extent.y0);
  const scale = Math.min(across, down, MOST_FITTED);
  return {
    x: (extent.x0 + extent.x1) / 2,
    y: (extent.y0 + extent.y1) / 2 + (above - below) / 2 / scale,
    scale,
  };
}

/** The aim that brings an extent into view, or null if all of it is already there. */
export function revealView(extent: Extent, view: View, margin = 48): Aim | null {
  const room = Math.min(margin, view.width / 4, view.height / 4);
  const inView =
    view.left + view.scale * extent.x0 >= room &&
    view.left + view.scale * extent.x1 <= view.width - room &&
    view.top - view.scale * extent.y1 >= room &&
    view.top - view.scale * extent.y0 <= view.height - room;
  if (inView) return null;
  const fitted = fitView(extent, view.width, view.height);
  return { ...fitted, scale: Math.min(view.scale, fitted.scale) };
}
