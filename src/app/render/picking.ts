/**
 * What lies under a point of the screen: a node, the label of a node, the disc on a contested line, or
 * the nearest line. By geometry on the processor, so that the nearest wins and nothing is read back from
 * the graphics card. O(n + m) a question, well under a millisecond for thousands of lines.
 */
import { distanceTo, middleOf } from './line-geometry.ts';
import { halfExtent, reach } from './node-shape.ts';
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

/** What is meant by a point: nodes before labels, labels before lines. */
export function pick(
  scene: Scene,
  labels: readonly LabelBox[],
  x: number,
  y: number,
  tolerance: Tolerance,
): Hit {
  const node = nodeAt(scene, x, y, tolerance.node);
  if (node >= 0) return { kind: 'node', index: node };
  const label = labels.find(({ box }) => x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1);
  if (label) return { kind: 'node', index: label.node };
  const edge = lineAt(scene, x, y, tolerance.line);
  return edge >= 0 ? { kind: 'edge', index: edge } : null;
}

/** The node whose border is nearest within `most` pixels, −1 for none. */
export function nodeAt(scene: Scene, x: number, y: number, most: number): number {
  let best = -1;
  let nearest = most;
  for (let node = 0; node < scene.screenX.length; node++) {
    const dx = x - scene.screenX[node]!;
    const dy = y - scene.screenY[node]!;
    const kind = scene.graph.kind[node]!;
    const radius = scene.radiusOf(node);
    const away = Math.hypot(dx, dy);
    if (away > 1.5 * halfExtent(kind, radius) + most) continue;
    const distance = away < 0.01 ? -radius : away - reach(kind, radius, dx / away, dy / away);
    if (distance < nearest) [best, nearest] = [node, distance];
  }
  return best;
}

/** The line nearest within `most` pixels, −1 for none; the disc of a contested line belongs to it. */
export function lineAt(scene: Scene, x: number, y: number, most: number): number {
  const { edges, source, target } = scene.graph;
  let best = -1;
  let nearest = most;
  for (let edge = 0; edge < edges.length; edge++) {
    const [from, to] = [source[edge]!, target[edge]!];
    const room = most + 80;
    const [x0, x1] = [scene.screenX[from]!, scene.screenX[to]!];
    const [y0, y1] = [scene.screenY[from]!, scene.screenY[to]!];
    if (x < Math.min(x0, x1) - room || x > Math.max(x0, x1) + room) continue;
    if (y < Math.min(y0, y1) - room || y > Math.max(y0, y1) + room) continue;
    const curve = scene.curveOf(edge);
    if (curve === null) continue;
    let distance = distanceTo(curve, x, y);
    if (edges[edge]!.contested) {
      const middle = middleOf(curve);
      if (Math.hypot(middle.x - x, middle.y - y) <= DISC_RADIUS) distance = 0;
    }
    if (distance < nearest) [best, nearest] = [edge, distance];
  }
  return best;
}
