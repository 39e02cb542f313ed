/**
 * Claim drafts of an article → the record's claims: ids in text order, the group each holder speaks for,
 * accusations implied by an alleging stance, and denials joined to what they deny. O(c).
 */
import type { Entity } from '../entities/entity.ts';
import type { Certainty, Claim } from './claim.ts';
import { ILLICIT_HELP } from './frames.ts';
import type { ClaimDraft } from './claim-draft.ts';

const HOSTILE: ReadonlySet<string> = new Set(['attacks', 'coerces', 'threatens']);
const VOICE_ROLES =
  /^role:(?:spokesman|spokeswoman|spokesperson|minister|envoy|ambassador|official|officer|representative|commander)$/;
const IMPLIED_CONFIDENCE = 0.6;

/** Finishes the claims of one article. */
export function finishClaims(drafts: readonly ClaimDraft[], entities: readonly Entity[]): Claim[] {
  const groupOf = voices(drafts, entities);
  const accusations = new Set(
    drafts
      .filter(({ predicate }) => predicate === 'accuses')
      .map((draft) => accusationKey(draft.subject, draft.object, draft)),
  );
  const claims: Claim[] = [];
  for (const draft of drafts) {
    const claim = toClaim(draft, `c${claims.length + 1}`, entities, groupOf);
    claims.push(claim);
    const accuser = accuserIn(draft, claim);
    if (accuser === null) continue;
    const key = accusationKey(accuser, draft.subject, draft);
    if (accusations.has(key)) continue;
    accusations.add(key);
    claims.push(impliedAccusation(claim, `c${claims.length + 1}`, entities[accuser]!.id));
  }
  return withDenials(claims);
}

/** Who accuses whom in which sentence. */
function accusationKey(accuser: number, accused: number, { sentence }: ClaimDraft): string {
  return `${accuser} ${accused} ${sentence[0]}`;
}

function toClaim(
  draft: ClaimDraft,
  id: string,
  entities: readonly Entity[],
  groupOf: ReadonlyMap<number, number>,
): Claim {
  const { claimants, cue } = draft.holding;
  const group = groupOf.get(claimants.at(-1) ?? -1);
  return {
    id,
    subject: entities[draft.subject]!.id,
    predicate: draft.predicate,
    object: entities[draft.object]!.id,
    plover: draft.plover,
    subjectSpan: draft.subjectSpan,
    objectSpan: draft.objectSpan,
    trigger: draft.trigger,
    sentence: draft.sentence,
    claimants: claimants.map((entity) => entities[entity]!.id),
    onBehalfOf: group === undefined || claimants.includes(group) ? null : entities[group]!.id,
    cue,
    certainty: certaintyOf(draft),
    polarity: draft.modality.polarity,
    time: draft.time,
    confidence: draft.confidence,
    rule: draft.rule,
  };
}

/** The holder's commitment, weakened by an open modality. */
function certaintyOf({ holding, modality }: ClaimDraft): Certainty {
  if (holding.certainty === 'denied') return 'denied';
  return modality.isHypothetical ? 'hypothetical' : holding.certainty;
}

/** For each entity that the text calls the voice of exactly one group or country, that group. */
function voices(drafts: readonly ClaimDraft[], entities: readonly Entity[]): ReadonlyMap<number, number> {
  const groups = new Map<number, Set<number>>();
  for (const { subject, predicate, object, rule } of drafts) {
    const isVoice = (predicate === 'member_of' || predicate === 'leads') && VOICE_ROLES.test(rule);
    if (isVoice && entities[object]!.kind !== 'person')
      groups.set(subject, (groups.get(subject) ?? new Set()).add(object));
  }
  return new Map(
    [...groups].flatMap(([subject, [group, ...others]]): [number, number][] =>
      group === undefined || others.length > 0 ? [] : [[subject, group]],
    ),
  );
}

/** Who alleges a hostile or illicit act of somebody else and so accuses the doer; null for nobody. */
function accuserIn({ holding, predicate, subject, triggerLemma }: ClaimDraft, claim: Claim): number | null {
  const speaker = holding.claimants.at(-1);
  if (speaker === undefined || speaker === subject || holding.stance !== 'alleges') return null;
  if (claim.certainty !== 'alleged' || claim.polarity === 'negative' || claim.cue === null) return null;
  const isIllicit = predicate === 'helps' && ILLICIT_HELP.has(triggerLemma);
  return HOSTILE.has(predicate) || isIllicit ? speaker : null;
}

function impliedAccusation(claim: Claim, id: string, accuser: string): Claim {
  const cue = claim.cue!;
  return {
    ...claim,
    id,
    subject: accuser,
    predicate: 'accuses',
    object: claim.subject,
    plover: 'ACCUSE',
    subjectSpan: cue,
    objectSpan: claim.subjectSpan,
    trigger: cue,
    claimants: [],
    onBehalfOf: null,
    cue: null,
    certainty: 'stated',
    time: null,
    confidence: Math.min(claim.confidence, IMPLIED_CONFIDENCE),
    rule: 'implied',
    impliedBy: claim.id,
  };
}

/** Denied claims with those they deny: the same relation, told by anyone who does not deny it. */
function withDenials(claims: readonly Claim[]): Claim[] {
  const told = new Map<string, string[]>();
  const relation = ({ subject, predicate, object }: Claim): string => `${subject} ${predicate} ${object}`;
  for (const claim of claims) {
    if (claim.certainty === 'denied') continue;
    const same = told.get(relation(claim));
    if (same) same.push(claim.id);
    else told.set(relation(claim), [claim.id]);
  }
  return claims.map((claim) => {
    const denies = claim.certainty === 'denied' ? told.get(relation(claim)) : undefined;
    return denies === undefined ? claim : { ...claim, denies };
  });
}
