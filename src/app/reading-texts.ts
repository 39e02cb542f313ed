/** What is said beside a text that is read: copying words of it, and names that only stand together. */
import { counted } from './wording.ts';

export const READING_TEXTS = {
  copyQuote: 'Copy with source',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying.',
  together: 'Together',
  togetherTitle: 'Names that stand in one sentence, with nothing asserted between them. They are no claims.',
  togetherHead: 'Mentioned together, nothing asserted:',
  pair: (one: string, other: string) => `${one} and ${other}`,
  more: (count: number) => counted(count, 'more pair'),
} as const;
