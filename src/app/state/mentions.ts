/**
 * The mentions of one entity → what its panel tells: where it is mentioned, article by article and in the
 * words around each, and on what grounds the mentions were put together. Words are looked up only for as
 * many as are shown; everything else is O(mentions).
 */
import type { Span } from '../../base/span.ts';
import type { CaseEntity, ResolvedCase } from '../../casefile/case-entities.ts';
import type { Mention, MentionLink } from '../../entities/entity.ts';

/** One article's mentions of an entity, in reading order. */
export interface ArticleMentions {
  readonly article: string;
  readonly mentions: readonly Mention[];
}

/** Words of an article around mentions that stand close together. */
export interface MentionContext {
  readonly span: Span;
  readonly mentions: readonly Mention[];
  /** Whether the sentence goes on before or after the words. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** Mentions put together on the same grounds. */
export interface LinkGrounds {
  readonly link: MentionLink;
  readonly count: number;
  /** Different wordings, the most frequent first. */
  readonly examples: readonly string[];
  /** Mean over the mentions that have one, 0 to 1; null where the words alone decide. */
  readonly confidence: number | null;
}

/** The sentence that holds a position; null while nobody knows. */
export type SentenceAt = (position: number) => Span | null;

const LONGEST_CONTEXT = 260;
const LONGEST_MENTION = 320;
const BEFORE = 100;
const AFTER = 120;
const LONGEST_EXAMPLE = 48;
const EXAMPLES = 3;

/** Mentions by article, the earliest published first, undated ones last. */
export function mentionsByArticle(resolved: ResolvedCase, entity: CaseEntity): ArticleMentions[] {
  const groups = new Map<string, Mention[]>();
  for (const { article, mention } of entity.mentions) {
    const group = groups.get(article);
    if (group) group.push(mention);
    else groups.set(article, [mention]);
  }
  const dated = [...groups].map(([article, mentions]) => ({
    article,
    mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end),
    date: resolved.extractions.get(article)?.article.date ?? '9999',
  }));
  return dated.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The words around the first mentions, at most `limit` stretches; with how many mentions those hold. */
export function contextsOf(
  text: string,
  mentions: readonly Mention[],
  sentenceAt: SentenceAt,
  limit: number,
): { readonly contexts: readonly MentionContext[]; readonly held: number } {
  const contexts: { span: Span; mentions: Mention[]; isCutBefore: boolean; isCutAfter: boolean }[] = [];
  let held = 0;
  for (const mention of mentions) {
    const last = contexts.at(-1);
    if (last && mention.end <= last.span[1]) last.mentions.push(mention);
    else if (contexts.length < limit)
      contexts.push({ ...wordsAround(text, mention, sentenceAt), mentions: [mention] });
    else break;
    held++;
  }
  return { contexts, held };
}

/** The sentence or, of a long one, whole words on both sides of the mention. */
function wordsAround(
  text: string,
  { start, end }: Mention,
  sentenceAt: SentenceAt,
): Omit<MentionContext, 'mentions'> {
  const stop = Math.min(end, start + LONGEST_MENTION);
  const [first, last] = trimmed(text, sentenceAt(start) ?? paragraphAt(text, start, stop));
  if (last - first <= LONGEST_CONTEXT)
    return {
      span: [Math.min(first, start), Math.max(last, stop)],
      isCutBefore: false,
      isCutAfter: stop < end,
    };
  const from = Math.max(first, start - BEFORE);
  const to = Math.min(last, stop + AFTER);
  return {
    span: [from === first ? from : wordStart(text, from, start), to === last ? to : wordEnd(text, to, stop)],
    isCutBefore: from > first,
    isCutAfter: to < last,
  };
}

function paragraphAt(text: string, start: number, end: number): Span {
  const before = text.lastIndexOf('\n\n', start);
  const after = text.indexOf('\n\n', end);
  return [before < 0 ? 0 : before + 2, after < 0 ? text.length : after];
}

function trimmed(text: string, [start, end]: Span): Span {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return [start, end];
}

/** The first beginning of a word from `at` on, at most `most`. */
function wordStart(text: string, at: number, most: number): number {
  const space = text.slice(at, most).search(/\s\S/);
  return space < 0 ? most : at + space + 1;
}

/** The last end of a word before `at`, at least `least`. */
function wordEnd(text: string, at: number, least: number): number {
  const rest = text.slice(least, at);
  const space = /\s\S*$/.exec(rest)?.index ?? 0;
  return least + rest.slice(0, space).trimEnd().length;
}

/** On what grounds mentions were put together, the most frequent first; the first mention of all is left out. */
export function groundsOf(resolved: ResolvedCase, entity: CaseEntity): LinkGrounds[] {
  const grounds = new Map<MentionLink, { wordings: Map<string, number>; sure: number[]; count: number }>();
  for (const { article, mention } of entity.mentions) {
    const { link, confidence, start, end } = mention;
    if (link === undefined || link === 'first') continue;
    const ground = grounds.get(link) ?? { wordings: new Map<string, number>(), sure: [], count: 0 };
    grounds.set(link, ground);
    ground.count++;
    if (confidence !== undefined) ground.sure.push(confidence);
    const text = resolved.extractions.get(article)?.article.text ?? '';
    const words = text.slice(start, Math.min(end, start + LONGEST_EXAMPLE)).replace(/\s+/g, ' ');
    const wording = end - start > LONGEST_EXAMPLE ? `${words}…` : words;
    if (words !== '') ground.wordings.set(wording, (ground.wordings.get(wording) ?? 0) + 1);
  }
  return [...grounds]
    .map(([link, { wordings, sure, count }]) => ({
      link,
      count,
      examples: [...wordings]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, EXAMPLES)
        .map(([wording]) => wording),
      confidence: sure.length === 0 ? null : sure.reduce((sum, value) => sum + value, 0) / sure.length,
    }))
    .sort((a, b) => b.count - a.count || (a.link < b.link ? -1 : 1));
}

/** What else an entity may be, the likeliest first. */
export interface PossibleSame {
  readonly other: CaseEntity;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** The suggestions that concern an entity. */
export function suggestionsFor(resolved: ResolvedCase, id: string): PossibleSame[] {
  return resolved.suggestions.flatMap(({ a, b, score, reasons }) => {
    const other = a === id ? resolved.entities.get(b) : b === id ? resolved.entities.get(a) : undefined;
    return other === undefined ? [] : [{ other, score, reasons }];
  });
}

/** Articles put together for one reason. */
export interface JoinGrounds {
  readonly reason: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly articles: readonly string[];
}

/** Why articles were put together, the reason of most articles first; they are listed, so a reason need not name them. */
export function joinGroundsOf({ joins }: CaseEntity): JoinGrounds[] {
  const grounds = new Map<string, { reason: string; confidence: number; articles: Set<string> }>();
  for (const { reason, articles, confidence } of joins) {
    const where = articles[0] === articles[1] ? articles[0] : articles.join(' and ');
    const bare = reason.replace(` in ${where}`, '');
    const key = `${confidence} ${bare}`;
    const ground = grounds.get(key) ?? { reason: bare, confidence, articles: new Set<string>() };
    grounds.set(key, ground);
    for (const article of articles) ground.articles.add(article);
  }
  return [...grounds.values()]
    .map(({ reason, confidence, articles }) => ({ reason, confidence, articles: [...articles] }))
    .sort((a, b) => b.articles.length - a.articles.length || b.confidence - a.confidence);
}
