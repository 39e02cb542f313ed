/** Who says of a rule's reading how likely it is right, and whether it stands. */
import type { ClaimDraft } from '../claim-draft.ts';

/** A draft before anyone has said how sure it is. */
export type UnjudgedDraft = Omit<ClaimDraft, 'confidence'>;

export interface ReadingJudge {
  /**
   * The chance in [0, 1] that a reading with these features, given by name, is right; null where it is too small for
   * the reading to be kept.
   */
  judge(features: readonly string[], draft: UnjudgedDraft): number | null;
}
