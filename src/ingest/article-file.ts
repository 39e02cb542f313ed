/**
 * Files people have → articles: plain text, Markdown with front matter, and JSON Lines with one article
 * a line. Each border check names file, place and reason. One pass over the bytes, O(n).
 */
import type { Article } from '../text/article.ts';

/** Why a file, or one place in it, could not be read; the rest goes on. */
export class IngestError extends Error {
  override readonly name = 'IngestError';
  /** File name as the user gave it. */
  readonly file: string;
  /** "line 3", or null where the whole file is meant. */
  readonly place: string | null;
  readonly reason: string;
  constructor(file: string, place: string | null, reason: string) {
    super(place === null ? `${file}: ${reason}` : `${file}, ${place}: ${reason}`);
    this.file = file;
    this.place = place;
    this.reason = reason;
  }
}

/** An article as a file gives it: `id` is null where the file names none. */
export type ArticleDraft = Omit<Article, 'id'> & { readonly id: string | null };

/** What a file held: the articles that could be read and the places that could not. */
export interface IngestResult {
  readonly drafts: readonly ArticleDraft[];
  readonly errors: readonly IngestError[];
}

/** Decodes UTF-8 strictly: throws on invalid bytes. Handed in, since pure layers have no decoder. */
export type DecodeUtf8 = (bytes: Uint8Array) => string;

const TEXT_ENDINGS = /\.(txt|text|md|markdown)$/i;
const LINES_ENDINGS = /\.(jsonl|ndjson)$/i;

/** Whether the file's name says that it can be read. */
export function isReadableName(name: string): boolean {
  return TEXT_ENDINGS.test(name) || LINES_ENDINGS.test(name);
}

/** Whether the file's name says that it holds JSON Lines. */
export function isLinesName(name: string): boolean {
  return LINES_ENDINGS.test(name);
}

/** Reads one file of any known form. Never throws: troubles stand in `errors`. */
export function readArticleFile(name: string, bytes: Uint8Array, decodeUtf8: DecodeUtf8): IngestResult {
  const text = readFileText(name, bytes, decodeUtf8);
  if (typeof text !== 'string') return { drafts: [], errors: [text] };
  return isLinesName(name) ? readArticleLines(name, text) : readText(name, text);
}

/** The text of a file without its byte order mark, or why it has none. */
export function readFileText(name: string, bytes: Uint8Array, decodeUtf8: DecodeUtf8): string | IngestError {
  if (bytes.length === 0) return new IngestError(name, null, 'the file is empty');
  if (looksBinary(bytes)) return new IngestError(name, null, 'this is a binary file, not text');
  let text: string;
  try {
    text = decodeUtf8(bytes);
  } catch {
    const at = firstInvalidUtf8(bytes);
    return new IngestError(name, `byte ${at}`, 'the text is not valid UTF-8; save it as UTF-8 and try again');
  }
  text = text.replace(/^\uFEFF/, '');
  if (text.trim() === '') return new IngestError(name, null, 'the file holds nothing but white space');
  return text;
}

/** Reads JSON Lines, one article a line; a broken line is named and the others are kept. */
export function readArticleLines(name: string, text: string): IngestResult {
  const drafts: ArticleDraft[] = [];
  const errors: IngestError[] = [];
  const seen = new Map<string, number>();
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const place = `line ${index + 1}`;
    const draft = readArticleLine(line);
    if (typeof draft === 'string') {
      errors.push(new IngestError(name, place, draft));
    } else if (draft.id !== null && seen.has(draft.id)) {
      errors.push(
        new IngestError(name, place, `the id "${draft.id}" already stands in line ${seen.get(draft.id)}`),
      );
    } else {
      if (draft.id !== null) seen.set(draft.id, index + 1);
      drafts.push(draft);
    }
  });
  return { drafts, errors };
}

/** One article of a JSON line, or the reason why it is none. */
export function readArticleLine(line: string): ArticleDraft | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `this is not JSON (${error instanceof Error ? error.message : String(error)})`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'expected a JSON object';
  const record = value as Record<string, unknown>;
  if (typeof record['text'] !== 'string') return 'the object has no "text" of type string';
  const known = (key: string): string | null => {
    const field = record[key];
    return typeof field === 'string' && field !== ''
      ? field
      : typeof field === 'number'
        ? String(field)
        : null;
  };
  return {
    id: known('id'),
    title: known('title'),
    origin: known('origin'),
    date: isoDate(known('date')),
    url: known('url'),
    text: record['text'],
  };
}

/** A text file: front matter if it opens with `---`, then the body, unaltered. */
function readText(name: string, text: string): IngestResult {
  const front = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  const fields = new Map<string, string>();
  for (const line of front?.[1]?.split(/\r?\n/) ?? []) {
    const pair = /^([A-Za-z]+)\s*:\s*(.*)$/.exec(line);
    if (pair) fields.set(pair[1]!.toLowerCase(), pair[2]!.trim().replace(/^(["'])(.*)\1$/, '$2'));
  }
  const isFrontMatter = front !== null && fields.size > 0;
  const body = (isFrontMatter ? text.slice(front[0].length) : text).replace(/^\s*\n/, '').trimEnd();
  if (body.trim() === '') {
    return { drafts: [], errors: [new IngestError(name, null, 'there is no text below the front matter')] };
  }
  const field = (key: string): string | null => (isFrontMatter ? fields.get(key) || null : null);
  const errors: IngestError[] = [];
  if (front === null && /^---[ \t]*\r?\n[A-Za-z]+[ \t]*:/.test(text)) {
    errors.push(
      new IngestError(
        name,
        'line 1',
        'the front matter that opens here has no closing ---; it is read as text',
      ),
    );
  }
  const date = field('date');
  if (date !== null && isoDate(date) === null) {
    errors.push(
      new IngestError(name, 'front matter', `"${date}" is not a date like 2007-08-29; it is left unknown`),
    );
  }
  return {
    drafts: [
      {
        id: field('id'),
        title: field('title') ?? baseName(name),
        origin: field('origin'),
        date: isoDate(date),
        url: field('url'),
        text: body,
      },
    ],
    errors,
  };
}

/** The ISO date a string starts with, or null if it is none that the calendar has. */
export function isoDate(value: string | null): string | null {
  const match = value === null ? null : /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/.exec(value);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days ? match[0].slice(0, 10) : null;
}

function baseName(name: string): string {
  return name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
}

/** NUL bytes, many control characters, or the signature of a common container mean that it is no text. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  const signature = String.fromCharCode(...head.subarray(0, 4));
  if (head.includes(0) || signature === '%PDF' || signature.startsWith('PK\u0003\u0004')) return true;
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32) || byte === 127).length;
  return controls > head.length / 20;
}

/** Least and greatest second byte after each lead byte that narrows it (RFC 3629, section 4). */
const SECOND_BYTE: Readonly<Record<number, readonly [number, number]>> = {
  0xe0: [0xa0, 0xbf],
  0xed: [0x80, 0x9f],
  0xf0: [0x90, 0xbf],
  0xf4: [0x80, 0x8f],
};

/** Bytes of the character that a lead byte opens; 0 where it can open none. */
function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2) return 0;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
}

/** Index of the first byte that opens no whole character of UTF-8. */
function firstInvalidUtf8(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes[at]!);
    const [least, greatest] = SECOND_BYTE[bytes[at]!] ?? [0x80, 0xbf];
    for (let next = 1; next < Math.max(1, length); next++) {
      const byte = bytes[at + next] ?? 0;
      if (byte < (next === 1 ? least : 0x80) || byte > (next === 1 ? greatest : 0xbf)) return at;
    }
    if (length === 0) return at;
    at += length;
  }
  return bytes.length;
}
