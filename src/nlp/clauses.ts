/**
 * Noun phrases and verb groups → clauses: who is subject, object and prepositional party of each verb,
 * and which clause stands inside which. Position rules over chunks, in place of a dependency parser: a
 * clause for every verb group, governed by the verb before it where it is an infinitive or gerund. O(n)
 * in the phrases of a sentence, but for a short walk left from each verb.
 */
import { isComma, lowerAt, tagAt, wordAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import { isParticiple } from './chunk-words.ts';
import type { Clause, Oblique } from './clause.ts';
import { chainEnd, chainFrom, joinedRight } from './phrase-order.ts';
import type { NounPhrase, Phrases, VerbGroup } from './phrase.ts';
import { subjectsOf } from './subjects.ts';

const RELATIVE = /^(?:who|which|that|whom)$/;

/** Finds the clauses of one sentence. */
export function findClauses(tokens: Tokens, from: number, to: number, { nouns, verbs }: Phrases): Clause[] {
  const clauses: Clause[] = [];
  verbs.forEach((verb, index) => {
    const limit = verbs[index + 1]?.first ?? to;
    const governor = governorOf(tokens, verb, clauses, from);
    const relation = relationOf(tokens, verb, nouns, from);
    const objects = objectsOf(tokens, verb, nouns, limit);
    clauses.push({
      verb: relation === 'reduced' ? { ...verb, form: 'participle', isPassive: true } : verb,
      lemma: tokens.lemmas[verb.head]!,
      subjects: subjectsOf({ tokens, from, nouns, clauses, verb, governor, relation }),
      objects,
      obliques: obliquesOf(tokens, verb, nouns, objects, limit),
      governor,
      relation,
    });
  });
  return clauses;
}

/** The clause before an infinitive or gerund, or what governs that one where both are joined. */
function governorOf(tokens: Tokens, verb: VerbGroup, clauses: readonly Clause[], from: number): number {
  const last = clauses.at(-1);
  if (last === undefined || (verb.form !== 'infinitive' && verb.form !== 'gerund')) return -1;
  for (let at = verb.first - 1; at >= last.verb.first; at--) {
    if (/^[;:]$/.test(wordAt(tokens, at))) return -1;
  }
  const isJoined = verb.first > from && /^(?:and|or)$/.test(lowerAt(tokens, verb.first - 1));
  if (isJoined && last.verb.form === verb.form && last.governor >= 0) return last.governor;
  return clauses.length - 1;
}

function relationOf(
  tokens: Tokens,
  verb: VerbGroup,
  nouns: readonly NounPhrase[],
  from: number,
): Clause['relation'] {
  if (verb.form === 'infinitive' || verb.form === 'gerund') return verb.form;
  const hasBefore = verb.first > from;
  if (hasBefore && RELATIVE.test(lowerAt(tokens, verb.first - 1))) return 'relative';
  const isBare = verb.last - verb.first === 1 && isParticiple(lowerAt(tokens, verb.head));
  if (!isBare || lowerAt(tokens, verb.last) !== 'by') return 'main';
  const follows =
    nouns.some((noun) => noun.last === verb.first && !noun.isPronoun) ||
    (hasBefore && isComma(tokens, verb.first - 1));
  return follows ? 'reduced' : 'main';
}

/** Phrases right after the verb without a preposition, with those joined to them on the right. */
function objectsOf(
  tokens: Tokens,
  verb: VerbGroup,
  nouns: readonly NounPhrase[],
  limit: number,
): readonly number[] {
  let at = verb.last;
  while (at < limit && isParticle(tokens, at)) at++;
  if (at < limit && lowerAt(tokens, at) === 'that') return [];
  const index = chainFrom(nouns, at);
  return index < 0 ? [] : joinedRight(tokens, nouns, index, limit);
}

/** "out" in "carry out an attack", an adverb before the object; not the "to" of an infinitive. */
function isParticle(tokens: Tokens, at: number): boolean {
  return /^(?:ADV|PART)$/.test(tagAt(tokens, at)) && lowerAt(tokens, at) !== 'to';
}

/** Prepositional phrases after the verb, up to the next one. */
function obliquesOf(
  tokens: Tokens,
  verb: VerbGroup,
  nouns: readonly NounPhrase[],
  objects: readonly number[],
  limit: number,
): Oblique[] {
  return nouns.flatMap((noun, index): Oblique[] => {
    if (noun.first < verb.last || noun.last > limit || objects.includes(index)) return [];
    if (noun.preposition < 0 || chainEnd(nouns, index) !== index) return [];
    return [
      {
        preposition: lowerAt(tokens, noun.preposition),
        nouns: joinedRight(tokens, nouns, index, limit),
      },
    ];
  });
}
