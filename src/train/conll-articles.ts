/**
 * CoNLL-2003's sentences of tokens → texts as they would be read: words joined by plain English spacing, twelve
 * sentences an article, since the file at hand marks no documents well enough. O(n).
 */
import type { Article } from '../text/article.ts';

const SENTENCES_AN_ARTICLE = 12;
/** What no blank stands before. */
const CLOSING = /^(?:[.,;:!?%)\]]|'s|'|n't|'re|'ve|'ll|'d|'m)$/i;

/** Articles `conll-train-N`, N the place of their first sentence; a sentence is a paragraph. */
export function conllArticles(content: string): Article[] {
  const sentences = content
    .split(/\n[^\S\n]*\n/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) => joined(lines.map((line) => line.split('\t')[0]!)));
  const articles: Article[] = [];
  for (let at = 0; at < sentences.length; at += SENTENCES_AN_ARTICLE) {
    const text = sentences.slice(at, at + SENTENCES_AN_ARTICLE).join('\n\n');
    articles.push({ id: `conll-train-${at}`, title: null, origin: null, date: null, url: null, text });
  }
  return articles;
}

/** Tokens → a sentence; straight quotation marks open and close in turn. */
function joined(tokens: readonly string[]): string {
  let text = '';
  let isOpen = false;
  for (const token of tokens) {
    const isGlued = CLOSING.test(token) || (token === '"' && isOpen);
    const isBehindOpening = /[([$]$/.test(text) || (text.endsWith('"') && isOpen);
    text += (text === '' || isGlued || isBehindOpening ? '' : ' ') + token;
    if (token === '"') isOpen = !isOpen;
  }
  return text;
}
