/**
 * Corpora of tokens and BIO tags → documents of running text with name spans, and those → sentences in our
 * own tokens, so that training sees what running sees.
 */
import type { EntityKind } from '../gazetteer/kinds.ts';
import { tokenize } from '../text/tokens.ts';

/** Names of our kinds; tags of other kinds become no name. */
const KINDS: Readonly<Record<string, EntityKind>> = {
  PER: 'person',
  PERSON: 'person',
  POLITICIAN: 'person',
  ORG: 'group',
  ORGANISATION: 'group',
  POLITICALPARTY: 'group',
  LOC: 'place',
  LOCATION: 'place',
  COUNTRY: 'place',
};

/** The kind that a corpus's label stands for, undefined for kinds that are not ours. */
export function kindOfLabel(label: string): EntityKind | undefined {
  return KINDS[label.toUpperCase()];
}

/** A name in tokens. */
export interface NameSpan {
  readonly first: number;
  /** One past the last token. */
  readonly last: number;
  readonly kind: EntityKind;
}

/** A sentence as a corpus has it. */
export interface NamedSentence {
  readonly forms: readonly string[];
  readonly names: readonly NameSpan[];
}

/**
 * Reads `token<TAB>tag` lines, a blank line between sentences. Documents are told apart by `-DOCSTART-`;
 * a corpus without them is cut into documents of `block` sentences.
 */
export function readTokenTags(text: string, block: number): NamedSentence[][] {
  const documents: NamedSentence[][] = [[]];
  let rows: [string, string][] = [];
  const marked = text.includes('-DOCSTART-');
  const flush = (): void => {
    if (rows.length === 0) return;
    const isMark = rows[0]![0] === '-DOCSTART-';
    const current = documents[documents.length - 1]!;
    if (isMark || (!marked && current.length === block)) documents.push([]);
    if (!isMark) documents[documents.length - 1]!.push(namedSentence(rows));
    rows = [];
  };
  for (const line of text.split('\n')) {
    const [form, tag] = line.split('\t');
    if (form === undefined || tag === undefined || form === '') flush();
    else rows.push([form, tag.trim()]);
  }
  flush();
  return documents.filter((sentences) => sentences.length > 0);
}

function namedSentence(rows: readonly (readonly [string, string])[]): NamedSentence {
  const names: NameSpan[] = [];
  let first = 0;
  let label = '';
  const close = (last: number): void => {
    const kind = kindOfLabel(label);
    if (kind !== undefined) names.push({ first, last, kind });
    label = '';
  };
  for (const [at, [, tag]] of rows.entries()) {
    const continues = tag.startsWith('I-') && tag.slice(2) === label;
    if (continues) continue;
    close(at);
    if (tag !== 'O') {
      first = at;
      label = tag.slice(2);
    }
  }
  close(rows.length);
  return { forms: rows.map(([form]) => form), names };
}

const NO_SPACE_BEFORE = /^(?:[.,;:!?%)\]}]|'s|'S|n't|'re|'ve|'ll|'d|'m|'|\.\.\.|''|”|’s?)$/;
const NO_SPACE_AFTER = /^(?:[([{$#“£€]|``)$/;

/** Tokens with plain English spacing, and where each stands; a straight quotation mark opens and closes in turn. */
export function runningSentence(forms: readonly string[]): {
  text: string;
  starts: number[];
  ends: number[];
} {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let isGlued = true;
  let isQuoted = false;
  for (const form of forms) {
    const joins = isGlued || NO_SPACE_BEFORE.test(form) || (form === '"' && isQuoted);
    isGlued = NO_SPACE_AFTER.test(form) || (form === '"' && !isQuoted);
    if (form === '"') isQuoted = !isQuoted;
    if (!joins && text !== '') text += ' ';
    starts.push(text.length);
    text += form;
    ends.push(text.length);
  }
  return { text, starts, ends };
}

/** The sentence in our own tokens, as it would be found in running text. */
export function retokenized({ forms, names }: NamedSentence): NamedSentence {
  const { text, starts, ends } = runningSentence(forms);
  const tokens = tokenize(text);
  const count = tokens.starts.length;
  const found: NameSpan[] = [];
  let token = 0;
  for (const { first, last, kind } of names) {
    const from = starts[first]!;
    const to = ends[last - 1]!;
    while (token < count && tokens.ends[token]! <= from) token++;
    let end = token;
    while (end < count && tokens.ends[end]! <= to) end++;
    if (end > token && tokens.starts[token]! >= from) found.push({ first: token, last: end, kind });
  }
  return {
    forms: Array.from({ length: count }, (_, index) => text.slice(tokens.starts[index], tokens.ends[index])),
    names: found,
  };
}
