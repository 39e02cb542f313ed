/**
 * Tokens and names → base noun phrases and verb groups of one sentence, by patterns over part-of-speech
 * tags (chunking after Abney, 1991). Names are whole; a possessive starts the phrase it belongs to. Which
 * phrase is party to which verb is read off the tree (`clauses.ts`). O(n).
 */
import type { Tokens } from '../text/tokens.ts';
import type { ChunkWords } from './chunk-words.ts';
import type { NamedSpan } from './named-span.ts';
import { readNounPhrase } from './noun-phrases.ts';
import type { NounPhrase, Phrases, VerbGroup } from './phrase.ts';
import { readVerbGroup } from './verb-groups.ts';

/** Finds the phrases between two tokens; `names` are the document's, in order. */
export function findPhrases(
  tokens: Tokens,
  from: number,
  to: number,
  names: readonly NamedSpan[],
  firstName: number,
): Phrases {
  const words: ChunkWords = { tokens, from, to, names, nameAt: namesByStart(names, firstName, to) };
  const nouns: NounPhrase[] = [];
  const verbs: VerbGroup[] = [];
  for (let at = from; at < to;) {
    const verb = readVerbGroup(words, at);
    const noun = verb === null ? readNounPhrase(words, at, nouns) : null;
    if (verb !== null) verbs.push(verb);
    if (noun !== null) nouns.push(noun);
    at = verb?.last ?? noun?.last ?? at + 1;
  }
  return { nouns, verbs };
}

/** Indices of the names from `firstName` that start before the token `to`, by their first token. */
function namesByStart(names: readonly NamedSpan[], firstName: number, to: number): Map<number, number> {
  const found = new Map<number, number>();
  for (let index = firstName; index < names.length && names[index]!.first < to; index++)
    found.set(names[index]!.first, index);
  return found;
}
