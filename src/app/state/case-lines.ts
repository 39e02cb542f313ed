/**
 * The lines of a case's file (JSON Lines: extractions as they are, articles to be read) → both, and what is
 * wrong by line; of two with one id the first is kept. Gives way now and then so that a long file does not
 * freeze the page. O(bytes).
 */
import type { Extraction } from '../../extract/extraction.ts';
import { isExtractionRecord, readExtraction } from '../../formats/extraction-lines.ts';
import { texts } from '../texts.ts';
import { IngestError, readArticleLine, type ArticleDraft } from '../../ingest/article-file.ts';

/** What a case file held. */
export interface CaseLines {
  readonly extractions: readonly Extraction[];
  readonly drafts: readonly ArticleDraft[];
  readonly errors: readonly IngestError[];
}

const LINES_A_TURN = 20;

/** Reads a case file; `pause` is awaited between stretches of lines. */
export async function readCaseLines(
  name: string,
  text: string,
  pause: () => Promise<void>,
): Promise<CaseLines> {
  const extractions: Extraction[] = [];
  const drafts: ArticleDraft[] = [];
  const errors: IngestError[] = [];
  const lines = text.split('\n');
  const seen = new Map<string, number>();
  const isNew = (id: string, line: number): boolean => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, line);
    else errors.push(new IngestError(name, `line ${line}`, texts.idAgain(id, first)));
    return first === undefined;
  };
  for (const [index, line] of lines.entries()) {
    if (index % LINES_A_TURN === LINES_A_TURN - 1) await pause();
    if (line.trim() === '') continue;
    const read = readLine(line);
    if (typeof read === 'string') errors.push(new IngestError(name, `line ${index + 1}`, read));
    else if ('claims' in read) {
      if (isNew(read.article.id, index + 1)) extractions.push(read);
    } else if (read.id === null || isNew(read.id, index + 1)) drafts.push(read);
  }
  return { extractions, drafts, errors };
}

/** An extraction, an article, or the reason why it is neither. */
function readLine(line: string): Extraction | ArticleDraft | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `this is not JSON (${error instanceof Error ? error.message : String(error)})`;
  }
  if (!isExtractionRecord(value)) return readArticleLine(line);
  try {
    return readExtraction(value);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
