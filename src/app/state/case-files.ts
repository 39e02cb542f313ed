/**
 * Files that a person brings to the page before a case is open → a case of what they hold, extractions as they are and
 * articles to be read. What cannot be read is named with file, line and reason; the rest is opened. O(bytes).
 */
import {
  IngestError,
  isLinesName,
  isReadableName,
  readArticleFile,
  readFileText,
  type DecodeUtf8,
} from '../../ingest/article-file.ts';
import { texts } from '../texts.ts';
import { readCaseLines, type CaseLines } from './case-lines.ts';
import type { FileBytes } from './drafts.svelte.ts';
import type { Session } from './session.svelte.ts';

/** Reads files of the forms that can be read; `pause` is awaited now and then. */
export async function readCaseFiles(
  files: readonly FileBytes[],
  decodeUtf8: DecodeUtf8,
  pause: () => Promise<void>,
): Promise<CaseLines> {
  const parts: CaseLines[] = [];
  for (const file of files) parts.push(await readOne(file, decodeUtf8, pause));
  return {
    extractions: parts.flatMap(({ extractions }) => extractions),
    drafts: parts.flatMap(({ drafts }) => drafts),
    errors: parts.flatMap(({ errors }) => errors),
  };
}

async function readOne(
  { name, bytes }: FileBytes,
  decodeUtf8: DecodeUtf8,
  pause: () => Promise<void>,
): Promise<CaseLines> {
  const failed = (error: IngestError): CaseLines => ({ extractions: [], drafts: [], errors: [error] });
  if (!isReadableName(name)) return failed(new IngestError(name, null, texts.add.unreadable));
  if (!isLinesName(name)) return { extractions: [], ...readArticleFile(name, bytes, decodeUtf8) };
  const text = readFileText(name, bytes, decodeUtf8);
  return typeof text === 'string' ? readCaseLines(name, text, pause) : failed(text);
}

/** What a case of these files is called: "read", or "read and 2 more files". */
export function caseName(files: readonly FileBytes[]): string {
  const first = (files[0]?.name ?? '').replace(/\.[^.]*$/, '') || texts.openedName;
  return files.length > 1 ? texts.openedFiles(first, files.length - 1) : first;
}

/** Opens what was read as the case, in place of the one that is open, if any. */
export function openLines(session: Session, name: string, { extractions, drafts, errors }: CaseLines): void {
  session.begin('file', name);
  session.errors = errors;
  session.open('file', name, drafts, extractions);
}
