/**
 * Claimants → whoever speaks for the same side: the power that a capital stands for or whose body a ministry is and
 * what stands for that power, those a person speaks for, and whoever shares a spokesman. What the denials of a
 * ministry are to be looked for under is told by this: an article puts them in the mouth of its state or of its
 * capital as readily as in its own. O(claims + entities).
 */
import type { CaseClaim, CaseEntity, ResolvedCase } from '../casefile/case-entities.ts';
import { usualCountryName } from '../gazetteer/names.ts';
import { drawnAs } from './claimants.ts';

/**
 * What somebody has to do with a claimant: it is the `power` that one of them stands for, the `state` whose body one
 * is, a `seat` that stands for a power or a `body` of a state; a person speaks for both (`voice`), or it is whom the
 * person who claims speaks for (`spoken`).
 */
export type SideLink = 'power' | 'state' | 'seat' | 'body' | 'voice' | 'spoken';

/** Somebody on the same side. */
export interface SameSide {
  /** Entity id as it is drawn. */
  readonly id: string;
  readonly link: SideLink;
  /** The other end of the link: what stands for the power, the body, the power, the state, or the person. */
  readonly by: string;
}

/** A person's groups: those in whose name claims of his are told, and those he is said to belong to or to lead. */
interface Speaker {
  readonly spokenFor: Set<string>;
  readonly partOf: Set<string>;
}

/** Who else speaks for the side of some claimants, entity ids as they are drawn: powers and what stands for them first. */
export function sameSide(resolved: ResolvedCase, members: readonly string[]): SameSide[] {
  const own = new Set(members.map((id) => drawnAs(resolved, id)));
  const found = new Map<string, SameSide>();
  const add = (id: string | null | undefined, link: SideLink, by: string): void => {
    if (id == null || own.has(id) || found.has(id) || !(resolved.entities.get(id)?.named ?? false)) return;
    found.set(id, { id, link, by });
  };
  const stateIds = statesOf(resolved);
  for (const { id, standsFor, state } of resolved.entities.values()) {
    const stateId = state === null ? undefined : stateIds.get(state);
    if (own.has(id)) {
      add(standsFor, 'power', id);
      add(stateId, 'state', id);
    } else if (standsFor !== null && own.has(standsFor)) add(drawnAs(resolved, id), 'seat', standsFor);
    else if (stateId !== undefined && own.has(stateId)) add(id, 'body', stateId);
  }
  for (const [person, { spokenFor, partOf }] of speakersOf(resolved)) {
    const all = [...spokenFor, ...partOf];
    if (own.has(person)) for (const group of spokenFor) add(group, 'spoken', person);
    if (!all.some((group) => own.has(group))) continue;
    // Whoever only belongs to two groups speaks for neither.
    const isSpeaker = [...spokenFor].some((group) => own.has(group));
    for (const group of isSpeaker ? all : spokenFor) add(group, 'voice', person);
  }
  for (const { id, standsFor } of resolved.entities.values())
    if (standsFor !== null && found.has(standsFor)) add(drawnAs(resolved, id), 'seat', standsFor);
  return [...found.values()];
}

/** The places that are states, by the usual names of these. */
function statesOf({ entities }: ResolvedCase): ReadonlyMap<string, string> {
  const isAsked = new Set<string>();
  for (const { state } of entities.values()) if (state !== null) isAsked.add(state);
  const states = new Map<string, string>();
  for (const entity of isAsked.size === 0 ? [] : entities.values())
    for (const name of entity.kind === 'place' ? namesOf(entity) : []) {
      const state = usualCountryName(name) ?? name;
      if (isAsked.has(state) && !states.has(state)) states.set(state, entity.id);
    }
  return states;
}

function namesOf({ name, aliases }: CaseEntity): readonly string[] {
  return [name, ...aliases];
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
