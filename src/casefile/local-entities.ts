/**
 * The entities of single articles, as the case takes them in: with their mentions, and in an order that does
 * not depend on how articles were added. O(m log m) in mentions m.
 */
import type { Entity } from '../entities/entity.ts';
import type { Extraction } from '../extract/extraction.ts';
import { isPeople } from '../gazetteer/names.ts';
import { isNationalBody } from '../nlp/national-bodies.ts';
import type { CaseMention } from './case-entities.ts';
import { namesOf, type KnownName } from './name-forms.ts';

/** One article's entity, before it is put together with those of other articles. */
export interface LocalEntity {
  readonly article: string;
  readonly entity: Entity;
  readonly named: boolean;
  readonly mentions: readonly CaseMention[];
  /** Its names, the canonical one first; empty for an unnamed entity. */
  readonly names: readonly KnownName[];
}

/** The entities of all articles, by article id and then by their own. */
export function localEntities(extractions: ReadonlyMap<string, Extraction>): LocalEntity[] {
  return [...extractions.values()]
    .flatMap(entitiesOf)
    .sort((a, b) => compareStrings(a.article, b.article) || compareStrings(a.entity.id, b.entity.id));
}

function entitiesOf(extraction: Extraction): LocalEntity[] {
  const { id: article, text } = extraction.article;
  const mentions = new Map<string, CaseMention[]>();
  for (const mention of extraction.mentions) {
    const list = mentions.get(mention.entity);
    if (list) list.push({ article, mention });
    else mentions.set(mention.entity, [{ article, mention }]);
  }
  return extraction.entities.map((entity) => {
    const own = mentions.get(entity.id) ?? [];
    const named =
      own.some(({ mention: { form, link } }) => form === 'name' || link === 'country') || isTelling(entity);
    const names = named
      ? namesOf(
          entity,
          own.map(({ mention }) => mention),
          text,
        )
      : [];
    return { article, entity, named, mentions: own, names };
  });
}

/** Whether a description says by itself who is meant: "the US military", "the Houthis". */
function isTelling({ name }: Entity): boolean {
  return isNationalBody(name) || isPeople(name.replace(/^the /i, ''));
}

/** Order by UTF-16 code units, the same on every machine. */
export function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
