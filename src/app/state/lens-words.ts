/**
 * The lens in words: its members, those it takes in, and the claims it lists by line.
 */
import type { CaseClaim } from '../../casefile/case-entities.ts';
import type { GraphEdge } from '../../graph/claim-graph.ts';
import { unnamedFor, type Clash, type LensVoice } from '../../graph/lens.ts';
import { edgesFor } from '../../graph/line-edges.ts';
import { LENS_TEXTS, membersLine } from '../lens-texts.ts';
import { accuserOr, answererName } from './answers.ts';
import { outletOf } from './lens-parameters.ts';
import type { Session } from './session.svelte.ts';

/** A claimant or outlet by name. */
export function memberName(session: Session, member: string): string {
  return outletOf(member) ?? session.claimantName(member);
}

/** Members as a person reads them; everyone where there are none. */
export function membersName(session: Session, members: readonly string[]): string {
  if (members.length === 0) return LENS_TEXTS.everyone;
  return membersLine(members.map((member) => memberName(session, member)));
}

/** Somebody who speaks for a group. */
export function voiceName(session: Session, { key, speaksFor }: LensVoice): string {
  return key === unnamedFor(speaksFor)
    ? LENS_TEXTS.unnamedVoices(session.entityName(speaksFor))
    : session.entityName(key);
}

/** Claims by line, the heaviest first. */
export function linesOf(session: Session, claims: readonly CaseClaim[]): GraphEdge[] {
  return edgesFor(session.graph.drawn, claims).sort(
    (a, b) => b.claims.length - a.claims.length || (a.id < b.id ? -1 : 1),
  );
}

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
