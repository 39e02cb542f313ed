/**
 * "The officials offered no proof", "no evidence was presented": what an article says is wanting for what
 * somebody alleges marks that speaker's charges just before, in the same sentence or right after. O(c) in
 * the claims of an article for each such remark.
 */
import { wordSet } from '../base/word-set.ts';
import type { ClaimDraft } from './claim-draft.ts';
import type { Placed } from './denials.ts';
import type { HolderContext } from './holders.ts';
import { localMarks } from './local-marks.ts';
import { PROOF } from './signatures.ts';

/** A remark that proof is wanting. */
export interface MissingProof {
  /** Index of the entity that gave none, −1 where nobody is named. */
  readonly speaker: number;
}

const GIVING = wordSet('offer give provide present produce cite show supply have release');
const BACK = 2;

/** The remarks of a sentence that somebody gave no proof. */
export function missingProofIn(context: HolderContext, index: number): MissingProof[] {
  const { tokens, sentence, entities } = context;
  const row = entities.entityOfPhrase[index]!;
  return sentence.clauses.flatMap(({ lemma, verb, subjects, objects, obliques }) => {
    const things = verb.isPassive ? subjects : objects;
    const proof = things.find((thing) => PROOF.has(tokens.lemmas[sentence.phrases.nouns[thing]!.head]!));
    if (proof === undefined || !GIVING.has(lemma)) return [];
    const at = sentence.tree.predicateOf(verb.head);
    const { head } = sentence.phrases.nouns[proof]!;
    const marks = [...localMarks(tokens, sentence, at, head), ...localMarks(tokens, sentence, head, -1)];
    if (marks.filter(({ effect }) => effect === '-').length % 2 === 0) return [];
    const by = obliques.find(({ preposition }) => preposition === 'by')?.nouns[0];
    const giver = verb.isPassive ? by : subjects[0];
    return [{ speaker: row[giver ?? -1] ?? -1 }];
  });
}

/** The drafts with those marked for which proof is said to be wanting. */
export function withMissingProof(
  told: readonly Placed<ClaimDraft>[],
  missing: readonly Placed<MissingProof>[],
): readonly Placed<ClaimDraft>[] {
  if (missing.length === 0) return told;
  return told.map((one) => {
    const { at, item } = one;
    const { claimants, certainty } = item.holding;
    const isNamed = (speaker: number): boolean => claimants.includes(speaker) && certainty !== 'denied';
    const lacks = missing.some(
      ({ at: remark, item: { speaker } }) =>
        at <= remark &&
        at >= remark - BACK &&
        (speaker >= 0 ? isNamed(speaker) : certainty === 'alleged' && at >= remark - 1),
    );
    return lacks ? { at, item: { ...item, modality: { ...item.modality, isUnsupported: true } } } : one;
  });
}
