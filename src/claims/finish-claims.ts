/**
 * Claim drafts of an article → the record's claims: ids in text order, the group each holder speaks for,
 * certainty from holder and modality, accusations implied by an alleging stance, and denials joined to
 * what they deny. O(c).
 */
import type { Entity } from '../entities/entity.ts';
import type { Certainty, Claim } from './claim.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { accuserIn, impliedAccusation } from './implied.ts';
import { voicesOf } from './voices-of-article.ts';

/** Finishes the claims of one article. */
export function finishClaims(drafts: readonly ClaimDraft[], entities: readonly Entity[]): Claim[] {
  const groupOf = voicesOf(drafts, entities);
  const accusations = new Set(
    drafts
      .filter(({ predicate }) => predicate === 'accuses')
      .map((draft) => accusationKey(draft.subject, draft.object, draft)),
  );
  const claims: Claim[] = [];
  for (const draft of drafts) {
    const claim = toClaim(draft, `c${claims.length + 1}`, entities, groupOf);
    claims.push(claim);
    const accuser = accuserIn(draft, claim, entities);
    if (accuser === null) continue;
    const key = accusationKey(accuser, draft.subject, draft);
    if (accusations.has(key)) continue;
    accusations.add(key);
    claims.push(impliedAccusation(claim, `c${claims.length + 1}`, entities[accuser]!.id, draft));
  }
  return withDenials(claims, entities);
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
  const { holding, modality } = draft;
  const { claimants, speaksFor } = holding;
  const group = speaksFor >= 0 ? speaksFor : groupOf.get(claimants.at(-1) ?? -1);
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
    cue: holding.cue ?? modality.hearsay,
    certainty: certaintyOf(draft),
    polarity: modality.polarity,
    time: draft.time,
    confidence: draft.confidence,
    rule: draft.rule,
    ...(modality.isUnsupported ? { unsupported: true } : {}),
    ...(modality.marks.length > 0 ? { because: modality.marks } : {}),
  };
}

/** The holder's commitment, weakened by an open modality or a word of hearsay. */
function certaintyOf({ holding, modality }: ClaimDraft): Certainty {
  if (holding.certainty === 'denied') return 'denied';
  if (modality.isHypothetical) return 'hypothetical';
  const isPresupposed = modality.marks.some(({ reason }) => reason === 'ended');
  if (holding.certainty === 'hypothetical' && isPresupposed && modality.polarity === 'positive')
    return 'alleged';
  return modality.hearsay !== null && holding.certainty === 'stated' ? 'alleged' : holding.certainty;
}

/** Denied claims with those they deny: the same relation, told by anyone who does not deny it. */
function withDenials(claims: readonly Claim[], entities: readonly Entity[]): Claim[] {
  const power = new Map(entities.map(({ id, name, standsFor }) => [id, standsFor ?? name]));
  const relation = ({ subject, predicate, object }: Claim): string =>
    JSON.stringify([power.get(subject), predicate, power.get(object)]);
  const told = new Map<string, string[]>();
  for (const claim of claims) {
    if (claim.certainty === 'denied' || claim.polarity === 'negative') continue;
    const same = told.get(relation(claim));
    if (same) same.push(claim.id);
    else told.set(relation(claim), [claim.id]);
  }
  return claims.map((claim) => {
    const isDenial = (claim.certainty === 'denied') !== (claim.polarity === 'negative');
    const denies = isDenial && claim.claimants.length > 0 ? told.get(relation(claim)) : undefined;
    return denies === undefined ? claim : { ...claim, denies };
  });
}
