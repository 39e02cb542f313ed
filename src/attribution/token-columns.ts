/**
 * A text's analysis as numbers a token: what the features of the attribution taggers are made of. Words and
 * names of tags and relations go in as hashes, so that the order of their lists does not matter; what a token
 * governs (a clause after it, a subject before it, an auxiliary …) is folded into its frame. O(n).
 */
import type { TextAnalysis } from '../nlp/analyse.ts';
import type { AttributionModel } from '../nlp/attribution-model.ts';
import { hashString } from '../nlp/hash-index.ts';
import { plainForm } from '../nlp/token-features.ts';
import { TAGS, tokenText } from '../text/tokens.ts';
import { framesOf, type Frames } from './frames.ts';
import { quoteColumns, type QuoteColumns } from './quote-columns.ts';

/** Columns over the tokens of one text; hashes are 32-bit. */
export interface TokenColumns extends QuoteColumns {
  readonly count: number;
  /** First token of each sentence, then the count of tokens. */
  readonly bounds: Int32Array;
  /** Index of each token's sentence. */
  readonly sentenceOf: Int32Array;
  /** Hashes: lower-case form, lemma, Penn tag, relation, relation without subtype. */
  readonly words: Int32Array;
  readonly lemmas: Int32Array;
  readonly penn: Int32Array;
  readonly relations: Int32Array;
  readonly baseRelations: Int32Array;
  /** Codes of `TAGS`. */
  readonly tags: Uint8Array;
  /** Clusters of words alike in use, few and many; 0 for an unknown word. */
  readonly coarse: Uint16Array;
  readonly clusters: Uint16Array;
  /** How a word is written: see `shapeOf`. */
  readonly shapes: Uint8Array;
  /** 0 for no name, else 1 + its kind, and the name's number, −1 for none. */
  readonly nameKinds: Uint8Array;
  readonly nameIds: Int32Array;
  /** Head in the text, −1 for roots. */
  readonly heads: Int32Array;
  /** First and last token under a token. */
  readonly leftmost: Int32Array;
  readonly rightmost: Int32Array;
  /** The highest token whose branch begins, or ends, at a token. */
  readonly opening: Int32Array;
  readonly closing: Int32Array;
  /** How far a token stands under its root. */
  readonly depths: Uint8Array;
  /** How many commas, verbs, nominals and quotation marks stand before a token; one more than tokens. */
  readonly commasBefore: Int32Array;
  readonly verbsBefore: Int32Array;
  readonly nominalsBefore: Int32Array;
  readonly marksBefore: Int32Array;
  /** What a token governs, a column each: see `Frames`. */
  readonly frames: Frames;
}

export const VERB = TAGS.indexOf('VERB');
export const AUXILIARY = TAGS.indexOf('AUX');
export const NOUN = TAGS.indexOf('NOUN');
export const PROPER = TAGS.indexOf('PROPN');
export const PRONOUN_TAG = TAGS.indexOf('PRON');
export const ADJECTIVE = TAGS.indexOf('ADJ');
export const PUNCTUATION = TAGS.indexOf('PUNCT');

/** Tells words alike in use: the row of a word, and a row's cluster at a level. */
export type WordClusters = Pick<AttributionModel, 'wordRow' | 'cluster'>;

/** The columns of an analysed text. */
export function tokenColumns(
  { tokens, sentenceBounds, names, trees }: TextAnalysis,
  groups: WordClusters,
): TokenColumns {
  const count = tokens.starts.length;
  const { bounds } = sentenceBounds;
  const words = new Int32Array(count);
  const lemmas = new Int32Array(count);
  const shapes = new Uint8Array(count);
  const coarse = new Uint16Array(count);
  const clusters = new Uint16Array(count);
  for (let at = 0; at < count; at++) {
    const form = plainForm(tokenText(tokens, at));
    words[at] = hashString(form.toLowerCase());
    lemmas[at] = hashString(plainForm(tokens.lemmas[at]!));
    shapes[at] = shapeOf(form);
    const row = groups.wordRow(form.toLowerCase());
    coarse[at] = groups.cluster(row, 0);
    clusters[at] = groups.cluster(row, 1);
  }
  const nameKinds = new Uint8Array(count);
  const nameIds = new Int32Array(count).fill(-1);
  names.forEach(({ first, last, kind }, id) => {
    nameKinds.fill(kind === 'person' ? 1 : kind === 'group' ? 2 : 3, first, last);
    nameIds.fill(id, first, last);
  });
  const pennHashes = trees.xposNames.map((name) => hashString(name));
  const relationHashes = trees.relationNames.map((name) => hashString(name));
  const baseHashes = trees.relationNames.map((name) => hashString(name.split(':')[0]!));
  const sentenceOf = new Int32Array(count);
  for (let sentence = 0; sentence + 1 < bounds.length; sentence++)
    sentenceOf.fill(sentence, bounds[sentence], bounds[sentence + 1]);
  const shared = {
    count,
    bounds,
    sentenceOf,
    words,
    lemmas,
    penn: Int32Array.from(trees.xpos, (code) => pennHashes[code]!),
    relations: Int32Array.from(trees.relations, (code) => relationHashes[code]!),
    baseRelations: Int32Array.from(trees.relations, (code) => baseHashes[code]!),
    tags: tokens.tags,
    coarse,
    clusters,
    shapes,
    nameKinds,
    nameIds,
    heads: trees.heads,
    ...quoteColumns(tokens),
  };
  const { tags } = tokens;
  return {
    ...shared,
    ...edgesOf(trees.heads, bounds),
    commasBefore: countsBefore(count, (at) => words[at] === COMMA),
    verbsBefore: countsBefore(count, (at) => tags[at] === VERB),
    nominalsBefore: countsBefore(count, (at) => isNominal(tags[at]!)),
    marksBefore: countsBefore(count, (at) => shared.edges[at]! > 0),
    frames: framesOf(shared),
  };
}

const COMMA = hashString(',') | 0;

/** Whether a part of speech is a noun's, a name's or a pronoun's. */
export const isNominal = (tag: number): boolean => tag === PROPER || tag === PRONOUN_TAG || tag === NOUN;

/** How many of the tokens before each one, and before the end, are such. */
export function countsBefore(count: number, isSuch: (at: number) => boolean): Int32Array {
  const counts = new Int32Array(count + 1);
  for (let at = 0; at < count; at++) counts[at + 1] = counts[at]! + (isSuch(at) ? 1 : 0);
  return counts;
}

/** 0 small letters, 1 a capital first, 2 capitals, 3 digits, 4 neither, 5 mixed. */
function shapeOf(form: string): number {
  const first = form.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return 3;
  const lower = form.toLowerCase();
  if (lower === form) return form.toUpperCase() === form ? 4 : 0;
  if (form.toUpperCase() === form && form.length > 1) return 2;
  return form.slice(1) === lower.slice(1) ? 1 : 5;
}

/** The first and last token under each token, and its depth. */
function edgesOf(
  heads: Int32Array,
  bounds: Int32Array,
): Pick<TokenColumns, 'leftmost' | 'rightmost' | 'opening' | 'closing' | 'depths'> {
  const count = heads.length;
  const leftmost = Int32Array.from({ length: count }, (_, at) => at);
  const rightmost = leftmost.slice();
  const depths = new Uint8Array(count);
  for (let sentence = 0; sentence + 1 < bounds.length; sentence++) {
    const to = bounds[sentence + 1]!;
    for (let at = bounds[sentence]!; at < to; at++) {
      let depth = 0;
      for (let above = heads[at]!; above >= 0 && depth < 100; above = heads[above]!) {
        depth++;
        if (at < leftmost[above]!) leftmost[above] = at;
        if (at > rightmost[above]!) rightmost[above] = at;
      }
      depths[at] = depth;
    }
  }
  const opening = Int32Array.from({ length: count }, (_, at) => at);
  const closing = opening.slice();
  for (let at = 0; at < count; at++) {
    const [first, last] = [leftmost[at]!, rightmost[at]!];
    if (depths[at]! < depths[opening[first]!]!) opening[first] = at;
    if (depths[at]! < depths[closing[last]!]!) closing[last] = at;
  }
  return { leftmost, rightmost, opening, closing, depths };
}
