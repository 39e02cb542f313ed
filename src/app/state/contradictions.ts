/**
 * Claimants → whom they contradict and who contradicts them, as far as the filters leave it, for themselves and for
 * each who speaks for the same side: counted apart, so that no denial passes to somebody who did not utter it.
 * O(claims) a side.
 */
import type { CaseClaim } from '../../casefile/case-entities.ts';
import { clashesThrough, type Clash, type LensChoice, type LensClashes } from '../../graph/lens.ts';
import { sameSide, type SameSide } from '../../graph/same-side.ts';
import { clashGroups, type ClashGroup } from './clash-groups.ts';
import type { Session } from './session.svelte.ts';

/** How many claims of one side clash, and with how many of others. */
export type SideCounts = readonly [own: number, others: number];

/** What somebody says against others, or others against that, by the other side and line. */
export interface Contradictions {
  readonly groups: readonly ClashGroup[];
  readonly counts: SideCounts;
}

/** Somebody on the same side, with what is told in that name alone. */
export interface OtherSide extends SameSide {
  readonly told: number;
  readonly against: Contradictions;
  /** Denials that answer no claim of the case. */
  readonly lone: readonly CaseClaim[];
}

/** Where an entity stands. */
export interface Standing {
  readonly against: Contradictions;
  readonly by: Contradictions;
  readonly lone: readonly CaseClaim[];
  /** Those of the same side who contradict others; asked for only where the entity does not itself. */
  readonly sides: readonly OtherSide[];
}

const MOST_SIDES = 4;

/** One entity as a lens of its own. */
function choiceOf(id: string): LensChoice {
  return { speakers: [id], origins: [], without: [], ownVoice: false };
}

/** Of the claims that are left, those that one side tells. */
function leftBy(session: Session, { told }: LensClashes, left: ReadonlySet<CaseClaim>): Set<CaseClaim> {
  return new Set(session.graph.columns.claims.filter((claim, at) => told[at] === 1 && left.has(claim)));
}

/** Clashes whose own side is left, and whose other side is not among `ours`, in groups and numbers. */
export function contradictionsOf(
  session: Session,
  clashes: readonly Clash[],
  left: ReadonlySet<CaseClaim>,
  ours: ReadonlySet<CaseClaim> = new Set(),
): Contradictions {
  const wanted = clashes.filter(({ own, other }) => left.has(own) && !ours.has(own) && !ours.has(other));
  return {
    groups: clashGroups(session, wanted),
    counts: [new Set(wanted.map(({ own }) => own)).size, new Set(wanted.map(({ other }) => other)).size],
  };
}

/**
 * Who else speaks for the side of some members, those who contradict most first. `ours` is what these tell; `all` what
 * the filters leave, by default however few claims its ends have.
 */
export function otherSides(
  session: Session,
  members: readonly string[],
  ours: ReadonlySet<CaseClaim>,
  all: ReadonlySet<CaseClaim> = new Set(session.graph.withoutLens(1)),
): readonly OtherSide[] {
  const { drawn } = session.graph;
  return sameSide(drawn, members)
    .map((side): OtherSide => {
      const clashes = clashesThrough(drawn, choiceOf(side.id));
      const left = leftBy(session, clashes, all);
      const lone = clashes.lone.filter((claim) => left.has(claim) && !ours.has(claim));
      const told = [...left].filter((claim) => !ours.has(claim)).length;
      return { ...side, told, lone, against: contradictionsOf(session, clashes.contradictions, left, ours) };
    })
    .filter(({ told }) => told > 0)
    .sort(
      (a, b) => b.against.counts[0] - a.against.counts[0] || b.lone.length - a.lone.length || b.told - a.told,
    )
    .slice(0, MOST_SIDES);
}

/** Whom an entity contradicts in its own name, who contradicts it, and who does it in its stead. */
export function standingOf(session: Session, id: string): Standing {
  const clashes = clashesThrough(session.graph.drawn, choiceOf(id));
  const all = new Set(session.graph.withoutLens(1));
  const left = leftBy(session, clashes, all);
  const against = contradictionsOf(session, clashes.contradictions, left);
  const isSilent = against.groups.length === 0;
  return {
    against,
    by: contradictionsOf(session, clashes.denials, left),
    lone: clashes.lone.filter((claim) => left.has(claim)),
    sides: isSilent
      ? otherSides(session, [id], left, all).filter((side) => side.against.groups.length > 0)
      : [],
  };
}
