/**
 * What the articles know of a place of the case: its country, where it lies, and the power that it stands
 * for when it acts. What articles disagree on stays open. O(m) in the members of all groups.
 */
import type { Entity } from '../entities/entity.ts';
import type { CaseEntity } from './case-entities.ts';

/** Degrees within which two articles mean the same spot. */
const SAME_SPOT = 0.5;

/** Where a place lies. */
export type Whereabouts = Pick<CaseEntity, 'country' | 'latitude' | 'longitude'>;

/** Country and position that no article disputes. */
export function whereaboutsOf(entities: readonly Entity[]): Whereabouts {
  const country = soleValue(entities.map((entity) => entity.country));
  const spots = entities.flatMap(({ latitude, longitude }) =>
    latitude === undefined || longitude === undefined ? [] : [[latitude, longitude] as const],
  );
  spots.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const spot = spots[0];
  if (spot === undefined || !spots.every((other) => isNear(spot, other)))
    return { country, latitude: null, longitude: null };
  return { country, latitude: spot[0], longitude: spot[1] };
}

/** Whether two positions in degrees are the same spot. */
export function isNear(a: readonly [number, number], b: readonly [number, number]): boolean {
  const across = Math.abs(a[1] - b[1]);
  return Math.abs(a[0] - b[0]) <= SAME_SPOT && Math.min(across, 360 - across) <= SAME_SPOT;
}

/** The one value that is given, or null if none or several are. */
function soleValue(values: readonly (string | undefined)[]): string | null {
  const given = new Set(values.filter((value) => value !== undefined));
  return given.size === 1 ? [...given][0]! : null;
}

/** An entity that may stand for a power. */
export interface PowerCandidate {
  readonly id: string;
  readonly names: readonly string[];
  readonly isPlace: boolean;
  readonly mentionCount: number;
  /** What its articles say that it stands for. */
  readonly powers: readonly (string | undefined)[];
}

/** The entity that each place stands for when it acts: the power's own, else the most mentioned that stands for it. */
export function powersOf(candidates: readonly PowerCandidate[]): ReadonlyMap<string, string> {
  const standing = new Map<string, PowerCandidate[]>();
  for (const candidate of candidates) {
    const power = soleValue(candidate.powers);
    if (power === null) continue;
    const list = standing.get(power);
    if (list) list.push(candidate);
    else standing.set(power, [candidate]);
  }
  const heads = new Map<string, PowerCandidate>();
  for (const candidate of candidates) {
    for (const name of candidate.isPlace ? candidate.names : [])
      if (standing.has(name)) heads.set(name, moreMentioned(heads.get(name), candidate));
  }
  const powers = new Map<string, string>();
  for (const [power, places] of standing) {
    const head = heads.get(power) ?? places.reduce<PowerCandidate | undefined>(moreMentioned, undefined)!;
    for (const { id } of places) if (id !== head.id) powers.set(id, head.id);
  }
  return powers;
}

function moreMentioned(best: PowerCandidate | undefined, other: PowerCandidate): PowerCandidate {
  if (best === undefined) return other;
  const more = other.mentionCount - best.mentionCount || (other.id < best.id ? 1 : -1);
  return more > 0 ? other : best;
}
