/**
 * Claims → what is said against them anywhere in the case, or what they themselves answer: one entry for each
 * voice, the first by day, for the lists beside a claim. O(answers log answers).
 */
import type { CaseClaim, ResolvedCase } from '../../casefile/case-entities.ts';
import { OWN_VOICE, UNNAMED } from '../../casefile/voices.ts';
import { tiesOf } from '../../casefile/ties.ts';
import { drawnAs } from '../../graph/filters.ts';
import { independentVoice } from '../../graph/project.ts';
import { ANSWER_TEXTS, type AnswerKind } from '../answer-texts.ts';
import { nearestHolder } from './evidence.ts';

/** One claim that answers others, or is answered by them. */
export interface Answer {
  readonly kind: AnswerKind;
  readonly claim: CaseClaim;
  /** Entity id, `OWN_VOICE` or `UNNAMED`. */
  readonly holder: string;
}

/** Denials of some claims, then claims of the opposite, then what they themselves deny. */
export function answersBeside(resolved: ResolvedCase, claims: readonly CaseClaim[]): Answer[] {
  const ties = tiesOf(resolved);
  const denied = ties.inOrder(new Set(claims.flatMap((claim) => ties.denies(claim))));
  return [
    ...firstOfEach(resolved, 'denied', ties.deniedBy(claims)),
    ...firstOfEach(resolved, 'opposed', ties.contradictedBy(claims)),
    ...firstOfEach(resolved, 'answers', denied),
  ];
}

function firstOfEach(resolved: ResolvedCase, kind: AnswerKind, claims: readonly CaseClaim[]): Answer[] {
  const voices = new Map<string, Answer>();
  for (const claim of claims) {
    const holder = accuserOr(claim);
    const voice = isEntity(holder) ? drawnAs(resolved, holder) : independentVoice(resolved, claim);
    if (!voices.has(voice)) voices.set(voice, { kind, claim, holder });
  }
  return [...voices.values()];
}

function isEntity(holder: string): boolean {
  return holder !== OWN_VOICE && holder !== UNNAMED;
}

/** Whoever answers or is answered, as it stands in a sentence of ours. */
export function answererName(holder: string, nameOf: (entity: string) => string): string {
  if (isEntity(holder)) return nameOf(holder);
  return holder === OWN_VOICE ? ANSWER_TEXTS.ownVoice : ANSWER_TEXTS.unnamed;
}

/** Whoever is answered: of an accusation in an article's own words, the accuser it tells of. */
export function accuserOr(claim: CaseClaim): string {
  const holder = nearestHolder(claim);
  return holder === OWN_VOICE && claim.claim.predicate === 'accuses' ? claim.subject : holder;
}

/** Denials of these claims that are drawn on other lines, or on none. */
export function denialsElsewhere(resolved: ResolvedCase, claims: readonly CaseClaim[]): CaseClaim[] {
  const own = new Set(claims);
  return tiesOf(resolved)
    .deniedBy(claims)
    .filter((denial) => !own.has(denial));
}
