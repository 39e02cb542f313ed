/** "Turkish-made", "Iranian-backed": adjectives of countries in compounds. O(1). */
import { wordSet } from '../base/word-set.ts';
import { countryOf } from '../gazetteer/names.ts';
import { isGlued, lowerAt, wordAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import { newNamedEntity, type NamedEntity } from './named-entity.ts';

const PARTICIPLES = wordSet(`
aligned allied armed backed based born brokered built controlled designed dominated drafted educated employed financed flagged founded funded held hosted led made mediated occupied
operated owned oriented produced registered run sponsored supplied supported trained`);

/** The country whose adjective stands at a token before a hyphen and a participle, null for none. */
export function compoundCountry(tokens: Tokens, at: number): string | null {
  const isCompound =
    wordAt(tokens, at + 1) === '-' &&
    isGlued(tokens, at + 1) &&
    isGlued(tokens, at + 2) &&
    PARTICIPLES.has(lowerAt(tokens, at + 2));
  return isCompound ? countryOf(wordAt(tokens, at)) : null;
}

/** A country that no name of the article has, under its usual name. */
export function newCountry(name: string): NamedEntity {
  const entity = newNamedEntity('place');
  entity.forms.set(name, 0);
  return entity;
}
