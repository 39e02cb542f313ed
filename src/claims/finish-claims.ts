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
  const speaksFor = voices(drafts, entities);
  const id = (entity: number): string => entities[entity]!.id;
  const claims: Claim[] = [];
  const accused = new Set(
    drafts
      .filter(({ predicate }) => predicate === 'accuses')
      .map((draft) => `${draft.subject} ${draft.object} ${draft.sentence[0]}`),
  );
  for (const draft of drafts) {
    const { claimants, cue } = draft.holding;
    const speaker = claimants.at(-1);
    const group = speaker === undefined ? undefined : speaksFor.get(speaker);
    const claim: Claim = {
      id: `c${claims.length + 1}`,
      subject: id(draft.subject),
      predicate: draft.predicate,
      object: id(draft.object),
      plover: draft.plover,
      subjectSpan: draft.subjectSpan,
      objectSpan: draft.objectSpan,
      trigger: draft.trigger,
      sentence: draft.sentence,
      claimants: claimants.map(id),
      onBehalfOf: group === undefined || claimants.includes(group) ? null : id(group),
      cue,
      certainty: certaintyOf(draft),
      polarity: draft.modality.polarity,
      time: draft.time,
      confidence: draft.confidence,
      rule: draft.rule,
    };
    claims.push(claim);
    const accusation = impliedAccusation(draft, claim, accused, claims.length + 1);
    if (accusation !== null) claims.push({ ...accusation, subject: id(speaker!), object: claim.subject });
  }
  return claims.map((claim) => withDenials(claim, claims));
}

/** The holder's commitment, weakened by an open modality. */
function certaintyOf({ holding, modality }: ClaimDraft): Certainty {
  if (holding.certainty === 'denied') return 'denied';
  return modality.isHypothetical ? 'hypothetical' : holding.certainty;
}

/** For each entity that the text calls the voice of exactly one group or country, that group. */
function voices(drafts: readonly ClaimDraft[], entities: readonly Entity[]): ReadonlyMap<number, number> {
  const groups = new Map<number, number | null>();
  for (const { subject, predicate, object, rule } of drafts) {
    if (
      (predicate !== 'member_of' && predicate !== 'leads') ||
      !VOICE_ROLES.test(rule) ||
      entities[object]!.kind === 'person'
    )
      continue;
    const known = groups.get(subject);
    groups.set(subject, known === undefined || known === object ? object : null);
  }
  return new Map(
    [...groups].flatMap(([subject, group]): [number, number][] => (group === null ? [] : [[subject, group]])),
  );
}

/** A hostile or illicit act that somebody alleges of somebody else accuses the doer. */
function impliedAccusation(
  draft: ClaimDraft,
  claim: Claim,
  accused: Set<string>,
  number: number,
): Claim | null {
  const { holding, predicate, subject, triggerLemma } = draft;
  const speaker = holding.claimants.at(-1);
  if (
    speaker === undefined ||
    speaker === subject ||
    holding.stance !== 'alleges' ||
    claim.certainty !== 'alleged' ||
    claim.polarity === 'negative' ||
    claim.cue === null
  )
    return null;
  if (!HOSTILE.has(predicate) && !(predicate === 'helps' && ILLICIT_HELP.has(triggerLemma))) return null;
  const key = `${speaker} ${subject} ${draft.sentence[0]}`;
  if (accused.has(key)) return null;
  accused.add(key);
  return {
    ...claim,
    id: `c${number}`,
    predicate: 'accuses',
    plover: 'ACCUSE',
    subjectSpan: claim.cue,
    objectSpan: claim.subjectSpan,
    trigger: claim.cue,
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

function withDenials(claim: Claim, claims: readonly Claim[]): Claim {
  if (claim.certainty !== 'denied') return claim;
  const denies = claims
    .filter(
      (other) =>
        other.certainty !== 'denied' &&
        other.subject === claim.subject &&
        other.predicate === claim.predicate &&
        other.object === claim.object,
    )
    .map((other) => other.id);
  return denies.length > 0 ? { ...claim, denies } : claim;
}
