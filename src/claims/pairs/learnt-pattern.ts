/** The pattern that stands for a rule where a relation is learnt: any two parties. */
import { LEARNT, type Predicate } from '../claim.ts';
import { ploverOf } from '../rule-book.ts';
import type { LearntPattern } from '../rule-pattern.ts';

/** The pattern of a predicate, with the PLOVER code that rules give the lemma. */
export function learntPattern(predicate: Predicate, lemma: string): LearntPattern {
  return {
    kind: 'pair',
    rule: LEARNT,
    predicate,
    plover: ploverOf(predicate, lemma),
    triggers: [],
    x: { name: 'X', type: 'any' },
    y: { name: 'Y', type: 'any' },
    unless: null,
  };
}
