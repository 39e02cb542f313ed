/**
 * Entities of the case → who acts through them: a voice for its group, a capital for its country. What articles
 * only describe ("militants") is called by its description, so that it can be held against the same words
 * elsewhere without ever becoming one entity. O(1) an entity.
 */
import { wordSet } from '../base/word-set.ts';
import type { CaseClaim, CaseEntity } from './case-entities.ts';

/** Words for armed men of no name, which one article calls so and another so. */
const ARMED = wordSet(
  'militant militia militiaman militiamen insurgent gunman gunmen fighter rebel extremist',
);
const ARMED_GROUP = /\barmed (?:group|band|faction|men)s?$/u;

/** The ends of claims as keys under which the same actors meet. */
export class Actors {
  readonly #entities: ReadonlyMap<string, CaseEntity>;

  /** `entities` by their ids. */
  constructor(entities: ReadonlyMap<string, CaseEntity>) {
    this.#entities = entities;
  }

  /** Id of the entity that acts: the group of a voice, the country of a capital, else the entity itself. */
  actor(id: string): string {
    const entity = this.#entities.get(id);
    const group = this.#entities.get(entity?.foldsInto ?? '') ?? entity;
    return group?.standsFor ?? group?.id ?? id;
  }

  /** Whoever a claim's words speak for: its nearest holder or the group behind it; null for no entity. */
  speaker({ claimants, onBehalfOf }: CaseClaim): string | null {
    const nearest = onBehalfOf ?? claimants.at(-1);
    return nearest === undefined ? null : this.actor(nearest);
  }

  /** Whether an article names the actor. */
  isNamed(id: string): boolean {
    return this.#entities.get(this.actor(id))?.named ?? false;
  }

  /** The actor, or for one without a name its whole description. */
  described(id: string): string {
    const actor = this.actor(id);
    return this.isNamed(actor) ? actor : `~${this.#nameOf(actor)}`;
  }

  /** The actor, or for one without a name what sort it is: the last word of its description, in the singular. */
  sort(id: string): string {
    const actor = this.actor(id);
    if (this.isNamed(actor)) return actor;
    const description = this.#nameOf(actor);
    const word = description.split(/\s+/u).at(-1)!.replace(/s$/, '');
    return ARMED.has(word) || ARMED_GROUP.test(description) ? '~armed' : `~${word}`;
  }

  #nameOf(actor: string): string {
    return (this.#entities.get(actor)?.name ?? actor).toLowerCase();
  }
}
