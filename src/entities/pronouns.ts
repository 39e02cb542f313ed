/**
 * A pronoun → the entity it most likely stands for: candidates of fitting kind and number within three
 * sentences, subjects first and the nearest sentence first (after Hobbs, 1978); "I" and "we" take the
 * speaker. O(1) for the few referents looked at.
 */
import { wordSet } from '../base/word-set.ts';
import type { SentenceAnalysis } from '../nlp/analyse.ts';
import type { NounPhrase } from '../nlp/phrase.ts';
import { wordAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import type { EntityKind } from './entity.ts';

/** An earlier phrase that refers to an entity. */
export interface Referent {
  entity: number;
  readonly sentence: number;
  readonly phrase: number;
  readonly isSubject: boolean;
  readonly isPrepositional: boolean;
}

/** Everything the search looks at. */
export interface PronounQuery {
  readonly pronoun: string;
  readonly sentence: number;
  /** Index of the pronoun among the sentence's phrases. */
  readonly phrase: number;
  readonly noun: NounPhrase;
  readonly analysis: SentenceAnalysis;
  readonly tokens: Tokens;
  /** Entities of the sentence's earlier phrases. */
  readonly row: Int32Array;
  readonly referents: readonly Referent[];
  /** Entity whose words the pronoun stands in, −1 if none. */
  readonly speaker: number;
  readonly traits: (entity: number) => { readonly kind: EntityKind; readonly isPlural: boolean };
}

const WINDOW = 3;
const RELATIVE = wordSet('who which whom that whose');
const SINGULAR_PERSON = wordSet('he she him her his himself herself');
const PLURAL = wordSet('they them their themselves');
const THING = wordSet('it its itself');
const SPEAKER = wordSet('i we us our my');

/** Whether the pronoun means whoever speaks. */
export function isSpeakerPronoun(pronoun: string): boolean {
  return SPEAKER.has(pronoun);
}

/** The entity a pronoun stands for, −1 where none is plain. */
export function findAntecedent(query: PronounQuery): number {
  const { pronoun } = query;
  if (SPEAKER.has(pronoun)) return query.speaker;
  if (RELATIVE.has(pronoun)) return relativeAntecedent(query);
  const conjunct = possessiveConjunct(query);
  if (conjunct >= 0) return conjunct;
  if (SINGULAR_PERSON.has(pronoun))
    return nearest(query, ({ kind, isPlural }) => kind === 'person' && !isPlural);
  if (PLURAL.has(pronoun)) return nearest(query, ({ isPlural }) => isPlural);
  if (THING.has(pronoun)) return isExpletive(query) ? -1 : nearest(query, ({ kind }) => kind !== 'person');
  return -1;
}

/** "who" and "which" refer to the phrase right before them, or before a comma. */
function relativeAntecedent({ noun, analysis, tokens, row, phrase }: PronounQuery): number {
  const before = analysis.phrases.nouns[phrase - 1];
  if (before === undefined) return -1;
  const isNear =
    noun.first === before.last ||
    (noun.first === before.last + 1 && wordAt(tokens, before.last).startsWith(','));
  return isNear ? row[phrase - 1]! : -1;
}

/** "Qais Khazali and his brother": a possessive after "and" refers to what it is joined to. */
function possessiveConjunct({ pronoun, noun, analysis, tokens, row, phrase, traits }: PronounQuery): number {
  if (pronoun !== 'his' && pronoun !== 'her') return -1;
  const before = analysis.phrases.nouns[phrase - 1];
  const entity = phrase > 0 ? row[phrase - 1]! : -1;
  const isJoined =
    before !== undefined && before.last === noun.first - 1 && wordAt(tokens, before.last) === 'and';
  return isJoined && entity >= 0 && traits(entity).kind === 'person' ? entity : -1;
}

/** "It is hard to say", "it took weeks": a subject that stands for nothing. */
function isExpletive({ noun, analysis, pronoun }: PronounQuery): boolean {
  if (pronoun !== 'it') return false;
  const clause = analysis.clauses.find(({ verb }) => verb.first === noun.last);
  return (
    clause !== undefined &&
    (clause.lemma === 'be' || clause.lemma === 'take' || clause.lemma === 'seem' || clause.verb.isPassive)
  );
}

/** In the nearest sentence with a fitting referent its first subject, else its first without a preposition. */
function nearest(
  query: PronounQuery,
  fits: (traits: { kind: EntityKind; isPlural: boolean }) => boolean,
): number {
  const barred = coArguments(query);
  const past = query.referents.findLastIndex(({ sentence }) => sentence < query.sentence - WINDOW);
  const recent = query.referents.slice(past + 1);
  for (let sentence = query.sentence; sentence >= query.sentence - WINDOW; sentence--) {
    const fitting = recent.filter(
      (referent) =>
        referent.sentence === sentence && !barred.has(referent.entity) && fits(query.traits(referent.entity)),
    );
    const chosen =
      fitting.find(({ isSubject }) => isSubject) ??
      fitting.find(({ isPrepositional }) => !isPrepositional) ??
      fitting[0];
    if (chosen !== undefined) return chosen.entity;
  }
  return -1;
}

/** Entities that cannot be meant, since they are subject of the same verb as the pronoun's object. */
function coArguments({ analysis, phrase, row, pronoun }: PronounQuery): ReadonlySet<number> {
  if (/sel(?:f|ves)$/.test(pronoun) || /^(?:his|her|its|their)$/.test(pronoun)) return new Set();
  const barred = new Set<number>();
  for (const clause of analysis.clauses) {
    if (!clause.objects.includes(phrase)) continue;
    for (const subject of clause.subjects) if (row[subject]! >= 0) barred.add(row[subject]!);
  }
  return barred;
}
