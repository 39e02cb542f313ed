/**
 * Stated memberships of groups → which actors are parts of which: a force of a guard corps of a country acts for
 * all three, so that who denies a deed of the whole denies it of the part. O(c) in claims; a question costs the
 * parts it names.
 */
import type { Actors } from './actors.ts';
import type { CaseClaim, CaseEntity } from './case-entities.ts';
import { pushTo } from './context.ts';

/** From a part over other parts to the whole at most so many steps. */
const MOST_STEPS = 3;

/** What belongs to what, by actors. */
export class Parts {
  readonly #wholes = new Map<string, string[]>();
  readonly #parts = new Map<string, string[]>();
  /** What was asked before. */
  readonly #allWholes = new Map<string, readonly string[]>();
  readonly #allParts = new Map<string, readonly string[]>();

  /** Reads the memberships that somebody states. */
  constructor(claims: readonly CaseClaim[], entities: ReadonlyMap<string, CaseEntity>, actors: Actors) {
    for (const { claim, subject, object } of claims) {
      const isStated = claim.certainty === 'stated' && claim.polarity === 'positive';
      if (claim.predicate !== 'member_of' || !isStated || entities.get(subject)?.kind !== 'group') continue;
      const [part, whole] = [actors.actor(subject), actors.actor(object)];
      if (this.#wholes.get(part)?.includes(whole)) continue;
      pushTo(this.#wholes, part, whole);
      pushTo(this.#parts, whole, part);
    }
  }

  /** The actor and what it is a part of, the nearest first. */
  wholesOf(actor: string): readonly string[] {
    return reachOnce(actor, this.#wholes, this.#allWholes);
  }

  /** The actor and what is a part of it. */
  partsOf(actor: string): readonly string[] {
    return reachOnce(actor, this.#parts, this.#allParts);
  }
}

function reachOnce(
  from: string,
  next: ReadonlyMap<string, readonly string[]>,
  known: Map<string, readonly string[]>,
): readonly string[] {
  const found = known.get(from) ?? reach(from, next);
  known.set(from, found);
  return found;
}

function reach(from: string, next: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found = new Set([from]);
  let edge: readonly string[] = [from];
  for (let step = 0; step < MOST_STEPS && edge.length > 0; step++) {
    edge = edge.flatMap((actor) => next.get(actor) ?? []).filter((actor) => !found.has(actor));
    for (const actor of edge) found.add(actor);
  }
  return [...found];
}
