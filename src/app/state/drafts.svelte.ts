/**
 * Texts that a person brings, before they go into the case: pasted or from files, each with title,
 * origin and date to fill in. A file that cannot be read is named with place and reason; the others go on.
 */
import {
  isReadableName,
  isoDate,
  IngestError,
  readArticleFile,
  type ArticleDraft,
  type DecodeUtf8,
} from '../../ingest/article-file.ts';
import { texts } from '../texts.ts';

/** One text to be added; empty fields stay unknown. */
export interface DraftItem {
  readonly key: number;
  readonly id: string | null;
  readonly title: string;
  readonly origin: string;
  /** ISO date or empty. */
  readonly date: string;
  readonly url: string | null;
  readonly text: string;
}

/** A file's name and bytes. */
export interface FileBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LONGEST_TITLE = 140;

/** What waits to be added. */
export class DraftsState {
  items = $state.raw<readonly DraftItem[]>([]);
  errors = $state.raw<readonly IngestError[]>([]);
  /** Files offered since the dialog was opened. */
  fileCount = $state(0);
  readonly #decode: DecodeUtf8;
  readonly #holds: (text: string) => boolean;
  #count = 0;

  /** `decode` turns bytes into text or throws; `holds` tells whether the case has a text already. */
  constructor(decode: DecodeUtf8, holds: (text: string) => boolean = () => false) {
    this.#decode = decode;
    this.#holds = holds;
  }

  /** Takes files of the forms that can be read. */
  takeFiles(files: readonly FileBytes[]): void {
    for (const { name, bytes } of files) {
      const result = isReadableName(name)
        ? readArticleFile(name, bytes, this.#decode)
        : { drafts: [], errors: [new IngestError(name, null, texts.add.unreadable)] };
      this.#take(name, result.drafts, result.errors);
    }
    this.fileCount += files.length;
  }

  /** Takes a pasted text; its first line becomes the title if it stands alone. */
  takePasted(text: string): void {
    if (text.trim() === '') return;
    const result = readArticleFile('Pasted text.md', new TextEncoder().encode(text), this.#decode);
    const first = /^\s*(\S[^\n]*)\n\s*\n/.exec(text)?.[1]?.trim() ?? '';
    const hasFrontMatter = text.trimStart().startsWith('---');
    const title = !hasFrontMatter && first !== '' && first.length <= LONGEST_TITLE ? first : null;
    const drafts = result.drafts.map((draft) => (title === null ? draft : { ...draft, title }));
    this.#take(texts.add.pasted, drafts, result.errors);
  }

  /** Keeps what is new; a text that is here already would count its claims twice. */
  #take(name: string, drafts: readonly ArticleDraft[], errors: readonly IngestError[]): void {
    const repeated: IngestError[] = [];
    for (const draft of drafts) {
      const isHere = this.#holds(draft.text) || this.items.some(({ text }) => text === draft.text);
      if (isHere) repeated.push(new IngestError(name, null, texts.add.repeated));
      else this.items = [...this.items, this.#toItem(draft)];
    }
    this.errors = [...this.errors, ...errors, ...repeated];
  }

  /** Changes fields of one text. */
  change(key: number, fields: Partial<Pick<DraftItem, 'title' | 'origin' | 'date'>>): void {
    this.items = this.items.map((item) => (item.key === key ? { ...item, ...fields } : item));
  }

  /** Leaves one text out. */
  remove(key: number): void {
    this.items = this.items.filter((item) => item.key !== key);
  }

  /** Hands everything over and is empty again. */
  handOver(): ArticleDraft[] {
    const drafts = this.items.map(({ id, title, origin, date, url, text }) => ({
      id,
      title: title.trim() === '' ? null : title.trim(),
      origin: origin.trim() === '' ? null : origin.trim(),
      date: isoDate(date === '' ? null : date),
      url,
      text,
    }));
    this.clear();
    return drafts;
  }

  /** Forgets everything. */
  clear(): void {
    this.items = [];
    this.errors = [];
    this.fileCount = 0;
  }

  #toItem({ id, title, origin, date, url, text }: ArticleDraft): DraftItem {
    return { key: ++this.#count, id, title: title ?? '', origin: origin ?? '', date: date ?? '', url, text };
  }
}
