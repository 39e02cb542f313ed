/**
 * Names that the text explains: "the Rapid Support Forces (RSF)". Where the capitals before the bracket spell
 * what stands in it, the words are a name, whole, and so is the acronym wherever it stands, whatever
 * the recogniser saw of them. O(n).
 */
import { wordAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import type { NamedSpan } from './named-span.ts';

const ACRONYM = /^\p{Lu}{2,7}$/u;
const LINK = /^(?:of|for|and|the|in|to|on|&)$/;
const LONGEST = 14;

/** The names of a text with those that a bracket explains put in place of the parts that were found. */
export function withExplainedNames(tokens: Tokens, names: readonly NamedSpan[]): NamedSpan[] {
  const explained = explainedRuns(tokens);
  if (explained.length === 0) return [...names];
  const acronyms = new Set(explained.map(({ letters }) => letters));
  const found: (readonly [first: number, last: number])[] = explained.map(({ first, last }) => [first, last]);
  for (let at = 0; at < tokens.starts.length; at++)
    if (acronyms.has(wordAt(tokens, at))) found.push([at, at + 1]);
  const kept = names.filter(
    (name) =>
      !found.some(([first, last]) => first < name.last && name.first < last && !covers(name, first, last)),
  );
  const added = found
    .filter(([first, last]) => !kept.some((name) => covers(name, first, last)))
    .map(([first, last]): NamedSpan => ({
      first,
      last,
      kind: 'group',
      titleFirst: first,
      form: 'name',
      inner: null,
    }));
  return [...kept, ...added].sort((a, b) => a.first - b.first);
}

const covers = (name: NamedSpan, first: number, last: number): boolean =>
  name.first <= first && last <= name.last;

/** Each bracketed acronym with the words that it stands for. */
function explainedRuns(tokens: Tokens): { letters: string; first: number; last: number }[] {
  const runs: { letters: string; first: number; last: number }[] = [];
  for (let at = 1; at + 1 < tokens.starts.length; at++) {
    const letters = wordAt(tokens, at);
    if (!ACRONYM.test(letters) || wordAt(tokens, at - 1) !== '(' || wordAt(tokens, at + 1) !== ')') continue;
    const first = spelledFrom(tokens, at - 1, letters);
    if (first >= 0) runs.push({ letters, first, last: at - 1 });
  }
  return runs;
}

/** The first of the words before `end` whose capitals spell the letters, read backwards; −1 if they do not. */
function spelledFrom(tokens: Tokens, end: number, letters: string): number {
  let left = letters.length;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST); at--) {
    const word = wordAt(tokens, at);
    if (word.startsWith(letters[left - 1]!)) {
      left--;
      if (left === 0) return at;
    } else if (!LINK.test(word) && word !== '-') return -1;
  }
  return -1;
}
