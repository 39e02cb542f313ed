/**
 * Phrases and entities of a sentence → the parties that it may link: every phrase that refers to an
 * entity, and every name that only modifies one ("Blackwater guards"). O(p) in its phrases.
 */
import type { ArticleEntities } from '../../entities/article-entities.ts';
import type { EntityKind, MentionForm } from '../../entities/entity.ts';
import type { TextAnalysis } from '../../nlp/analyse.ts';

/** One mention of an actor or place in a sentence. */
export interface PairParty {
  /** Index into the article's entities. */
  readonly entity: number;
  readonly kind: EntityKind;
  readonly form: MentionForm;
  /** Index among the sentence's phrases: the phrase itself or the one it modifies. */
  readonly phrase: number;
  /** Index into the article's names, −1 where the words are no name. */
  readonly name: number;
  readonly isModifier: boolean;
  /** First token. */
  readonly first: number;
  /** One past the last token: of a name the name, else up to the head. */
  readonly last: number;
}

/** The parties of the sentence with this index, in text order. */
export function partiesOf(
  { sentences, names }: TextAnalysis,
  index: number,
  { entities, entityOfPhrase, entityOfName }: ArticleEntities,
): PairParty[] {
  const row = entityOfPhrase[index]!;
  const named = (name: number, phrase: number, isModifier: boolean): PairParty[] => {
    const entity = isModifier ? entityOfName[name]! : row[phrase]!;
    const { first, last, form } = names[name]!;
    if (entity < 0) return [];
    return [{ entity, kind: entities[entity]!.kind, form, phrase, name, isModifier, first, last }];
  };
  return sentences[index]!.phrases.nouns.flatMap(({ first, head, name, modifiers, isPronoun }, phrase) => {
    const before = modifiers.flatMap((modifier) => named(modifier, phrase, true));
    if (name >= 0) return [...before, ...named(name, phrase, false)];
    const entity = row[phrase]!;
    if (entity < 0) return before;
    const { kind } = entities[entity]!;
    const form = isPronoun ? ('pronoun' as const) : ('nominal' as const);
    return [...before, { entity, kind, form, phrase, name: -1, isModifier: false, first, last: head + 1 }];
  });
}
