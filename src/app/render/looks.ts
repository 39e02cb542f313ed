/**
 * How nodes look where it is not by their kind and claims: other sizes, colours of groups side by side or steps
 * of one colour for a measure, and which nodes are only ghosts of what a lens leaves out. O(1).
 */
import { ENTITY_KINDS } from '../../entities/entity.ts';
import type { Verdict } from '../../graph/lens.ts';
import type { Colour, Theme, Token } from './theme.ts';

/** Sizes, colours and areas, by entity id. */
export interface Looks {
  readonly ghosts: ReadonlySet<string>;
  /** Pixels; null for the usual sizes. */
  readonly radii: ReadonlyMap<string, number> | null;
  /** Numbers of colours; null for those of the kinds. */
  readonly tints: ReadonlyMap<string, number> | null;
  /** Whether colours are steps of one or stand side by side. */
  readonly isRamp: boolean;
  /** Groups drawn as areas, each in the colour of its rank. */
  readonly groups: readonly { readonly members: readonly string[] }[];
  /** How two who are compared tell of lines, by line id. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

export const PLAIN_LOOKS: Looks = {
  ghosts: new Set(),
  radii: null,
  tints: null,
  isRamp: false,
  groups: [],
  verdicts: new Map(),
};

/** The number of the first colour behind those of the kinds. */
export const FIRST_TINT = ENTITY_KINDS.length;

/** Colours of groups by rank; the last is for all that are too small to have their own. */
export const GROUP_TOKENS = [
  'group',
  'dispute',
  'backing',
  'talks',
  'place',
  'force',
  'person',
  'ties',
] as const satisfies readonly Token[];

const STEPS = 5;

/** Steps from the quietest colour that can be seen to the strongest. */
export function rampOf({ edge, force }: Theme): Colour[] {
  return Array.from({ length: STEPS }, (_, step): Colour => {
    const share = step / (STEPS - 1);
    const mix = (at: 0 | 1 | 2): number => edge.rgb[at] + (force.rgb[at] - edge.rgb[at]) * share;
    const rgb = [mix(0), mix(1), mix(2)] as const;
    return { rgb, css: `rgb(${rgb.map((part) => Math.round(255 * part)).join(' ')})` };
  });
}
