/**
 * A text → paragraphs, and paragraphs → blocks that are drawn only when they come near, so that an
 * article of megabytes costs no more than what is on the screen. Spans point into the unaltered text.
 * One pass, O(n).
 */
import type { Span } from '../../base/span.ts';

/** One paragraph or, of an overlong one, a piece. */
export interface Paragraph {
  readonly span: Span;
  /** It goes on from the piece before. */
  readonly continues: boolean;
  /** Line breaks inside it are meant (lists, verse), not wrapping. */
  readonly keepsLines: boolean;
}

/** Neighbouring paragraphs that are drawn together. */
export interface Block {
  readonly span: Span;
  readonly paragraphs: readonly Paragraph[];
}

const LONGEST = 4000;
const BLOCK_LENGTH = 12_000;

/** Cuts a text at blank lines or, if it has none, at line breaks. */
export function paragraphsOf(text: string): Paragraph[] {
  const gap = /\n[^\S\n]*\n/.test(text) ? /(?:[^\S\n]*\n){2,}/g : /\n+/g;
  const paragraphs: Paragraph[] = [];
  let from = 0;
  for (const match of text.matchAll(gap)) {
    push(text, from, match.index, paragraphs);
    from = match.index + match[0].length;
  }
  push(text, from, text.length, paragraphs);
  return paragraphs;
}

/** Groups paragraphs to blocks of about one length in code units. */
export function blocksOf(paragraphs: readonly Paragraph[]): Block[] {
  const blocks: Block[] = [];
  let group: Paragraph[] = [];
  const flush = (): void => {
    if (group.length === 0) return;
    blocks.push({ span: [group[0]!.span[0], group.at(-1)!.span[1]], paragraphs: group });
    group = [];
  };
  for (const paragraph of paragraphs) {
    group.push(paragraph);
    if (paragraph.span[1] - group[0]!.span[0] >= BLOCK_LENGTH) flush();
  }
  flush();
  return blocks;
}

/** Index of the block that holds a position, or of the last one before it. */
export function blockAt(blocks: readonly Block[], position: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks[middle]!.span[0] <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

function push(text: string, start: number, end: number, paragraphs: Paragraph[]): void {
  if (text.slice(start, end).trim() === '') return;
  const keepsLines = !isWrapped(text.slice(start, Math.min(end, start + LONGEST)));
  let continues = false;
  while (end - start > LONGEST) {
    const cut = text.lastIndexOf(' ', start + LONGEST);
    const at = cut > start + LONGEST / 2 ? cut + 1 : wholeCharacter(text, start + LONGEST);
    paragraphs.push({ span: [start, at], continues, keepsLines });
    start = at;
    continues = true;
  }
  paragraphs.push({ span: [start, end], continues, keepsLines });
}

/** Not between the halves of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at - 1 : at;
}

/** Lines of one full width, as in text wrapped for a terminal. */
function isWrapped(paragraph: string): boolean {
  const lines = paragraph.split('\n').slice(0, -1);
  if (lines.length < 2) return false;
  return lines.every((line) => line.trimEnd().length >= 50 && line.trimEnd().length <= 100);
}
