/**
 * The strokes of a straight sample line as SVG path data, the same grammar as the graph's lines: the
 * strikes of a denial stand 8.4 px long at 60°, a head opens to 5.5 + 1.3 × width.
 */
import type { Certainty } from '../../claims/claim.ts';

/** Dash pattern of a certainty for `stroke-dasharray`; null is unbroken. */
export function dashOf(certainty: Certainty): string | null {
  if (certainty === 'alleged') return '7 4';
  return certainty === 'hypothetical' ? '0.01 5' : null;
}

/** Strikes across a line from `from` to `to` at height `y`, `step` px apart and `length` px long. */
export function strikes(from: number, to: number, y: number, step = 10, length = 8.4): string {
  const dx = (length / 2) * Math.cos(Math.PI / 3);
  const dy = (length / 2) * Math.sin(Math.PI / 3);
  let path = '';
  for (let x = from + step / 2; x <= to - step / 4; x += step) {
    path += `M${round(x - dx)} ${round(y + dy)}L${round(x + dx)} ${round(y - dy)}`;
  }
  return path;
}

/** An open head with its tip at `x`. */
export function head(x: number, y: number, width: number): string {
  const length = 5.5 + 1.3 * width;
  return `M${round(x - length)} ${round(y - length * 0.55)}L${round(x)} ${y}L${round(x - length)} ${round(y + length * 0.55)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
