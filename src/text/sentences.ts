/**
 * Tokens → sentences. A sentence ends at terminal punctuation with what closes around it, at blank lines
 * that do not cut it in two, and at the line breaks that `line-breaks.ts` does not read over. Abbreviations
 * keep their full stop (the tokens say which), and end a sentence only before a word that opens one. Rules
 * of our own over forms alone; O(n).
 */
import type { Span } from '../base/span.ts';
import { continuesLine, continuesPage, lineLayout } from './line-breaks.ts';
import { tokenText, type Tokens } from './token-table.ts';
import { AMBIGUOUS_ABBREVIATIONS, SENTENCE_OPENERS, SPEECH_VERBS } from './word-tables.ts';

/** Sentences as ranges of tokens. */
export interface Sentences {
  /** First token of each sentence, then the number of tokens: one more than there are sentences. */
  readonly bounds: Int32Array;
  /** Paragraph (parted by blank lines that cut no sentence) of each sentence, from 0. */
  readonly paragraphs: Int32Array;
}

/** Tokens after which a sentence without an end is cut, since later layers look across a whole sentence. */
const LONGEST_SENTENCE = 400;
const TERMINAL = /^[.?!…]+$/;
const CLOSING = /^(?:["'”’)\]»*_]|''|’’)$/;
const ABBREVIATION = /^\p{L}[\p{L}.]*\.$/u;
const TITLE =
  /^(?:mr|mrs|ms|dr|prof|gen|brig|lt|col|maj|capt|cmdr|adm|sgt|sen|rep|gov|rev|st|no|vs|hon|pres|amb|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|[a-z])\.$/i;
const NUMBER = /^\d[\d,–-]*$/;
const DATE = /^\d{1,2}\/\d{1,2}\/\d{2,4}$/;
const TIME = /^\d{1,2}:\d\d(?::\d\d)?$/;
const ADDRESS = /^(?:https?:|www\.)/;
const RULE_LINE = /^([-–—=*_~+#])\1{3,}$/;
const FACE = /^[:;=]['’]?[-^]?[)(DPp]+$/;

/** Finds the sentences of a tokenised text. */
export function findSentences(tokens: Tokens): Sentences {
  const count = tokens.starts.length;
  const layout = lineLayout(tokens.text);
  const bounds: number[] = count > 0 ? [0] : [];
  const paragraphs: number[] = count > 0 ? [0] : [];
  let paragraph = 0;
  for (let next = 1; next < count; next++) {
    const first = bounds.at(-1)!;
    if (tokens.ends[next - 1] === tokens.starts[next]) {
      if (next - first < LONGEST_SENTENCE) continue;
    } else if (next - first < LONGEST_SENTENCE) {
      const breaks = breaksBefore(tokens, next);
      const closes = closesSentence(tokens, first, next);
      if (breaks > 1) {
        if (!closes && !isTerminal(tokens, first, next) && continuesPage(tokens, first, next)) continue;
        paragraph++;
      } else if (!closes && (breaks === 0 || continuesLine(tokens, next, layout))) continue;
    }
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

/** Line breaks in the white space before a token; a form feed counts as a blank line. */
function breaksBefore(tokens: Tokens, next: number): number {
  const [from, to] = [tokens.ends[next - 1]!, tokens.starts[next]!];
  if (to - from === 1) return tokens.text[from] === '\n' ? 1 : tokens.text[from] === '\f' ? 2 : 0;
  const gap = tokens.text.slice(from, to);
  return gap.includes('\f') ? 2 : (gap.match(/\n|\r(?!\n)|\u2028|\u2029{2}/g) ?? []).length;
}

/** Whether punctuation that can end a sentence stands before token `next`, whatever follows. */
function isTerminal(tokens: Tokens, first: number, next: number): boolean {
  return TERMINAL.test(tokenText(tokens, beforeClosing(tokens, first, next).last));
}

/** Whether the sentence from `first` ends between token `next` − 1 and `next`, which white space parts. */
function closesSentence(tokens: Tokens, first: number, next: number): boolean {
  const { last, isQuoted } = beforeClosing(tokens, first, next);
  const word = tokenText(tokens, last);
  if (TERMINAL.test(word)) {
    return !isItemNumber(tokens, first, last) && opensSentence(tokens, last, next, isQuoted);
  }
  const following = tokenText(tokens, next);
  if (ABBREVIATION.test(word)) {
    return !TITLE.test(word) && /^\p{Lu}/u.test(following) && SENTENCE_OPENERS.has(following.toLowerCase());
  }
  if (RULE_LINE.test(word) || RULE_LINE.test(following)) return true;
  if (ADDRESS.test(word)) return /^\p{Lu}|^https?:/u.test(following);
  if (FACE.test(word)) return /^\p{Lu}/u.test(following);
  return isStampEdge(tokens, next);
}

/** The last token before quotation marks, brackets and references ("[7]") that belong to the sentence. */
function beforeClosing(tokens: Tokens, first: number, next: number): { last: number; isQuoted: boolean } {
  let last = next - 1;
  let isQuoted = false;
  while (last > first) {
    if (last - 3 >= first && isReference(tokens, last - 2)) last -= 3;
    else if (CLOSING.test(tokenText(tokens, last)) && tokens.ends[last - 1] === tokens.starts[last]) {
      isQuoted ||= /["'”’»]/.test(tokenText(tokens, last));
      last--;
    } else break;
  }
  return { last, isQuoted };
}

function isReference(tokens: Tokens, at: number): boolean {
  return (
    tokenText(tokens, at) === '[' &&
    NUMBER.test(tokenText(tokens, at + 1)) &&
    at + 2 < tokens.starts.length &&
    tokenText(tokens, at + 2) === ']'
  );
}

/** "3." or "a." at the start of a sentence: the number of an item, not its end. */
function isItemNumber(tokens: Tokens, first: number, stop: number): boolean {
  const at = stop - 1;
  return (
    tokenText(tokens, stop) === '.' &&
    at >= first &&
    tokens.ends[at] === tokens.starts[stop] &&
    /^(?:\d{1,3}(?:\.\d+)*|\p{L})$/u.test(tokenText(tokens, at)) &&
    (at === first || (at === first + 1 && /^[*•(#-]$/.test(tokenText(tokens, first))))
  );
}

/** Whether a sentence can begin at `next` after the terminal punctuation at `stop`. */
function opensSentence(tokens: Tokens, stop: number, next: number, isQuoted: boolean): boolean {
  const word = tokenText(tokens, next);
  if (/^(?:[,;:)\]].*|[.?!]|[?!].*)$/.test(word) || isReference(tokens, next)) return false;
  if (isQuoted && /[?!…]$/.test(tokenText(tokens, stop)) && isSpeechTag(tokens, next)) return false;
  return !/^\p{Ll}/u.test(word) || ADDRESS.test(word) || (!isQuoted && endsBeforeSmallLetter(tokens, stop));
}

/** Careless writing: a stop after an ordinary word ends the sentence even before a small letter. */
function endsBeforeSmallLetter(tokens: Tokens, stop: number): boolean {
  const mark = tokenText(tokens, stop);
  const before = stop > 0 ? tokenText(tokens, stop - 1) : '';
  if (/^\?+$/.test(mark)) return true;
  const isWord = /^[\p{L}\p{N}’']+$/u.test(before) && !AMBIGUOUS_ABBREVIATIONS.has(before.toLowerCase());
  if (mark === '.') return isWord && before.length > 1;
  return /^!+$/.test(mark) && !/^\p{Lu}\p{Ll}/u.test(before);
}

/** "Pete said", "the old man asked": who speaks the question or exclamation before. */
function isSpeechTag(tokens: Tokens, next: number): boolean {
  const end = Math.min(next + 4, tokens.starts.length);
  for (let at = next; at < end; at++) {
    const word = tokenText(tokens, at);
    if (at > next && SPEECH_VERBS.has(word)) return true;
    if (!/^\p{L}/u.test(word)) return false;
  }
  return false;
}

/** Before and after the date and time of a mail's header, "11/29/2000 04:31 PM". */
function isStampEdge(tokens: Tokens, next: number): boolean {
  return (
    (isStamp(tokens, next) && /^[\p{Lu}>]|@/u.test(tokenText(tokens, next - 1))) ||
    isStamp(tokens, next - 3) ||
    (isStamp(tokens, next - 2) && !/^[AP]M$/.test(tokenText(tokens, next)))
  );
}

function isStamp(tokens: Tokens, at: number): boolean {
  return (
    at >= 0 &&
    at + 1 < tokens.starts.length &&
    DATE.test(tokenText(tokens, at)) &&
    TIME.test(tokenText(tokens, at + 1))
  );
}
