/**
 * Accusations that a claim implies: whoever alleges that somebody else does harm, or helps those who do,
 * accuses the doer, and it is the outer holders who tell so. O(1) a claim.
 */
import { wordSet } from '../base/word-set.ts';
import type { Entity } from '../entities/entity.ts';
import { singularOf } from '../entities/nominals.ts';
import type { ClaimDraft } from './claim-draft.ts';
import type { Claim } from './claim.ts';

const HOSTILE: ReadonlySet<string> = wordSet('attacks coerces threatens');
/** Help that is an illicit act when somebody is accused of it. */
const ILLICIT_HELP = wordSet(
  'arm fund finance train supply equip smuggle sponsor harbour harbor bankroll ship funnel provide shelter aid protect weapon arms bribe',
);
/** Ties that are a charge when they are to armed men. */
const TIES: ReadonlySet<string> = wordSet('helps supports controls allied_with member_of leads');
const ARMED = wordSet(
  'militia militant insurgent gunman fighter rebel terrorist squad extremist guerrilla militiaman jihadist hezbollah hizbollah taliban qaeda isis isil hamas',
);
const CONFIDENCE = 0.6;

/** Who alleges a hostile or illicit act of somebody else and so accuses the doer; null for nobody. */
export function accuserIn(draft: ClaimDraft, claim: Claim, entities: readonly Entity[]): number | null {
  const { holding, subject } = draft;
  const speaker = holding.claimants.at(-1);
  if (speaker === undefined || speaker === subject || holding.stance !== 'alleges') return null;
  if (claim.certainty !== 'alleged' || claim.polarity === 'negative' || claim.cue === null) return null;
  return claim.onBehalfOf !== claim.subject && isHarmful(draft, entities) ? speaker : null;
}

/** Harm, illicit help, and ties to armed men. */
function isHarmful({ predicate, triggerLemma, object }: ClaimDraft, entities: readonly Entity[]): boolean {
  if (HOSTILE.has(predicate) || (predicate === 'helps' && ILLICIT_HELP.has(triggerLemma))) return true;
  return TIES.has(predicate) && namesArmedMen(entities[object]!);
}

/** Whether a draft is a charge that its subject can deny: alleged, or harm that somebody else tells of it. */
export function isCharge(draft: ClaimDraft, entities: readonly Entity[]): boolean {
  const { holding, modality, subject } = draft;
  if (modality.polarity === 'negative' || modality.isHypothetical) return false;
  if (holding.certainty === 'alleged') return true;
  if (holding.cue === null && !HOSTILE.has(draft.predicate)) return false;
  const isTold = holding.certainty === 'stated' || modality.marks.some(({ reason }) => reason === 'ended');
  return isTold && !holding.claimants.includes(subject) && isHarmful(draft, entities);
}

function namesArmedMen({ name, aliases }: Entity): boolean {
  return [name, ...aliases].some((one) =>
    one
      .toLowerCase()
      .split(/[\s-]+/)
      .some((word) => ARMED.has(singularOf(word))),
  );
}

/** The accusation that a claim implies; its cue is the accusation's trigger. */
export function impliedAccusation(claim: Claim, id: string, accuser: string, draft: ClaimDraft): Claim {
  const cue = claim.cue!;
  const { outerCue } = draft.holding;
  return {
    id,
    subject: accuser,
    predicate: 'accuses',
    object: claim.subject,
    plover: 'ACCUSE/allege',
    subjectSpan: cue,
    objectSpan: claim.subjectSpan,
    trigger: cue,
    sentence: claim.sentence,
    polarity: 'positive',
    claimants: outerCue === null ? [] : claim.claimants.slice(0, -1),
    onBehalfOf: null,
    cue: outerCue,
    certainty: 'stated',
    time: null,
    confidence: Math.min(claim.confidence, CONFIDENCE),
    rule: 'implied',
    impliedBy: claim.id,
  };
}
