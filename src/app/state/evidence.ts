/**
 * The claims behind one line → evidence: who says it, how sure, in which sentences. Claims of one
 * holder and certainty that stand in one sentence are shown once; denials come last. O(c log c).
 */
import { groupBy } from '../../base/group-by.ts';
import type { Span } from '../../base/span.ts';
import type { CaseClaim, ResolvedCase } from '../../casefile/case-entities.ts';
import { OWN_VOICE } from '../../casefile/voices.ts';
import type { Certainty } from '../../claims/claim.ts';
import { claimantKeys, drawnAs } from '../../graph/filters.ts';
import { voicesByCertainty } from '../../graph/project.ts';

/** One sentence with the claims that it bears. */
export interface EvidenceSentence {
  readonly article: string;
  readonly sentence: Span;
  readonly claims: readonly CaseClaim[];
  /** Where other articles carry the same passage. */
  readonly copies: readonly EvidenceSentence[];
}

/** What one holder says with one certainty. */
export interface EvidenceGroup {
  readonly key: string;
  /** Entity id, `OWN_VOICE` or `UNNAMED`: the nearest holder. */
  readonly claimant: string;
  /** The group it speaks for, if all its claims here say so. */
  readonly onBehalfOf: string | null;
  readonly certainty: Certainty;
  /** Passages, each once. */
  readonly sentences: readonly EvidenceSentence[];
  /** They stand on another line and only answer this one. */
  readonly isElsewhere: boolean;
}

/** How many speak for or against, and where. */
export interface EvidenceSummary {
  /** Independent voices by certainty, in the order of `CERTAINTIES`. */
  readonly voices: readonly number[];
  /** Sentences that only repeat another one's passage. */
  readonly echoCount: number;
  readonly sentenceCount: number;
  readonly articleCount: number;
  /** Earliest and latest date of the articles; null where none is known. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The holder whose words these are: the innermost claimant, the article, or one who is not named. */
export function nearestHolder(claim: CaseClaim): string {
  return claim.claimants.at(-1) ?? claimantKeys(claim)[0]!;
}

/** Groups by holder and certainty, most sentences first; denials below, those of other lines last. */
export function evidenceOf(
  claims: readonly CaseClaim[],
  elsewhere: readonly CaseClaim[] = [],
): EvidenceGroup[] {
  const keyOf = (claim: CaseClaim): string => `${nearestHolder(claim)} ${claim.claim.certainty}`;
  const groupsOf = (some: readonly CaseClaim[], isElsewhere: boolean): EvidenceGroup[] =>
    [...groupBy(some, (claim) => `${keyOf(claim)} ${isElsewhere}`)].map(([key, members]) =>
      toGroup(key, members, isElsewhere),
    );
  return [...groupsOf(claims, false), ...groupsOf(elsewhere, true)].sort(
    (a, b) =>
      Number(a.isElsewhere) - Number(b.isElsewhere) ||
      Number(a.certainty === 'denied') - Number(b.certainty === 'denied') ||
      b.sentences.length - a.sentences.length ||
      Number(a.claimant === OWN_VOICE) - Number(b.claimant === OWN_VOICE),
  );
}

function toGroup(key: string, members: readonly CaseClaim[], isElsewhere: boolean): EvidenceGroup {
  const first = members[0]!;
  const behalf = new Set(members.map((claim) => claim.onBehalfOf));
  return {
    key,
    claimant: nearestHolder(first),
    onBehalfOf: behalf.size === 1 ? first.onBehalfOf : null,
    certainty: first.claim.certainty,
    sentences: passagesOf(members),
    isElsewhere,
  };
}

/** Claims by the passage they stand in, in reading order; the first to carry it stands for its copies. */
function passagesOf(claims: readonly CaseClaim[]): EvidenceSentence[] {
  const passages = new Map<string, EvidenceSentence[]>();
  for (const sentence of sentencesOf(claims)) {
    const { copyOf, id } = sentence.claims.find((claim) => claim.copyOf !== null) ?? sentence.claims[0]!;
    const carrying = passages.get(copyOf ?? id);
    if (carrying) carrying.push(sentence);
    else passages.set(copyOf ?? id, [sentence]);
  }
  return [...passages.values()].map((carrying) => {
    const first =
      carrying.find(({ claims: own }) => own.some(({ copyOf }) => copyOf === null)) ?? carrying[0]!;
    return { ...first, copies: carrying.filter((other) => other !== first) };
  });
}

/** Claims by the sentence they stand in, in reading order. */
export function sentencesOf(claims: readonly CaseClaim[]): EvidenceSentence[] {
  const sentences = groupBy(claims, (claim) => `${claim.claim.sentence[0]} ${claim.article}`);
  return [...sentences.values()].map((members) => ({
    article: members[0]!.article,
    sentence: members[0]!.claim.sentence,
    claims: members,
    copies: [],
  }));
}

/** Counts behind the sentence "Two claimants allege it, one denies it". */
export function summaryOf(resolved: ResolvedCase, claims: readonly CaseClaim[]): EvidenceSummary {
  const dates = claims.flatMap((claim) => resolved.extractions.get(claim.article)?.article.date ?? []).sort();
  const sentences = sentencesOf(claims);
  return {
    echoCount: sentences.filter(({ claims: own }) => own.every(({ copyOf }) => copyOf !== null)).length,
    voices: voicesByCertainty(resolved, claims),
    sentenceCount: sentences.length,
    articleCount: new Set(claims.map((claim) => claim.article)).size,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
  };
}

/** Whether an entity holds the claim, itself or through those who speak for it. */
export function isHeldBy(resolved: ResolvedCase, claim: CaseClaim, entity: string): boolean {
  return claimantKeys(claim).some((key) => key === entity || drawnAs(resolved, key) === entity);
}
