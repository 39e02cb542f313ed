/**
 * Claims by when they were said and by when what they tell of happened: their order in the case, and whether two of
 * them are near enough to speak of the same thing. O(1) a question.
 */
import { STANDING } from '../claims/claim.ts';
import type { Extraction } from '../extract/extraction.ts';
import type { CaseClaim } from './case-entities.ts';
import { compareStrings } from './local-entities.ts';

/**
 * A denial answers what was said of an event at most so many days before. Charges are mostly answered within days;
 * after two months the same two are as likely to be speaking of something else.
 */
const ANSWER_DAYS = 60;
const DAY_MS = 86_400_000;

/** The days of a case's articles. */
export class ClaimDays {
  /** Days since 1970 by article; null without a date. */
  readonly #days: ReadonlyMap<string, number | null>;

  /** `extractions` by article. */
  constructor(extractions: ReadonlyMap<string, Extraction>) {
    this.#days = new Map([...extractions].map(([id, { article }]) => [id, dayOf(article.date)]));
  }

  /** By day, undated ones last, and then by article and place. */
  readonly compare = (a: CaseClaim, b: CaseClaim): number => {
    const first = this.#days.get(a.article) ?? Infinity;
    const second = this.#days.get(b.article) ?? Infinity;
    if (first !== second) return first - second;
    return (
      compareStrings(a.article, b.article) ||
      a.claim.sentence[0] - b.claim.sentence[0] ||
      compareStrings(a.id, b.id)
    );
  };

  /** Whether a denial comes soon enough after a claim to be of the same thing. */
  isAfter(denial: CaseClaim, claim: CaseClaim): boolean {
    if (areApart(denial, claim)) return false;
    const days = denial.article === claim.article ? 0 : this.#between(claim, denial);
    return days === null || (days >= 0 && (days <= ANSWER_DAYS || STANDING.has(claim.claim.predicate)));
  }

  /** Whether two claims were made about the same days. */
  isNear(a: CaseClaim, b: CaseClaim): boolean {
    const days = this.#between(a, b);
    if (areApart(a, b)) return false;
    return days === null || Math.abs(days) <= ANSWER_DAYS || STANDING.has(a.claim.predicate);
  }

  /** Days from one claim to another; null where an article has no date. */
  #between(from: CaseClaim, to: CaseClaim): number | null {
    const [first, last] = [this.#days.get(from.article) ?? null, this.#days.get(to.article) ?? null];
    return first === null || last === null ? null : last - first;
  }
}

/** Whether both texts say when it happened, and not at the same time. */
function areApart({ claim: { time: a } }: CaseClaim, { claim: { time: b } }: CaseClaim): boolean {
  if (a === null || b === null) return false;
  return a.to.slice(0, 10) < b.from.slice(0, 10) || b.to.slice(0, 10) < a.from.slice(0, 10);
}

function dayOf(date: string | null): number | null {
  const at = Date.parse((date ?? '').slice(0, 10));
  return Number.isNaN(at) ? null : Math.floor(at / DAY_MS);
}
