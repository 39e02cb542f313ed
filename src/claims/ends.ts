/**
 * Whether two entities can be the ends of a claim: people and groups can act, of places only those that
 * stand for a government; memberships and leads have kinds of their own. O(aliases).
 */
import type { Entity } from '../entities/entity.ts';
import { COUNTRIES } from '../gazetteer/countries.ts';
import type { Predicate } from './claim.ts';
import type { Frame } from './frames.ts';

type Fit = (from: Entity, to: Entity, rule: string) => boolean;

const ACTING_PLACES = new Set(COUNTRIES.flatMap(({ names, capitals }) => [...names, ...capitals]));

const FITS: Partial<Record<Predicate, Fit>> = {
  leads: (from, to) => from.kind === 'person' || (from.kind === 'group' && to.kind === 'group'),
  member_of: (from, to, rule) => from.kind !== 'place' && (to.kind !== 'person' || !rule.startsWith('verb:')),
};

/** Whether both ends can stand where the frame puts them; `rule` is what read it. */
export function fitsFrame(frame: Frame, from: Entity, to: Entity, rule: string): boolean {
  if (frame.object === 'place') return to.kind === 'place' && from.kind !== 'place';
  const fits = FITS[frame.predicate];
  if (fits !== undefined) return fits(from, to, rule);
  return canAct(from) && (frame.object === 'any' || canAct(to));
}

function canAct({ kind, name, aliases }: Entity): boolean {
  return kind !== 'place' || ACTING_PLACES.has(name) || aliases.some((alias) => ACTING_PLACES.has(alias));
}
