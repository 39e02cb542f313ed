/**
 * Coreference of a treebank with GUM's entities: people, groups and places that are referred to more than
 * once, as spans of the document's running text. O(n).
 */
import type { Span } from '../base/span.ts';
import { rawText, type ConlluDocument } from './conllu.ts';
import { headOfPhrase, treebankEntities } from './treebank-entities.ts';

/** A phrase of the running text that refers to something of its chain. */
export interface GoldMention {
  readonly chain: string;
  readonly type: string;
  readonly span: Span;
  /** Span of the word that heads it. */
  readonly head: Span;
}

/** A document to read, and what refers to what in it. */
export interface CoreferenceDocument {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

/** Types of GUM that are people, groups and places. */
export const OUR_TYPES: ReadonlySet<string> = new Set(['person', 'organization', 'place']);

/** All mentions of a document, whatever their type and chain, in text order. */
export function coreferenceDocument(document: ConlluDocument): CoreferenceDocument {
  const { text, spans } = rawText(document);
  const mentions = document.sentences.flatMap((sentence, index): GoldMention[] => {
    const words = spans[index]!;
    return treebankEntities(sentence).flatMap(({ chain, type, first, last }): GoldMention[] => {
      const head = headOfPhrase(sentence, first, last);
      if (head < 0) return [];
      return [{ chain, type, span: [words[first]![0], words[last - 1]![1]], head: words[head]! }];
    });
  });
  mentions.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  return { id: document.id, text, mentions };
}

/**
 * For each of our spans the gold mention it stands for, −1 for none: the shortest that it lies in, head
 * included ("the leader" for "the leader of the party"); each gold mention once. O(n log n) for short overlaps.
 */
export function alignMentions(ours: readonly Span[], gold: readonly GoldMention[]): Int32Array {
  const byHead = new Map<number, number[]>();
  gold.forEach(({ head }, index) => {
    const list = byHead.get(head[0]);
    if (list) list.push(index);
    else byHead.set(head[0], [index]);
  });
  const taken = new Set<number>();
  return Int32Array.from(ours, ([start, end]) => {
    let best = -1;
    for (let at = start; at < end; at++) {
      for (const index of byHead.get(at) ?? []) {
        const { span } = gold[index]!;
        const fits = span[0] <= start && end <= span[1] && !taken.has(index);
        if (fits && (best < 0 || span[1] - span[0] < gold[best]!.span[1] - gold[best]!.span[0])) best = index;
      }
    }
    if (best >= 0) taken.add(best);
    return best;
  });
}
