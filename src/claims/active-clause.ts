/**
 * Clauses → clauses with their voice undone: a passive verb has its object for subject and its subject
 * after "by". And the key by which rules list a verb: its lemma with its particle. O(1) in the clause.
 */
import type { Clause } from '../nlp/clause.ts';
import { lowerAt } from '../text/token-words.ts';
import type { RuleSentence } from './reading.ts';
import { patternsFor } from './rule-book.ts';

/** A clause with its voice undone; all numbers are indices of phrases. */
export interface ActiveClause {
  readonly clause: Clause;
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
}

/** Undoes the voice of a clause; a participle with "by" and no object ("men seized by police …") is passive too. */
export function activeClause(clause: Clause): ActiveClause {
  const { verb, subjects, objects, obliques } = clause;
  const isParticiple = verb.last - verb.first === 1 && verb.form === 'finite' && objects.length === 0;
  const isPassive =
    verb.isPassive || (isParticiple && obliques[0]?.preposition === 'by' && !takesBy(clause.lemma));
  return isPassive
    ? { clause, subjects: after(clause, 'by'), objects: [...subjects, ...objects] }
    : { clause, subjects, objects };
}

/** "stood by Syria": the preposition is the verb's own. */
function takesBy(lemma: string): boolean {
  return patternsFor('verb', lemma).some(({ places: [first] }) => {
    const link = first?.link ?? 'object';
    return typeof link !== 'string' && link.has('by');
  });
}

function after({ obliques }: Clause, preposition: string): readonly number[] {
  return obliques.find((oblique) => oblique.preposition === preposition)?.nouns ?? [];
}

/** The lemma of a verb with its particle: "carry_out"; without one the lemma. */
export function verbKey({ tokens, sentence: { tree } }: RuleSentence, { verb, lemma }: Clause): string {
  const particle = tree.dependents(verb.head, /^compound:prt$/)[0];
  return particle === undefined ? lemma : `${lemma}_${lowerAt(tokens, particle)}`;
}
