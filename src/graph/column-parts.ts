/**
 * The columns of a case made on one thread → parts that another thread can be sent → the same columns there. What
 * follows from the case itself, or is only asked for now and then, is made where it is needed. O(claims).
 */
import type { ResolvedCase } from '../casefile/case-entities.ts';
import { columnsOf, takeColumns, type ClaimColumns, type FacetColumn } from './columns.ts';
import { FACETS, type Facet } from './facets.ts';

const TEXTS_A_PART = 5_000;

/** A column as it is sent. */
export type BareColumn = Omit<FacetColumn, 'codeOf'>;

/** Part of the columns on its way. */
export type ColumnPart =
  | { readonly kind: 'numbers'; readonly numbers: Omit<ClaimColumns, 'claims' | 'facets' | 'lines'> }
  | { readonly kind: 'facet'; readonly facet: Facet; readonly column: BareColumn }
  | { readonly kind: 'lines'; readonly lines: readonly string[] };

/** The columns of a case in parts, to be taken in this order. */
export function* columnPartsOf(resolved: ResolvedCase): Generator<ColumnPart, void> {
  const columns = columnsOf(resolved);
  const { lines, entities, subjects, objects, lineOf, voiceOf, voiceCount, isLoop, isContested } = columns;
  yield {
    kind: 'numbers',
    numbers: { entities, subjects, objects, lineOf, voiceOf, voiceCount, isLoop, isContested },
  };
  for (const facet of FACETS) {
    const { values, codes, starts, isCounted, needsEvery } = columns.facets[facet];
    yield { kind: 'facet', facet, column: { values, codes, starts, isCounted, needsEvery } };
  }
  for (let from = 0; from < lines.length; from += TEXTS_A_PART)
    yield { kind: 'lines', lines: lines.slice(from, from + TEXTS_A_PART) };
}

/** Columns that come in parts. */
export class ColumnAssembly {
  readonly #facets = new Map<Facet, FacetColumn>();
  readonly #lines: string[] = [];
  #numbers: Omit<ClaimColumns, 'claims' | 'facets' | 'lines'> | null = null;

  /** Takes the next part. */
  take(part: ColumnPart): void {
    if (part.kind === 'numbers') this.#numbers = part.numbers;
    else if (part.kind === 'facet') this.#facets.set(part.facet, new SentColumn(part.column));
    else for (const line of part.lines) this.#lines.push(line);
  }

  /** Makes these the columns of a case, once all parts have come; throws RangeError before. */
  finish(resolved: ResolvedCase): void {
    if (this.#numbers === null || this.#facets.size !== FACETS.length)
      throw new RangeError(`${this.#facets.size} of ${FACETS.length} columns have come.`);
    takeColumns(resolved, {
      ...this.#numbers,
      claims: resolved.claims,
      facets: Object.fromEntries(this.#facets) as Record<Facet, FacetColumn>,
      lines: this.#lines,
    });
  }
}

/** A column whose codes are looked up by value no sooner than somebody asks. */
class SentColumn implements FacetColumn {
  readonly values: readonly string[];
  readonly codes: Uint32Array;
  readonly starts: Uint32Array | null;
  readonly isCounted: Uint8Array;
  readonly needsEvery: boolean;
  #codeOf: ReadonlyMap<string, number> | null = null;

  constructor({ values, codes, starts, isCounted, needsEvery }: BareColumn) {
    this.values = values;
    this.codes = codes;
    this.starts = starts;
    this.isCounted = isCounted;
    this.needsEvery = needsEvery;
  }

  get codeOf(): ReadonlyMap<string, number> {
    this.#codeOf ??= new Map(this.values.map((value, code) => [value, code]));
    return this.#codeOf;
  }
}
