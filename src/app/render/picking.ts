/**
 * What lies under a point of the screen: a node, the label of a node, the disc on a contested line, or
 * the nearest line; and which nodes lie in an area. By geometry on the processor, so that the nearest wins
 * and nothing is read back from the graphics card. O(what lies near) a question.
 */
import { distanceTo, middleOf, type Point } from './line-geometry.ts';
import { halfExtent, reach } from './node-shape.ts';
import type { PickGrid } from './pick-grid.ts';
import type { Scene } from './scene.ts';
import type { Extent } from './view.ts';

/** What was hit: a node or a line by index, or nothing. */
export type Hit =
  | { readonly kind: 'node'; readonly index: number }
  | { readonly kind: 'edge'; readonly index: number }
  | null;

/** Pixels around nodes and lines that still count as hit. */
export interface Tolerance {
  readonly node: number;
  readonly line: number;
}

/** For a mouse or pen. */
export const FINE: Tolerance = { node: 3, line: 6 };
/** For a finger: a target of 44 px or more. */
export const COARSE: Tolerance = { node: 16, line: 14 };

/** A label as it stands on the screen. */
export interface LabelBox {
  readonly node: number;
  readonly box: Extent;
}

const DISC_RADIUS = 8.5;
/** Pixels from a node's centre within which it may be hit. */
const NODE_ROOM = 56;
/** Pixels that a line without neighbours may lie off the straight way between its ends, and a loop off its node. */
const BOW_ROOM = 20;
const LOOP_ROOM = 110;

/** What is meant by a point: nodes before labels, labels before lines. */
export function pick(
  scene: Scene,
  grid: PickGrid,
  labels: readonly LabelBox[],
  { x, y }: Point,
  tolerance: Tolerance,
): Hit {
  const node = nodeAt(scene, grid, { x, y }, tolerance.node);
  if (node >= 0) return { kind: 'node', index: node };
  const label = labels.find(({ box }) => x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1);
  if (label) return { kind: 'node', index: label.node };
  const edge = lineAt(scene, grid, { x, y }, tolerance.line);
  return edge >= 0 ? { kind: 'edge', index: edge } : null;
}

/** The node whose border is nearest within `most` pixels, −1 for none; ghosts are not hit. */
export function nodeAt(scene: Scene, grid: PickGrid, { x, y }: Point, most: number): number {
  let best = -1;
  let nearest = most;
  for (const node of grid.nodesIn(around(scene, { x, y }, NODE_ROOM + most))) {
    const dx = x - scene.xOf(node);
    const dy = y - scene.yOf(node);
    const kind = scene.graph.kind[node]!;
    const radius = scene.radiusOf(node);
    const away = Math.hypot(dx, dy);
    if (away > 1.5 * halfExtent(kind, radius) + most || scene.isGhost(node)) continue;
    const distance = away < 0.01 ? -radius : away - reach(kind, radius, dx / away, dy / away);
    if (distance < nearest) [best, nearest] = [node, distance];
  }
  return best;
}

/** The line nearest within `most` pixels, −1 for none; the disc of a contested line belongs to it. */
export function lineAt(scene: Scene, grid: PickGrid, at: Point, most: number): number {
  const { contested, source, target, bows } = scene.graph;
  let best = -1;
  let nearest = most;
  for (const edge of grid.linesIn(around(scene, at, Math.max(LOOP_ROOM, bows.widest) + most))) {
    const [from, to] = [source[edge]!, target[edge]!];
    const room = (from === to ? LOOP_ROOM : BOW_ROOM) + Math.abs(bows.offset[edge]!);
    if (offWay(scene, from, to, at) > room + most) continue;
    const curve = scene.curveOf(edge);
    if (curve === null) continue;
    let distance = distanceTo(curve, at.x, at.y);
    if (edge < contested) {
      const middle = middleOf(curve);
      if (Math.hypot(middle.x - at.x, middle.y - at.y) <= DISC_RADIUS) distance = 0;
    }
    if (distance < nearest) [best, nearest] = [edge, distance];
  }
  return best;
}

/** Nodes whose centres lie within a closed way over the screen. */
export function nodesWithin(scene: Scene, way: readonly Point[]): number[] {
  const found: number[] = [];
  for (let node = 0; node < scene.graph.x.length; node++) {
    if (!scene.isGhost(node) && isWithin(way, scene.xOf(node), scene.yOf(node))) found.push(node);
  }
  return found;
}

/** Whether a closed way goes round a point: an odd number of its sides cross the ray to the right. */
export function isWithin(way: readonly Point[], x: number, y: number): boolean {
  let within = false;
  for (let at = 0, last = way.length - 1; at < way.length; last = at++) {
    const [a, b] = [way[at]!, way[last]!];
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) within = !within;
  }
  return within;
}

/** Pixels from a point to the straight way between two nodes. */
function offWay(scene: Scene, from: number, to: number, { x, y }: Point): number {
  const [x0, y0] = [scene.xOf(from), scene.yOf(from)];
  const [dx, dy] = [scene.xOf(to) - x0, scene.yOf(to) - y0];
  const share = ((x - x0) * dx + (y - y0) * dy) / Math.max(1e-9, dx * dx + dy * dy);
  const t = Math.max(0, Math.min(1, share));
  return Math.hypot(x - x0 - t * dx, y - y0 - t * dy);
}

/** A square around a point of the screen, in layout units. */
function around({ view }: Scene, { x, y }: Point, room: number): Extent {
  return {
    x0: (x - room - view.left) / view.scale,
    y0: (view.top - y - room) / view.scale,
    x1: (x + room - view.left) / view.scale,
    y1: (view.top - y + room) / view.scale,
  };
}
