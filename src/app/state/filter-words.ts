/**
 * Filter choices in words, and which of them leaves nothing over.
 */
import { NO_FILTERS, type Facet } from '../../graph/filters.ts';
import type { CaseClaim } from '../../casefile/case-entities.ts';
import { chipText, KIND_NAMES, predicateName, texts } from '../texts.ts';
import type { EntityKind } from '../../entities/entity.ts';
import type { Predicate } from '../../claims/claim.ts';
import type { FacetChoice, FilterKey } from './place.ts';
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
export function chipOf(session: Session, key: FilterKey, choice: FacetChoice): string {
  if (key === 'least') return texts.filters.least(Number(choice.values[0]));
  if (key === 'contested') return texts.filters.contested;
  if (key === 'capitals') return texts.filters.capitals;
  return chipText(
    key,
    choice.mode,
    choice.values.map((value) => valueName(session, key, value)),
  );
}

/** A filter that hides something on its own: taken off, it leaves so many claims of it. */
export interface Culprit {
  readonly key: FilterKey;
  readonly chip: string;
  readonly count: number;
}

/**
 * The newest filter without which more of the claims that are wanted would be shown than the `shown`
 * that are; null if none does it alone.
 */
export function culprit(
  session: Session,
  isWanted: (claim: CaseClaim) => boolean = () => true,
  shown = 0,
): Culprit | null {
  const { active } = session.filters;
  for (const [key, choice] of [...active].reverse()) {
    const without = new Map(active);
    without.delete(key);
    const filters = without.size === 0 ? NO_FILTERS : session.filters.admitted(without);
    const count = session.graph.claimsWith(filters, without.has('capitals')).filter(isWanted).length;
    if (count > shown) return { key, chip: chipOf(session, key, choice), count };
  }
  return null;
}
