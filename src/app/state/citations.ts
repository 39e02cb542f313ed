/**
 * A claim's sentence → the quotation with its citation, as it may stand in a text of one's own: title, origin,
 * date, number of the sentence and address where there is one. O(length of the sentence).
 */
import type { CaseClaim, ResolvedCase } from '../../casefile/case-entities.ts';
import type { Article } from '../../text/article.ts';
import { texts } from '../texts.ts';
import { longDate } from './dates.ts';

/** "“Title”, Origin, Monday 2 July 2007, sentence 4, https://…"; `sentence` from 1, null while unknown. */
export function citationOf({ title, origin, date, url }: Article, sentence: number | null): string {
  return [
    `“${title ?? texts.untitled}”`,
    origin ?? texts.unknownOrigin,
    date === null ? texts.unknownDate : longDate(date),
    ...(sentence === null ? [] : [texts.inspector.sentence(sentence)]),
    ...(url === null ? [] : [url]),
  ].join(', ');
}

/** The sentence of a claim in quotation marks, and its citation in brackets behind it. */
export function quotationOf(resolved: ResolvedCase, claim: CaseClaim, sentence: number | null): string {
  const article = resolved.extractions.get(claim.article)?.article;
  if (article === undefined) return '';
  const words = article.text
    .slice(...claim.claim.sentence)
    .replace(/\s+/g, ' ')
    .trim();
  const citation = citationOf(article, sentence);
  return words === '' ? citation : `${quoted(words)} (${citation})`;
}

/** In double quotation marks, those inside made single. */
function quoted(words: string): string {
  const inner = words
    .replace(/“/g, '‘')
    .replace(/”/g, '’')
    .replace(/"([^"]*)"/g, '‘$1’');
  return `“${inner}”`;
}
