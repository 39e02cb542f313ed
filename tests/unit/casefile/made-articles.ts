/** Makes the articles, and reads the cases, of the tests of resolution. */
import type { ResolvedCase } from '../../../src/casefile/case-entities.ts';
import type { Entity, EntityKind } from '../../../src/entities/entity.ts';
import type { Extraction } from '../../../src/extract/extraction.ts';
import { idOf, madeExtraction, type MadeEntity } from '../../made-case.ts';

/** One article for each list of names, all of one kind. */
export function articlesOf(
  kind: 'person' | 'group' | 'place',
  ...lists: readonly (readonly string[])[]
): Extraction[] {
  return lists.map((names, index) =>
    madeExtraction(
      `a${index + 1}`,
      names.map((name, at): MadeEntity => [`e${at + 1}`, kind, name]),
    ),
  );
}

/** What stands under one name: sets of `article.entity`, whatever the ids and the order. */
export function partition({ entities }: ResolvedCase): string[] {
  return [...entities.values()]
    .map(({ mentions }) =>
      [...new Set(mentions.map(({ article, mention }) => `${article}.${mention.entity}`))].sort().join(' '),
    )
    .sort();
}

/** The article with other names for one of its entities. */
export const withAliases = (extraction: Extraction, name: string, ...aliases: string[]): Extraction => ({
  ...extraction,
  entities: extraction.entities.map((entity) => (entity.name === name ? { ...entity, aliases } : entity)),
});

/** Fields that an article's record gives its entities, by their names. */
export type Known = Readonly<Record<string, Partial<Entity>>>;

/** An article with these entities; what is known of them is set in its record. */
export function article(
  id: string,
  entities: readonly (readonly [EntityKind, string])[],
  known: Known = {},
): Extraction {
  const made = madeExtraction(
    id,
    entities.map(([kind, name], at): MadeEntity => [`e${at + 1}`, kind, name]),
  );
  return {
    ...made,
    entities: made.entities.map((entity) => ({ ...entity, ...known[entity.name] })),
  };
}

/** The names of all entities, in order. */
export const named = (resolved: ResolvedCase): string[] =>
  [...resolved.entities.values()].map(({ name }) => name).sort();

/** Why the bearer of a name was put together. */
export const reasonsOf = (resolved: ResolvedCase, name: string): string[] =>
  resolved.entities.get(idOf(resolved, name))!.joins.map(({ reason }) => reason);

/** The names of undecided pairs, best first. */
export const suggested = ({ entities, suggestions }: ResolvedCase): string[][] =>
  suggestions.map(({ a, b }) => [a, b].map((id) => entities.get(id)!.name).sort());
