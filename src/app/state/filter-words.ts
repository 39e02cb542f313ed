/**
 * Filter choices in words, and which of them leaves nothing over.
 */
import { NO_FILTERS, type Facet } from '../../graph/filters.ts';
import type { CaseClaim } from '../../casefile/case-entities.ts';
import type { Reply } from '../../graph/facets.ts';
import {
  chipText,
  confidenceName,
  FACET_TEXTS,
  POLARITY_NAMES,
  REPLY_NAMES,
  voicesName,
  WITHOUT_NONE,
} from '../facet-texts.ts';
import { LENS_TEXTS } from '../lens-texts.ts';
import { KIND_NAMES, predicateName, texts } from '../texts.ts';
import type { EntityKind } from '../../entities/entity.ts';
import type { Predicate } from '../../claims/claim.ts';
import type { FacetChoice, FilterKey } from './place.ts';
import { membersName } from './lens-words.ts';
import { periodName } from './dates.ts';
import type { Session } from './session.svelte.ts';

const dayName = (_: Session, value: string): string => (value === '' ? texts.unknownDate : periodName(value));

const VALUE_NAMES: Readonly<Record<Facet, (session: Session, value: string) => string>> = {
  kinds: (_, value) => (KIND_NAMES[value as EntityKind]?.[1] ?? value).toLowerCase(),
  predicates: (_, value) => predicateName(value as Predicate),
  about: (session, value) => session.entityName(value),
  claimants: (session, value) => session.claimantName(value),
  origins: (_, value) => (value === '' ? texts.unknownOrigin : value),
  articles: (session, value) => session.case.resolved.extractions.get(value)?.article.title ?? value,
  certainties: (_, value) => value,
  polarities: (_, value) => POLARITY_NAMES[value] ?? value,
  confidences: (_, value) => confidenceName(value),
  said: dayName,
  happened: dayName,
  places: (session, value) => (value === '' ? FACET_TEXTS.noPlace : session.entityName(value)),
  voices: (_, value) => voicesName(value),
  answers: (_, value) => REPLY_NAMES[value as Reply] ?? value,
};

/** A facet value as a person reads it. */
export function valueName(session: Session, facet: Facet, value: string): string {
  return VALUE_NAMES[facet](session, value);
}

/** The words of a filter chip. */
export function chipOf(session: Session, key: FilterKey, choice: FacetChoice): string {
  if (key === 'least') return texts.filters.least(Number(choice.values[0]));
  if (key === 'text') return FACET_TEXTS.textChip(choice.values.join(' '));
  if (key === 'contested') return texts.filters.contested;
  if (key === 'capitals') return texts.filters.capitals;
  const [first = '', ...others] = choice.values;
  const rest = choice.mode === 'without' && others.length === 0 ? WITHOUT_NONE[key]?.[first] : undefined;
  if (rest !== undefined) return chipText(key, 'only', [rest]);
  return chipText(
    key,
    choice.mode,
    choice.values.map((value) => valueName(session, key, value)),
  );
}

/** A filter that hides something on its own: taken off, it leaves so many claims of it. */
export interface Culprit {
  readonly key: FilterKey | 'lens';
  readonly chip: string;
  readonly count: number;
  readonly takeOff: () => void;
}

/**
 * The newest filter, or else the lens, without which more of the claims that are wanted would be shown than the `shown`
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
    if (count > shown) {
      const takeOff = (): void => session.filters.set(key, null);
      return { key, chip: chipOf(session, key, choice), count, takeOff };
    }
  }
  return lensAsCulprit(session, isWanted, shown);
}

function lensAsCulprit(
  session: Session,
  isWanted: (claim: CaseClaim) => boolean,
  shown: number,
): Culprit | null {
  const { lens, graph } = session;
  if (!lens.isOn) return null;
  const count = graph.withoutLens().filter(isWanted).length;
  const chip = LENS_TEXTS.page(membersName(session, lens.members), lens.mode);
  return count > shown ? { key: 'lens', chip, count, takeOff: () => lens.look([]) } : null;
}
