/**
 * Command-line inputs → articles and extractions, one at a time and in order: files, folders (read
 * through, by name), and standard input. Every trouble is one item of the stream, naming file, place and
 * reason, and the rest goes on. JSON Lines are read line by line, so memory does not grow with the file.
 */
import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { isExtractionRecord, readExtraction, RecordFormatError } from '../formats/extraction-lines.ts';
import type { Extraction } from '../extract/extraction.ts';
import {
  IngestError,
  isReadableName,
  readArticleFile,
  readArticleLine,
  type ArticleDraft,
} from '../ingest/article-file.ts';
import type { Article } from '../text/article.ts';
import { UsageError } from './usage-error.ts';

/** One thing found in the inputs. */
export type InputItem =
  | { readonly type: 'article'; readonly article: Article }
  | { readonly type: 'extraction'; readonly extraction: Extraction }
  | { readonly type: 'trouble'; readonly error: IngestError }
  /** Something left unknown in a file that is read all the same. */
  | { readonly type: 'note'; readonly error: IngestError };

const STANDARD_INPUT = '-';
const LINE_BREAK = 10;

const decodeUtf8 = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** Hands out ids: given ones as they are, `a1`, `a2` … for the rest; a second claim to an id is a clash. */
class ArticleIds {
  readonly #holders = new Map<string, string>();
  #next = 1;

  /** The id, or the place that already holds the given one. */
  take(given: string | null, place: string): { id: string } | { heldBy: string } {
    const heldBy = given === null ? undefined : this.#holders.get(given);
    if (heldBy !== undefined) return { heldBy };
    let id = given;
    while (id === null || (given === null && this.#holders.has(id))) id = `a${this.#next++}`;
    this.#holders.set(id, place);
    return { id };
  }
}

/** Streams everything the inputs hold, but for the output where it lies in a folder of them. Throws UsageError if `-` is given twice. */
export async function* readInputs(
  inputs: readonly string[],
  standardInput: AsyncIterable<Uint8Array>,
  output: string | null = null,
): AsyncGenerator<InputItem> {
  if (inputs.filter((input) => input === STANDARD_INPUT).length > 1)
    throw new UsageError('Standard input (-) can be read only once.');
  const ids = new ArticleIds();
  for (const input of inputs) {
    if (input === STANDARD_INPUT) yield* readStandardInput(standardInput, ids);
    else yield* readPath(input, ids, output === null ? null : resolve(output));
  }
}

function trouble(file: string, place: string | null, reason: string): InputItem {
  return { type: 'trouble', error: new IngestError(file, place, reason) };
}

async function* readPath(path: string, ids: ArticleIds, output: string | null): AsyncGenerator<InputItem> {
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch (error) {
    yield trouble(path, null, reasonOf(error));
    return;
  }
  if (!isFolder) {
    if (isReadableName(path) || !extname(path)) yield* readFile(path, ids);
    else yield trouble(path, null, 'this kind of file is not read; .txt, .md and .jsonl are');
    return;
  }
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter(isReadableName).sort();
  if (names.length === 0) yield trouble(path, null, 'the folder holds no .txt, .md or .jsonl file');
  for (const name of names) {
    const file = join(path, name);
    if (!isFolderAt(file) && resolve(file) !== output) yield* readFile(file, ids);
  }
}

/** False too for what cannot be looked at: reading it will name the reason. */
function isFolderAt(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

async function* readFile(path: string, ids: ArticleIds): AsyncGenerator<InputItem> {
  try {
    if (/\.(jsonl|ndjson)$/i.test(path)) {
      let found = 0;
      for await (const item of readLines(path, linesOf(createReadStream(path)), ids)) {
        found++;
        yield item;
      }
      if (found === 0) yield trouble(path, null, 'the file is empty');
      return;
    }
    const { drafts, errors } = readArticleFile(path, readFileSync(path), decodeUtf8);
    for (const error of errors) yield { type: drafts.length > 0 ? 'note' : 'trouble', error };
    for (const draft of drafts) yield withId(draft, path, null, ids);
  } catch (error) {
    yield trouble(path, null, reasonOf(error));
  }
}

function withId(
  { id: given, ...rest }: ArticleDraft,
  file: string,
  place: string | null,
  ids: ArticleIds,
): InputItem {
  const where = place === null ? file : `${file}, ${place}`;
  const taken = ids.take(given, where);
  if ('heldBy' in taken) return trouble(file, place, `the id "${given}" is already taken by ${taken.heldBy}`);
  return { type: 'article', article: { id: taken.id, ...rest } };
}

/** Lines as bytes without the line break, numbered from 1; a last empty line is left out. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly [number, Uint8Array]> {
  let parts: Uint8Array[] = [];
  let number = 1;
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_BREAK); at >= 0; at = chunk.indexOf(LINE_BREAK, from)) {
      parts.push(chunk.subarray(from, at));
      yield [number++, Buffer.concat(parts)];
      parts = [];
      from = at + 1;
    }
    if (from < chunk.length) parts.push(chunk.subarray(from));
  }
  if (parts.length > 0) yield [number, Buffer.concat(parts)];
}

async function* readLines(
  file: string,
  lines: AsyncIterable<readonly [number, Uint8Array]>,
  ids: ArticleIds,
): AsyncGenerator<InputItem> {
  for await (const [number, bytes] of lines) {
    const place = `line ${number}`;
    let line: string;
    try {
      line = decodeUtf8(bytes);
    } catch {
      yield trouble(file, place, 'the text is not valid UTF-8');
      continue;
    }
    if (line.trim() !== '') yield readLine(file, place, line, ids);
  }
}

function readLine(file: string, place: string, line: string, ids: ArticleIds): InputItem {
  const draft = readArticleLine(line);
  if (typeof draft !== 'string') return withId(draft, file, place, ids);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return trouble(file, place, draft);
  }
  if (!isExtractionRecord(value)) return trouble(file, place, draft);
  try {
    const extraction = readExtraction(value);
    const taken = ids.take(extraction.article.id, `${file}, ${place}`);
    if ('heldBy' in taken)
      return trouble(file, place, `the id "${extraction.article.id}" is already taken by ${taken.heldBy}`);
    return { type: 'extraction', extraction };
  } catch (error) {
    if (error instanceof RecordFormatError) return trouble(file, place, error.message);
    throw error;
  }
}

/** JSON Lines if the first line is an object with `text` (or a record), else all of it is one text. */
async function* readStandardInput(
  chunks: AsyncIterable<Uint8Array>,
  ids: ArticleIds,
): AsyncGenerator<InputItem> {
  const file = 'standard input';
  const lines = linesOf(chunks)[Symbol.asyncIterator]();
  const first = await lines.next();
  if (first.done) {
    yield trouble(file, null, 'it is empty');
    return;
  }
  const rest = { [Symbol.asyncIterator]: () => lines };
  if (isRecordLine(first.value[1])) {
    yield* readLines(file, prepend(first.value, rest), ids);
    return;
  }
  const bytes: Uint8Array[] = [first.value[1]];
  for await (const [, line] of rest) bytes.push(Uint8Array.of(LINE_BREAK), line);
  const { drafts, errors } = readArticleFile(file, Buffer.concat(bytes), decodeUtf8);
  for (const error of errors) yield { type: drafts.length > 0 ? 'note' : 'trouble', error };
  for (const draft of drafts)
    yield withId({ ...draft, title: draft.title === file ? null : draft.title }, file, null, ids);
}

async function* prepend<T>(first: T, rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield first;
  yield* rest;
}

function isRecordLine(bytes: Uint8Array): boolean {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null && ('text' in value || isExtractionRecord(value));
  } catch {
    return false;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'it may not be read (permission denied)',
  EISDIR: 'it is a folder',
  ERR_STRING_TOO_LONG: 'the file is too large to be read as one text',
  ERR_FS_FILE_TOO_LARGE: 'the file is too large to be read as one text',
};

/** What went wrong with a file, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}
