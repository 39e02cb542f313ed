/**
 * Tokens → names of persons, groups and places, by capital letters, the gazetteer and the words around,
 * then made consistent over the document: the same words are of the kind that most of their evidence
 * says. A first version by rules, to be replaced by a trained recogniser behind the same interface. O(n).
 */
import type { EntityKind } from '../gazetteer/kinds.ts';
import { knownKind } from '../gazetteer/names.ts';
import type { Sentences } from '../text/sentences.ts';
import { wordsBetween } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import { findCandidates } from './name-candidates.ts';
import { judge, type JudgedName } from './name-kinds.ts';

/** A name as a range of tokens. */
export interface NamedSpan {
  readonly first: number;
  /** One past the last token. */
  readonly last: number;
  readonly kind: EntityKind;
  /** First token of the titles before it ("Brig. Gen."); equals `first` where there are none. */
  readonly titleFirst: number;
}

const WEIGHT = { sure: 5, guessed: 1, surname: 4 };

/** Finds the names of a text, in order and without overlaps. */
export function findNames(tokens: Tokens, sentences: Sentences): NamedSpan[] {
  const judged = findCandidates(tokens, sentences).map((candidate) => judge(tokens, candidate));
  const votes = new KindVotes();
  for (const name of judged) castVotes(votes, name, wordsBetween(tokens, name.first, name.last));
  const things = new Set(
    judged
      .filter(({ kind, isSure }) => kind === null && isSure)
      .map(({ first, last }) => wordsBetween(tokens, first, last)),
  );
  return judged.flatMap(({ first, last, titleFirst, kind, isSure }) => {
    const text = wordsBetween(tokens, first, last);
    if (kind === null || (!isSure && things.has(text))) return [];
    const isKnown = isSure && knownKind(text) !== null;
    return [{ first, last, titleFirst, kind: isKnown ? kind : (votes.winner(text) ?? kind) }];
  });
}

/** The last part of a person's name, with its article: "al-Sadr". */
export function surname(name: string): string {
  return /(?:\b(?:al|el|ul|bin|ibn)-?\s?)?[^\s-]+$/iu.exec(name)?.[0] ?? name;
}

/** How much evidence each name of the document has for each kind. */
class KindVotes {
  readonly #votes = new Map<string, Map<EntityKind, number>>();

  add(name: string, kind: EntityKind, weight: number): void {
    const kinds = this.#votes.get(name) ?? new Map<EntityKind, number>();
    this.#votes.set(name, kinds.set(kind, (kinds.get(kind) ?? 0) + weight));
  }

  /** The kind with most weight, of equals the first to come; null if none was told. */
  winner(name: string): EntityKind | null {
    return [...(this.#votes.get(name) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  }
}

/** A full name that is surely a person's also speaks for its surname. */
function castVotes(votes: KindVotes, { first, last, kind, isSure }: JudgedName, text: string): void {
  if (kind === null) return;
  votes.add(text, kind, isSure ? WEIGHT.sure : WEIGHT.guessed);
  if (kind === 'person' && isSure && last - first > 1) votes.add(surname(text), 'person', WEIGHT.surname);
}
