/**
 * What the rules of the later layers ask of single tokens: their words, tags and what stands glued to
 * them. Every question may be asked beside the text too, where there are no words. All O(1).
 */
import type { Span } from '../base/span.ts';
import { TAGS, tokenText, type Tag, type Tokens } from './token-table.ts';

/** The code of each tag in `Tokens.tags`. */
export const CODE_OF = Object.fromEntries(TAGS.map((tag, code) => [tag, code])) as Readonly<
  Record<Tag, number>
>;

/** The token as it stands in the text; empty outside it. */
export function wordAt(tokens: Tokens, at: number): string {
  return at >= 0 && at < tokens.starts.length ? tokenText(tokens, at) : '';
}

/** The token in lower case; empty outside the text. */
export function lowerAt(tokens: Tokens, at: number): string {
  return wordAt(tokens, at).toLowerCase();
}

/** The part of speech of a token; `X` outside the text. */
export function tagAt(tokens: Tokens, at: number): Tag {
  return TAGS[tokens.tags[at] ?? 0]!;
}

/** Whether no white space stands between the token and the one before it. */
export function isGlued(tokens: Tokens, at: number): boolean {
  return tokens.ends[at - 1] === tokens.starts[at];
}

/** Whether a quotation mark that can open a quotation stands here. */
export function isOpeningQuote(tokens: Tokens, at: number): boolean {
  return /^["“‘]$/.test(wordAt(tokens, at));
}

/** Whether a comma stands here. */
export function isComma(tokens: Tokens, at: number): boolean {
  return wordAt(tokens, at) === ',';
}

/** The words from token `first` to before `last`, white space folded. */
export function wordsBetween(tokens: Tokens, first: number, last: number): string {
  return tokens.text.slice(tokens.starts[first], tokens.ends[last - 1]).replace(/\s+/g, ' ');
}

/** From the first to the last code unit of the tokens from `first` to before `last`. */
export function spanBetween(tokens: Tokens, first: number, last: number): Span {
  return [tokens.starts[first]!, tokens.ends[last - 1]!];
}
