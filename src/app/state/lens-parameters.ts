/**
 * How the lens stands in the address: `according` and `compare` list claimants and, behind an @, outlets.
 */
import type { LensMode } from '../../graph/lens.ts';
import { LENS_MODES } from '../../graph/lens.ts';
import { defineChoice, defineParameter } from './view-parameters.ts';

const list = (key: string) =>
  defineParameter<readonly string[]>({
    key,
    parse: (text) => (text === '' ? null : text.split(',').map(unescape)),
    format: (values) => values.map(escape).join(','),
    fallback: [],
  });

function escape(value: string): string {
  return value.replaceAll('~', '~0').replaceAll(',', '~1');
}

function unescape(value: string): string {
  return value.replaceAll('~1', ',').replaceAll('~0', '~');
}

/** Entity ids, `OWN_VOICE`, `UNNAMED`, or outlets as `outletKey` gives them. */
export const ACCORDING = list('according');
/** The same for the lens it is compared with. */
export const COMPARED = list('compare');
/** Those who speak for a group and are not taken in. */
export const LEFT_OUT = list('lens-without');
export const LENS_MODE = defineChoice<LensMode>('lens-mode', LENS_MODES, 'says');
/** Whether the articles' own voice belongs to it; left open, it does for outlets alone. */
export const OWN_WORDS = defineChoice<'auto' | 'on' | 'off'>('own-voice', ['auto', 'on', 'off'], 'auto');

const OUTLET = '@';

/** An outlet as a member of a lens. */
export function outletKey(origin: string): string {
  return OUTLET + origin;
}

/** The outlet that a member stands for; null for a claimant. */
export function outletOf(member: string): string | null {
  return member.startsWith(OUTLET) ? member.slice(OUTLET.length) : null;
}
