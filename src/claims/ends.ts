/**
 * Whether an entity can stand in a slot: people and groups can act, of places only those that stand for a
 * government. O(aliases).
 */
import { wordSet } from '../base/word-set.ts';
import type { Entity } from '../entities/entity.ts';
import { COUNTRIES } from '../gazetteer/countries.ts';
import { isPeople } from '../gazetteer/names.ts';
import { nominalKind, singularOf } from '../entities/nominals.ts';
import type { SlotType } from './rule-pattern.ts';

const ACTING_PLACES = new Set(COUNTRIES.flatMap(({ names, capitals }) => [...names, ...capitals]));

const COUNTRY_NAMES = new Set(COUNTRIES.flatMap(({ names }) => names));

const FITS: Readonly<Record<SlotType, (entity: Entity) => boolean>> = {
  any: () => true,
  actor: canAct,
  power: (entity) => entity.kind !== 'person' && canAct(entity) && !isCrowd(entity),
  country: ({ kind, name }) => kind === 'place' && COUNTRY_NAMES.has(name),
  who: ({ kind }) => kind !== 'place',
  body: ({ kind }) => kind !== 'person',
  person: ({ kind }) => kind === 'person',
  people: isPeopleOrPerson,
  figure: isFigure,
  envoy: (entity) => isFigure(entity) || isMononym(entity) || isEnvoy(entity),
  critic: (entity) => isFigure(entity) || isPolitical(entity),
  criticised: (entity) => entity.kind !== 'place' && !isArmed(entity),
  group: (entity) => entity.kind === 'group' && !isCrowd(entity),
  place: ({ kind }) => kind === 'place',
  locality: ({ kind, name }) => kind === 'place' && !COUNTRY_NAMES.has(name),
  refugee: ({ kind, name }) =>
    kind !== 'place' && /\b(?:refugee|migrant|asylum[- ]seeker|evacuee|exile)s?$/i.test(name),
};

/** Words that politicians, parties and campaigns are called by. */
const POLITICAL = wordSet(
  'democrat republican liberal conservative progressive campaign party committee caucus pac candidate nominee hopeful contender rival opponent critic senator lawmaker politician legislator surrogate',
);
/** Words that those are called by who fight or are fought with weapons. */
const ARMED = wordSet(
  `army militia militant militiaman insurgent gunman fighter rebel terrorist squad extremist guerrilla jihadist soldier troop force police
policeman officer guard guardsman marine attacker bomber sniper gang gangster mob thug navy brigade battalion unit front cell commander
hezbollah hizbollah taliban qaeda isis isil hamas state regime military patrol convoy protester demonstrator rioter crowd`,
);

/** Whether an entity can fill a slot of a type. */
export function fitsSlot(type: SlotType, entity: Entity): boolean {
  return FITS[type](entity);
}

/** Those who are called by an office whose visits are visits of state. */
const ENVOYS =
  /\b(?:ministers?|premiers?|chancellors?|presidents?|kings?|queens?|princes?|princess|popes?|diplomats?|ambassadors?|envoys?|officials?|delegations?|missions?|secretar(?:y|ies)|inspectors?|mediators?|negotiators?|senators?|lawmakers?)$/i;

/** "Beatrix", "Lula". */
function isMononym({ kind, name }: Entity): boolean {
  return kind === 'person' && /^\p{Lu}\p{Ll}\S*$/u.test(name);
}

/** "the first Australian minister", "a delegation". */
function isEnvoy({ kind, name }: Entity): boolean {
  return kind !== 'place' && ENVOYS.test(name);
}

function isFigure({ kind, name }: Entity): boolean {
  return (
    kind === 'person' &&
    /^\p{Lu}\S*(?: \S+)* (?:\p{Ll}{2}-)?\p{Lu}\S*$/u.test(name) &&
    !/^(?:The|An?) /.test(name)
  );
}

/** "the senator", "Democrats", "her campaign". */
function isPolitical({ kind, name }: Entity): boolean {
  return kind !== 'place' && POLITICAL.has(singularOf(name.split(' ').at(-1)!.toLowerCase()));
}

/** "gunmen", "the Mahdi Army". */
function isArmed({ name, aliases }: Entity): boolean {
  return [name, ...aliases].some((one) =>
    one
      .toLowerCase()
      .split(/[\s-]+/)
      .some((word) => ARMED.has(singularOf(word))),
  );
}

/** A person, or several: "her daughters", "the family", "Americans". */
function isPeopleOrPerson({ kind, name }: Entity): boolean {
  if (kind !== 'group') return kind === 'person';
  const last = name.split(' ').at(-1)!;
  const singular = singularOf(last.toLowerCase());
  if (/^(?:family|couple|children|people|folk)$/i.test(last) || isPeople(last)) return true;
  return singular !== last.toLowerCase() && (/^\p{Ll}/u.test(last) || isPeople(singular));
}

/** "nine women": people who are no body that one can belong to. */
function isCrowd({ kind, name }: Entity): boolean {
  const last = name.split(' ').at(-1)!.toLowerCase();
  if (/^famil(?:y|ies)$/.test(last)) return true;
  const singular = singularOf(last);
  return (
    kind === 'group' &&
    singular !== last &&
    nominalKind(singular) === 'person' &&
    !/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(name)
  );
}

/** Whether an entity can act: people, groups, and places that stand for a government. */
function canAct({ kind, name, aliases, standsFor }: Entity): boolean {
  if (kind !== 'place' || standsFor !== undefined) return true;
  return ACTING_PLACES.has(name) || aliases.some((alias) => ACTING_PLACES.has(alias));
}
