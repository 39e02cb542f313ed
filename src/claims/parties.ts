/**
 * Phrases → the parties that they are or belong to. A phrase that refers to an entity is a party; of
 * another ("Turkish warplanes", "Israel's raid", "the decision of the court") it is whoever possesses it,
 * the name or adjective of a country before its head, or what stands after "of". O(1) in the phrases, O(d)
 * in the dependents of a head.
 */
import { nominalKind, singularOf } from '../entities/nominals.ts';
import type { ArticleEntities } from '../entities/article-entities.ts';
import type { Entity, Mention } from '../entities/entity.ts';
import { countryOf, usualCountryName } from '../gazetteer/names.ts';
import type { SentenceAnalysis, TextAnalysis } from '../nlp/analyse.ts';
import { chainEnd } from '../nlp/phrase-order.ts';
import { isGlued, lowerAt, spanBetween, wordAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Party } from './claim-draft.ts';
import { fitsSlot } from './ends.ts';
import {
  ACT_FOR_OWNERS,
  BEFALLING,
  BODY_HEAD,
  COMPANIONS,
  DEALS,
  FACILITIES,
  MADE,
  NARROWING,
  WORKS,
} from './party-words.ts';
import type { SlotType } from './rule-pattern.ts';
import { officeHolder, renamedBy, speakerOf, wholeOf } from './stand-ins.ts';

/** What is asked of an article's entities again and again. */
export interface EntityIndex {
  /** The entity that each country's adjective stands for ("Turkish"), by the first code unit of the adjective. */
  readonly adjectives: ReadonlyMap<number, number>;
  /** Entities that some mention names. */
  readonly named: ReadonlySet<number>;
  /** Entities by their names and the last words of persons' names. */
  readonly byName: ReadonlyMap<string, number>;
  /** Groups that are the only ones of an article whose descriptions end with a word ("government"); −1 for several. */
  readonly byHead: ReadonlyMap<string, number>;
  /** Mentions by their first code unit, of nested ones the longest. */
  readonly mentions: ReadonlyMap<number, Mention>;
}

/** Looks through the entities of an article once. */
export function indexEntities({ entities, mentions }: ArticleEntities): EntityIndex {
  const indexOf = new Map(entities.map(({ id }, index) => [id, index]));
  const adjectives = new Map<number, number>();
  const named = new Set<number>();
  for (const { link, form, start, entity } of mentions) {
    const index = indexOf.get(entity)!;
    if (form === 'name') named.add(index);
    if (form === 'nominal' && link === 'country') adjectives.set(start, index);
  }
  const byHead = new Map<string, number>();
  entities.forEach(({ kind, name }, index) => {
    const head = kind === 'group' ? BODY_HEAD.exec(name)?.[1]?.toLowerCase() : undefined;
    if (head !== undefined) byHead.set(head, byHead.has(head) ? -1 : index);
  });
  const byName = new Map<string, number>();
  entities.forEach(({ kind, name, aliases }, index) => {
    const names = [name, ...aliases];
    const surnames =
      kind === 'person' && named.has(index) ? names.map((one) => one.split(/[\s-]/).at(-1)!) : [];
    for (const one of [...names, ...surnames]) if (!byName.has(one)) byName.set(one, index);
  });
  const mentionAt = new Map<number, Mention>();
  for (const mention of mentions)
    if ((mentionAt.get(mention.start)?.end ?? 0) < mention.end) mentionAt.set(mention.start, mention);
  return { adjectives, named, byName, byHead, mentions: mentionAt };
}

/** Answers who the phrases of one sentence are. */
export class Parties {
  readonly #analysis: TextAnalysis;
  readonly #tokens: Tokens;
  readonly #sentence: SentenceAnalysis;
  readonly #row: Int32Array;
  readonly #entities: ArticleEntities;
  readonly #index: EntityIndex;

  constructor(analysis: TextAnalysis, index: number, entities: ArticleEntities, known: EntityIndex) {
    this.#analysis = analysis;
    this.#tokens = analysis.tokens;
    this.#sentence = analysis.sentences[index]!;
    this.#row = entities.entityOfPhrase[index]!;
    this.#entities = entities;
    this.#index = known;
  }

  entity(party: Party): Entity {
    return this.#entities.entities[party.entity]!;
  }

  /** What a phrase itself refers to, or null. */
  of(phrase: number): Party | null {
    const named = officeHolder(this.#analysis, this.#sentence, phrase, (name) => this.#isPerson(name));
    if (named !== null) return this.of(named);
    const entity = this.#row[phrase] ?? -1;
    if (entity < 0) {
      const other =
        wholeOf(this.#tokens, this.#sentence, phrase) ?? renamedBy(this.#tokens, this.#sentence, phrase);
      return other === null ? this.#speakerAs(phrase) : this.of(other);
    }
    const { name, first, head, isPronoun } = this.#sentence.phrases.nouns[phrase]!;
    if (name >= 0)
      return this.#isAdjectival(head) || NARROWING.test(lowerAt(this.#tokens, first))
        ? null
        : { ...this.named(name)!, entity };
    return { entity, span: spanBetween(this.#tokens, first, head + 1), isPronoun, isName: false };
  }

  /** "Black" in "Black and Brown communities": an adjective of a noun further on. */
  #isAdjectival(head: number): boolean {
    const { tree } = this.#sentence;
    return tree.relationOf(head) === 'amod' && tree.headOf(head) > head && this.adjectiveAt(head) === null;
  }

  /** "Finnish police said "they" had arrested him": the speaker as whom a pronoun stands that nobody is found for. */
  #speakerAs(phrase: number): Party | null {
    const { first, head } = this.#sentence.phrases.nouns[phrase] ?? { first: 0, head: 0 };
    const speaker = speakerOf(this.#tokens, this.#sentence, phrase);
    const party = speaker < 0 ? null : this.of(speaker);
    if (party === null) return null;
    const isPerson = this.entity(party).kind === 'person';
    if (isPerson !== /^s?he$/.test(lowerAt(this.#tokens, head))) return null;
    return { ...party, span: spanBetween(this.#tokens, first, head + 1), isPronoun: true, isName: false };
  }

  #isPerson(name: number): boolean {
    const party = this.named(name);
    return party !== null && this.entity(party).kind === 'person';
  }

  /** What a name of the document refers to, or null. */
  named(name: number): Party | null {
    const { first, last } = this.#analysis.names[name]!;
    const entity = this.#entities.entityOfName[name]!;
    if (entity < 0) return null;
    return { entity, span: spanBetween(this.#tokens, first, last), isPronoun: false, isName: true };
  }

  /** The country whose adjective stands at a token, or null. */
  adjectiveAt(token: number): Party | null {
    const entity = this.#index.adjectives.get(this.#tokens.starts[token]!);
    if (entity === undefined) return null;
    return { entity, span: spanBetween(this.#tokens, token, token + 1), isPronoun: false, isName: true };
  }

  /** Whose name ends with a token among the names in front of the head of its phrase, or null. */
  endingAt(token: number): Party | null {
    const { tree, phrases } = this.#sentence;
    const modifiers = phrases.nouns[tree.phraseAt(token)]?.modifiers ?? [];
    const name = modifiers.find((one) => this.#analysis.names[one]!.last === token + 1);
    return name === undefined ? this.adjectiveAt(token) : this.named(name);
  }

  /** Who is inside a compound at a token: the name or adjective there, or what the whole word names. */
  insideAt(token: number, word: string, offset: number): Party | null {
    const country = countryOf(word) ?? usualCountryName(word) ?? word;
    const entity =
      this.#index.adjectives.get(this.#tokens.starts[token]! + offset) ?? this.#index.byName.get(country);
    if (entity === undefined) return null;
    const start = this.#tokens.starts[token]! + offset;
    return { entity, span: [start, start + word.length], isPronoun: false, isName: true };
  }

  /** Whether the words of a party are the adjective of a country. */
  isAdjective({ span }: Party): boolean {
    return this.#index.adjectives.has(span[0]);
  }

  /** Whether some mention in the article names whom a party is. */
  isNamed({ entity }: Party): boolean {
    return this.#index.named.has(entity);
  }

  /**
   * Those of some phrases, or whoever owns these where they are no party of the type themselves; as doers,
   * where they own what acts for them ("Turkish jets").
   */
  fitting(phrases: readonly number[], type: SlotType, reach: 'self' | 'doer' | 'owner' | 'either'): Party[] {
    return phrases.flatMap((one) => {
      const phrase = this.of(one) === null ? (wholeOf(this.#tokens, this.#sentence, one) ?? one) : one;
      if (this.#isReflexive(phrase)) return [];
      const own = reach === 'owner' ? null : this.of(phrase);
      if (own !== null && fitsSlot(type, this.entity(own))) return [own];
      if (reach === 'self' || own?.isPronoun || (own !== null && !this.#isFacility(phrase))) return [];
      if (reach === 'doer' && !this.actsForOwner(phrase)) return [];
      if (own === null && reach !== 'doer' && this.#isOnlyNear(phrase)) return [];
      return this.ownersOf(phrase).filter((party) => fitsSlot(type, this.entity(party)));
    });
  }

  /** Whether a phrase names something by which its owner acts ("a statement"). */
  actsForOwner(phrase: number): boolean {
    return ACT_FOR_OWNERS.has(this.#headWord(phrase));
  }

  /** "itself": nobody else than who does it. */
  #isReflexive(phrase: number): boolean {
    const { isPronoun, head } = this.#sentence.phrases.nouns[phrase]!;
    return isPronoun && /sel(?:f|ves)$/.test(lowerAt(this.#tokens, head));
  }

  /** "Turkish bases": a place that whoever owns it is hit through, unlike "his country". */
  #isFacility(phrase: number): boolean {
    return FACILITIES.has(this.#headWord(phrase));
  }

  /** "any employee of Y", "Y's crash", "the Y film": what concerns Y least of all. */
  #isOnlyNear(phrase: number): boolean {
    const head = this.#headWord(phrase);
    const isWork =
      (WORKS.has(head) || DEALS.has(head)) && this.#sentence.phrases.nouns[phrase]!.possessor < 0;
    return (
      isWork ||
      COMPANIONS.test(head) ||
      BEFALLING.has(head) ||
      (nominalKind(head) === 'person' && !ACT_FOR_OWNERS.has(head))
    );
  }

  /** The head of a phrase, in the singular. */
  #headWord(phrase: number): string {
    return singularOf(lowerAt(this.#tokens, this.#sentence.phrases.nouns[phrase]!.head));
  }

  /** Those of some parties that fit a type. */
  accepted(parties: readonly Party[], type: SlotType): Party[] {
    return parties.filter((party) => fitsSlot(type, this.entity(party)));
  }

  /** Whom a phrase belongs to: its possessor, a name or a country's adjective before its head, what follows "of" or "by". */
  ownersOf(phrase: number): Party[] {
    const { nouns } = this.#sentence.phrases;
    const noun = nouns[phrase]!;
    const possessor = this.ownerOf(phrase);
    if (possessor !== null) return [possessor];
    if (noun.possessor >= 0) return [];
    const modifier = this.modifierOf(phrase);
    if (modifier !== null) return [modifier];
    const of = [
      ...this.#sentence.tree.dependents(noun.head, /^nmod/).filter((at) => this.#isOfOrBy(at)),
      ...this.makersOf(noun.head),
    ];
    return of.flatMap((at) =>
      this.#sentence.tree.joined(at).flatMap((one) => this.of(chainEnd(nouns, one)) ?? []),
    );
  }

  #isOfOrBy(at: number): boolean {
    const phrase = this.#sentence.phrases.nouns[this.#sentence.tree.phraseAt(at)];
    return /^(?:of|by)$/.test(lowerAt(this.#tokens, phrase?.preposition ?? -1));
  }

  /** "a motion filed by Y": the heads of who made what a token heads. */
  makersOf(head: number): readonly number[] {
    return this.#aroundMaking(head, /^obl:agent$/);
  }

  /** "sanctions imposed on Y", "a deal reached with Y": what stands behind a participle like behind its noun. */
  madeWith(head: number): readonly number[] {
    return this.#aroundMaking(head, /^obl$/);
  }

  #aroundMaking(head: number, relation: RegExp): readonly number[] {
    const { tree } = this.#sentence;
    return tree
      .dependents(head, /^acl$/)
      .filter((at) => MADE.has(lowerAt(this.#tokens, at)))
      .flatMap((at) => tree.dependents(at, relation));
  }

  /** The nearest possessor of a phrase that is a party, or null. */
  ownerOf(phrase: number): Party | null {
    const { nouns } = this.#sentence.phrases;
    for (let at = nouns[phrase]!.possessor; at >= 0; at = nouns[at]!.possessor) {
      const party = this.of(at);
      if (party !== null) return party;
      const modifier = this.modifierOf(at);
      if (modifier !== null) return modifier;
    }
    return null;
  }

  /** "the "government" spokesman": the only body of the article that the word before the head can mean, or null. */
  bodyBefore(phrase: number): Party | null {
    const { first, head } = this.#sentence.phrases.nouns[phrase]!;
    for (let at = head - 1; at >= first; at--) {
      const entity = this.#index.byHead.get(lowerAt(this.#tokens, at)) ?? -1;
      if (entity >= 0 && this.#sentence.tree.relationOf(at) === 'compound')
        return { entity, span: spanBetween(this.#tokens, at, at + 1), isPronoun: false, isName: false };
    }
    return null;
  }

  /** The last name before the head of a phrase, or a country's adjective there; null for none. */
  modifierOf(phrase: number): Party | null {
    const { modifiers, first, head } = this.#sentence.phrases.nouns[phrase]!;
    const name = modifiers.findLast(
      (one) => !isInCompound(this.#tokens, this.#analysis.names[one]!.last - 1),
    );
    if (name !== undefined) return this.named(name);
    for (let at = head - 1; at >= first; at--) {
      const party = isInCompound(this.#tokens, at) ? null : this.adjectiveAt(at);
      if (party !== null) return party;
    }
    return null;
  }
}

/** "US" in "US-led": who is named there owns nothing. */
function isInCompound(tokens: Tokens, at: number): boolean {
  return wordAt(tokens, at + 1) === '-' && isGlued(tokens, at + 1);
}
