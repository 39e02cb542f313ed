/**
 * Our tokens and sentences against a treebank's, over the running text of its documents. A token counts
 * when start and end agree, a sentence when its first token's start and its last token's end do (as in
 * the CoNLL 2018 shared task, Zeman et al. 2018); ends of sentences are counted by themselves as well, which
 * one missed end costs once and not thrice. O(n) in tokens.
 */
import type { Span } from '../base/span.ts';
import { findSentences, sentenceSpan } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import { rawText, type ConlluDocument } from './conllu.ts';

/** Counts that add up over documents. */
export interface SpanCounts {
  gold: number;
  found: number;
  right: number;
}

/** Counts of tokens, of whole sentences and of ends of sentences. */
export interface TokenScore {
  readonly tokens: SpanCounts;
  readonly sentences: SpanCounts;
  readonly sentenceEnds: SpanCounts;
}

/** Tokenises the running text of each document and counts. A multiword token whose words do not spell it is one token. */
export function scoreTokens(documents: readonly ConlluDocument[]): TokenScore {
  const score: TokenScore = {
    tokens: { gold: 0, found: 0, right: 0 },
    sentences: { gold: 0, found: 0, right: 0 },
    sentenceEnds: { gold: 0, found: 0, right: 0 },
  };
  for (const document of documents) {
    const { text, spans } = rawText(document);
    const tokens = tokenize(text);
    const sentences = findSentences(tokens);
    count(
      score.tokens,
      spans.flat(),
      [...tokens.starts].map((start, index): Span => [start, tokens.ends[index]!]),
    );
    const gold = spans.map((words): Span => [words[0]![0], words.at(-1)![1]]);
    const found = [...sentences.paragraphs].map((_, index) => sentenceSpan(tokens, sentences, index));
    count(score.sentences, gold, found);
    count(score.sentenceEnds, gold.map(endOf), found.map(endOf));
  }
  return score;
}

/** Harmonic mean of precision and recall, 0 where nothing is right. */
export function f1({ gold, found, right }: SpanCounts): number {
  return right === 0 ? 0 : (2 * right) / (gold + found);
}

/** Adds the counts of one document; spans that stand twice count once. */
function count(counts: SpanCounts, gold: readonly Span[], found: readonly Span[]): void {
  const keys = new Set(gold.map(spanKey));
  const foundKeys = new Set(found.map(spanKey));
  counts.gold += keys.size;
  counts.found += foundKeys.size;
  for (const key of foundKeys) if (keys.has(key)) counts.right++;
}

function endOf([, end]: Span): Span {
  return [end, end];
}

function spanKey([start, end]: Span): string {
  return `${start}-${end}`;
}
