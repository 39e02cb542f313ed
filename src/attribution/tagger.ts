/**
 * The trained finder of attributions: first the cues of every sentence, then for each cue its source and
 * content over the sentences that a quotation or colon ties to it, whose edges are then chosen anew. Each answer
 * says how sure it is. O(features) a token and a cue's window.
 */
import type { AttributionModel, ChainModel } from '../nlp/attribution-model.ts';
import type { LabelledSpan } from '../nlp/crf.ts';
import { cueFeatures } from './cue-features.ts';
import { cueCounts, cueView } from './cue-view.ts';
import { withBestEdges, type DrawnRoles } from './edges.ts';
import { cueWindow } from './tied-sentences.ts';
import { FeatureList } from './feature-list.ts';
import type { TokenRange } from './found-attribution.ts';
import { roleFeatures } from './role-features.ts';
import type { TokenColumns } from './token-columns.ts';

/** Source, cue and content as ranges of the text's tokens. */
export interface TaggedAttribution {
  readonly cue: TokenRange;
  /** The token of the cue that says what sort of cue it is. */
  readonly head: number;
  readonly source: readonly TokenRange[];
  readonly content: readonly TokenRange[];
  /** The probability that the cue is one, 0 to 1. */
  readonly confidence: number;
}

const SOURCE = 0;
const CONTENT = 1;

/** What is added to the score of "no cue", in log odds: many are found, the unlikely ones dropped later. */
export const CAUTION = -1.25;
/** How much more cautiously the extent of a cue is read where it is found so too. */
const EDGES = 1;

/** What the taggers say of a text. */
export interface TaggedText {
  /** In the order of their cues. */
  readonly attributions: readonly TaggedAttribution[];
  /** The probability of each token to be of a cue. */
  readonly chances: Float32Array;
}
/** Of a sentence that has more, the surest are kept. */
const MOST_CUES = 12;

/** Finds the attributions of a text. */
export function tagAttributions(
  columns: TokenColumns,
  model: AttributionModel,
  caution = CAUTION,
): TaggedText {
  const list = new FeatureList();
  const chances = new Float32Array(columns.count);
  const cues = findCues(columns, model.cues, caution, list, chances);
  return { attributions: tagRoles(columns, model, cues, list), chances };
}

/** A cue and how sure it is one. */
interface TaggedCue {
  readonly cue: TokenRange;
  readonly confidence: number;
}

/** Source and content of every cue. */
function tagRoles(
  columns: TokenColumns,
  { roles, edges }: AttributionModel,
  cues: readonly TaggedCue[],
  list: FeatureList,
): TaggedAttribution[] {
  const counts = cueCounts(
    columns.count,
    cues.map(({ cue }) => cue),
  );
  return cues.map(({ cue, confidence }) => {
    const drawn = drawRoles(columns, roles, cue, counts, list);
    const source = withBestEdges(columns, drawn, SOURCE, edges);
    const content = withBestEdges(columns, drawn, CONTENT, edges);
    return { cue, head: drawn.view.head, source, content, confidence };
  });
}

/** What the field of roles says of one cue's window. */
export function drawRoles(
  columns: TokenColumns,
  chain: ChainModel,
  cue: TokenRange,
  counts: Int32Array,
  list: FeatureList,
): DrawnRoles {
  const [from, to] = cueWindow(columns, columns.sentenceOf[cue[0]]!);
  const view = cueView(columns, cue, [from, to], counts);
  const sums = sumsOf(chain, from, to, list, (at) => {
    roleFeatures(columns, view, at, list);
  });
  const spans = chain
    .spans(sums, to - from)
    .map(({ first, last, kind }) => ({ first: from + first, last: from + last, kind }));
  return { view, marginals: chain.marginals(sums, to - from), labels: chain.labels, spans };
}

/** The cues of all sentences; `chances` is filled. */
function findCues(
  columns: TokenColumns,
  chain: ChainModel,
  caution: number,
  list: FeatureList,
  chances: Float32Array,
): TaggedCue[] {
  const { bounds } = columns;
  const found: TaggedCue[] = [];
  for (let sentence = 0; sentence + 1 < bounds.length; sentence++) {
    const [from, to] = [bounds[sentence]!, bounds[sentence + 1]!];
    const sums = sumsOf(chain, from, to, list, (at) => {
      cueFeatures(columns, from, to, at, list);
    });
    const marginals = chain.marginals(sums, to - from);
    for (let at = from; at < to; at++) chances[at] = 1 - marginals[(at - from) * chain.labels]!;
    const spans = spansAt(chain, sums, to - from, caution + EDGES);
    for (const span of spansAt(chain, sums, to - from, -EDGES))
      if (spans.every(({ first, last }) => span.last <= first || span.first >= last)) spans.push(span);
    const cues = spans.map(({ first, last }): TaggedCue => {
      const cue = [from + first, from + last] as const;
      return { cue, confidence: chanceOf(chances, cue) };
    });
    cues.sort((a, b) => b.confidence - a.confidence).splice(MOST_CUES);
    found.push(...cues.sort((a, b) => a.cue[0] - b.cue[0]));
  }
  return found;
}

/** The best spans once a caution is added to "no cue", which stays added. */
function spansAt(chain: ChainModel, sums: Float64Array, words: number, caution: number): LabelledSpan[] {
  for (let word = 0; word < words; word++) sums[word * chain.labels] = sums[word * chain.labels]! + caution;
  return chain.spans(sums, words);
}

/** The highest chance of the tokens of a cue. */
export function chanceOf(chances: Float32Array, [first, last]: TokenRange): number {
  let most = 0;
  for (let at = first; at < last; at++) most = Math.max(most, chances[at]!);
  return most;
}

/** What a chain's weights say to every token from `from` to before `to`, [words, labels]. */
function sumsOf(
  chain: ChainModel,
  from: number,
  to: number,
  list: FeatureList,
  write: (at: number) => void,
): Float64Array {
  const sums = new Float64Array((to - from) * chain.labels);
  for (let at = from; at < to; at++) {
    write(at);
    chain.addTo(sums, at - from, list.hashes, list.length);
  }
  return sums;
}
