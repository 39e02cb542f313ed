/**
 * Shown claims → two axes of time: when each was said (the article's date) and when what it tells of happened (what
 * the text says, as exactly as it says it; what says nothing has no place on that axis). Claims of one line with the
 * same certainty and the same times are one mark; marks are put into as few lanes as they need, first fit in their order (greedy
 * interval colouring), and what finds no lane is gathered where it was said. O(c log c) in claims, O(marks × lanes).
 */
import type { CaseClaim, ResolvedCase } from '../casefile/case-entities.ts';
import { CERTAINTIES, FAMILIES, FAMILY_OF } from '../claims/claim.ts';
import { drawnAs } from './filters.ts';
import { edgeId } from './project.ts';
import { binAt, binsOf, intervalOf, type Interval, type TimeUnit } from './time-axis.ts';

/** A claim with its two times; null where they are not known. */
export interface TimedClaim {
  readonly claim: CaseClaim;
  readonly said: Interval | null;
  readonly happened: Interval | null;
}

/** Claims of one line that are equally sure and of the same times. */
export interface TimeMark {
  readonly id: string;
  readonly claims: readonly CaseClaim[];
  readonly said: Interval;
  readonly happened: Interval | null;
}

/** An entity with what is claimed about it. */
export interface TimeRow {
  /** Id as it is drawn. */
  readonly entity: string;
  readonly claimCount: number;
  readonly marks: readonly TimeMark[];
  /** Claims of articles without a date, which have no place. */
  readonly undated: number;
}

/** By what marks are put into lanes: the earliest first, or the longest between the two times. */
export const MARK_ORDERS = ['said', 'happened', 'gap'] as const;
export type MarkOrder = (typeof MARK_ORDERS)[number];

/** Counts of one bin: said by certainty, and what happened by family, in parts where a text names a longer time. */
export interface TimeBin extends Interval {
  readonly said: readonly number[];
  readonly happened: readonly number[];
}

/** Each claim's times, which are asked for again with every change of a filter; both hold for as long as the claim does. */
const TIMES = new WeakMap<CaseClaim, TimedClaim>();

/** Claims with their times. */
export function timeClaims(resolved: ResolvedCase, claims: readonly CaseClaim[]): TimedClaim[] {
  return claims.map((claim) => {
    let timed = TIMES.get(claim);
    if (timed === undefined) TIMES.set(claim, (timed = timeClaim(resolved, claim)));
    return timed;
  });
}

function timeClaim({ extractions }: ResolvedCase, claim: CaseClaim): TimedClaim {
  const { time } = claim.claim;
  return {
    claim,
    said: intervalOf(extractions.get(claim.article)?.article.date ?? ''),
    happened: time === null ? null : intervalOf(time.from, time.to),
  };
}

/** From the first to the last of one of their times; null if none is known. */
function extentOf(timed: readonly TimedClaim[], axis: 'said' | 'happened'): Interval | null {
  let [from, to] = [Infinity, -Infinity];
  for (const one of timed) {
    const interval = one[axis];
    if (interval === null) continue;
    from = Math.min(from, interval.from);
    to = Math.max(to, interval.to);
  }
  return from < to ? { from, to } : null;
}

/**
 * What an axis shows of some claims: the days on which they were said, and what happened no further from these than
 * they are from each other. One event of long ago does not press all else together. Null if nothing has a time.
 */
export function domainOf(timed: readonly TimedClaim[]): Interval | null {
  const said = extentOf(timed, 'said');
  if (said === null) return extentOf(timed, 'happened');
  const reach = said.to - said.from;
  let { from, to } = said;
  for (const { happened } of timed) {
    if (happened === null || happened.from < said.from - reach || happened.to > said.to + reach) continue;
    from = Math.min(from, happened.from);
    to = Math.max(to, happened.to);
  }
  return { from, to };
}

/** Rows for the chosen entities, or for those with most claims; each with its marks by the time they were said. */
export function timeRows(
  resolved: ResolvedCase,
  timed: readonly TimedClaim[],
  chosen: readonly string[],
  most: number,
): TimeRow[] {
  const byEntity = new Map<string, TimedClaim[]>();
  const put = (end: string, one: TimedClaim): void => {
    const known = byEntity.get(end);
    if (known) known.push(one);
    else byEntity.set(end, [one]);
  };
  for (const one of timed) {
    const [subject, object] = [drawnAs(resolved, one.claim.subject), drawnAs(resolved, one.claim.object)];
    put(subject, one);
    if (object !== subject) put(object, one);
  }
  const busiest = [...byEntity].sort(
    ([a, ones], [b, others]) => others.length - ones.length || (a < b ? -1 : 1),
  );
  const entities = chosen.length > 0 ? chosen : busiest.slice(0, most).map(([entity]) => entity);
  return entities.map((entity) => {
    const claims = byEntity.get(entity) ?? [];
    return {
      entity,
      claimCount: claims.length,
      marks: marksOf(resolved, claims),
      undated: claims.filter(({ said }) => said === null).length,
    };
  });
}

/** Marks by the time they were said. */
function marksOf(resolved: ResolvedCase, timed: readonly TimedClaim[]): TimeMark[] {
  const marks = new Map<string, TimeMark & { readonly claims: CaseClaim[] }>();
  for (const { claim, said, happened } of timed) {
    if (said === null) continue;
    const times = [said.from, happened?.from, happened?.to].join(' ');
    const id = `${edgeId(resolved, claim)} ${claim.claim.certainty} ${times}`;
    const mark = marks.get(id);
    if (mark) mark.claims.push(claim);
    else marks.set(id, { id, claims: [claim], said, happened });
  }
  return [...marks.values()].sort(bySaid);
}

function bySaid(a: TimeMark, b: TimeMark): number {
  return a.said.from - b.said.from || (a.id < b.id ? -1 : 1);
}

/** Marks in the order in which they choose their lanes. */
export function ordered(marks: readonly TimeMark[], order: MarkOrder): TimeMark[] {
  const gap = ({ said, happened }: TimeMark): number =>
    happened === null ? -1 : Math.abs(said.from - happened.from);
  const first = ({ said, happened }: TimeMark): number => (happened ?? said).from;
  if (order === 'said') return marks.toSorted(bySaid);
  if (order === 'happened') return marks.toSorted((a, b) => first(a) - first(b) || bySaid(a, b));
  return marks.toSorted((a, b) => gap(b) - gap(a) || bySaid(a, b));
}

/** Things in lanes, and those for which there was none. */
export interface Lanes<Thing> {
  readonly lanes: readonly (readonly Thing[])[];
  readonly rest: readonly Thing[];
}

/** Puts each thing into the first lane in which its extent (in any unit) is free, of at most `most` lanes. */
export function laneOut<Thing>(
  things: readonly Thing[],
  extent: (thing: Thing) => Interval,
  most: number,
): Lanes<Thing> {
  const lanes: { readonly thing: Thing; readonly extent: Interval }[][] = [];
  const rest: Thing[] = [];
  for (const thing of things) {
    const { from, to } = extent(thing);
    const isFree = (lane: (typeof lanes)[number]): boolean =>
      lane.every(({ extent: taken }) => taken.to <= from || taken.from >= to);
    let lane = lanes.find(isFree);
    if (lane === undefined && lanes.length < most) lanes.push((lane = []));
    if (lane === undefined) rest.push(thing);
    else lane.push({ thing, extent: { from, to } });
  }
  const inOrder = lanes.map((lane) => lane.toSorted((a, b) => a.extent.from - b.extent.from));
  return { lanes: inOrder.map((lane) => lane.map(({ thing }) => thing)), rest };
}

/** Claims counted by bins that cover a stretch; what lies outside is left out. */
export function countTimes(timed: readonly TimedClaim[], domain: Interval, unit: TimeUnit): TimeBin[] {
  const bins = binsOf(domain, unit);
  const counted = bins.map((bin) => ({
    ...bin,
    said: CERTAINTIES.map(() => 0),
    happened: FAMILIES.map(() => 0),
  }));
  const start = bins[0]?.from ?? Infinity;
  for (const { claim, said, happened } of timed) {
    const { certainty, predicate } = claim.claim;
    const saidIn = said === null || said.from < start ? undefined : counted[binAt(bins, said.from)];
    if (saidIn !== undefined) saidIn.said[CERTAINTIES.indexOf(certainty)]!++;
    if (happened === null) continue;
    const [first, last] = [binAt(bins, happened.from), binAt(bins, happened.to - 1)];
    const family = FAMILIES.indexOf(FAMILY_OF[predicate]);
    for (let at = first; at <= last && at < bins.length; at++) {
      const shared = Math.min(bins[at]!.to, happened.to) - Math.max(bins[at]!.from, happened.from);
      if (shared > 0) counted[at]!.happened[family]! += shared / (happened.to - happened.from);
    }
  }
  return counted;
}
