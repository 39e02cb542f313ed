/** What is said beside a text that is read: copying words of it, names that only stand together, and a case put together. */
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
  assembling: 'Putting the case together',
  assemblingBody: (articles: number) =>
    `${counted(articles, 'article')}: finding out who is who in all of them.`,
  assemblingFailed: 'The case thread does not run',
  assemblingFailedBody:
    'The page put the case together by itself and stood still for it. Everything else works.',
} as const;
