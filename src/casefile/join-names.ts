/**
 * Local entities whose names alone say that they are one: a telling name of the same kind, for groups in any
 * order of words. Persons of one name, and places whose articles tell them apart (Tripoli in Lebanon and in
 * Libya), are handed on undecided. O(n) look-ups in n names.
 */
import { pushTo } from './context.ts';
import type { Joining } from './joining.ts';
import type { LocalEntity } from './local-entities.ts';
import { occupationsOf } from './occupations.ts';

/** Local entities of one name that are not one by it, with what tells them apart. */
export interface Namesakes {
  readonly name: string;
  readonly members: readonly number[];
  /** For each member; empty where its article says nothing. */
  readonly marks: readonly (readonly string[])[];
}

/** Joins what it can; returns the rest, in order of names. Persons of one name are all left to `join-persons.ts`. */
export function joinByName(locals: readonly LocalEntity[], joining: Joining): Namesakes[] {
  const byKey = new Map<string, number[]>();
  const byBag = new Map<string, number[]>();
  locals.forEach(({ entity, names }, index) => {
    const telling = names.filter(({ isTelling }) => isTelling);
    const isBare = telling.every(({ isAcronym }) => isAcronym);
    for (const { key, bag, isAcronym } of telling) {
      if (isAcronym && !isBare && entity.kind === 'group') continue;
      pushTo(byKey, `${entity.kind}\u0000${key}`, index);
      if (bag !== key) pushTo(byBag, `${entity.kind}\u0000${bag}`, index);
    }
  });
  const namesakes: Namesakes[] = [];
  for (const [block, members] of [...byKey].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (members.length < 2) continue;
    const marks = marksOf(members.map((member) => locals[member]!));
    const isPerson = locals[members[0]!]!.entity.kind === 'person';
    const isOne = !isPerson && new Set(marks.flat()).size < 2;
    const firstMarked = new Map<string, number>();
    members.forEach((member, at) => {
      if (isPerson) return;
      if (isOne) joining.unite(members[0]!, member, 'same name', 1);
      else
        for (const mark of marks[at]!) {
          joining.unite(firstMarked.get(mark) ?? member, member, `same name and ${mark}`, 1);
          if (!firstMarked.has(mark)) firstMarked.set(mark, member);
        }
    });
    if (!isOne) namesakes.push({ name: block.slice(block.indexOf('\u0000') + 1), members, marks });
  }
  for (const members of byBag.values())
    for (const member of members) joining.unite(members[0]!, member, 'same name in other words', 0.95);
  return namesakes;
}

/** What tells namesakes apart: occupations of persons, positions of places. */
function marksOf(members: readonly LocalEntity[]): string[][] {
  const { kind } = members[0]!.entity;
  if (kind === 'person') return members.map(({ entity }) => occupationsOf(entity.roles ?? []));
  return kind === 'place' ? positionMarks(members) : members.map(() => []);
}

/** The country of each place; its position too where one country has several of the name. */
function positionMarks(members: readonly LocalEntity[]): string[][] {
  const positions = members.map(({ entity: { latitude, longitude } }) =>
    latitude === undefined || longitude === undefined
      ? null
      : `position ${latitude.toFixed(1)}, ${longitude.toFixed(1)}`,
  );
  const inCountry = new Map<string, Set<string>>();
  members.forEach(({ entity: { country } }, at) => {
    if (country === undefined || positions[at] === null) return;
    inCountry.set(country, (inCountry.get(country) ?? new Set()).add(positions[at]!));
  });
  return members.map(({ entity: { country } }, at) => {
    const position = positions[at]!;
    if (country === undefined) return position === null ? [] : [position];
    if ((inCountry.get(country)?.size ?? 0) < 2) return [`country ${country}`];
    return [position === null ? `country ${country}` : `country ${country}, ${position}`];
  });
}
