/**
 * The width of an element, told once the page has been laid out and whenever it changes. Unlike a binding it asks for
 * nothing before that, so that whoever shows the element does not wait for the layout of the whole page.
 */
import type { Attachment } from 'svelte/attachments';

/** Tells the width of an element with its border, in CSS pixels. */
export function watchWidth(tell: (width: number) => void): Attachment<HTMLElement> {
  return (element) => {
    const observer = new ResizeObserver(() => tell(element.offsetWidth));
    observer.observe(element);
    return () => observer.disconnect();
  };
}
