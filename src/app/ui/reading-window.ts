/**
 * Which blocks of a long text are near the screen, and how to get to a place in it: first to its block,
 * which may be no more than an empty frame, then, once that is drawn, to the words.
 */
import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Span } from '../../base/span.ts';
import { rangeOf } from './text-range.ts';

const REACH = '1200px 0px';

/** Keeps `near` the set of block numbers that are on the screen or close to it. */
export function nearBlocks(near: Set<number>): Attachment<HTMLElement> {
  return (scroller) => {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const index = Number((target as HTMLElement).dataset['block']);
          if (isIntersecting) near.add(index);
          else near.delete(index);
        }
      },
      { root: scroller, rootMargin: REACH },
    );
    const watch = (): void =>
      scroller.querySelectorAll('[data-block]').forEach((block) => observer.observe(block));
    const changes = new MutationObserver(watch);
    const article = scroller.firstElementChild;
    if (article) changes.observe(article, { childList: true });
    watch();
    return () => {
      observer.disconnect();
      changes.disconnect();
    };
  };
}

/** Scrolls to the words at `span`, in the block with the given number, unless they are in view. */
export async function scrollToPosition(scroller: HTMLElement, block: number, span: Span): Promise<void> {
  const frame = scroller.querySelector(`[data-block="${block}"]`);
  if (frame === null) return;
  await tick();
  for (let attempt = 0; attempt < 3; attempt++) {
    const words = wordsIn(frame, span);
    if (words === null) return;
    const view = scroller.getBoundingClientRect();
    const { top, bottom } = words.getBoundingClientRect();
    if (top > view.top + 40 && bottom < view.top + view.height * 0.5) return;
    scroller.scrollTop += top - view.top - view.height * 0.25;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

function wordsIn(frame: Element, span: Span): Range | null {
  const paragraphs = [...frame.querySelectorAll<HTMLElement>('p[data-start]')];
  const paragraph = paragraphs.findLast((candidate) => Number(candidate.dataset['start']) <= span[0]);
  return paragraph ? rangeOf(paragraph, Number(paragraph.dataset['start']), span) : null;
}
