/**
 * What a sentence is made of before anyone asks for its clauses: noun phrases and verb groups, each a
 * range of tokens with the token that heads it.
 */

/** A base noun phrase: determiner, modifiers and head, without what follows the head. */
export interface NounPhrase {
  readonly first: number;
  /** One past the last token. */
  readonly last: number;
  /** Token index of the head noun; for a name the last token of it. */
  readonly head: number;
  /** Index into the document's names, −1 where the head is no name. */
  readonly name: number;
  /** Names that modify the head ("Blackwater guards"), as indices into the document's names. */
  readonly modifiers: readonly number[];
  /** Index of the phrase that possesses this one ("Iran's"), −1 if none. */
  readonly possessor: number;
  /** Token index of the preposition before it, −1 if none. */
  readonly preposition: number;
  readonly isPronoun: boolean;
}

/** A verb with its auxiliaries, adverbs and negation. */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  /** Token index of the main verb. */
  readonly head: number;
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  /** Lower-case modal ("would"), or null. */
  readonly modal: string | null;
}

/** The phrases of one sentence, each list in text order. */
export interface Phrases {
  readonly nouns: readonly NounPhrase[];
  readonly verbs: readonly VerbGroup[];
}
