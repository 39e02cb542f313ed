/**
 * Shown claims → a matrix of who does what to whom: subjects in rows, objects in columns, and in each cell the claims
 * of one relation or family with their certainties and whether anybody in the case answers them. Symmetric
 * relations stand on both sides of the diagonal and are counted once. Lines beyond a limit are left out, the
 * fewest claims first, and counted. O(c + n log n) in claims and lines, and the blocks' cost where these are asked for.
 */
import type { CaseClaim, ResolvedCase } from '../casefile/case-entities.ts';
import { compareStrings } from '../casefile/local-entities.ts';
import { tiesOf, type ClaimTies } from '../casefile/ties.ts';
import {
  CERTAINTIES,
  FAMILIES,
  FAMILY_OF,
  PREDICATES,
  predicatesOf,
  SYMMETRIC,
  type Family,
  type Predicate,
} from '../claims/claim.ts';
import { blockOrder } from './block-order.ts';
import { drawnAs } from './filters.ts';

/** A predicate, or all of a family. */
export type Relation = Predicate | Family;

/** How lines are ordered: by blocks of what belongs together, by name, or by number of claims. */
export const MATRIX_ORDERS = ['cluster', 'name', 'count'] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

/** A row or a column. */
export interface MatrixLine {
  /** Id of the entity as it is drawn. */
  readonly entity: string;
  readonly name: string;
  /** Claims of the relation, those in left out cells among them. */
  readonly total: number;
}

/** The claims with one subject and one object. */
export interface MatrixCell {
  readonly row: number;
  readonly column: number;
  readonly claims: readonly CaseClaim[];
  /** Claims by certainty, in the order of `CERTAINTIES`. */
  readonly certainties: readonly number[];
  /** Charges among them that could be answered: stated or alleged, and not the opposite of one. */
  readonly charges: number;
  /** Those of the charges that somebody denies or contradicts anywhere in the case. */
  readonly answered: number;
}

/** What a matrix shows, and how much it leaves out. */
export interface Matrix {
  readonly rows: readonly MatrixLine[];
  readonly columns: readonly MatrixLine[];
  /** By row, then by column. */
  readonly cells: readonly MatrixCell[];
  /** Rows and columns at which another block begins; empty unless ordered by blocks. */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
  /** Claims of the relation, and charges and answered ones among them, left out cells included. */
  readonly claimCount: number;
  readonly charges: number;
  readonly answered: number;
  /** Lines and claims beyond the limit. */
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  readonly hiddenClaims: number;
}

/** The predicates of a relation. */
export function predicatesIn(relation: Relation): ReadonlySet<Predicate> {
  return new Set(isFamily(relation) ? predicatesOf(relation) : [relation]);
}

/** Whether a word names a relation or a family. */
export function isRelation(word: string): word is Relation {
  return isFamily(word) || (PREDICATES as readonly string[]).includes(word);
}

function isFamily(word: string): word is Family {
  return (FAMILIES as readonly string[]).includes(word);
}

/** The family that gives a relation its colour. */
export function familyOf(relation: Relation): Family {
  return isFamily(relation) ? relation : FAMILY_OF[relation];
}

/** Whether claims of it are charges, so that it matters that nobody replies. */
export function isCharge(relation: Relation): boolean {
  return familyOf(relation) === 'force' || familyOf(relation) === 'dispute';
}

/** A cell while claims are gathered; lines by their place in the order of first appearance. */
interface Gathered {
  readonly subject: string;
  readonly object: string;
  readonly claims: CaseClaim[];
}

/** The matrix of one relation, with at most `most` rows and as many columns. */
export function matrixOf(
  resolved: ResolvedCase,
  claims: readonly CaseClaim[],
  relation: Relation,
  order: MatrixOrder,
  most = Infinity,
): Matrix {
  const wanted = predicatesIn(relation);
  const own = claims.filter(({ claim }) => wanted.has(claim.predicate));
  const gathered = gather(resolved, own);
  const rows = busiest(resolved, gathered, 'subject', most);
  const columns = busiest(resolved, gathered, 'object', most);
  const [rowAt, columnAt] = [indexOf(rows.kept), indexOf(columns.kept)];
  const inside = gathered.filter(({ subject, object }) => rowAt.has(subject) && columnAt.has(object));
  const isAnswered = answersAmong(resolved, own, relation);
  const shown = new Set<CaseClaim>();
  for (const cell of inside) for (const claim of cell.claims) shown.add(claim);
  const arranged = arrange(rows.kept, columns.kept, inside, order);
  const [newRow, newColumn] = [indexOf(arranged.rows), indexOf(arranged.columns)];
  const cells = inside.map(({ subject, object, claims: members }): MatrixCell => {
    const charges = members.filter((claim) => isAnswered.has(claim));
    return {
      row: newRow.get(subject)!,
      column: newColumn.get(object)!,
      claims: members,
      certainties: CERTAINTIES.map(
        (certainty) => members.filter(({ claim }) => claim.certainty === certainty).length,
      ),
      charges: charges.length,
      answered: charges.filter((claim) => isAnswered.get(claim)).length,
    };
  });
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    ...arranged,
    cells,
    claimCount: own.length,
    charges: isAnswered.size,
    answered: [...isAnswered.values()].filter(Boolean).length,
    hiddenRows: rows.hidden,
    hiddenColumns: columns.hidden,
    hiddenClaims: own.filter((claim) => !shown.has(claim)).length,
  };
}

/** Claims by their drawn ends, in order of first appearance; symmetric ones both ways round. */
function gather(resolved: ResolvedCase, claims: readonly CaseClaim[]): Gathered[] {
  const cells = new Map<string, Gathered>();
  const put = (subject: string, object: string, claim: CaseClaim): void => {
    const key = `${subject} ${object}`;
    const cell = cells.get(key);
    if (cell) cell.claims.push(claim);
    else cells.set(key, { subject, object, claims: [claim] });
  };
  for (const claim of claims) {
    const [subject, object] = [drawnAs(resolved, claim.subject), drawnAs(resolved, claim.object)];
    put(subject, object, claim);
    if (SYMMETRIC.has(claim.claim.predicate)) put(object, subject, claim);
  }
  return [...cells.values()];
}

/** The lines with most claims, most first, and how many are left out. */
function busiest(
  resolved: ResolvedCase,
  cells: readonly Gathered[],
  end: 'subject' | 'object',
  most: number,
): { readonly kept: MatrixLine[]; readonly hidden: number } {
  const totals = new Map<string, number>();
  for (const cell of cells) totals.set(cell[end], (totals.get(cell[end]) ?? 0) + cell.claims.length);
  const lines = [...totals].map(([entity, total]): MatrixLine => {
    return { entity, name: resolved.entities.get(entity)!.name, total };
  });
  lines.sort((a, b) => b.total - a.total || compareNames(a, b));
  return { kept: lines.slice(0, most), hidden: Math.max(0, lines.length - most) };
}

function compareNames(a: MatrixLine, b: MatrixLine): number {
  return compareStrings(a.name.toLowerCase(), b.name.toLowerCase()) || compareStrings(a.entity, b.entity);
}

function indexOf(lines: readonly MatrixLine[]): ReadonlyMap<string, number> {
  return new Map(lines.map(({ entity }, at) => [entity, at]));
}

/** Whether a charge is answered, by the ties of its case: the same whatever filters leave. */
const ANSWERED = new WeakMap<ClaimTies, Map<CaseClaim, boolean>>();

/** Each charge that could be answered, and whether it is. */
function answersAmong(
  resolved: ResolvedCase,
  claims: readonly CaseClaim[],
  relation: Relation,
): Map<CaseClaim, boolean> {
  const answers = new Map<CaseClaim, boolean>();
  if (!isCharge(relation)) return answers;
  const ties = tiesOf(resolved);
  const known = ANSWERED.get(ties) ?? new Map<CaseClaim, boolean>();
  ANSWERED.set(ties, known);
  for (const claim of claims) {
    const { certainty, polarity } = claim.claim;
    if (polarity === 'negative' || certainty === 'denied' || certainty === 'hypothetical') continue;
    let isAnswered = known.get(claim);
    if (isAnswered === undefined) {
      isAnswered = ties.deniedBy([claim]).length > 0 || ties.contradictedBy([claim]).length > 0;
      known.set(claim, isAnswered);
    }
    answers.set(claim, isAnswered);
  }
  return answers;
}

type Arranged = Pick<Matrix, 'rows' | 'columns' | 'rowBreaks' | 'columnBreaks'>;

function arrange(
  rows: readonly MatrixLine[],
  columns: readonly MatrixLine[],
  cells: readonly Gathered[],
  order: MatrixOrder,
): Arranged {
  const unbroken = { rowBreaks: [], columnBreaks: [] };
  if (order === 'count') return { rows, columns, ...unbroken };
  if (order === 'name')
    return { rows: rows.toSorted(compareNames), columns: columns.toSorted(compareNames), ...unbroken };
  const [rowAt, columnAt] = [indexOf(rows), indexOf(columns)];
  // Roots, lest one loud cell outweigh all that is said in many.
  const blocks = blockOrder(
    rows.length,
    columns.length,
    cells.map(({ subject, object, claims }) => [
      rowAt.get(subject)!,
      columnAt.get(object)!,
      Math.sqrt(claims.length),
    ]),
  );
  return {
    rows: blocks.rows.map((at) => rows[at]!),
    columns: blocks.columns.map((at) => columns[at]!),
    rowBreaks: blocks.rowBreaks,
    columnBreaks: blocks.columnBreaks,
  };
}
