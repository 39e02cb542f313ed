/**
 * Cells of the matrix and the selection that all views share: a cell whose claims are all of one line is that line,
 * any other is its claims as a set.
 */
import type { MatrixCell } from '../../graph/matrix.ts';
import type { Session } from './session.svelte.ts';

/** The lines of the graph that stand for a cell's claims. */
function linesOf(session: Session, { claims }: MatrixCell): Set<string> {
  return new Set(claims.map((claim) => session.graph.edgeOf(claim)));
}

/** Selects a cell, so that its evidence is shown. */
export function selectCell(session: Session, cell: MatrixCell): void {
  const [line, ...others] = linesOf(session, cell);
  if (line !== undefined && others.length === 0) session.selectEdge(line);
  else session.selectClaims(cell.claims.map(({ id }) => id));
}

/** Whether a cell holds what is selected: the line, or any of the claims. */
export function isSelectedCell(session: Session, cell: MatrixCell): boolean {
  const { edge, claims } = session.selection;
  if (edge !== null) return linesOf(session, cell).has(edge);
  return claims.some((claim) => cell.claims.includes(claim));
}
