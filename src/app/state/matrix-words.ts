/**
 * A cell of the matrix → the sentence that is read out for it and stands in its tooltip. O(claims of the cell).
 */
import { CERTAINTIES } from '../../claims/claim.ts';
import type { MatrixCell, Relation } from '../../graph/matrix.ts';
import { MATRIX_TEXTS } from '../matrix-texts.ts';

/** "US military, Iran: 15 accusations, 9 stated, 6 alleged, no reply found". */
export function cellWords(relation: Relation, cell: MatrixCell, row: string, column: string): string {
  const opposite = cell.claims.filter(({ claim }) => claim.polarity === 'negative').length;
  return [
    MATRIX_TEXTS.cell(relation, cell.claims.length, row, column),
    ...CERTAINTIES.flatMap((certainty, at) => {
      const count = cell.certainties[at]!;
      return count === 0 ? [] : [MATRIX_TEXTS.split(certainty, count)];
    }),
    ...(opposite > 0 ? [MATRIX_TEXTS.opposite(opposite)] : []),
    ...replyWords(cell),
  ].join(', ');
}

/** Whether its charges are answered; nothing where none could be. */
export function replyWords({ charges, answered }: MatrixCell): string[] {
  if (charges === 0) return [];
  return [answered === 0 ? MATRIX_TEXTS.noReply : MATRIX_TEXTS.replies(answered, charges)];
}
