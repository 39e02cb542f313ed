/**
 * What tells source and content once the cue is known: the features of every token of the cue's window. They
 * say on which side of the cue and how far from it a token stands, in which branch of the tree under the cue's
 * head or above it and at which edge of that branch, what stands between, and how quotation marks run. About
 * 110 a token; O(depth) each.
 */
import type { CueView } from './cue-view.ts';
import { combine, type FeatureList } from './feature-list.ts';
import { PUNCTUATION, type TokenColumns } from './token-columns.ts';
import { hashString } from '../nlp/hash-index.ts';

const BEFORE_ALL = 1;
const AFTER_ALL = 2;
const CLAUSAL = new Set(['acl', 'acl:relcl', 'appos', 'advcl'].map((name) => hashString(name) | 0));

/** Where a token stands from the cue. */
const SIDES = { before: 0, left: 1, inside: 2, right: 3, after: 4 } as const;

/** Writes the features of token `at` of the window. */
export function roleFeatures(columns: TokenColumns, view: CueView, at: number, list: FeatureList): void {
  list.clear();
  const place = placeOf(view, at);
  wordFeatures(columns, view, at, place, list);
  quoteFeatures(columns, view, at, place, list);
  if (place.side === SIDES.inside) {
    list.add(66, at === view.cue[0] ? 1 : 0);
    list.add(67, columns.words[at]!);
  }
  if (place.sentence !== 0) return;
  if (place.side !== SIDES.inside) betweenFeatures(columns, view, at, place, list);
  branchFeatures(columns, view, at, place, list);
}

interface Place {
  readonly side: number;
  /** Side and distance together. */
  readonly step: number;
  /** −1 in an earlier sentence than the cue, 1 in a later one, else 0. */
  readonly sentence: number;
}

function placeOf({ cue, sentenceFrom, sentenceTo }: CueView, at: number): Place {
  if (at < sentenceFrom) return { side: SIDES.before, step: 90, sentence: -1 };
  if (at >= sentenceTo) return { side: SIDES.after, step: 94, sentence: 1 };
  const side = at < cue[0] ? SIDES.left : at >= cue[1] ? SIDES.right : SIDES.inside;
  const distance = side === SIDES.left ? cue[0] - at : side === SIDES.right ? at - cue[1] + 1 : 0;
  const bucket = distance < 6 ? distance : distance < 10 ? 6 : distance < 16 ? 7 : 8;
  return { side, step: side * 10 + bucket, sentence: 0 };
}

function wordFeatures(
  columns: TokenColumns,
  view: CueView,
  at: number,
  { side, step, sentence }: Place,
  list: FeatureList,
): void {
  const { words, penn, bounds, sentenceOf, nameKinds, nameIds, shapes, count } = columns;
  const first = bounds[sentenceOf[at]!]!;
  const last = bounds[sentenceOf[at]! + 1]! - 1;
  const word = words[at]!;
  const tag = penn[at]!;
  const wordBefore = at > first ? words[at - 1]! : BEFORE_ALL;
  const wordAfter = at < last ? words[at + 1]! : AFTER_ALL;
  const tagBefore = at > first ? penn[at - 1]! : BEFORE_ALL;
  const tagAfter = at < last ? penn[at + 1]! : AFTER_ALL;
  list.add(1, side);
  list.add(2, step);
  list.addPair(3, side, tag);
  list.addPair(4, side, word);
  list.addPair(5, step, tag);
  list.addPair(6, side, view.lemma);
  list.addPair(7, step, view.lemma);
  list.addPair(8, step, view.sort);
  list.add(10, word);
  list.add(11, tag);
  list.add(12, wordBefore);
  list.add(13, wordAfter);
  list.addPair(14, tagBefore, tag);
  list.addPair(15, tag, tagAfter);
  list.addTriple(16, side, tagBefore, tag);
  list.addTriple(17, side, tag, tagAfter);
  list.addPair(18, side, wordBefore);
  list.addPair(19, side, wordAfter);
  list.addPair(21, side, shapes[at]!);
  list.addPair(22, step, wordBefore);
  list.addPair(23, step, wordAfter);
  list.addPair(24, at === first ? 1 : 0, sentence);
  list.addPair(25, at === last ? 1 : 0, sentence);
  list.addPair(26, at >= last - 1 ? 1 : 0, tag);
  list.addTriple(27, side, word, wordAfter);
  list.addTriple(28, side, wordBefore, word);
  const own = columns.clusters[at]!;
  list.addPair(100, side, own);
  list.addPair(101, step, columns.coarse[at]!);
  list.addPair(102, side, view.cluster);
  list.addPair(103, step, view.cluster);
  list.addTriple(104, side, view.cluster, tag);
  list.addTriple(105, side, own, tagAfter);
  list.addTriple(106, side, tagBefore, own);
  const name = nameIds[at]!;
  const kind = nameKinds[at]!;
  list.addPair(51, kind, side);
  list.addPair(52, kind, step);
  const joinsBefore = name >= 0 && at > 0 && nameIds[at - 1] === name ? 1 : 0;
  const joinsAfter = name >= 0 && at + 1 < count && nameIds[at + 1] === name ? 2 : 0;
  list.add(53, joinsBefore + joinsAfter);
}

function quoteFeatures(
  columns: TokenColumns,
  { from, to, lemma, isQuoted, cue, sentenceFrom, sentenceTo }: CueView,
  at: number,
  { side, sentence }: Place,
  list: FeatureList,
): void {
  const { quotes, edges, lineStarts, penn, words, bounds, sentenceOf } = columns;
  const inside = quotes[at]! >= 0 ? 1 : 0;
  const edge = edges[at]!;
  const after = at + 1 < to ? edges[at + 1]! : 8;
  const before = at > from ? edges[at - 1]! : 8;
  const state = combine(isQuoted + 2 * inside + 4 * edge, side);
  const first = bounds[sentenceOf[at]!]!;
  const startsLine = lineStarts[first]!;
  list.addPair(9, sentence, inside);
  list.add(40, state);
  list.addTriple(41, state, before, after);
  list.addPair(42, state, penn[at]!);
  list.addPair(43, state, lemma);
  list.addTriple(44, edge * 9 + after, before, words[at]!);
  list.addTriple(45, startsLine, sentence, inside);
  list.addTriple(46, startsLine, state, at === first ? 1 : 0);
  if (sentence !== 0 || inside === 0) return;
  const quotation = quotes[at]!;
  let touches = 0;
  for (const beside of [cue[0] - 1, cue[0] - 2, cue[1], cue[1] + 1])
    if (beside >= sentenceFrom && beside < sentenceTo && quotes[beside] === quotation) touches = 1;
  list.addPair(47, touches, side);
}

function betweenFeatures(
  { commasBefore, verbsBefore, nominalsBefore, marksBefore, penn }: TokenColumns,
  { cue, lemma, cuesBefore }: CueView,
  at: number,
  { side }: Place,
  list: FeatureList,
): void {
  const start = at < cue[0] ? at + 1 : cue[1];
  const end = at < cue[0] ? cue[0] : at;
  const between = (counts: Int32Array): number => Math.min(2, counts[end]! - counts[start]!);
  const commas = between(commasBefore);
  const verbs = between(verbsBefore);
  const marks = between(marksBefore);
  const cues = between(cuesBefore);
  const nouns = between(nominalsBefore);
  list.addPair(60, commas * 3 + verbs, side);
  list.addTriple(61, commas * 9 + verbs * 3 + marks, side, penn[at]!);
  list.addPair(62, cues, side);
  list.addTriple(63, nouns * 3 + verbs, side, penn[at]!);
  list.addTriple(64, nouns * 3 + verbs, side, lemma);
  list.addTriple(68, commas * 3 + verbs, cues, side);
  if (cuesBefore[at + 1]! > cuesBefore[at]!) list.add(65, side);
}

/** The path from a token up to the cue's head or one of its ancestors. */
function branchFeatures(
  columns: TokenColumns,
  view: CueView,
  at: number,
  { side, step }: Place,
  list: FeatureList,
): void {
  const { heads, relations, penn, words, lemmas, tags, quotes, nameKinds, leftmost, rightmost } = columns;
  const { above, head, lemma, sort, frame } = view;
  let [top, second, height] = [-1, -1, 0];
  let meeting = at;
  while (!above.has(meeting) && heads[meeting]! >= 0 && height < 40) {
    second = top;
    top = meeting;
    meeting = heads[meeting]!;
    height++;
  }
  const level = above.get(meeting);
  const branch = top >= 0 ? relations[top]! : side === SIDES.inside ? 3 : 4;
  const key = combine(
    combine(branch, level === undefined ? 4 : Math.min(3, level)),
    top < 0 ? 0 : top < head ? 1 : 2,
  );
  const own = relations[at]!;
  const tag = penn[at]!;
  const headRelation = relations[head]!;
  list.add(70, key);
  list.addPair(71, key, lemma);
  list.addPair(72, key, sort);
  list.addPair(73, key, frame);
  list.addPair(107, key, view.cluster);
  list.addPair(108, key, columns.clusters[at]!);
  list.addPair(74, key, Math.min(4, height));
  list.addPair(75, key, own);
  list.addPair(76, key, tag);
  list.addPair(77, key, side);
  list.addPair(78, key, quotes[at]! >= 0 ? 1 : 0);
  if (level !== undefined && level > 0) {
    list.addPair(79, key, headRelation);
    list.addTriple(80, key, headRelation, lemma);
  }
  if (top >= 0) {
    const edge = edgeOf(columns, top, at);
    list.addPair(81, key, edge);
    list.addTriple(82, key, edge, tag);
    list.addTriple(83, tags[top]!, key, edge);
    list.addPair(84, key, nameKinds[top]!);
    list.addPair(88, key, lemmas[top]!);
    list.addTriple(94, key, edge, lemma);
    list.addTriple(109, key, edge, view.cluster);
    list.addPair(110, key, columns.clusters[top]!);
    if (second >= 0) {
      const relation = relations[second]!;
      const ends = (at === leftmost[second] ? 2 : 0) + (at === rightmost[second] ? 1 : 0);
      list.addPair(85, key, relation);
      list.addTriple(86, key, relation, ends);
      list.addPair(87, key, CLAUSAL.has(relation) ? 1 : 0);
      list.addTriple(95, key, relation, words[leftmost[second]!]!);
    }
  }
  boundaryFeatures(columns, view, at, key, top, list);
  if (at === head) list.add(89, frame);
  list.addPair(90, headRelation, side);
  list.addTriple(91, headRelation, side, sort);
  list.addPair(92, frame, side);
  list.addPair(93, frame, step);
}

/** The largest branches that begin or end on both sides of a token, where spans like to begin and end. */
function boundaryFeatures(
  columns: TokenColumns,
  { sentenceFrom, sentenceTo, sort }: CueView,
  at: number,
  key: number,
  top: number,
  list: FeatureList,
): void {
  const { opening, closing, relations, words, heads, leftmost, rightmost, penn } = columns;
  const opens = opening[at]!;
  const closes = closing[at]!;
  const begins = relations[opens]!;
  const ends = relations[closes]!;
  list.addTriple(130, key, begins, leftmost[opens] === at && opens !== at ? 1 : 0);
  list.addTriple(131, key, ends, lengthOf(at - leftmost[closes]!));
  if (at + 1 < sentenceTo) {
    const next = opening[at + 1]!;
    const begun = relations[next]!;
    const isUnder = top >= 0 && next >= leftmost[top]! && next <= rightmost[top]! ? 1 : 0;
    const long = lengthOf(rightmost[next]! - at - 1);
    list.addTriple(132, key, begun, isUnder);
    list.addTriple(133, key, isUnder, words[at + 1]!);
    list.addTriple(134, key, combine(begun, isUnder), long);
    list.addTriple(135, ends, begun, key);
    list.addTriple(136, combine(begun, isUnder), words[at + 1]!, penn[at]!);
    list.addTriple(137, combine(begun, isUnder), key, heads[next]! < 0 ? 1 : penn[heads[next]!]!);
    list.addTriple(138, combine(begun, isUnder), long, sort);
  }
  if (at > sentenceFrom) {
    const ended = relations[closing[at - 1]!]!;
    list.addTriple(139, key, ended, begins);
    list.addTriple(140, key, words[at - 1]!, begins);
  }
}

const lengthOf = (tokens: number): number => (tokens < 3 ? tokens : tokens < 6 ? 3 : tokens < 12 ? 4 : 5);

/** At which edge of the branch under `top` a token stands, punctuation and subordinators aside. */
function edgeOf({ leftmost, rightmost, tags }: TokenColumns, top: number, at: number): number {
  const left = leftmost[top]!;
  const right = rightmost[top]!;
  const isSecond = at === left + 1 && tags[left] === PUNCTUATION;
  const isLastWord = at === right - 1 && tags[right] === PUNCTUATION;
  return (at === left ? 8 : 0) + (at === right ? 4 : 0) + (isSecond ? 2 : 0) + (isLastWord ? 1 : 0);
}
