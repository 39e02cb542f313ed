/**
 * Columns + filters → which claims are shown, and for each facet how many claims of every value all other
 * filters leave (Crossfilter's counting: a claim counts for a facet that alone refuses it). A word a claim
 * holds one bit for each filter that refuses it; only filters that changed are looked at again. O(claims ×
 * facets) additions on typed arrays, without a single object a claim.
 */
import { columnsOf, type ClaimColumns, type FacetColumn } from './columns.ts';
import { FACETS, type Facet } from './facets.ts';
import { NO_FILTERS, type Filters } from './filters.ts';
import { textMatcherOf } from './text-query.ts';
import type { CaseClaim, ResolvedCase } from '../casefile/case-entities.ts';

/** Counts by value, without those that are nought. */
export interface ValueCounts extends Iterable<readonly [string, number]> {
  get(value: string): number | undefined;
  keys(): Iterable<string>;
  values(): Iterable<number>;
}

/** Claims by facet and value. */
export type FacetCounts = Readonly<Record<Facet, ValueCounts>>;

/** What filters leave. */
export interface FilteredClaims {
  /** 1 for a claim that is shown, by index. */
  readonly mask: Uint8Array;
  readonly shownCount: number;
  readonly counts: FacetCounts;
}

const TEXT_BIT = 1 << 28;
const LENS_BIT = 1 << 29;
const LOOP_BIT = 1 << 30;

/** The filter over one state of a case. It remembers what it was asked last, but answers only what it is asked. */
export class ClaimFilter {
  readonly columns: ClaimColumns;
  readonly #resolved: ResolvedCase;
  readonly #refused: Int32Array;
  #applied: Filters = NO_FILTERS;
  #lens: Uint8Array | null = null;

  constructor(resolved: ResolvedCase) {
    this.#resolved = resolved;
    this.columns = columnsOf(resolved);
    this.#refused = Int32Array.from(this.columns.isLoop, (isLoop) => (isLoop ? LOOP_BIT : 0));
  }

  /** What the filters leave, and of that what the lens lets through (1 by claim index; null for no lens). */
  apply(filters: Filters, lens: Uint8Array | null = null): FilteredClaims {
    FACETS.forEach((facet, bit) => {
      const allowed = filters[facet];
      if (!areSame(allowed, this.#applied[facet]))
        refuse(this.columns.facets[facet], allowed, 1 << bit, this.#refused);
    });
    if (filters.text !== this.#applied.text) {
      const found =
        filters.text === '' ? null : textMatcherOf(this.#resolved, this.columns).find(filters.text);
      refuseUnless(found, TEXT_BIT, this.#refused);
    }
    if (lens !== this.#lens) refuseUnless(lens, LENS_BIT, this.#refused);
    this.#applied = filters;
    this.#lens = lens;
    return this.#count(filters);
  }

  #count(filters: Filters): FilteredClaims {
    const refused = this.#refused;
    const size = refused.length;
    const mask = this.#left(0, filters);
    let shownCount = 0;
    for (let claim = 0; claim < size; claim++) shownCount += mask[claim]!;
    const counts = FACETS.map((facet, bit) => {
      const left = filters[facet] === null ? mask : this.#left(1 << bit, filters);
      const column = this.columns.facets[facet];
      return [facet, new ColumnCounts(column, countValues(column, left))] as const;
    });
    return { mask, shownCount, counts: Object.fromEntries(counts) as unknown as FacetCounts };
  }

  /** The claims that nothing but perhaps the filter with this bit refuses, narrowed to lines and ends wanted. */
  #left(except: number, filters: Filters): Uint8Array {
    const refused = this.#refused;
    const left = new Uint8Array(refused.length);
    // How busy an entity is does not depend on whose eyes one looks through.
    const open = ~(except | LENS_BIT);
    for (let claim = 0; claim < left.length; claim++) left[claim] = (refused[claim]! & open) === 0 ? 1 : 0;
    if (filters.contested) this.#keepContested(left);
    if (filters.leastClaims > 1) this.#keepBusy(left, filters.leastClaims);
    for (let claim = 0; claim < left.length; claim++) if ((refused[claim]! & LENS_BIT) !== 0) left[claim] = 0;
    return left;
  }

  /** Keeps the claims on lines of which one is contested. */
  #keepContested(left: Uint8Array): void {
    const { lineOf, lines, isContested } = this.columns;
    const isKept = new Uint8Array(lines.length);
    for (let claim = 0; claim < left.length; claim++)
      if (left[claim] === 1 && isContested[claim] === 1) isKept[lineOf[claim]!] = 1;
    for (let claim = 0; claim < left.length; claim++) if (isKept[lineOf[claim]!] === 0) left[claim] = 0;
  }

  /** Keeps the claims both ends of which are ends of at least so many of them. */
  #keepBusy(left: Uint8Array, least: number): void {
    const { subjects, objects, entities } = this.columns;
    const degrees = new Uint32Array(entities.length);
    for (let claim = 0; claim < left.length; claim++) {
      if (left[claim] === 0) continue;
      degrees[subjects[claim]!]!++;
      degrees[objects[claim]!]!++;
    }
    for (let claim = 0; claim < left.length; claim++)
      if (degrees[subjects[claim]!]! < least || degrees[objects[claim]!]! < least) left[claim] = 0;
  }
}

/** Sets the bit of every claim that the allowed values refuse, and clears it for the others. */
function refuse(
  { codes, starts, codeOf, values, needsEvery }: FacetColumn,
  allowed: ReadonlySet<string> | null,
  bit: number,
  refused: Int32Array,
): void {
  if (allowed === null) {
    for (let claim = 0; claim < refused.length; claim++) refused[claim]! &= ~bit;
    return;
  }
  const isAllowed = new Uint8Array(values.length);
  for (const value of allowed) {
    const code = codeOf.get(value);
    if (code !== undefined) isAllowed[code] = 1;
  }
  if (starts === null) {
    for (let claim = 0; claim < refused.length; claim++)
      refused[claim] = isAllowed[codes[claim]!] === 1 ? refused[claim]! & ~bit : refused[claim]! | bit;
    return;
  }
  for (let claim = 0; claim < refused.length; claim++) {
    let count = 0;
    for (let at = starts[claim]!; at < starts[claim + 1]!; at++) count += isAllowed[codes[at]!]!;
    const isIn = needsEvery ? count === starts[claim + 1]! - starts[claim]! : count > 0;
    refused[claim] = isIn ? refused[claim]! & ~bit : refused[claim]! | bit;
  }
}

function refuseUnless(found: Uint8Array | null, bit: number, refused: Int32Array): void {
  for (let claim = 0; claim < refused.length; claim++)
    refused[claim] = found === null || found[claim] === 1 ? refused[claim]! & ~bit : refused[claim]! | bit;
}

function countValues({ codes, starts, values }: FacetColumn, left: Uint8Array): Uint32Array {
  const counts = new Uint32Array(values.length);
  if (starts === null) {
    for (let claim = 0; claim < left.length; claim++) counts[codes[claim]!]! += left[claim]!;
    return counts;
  }
  for (let claim = 0; claim < left.length; claim++) {
    if (left[claim] === 0) continue;
    for (let at = starts[claim]!; at < starts[claim + 1]!; at++) counts[codes[at]!]!++;
  }
  return counts;
}

function areSame(a: ReadonlySet<string> | null, b: ReadonlySet<string> | null): boolean {
  if (a === b) return true;
  if (a === null || b === null || a.size !== b.size) return false;
  for (const value of a) if (!b.has(value)) return false;
  return true;
}

/** Counts by code, read by value. */
class ColumnCounts implements ValueCounts {
  readonly #column: FacetColumn;
  readonly #counts: Uint32Array;

  constructor(column: FacetColumn, counts: Uint32Array) {
    this.#column = column;
    this.#counts = counts;
  }

  get(value: string): number | undefined {
    const code = this.#column.codeOf.get(value);
    const count = code === undefined || this.#column.isCounted[code] === 0 ? 0 : this.#counts[code]!;
    return count === 0 ? undefined : count;
  }

  *[Symbol.iterator](): Generator<readonly [string, number], void> {
    const { values, isCounted } = this.#column;
    for (let code = 0; code < values.length; code++)
      if (isCounted[code] === 1 && this.#counts[code]! > 0) yield [values[code]!, this.#counts[code]!];
  }

  *keys(): Generator<string, void> {
    for (const [value] of this) yield value;
  }

  *values(): Generator<number, void> {
    for (const [, count] of this) yield count;
  }
}

const FILTERS = new WeakMap<ResolvedCase, ClaimFilter>();

/** The filter over a case; made once for each state of it. */
export function filterOf(resolved: ResolvedCase): ClaimFilter {
  let filter = FILTERS.get(resolved);
  if (filter === undefined) FILTERS.set(resolved, (filter = new ClaimFilter(resolved)));
  return filter;
}

/** The claims of a mask, in reading order. */
export function claimsIn({ claims }: ClaimColumns, mask: Uint8Array): CaseClaim[] {
  return claims.filter((_, index) => mask[index] === 1);
}

/** The claims that the filters leave, in reading order. */
export function shownClaims(resolved: ResolvedCase, filters: Filters = NO_FILTERS): CaseClaim[] {
  const filter = filterOf(resolved);
  return claimsIn(filter.columns, filter.apply(filters).mask);
}

/** For each facet and value, how many claims all other filters leave. */
export function facetCounts(resolved: ResolvedCase, filters: Filters): FacetCounts {
  return filterOf(resolved).apply(filters).counts;
}
