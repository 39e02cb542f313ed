/**
 * A case → the same case with capitals drawn as the powers they stand for: "Tehran" becomes part of
 * "Iran", with its names and mentions, as an unnamed voice becomes part of its group. Claims stay as they
 * are and only their drawn ends change, so that leaving the fold away undoes it. O(entities + mentions of
 * those that take others in).
 */
import type { CaseEntity, ResolvedCase } from '../casefile/case-entities.ts';

/** Entities that stand for a power, by the id of that power; empty where there is nothing to fold. */
export function seatsOfPowers({ entities }: ResolvedCase): ReadonlyMap<string, readonly CaseEntity[]> {
  const seats = new Map<string, CaseEntity[]>();
  for (const entity of entities.values()) {
    if (entity.standsFor === null || !entities.has(entity.standsFor)) continue;
    const known = seats.get(entity.standsFor);
    if (known) known.push(entity);
    else seats.set(entity.standsFor, [entity]);
  }
  return seats;
}

/** The case with every entity that stands for a power folded into it; the case itself if none does. */
export function foldPowers(resolved: ResolvedCase): ResolvedCase {
  const seats = seatsOfPowers(resolved);
  if (seats.size === 0) return resolved;
  const powerOf = new Map([...seats].flatMap(([power, its]) => its.map(({ id }) => [id, power] as const)));
  const entities = new Map<string, CaseEntity>();
  for (const [id, entity] of resolved.entities) {
    const foldsInto = powerOf.get(entity.foldsInto ?? id) ?? entity.foldsInto;
    entities.set(id, { ...withSeats(entity, seats.get(id) ?? []), foldsInto });
  }
  return { ...resolved, entities };
}

function withSeats(power: CaseEntity, seats: readonly CaseEntity[]): CaseEntity {
  if (seats.length === 0) return power;
  const aliases = new Set([...power.aliases, ...seats.flatMap(({ name, aliases: own }) => [name, ...own])]);
  aliases.delete(power.name);
  return {
    ...power,
    aliases: [...aliases],
    mentions: [...power.mentions, ...seats.flatMap(({ mentions }) => mentions)],
  };
}
