/**
 * The path of a line on the screen: a quadratic Bézier curve from node to node, bowed sideways and cut
 * where it meets the two borders. The line shader holds the same formulas, since it bends the strips;
 * this side serves picking, marker, discs and words. Coordinates in CSS pixels, y down. O(1) a line.
 */
import { reach } from './node-shape.ts';

/** Pixels left free between the tail and the subject's border. */
export const TAIL_GAP = 4;
/** Pixels left free between the tip and the object's border. */
export const TIP_GAP = 3;
/** A line alone between its nodes bows by this share of its length, at most `ALONE_MOST` pixels. */
export const ALONE_SHARE = 0.05;
export const ALONE_MOST = 14;
/** A bow never exceeds this share of the distance. */
export const BOW_MOST = 0.35;
/** How far the ends follow the bow sideways, as a share of it and of the node's radius. */
export const END_SHARE = 0.45;
export const END_MOST = 0.6;
/** A loop leaves its node on both sides by this share of the radius, and rises by so many radii and pixels. */
export const LOOP_SIDE = 0.85;
export const LOOP_RADII = 2.4;
export const LOOP_RISE = 52;

/** One end of a line: centre, radius and kind code of its node. */
export interface LineEnd {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly kind: number;
}

/** A cut quadratic curve: ends, control point, and the parameters where it is seen to start and stop. */
export interface Curve {
  readonly x0: number;
  readonly y0: number;
  readonly cx: number;
  readonly cy: number;
  readonly x1: number;
  readonly y1: number;
  readonly from: number;
  readonly to: number;
}

/** A position on the screen. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const clamp = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

/** The path of a line, or null where the nodes leave no room for one; a line from a node to itself is a loop. */
export function bendLine(source: LineEnd, target: LineEnd, offset: number, alone: boolean): Curve | null {
  if (source === target) return bendLoop(source, offset);
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const length = Math.hypot(dx, dy);
  if (length < 1) return null;
  // The way's left side; y points down here.
  const nx = dy / length;
  const ny = -dx / length;
  const bow = alone ? Math.min(ALONE_MOST, ALONE_SHARE * length) : clamp(offset, BOW_MOST * length);
  const shift = alone ? 0 : bow * END_SHARE;
  const atSource = clamp(shift, END_MOST * source.radius);
  const atTarget = clamp(shift, END_MOST * target.radius);
  const lift = 2 * bow - (atSource + atTarget) / 2;
  const curve = {
    x0: source.x + nx * atSource,
    y0: source.y + ny * atSource,
    cx: (source.x + target.x) / 2 + nx * lift,
    cy: (source.y + target.y) / 2 + ny * lift,
    x1: target.x + nx * atTarget,
    y1: target.y + ny * atTarget,
    from: 0,
    to: 1,
  };
  curve.from = cut(curve, source, TAIL_GAP, 0);
  curve.to = cut(curve, target, TIP_GAP, 1);
  return curve.to - curve.from < 0.02 ? null : curve;
}

/** A petal above the node, wider and higher the greater its offset. */
function bendLoop(node: LineEnd, offset: number): Curve {
  const side = LOOP_SIDE * node.radius + 0.5 * offset;
  const curve = {
    x0: node.x - side,
    y0: node.y,
    cx: node.x,
    cy: node.y - (LOOP_RADII * node.radius + LOOP_RISE + 2 * offset),
    x1: node.x + side,
    y1: node.y,
    from: 0,
    to: 1,
  };
  curve.from = cut(curve, node, TAIL_GAP, 0);
  curve.to = cut(curve, node, TIP_GAP, 1);
  return curve;
}

/** The parameter at which the curve leaves a node's border, by three Newton-like steps from `start`. */
function cut(curve: Curve, node: LineEnd, gap: number, start: 0 | 1): number {
  const sign = start === 0 ? 1 : -1;
  let t: number = start;
  for (let step = 0; step < 4; step++) {
    const { x, y } = pointAt(curve, t);
    const away = Math.hypot(x - node.x, y - node.y);
    const [ux, uy] = away > 0.01 ? [(x - node.x) / away, (y - node.y) / away] : directionAt(curve, t, sign);
    const speed = Math.max(1, speedAt(curve, t));
    t += (sign * (reach(node.kind, node.radius, ux, uy) + gap - away)) / speed;
  }
  return Math.max(0, Math.min(1, t));
}

/** The point at parameter t. */
export function pointAt(curve: Curve, t: number): Point {
  const s = 1 - t;
  return {
    x: s * s * curve.x0 + 2 * s * t * curve.cx + t * t * curve.x1,
    y: s * s * curve.y0 + 2 * s * t * curve.cy + t * t * curve.y1,
  };
}

/** The middle of what is seen of the line. */
export function middleOf(curve: Curve): Point {
  return pointAt(curve, (curve.from + curve.to) / 2);
}

/** The cut curve's own control point (its blossom at both cuts): three points draw it. */
export function cutControl({ x0, y0, cx, cy, x1, y1, from, to }: Curve): Point {
  const blend = (a: number, c: number, b: number): number =>
    (1 - from) * ((1 - to) * a + to * c) + from * ((1 - to) * c + to * b);
  return { x: blend(x0, cx, x1), y: blend(y0, cy, y1) };
}

/** Distance in pixels from a point to the line, by 16 chords. */
export function distanceTo(curve: Curve, x: number, y: number): number {
  const chords = 16;
  let nearest = Infinity;
  let last = pointAt(curve, curve.from);
  for (let chord = 1; chord <= chords; chord++) {
    const next = pointAt(curve, curve.from + ((curve.to - curve.from) * chord) / chords);
    nearest = Math.min(nearest, distanceToChord(last, next, x, y));
    last = next;
  }
  return nearest;
}

function distanceToChord(a: Point, b: Point, x: number, y: number): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const share = ((x - a.x) * dx + (y - a.y) * dy) / Math.max(1e-9, dx * dx + dy * dy);
  const t = Math.max(0, Math.min(1, share));
  return Math.hypot(x - a.x - t * dx, y - a.y - t * dy);
}

function speedAt(curve: Curve, t: number): number {
  return Math.hypot(...derivativeAt(curve, t));
}

function directionAt(curve: Curve, t: number, sign: number): [number, number] {
  const [dx, dy] = derivativeAt(curve, t);
  const speed = Math.max(1e-9, Math.hypot(dx, dy));
  return [(sign * dx) / speed, (sign * dy) / speed];
}

function derivativeAt({ x0, y0, cx, cy, x1, y1 }: Curve, t: number): [number, number] {
  return [2 * (1 - t) * (cx - x0) + 2 * t * (x1 - cx), 2 * (1 - t) * (cy - y0) + 2 * t * (y1 - cy)];
}
