/**
 * Names in running text against a set of tokens and BIO tags: exact span and kind. Every twenty sentences,
 * one a line, make an article, which is read as a user's would be; names of kinds that are not ours count
 * neither way. O(n) in tokens.
 */
import { extract } from '../extract/extract.ts';
import type { EntityKind } from '../gazetteer/kinds.ts';
import type { LanguageModels } from '../nlp/language-models.ts';
import { kindOfLabel, runningSentence } from './token-tags.ts';
import { countExact, f1Of, noFindings } from './score-findings.ts';

const SENTENCES_AN_ARTICLE = 20;

type TaggedToken = readonly [form: string, tag: string];

/** An article made of tagged sentences. Spans are `start end`, names `start end kind`, in UTF-16 units. */
export interface TaggedArticle {
  readonly text: string;
  readonly names: ReadonlySet<string>;
  /** Names of other kinds. */
  readonly uncounted: ReadonlySet<string>;
}

/** F1 of the names of a set, given as the lines of its file. */
export async function scoreNames(lines: string, models: LanguageModels): Promise<number> {
  const findings = noFindings();
  for (const { text, names, uncounted } of taggedArticles(lines)) {
    const found = await namedMentions(text, models);
    const counted = found.filter(([start, end]) => !uncounted.has(`${start} ${end}`));
    countExact(findings, names, new Set(counted.map((name) => name.join(' '))));
  }
  return f1Of(findings);
}

/** The mentions by name of a text: start, end and kind. */
export async function namedMentions(
  text: string,
  models: LanguageModels,
): Promise<[start: number, end: number, kind: EntityKind][]> {
  const article = { id: 'a1', title: null, origin: null, date: null, url: null, text };
  const { mentions } = await extract(article, models);
  return mentions.filter(({ form }) => form === 'name').map(({ start, end, kind }) => [start, end, kind]);
}

/** Characters beyond the basic plane as asterisks, since the corpora's offsets count code points. */
export function inBasicPlane(text: string): string {
  return text.replace(/[\u{10000}-\u{10ffff}]/gu, '*');
}

/** Reads `token<TAB>tag` lines, a blank line between sentences. Throws `RangeError` where none is tagged. */
export function taggedArticles(lines: string): TaggedArticle[] {
  const sentences: TaggedToken[][] = [[]];
  for (const line of lines.split(/\r?\n/)) {
    const [form, tag] = line.split('\t');
    if (tag !== undefined) sentences.at(-1)!.push([inBasicPlane(form!), tag]);
    else if (sentences.at(-1)!.length > 0) sentences.push([]);
  }
  if (sentences.at(-1)!.length === 0) sentences.pop();
  if (sentences.length === 0) throw new RangeError('holds no tagged tokens');
  const articles: TaggedArticle[] = [];
  for (let from = 0; from < sentences.length; from += SENTENCES_AN_ARTICLE)
    articles.push(taggedArticle(sentences.slice(from, from + SENTENCES_AN_ARTICLE)));
  return articles;
}

function taggedArticle(sentences: readonly (readonly TaggedToken[])[]): TaggedArticle {
  let text = '';
  const names = new Set<string>();
  const uncounted = new Set<string>();
  for (const sentence of sentences) {
    if (text !== '') text += '\n';
    const offset = text.length;
    const spans = runningSentence(sentence.map(([form]) => form));
    text += spans.text;
    for (const { first, last, label } of taggedSpans(sentence)) {
      const span = `${offset + spans.starts[first]!} ${offset + spans.ends[last - 1]!}`;
      const kind = kindOfLabel(label);
      if (kind === undefined) uncounted.add(span);
      else names.add(`${span} ${kind}`);
    }
  }
  return { text, names, uncounted };
}

/** Spans of BIO tags; an I without its B begins one. */
function taggedSpans(sentence: readonly TaggedToken[]): { first: number; last: number; label: string }[] {
  const spans: { first: number; last: number; label: string }[] = [];
  let isInside = false;
  for (const [at, [, tag]] of sentence.entries()) {
    const label = tag.slice(2);
    const current = spans.at(-1);
    if (isInside && tag.startsWith('I') && current!.label.toUpperCase() === label.toUpperCase())
      current!.last++;
    else {
      isInside = tag !== 'O';
      if (isInside) spans.push({ first: at, last: at + 1, label });
    }
  }
  return spans;
}
