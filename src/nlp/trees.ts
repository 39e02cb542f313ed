/** Sentences → tags and dependency trees, as columns over the tokens of a text. */
import { CODE_OF } from '../text/token-words.ts';
import type { Tag } from '../text/tokens.ts';
import { batchesInOrder, SENTENCES_A_STEP } from './batches.ts';
import type { SyntaxModel } from './syntax-model.ts';

/** Columns over the tokens of one text; all of one length. */
export interface Trees {
  /** Codes of `TAGS`: universal parts of speech. */
  readonly upos: Uint8Array;
  /** Codes of `xposNames`: Penn Treebank tags. */
  readonly xpos: Uint8Array;
  readonly xposNames: readonly string[];
  /** Each token's head in the same sentence, −1 for a sentence's root. */
  readonly heads: Int32Array;
  /** Codes of `relationNames`: universal dependencies with their commonest subtypes. */
  readonly relations: Uint8Array;
  readonly relationNames: readonly string[];
}

/** Reads every sentence; `bounds` are the sentences' first tokens and the count of tokens. */
export function* findTreesInSteps(
  forms: readonly (readonly string[])[],
  bounds: Int32Array,
  model: SyntaxModel,
): Generator<number, Trees, void> {
  const count = bounds[forms.length] ?? 0;
  const uposCodes = model.shape.upos.map((tag) => CODE_OF[tag as Tag]);
  const upos = new Uint8Array(count);
  const xpos = new Uint8Array(count);
  const heads = new Int32Array(count).fill(-1);
  const relations = new Uint8Array(count);
  for (const [from, to] of batchesInOrder(forms)) {
    for (const [index, tree] of model.parse(forms.slice(from, to)).entries()) {
      const start = bounds[from + index]!;
      upos.set(
        tree.upos.map((code) => uposCodes[code]!),
        start,
      );
      xpos.set(tree.xpos, start);
      relations.set(tree.relations, start);
      for (const [word, head] of tree.heads.entries())
        heads[start + word] = head === 0 ? -1 : start + head - 1;
    }
    if (to % SENTENCES_A_STEP < to - from) yield to / forms.length;
  }
  return { upos, xpos, xposNames: model.shape.xpos, heads, relations, relationNames: model.shape.relations };
}
