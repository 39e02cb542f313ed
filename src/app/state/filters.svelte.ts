/**
 * The filters as a person sets them: by facet either "these only" or "all but these", in the order they
 * were made; beside them the least number of claims an entity must have, contested lines alone, and
 * whether capitals are drawn as the powers they stand for.
 * What they admit is worked out against the values the case holds, so that an article added later is
 * not hidden by a filter that never named it.
 */
import { PREDICATES, type Predicate } from '../../claims/claim.ts';
import { FACET_DEFINITIONS } from '../../graph/facets.ts';
import { FACETS, type AllowedValues, type Facet, type Filters } from '../../graph/filters.ts';
import { CONTESTED, FOLDED, type Choices, type FacetChoice, type FilterKey } from './place.ts';

/** All values of a facet that the case holds. */
export type FacetValues = (facet: Facet) => Iterable<string>;

/** Filter choices and what follows from them. */
export class FilterState {
  choices = $state.raw<Choices>(new Map());
  readonly #values: FacetValues;
  readonly #onChange: () => void;
  /** The least number of claims before the question was asked. */
  #leastBefore = 1;

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
    return {
      ...(Object.fromEntries(sets) as unknown as AllowedValues),
      text: choices.get('text')?.values[0] ?? '',
      contested: choices.has('contested'),
      leastClaims: Number(choices.get('least')?.values[0] ?? 1),
    };
  }

  /** The choices that may hide something, the last made last. */
  get active(): Choices {
    return new Map([...this.choices].filter(([key, { values }]) => key !== 'least' || values[0] !== '1'));
  }

  /** Whether anything was chosen, be it to draw all entities. */
  get isTouched(): boolean {
    return this.choices.size > 0;
  }

  /** The claims an entity must have to be drawn. */
  get least(): number {
    return this.filters.leastClaims;
  }

  /** Draws only entities with at least so many claims; 1 draws all. */
  requireClaims(least: number): void {
    this.set('least', leastChoice(least));
  }

  /** Begins with a least number of claims, as if the address had said so. */
  startWith(least: number): void {
    this.choices = new Map(this.choices).set('least', leastChoice(least));
  }

  /** The words that claims are to be found with; empty where none are asked for. */
  get text(): string {
    return this.choices.get('text')?.values[0] ?? '';
  }

  /** Shows only claims that are found with these words; all again for an empty text. */
  search(text: string): void {
    const query = text.trim();
    if (query !== this.text) this.set('text', query === '' ? null : { mode: 'only', values: [query] });
  }

  /** Shows only what falls in a stretch of days (`from..to`, as `overlaps` reads it); null for all days. */
  within(facet: 'said' | 'happened', range: string | null): void {
    this.set(facet, range === null ? null : { mode: 'only', values: [range] });
  }

  /** Shows only what is both claimed and denied, or all again. */
  toggleContested(): void {
    this.set('contested', this.choices.has('contested') ? null : CONTESTED);
  }

  /** Whether capitals are drawn as the powers they stand for. */
  get foldsPowers(): boolean {
    return this.choices.has('capitals');
  }

  /** Folds capitals into the powers they stand for, or unfolds them again. */
  togglePowers(): void {
    this.set('capitals', this.foldsPowers ? null : FOLDED);
  }

  /** Asks who accuses whom, with every entity however little is said of it; a second time, all again. */
  toggleQuestion(): void {
    const next = new Map(this.choices);
    if (this.asksWhoAccuses) {
      next.delete('predicates');
      if (this.#leastBefore > 1) next.set('least', leastChoice(this.#leastBefore));
    } else {
      this.#leastBefore = this.least;
      next.set('predicates', { mode: 'only', values: ACCUSATION });
      if (next.has('least')) next.set('least', leastChoice(1));
    }
    this.choices = next;
    this.#onChange();
  }

  /** Whether a facet lets the value through. */
  admits(facet: Facet, value: string): boolean {
    const choice = this.choices.get(facet);
    return choice === undefined || isNamed(facet, choice, value) === (choice.mode === 'only');
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

  /** Sets one filter's choice; null takes it off. */
  set(key: FilterKey, choice: FacetChoice | null): void {
    const next = new Map(this.choices);
    next.delete(key);
    if (choice !== null && choice.values.length > 0) next.set(key, choice);
    // The address keeps that all entities are wanted, lest the page begin with fewer again.
    else if (key === 'least') next.set(key, leastChoice(1));
    this.choices = next;
    this.#onChange();
  }

  /** Takes all filters off. */
  clear(): void {
    if (this.choices.size === 0) return;
    this.choices = new Map([['least', leastChoice(1)]]);
    this.#onChange();
  }

  /** Is as before anything was chosen. */
  forget(): void {
    this.choices = new Map();
    this.#onChange();
  }

  /** Whether the question at hand is "who accuses whom?". */
  get asksWhoAccuses(): boolean {
    const choice = this.choices.get('predicates');
    const asks = choice?.mode === 'only' && choice.values.length === 1 && choice.values[0] === 'accuses';
    return asks && this.least === 1;
  }

  #allowed(facet: Facet, choice: FacetChoice | undefined): ReadonlySet<string> | null {
    if (choice === undefined) return null;
    const isOnly = choice.mode === 'only';
    if (isOnly && FACET_DEFINITIONS[facet].matches === undefined) return new Set(choice.values);
    const all: Iterable<string> = facet === 'predicates' ? PREDICATES : this.#values(facet);
    return new Set([...all].filter((value) => isNamed(facet, choice, value) === isOnly));
  }
}

/** Whether a choice names a value, be it as one of a range. */
function isNamed(facet: Facet, { values }: FacetChoice, value: string): boolean {
  const { matches } = FACET_DEFINITIONS[facet];
  return matches === undefined ? values.includes(value) : values.some((chosen) => matches(value, chosen));
}

/** The one predicate of the question "who accuses whom?". */
const ACCUSATION: readonly Predicate[] = ['accuses'];

function leastChoice(least: number): FacetChoice {
  return { mode: 'only', values: [String(least)] };
}
