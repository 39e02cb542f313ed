/**
 * Adjectives, participles and compounds → the standing relations they tell: "gunmen loyal to Sadr", "X is
 * based in Y", "Turkish-backed rebels", "pro-Iranian militias". O(1) for each token of the sentence.
 */
import { isGlued, lowerAt, wordAt } from '../text/token-words.ts';
import { chainEnd, chainFrom, phraseBefore } from '../nlp/phrase-order.ts';
import type { Clause } from '../nlp/clause.ts';
import type { Party } from './claim-draft.ts';
import type { Reading, RuleSentence } from './reading.ts';
import { patternsFor } from './rule-book.ts';

/** The states that the word at a token tells. */
export function readState(at: RuleSentence, token: number): Reading | null {
  const { tokens, sentence, parties } = at;
  const word = lowerAt(tokens, token);
  for (const pattern of patternsFor('state', word)) {
    if (!pattern.after.has(lowerAt(tokens, token + 1))) continue;
    const { nouns } = sentence.phrases;
    const object = chainFrom(nouns, token + 2);
    if (object < 0) continue;
    const joined = [object, ...sentence.tree.joined(nouns[object]!.head).filter((one) => one > object)];
    const [bearer, other] = pattern.isInverse ? [pattern.y, pattern.x] : [pattern.x, pattern.y];
    const others = parties.fitting(joined, other.type, pattern.predicate === 'accuses' ? 'either' : 'self');
    const { phrases, clause } = bearersOf(at, token);
    const bearers = parties.fitting(phrases, bearer.type, 'self');
    const [subjects, objects] = pattern.isInverse ? [others, bearers] : [bearers, others];
    if (subjects.length > 0 && objects.length > 0)
      return { pattern, subjects, objects, trigger: token, words: [token, token + 1], clause };
  }
  return null;
}

/** Of whom the word at a token is said: its subject, or the phrase it stands behind. */
function bearersOf(
  { sentence: { clauses, phrases, tree } }: RuleSentence,
  token: number,
): { readonly phrases: readonly number[]; readonly clause: Clause | null } {
  const clause = clauses.find(({ verb }) => verb.head === token || tree.predicateOf(verb.head) === token);
  if (clause !== undefined) {
    const isSaid = clause.relation !== 'reduced' && clause.relation !== 'relative';
    return { phrases: clause.subjects, clause: isSaid ? clause : null };
  }
  const relation = tree.relationOf(token);
  const object = relation === 'xcomp' ? tree.dependents(tree.headOf(token), /^obj$/)[0] : undefined;
  if (object !== undefined && object < token && tree.phraseAt(object) < 0)
    return { phrases: [], clause: null };
  const modified = /^(?:amod|acl)/.test(relation) ? tree.headOf(token) : token;
  const bearer = modified < token ? tree.phraseAt(modified) : -1;
  if (bearer >= 0 && phrases.nouns[bearer]!.last < token) return { phrases: [bearer], clause: null };
  const before = chainEnd(phrases.nouns, phraseBefore(phrases.nouns, token));
  if (before >= 0) return { phrases: [before], clause: null };
  const above = clauses.find(({ verb }) => verb.head === tree.headOf(token));
  return { phrases: above?.subjects ?? [], clause: above ?? null };
}

/** "Turkish-backed rebels", "pro-Iranian militias": what a compound at a token says of the phrase it stands in. */
export function readCompound(at: RuleSentence, token: number): Reading | null {
  const { tokens, sentence, parties } = at;
  const word = wordAt(tokens, token);
  const [, prefix, rest] = /^(\w+)-(\p{L}[\p{L}-]*)$/u.exec(word) ?? [];
  const phrase = sentence.tree.phraseAt(token);
  if (phrase < 0) return null;
  const isParted =
    wordAt(tokens, token + 1) === '-' && isGlued(tokens, token + 1) && isGlued(tokens, token + 2);
  if (prefix !== undefined) {
    const inner = parties.insideAt(token, rest!, prefix.length + 1);
    return inner === null ? null : compound(at, phrase, token, prefix.toLowerCase(), true, inner);
  }
  if (!isParted) return null;
  const inner = parties.endingAt(token) ?? parties.insideAt(token, word, 0);
  return inner === null ? null : compound(at, phrase, token + 2, lowerAt(tokens, token + 2), false, inner);
}

function compound(
  { parties }: RuleSentence,
  phrase: number,
  trigger: number,
  word: string,
  isPrefix: boolean,
  inner: Party,
): Reading | null {
  const outer = parties.of(phrase);
  if (outer === null || outer.entity === inner.entity) return null;
  for (const pattern of patternsFor('compound', word)) {
    if (pattern.isPrefix !== isPrefix) continue;
    const [x, y] = pattern.inner === 'X' ? [inner, outer] : [outer, inner];
    const subjects = parties.accepted([x], pattern.x.type);
    const objects = parties.accepted([y], pattern.y.type);
    if (subjects.length > 0 && objects.length > 0)
      return { pattern, subjects, objects, trigger, words: [trigger, trigger + 1], clause: null };
  }
  return null;
}
