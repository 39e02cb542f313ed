/**
 * Articles with their attributions → what the two taggers learn from: a sequence a sentence with the cues in
 * it, and a sequence a cue with its source and content over the cue's window.
 */
import { cueFeatures } from '../attribution/cue-features.ts';
import { cueCounts, cueView } from '../attribution/cue-view.ts';
import { cueWindow } from '../attribution/tied-sentences.ts';
import { FeatureList } from '../attribution/feature-list.ts';
import type { TokenRange } from '../attribution/found-attribution.ts';
import { roleFeatures } from '../attribution/role-features.ts';
import type { TokenColumns } from '../attribution/token-columns.ts';
import { labelsOf, type LabelledSpan } from '../nlp/crf.ts';
import type { Tokens } from '../text/tokens.ts';
import type { HashedSequence } from './feature-rows.ts';
import { hullOf, tokensOf, type AttributedArticle } from './polnear.ts';

/** A sequence with its labels. */
export interface LabelledSequence extends HashedSequence {
  readonly labels: Int32Array;
}

/** An attribution in tokens. */
export interface TokenAttribution {
  readonly source: readonly TokenRange[];
  readonly cue: TokenRange;
  readonly content: readonly TokenRange[];
}

/** The attributions of an article that have a cue within one sentence. */
export function tokenAttributions(
  tokens: Pick<Tokens, 'starts' | 'ends'>,
  { sentenceOf }: TokenColumns,
  { attributions }: AttributedArticle,
): TokenAttribution[] {
  return attributions.flatMap(({ source, cue, content }) => {
    const hull = hullOf(cue);
    const range = hull === null ? null : tokensOf(tokens as Tokens, hull);
    if (range === null || sentenceOf[range[0]] !== sentenceOf[range[1] - 1]) return [];
    const ranges = (spans: typeof source): TokenRange[] =>
      spans.map((span) => tokensOf(tokens as Tokens, span)).filter((one) => one !== null);
    return [{ source: ranges(source), cue: range, content: ranges(content) }];
  });
}

const list = new FeatureList();

/** The features of the tokens from `from` to before `to`, as `write` lists them. */
function sequenceOf(from: number, to: number, write: (at: number) => void): HashedSequence {
  const starts = new Uint32Array(to - from + 1);
  let hashes = new Uint32Array((to - from) * 128);
  let length = 0;
  for (let at = from; at < to; at++) {
    write(at);
    hashes.set(list.hashes.subarray(0, list.length), length);
    length += list.length;
    starts[at - from + 1] = length;
  }
  hashes = hashes.slice(0, length);
  return { starts, hashes };
}

/** A sequence a sentence: kind 0 is a cue. */
export function cueSequences(columns: TokenColumns, gold: readonly TokenAttribution[]): LabelledSequence[] {
  const { bounds, sentenceOf } = columns;
  const spans: LabelledSpan[][] = Array.from({ length: bounds.length - 1 }, () => []);
  for (const { cue } of gold) {
    const sentence = sentenceOf[cue[0]]!;
    const start = bounds[sentence]!;
    addFree(spans[sentence]!, { first: cue[0] - start, last: cue[1] - start, kind: 0 });
  }
  return spans.map((own, sentence) => {
    const [from, to] = [bounds[sentence]!, bounds[sentence + 1]!];
    const hashed = sequenceOf(from, to, (at) => {
      cueFeatures(columns, from, to, at, list);
    });
    return { ...hashed, labels: labelsOf(own, to - from) };
  });
}

/** A sequence a cue: kind 0 is the source, 1 the content. */
export function roleSequences(columns: TokenColumns, gold: readonly TokenAttribution[]): LabelledSequence[] {
  const counts = cueCounts(
    columns.count,
    gold.map(({ cue }) => cue),
  );
  return gold.map(({ source, cue, content }) => {
    const { hashed, from, to } = roleSequence(columns, cue, counts);
    const spans: LabelledSpan[] = [];
    for (const [kind, ranges] of [source, content].entries()) {
      for (const [first, last] of ranges) {
        const inside = { first: Math.max(first, from) - from, last: Math.min(last, to) - from, kind };
        if (inside.last > inside.first) addFree(spans, inside);
      }
    }
    return { ...hashed, labels: labelsOf(spans, to - from) };
  });
}

/** The window of a cue among the others of its article. */
function roleSequence(
  columns: TokenColumns,
  cue: TokenRange,
  counts: Int32Array,
): { hashed: HashedSequence; from: number; to: number } {
  const [from, to] = cueWindow(columns, columns.sentenceOf[cue[0]]!);
  const view = cueView(columns, cue, [from, to], counts);
  const hashed = sequenceOf(from, to, (at) => {
    roleFeatures(columns, view, at, list);
  });
  return { hashed, from, to };
}

function addFree(spans: LabelledSpan[], span: LabelledSpan): void {
  if (spans.every(({ first, last }) => span.last <= first || span.first >= last)) spans.push(span);
}
