/**
 * A span of an article → where its letters stand on the screen. A paragraph's text nodes hold exactly
 * the article's letters, so that offsets can be counted along them. O(text nodes).
 */
import type { Span } from '../../base/span.ts';

/** The DOM range of `span` within a paragraph whose text starts at `start`; null if it is not there. */
export function rangeOf(paragraph: Element, start: number, span: Span): Range | null {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let at = start;
  let isOpen = false;
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    const end = at + node.length;
    if (!isOpen && span[0] < end) {
      range.setStart(node, Math.max(0, span[0] - at));
      isOpen = true;
    }
    if (isOpen && span[1] <= end) {
      range.setEnd(node, Math.max(0, span[1] - at));
      return range;
    }
    at = end;
  }
  return null;
}
