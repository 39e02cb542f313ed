/**
 * A row of the timeline → where each mark stands in it: its lane, its square, circle and the room for its words;
 * marks without a lane are gathered by where they were said. All in CSS pixels. O(marks × lanes).
 */
import type { CaseClaim } from '../../casefile/case-entities.ts';
import type { Interval } from '../../graph/time-axis.ts';
import { laneOut, ordered, type MarkOrder, type TimeMark, type TimeRow } from '../../graph/timeline.ts';

/** Whatever turns moments into pixels. */
export interface Scale {
  readonly domain: Interval;
  readonly width: number;
  x(at: number): number;
}

/** A mark in its place. */
export interface PlacedMark {
  readonly mark: TimeMark;
  /** Middle of its lane. */
  readonly y: number;
  /** Middle of the circle. */
  readonly circle: number;
  /** Both ends of when it happened; null where that is not told. */
  readonly square: Interval | null;
  /** It happened before the stretch that is shown. */
  readonly isBefore: boolean;
  /** Free pixels behind the mark, for words. */
  readonly room: number;
}

/** Claims without a lane that were said near each other. */
export interface GatheredMarks {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly claims: readonly CaseClaim[];
  readonly said: Interval;
}

/** A row with all that stands in it. */
export interface PlacedRow {
  readonly row: TimeRow;
  readonly marks: readonly PlacedMark[];
  readonly rest: readonly GatheredMarks[];
  readonly height: number;
}

/** Sizes of the parts of a row. */
export const TIMELINE_SIZES = {
  lane: 19,
  circle: 5,
  square: 7,
  padding: 8,
  leastHeight: 54,
  mostLanes: 6,
} as const;

const GATHER = 34;
const GAP = 3;

/** Puts the marks of a row in their places. */
export function placeRow(row: TimeRow, scale: Scale, order: MarkOrder): PlacedRow {
  const { lane: laneHeight, padding, leastHeight, mostLanes } = TIMELINE_SIZES;
  const inView = row.marks.map((mark) => placed(mark, scale)).filter((mark) => isInView(mark, scale));
  const byMark = new Map(inView.map((mark) => [mark.mark, mark]));
  const queue = ordered([...byMark.keys()], order).map((mark) => byMark.get(mark)!);
  const { lanes, rest } = laneOut(queue, extentOf, mostLanes);
  const marks = lanes.flatMap((lane, at) =>
    lane.map((mark, index): PlacedMark => {
      const end = lane[index + 1] === undefined ? scale.width : extentOf(lane[index + 1]!).from;
      return { ...mark, y: padding + (at + 0.5) * laneHeight, room: end - extentOf(mark).to };
    }),
  );
  const gathered = gather(row, rest, padding + (lanes.length + 0.5) * laneHeight);
  const used = 2 * padding + (lanes.length + Number(gathered.length > 0)) * laneHeight;
  return { row, marks, rest: gathered, height: Math.max(leastHeight, used) };
}

function placed(mark: TimeMark, scale: Scale): PlacedMark {
  const { said, happened } = mark;
  const { circle: radius, square } = TIMELINE_SIZES;
  const circle = scale.x((said.from + said.to) / 2);
  const isBefore = happened !== null && happened.to <= scale.domain.from;
  if (happened === null) return { mark, y: 0, circle, square: null, isBefore, room: 0 };
  const from = isBefore ? 2 : scale.x(happened.from);
  const to = isBefore ? 2 + square : Math.max(from + square, scale.x(happened.to));
  // Of one day, the square stands before the circle as if it were a little earlier.
  const back =
    !isBefore && from < circle && to > circle - radius && to - from <= square ? circle - radius - 2 - to : 0;
  return { mark, y: 0, circle, square: { from: from + back, to: to + back }, isBefore, room: 0 };
}

function extentOf({ circle, square }: PlacedMark): Interval {
  const reach = TIMELINE_SIZES.circle + GAP;
  return {
    from: Math.min(circle - reach, square === null ? Infinity : square.from - GAP),
    to: Math.max(circle + reach, square === null ? -Infinity : square.to + GAP),
  };
}

function isInView(mark: PlacedMark, { width }: Scale): boolean {
  const { from, to } = extentOf(mark);
  return to > 0 && from < width && (mark.circle > 0 || !mark.isBefore);
}

/** Marks that found no lane, those said close together as one. */
function gather({ entity }: TimeRow, rest: readonly PlacedMark[], y: number): GatheredMarks[] {
  const gathered: (GatheredMarks & { readonly claims: CaseClaim[] })[] = [];
  for (const { mark, circle } of rest.toSorted((a, b) => a.circle - b.circle)) {
    const last = gathered.at(-1);
    if (last && circle - last.x < GATHER) last.claims.push(...mark.claims);
    else
      gathered.push({ id: `${entity} ${mark.id}`, x: circle, y, claims: [...mark.claims], said: mark.said });
  }
  return gathered;
}
