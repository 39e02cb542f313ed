/**
 * What the timeline remembers, the stretches by which it filters, and where its keys lead. Pure; O(marks) a key.
 */
import type { CaseClaim } from '../../casefile/case-entities.ts';
import { HOUR, intervalOf, isoDay, type Interval } from '../../graph/time-axis.ts';
import { MARK_ORDERS } from '../../graph/timeline.ts';
import type { Session } from './session.svelte.ts';
import { defineChoice, defineParameter } from './view-parameters.ts';

/** By what marks are stacked. */
export const TIMELINE_ORDER = defineChoice('timeline-order', MARK_ORDERS, 'said');

/** Drawn, or written out. */
export const TIMELINE_FORM = defineChoice('timeline-form', ['chart', 'list'], 'chart');

/** Entities chosen as rows; none leaves it to the selection, or to how much is claimed. */
export const TIMELINE_ROWS = defineParameter<readonly string[]>({
  key: 'timeline-rows',
  parse: (text) => text.split(',').filter((id) => id !== ''),
  format: (ids) => ids.join(','),
  fallback: [],
});

/** The stretch that is looked at, by minutes; null is all there is. */
export const TIMELINE_SPAN = defineParameter<Interval | null>({
  key: 'timeline-span',
  parse: (text) => {
    const [from = NaN, to = NaN] = text.split('..').map((part) => Date.parse(`${part}Z`));
    return from < to ? { from, to } : null;
  },
  format: (span) => (span === null ? '' : `${minute(span.from)}..${minute(span.to)}`),
  fallback: null,
});

/** Whether the strip under the graph is open. */
export const TIME_STRIP = defineChoice('strip', ['open', 'folded'], 'open');

/** The two axes, which are facets of the filters. */
export type TimeAxis = 'said' | 'happened';

const LEAST_SPAN = 6 * HOUR;

function minute(at: number): string {
  return new Date(at).toISOString().slice(0, 16);
}

/** The days of a stretch as the filters know them. */
export function toDays({ from, to }: Interval): string {
  return `${isoDay(from)}..${isoDay(to - 1)}`;
}

/** The stretch that an axis is filtered by, its open ends those of `domain`; null for none or several. */
export function brushOf(session: Session, axis: TimeAxis, domain: Interval): Interval | null {
  const choice = session.filters.choices.get(axis);
  if (choice?.mode !== 'only' || choice.values.length !== 1) return null;
  const [first = '', last = first] = choice.values[0]!.split('..');
  const from = first === '' ? domain.from : intervalOf(first)?.from;
  const to = last === '' ? domain.to : intervalOf(last)?.to;
  return from === undefined || to === undefined || from >= to ? null : { from, to };
}

/** The claims that all filters but those by time leave. */
export function claimsOfAnyTime({ filters, graph }: Session): readonly CaseClaim[] {
  if (!filters.choices.has('said') && !filters.choices.has('happened')) return graph.shownClaims;
  const choices = new Map([...filters.choices].filter(([key]) => key !== 'said' && key !== 'happened'));
  return graph.claimsWith(filters.admitted(choices), filters.foldsPowers);
}

/** A stretch made longer or shorter around a moment in it, within bounds. */
export function zoomed(span: Interval, factor: number, around: number, bounds: Interval): Interval {
  const length = Math.min(bounds.to - bounds.from, Math.max(LEAST_SPAN, (span.to - span.from) * factor));
  const from = around - ((around - span.from) / (span.to - span.from)) * length;
  return held({ from, to: from + length }, bounds);
}

/** A stretch moved by a share of its length, within bounds. */
export function shifted(span: Interval, share: number, bounds: Interval): Interval {
  const by = share * (span.to - span.from);
  return held({ from: span.from + by, to: span.to + by }, bounds);
}

function held({ from, to }: Interval, bounds: Interval): Interval {
  const length = Math.min(to - from, bounds.to - bounds.from);
  const start = Math.min(Math.max(from, bounds.from), bounds.to - length);
  return { from: start, to: start + length };
}

/** Where a mark stands: its row, and its middle in the row. */
export interface MarkPlace {
  readonly id: string;
  readonly row: number;
  readonly at: number;
}

/** The mark that a key leads to; null where it leads nowhere. Marks go by row and then by place. */
export function markStep(marks: readonly MarkPlace[], from: string, key: string): MarkPlace | null {
  const here = marks.find(({ id }) => id === from);
  if (here === undefined) return marks[0] ?? null;
  const inRow = marks.filter(({ row }) => row === here.row).sort((a, b) => a.at - b.at);
  const at = inRow.indexOf(here);
  if (key === 'ArrowRight') return inRow[at + 1] ?? null;
  if (key === 'ArrowLeft') return inRow[at - 1] ?? null;
  if (key === 'Home') return inRow[0]!;
  if (key === 'End') return inRow.at(-1)!;
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const down = key === 'ArrowDown' ? 1 : -1;
  const others = marks.filter(({ row }) => (row - here.row) * down > 0);
  const next = Math.min(...others.map(({ row }) => row * down)) * down;
  return others
    .filter(({ row }) => row === next)
    .reduce<MarkPlace | null>(
      (best, mark) =>
        best === null || Math.abs(mark.at - here.at) < Math.abs(best.at - here.at) ? mark : best,
      null,
    );
}
