/**
 * Tokens → sentences. A sentence ends at terminal punctuation with what closes around it, and at line
 * breaks unless the text is hard-wrapped or the next line goes on in lower case. Abbreviations keep
 * their full stop (wink's tokens say which), and end a sentence only before a word that opens one.
 * Rules of our own over wink's tokens; O(n).
 */
import type { Span } from '../base/span.ts';
import { tokenText, type Tokens } from './tokens.ts';

/** Sentences as ranges of tokens. */
export interface Sentences {
  /** First token of each sentence, then the number of tokens: one more than there are sentences. */
  readonly bounds: Int32Array;
  /** Paragraph (parted by blank lines) of each sentence, from 0. */
  readonly paragraphs: Int32Array;
}

/** Tokens after which a sentence without an end is cut, since later layers look across a whole sentence. */
const LONGEST_SENTENCE = 400;
const TERMINAL = /^(?:[.?!…]+|[.?!…]+["'”’)\]]+)$/;
const CLOSING = /^["'”’)\]»]+$/;
const ABBREVIATION = /^\p{L}[\p{L}.]*\.$/u;
const TITLE =
  /^(?:mr|mrs|ms|dr|prof|gen|brig|lt|col|maj|capt|cmdr|adm|sgt|sen|rep|gov|rev|st|no|vs|hon|pres|amb|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|[a-z])\.$/i;
const OPENERS = new Set(
  'the a an in on at but and he she it they we i his her its their this that these those when while after before as if there for by from with one some no officials police however'.split(
    ' ',
  ),
);

/** Finds the sentences of a tokenised text. */
export function findSentences(tokens: Tokens): Sentences {
  const count = tokens.starts.length;
  const isWrapped = hardWrap(tokens.text);
  const bounds: number[] = count > 0 ? [0] : [];
  const paragraphs: number[] = count > 0 ? [0] : [];
  let paragraph = 0;
  for (let next = 1; next < count; next++) {
    const gap = tokens.text.slice(tokens.ends[next - 1], tokens.starts[next]);
    const breaks = gap === '' || gap === ' ' ? 0 : (gap.match(/\n/g) ?? []).length;
    if (breaks > 1) paragraph++;
    const ends =
      breaks > 1 ||
      next - bounds.at(-1)! >= LONGEST_SENTENCE ||
      (breaks === 1 && !goesOn(tokens, next, isWrapped)) ||
      (gap !== '' && closesSentence(tokens, next));
    if (!ends) continue;
    bounds.push(next);
    paragraphs.push(paragraph);
  }
  bounds.push(count);
  return { bounds: Int32Array.from(bounds), paragraphs: Int32Array.from(paragraphs) };
}

/** From the first to the last code unit of a sentence. */
export function sentenceSpan(tokens: Tokens, sentences: Sentences, index: number): Span {
  const last = sentences.bounds[index + 1]! - 1;
  return [tokens.starts[sentences.bounds[index]!]!, tokens.ends[last]!];
}

/** Whether the sentence ends between token `next` − 1 and `next`, which white space parts. */
function closesSentence(tokens: Tokens, next: number): boolean {
  let last = next - 1;
  while (last > 0 && CLOSING.test(tokenText(tokens, last)) && tokens.ends[last - 1] === tokens.starts[last])
    last--;
  const word = tokenText(tokens, last);
  if (TERMINAL.test(word)) return opensSentence(tokens, next) && !(word === '.' && isInitial(tokens, last));
  if (!ABBREVIATION.test(word) || TITLE.test(word)) return false;
  return OPENERS.has(tokens.lemmas[next]!) && /^\p{Lu}/u.test(tokenText(tokens, next));
}

/** A single capital before the stop, as in "J . Smith". */
function isInitial(tokens: Tokens, stop: number): boolean {
  return (
    stop > 0 && /^\p{Lu}$/u.test(tokenText(tokens, stop - 1)) && tokens.ends[stop - 1] === tokens.starts[stop]
  );
}

function opensSentence(tokens: Tokens, index: number): boolean {
  return !/^[\p{Ll},;:]/u.test(tokenText(tokens, index));
}

/** Whether the text goes on over the single line break before token `next`. */
function goesOn(tokens: Tokens, next: number, isWrapped: boolean): boolean {
  return /^\p{Ll}/u.test(tokenText(tokens, next)) || (isWrapped && !closesSentence(tokens, next));
}

/** Whether most lines inside paragraphs are of one full width, as in text wrapped for a terminal. */
function hardWrap(text: string): boolean {
  const lengths: number[] = [];
  for (const paragraph of text.slice(0, 20_000).split(/\n\s*\n/)) {
    const lines = paragraph.split('\n');
    for (const line of lines.slice(0, -1)) lengths.push(line.trimEnd().length);
  }
  if (lengths.length < 3) return false;
  const widest = Math.max(...lengths);
  const full = lengths.filter((length) => length > widest * 0.75).length;
  return widest >= 40 && widest <= 130 && full >= lengths.length * 0.8;
}
