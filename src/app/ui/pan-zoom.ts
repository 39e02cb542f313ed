/**
 * Fingers, mouse and wheel over a picture → how far it is moved and zoomed. A press that moves less than four pixels
 * stays a click.
 */
import type { Attachment } from 'svelte/attachments';

/** What hands do with a picture. Pixels, from its top left corner. */
export interface PanZoom {
  readonly onPan: (dx: number, dy: number) => void;
  readonly onZoom: (factor: number, at: { readonly x: number; readonly y: number }) => void;
}

const SHAKE = 4;
const WHEEL_STEP = 0.0018;

/** Watches an element. */
export function panZoom({ onPan, onZoom }: PanZoom): Attachment<HTMLElement | SVGElement> {
  return (element) => {
    const fingers = new Map<number, { x: number; y: number }>();
    let isMoving = false;
    let begun = { x: 0, y: 0 };

    const place = ({ clientX, clientY }: MouseEvent): { x: number; y: number } => {
      const { left, top } = element.getBoundingClientRect();
      return { x: clientX - left, y: clientY - top };
    };
    const down = (event: PointerEvent): void => {
      if (event.button !== 0) return;
      fingers.set(event.pointerId, place(event));
      if (fingers.size === 1) [isMoving, begun] = [false, place(event)];
    };
    const move = (event: PointerEvent): void => {
      const before = fingers.get(event.pointerId);
      if (before === undefined) return;
      const now = place(event);
      if (!isMoving && Math.hypot(now.x - begun.x, now.y - begun.y) < SHAKE) return;
      if (!isMoving) {
        isMoving = true;
        element.setPointerCapture(event.pointerId);
      }
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
      fingers.set(event.pointerId, now);
      if (other === undefined) onPan(now.x - before.x, now.y - before.y);
      else {
        const [was, is] = [distance(before, other), distance(now, other)];
        if (was > 0 && is > 0) onZoom(is / was, { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
      }
    };
    const up = (event: PointerEvent): void => void fingers.delete(event.pointerId);
    const click = (event: Event): void => {
      if (!isMoving) return;
      event.stopPropagation();
      isMoving = false;
    };
    const wheel = (event: WheelEvent): void => {
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      onZoom(Math.exp(-event.deltaY * lines * WHEEL_STEP), place(event));
    };
    const listeners: readonly [string, EventListener, AddEventListenerOptions?][] = [
      ['pointerdown', down as EventListener],
      ['pointermove', move as EventListener],
      ['pointerup', up as EventListener],
      ['pointercancel', up as EventListener],
      ['click', click, { capture: true }],
      ['wheel', wheel as EventListener, { passive: false }],
    ];
    for (const [name, listener, options] of listeners) element.addEventListener(name, listener, options);
    return () => {
      for (const [name, listener, options] of listeners) element.removeEventListener(name, listener, options);
    };
  };
}

function distance(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
