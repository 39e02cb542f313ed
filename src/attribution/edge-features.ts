/**
 * What tells whether a source or content begins and ends at just these tokens: what stands on either side of an
 * edge, which branches of the tree begin and end there, how the edge differs from the one that the tagger drew,
 * and what only the whole extent shows: branches that it cuts, quotation marks without their partner. About 20
 * features an edge, as many an extent; O(tokens of the extent's sentences).
 */
import type { CueView } from './cue-view.ts';
import { combine, type FeatureList } from './feature-list.ts';
import type { TokenRange } from './found-attribution.ts';
import type { TokenColumns } from './token-columns.ts';

const BEYOND = 1;
/** Templates of the source stand this far after those of the content. */
const TEMPLATES = 1000;

/** An extent as the tagger drew it, and what is around it. */
export interface DrawnExtent {
  readonly columns: TokenColumns;
  readonly view: CueView;
  /** 0 the source, 1 the content. */
  readonly kind: number;
  readonly own: TokenRange;
}

const bucketOf = (size: number): number =>
  size < 4 ? size : size < 7 ? 4 : size < 12 ? 5 : size < 20 ? 6 : size < 35 ? 7 : 8;
/** 0 as drawn, 1 further left, 2 further right. */
const shiftOf = (at: number, drawn: number): number => (at < drawn ? 1 : at > drawn ? 2 : 0);

/** The values of a column within the window. */
function within({ from, to }: CueView, column: ArrayLike<number>, beyond: number): (at: number) => number {
  return (at) => (at >= from && at < to ? column[at]! : beyond);
}

/** 0 an earlier sentence than the cue's, 1 before the cue, 2 in it, 3 after it, 4 a later sentence. */
function sideOf({ cue, sentenceFrom, sentenceTo }: CueView, at: number): number {
  if (at < sentenceFrom) return 0;
  if (at >= sentenceTo) return 4;
  return at < cue[0] ? 1 : at >= cue[1] ? 3 : 2;
}

/** How far a token stands before or after the cue. */
function stepOf({ cue }: CueView, at: number): number {
  return Math.min(24, at >= cue[1] ? at - cue[1] : at < cue[0] ? 10 + cue[0] - at : 9);
}

/** Where the head of a token stands, as an extent sees it: nowhere, cue, inside, before, after. */
function headPlace(
  { heads }: TokenColumns,
  { head, cue, from, to }: CueView,
  at: number,
  [first, last]: TokenRange,
): number {
  const above = at >= from && at < to ? heads[at]! : -1;
  if (above < 0) return 0;
  if (above === head) return 1;
  if (above >= first && above < last) return 2;
  if (above >= cue[0] && above < cue[1]) return 3;
  return above < first ? 4 : 5;
}

/** The features of an extent that begins at token `at`. */
export function leftEdgeFeatures(
  { columns, view, kind, own }: DrawnExtent,
  at: number,
  list: FeatureList,
): void {
  const base = TEMPLATES * kind;
  const word = within(view, columns.words, BEYOND);
  const tag = within(view, columns.penn, BEYOND);
  const relation = within(view, columns.baseRelations, BEYOND);
  const mark = within(view, columns.edges, 8);
  const side = sideOf(view, at);
  const step = stepOf(view, at);
  const drawn = own[0];
  const shift = shiftOf(at, drawn);
  const rest = [at, view.to] as const;
  const branch = columns.opening[at]!;
  const startsSentence = columns.bounds[columns.sentenceOf[at]!] === at ? 1 : 0;
  const quoted = columns.quotes[at]! >= 0 ? 1 : 0;
  list.addPair(base + 1, side, word(at));
  list.addPair(base + 2, side, word(at - 1));
  list.addTriple(base + 3, side, tag(at), tag(at - 1));
  list.addTriple(base + 4, side, tag(at), tag(at + 1));
  list.addTriple(base + 5, side, mark(at) * 9 + mark(at - 1), mark(at + 1) * 2 + quoted);
  list.addTriple(base + 6, startsSentence, side, tag(at));
  list.add(base + 7, step);
  list.addTriple(base + 8, side, relation(at), headPlace(columns, view, at, rest));
  list.addPair(base + 9, side, relation(branch));
  list.addTriple(base + 10, side, word(at - 1), word(at));
  list.addPair(base + 11, view.lemma, step);
  list.addTriple(base + 12, view.cluster, tag(at), side);
  list.addPair(base + 13, view.lemma, word(at));
  list.add(base + 14, shift);
  list.addTriple(base + 15, shift, word(at), side);
  list.addTriple(base + 16, shift, word(drawn), side);
  list.addTriple(base + 17, shift, tag(at), tag(drawn));
  list.addPair(base + 18, shift, bucketOf(Math.abs(at - drawn)));
  list.addTriple(base + 19, shift * 5 + side, mark(at), mark(drawn));
  list.addTriple(base + 20, side * 6 + headPlace(columns, view, branch, rest), relation(branch), tag(at));
  if (shift === 0) return;
  list.addPair(base + 21, shift, word(shift === 1 ? drawn - 1 : at - 1));
  list.addTriple(base + 22, shift, tag(at), view.lemma);
}

/** The features of an extent that ends with token `at`. */
export function rightEdgeFeatures(
  { columns, view, kind, own }: DrawnExtent,
  at: number,
  list: FeatureList,
): void {
  const base = TEMPLATES * kind;
  const word = within(view, columns.words, BEYOND);
  const tag = within(view, columns.penn, BEYOND);
  const relation = within(view, columns.baseRelations, BEYOND);
  const mark = within(view, columns.edges, 8);
  const side = sideOf(view, at);
  const next = at + 1;
  const drawn = own[1];
  const shift = shiftOf(next, drawn);
  const toEnd = bucketOf(columns.bounds[columns.sentenceOf[at]! + 1]! - next);
  const quoted = columns.quotes[at]! >= 0 ? 1 : 0;
  list.addPair(base + 31, side, word(at));
  list.addPair(base + 32, side, word(next));
  list.addTriple(base + 33, side, tag(at), tag(next));
  list.addTriple(base + 34, side, tag(next), tag(next + 1));
  list.addTriple(base + 35, side, mark(at) * 9 + mark(next), mark(at - 1) * 2 + quoted);
  list.addPair(base + 36, side, toEnd);
  list.addPair(base + 37, side, relation(columns.closing[at]!));
  list.addTriple(base + 38, side, word(at), word(next));
  list.addTriple(base + 39, side, relation(next), tag(next));
  list.addTriple(base + 40, view.lemma, side, toEnd);
  list.addTriple(base + 41, view.cluster, side, tag(next));
  list.add(base + 42, shift);
  list.addPair(base + 43, shift, bucketOf(Math.abs(next - drawn)));
  list.addTriple(base + 44, shift, word(next), side);
  list.addTriple(base + 45, shift, word(drawn), side);
  list.addTriple(base + 46, shift * 5 + side, tag(next), tag(drawn));
  list.addTriple(base + 47, shift, mark(at), mark(drawn - 1));
  list.addTriple(base + 48, side, word(next), word(next + 1));
  list.addPair(base + 49, next === view.cue[0] ? 1 : 0, word(at));
  list.addTriple(base + 50, side, relation(next), headPlace(columns, view, next, [own[0], next]));
  list.addTriple(base + 57, side * 9 + mark(at), word(at), tag(next));
  if (shift === 0) return;
  const first = Math.min(next, drawn);
  const branch = relation(columns.opening[Math.min(first, view.to - 1)]!);
  list.addTriple(base + 51, shift, word(first), word(first + 1));
  list.addTriple(base + 52, shift, relation(first), tag(first));
  list.addTriple(base + 53, shift, branch, tag(first));
  list.addTriple(base + 54, shift, branch, word(first));
  list.addTriple(base + 55, shift, word(first), view.lemma);
  list.addTriple(base + 56, shift, columns.clusters[Math.min(first + 1, view.to - 1)]!, word(first));
}

/** The features of an extent as a whole. */
export function extentFeatures(drawn: DrawnExtent, extent: TokenRange, list: FeatureList): void {
  const { columns, view, kind } = drawn;
  const base = TEMPLATES * kind;
  const [first, last] = extent;
  const word = within(view, columns.words, BEYOND);
  const tag = within(view, columns.penn, BEYOND);
  const mark = within(view, columns.edges, 8);
  const sides = sideOf(view, first) * 5 + sideOf(view, last - 1);
  const { out, before, after, relation, underCue } = cutArcs(columns, view, extent);
  const marks = marksOf(columns, extent);
  const holdsCue = view.cue[0] >= first && view.cue[1] <= last ? 1 : 0;
  const branch = columns.opening[first]!;
  const isBranch = columns.leftmost[branch] === first && columns.rightmost[branch] === last - 1 ? 1 : 0;
  const endsBranch = columns.leftmost[columns.closing[last - 1]!] === first ? 2 : 0;
  list.addPair(base + 61, Math.min(out, 4), sides);
  list.addPair(base + 62, Math.min(after, 3), sides);
  list.addPair(base + 63, Math.min(before, 3), sides);
  list.add(base + 64, relation);
  list.addPair(base + 65, relation, word(last));
  list.addPair(base + 66, marks, sides);
  list.addPair(base + 67, holdsCue, sides);
  list.addPair(base + 68, isBranch + endsBranch, sides);
  list.addPair(base + 69, bucketOf(last - first), sides);
  list.addPair(base + 70, Math.min(underCue, 3), sides);
  list.addTriple(base + 71, marks, word(last), word(last - 1));
  list.addTriple(base + 72, Math.min(after, 2), Math.min(out, 2), Math.min(before, 2));
  list.addTriple(base + 73, view.lemma, sides, holdsCue);
  list.addPair(base + 74, marks, tag(last));
  list.addPair(base + 75, mark(first) * 9 + mark(last - 1), mark(last) * 9 + mark(first - 1));
  list.addTriple(base + 76, tag(first), tag(last), sides);
  list.addPair(base + 77, columns.sentenceOf[last - 1]! - columns.sentenceOf[first]!, sides);
  list.addPair(base + 78, Math.min(underCue, 2), view.lemma);
}

interface CutArcs {
  /** Tokens inside whose head is outside and not the cue's, and those under the cue's. */
  readonly out: number;
  readonly underCue: number;
  /** Tokens before and after the extent, in its sentences, whose head is inside. */
  readonly before: number;
  readonly after: number;
  /** Relation and part of speech of the first of those after it. */
  readonly relation: number;
}

/** The arcs of the tree that an extent cuts. */
function cutArcs(
  { heads, bounds, sentenceOf, baseRelations, tags }: TokenColumns,
  { head, cue }: CueView,
  [first, last]: TokenRange,
): CutArcs {
  let [out, underCue, before, after, relation] = [0, 0, 0, 0, 0];
  for (let at = first; at < last; at++) {
    const above = heads[at]!;
    if (above === head) underCue++;
    else if (above >= 0 && (above < first || above >= last)) out++;
  }
  const hangsInside = (at: number): boolean =>
    heads[at]! >= first && heads[at]! < last && (at < cue[0] || at >= cue[1]);
  for (let at = bounds[sentenceOf[first]!]!; at < first; at++) if (hangsInside(at)) before++;
  for (let at = last, end = bounds[sentenceOf[last - 1]! + 1]!; at < end; at++) {
    if (!hangsInside(at)) continue;
    if (after++ === 0) relation = combine(baseRelations[at]!, tags[at]!);
  }
  return { out, underCue, before, after, relation };
}

/** How the quotation marks of an extent run, as one number. */
function marksOf({ edges, quotes, marksBefore }: TokenColumns, [first, last]: TokenRange): number {
  const marks = marksBefore[last]! - marksBefore[first]!;
  const opens = edges[first] === 1 ? 1 : 0;
  const closes = edges[last - 1] === 2 ? 2 : 0;
  const quoted = (quotes[first]! >= 0 ? 32 : 0) + (quotes[last - 1]! >= 0 ? 64 : 0);
  return opens + closes + 4 * (marks % 2) + 8 * Math.min(marks, 3) + quoted;
}
