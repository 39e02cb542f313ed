/**
 * The tagger's source and content → the same with better edges. A random field sees an edge from close by only;
 * so its likeliest beginnings and ends are paired, and a log-linear model chooses among the pairs by what the
 * whole extent shows (reranking after Collins 2000). O(beginnings · ends · tokens of the extent) a cue.
 */
import type { EdgeRanker } from '../nlp/attribution-model.ts';
import type { LabelledSpan } from '../nlp/crf.ts';
import { extentFeatures, leftEdgeFeatures, rightEdgeFeatures, type DrawnExtent } from './edge-features.ts';
import type { CueView } from './cue-view.ts';
import { FeatureList } from './feature-list.ts';
import type { TokenRange } from './found-attribution.ts';
import type { TokenColumns } from './token-columns.ts';

const CONTENT = 1;

/** How many beginnings and ends are tried, beside those that the tagger drew. */
const BEGINNINGS = 4;
const ENDS = 6;
/** Edges less likely than this are not tried. */
const LEAST = 1e-4;

/** What one field says of a cue's window: marginals [tokens of the window, labels], ranges of the text. */
export interface DrawnRoles {
  readonly view: CueView;
  readonly marginals: Float64Array;
  readonly labels: number;
  readonly spans: readonly LabelledSpan[];
}

/** A possible edge: its last token where it is an end. */
export interface EdgeChoice {
  readonly at: number;
  /** Logarithm of the field's probability. */
  readonly chance: number;
  readonly hashes: Uint32Array;
}

/** All edges that are tried for one kind. */
export interface EdgeChoices {
  readonly drawn: DrawnExtent;
  readonly beginnings: readonly EdgeChoice[];
  readonly ends: readonly EdgeChoice[];
}

const list = new FeatureList();

/** What to choose from; null where the tagger drew nothing of the kind. */
export function edgeChoices(columns: TokenColumns, roles: DrawnRoles, kind: number): EdgeChoices | null {
  const own = hullOfKind(roles.spans, kind);
  if (own === null) return null;
  const drawn = { columns, view: roles.view, kind, own };
  const base = 1 + 4 * kind;
  return {
    drawn,
    beginnings: likeliest(roles, [base, base + 3], own[0], BEGINNINGS, (at) => {
      leftEdgeFeatures(drawn, at, list);
    }),
    ends: likeliest(roles, [base + 2, base + 3], own[1] - 1, ENDS, (at) => {
      rightEdgeFeatures(drawn, at, list);
    }),
  };
}

/** The hashes of an extent's own features; the list is filled anew with each call. */
export function extentHashes(drawn: DrawnExtent, extent: TokenRange): FeatureList {
  list.clear();
  extentFeatures(drawn, extent, list);
  return list;
}

/** From the first token of a kind to one past its last. */
function hullOfKind(spans: readonly LabelledSpan[], kind: number): TokenRange | null {
  const own = spans.filter((span) => span.kind === kind);
  return own.length === 0 ? null : [own[0]!.first, own.at(-1)!.last];
}

/** The tokens likeliest to have one of the two labels, and the drawn one. */
function likeliest(
  { view: { from, to }, marginals, labels }: DrawnRoles,
  [one, other]: readonly [number, number],
  drawn: number,
  count: number,
  write: (at: number) => void,
): EdgeChoice[] {
  const chance = (at: number): number =>
    marginals[(at - from) * labels + one]! + marginals[(at - from) * labels + other]!;
  const tried: number[] = [];
  for (let at = from; at < to; at++) if (chance(at) > LEAST) tried.push(at);
  tried.sort((a, b) => chance(b) - chance(a) || a - b).splice(count);
  if (!tried.includes(drawn)) tried.push(drawn);
  return tried.map((at) => {
    list.clear();
    write(at);
    return {
      at,
      chance: Math.log(Math.max(chance(at), LEAST)),
      hashes: list.hashes.slice(0, list.length),
    };
  });
}

/**
 * The ranges of a kind, of the text's tokens, with the best edges there are. Words that nobody is named for keep
 * all their ranges: what stands before a passive cue is part of them ("X is believed to have done Y").
 */
export function withBestEdges(
  columns: TokenColumns,
  roles: DrawnRoles,
  kind: number,
  ranker: EdgeRanker,
): TokenRange[] {
  const choices = edgeChoices(columns, roles, kind);
  if (choices === null) return [];
  const { own } = choices.drawn;
  const ranges = rangesOf(roles.spans.filter((span) => span.kind === kind));
  const others = rangesOf(roles.spans.filter((span) => span.kind !== kind));
  const isUnnamed = kind === CONTENT && others.length === 0;
  const kept: TokenRange = isUnnamed ? [ranges.at(-1)![0], ranges[0]![1] - 1] : [own[0], own[1] - 1];
  const best = bestExtent(choices, kept, ranker);
  return best[0] === own[0] && best[1] === own[1]
    ? ranges
    : stretched(ranges, best, [...others, roles.view.cue]);
}

const rangesOf = (spans: readonly LabelledSpan[]): TokenRange[] =>
  spans.map(({ first, last }) => [first, last]);

/** The best pair of edges that does not end before token `earliest` nor begin after `latest`. */
function bestExtent(
  { drawn, beginnings, ends }: EdgeChoices,
  [earliest, latest]: TokenRange,
  ranker: EdgeRanker,
): TokenRange {
  if (beginnings.length === 1 && ends.length === 1) return drawn.own;
  const [left, right] = ranker.slopes(drawn.kind);
  const begun = beginnings.map(({ chance, hashes }) => left * chance + ranker.sum(hashes, hashes.length));
  const ended = ends.map(({ chance, hashes }) => right * chance + ranker.sum(hashes, hashes.length));
  let best = drawn.own;
  let bestScore = -Infinity;
  for (const [begin, { at: first }] of beginnings.entries()) {
    for (const [end, { at: final }] of ends.entries()) {
      if (final < first || final < earliest || first > latest) continue;
      const { hashes, length } = extentHashes(drawn, [first, final + 1]);
      const score = begun[begin]! + ended[end]! + ranker.sum(hashes, length);
      if (score > bestScore) [best, bestScore] = [[first, final + 1], score];
    }
  }
  return best;
}

/** Ranges cut or lengthened to an extent, without what belongs to others. */
export function stretched(
  ranges: readonly TokenRange[],
  [first, last]: TokenRange,
  others: readonly TokenRange[],
): TokenRange[] {
  const inside = ranges.filter((range) => range[0] < last && range[1] > first);
  const fitted = inside.map((range, index): TokenRange => [
    index === 0 ? first : range[0],
    index === inside.length - 1 ? last : range[1],
  ]);
  return others.reduce((kept, other) => kept.flatMap((range) => without(range, other)), fitted);
}

/** A range without the tokens of another. */
function without(range: TokenRange, other: TokenRange): TokenRange[] {
  if (other[0] >= range[1] || other[1] <= range[0]) return [range];
  const parts: TokenRange[] = [
    [range[0], other[0]],
    [other[1], range[1]],
  ];
  return parts.filter(([first, last]) => last > first);
}
