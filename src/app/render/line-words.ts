/**
 * The words written beside a line and read out for it: its verb, and how many independent voices hold it in
 * which way ("helps: 4 alleged, 2 denied"). O(1).
 */
import { CERTAINTIES, type Predicate } from '../../claims/claim.ts';
import type { GraphEdge } from '../../graph/claim-graph.ts';

/** A predicate as a verb in running text, negated if asked: "member of", "does not help". */
export function verbOf(predicate: Predicate, negative = false): string {
  const words = predicate.replaceAll('_', ' ');
  if (!negative) return words;
  const finite = /^(\w+)s( .*)?$/.exec(words);
  return finite ? `does not ${finite[1]}${finite[2] ?? ''}` : `not ${words}`;
}

/** The verb written on a line where there is room. */
export function verbsOf(edge: GraphEdge): string {
  const verb = verbOf(edge.predicate, edge.polarity === 'negative');
  const more = (edge.predicates?.length ?? 1) - 1;
  return more > 0 ? `${verb} and ${more} more` : verb;
}

/**
 * Verb and counts of voices by certainty, those without a voice left out; where the other side of a contested line
 * stands elsewhere, that it is contested.
 */
export function lineWords(edge: GraphEdge): string {
  const counts = CERTAINTIES.flatMap((certainty, at) => {
    const count = edge.voiceCounts[at]!;
    return count > 0 ? [`${count} ${certainty}`] : [];
  });
  const isSplit = edge.voiceCounts[3] > 0 && counts.length > 1;
  return `${verbsOf(edge)}: ${counts.join(', ')}${edge.contested && !isSplit ? ', contested' : ''}`;
}
