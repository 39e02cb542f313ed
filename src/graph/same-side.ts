/**
 * Claimants → whoever speaks for the same side: the power that a capital or body stands for and what stands for
 * that power, those a person speaks for, and whoever shares a spokesman. What the denials of a ministry are to
 * be looked for under is told by this: an article puts them in the mouth of its state or of its capital as
 * readily as in its own. O(claims).
 */
import type { CaseClaim, ResolvedCase } from '../casefile/case-entities.ts';
import { drawnAs } from './claimants.ts';

/** Somebody on the same side. */
export interface SameSide {
  /** Entity id as it is drawn. */
  readonly id: string;
  /** The person who speaks for both; null where one stands for the other or is who speaks. */
  readonly through: string | null;
}

/** A person's groups: those in whose name claims of his are told, and those he is said to belong to or to lead. */
interface Speaker {
  readonly spokenFor: Set<string>;
  readonly partOf: Set<string>;
}

/** Who else speaks for the side of some claimants, entity ids as they are drawn; in the order of claims. */
export function sameSide(resolved: ResolvedCase, members: readonly string[]): SameSide[] {
  const own = new Set(members.map((id) => drawnAs(resolved, id)));
  const found = new Map<string, SameSide>();
  const add = (id: string | null | undefined, through: string | null = null): void => {
    if (id == null || own.has(id) || found.has(id) || !(resolved.entities.get(id)?.named ?? false)) return;
    found.set(id, { id, through });
  };
  for (const [person, { spokenFor, partOf }] of speakersOf(resolved)) {
    const all = [...spokenFor, ...partOf];
    if (own.has(person)) for (const group of spokenFor) add(group);
    if (!all.some((group) => own.has(group))) continue;
    // Whoever only belongs to two groups speaks for neither.
    const isSpeaker = [...spokenFor].some((group) => own.has(group));
    for (const group of isSpeaker ? all : spokenFor) add(group, person);
  }
  for (const { id, standsFor } of resolved.entities.values()) {
    if (own.has(id)) add(standsFor);
    else if (standsFor !== null && own.has(standsFor)) add(drawnAs(resolved, id));
  }
  return [...found.values()];
}

function speakersOf(resolved: ResolvedCase): Map<string, Speaker> {
  const speakers = new Map<string, Speaker>();
  const speaker = (person: string): Speaker => {
    let known = speakers.get(person);
    if (known === undefined) speakers.set(person, (known = { spokenFor: new Set(), partOf: new Set() }));
    return known;
  };
  const isPerson = (id: string): boolean => {
    const entity = resolved.entities.get(id);
    return entity?.kind === 'person' && entity.named;
  };
  for (const claim of resolved.claims) {
    const nearest = claim.claimants.at(-1);
    if (nearest !== undefined && claim.onBehalfOf !== null && isPerson(nearest))
      speaker(nearest).spokenFor.add(drawnAs(resolved, claim.onBehalfOf));
    if (isMembership(claim) && isPerson(claim.subject))
      speaker(claim.subject).partOf.add(drawnAs(resolved, claim.object));
  }
  return speakers;
}

function isMembership({ claim: { predicate, polarity, certainty } }: CaseClaim): boolean {
  const isTie = predicate === 'member_of' || predicate === 'leads';
  return isTie && polarity === 'positive' && (certainty === 'stated' || certainty === 'alleged');
}
