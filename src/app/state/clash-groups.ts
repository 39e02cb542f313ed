/**
 * Claims that stand against each other → groups by the other side and by line, for the lists of who contradicts whom.
 * O(clashes log clashes).
 */
import type { CaseClaim } from '../../casefile/case-entities.ts';
import type { Clash } from '../../graph/lens.ts';
import { accuserOr, answererName } from './answers.ts';
import type { Session } from './session.svelte.ts';

/** Clashes with one other side about one line. */
export interface ClashGroup {
  readonly key: string;
  /** The other side: an entity as it is drawn, `OWN_VOICE` or `UNNAMED`. */
  readonly holder: string;
  readonly name: string;
  /** The claim of the other side that stands for the group. */
  readonly claim: CaseClaim;
  /** All claims of both sides, to be read together. */
  readonly claims: readonly string[];
}

/** Clashes by the other side and then by what is said, the side with the most first. */
export function clashGroups(session: Session, clashes: readonly Clash[]): ClashGroup[] {
  const { graph } = session;
  const groups = new Map<string, { holder: string; claim: CaseClaim; claims: Set<string> }>();
  const bySide = new Map<string, number>();
  for (const { own, other } of clashes) {
    const holder = graph.nodeOf(accuserOr(other));
    const key = `${holder} ${graph.edgeOf(other)}`;
    const group = groups.get(key) ?? { holder, claim: other, claims: new Set() };
    groups.set(key, group);
    group.claims.add(other.id).add(own.id);
    bySide.set(holder, (bySide.get(holder) ?? 0) + 1);
  }
  return [...groups]
    .map(([key, { holder, claim, claims }]) => ({
      key,
      holder,
      name: answererName(holder, (id) => session.entityName(id)),
      claim,
      claims: [...claims],
    }))
    .sort(
      (a, b) =>
        bySide.get(b.holder)! - bySide.get(a.holder)! ||
        (a.holder < b.holder ? -1 : a.holder > b.holder ? 1 : 0) ||
        b.claims.length - a.claims.length ||
        (a.key < b.key ? -1 : 1),
    );
}
