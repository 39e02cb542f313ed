/**
 * Where the adjective of a country stands for the country: in compounds ("Turkish-made", "pro-Iranian"),
 * before what is itself no actor or place ("Turkish jets", "the Iranian offer") and before an office ("the
 * Syrian president"). O(1) for each token.
 */
import { wordSet } from '../base/word-set.ts';
import { countryOf, isPeople, isTitle } from '../gazetteer/names.ts';
import type { SentenceAnalysis } from '../nlp/analyse.ts';
import type { NounPhrase } from '../nlp/phrase.ts';
import { isGlued, lowerAt, wordAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import { newNamedEntity, type NamedEntity } from './named-entity.ts';
import { nominalKind, type NounKinds } from './nominals.ts';

const PARTICIPLES = wordSet(`
aligned allied armed backed based born brokered built controlled designed dominated drafted educated employed financed flagged founded funded held hosted led made mediated occupied
operated owned oriented produced registered run sponsored supplied supported trained linked affiliated commanded administered ruled friendly headed equipped assisted aided annexed`);

/** An adjective of a country. */
export interface CountryAdjective {
  /** Token index. */
  readonly at: number;
  /** Code units of the token in front of it: 4 in "pro-Iranian". */
  readonly offset: number;
  /** The usual name of the country. */
  readonly country: string;
}

/** Finds the adjectives of one sentence that stand for their countries. */
export function countryAdjectives(
  tokens: Tokens,
  { from, to, phrases, tree }: SentenceAnalysis,
  learnt: NounKinds,
): CountryAdjective[] {
  const found: CountryAdjective[] = [];
  for (let at = from; at < to; at++) {
    const word = wordAt(tokens, at);
    const offset = /^(?:pro|anti)-/i.exec(word)?.[0].length ?? 0;
    const country = countryOf(word.slice(offset));
    if (country === null) continue;
    const noun = phrases.nouns[tree.phraseAt(at)];
    if (offset > 0 || isCompound(tokens, at) || (noun !== undefined && standsAlone(tokens, at, noun, learnt)))
      found.push({ at, offset, country });
  }
  return found;
}

function isCompound(tokens: Tokens, at: number): boolean {
  const isParted = wordAt(tokens, at + 1) === '-' && isGlued(tokens, at + 1) && isGlued(tokens, at + 2);
  return isParted && PARTICIPLES.has(lowerAt(tokens, at + 2));
}

/** Before a noun that refers to nobody, or before the words in front of a person's name. */
function standsAlone(tokens: Tokens, at: number, { head, name }: NounPhrase, learnt: NounKinds): boolean {
  if (at >= head || isPeople(wordAt(tokens, at)) || wordAt(tokens, at + 1) === '-') return false;
  if (name < 0) return isTitle(lowerAt(tokens, head)) || nominalKind(wordAt(tokens, head), learnt) === null;
  return nominalKind(wordAt(tokens, at + 1)) === 'person' || nominalKind(wordAt(tokens, at + 2)) === 'person';
}

/** A country that no name of the article has, under its usual name. */
export function newCountry(name: string): NamedEntity {
  const entity = newNamedEntity('place');
  entity.forms.set(name, 0);
  return entity;
}
