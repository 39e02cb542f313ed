/**
 * What a person works on: articles with their extractions, in the order they were added. The single
 * truth of a session; the resolved case is made anew from it whenever articles come or go, so that the
 * result never depends on the history.
 */
import type { Extraction } from '../extract/extraction.ts';
import type { ResolvedCase } from './case-entities.ts';
import { resolveCase } from './resolve.ts';

/** A growing set of extractions, one an article id. */
export class CaseFile {
  readonly #extractions = new Map<string, Extraction>();
  #resolved: ResolvedCase | null = null;
  #weight = 0;

  /** Number of articles. */
  get size(): number {
    return this.#extractions.size;
  }

  /** Mentions and claims of all articles: what putting the case together costs goes by it. */
  get weight(): number {
    return this.#weight;
  }

  /** The extractions as they are now, by article id in the order they were added. */
  get extractions(): ReadonlyMap<string, Extraction> {
    return new Map(this.#extractions);
  }

  /** Whether an article with this id is in the case. */
  has(articleId: string): boolean {
    return this.#extractions.has(articleId);
  }

  /** Adds one article's extraction; throws RangeError if its id is taken. */
  add(extraction: Extraction): void {
    const id = extraction.article.id;
    if (this.#extractions.has(id))
      throw new RangeError(`The case already holds an article with the id "${id}".`);
    this.#extractions.set(id, extraction);
    this.#weight += weightOf(extraction);
    this.#resolved = null;
  }

  /** Takes an article out again; false if it was not there. */
  remove(articleId: string): boolean {
    const extraction = this.#extractions.get(articleId);
    if (extraction === undefined) return false;
    this.#extractions.delete(articleId);
    this.#weight -= weightOf(extraction);
    this.#resolved = null;
    return true;
  }

  /** The case put together; the same object until an article comes or goes. */
  resolved(): ResolvedCase {
    this.#resolved ??= resolveCase(this.extractions);
    return this.#resolved;
  }
}

/** How much an article brings: its mentions and claims. */
export function weightOf({ mentions, claims }: Extraction): number {
  return mentions.length + claims.length;
}
