/**
 * Moments ↔ pixels along an axis of so many pixels.
 */
import type { Interval } from '../../graph/time-axis.ts';

/** A linear scale over a stretch of time. */
export class TimeScale {
  readonly domain: Interval;
  readonly width: number;

  /** `width` in CSS pixels. */
  constructor(domain: Interval, width: number) {
    this.domain = domain;
    this.width = width;
  }

  /** Pixels from the beginning of the axis. */
  x(at: number): number {
    return ((at - this.domain.from) / (this.domain.to - this.domain.from)) * this.width;
  }

  /** The moment at so many pixels. */
  at(x: number): number {
    return this.domain.from + (x / this.width) * (this.domain.to - this.domain.from);
  }

  /** Pixels of the middle of a stretch. */
  middle({ from, to }: Interval): number {
    return this.x((from + to) / 2);
  }
}
