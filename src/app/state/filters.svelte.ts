/**
 * The filters as a person sets them: by facet either "these only" or "all but these", in the order they
 * were made. What they admit is worked out against the values the case holds, so that an article added
 * later is not hidden by a filter that never named it.
 */
import { PREDICATES, type Predicate } from '../../claims/claim.ts';
import { FACETS, type Facet, type Filters } from '../../graph/filters.ts';
import type { Choices, FacetChoice } from './place.ts';

/** All values of a facet that the case holds. */
export type FacetValues = (facet: Facet) => Iterable<string>;

/** Filter choices and what follows from them. */
export class FilterState {
  choices = $state.raw<Choices>(new Map());
  readonly #values: FacetValues;
  readonly #onChange: () => void;

  /** The graph layer's form: allowed values, null where a facet is free. */
  readonly filters: Filters = $derived.by(() => this.admitted(this.choices));

  /** `onChange` is called after each change a person makes. */
  constructor(values: FacetValues, onChange: () => void = () => undefined) {
    this.#values = values;
    this.#onChange = onChange;
  }

  /** What some choices admit. */
  admitted(choices: Choices): Filters {
    const sets = FACETS.map((facet) => [facet, this.#allowed(facet, choices.get(facet))] as const);
    return Object.fromEntries(sets) as unknown as Filters;
  }

  /** Whether a facet lets the value through. */
  admits(facet: Facet, value: string): boolean {
    const choice = this.choices.get(facet);
    return choice === undefined || choice.values.includes(value) === (choice.mode === 'only');
  }

  /** Hides values that are shown, or shows them again if all of them are hidden. */
  toggle(facet: Facet, values: readonly string[]): void {
    const choice = this.choices.get(facet) ?? { mode: 'without', values: [] };
    const isHidden = values.every((value) => !this.admits(facet, value));
    const isListed = (choice.mode === 'without') === isHidden;
    const rest = choice.values.filter((value) => !values.includes(value));
    this.set(facet, { mode: choice.mode, values: isListed ? rest : [...rest, ...values] });
  }

  /** Shows these values only; a second time, all again. */
  only(facet: Facet, values: readonly string[]): void {
    const choice = this.choices.get(facet);
    const isSame =
      choice?.mode === 'only' &&
      choice.values.length === values.length &&
      values.every((value) => choice.values.includes(value));
    this.set(facet, isSame ? null : { mode: 'only', values });
  }

  /** Sets one facet's choice; null takes it off. */
  set(facet: Facet, choice: FacetChoice | null): void {
    const next = new Map(this.choices);
    next.delete(facet);
    if (choice !== null && choice.values.length > 0) next.set(facet, choice);
    this.choices = next;
    this.#onChange();
  }

  /** Takes all filters off. */
  clear(): void {
    if (this.choices.size === 0) return;
    this.choices = new Map();
    this.#onChange();
  }

  /** Whether the question at hand is "who accuses whom?". */
  get asksWhoAccuses(): boolean {
    const choice = this.choices.get('predicates');
    return choice?.mode === 'only' && choice.values.length === 1 && choice.values[0] === 'accuses';
  }

  #allowed(facet: Facet, choice: FacetChoice | undefined): ReadonlySet<string> | null {
    if (choice === undefined) return null;
    if (choice.mode === 'only') return new Set(choice.values);
    const all: Iterable<string> = facet === 'predicates' ? PREDICATES : this.#values(facet);
    const hidden = new Set(choice.values);
    return new Set([...all].filter((value) => !hidden.has(value)));
  }
}

/** The one predicate of the question "who accuses whom?". */
export const ACCUSATION: readonly Predicate[] = ['accuses'];
