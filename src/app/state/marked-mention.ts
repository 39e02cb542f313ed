/**
 * The one mention that is marked in an open article: whom it means and which others mean the same one
 * there. O(mentions of the article).
 */
import type { Span } from '../../base/span.ts';
import type { CaseEntity, ResolvedCase } from '../../casefile/case-entities.ts';
import type { Mention } from '../../entities/entity.ts';
import type { Extraction } from '../../extract/extraction.ts';
import { entitiesOf } from './article-marks.ts';

/** A mention among those of the same entity in its article. */
export interface MarkedMention {
  readonly entity: CaseEntity;
  readonly mention: Mention;
  /** All mentions of the entity in the article, in reading order. */
  readonly all: readonly Mention[];
  /** Index of the mention among them. */
  readonly index: number;
}

/** The mentions of one article by the entity of the case they mean. */
export class MentionsOfArticle {
  readonly #entities: ReadonlyMap<string, CaseEntity>;
  readonly #mentions: readonly Mention[];

  constructor(resolved: ResolvedCase, { article, mentions }: Extraction) {
    this.#entities = entitiesOf(resolved, article.id);
    this.#mentions = mentions;
  }

  /** The mention that covers exactly these words; null if there is none. */
  at([start, end]: Span): MarkedMention | null {
    const mention = this.#mentions.find((one) => one.start === start && one.end === end);
    const entity = mention && this.#entities.get(mention.entity);
    if (!mention || !entity) return null;
    const all = this.#mentions
      .filter((one) => this.#entities.get(one.entity) === entity)
      .sort((a, b) => a.start - b.start || b.end - a.end);
    return { entity, mention, all, index: all.indexOf(mention) };
  }
}
