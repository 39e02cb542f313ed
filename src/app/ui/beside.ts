/**
 * Puts a floating box below some words, above them where there is no room below, and never over the
 * window's edge.
 */
import type { Attachment } from 'svelte/attachments';

const GAP_PX = 6;
const MARGIN_PX = 8;

/** Moves a box that is fixed at the window's corner beside a place in the window. */
export function beside(words: DOMRect): Attachment<HTMLElement> {
  return (box) => {
    const { offsetWidth, offsetHeight } = box;
    const left = Math.max(MARGIN_PX, Math.min(words.left, innerWidth - offsetWidth - MARGIN_PX));
    const below = words.bottom + GAP_PX;
    const isRoomBelow = below + offsetHeight <= innerHeight - MARGIN_PX;
    const top = isRoomBelow ? below : Math.max(MARGIN_PX, words.top - GAP_PX - offsetHeight);
    box.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
  };
}
