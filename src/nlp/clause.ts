/**
 * The clause, what a parser would give: a verb, its parties, and the clause it stands in.
 */
import type { VerbGroup } from './phrase.ts';

/** A prepositional party: the preposition's lemma and the joined phrases after it. */
export interface Oblique {
  readonly preposition: string;
  readonly nouns: readonly number[];
}

/** One verb with its parties; all noun indices are into the sentence's phrases. */
export interface Clause {
  readonly verb: VerbGroup;
  readonly lemma: string;
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
  readonly obliques: readonly Oblique[];
  /** Clause that governs this one ("urged … to disarm"), −1 if none. */
  readonly governor: number;
  readonly relation: 'main' | 'infinitive' | 'gerund' | 'relative' | 'reduced';
}
