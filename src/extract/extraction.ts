/**
 * The record one article gives: what `hearsay extract` writes as one line, complete in itself. Its
 * field names are fixed, since other programs read them; readers ignore what they do not know.
 */
import type { Attribution } from '../attribution/attribution.ts';
import type { Claim } from '../claims/claim.ts';
import type { Entity, Mention } from '../entities/entity.ts';
import type { Article } from '../text/article.ts';

/** An attribution of the record, with the entity that its source refers to. */
export interface RecordedAttribution extends Attribution {
  readonly entity: string | null;
}

/** Something a reader should know about how an article was read; never an error. */
export interface Diagnostic {
  readonly message: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** Everything read from one article. Ids are unique within it only. */
export interface Extraction {
  readonly article: Article;
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly attributions: readonly RecordedAttribution[];
  readonly claims: readonly Claim[];
  readonly diagnostics: readonly Diagnostic[];
}
