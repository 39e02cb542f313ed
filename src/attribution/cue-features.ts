/**
 * What tells a cue: the features of one token for the tagger that finds cues in a sentence. Words, lemmas and
 * tags around it, quotation marks, names nearby, and the frame of the token and of its head. About 75 a token.
 */
import { combine, type FeatureList } from './feature-list.ts';
import { frameKey } from './frames.ts';
import { isNominal, PRONOUN_TAG, type TokenColumns } from './token-columns.ts';

const BEFORE_ALL = 1;
const AFTER_ALL = 2;

/** Writes the features of token `at`, which stands in the sentence from `from` to before `to`. */
export function cueFeatures(
  columns: TokenColumns,
  from: number,
  to: number,
  at: number,
  list: FeatureList,
): void {
  list.clear();
  wordFeatures(columns, from, to, at, list);
  quoteFeatures(columns, from, to, at, list);
  neighbourFeatures(columns, from, to, at, list);
  treeFeatures(columns, at, list);
  clusterFeatures(columns, from, to, at, list);
  partyFeatures(columns, at, list);
}

function wordFeatures(
  { lemmas, penn, words, shapes }: TokenColumns,
  from: number,
  to: number,
  at: number,
  list: FeatureList,
): void {
  const inside = (column: Int32Array, place: number): number =>
    place < from ? BEFORE_ALL : place >= to ? AFTER_ALL : column[place]!;
  const lemma = lemmas[at]!;
  const tag = penn[at]!;
  const [lemmaBefore, lemmaAfter] = [inside(lemmas, at - 1), inside(lemmas, at + 1)];
  const [tagBefore, tagAfter] = [inside(penn, at - 1), inside(penn, at + 1)];
  const [tagBefore2, tagAfter2] = [inside(penn, at - 2), inside(penn, at + 2)];
  const [lemmaBefore2, lemmaAfter2] = [inside(lemmas, at - 2), inside(lemmas, at + 2)];
  list.add(1, 0);
  list.add(2, lemma);
  list.add(3, words[at]!);
  list.add(4, tag);
  list.add(5, lemmaBefore);
  list.add(6, lemmaAfter);
  list.add(7, lemmaBefore2);
  list.add(8, lemmaAfter2);
  list.addPair(9, lemma, tag);
  list.addPair(10, tagBefore, tag);
  list.addPair(11, tag, tagAfter);
  list.addTriple(12, tagBefore2, tagBefore, tag);
  list.addTriple(13, tag, tagAfter, tagAfter2);
  list.addPair(14, lemmaBefore, lemma);
  list.addPair(15, lemma, lemmaAfter);
  list.addPair(16, lemma, tagAfter);
  list.addPair(17, tagBefore, lemma);
  list.add(18, tagBefore);
  list.add(19, tagAfter);
  list.add(20, tagBefore2);
  list.add(21, tagAfter2);
  list.add(22, shapes[at]!);
  list.add(33, inside(lemmas, at + 3));
  list.add(34, inside(lemmas, at - 3));
  list.addPair(35, lemma, tagAfter2);
  list.addPair(36, lemmaAfter, lemmaAfter2);
  list.addPair(37, lemmaBefore, lemmaBefore2);
  list.addTriple(38, tagBefore, lemma, tagAfter);
  list.addTriple(39, tagBefore, tag, tagAfter);
}

function quoteFeatures(columns: TokenColumns, from: number, to: number, at: number, list: FeatureList): void {
  const { lemmas, penn, lineStarts } = columns;
  const here = quoteState(columns, from, to, at);
  const before = quoteState(columns, from, to, at - 1);
  const after = quoteState(columns, from, to, at + 1);
  const isInside = columns.quotes[from]! >= 0 && columns.quotes[to - 1]! >= 0 ? 1 : 0;
  const hasQuote = columns.quotes[from]! >= 0 || columns.quotes[to - 1]! >= 0 ? 1 : 0;
  const ended = from === 0 ? 3 : columns.quotes[from - 1]! < 0 ? 0 : columns.edges[from - 1] === 2 ? 1 : 2;
  const lemma = lemmas[at]!;
  list.add(40, here);
  list.addTriple(41, before, here, after);
  list.addPair(42, here, lemma);
  list.addPair(43, hasQuote * 2 + isInside, penn[at]!);
  list.addPair(44, after, lemma);
  list.addPair(45, before, lemma);
  list.addPair(46, isInside, here);
  list.addPair(47, lineStarts[from]!, Math.min(at - from, 3));
  list.addPair(48, ended, Math.min(at - from, 2));
  list.addPair(49, Math.min(3, to - at), lemmas[to - 1]!);
}

/** Whether the token stands in a quotation and is its mark, as one number. */
function quoteState({ quotes, edges }: TokenColumns, from: number, to: number, at: number): number {
  return at < from || at >= to ? 9 : edges[at]! * 2 + (quotes[at]! >= 0 ? 1 : 0);
}

const NEAR = 5;

/** The nearest noun before the token, and the names beside it. */
function neighbourFeatures(
  columns: TokenColumns,
  from: number,
  to: number,
  at: number,
  list: FeatureList,
): void {
  const { tags, words, nameKinds, lemmas, penn } = columns;
  let before = at - 1;
  while (before >= from && at - before <= NEAR && !isNominal(tags[before]!)) before--;
  const isNear = before >= from && at - before <= NEAR;
  const sort = !isNear
    ? 0
    : nameKinds[before]! > 0
      ? 10 + nameKinds[before]!
      : tags[before] === PRONOUN_TAG
        ? words[before]!
        : tags[before]!;
  list.addPair(50, sort, at - before);
  list.addPair(51, sort, penn[at]!);
  list.addPair(52, sort, lemmas[at]!);
  const after = at + 1 < to ? nameKinds[at + 1]! : 8;
  list.add(53, nameKinds[at]!);
  list.add(54, after);
  list.add(55, at > from ? nameKinds[at - 1]! : 8);
  list.addPair(56, after, lemmas[at]!);
}

function treeFeatures(columns: TokenColumns, at: number, list: FeatureList): void {
  const { heads, relations, lemmas, penn, tags, words, frames, depths } = columns;
  const head = heads[at]!;
  const relation = relations[at]!;
  const lemma = lemmas[at]!;
  const frame = frameKey(frames, at);
  const clause = frames.clause[at]!;
  const sort = frames.subjectSort[at]!;
  list.add(70, relation);
  list.addPair(71, relation, head < 0 ? 7 : lemmas[head]!);
  list.addPair(72, relation, head < 0 ? 99 : tags[head]!);
  list.addPair(73, relation, lemma);
  list.add(74, frame);
  list.addPair(75, frame, lemma);
  list.add(76, clause);
  list.addPair(77, clause, lemma);
  list.addPair(78, frames.mark[at]!, clause);
  list.add(79, sort);
  list.addPair(80, sort, lemma);
  list.add(81, frames.object[at]! * 2 + (frames.flags[at]! & 1));
  list.addPair(82, frames.open[at]!, lemma);
  list.add(83, frames.flags[at]!);
  list.addPair(84, frames.auxiliary[at]!, penn[at]!);
  list.addTriple(85, sort, clause, frames.object[at]!);
  list.add(86, Math.min(6, depths[at]!));
  list.addTriple(87, clause, frames.subject[at]!, penn[at]!);
  if (head < 0) return;
  const from = combine(relation, Math.max(-3, Math.min(3, head - at)));
  list.addPair(90, from, lemmas[head]!);
  list.addTriple(91, from, frames.clause[head]!, frames.subject[head]!);
  list.addPair(92, from, words[at]!);
  list.addTriple(93, from, frames.clause[head]!, frames.object[head]!);
  list.addTriple(94, from, frames.object[head]!, lemmas[head]!);
  list.addTriple(95, from, lemmas[head]!, lemma);
}

function clusterFeatures(
  columns: TokenColumns,
  from: number,
  to: number,
  at: number,
  list: FeatureList,
): void {
  const { coarse, clusters, penn, frames, heads, relations } = columns;
  const inside = (column: ArrayLike<number>, place: number): number =>
    place < from || place >= to ? 2000 : column[place]!;
  const own = clusters[at]!;
  const before = inside(clusters, at - 1);
  const after = inside(clusters, at + 1);
  const tag = penn[at]!;
  list.addPair(100, coarse[at]!, tag);
  list.addPair(101, own, tag);
  list.add(103, before);
  list.add(104, after);
  list.addPair(107, own, inside(penn, at + 1));
  list.addPair(108, inside(penn, at - 1), own);
  list.addPair(109, own, after);
  list.addPair(110, before, own);
  list.addPair(111, own, frameKey(frames, at));
  list.addTriple(112, own, frames.clause[at]!, frames.subject[at]!);
  list.addPair(113, coarse[at]!, frames.subjectSort[at]!);
  list.addPair(114, own, frames.open[at]!);
  list.addPair(118, inside(coarse, at - 1), inside(coarse, at + 1));
  list.addTriple(119, tag, inside(coarse, at + 2), inside(coarse, at - 2));
  const head = heads[at]!;
  if (head < 0) return;
  const from2 = combine(relations[at]!, Math.max(-3, Math.min(3, head - at)));
  list.addPair(115, from2, clusters[head]!);
  list.addTriple(116, from2, coarse[head]!, own);
}

/** Who does it, to what, whose it is, and what the head hangs on. */
function partyFeatures(columns: TokenColumns, at: number, list: FeatureList): void {
  const { lemmas, coarse, clusters, frames, heads, relations, penn, quotes } = columns;
  const lemma = lemmas[at]!;
  const own = clusters[at]!;
  const [subject, object] = [frames.subjectAt[at]!, frames.objectAt[at]!];
  const subjectCluster = subject < 0 ? 500 : clusters[subject]!;
  const objectCluster = object < 0 ? 500 : clusters[object]!;
  list.addPair(120, subjectCluster, lemma);
  list.addPair(121, subjectCluster, own);
  list.addPair(122, objectCluster, lemma);
  list.addPair(123, objectCluster, own);
  list.addTriple(124, subject < 0 ? 1 : lemmas[subject]!, frames.clause[at]!, penn[at]!);
  list.addPair(125, frames.owned[at]!, lemma);
  list.addTriple(126, frames.owned[at]!, penn[at]!, coarse[at]!);
  list.addPair(127, frames.complement[at]!, lemma);
  list.addPair(128, frames.complement[at]!, own);
  list.addPair(129, object < 0 ? 1 : lemmas[object]!, penn[at]!);
  if (object >= 0) list.addPair(130, quotes[object]! >= 0 ? 1 : 0, lemma);
  const head = heads[at]!;
  const above = head < 0 ? -1 : heads[head]!;
  if (head >= 0) list.addTriple(131, relations[at]!, relations[head]!, own);
  if (above >= 0) list.addTriple(132, relations[at]!, relations[head]!, lemmas[above]!);
}
