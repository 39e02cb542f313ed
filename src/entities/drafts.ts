/** New entities of an article, before anything refers to them. O(names). */
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { EntityDraft } from './article-entities.ts';
import type { EntityKind } from './entity.ts';
import { genderOfGivenName, genderOfNoun, type Gender } from './gender.ts';
import type { NamedEntity } from './named-entity.ts';
import { sortsOf } from './place-facts.ts';

/** An entity with names. */
export function namedDraft(named: NamedEntity, gazetteer: Gazetteer): EntityDraft {
  const { kind, roles } = named;
  const gender = kind === 'person' ? genderOfPerson(named, gazetteer) : 'unknown';
  if (kind === 'place') for (const sort of sortsOf([...named.forms.keys()], gazetteer)) roles.add(sort);
  return { ...unnamedDraft(kind, ''), named, roles, gender, countries: named.countries };
}

/** An entity known by a description only. */
export function unnamedDraft(kind: EntityKind, nominal: string): EntityDraft {
  return {
    kind,
    named: null,
    nominal,
    roles: new Set(),
    isPlural: kind === 'group',
    gender: 'unknown',
    facts: {},
    heads: new Set(),
    modifiers: new Set(),
    owners: new Set(),
    countries: new Set(),
  };
}

/** Adds to an entity what another is called. */
export function addDescription(into: EntityDraft, from: EntityDraft): void {
  for (const role of from.roles) into.roles.add(role);
  for (const head of from.heads) into.heads.add(head);
  for (const word of from.modifiers) into.modifiers.add(word);
  for (const country of from.countries) into.countries.add(country);
  if (into.gender === 'unknown') into.gender = from.gender;
}

/** By titles, then by the first name of a full form. */
function genderOfPerson({ forms, titles, roles }: NamedEntity, gazetteer: Gazetteer): Gender {
  const words = [...[...titles].flatMap((title) => title.toLowerCase().split(' ')), ...roles];
  const told = words.map(genderOfNoun).find((gender) => gender !== 'unknown');
  if (told !== undefined) return told;
  return (
    [...forms.keys()]
      .filter((form) => form.includes(' '))
      .map((form) => genderOfGivenName(form.split(' ')[0]!, gazetteer))
      .find((gender) => gender !== 'unknown') ?? 'unknown'
  );
}
