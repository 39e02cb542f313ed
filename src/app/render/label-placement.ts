/**
 * Where labels go: greedily, most important first, each at one of eight places round its node
 * that touches no node, no label set before and no other obstacle (after Imhof 1962, as point-feature
 * labelling usually does it), the one that covers fewest lines. Boxes lie in a uniform grid, so that a test is O(1) and the whole O(n).
 */
import type { Steps } from '../../base/steps.ts';
import type { Extent } from './view.ts';

/** Directions of the eight places, best first: right, left, below, above, then the corners. */
export const PLACES = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
] as const;

/** A label to set beside a node. Pixels. */
export interface LabelRequest {
  readonly node: number;
  readonly x: number;
  readonly y: number;
  /** Half the width of what is drawn at the node. */
  readonly extent: number;
  readonly width: number;
  readonly height: number;
  /** Set even where it covers nodes, though never over another label. */
  readonly forced: boolean;
  /** Place it had last, tried first so that labels do not jump; −1 for none. */
  readonly lastPlace: number;
}

/** A label that found room. */
export interface PlacedLabel {
  readonly node: number;
  readonly place: number;
  readonly box: Extent;
}

/** What a place costs beside what it covers, and what it is worth to stay. */
const PLACE_COST = [0, 0.3, 0.5, 0.6, 1.4, 1.4, 1.6, 1.6] as const;
const STAYING = 1.5;
/** What covering a node costs a label that is set in any case. */
const COVERED_NODE = 5;
const GAP = 5;
const MARGIN = 4;
const CELL = 48;
const ANY_OWNER = -1;
const LABELS_A_STEP = 20;

/** Boxes by grid cell, each with the node that it belongs to. */
export class BoxGrid {
  readonly #cells = new Map<number, { box: Extent; owner: number }[]>();

  /** Adds a box; `owner` is a node index, or −1 for one that hinders every label. */
  add(box: Extent, owner = ANY_OWNER): void {
    const entry = { box, owner };
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(entry);
      else this.#cells.set(key, [entry]);
    }
  }

  /** How many boxes a box touches, at most; one is counted again in every cell that both lie in. */
  count(box: Extent): number {
    let touched = 0;
    for (const key of cellsOf(box)) {
      for (const entry of this.#cells.get(key) ?? []) if (overlap(entry.box, box)) touched++;
    }
    return touched;
  }

  /** Whether a box touches any other but those of `owner`. */
  touches(box: Extent, owner = ANY_OWNER): boolean {
    for (const key of cellsOf(box)) {
      for (const entry of this.#cells.get(key) ?? []) {
        if ((owner === ANY_OWNER || entry.owner !== owner) && overlap(entry.box, box)) return true;
      }
    }
    return false;
  }
}

/** What labels must keep off, and how much a box would cover of what they should rather not. */
export interface LabelGround {
  /** Nodes by owner; a forced label may cover them. */
  readonly nodes: BoxGrid;
  readonly obstacles: BoxGrid;
  /** Lines under a box, in about label heights; only decides between free places. */
  readonly burden: (box: Extent) => number;
  readonly width: number;
  readonly height: number;
}

/** Sets labels in the order given, in steps; those without room are left out. */
export function* placeLabels(requests: readonly LabelRequest[], ground: LabelGround): Steps<PlacedLabel[]> {
  const { nodes, obstacles, width, height } = ground;
  const labels = new BoxGrid();
  const placed: PlacedLabel[] = [];
  const covering = {
    ...ground,
    burden: (box: Extent) => ground.burden(box) + COVERED_NODE * nodes.count(box),
  };
  for (const [rank, request] of requests.entries()) {
    if (rank % LABELS_A_STEP === 0) yield;
    const free = (box: Extent): boolean =>
      isInside(box, width, height) && !labels.touches(box) && !obstacles.touches(box);
    let place = bestPlace(request, ground, (box) => free(box) && !nodes.touches(box, request.node));
    if (place < 0 && request.forced) place = bestPlace(request, covering, free);
    if (place < 0) continue;
    const box = labelBox(request, place);
    labels.add(box);
    placed.push({ node: request.node, place, box });
  }
  return placed;
}

/** The free place that covers least, earlier places and the last one preferred; −1 if none is free. */
function bestPlace(request: LabelRequest, ground: LabelGround, isFree: (box: Extent) => boolean): number {
  let best = -1;
  let least = Infinity;
  for (let place = 0; place < PLACES.length; place++) {
    const box = labelBox(request, place);
    const cost = ground.burden(box) + PLACE_COST[place]! - (place === request.lastPlace ? STAYING : 0);
    if (cost < least && isFree(box)) [best, least] = [place, cost];
  }
  return best;
}

/** The box of a label at one of the eight places. */
export function labelBox(request: LabelRequest, place: number): Extent {
  const [across, down] = PLACES[place]!;
  const away = across !== 0 && down !== 0 ? request.extent * 0.7 + 3 : request.extent + GAP;
  const x0 = request.x + across * away - (request.width * (1 - across)) / 2;
  const y0 =
    request.y +
    down * (down === 0 || across !== 0 ? away : request.extent + 2) -
    (request.height * (1 - down)) / 2;
  return { x0, y0, x1: x0 + request.width, y1: y0 + request.height };
}

function isInside(box: Extent, width: number, height: number): boolean {
  return box.x0 >= MARGIN && box.y0 >= MARGIN && box.x1 <= width - MARGIN && box.y1 <= height - MARGIN;
}

function overlap(a: Extent, b: Extent): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

function* cellsOf(box: Extent): Generator<number> {
  for (let column = Math.floor(box.x0 / CELL); column <= Math.floor(box.x1 / CELL); column++) {
    for (let row = Math.floor(box.y0 / CELL); row <= Math.floor(box.y1 / CELL); row++) {
      yield column * 65536 + row;
    }
  }
}
