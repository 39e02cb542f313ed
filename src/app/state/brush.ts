/**
 * A stretch of time that is drawn over an axis, by pointer or by keys, in whole units. O(1).
 */
import { plusUnits, startOf, type Interval, type TimeUnit } from '../../graph/time-axis.ts';

/** What of a brush is held: an end, all of it, or a new one that begins somewhere. */
export type BrushGrip = 'from' | 'to' | 'move' | 'new';

/** A stretch in whole units that lies on the axis, at least one unit long. */
export function inUnits({ from, to }: Interval, unit: TimeUnit): Interval {
  const start = startOf(unit, from);
  const end = startOf(unit, to);
  return { from: start, to: end < to || end === start ? plusUnits(unit, end, 1) : end };
}

/** The brush after its grip went from one moment to another. */
export function dragged(
  brush: Interval | null,
  grip: BrushGrip,
  start: number,
  at: number,
  unit: TimeUnit,
  domain: Interval,
): Interval {
  const held = Math.min(domain.to, Math.max(domain.from, at));
  if (brush === null || grip === 'new')
    return inUnits({ from: Math.min(start, held), to: Math.max(start, held) }, unit);
  if (grip === 'move') {
    const by = startOf(unit, brush.from + held - start) - brush.from;
    return { from: brush.from + by, to: startOf(unit, brush.to + by + 1) };
  }
  const fixed = grip === 'from' ? brush.to : brush.from;
  return inUnits({ from: Math.min(held, fixed), to: Math.max(held, fixed) }, unit);
}

/** The brush after a key on one of its ends; null takes it off; undefined for a key that means nothing. */
export function brushStep(
  brush: Interval,
  end: 'from' | 'to',
  key: string,
  unit: TimeUnit,
  domain: Interval,
): Interval | null | undefined {
  const step =
    key === 'ArrowRight' || key === 'ArrowUp' ? 1 : key === 'ArrowLeft' || key === 'ArrowDown' ? -1 : 0;
  if (key === 'Escape' || key === 'Delete' || key === 'Backspace') return null;
  if (step === 0 && key !== 'Home' && key !== 'End') return undefined;
  const whole = inUnits(domain, unit);
  const least = end === 'from' ? whole.from : plusUnits(unit, brush.from, 1);
  const most = end === 'from' ? plusUnits(unit, brush.to, -1) : whole.to;
  const wanted = key === 'Home' ? least : key === 'End' ? most : plusUnits(unit, brush[end], step);
  return { ...brush, [end]: Math.min(most, Math.max(least, wanted)) };
}
