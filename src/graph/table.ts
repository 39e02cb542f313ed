/**
 * Claims and entities as rows and columns: columns are definition objects that give a cell's value, by which
 * rows are sorted, narrowed to those that hold all words of a query, and copied as tab-separated text. Cells of
 * one column are ranked once by their distinct values, so that sorting compares whole numbers: O(n log n) with
 * one collation for each distinct value.
 */

/** What stands in a cell; null where nothing is known. */
export type Cell = string | number | null;

/** One column of a table. */
export interface Column<Row, Id extends string = string> {
  readonly id: Id;
  /** Figures stand to the right and are sorted from the greatest first. */
  readonly isFigure: boolean;
  readonly value: (row: Row) => Cell;
  /** Place among the values where their letters do not tell it; by the value itself if absent. */
  readonly order?: (row: Row) => number;
}

/** By which column rows stand, and which way. */
export interface SortBy<Id extends string = string> {
  readonly column: Id;
  readonly isDescending: boolean;
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** The rows in the order of a column, those without a value last either way; rows that tie keep their order. */
export function sortRows<Row, Id extends string>(
  rows: readonly Row[],
  column: Column<Row, Id>,
  isDescending: boolean,
): Row[] {
  const ranks = ranksOf(rows, column);
  const order = Int32Array.from(rows, (_, index) => index);
  const sign = isDescending ? -1 : 1;
  order.sort((a, b) => {
    const [first, second] = [ranks[a]!, ranks[b]!];
    if (first === second) return a - b;
    if (first < 0 || second < 0) return first < 0 ? 1 : -1;
    return sign * (first - second);
  });
  return Array.from(order, (index) => rows[index]!);
}

/** For each row its place among the distinct values of the column, −1 without one. */
function ranksOf<Row>(rows: readonly Row[], { value, order }: Column<Row>): Float64Array {
  if (order !== undefined) return Float64Array.from(rows, (row) => (value(row) === null ? -1 : order(row)));
  const cells = rows.map(value);
  const distinct = [...new Set(cells)].filter((cell) => cell !== null);
  distinct.sort((a, b) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b)),
  );
  const ranks = new Map<Cell, number>(distinct.map((cell, rank) => [cell, rank]));
  return Float64Array.from(cells, (cell) => ranks.get(cell) ?? -1);
}

/** Letters without case, accents and apostrophes. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼʿʾ`]/gu, '')
    .toLowerCase();
}

/** Rows with the words that stand in their cells, folded when first asked for. */
export class RowWords<Row extends object> {
  readonly #columns: readonly Column<Row>[];
  readonly #words = new WeakMap<Row, string>();

  /** Cells of these columns are searched, be they shown or not. */
  constructor(columns: readonly Column<Row>[]) {
    this.#columns = columns;
  }

  /** The rows that hold every word of the query, each anywhere. */
  narrow(rows: readonly Row[], query: string): readonly Row[] {
    const wanted = plain(query).split(/\s+/).filter(Boolean);
    if (wanted.length === 0) return rows;
    return rows.filter((row) => {
      const words = this.#wordsOf(row);
      return wanted.every((word) => words.includes(word));
    });
  }

  #wordsOf(row: Row): string {
    let words = this.#words.get(row);
    if (words === undefined) {
      words = plain(this.#columns.map(({ value }) => value(row) ?? '').join('\n'));
      this.#words.set(row, words);
    }
    return words;
  }
}

/**
 * Rows as tab-separated text with a head line. Tabs and line ends within a cell become spaces, and a cell that a
 * spreadsheet would take for a formula is kept text by an apostrophe.
 */
export function tabSeparated<Row>(
  rows: readonly Row[],
  columns: readonly (Pick<Column<Row>, 'value'> & { readonly head: string })[],
): string {
  const lines = rows.map((row) => columns.map(({ value }) => cellText(value(row))).join('\t'));
  return [columns.map(({ head }) => cellText(head)).join('\t'), ...lines].join('\n');
}

function cellText(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = (cell ?? '').replace(/\s+/g, ' ').trim();
  return /^[=+\-@]/.test(text) ? `'${text}` : text;
}

/** What a click or key does to a selection of rows. */
export type SelectionStep = 'only' | 'toggle' | 'range';

/**
 * The ids selected after a step on `id`: it alone, it added or taken out, or everything from the anchor (the row of
 * the last step; null before any) to it, in the order of the rows.
 */
export function selectRows(
  ids: readonly string[],
  selected: ReadonlySet<string>,
  id: string,
  step: SelectionStep,
  anchor: string | null,
): string[] {
  if (step === 'only') return [id];
  if (step === 'toggle')
    return selected.has(id) ? [...selected].filter((one) => one !== id) : [...selected, id];
  const [from, to] = [ids.indexOf(anchor ?? id), ids.indexOf(id)];
  if (from < 0 || to < 0) return [id];
  return ids.slice(Math.min(from, to), Math.max(from, to) + 1);
}
