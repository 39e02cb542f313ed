/**
 * CoNLL-U (universaldependencies.org/format.html) → documents of sentences in columns, and those back to
 * the running text they were annotated on. O(n) in the file's length.
 */
import type { Span } from '../base/span.ts';

/** Several syntactic words written as one, such as "don't"; numbers of words from 1, both included. */
export interface MultiwordToken {
  readonly first: number;
  readonly last: number;
  readonly form: string;
  readonly spaceAfter: boolean;
}

/** One sentence; all columns have one entry for each syntactic word. Empty nodes are left out. */
export interface ConlluSentence {
  /** `# sent_id`, empty where there is none. */
  readonly id: string;
  /** Paragraph (`# newpar`) inside the document, from 0. */
  readonly paragraph: number;
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly feats: readonly string[];
  /** Number of the head from 1, 0 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  readonly misc: readonly string[];
  readonly multiword: readonly MultiwordToken[];
}

/** A document (`# newdoc`); a file without one is a single document. */
export interface ConlluDocument {
  /** `# newdoc id`, empty where there is none. */
  readonly id: string;
  readonly sentences: readonly ConlluSentence[];
}

/** A document's running text, and where the syntactic words of each sentence stand in it. */
export interface RunningText {
  readonly text: string;
  /**
   * UTF-16 spans, one for each syntactic word of each sentence. Words of a multiword token divide its
   * form where they spell it, and all have the whole of it where they do not.
   */
  readonly spans: readonly (readonly Span[])[];
}

/** What is wrong with a CoNLL-U file, and on which line (from 1). */
export class ConlluError extends Error {
  constructor(
    readonly line: number,
    readonly reason: string,
  ) {
    super(`CoNLL-U line ${line}: ${reason}`);
    this.name = 'ConlluError';
  }
}

type Columns = { -readonly [Key in keyof ConlluSentence]: ConlluSentence[Key] extends readonly (infer Item)[] ? Item[] : ConlluSentence[Key] }; // prettier-ignore

const WORD = /^[1-9]\d*$/;
const RANGE = /^([1-9]\d*)-([1-9]\d*)$/;
const EMPTY_NODE = /^\d+\.\d+$/;

/** Reads a CoNLL-U file; throws `ConlluError` for a line that is none. */
export function readConllu(text: string): ConlluDocument[] {
  const documents: { id: string; sentences: ConlluSentence[] }[] = [];
  let id = '';
  let paragraph = 0;
  let current: Columns | null = null;
  let comments = 0;

  const close = (line: number): void => {
    if (current === null) {
      if (comments > 0) throw new ConlluError(line, 'a sentence has comments but no words');
      return;
    }
    checkHeads(current, line);
    documents.at(-1)!.sentences.push(current);
    current = null;
    comments = 0;
  };

  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  lines.forEach((content, index) => {
    const line = index + 1;
    if (content === '') return close(line);
    if (content.startsWith('#')) {
      if (current !== null) throw new ConlluError(line, 'a comment stands inside a sentence');
      const [, key, value = ''] = /^#\s*([^=]*?)\s*(?:=\s*(.*?)\s*)?$/.exec(content) ?? [];
      comments++;
      if (key === 'newdoc' || key === 'newdoc id') {
        documents.push({ id: value, sentences: [] });
        paragraph = 0;
      } else if (key === 'newpar' || key === 'newpar id') {
        paragraph += (documents.at(-1)?.sentences.length ?? 0) > 0 ? 1 : 0;
      } else if (key === 'sent_id') id = value;
      return;
    }
    if (documents.length === 0) documents.push({ id: '', sentences: [] });
    current ??= emptySentence(id, paragraph);
    id = '';
    readLine(content, line, current);
  });
  if (current !== null) close(lines.length);
  return documents.filter(({ sentences }) => sentences.length > 0);
}

/**
 * The text a document was annotated on: words parted by a space unless the file says `SpaceAfter=No`,
 * sentences by a space, paragraphs by a blank line.
 */
export function rawText(document: ConlluDocument): RunningText {
  const parts: string[] = [];
  let length = 0;
  const append = (part: string): Span => {
    parts.push(part);
    length += part.length;
    return [length - part.length, length];
  };
  const spans = document.sentences.map((sentence, index) => {
    if (index > 0) append(sentence.paragraph === document.sentences[index - 1]!.paragraph ? ' ' : '\n\n');
    const words: Span[] = [];
    const starting = new Map(sentence.multiword.map((token) => [token.first, token]));
    while (words.length < sentence.forms.length) {
      const token = starting.get(words.length + 1);
      const next = token?.last ?? words.length + 1;
      const forms = sentence.forms.slice(words.length, next);
      const span = append(token?.form ?? forms[0]!);
      const isSpaced = token?.spaceAfter ?? hasSpaceAfter(sentence.misc[words.length]!);
      words.push(...(token === undefined ? [span] : partsOf(token.form, forms, span[0])));
      if (isSpaced && next < sentence.forms.length) append(' ');
    }
    return words;
  });
  return { text: parts.join(''), spans };
}

function emptySentence(id: string, paragraph: number): Columns {
  return { id, paragraph, forms: [], lemmas: [], upos: [], xpos: [], feats: [], heads: [], relations: [], misc: [], multiword: [] }; // prettier-ignore
}

function readLine(content: string, line: number, sentence: Columns): void {
  const fields = content.split('\t');
  if (fields.length !== 10) throw new ConlluError(line, `${fields.length} columns instead of 10`);
  const [number, form, lemma, upos, xpos, feats, head, relation, , misc] = fields as [
    string, string, string, string, string, string, string, string, string, string,
  ]; // prettier-ignore
  if (EMPTY_NODE.test(number)) return;
  if (form === '') throw new ConlluError(line, 'the form is empty');
  const range = RANGE.exec(number);
  if (range !== null) {
    const [first, last] = [Number(range[1]), Number(range[2])];
    const after = Math.max(sentence.forms.length, sentence.multiword.at(-1)?.last ?? 0);
    if (first !== after + 1 || last < first) {
      throw new ConlluError(line, `the range ${number} does not follow word ${after}`);
    }
    sentence.multiword.push({ first, last, form, spaceAfter: hasSpaceAfter(misc) });
    return;
  }
  if (!WORD.test(number) || Number(number) !== sentence.forms.length + 1) {
    throw new ConlluError(line, `word number ${number} instead of ${sentence.forms.length + 1}`);
  }
  if (!/^\d+$/.test(head)) throw new ConlluError(line, `the head ${head} is no number`);
  sentence.forms.push(form);
  sentence.lemmas.push(lemma);
  sentence.upos.push(upos);
  sentence.xpos.push(xpos);
  sentence.feats.push(feats);
  sentence.heads.push(Number(head));
  sentence.relations.push(relation);
  sentence.misc.push(misc);
}

/** Checks what only the whole sentence shows; `line` is the one after it. */
function checkHeads(sentence: Columns, line: number): void {
  const count = sentence.forms.length;
  const far = sentence.heads.find((head) => head > count);
  if (far !== undefined) throw new ConlluError(line, `head ${far} in a sentence of ${count} words`);
  const open = sentence.multiword.find(({ last }) => last > count);
  if (open !== undefined) {
    throw new ConlluError(line, `range ${open.first}-${open.last} in a sentence of ${count} words`);
  }
}

function hasSpaceAfter(misc: string): boolean {
  return !misc.split('|').includes('SpaceAfter=No');
}

/** The words' spans inside a multiword form that starts at `start`; the whole of it for each if they do not spell it. */
function partsOf(form: string, words: readonly string[], start: number): Span[] {
  if (words.join('') !== form) return words.map(() => [start, start + form.length]);
  let at = start;
  return words.map((word) => [at, (at += word.length)]);
}
