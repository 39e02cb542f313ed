/**
 * A claim before ids, denials and implied accusations, and the two ends it is put together from.
 */
import type { Span } from '../base/span.ts';
import type { ClaimTime, Predicate } from './claim.ts';
import type { Holding } from './holders.ts';
import type { Modality } from './modality.ts';

/** One end of a claim: the entity and the words that refer to it. */
export interface Party {
  /** Index into the article's entities. */
  readonly entity: number;
  readonly span: Span;
  readonly isPronoun: boolean;
  /** Whether the words are a name or stand for one. */
  readonly isName: boolean;
}

/** A claim as a sentence tells it. Ends are indices into the article's entities. */
export interface ClaimDraft {
  readonly subject: number;
  readonly predicate: Predicate;
  readonly object: number;
  readonly plover: string | null;
  readonly subjectSpan: Span;
  readonly objectSpan: Span;
  readonly trigger: Span;
  readonly triggerLemma: string;
  readonly sentence: Span;
  readonly holding: Holding;
  readonly modality: Modality;
  readonly time: ClaimTime | null;
  readonly confidence: number;
  readonly rule: string;
}
