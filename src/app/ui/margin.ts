/**
 * Puts the claims in a paragraph's margin level with their words, pushed apart where they would touch,
 * and ties the selected one to its trigger by a hairline. Measured again whenever anything changes size.
 */
import type { Attachment } from 'svelte/attachments';
import type { Span } from '../../base/span.ts';
import { rangeOf } from './text-range.ts';

const GAP = 10;

/** For a row that holds a paragraph, a `.margin` list and a `.leader`; `anchors` in the list's order. */
export function levelMargin(anchors: readonly Span[], selected: number): Attachment<HTMLElement> {
  return (row) => {
    if (anchors.length === 0) return;
    const place = (): void => level(row, anchors, selected);
    const observer = new ResizeObserver(place);
    for (const item of [row, ...row.querySelectorAll('.margin > li')]) observer.observe(item);
    place();
    return () => observer.disconnect();
  };
}

function level(row: HTMLElement, anchors: readonly Span[], selected: number): void {
  const paragraph = row.querySelector('p');
  const margin = row.querySelector<HTMLElement>('.margin');
  if (paragraph === null || margin === null || margin.offsetParent === null) return;
  const start = Number(paragraph.dataset['start']);
  const origin = row.getBoundingClientRect();
  const leader = row.querySelector<HTMLElement>('.leader');
  leader?.toggleAttribute('hidden', selected < 0);
  let bottom = 0;
  [...margin.children].forEach((item, index) => {
    if (!(item instanceof HTMLElement)) return;
    const anchor = anchors[index];
    const words = anchor ? rangeOf(paragraph, start, anchor) : null;
    const rects = words ? [...words.getClientRects()] : [];
    const top = Math.max(bottom, (rects[0]?.top ?? origin.top) - origin.top);
    item.style.top = `${top}px`;
    bottom = top + item.offsetHeight + GAP;
    if (index === selected && leader) tie(leader, origin, rects.at(-1), margin, top);
  });
  row.style.minHeight = `${bottom + 6}px`;
}

/** From the end of the words to the margin, just below their line, and down to a claim that stands lower. */
function tie(
  leader: HTMLElement,
  origin: DOMRect,
  words: DOMRect | undefined,
  margin: HTMLElement,
  top: number,
): void {
  if (words === undefined) return;
  const left = words.right - origin.left;
  const at = words.bottom - origin.top + 2;
  Object.assign(leader.style, {
    left: `${left}px`,
    top: `${at}px`,
    width: `${margin.offsetLeft - left}px`,
    height: `${Math.max(1, top - at + 1)}px`,
  });
}
