/**
 * Attributions against the right ones, as PolNeAR's parts are compared: each part from its first to its last
 * character, exact and by overlap, and cues together with their sources by overlap.
 */
import type { Attribution } from '../attribution/attribution.ts';
import type { Span } from '../base/span.ts';
import { hullOf } from './polnear.ts';

/** How many of the found are right, and how many of the right ones are found. */
export interface PartCounts {
  found: number;
  right: number;
  gold: number;
  reached: number;
}

export const PARTS = ['source', 'cue', 'content'] as const;
export const MEASURES = [
  ...PARTS.flatMap((part) => [`${part} exact`, `${part} overlap`] as const),
  'cue with source overlap',
] as const;
export type Measure = (typeof MEASURES)[number];
export type AttributionCounts = Record<Measure, PartCounts>;

/** Nothing counted yet. */
export function noCounts(): AttributionCounts {
  const entries = MEASURES.map((measure) => [measure, { found: 0, right: 0, gold: 0, reached: 0 }]);
  return Object.fromEntries(entries) as AttributionCounts;
}

/** Precision, recall and F1, 0 to 1. */
export function ratesOf({ found, right, gold, reached }: PartCounts): [number, number, number] {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : reached / gold;
  return [precision, recall, precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)];
}

const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
const keyOf = (span: Span): string => span.join(' ');

/** Adds the comparison of one article's attributions. */
export function countAttributions(
  counts: AttributionCounts,
  gold: readonly Attribution[],
  found: readonly Attribution[],
): void {
  for (const part of PARTS) {
    const [right, given] = [distinctHulls(gold, part), distinctHulls(found, part)];
    const keys = new Set(given.map(keyOf));
    const exact = right.filter((span) => keys.has(keyOf(span))).length;
    add(counts[`${part} exact`], given.length, exact, right.length, exact);
    const hits = given.filter((span) => right.some((other) => overlap(span, other))).length;
    const reached = right.filter((span) => given.some((other) => overlap(span, other))).length;
    add(counts[`${part} overlap`], given.length, hits, right.length, reached);
  }
  const [right, given] = [pairsOf(gold), pairsOf(found)];
  const meets = (a: readonly [Span, Span], pairs: readonly (readonly [Span, Span])[]): boolean =>
    pairs.some((b) => overlap(a[0], b[0]) && overlap(a[1], b[1]));
  add(
    counts['cue with source overlap'],
    given.length,
    given.filter((pair) => meets(pair, right)).length,
    right.length,
    right.filter((pair) => meets(pair, given)).length,
  );
}

function add(counts: PartCounts, found: number, right: number, gold: number, reached: number): void {
  counts.found += found;
  counts.right += right;
  counts.gold += gold;
  counts.reached += reached;
}

function distinctHulls(attributions: readonly Attribution[], part: (typeof PARTS)[number]): Span[] {
  const hulls = new Map<string, Span>();
  for (const attribution of attributions) {
    const hull = hullOf(attribution[part]);
    if (hull !== null) hulls.set(keyOf(hull), hull);
  }
  return [...hulls.values()];
}

function pairsOf(attributions: readonly Attribution[]): (readonly [Span, Span])[] {
  return attributions.flatMap(({ cue, source }) => {
    const [cueHull, sourceHull] = [hullOf(cue), hullOf(source)];
    return cueHull === null || sourceHull === null ? [] : [[cueHull, sourceHull] as const];
  });
}
