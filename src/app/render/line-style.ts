/**
 * An edge of the claim graph → how its line is drawn: certainty gives the stroke, the number of
 * independent claimants the width, polarity and symmetry the head, inference the ring at the tail. O(1).
 */
import { CERTAINTIES, FAMILIES } from '../../claims/claim.ts';
import type { GraphEdge } from '../../graph/claim-graph.ts';

/** Strokes by certainty, in the order of `CERTAINTIES`; the position is the code used in the shader. */
export const STROKES = ['solid', 'dashed', 'dotted', 'struck'] as const;
export type Stroke = (typeof STROKES)[number];

/** What stands at the object's end; the position is the code used in the shader. */
export const HEADS = ['none', 'open', 'bar'] as const;
export type Head = (typeof HEADS)[number];

/** The look of one line. Lengths in screen pixels. */
export interface LineStyle {
  readonly stroke: Stroke;
  readonly width: number;
  readonly head: Head;
  /** Open ring at the subject's end: inferred from a stance. */
  readonly ring: boolean;
  /** Index into `FAMILIES`. */
  readonly family: number;
}

const STRUCK_WIDTH = 1.3;
const LEAST_DOTTED_WIDTH = 2;

/** Line width in pixels for a number of independent claimants. */
export function widthFor(claimantCount: number): number {
  if (claimantCount >= 5) return 3.6;
  if (claimantCount >= 3) return 2.7;
  return claimantCount === 2 ? 1.9 : 1.3;
}

/** The look of the line that stands for an edge. */
export function lineStyle(edge: GraphEdge): LineStyle {
  const stroke = STROKES[CERTAINTIES.indexOf(edge.certainty)]!;
  const width = widthFor(edge.claimantCount);
  return {
    stroke,
    width:
      stroke === 'struck' ? STRUCK_WIDTH : stroke === 'dotted' ? Math.max(LEAST_DOTTED_WIDTH, width) : width,
    head: edge.polarity === 'negative' ? 'bar' : edge.symmetric ? 'none' : 'open',
    ring: edge.implied,
    family: FAMILIES.indexOf(edge.family),
  };
}
