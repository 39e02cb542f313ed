/**
 * The three widths of the frame.
 */
import { MediaQuery } from 'svelte/reactivity';

/** One column, the inspector as a sheet. */
export const narrow = new MediaQuery('max-width: 799px');
/** Three columns. */
export const wide = new MediaQuery('min-width: 1200px', true);
/** No room for claims beside an article. */
export const marginless = new MediaQuery('max-width: 939px');
/** A pointer that can rest on things, and most likely a keyboard. */
export const canHover = new MediaQuery('hover: hover', true);
