/**
 * How two who are compared tell of a line, drawn on its middle: a disc with ≠ where they contradict each other, with
 * = where both say it, filled on the left where only the first does and on the right where only the second does.
 * O(lines compared) a painting.
 */
import type { Verdict } from '../../graph/lens.ts';
import { middleOf, type Curve } from './line-geometry.ts';
import type { Theme } from './theme.ts';

/** Radius of a mark in pixels, and the least one that can be read. */
const RADIUS = 6.5;
const LEAST_RADIUS = 3.5;
/** A mark covers no more than this share of its line. */
const SHARE = 1 / 6;
const RING = 1.4;
const STROKE = 1.3;
const QUARTER = Math.PI / 2;

/** Paints the mark of one line, unless the line is too short for it. */
export function paintVerdict(
  context: CanvasRenderingContext2D,
  verdict: Verdict,
  curve: Curve,
  theme: Theme,
): void {
  const { x, y } = middleOf(curve);
  const radius = Math.min(RADIUS, SHARE * Math.hypot(curve.x1 - curve.x0, curve.y1 - curve.y0));
  if (radius < LEAST_RADIUS) return;
  context.fillStyle = theme.canvas.css;
  context.strokeStyle = theme.ink.css;
  context.lineWidth = RING;
  context.beginPath();
  context.arc(x, y, radius, 0, 4 * QUARTER);
  context.fill();
  context.stroke();
  if (verdict === 'first' || verdict === 'second') {
    const start = verdict === 'first' ? QUARTER : -QUARTER;
    context.beginPath();
    context.arc(x, y, radius, start, start + 2 * QUARTER);
    context.fillStyle = theme.ink.css;
    context.fill();
    return;
  }
  context.lineWidth = STROKE;
  context.beginPath();
  const part = (share: number): number => share * radius;
  for (const level of [y - part(0.22), y + part(0.22)]) {
    context.moveTo(x - part(0.46), level);
    context.lineTo(x + part(0.46), level);
  }
  if (verdict === 'conflict') {
    context.moveTo(x + part(0.3), y - part(0.52));
    context.lineTo(x - part(0.3), y + part(0.52));
  }
  context.stroke();
}
