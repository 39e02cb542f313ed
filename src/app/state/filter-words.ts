/**
 * Filter choices in words, and which of them leaves nothing over.
 */
import { NO_FILTERS, type Facet } from '../../graph/filters.ts';
import { shownClaims } from '../../graph/project.ts';
import { chipText, KIND_NAMES, predicateName, texts } from '../texts.ts';
import type { EntityKind } from '../../entities/entity.ts';
import type { Predicate } from '../../claims/claim.ts';
import type { FacetChoice } from './place.ts';
import type { Session } from './session.svelte.ts';

/** A facet value as a person reads it. */
export function valueName(session: Session, facet: Facet, value: string): string {
  switch (facet) {
    case 'kinds':
      return (KIND_NAMES[value as EntityKind]?.[1] ?? value).toLowerCase();
    case 'predicates':
      return predicateName(value as Predicate);
    case 'claimants':
      return session.claimantName(value);
    case 'origins':
      return value === '' ? texts.unknownOrigin : value;
    case 'articles':
      return session.case.resolved.extractions.get(value)?.article.title ?? value;
    case 'certainties':
      return value;
  }
}

/** The words of a filter chip. */
export function chipOf(session: Session, facet: Facet, choice: FacetChoice): string {
  return chipText(
    facet,
    choice.mode,
    choice.values.map((value) => valueName(session, facet, value)),
  );
}

/** The newest filter without which something would be shown, with how much; null if none does it alone. */
export function culprit(session: Session): { readonly facet: Facet; readonly count: number } | null {
  const { choices } = session.filters;
  for (const facet of [...choices.keys()].reverse()) {
    const without = new Map(choices);
    without.delete(facet);
    const filters = without.size === 0 ? NO_FILTERS : session.filters.admitted(without);
    const count = shownClaims(session.case.resolved, filters).length;
    if (count > 0) return { facet, count };
  }
  return null;
}
