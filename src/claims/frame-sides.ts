/**
 * Which phrases of a sentence stand on the two sides of a frame: by the voice of its verb and the slots
 * of its object, or around its event noun. O(1) look-ups in the parties of a clause.
 */
import type { SentenceAnalysis } from '../nlp/analyse.ts';
import type { Clause } from '../nlp/clause.ts';
import { chainFrom } from '../nlp/phrase-order.ts';
import type { Tokens } from '../text/tokens.ts';
import { SYMMETRIC } from './claim.ts';
import type { Frame } from './frames.ts';

/** Indices of the sentence's phrases that are subject and object. */
export interface Sides {
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
}

/** A frame that the verb of a clause asserts, by itself or with a light object ("launch attack"). */
export interface VerbFrame {
  readonly clause: Clause;
  readonly frame: Frame;
  readonly isLight: boolean;
}

/**
 * The sides of a verb's frame; the object is the first slot in which a phrase refers to an entity. Where
 * the relation is mutual and has no object, the subjects meet each other.
 */
export function sidesOfVerb(
  tokens: Tokens,
  sentence: SentenceAnalysis,
  verb: VerbFrame,
  refers: (phrase: number) => boolean,
): Sides {
  const { clause, frame } = verb;
  if (clause.verb.isPassive) return passiveSides(verb);
  let objects: readonly number[] = [];
  for (const slot of frame.slots) {
    objects = inSlot(tokens, sentence, verb, slot);
    if (objects.some(refers)) break;
  }
  const [first, ...others] = clause.subjects;
  const isMutual =
    objects.length === 0 && SYMMETRIC.has(frame.predicate) && first !== undefined && others.length > 0;
  return isMutual ? { subjects: [first], objects: others } : { subjects: clause.subjects, objects };
}

/** "X was killed by Y", "X is based in Y". */
function passiveSides({ clause, frame, isLight }: VerbFrame): Sides {
  const obliques = after(clause, frame.slots);
  const isState =
    frame.predicate === 'located_in' || (frame.predicate === 'allied_with' && obliques.length > 0);
  if (isState || !frame.slots.includes('o')) return { subjects: clause.subjects, objects: obliques };
  return { subjects: after(clause, ['by']), objects: isLight ? obliques : clause.subjects };
}

/** The phrases after the first of the clause's prepositions that is one of these. */
function after({ obliques }: Clause, prepositions: readonly string[]): readonly number[] {
  return obliques.find(({ preposition }) => prepositions.includes(preposition))?.nouns ?? [];
}

/** The phrases in one slot of a frame. */
function inSlot(
  tokens: Tokens,
  sentence: SentenceAnalysis,
  { clause, isLight }: VerbFrame,
  slot: string,
): readonly number[] {
  if (slot === 'o') return isLight ? [] : clause.objects;
  if (slot === 'p') {
    const owners = clause.objects.map((object) => sentence.phrases.nouns[object]!.possessor);
    return owners.filter((owner) => owner >= 0);
  }
  return slot === 's' ? complementSubjects(tokens, sentence, clause) : after(clause, [slot]);
}

/** Subjects of the clause after "that". */
function complementSubjects(
  tokens: Tokens,
  { clauses, to }: SentenceAnalysis,
  clause: Clause,
): readonly number[] {
  const opens = clause.verb.last < to && tokens.lemmas[clause.verb.last] === 'that';
  return opens ? (clauses[clauses.indexOf(clause) + 1]?.subjects ?? []) : [];
}

/** "Iran's support for the militias", "the killing of X by Y": the sides of an event noun, or null. */
export function sidesOfNoun(
  tokens: Tokens,
  sentence: SentenceAnalysis,
  index: number,
  frame: Frame,
): Sides | null {
  const { nouns } = sentence.phrases;
  const noun = nouns[index]!;
  const object = phraseAfter(tokens, sentence, noun.last, frame.slots);
  if (object < 0) return null;
  const doer = phraseAfter(tokens, sentence, nouns[object]!.last, ['by']);
  const subject = doer >= 0 ? doer : noun.possessor;
  return subject < 0 ? null : { subjects: [subject], objects: [object] };
}

/** Index of the phrase right after a token that is one of the prepositions, −1 if none. */
function phraseAfter(
  tokens: Tokens,
  { phrases, to }: SentenceAnalysis,
  token: number,
  prepositions: readonly string[],
): number {
  if (token >= to || !prepositions.includes(tokens.lemmas[token]!)) return -1;
  return chainFrom(phrases.nouns, token + 1);
}
