/**
 * Whom the article as a whole makes the voice of a group or country: by the phrases around its sources, and
 * by the offices its claims tell of. O(c) in claims.
 */
import type { Entity } from '../entities/entity.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { VOICES } from './voices.ts';

/** For each entity that the article calls the voice of exactly one group or country, that group. */
export function voicesOf(
  drafts: readonly ClaimDraft[],
  entities: readonly Entity[],
): ReadonlyMap<number, number> {
  const groups = new Map<number, Set<number>>();
  const add = (voice: number, group: number): void => {
    if (entities[group]!.kind !== 'person') groups.set(voice, (groups.get(voice) ?? new Set()).add(group));
  };
  for (const { subject, predicate, object, triggerLemma, holding } of drafts) {
    const speaker = holding.claimants.at(-1);
    if (speaker !== undefined && holding.speaksFor >= 0) add(speaker, holding.speaksFor);
    if ((predicate === 'member_of' || predicate === 'leads') && VOICES.has(triggerLemma))
      add(subject, object);
  }
  return new Map(
    [...groups].flatMap(([voice, [group, ...others]]): [number, number][] =>
      group === undefined || others.length > 0 ? [] : [[voice, group]],
    ),
  );
}
