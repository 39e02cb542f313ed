/**
 * The lens in words: its members, those it takes in, and the claims it lists by line.
 */
import type { CaseClaim } from '../../casefile/case-entities.ts';
import { OWN_VOICE, UNNAMED } from '../../casefile/voices.ts';
import type { GraphEdge } from '../../graph/claim-graph.ts';
import { unnamedFor, type LensVoice } from '../../graph/lens.ts';
import { edgesFor } from '../../graph/line-edges.ts';
import { LENS_TEXTS, membersLine } from '../lens-texts.ts';
import { uncapital } from '../wording.ts';
import { outletOf } from './lens-parameters.ts';
import type { Session } from './session.svelte.ts';

/** A claimant or outlet by name. */
export function memberName(session: Session, member: string): string {
  return outletOf(member) ?? session.claimantName(member);
}

/** Members within a sentence; everyone where there are none. */
export function membersName(session: Session, members: readonly string[]): string {
  if (members.length === 0) return LENS_TEXTS.everyone;
  return membersLine(
    members.map((member) =>
      member === OWN_VOICE || member === UNNAMED
        ? uncapital(memberName(session, member))
        : memberName(session, member),
    ),
  );
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
