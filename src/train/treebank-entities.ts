/** GUM's entities: whole noun phrases, nested, typed, with the chain that each belongs to. O(n). */
import type { ConlluSentence } from './conllu.ts';

/** One noun phrase of a sentence, as words from 0. */
export interface TreebankEntity {
  /** The same for all phrases of a document that refer to one thing. */
  readonly chain: string;
  readonly type: string;
  readonly first: number;
  /** One past the last word. */
  readonly last: number;
}

/**
 * Brackets of `Entity=`: `(chain-type-…` opens, `chain)` closes, `(chain-type-…)` is one word. Those that
 * cross sentences are left out.
 */
export function treebankEntities(sentence: ConlluSentence): TreebankEntity[] {
  const found: TreebankEntity[] = [];
  const open: Omit<TreebankEntity, 'last'>[] = [];
  for (const [at, misc] of sentence.misc.entries()) {
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1];
    if (entity === undefined) continue;
    for (const [, opens, closes] of entity.matchAll(/(\([^()]*\)?)|([^()]+)\)/g)) {
      if (opens !== undefined) {
        const [chain, type] = opens.slice(1).replace(')', '').split('-');
        if (opens.endsWith(')')) found.push({ chain: chain!, type: type!, first: at, last: at + 1 });
        else open.push({ chain: chain!, type: type!, first: at });
      } else if (closes !== undefined) {
        const chain = closes.split('-')[0]!;
        const index = open.findLastIndex((entry) => entry.chain === chain);
        if (index < 0) continue;
        const [entry] = open.splice(index, 1);
        found.push({ ...entry!, last: at + 1 });
      }
    }
  }
  return found;
}

/** The word of a phrase whose head stands outside it, −1 for none. */
export function headOfPhrase(sentence: ConlluSentence, first: number, last: number): number {
  for (let at = first; at < last; at++) {
    const above = sentence.heads[at]! - 1;
    if ((above < first || above >= last) && sentence.relations[at] !== 'punct') return at;
  }
  return -1;
}
