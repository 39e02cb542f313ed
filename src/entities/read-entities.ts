/**
 * Names, nominals and pronouns of one article → entities and mentions. Names are put together first;
 * descriptions join the entity whose title or apposition they repeat; pronouns take the nearest fitting
 * subject within three sentences (after Hobbs, 1978, over chunks), "I" and "we" the speaker they are
 * quoted from. A link that is not plain is left out. O(p) in phrases.
 */
import { attributionsBySentence, covers, type FoundAttribution } from '../attribution/found-attribution.ts';
import type { Span } from '../base/span.ts';
import type { TextAnalysis } from '../nlp/analyse.ts';
import type { NounPhrase } from '../nlp/phrase.ts';
import { lowerAt, spanBetween, wordAt, wordsBetween } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import { appositionsOf } from './appositions.ts';
import {
  numberEntities,
  type ArticleEntities,
  type EntityDraft,
  type MentionDraft,
} from './article-entities.ts';
import type { EntityKind, MentionForm } from './entity.ts';
import { buildNameTable } from './name-table.ts';
import { roleWord } from './named-entity.ts';
import { nominalKind, singularOf } from './nominals.ts';
import { findAntecedent, isSpeakerPronoun, type Referent } from './pronouns.ts';

/** A noun phrase and where it stands. */
interface PhrasePlace {
  readonly sentence: number;
  /** Index among the sentence's phrases. */
  readonly phrase: number;
  readonly noun: NounPhrase;
  /** Index of the earlier phrase that it renames, −1 if none. */
  readonly renamed: number;
  /** Entities of the sentence's phrases, −1 where none or not yet read. */
  readonly row: Int32Array;
}

/** Sentences back in which a description is looked for. */
const DESCRIPTION_WINDOW = 30;
const NOBODY = /^(?:no|neither|none)$/i;
const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their)$/i;
const DETERMINER = /^(?:the|a|an|this|that|these|those|some|many|several)\s+/i;

/** Reads the entities of an analysed article. */
export function readEntities(
  analysis: TextAnalysis,
  attributions: readonly FoundAttribution[],
): ArticleEntities {
  return new EntityReader(analysis, attributions).read();
}

class EntityReader {
  readonly #analysis: TextAnalysis;
  readonly #tokens: Tokens;
  readonly #attributionsOf: ReadonlyMap<number, readonly FoundAttribution[]>;
  readonly #drafts: EntityDraft[];
  readonly #entityOfName: Int32Array;
  readonly #entityOfInner: Int32Array;
  readonly #entityOfPhrase: Int32Array[] = [];
  readonly #mentions: MentionDraft[] = [];
  readonly #referents: Referent[] = [];
  readonly #unnamed = new Map<string, number>();

  constructor(analysis: TextAnalysis, attributions: readonly FoundAttribution[]) {
    this.#analysis = analysis;
    this.#tokens = analysis.tokens;
    this.#attributionsOf = attributionsBySentence(attributions);
    const { entities, entityOfName, entityOfInner } = buildNameTable(analysis);
    this.#entityOfName = entityOfName;
    this.#entityOfInner = entityOfInner;
    this.#drafts = entities.map((named): EntityDraft => {
      const { kind, roles } = named;
      return { kind, named, nominal: '', roles, isPlural: kind === 'group' };
    });
  }

  read(): ArticleEntities {
    const { sentences, names } = this.#analysis;
    names.forEach(({ first, last, form, inner }, index) => {
      this.#note(this.#entityOfName[index]!, form, spanBetween(this.#tokens, first, last));
      if (inner !== null)
        this.#note(
          this.#entityOfInner[index]!,
          inner.form,
          spanBetween(this.#tokens, inner.first, inner.last),
        );
    });
    sentences.forEach((_, sentence) => this.#readSentence(sentence));
    return numberEntities({
      drafts: this.#drafts,
      mentions: this.#mentions,
      entityOfPhrase: this.#entityOfPhrase,
      entityOfName: this.#entityOfName,
    });
  }

  #readSentence(sentence: number): void {
    const analysis = this.#analysis.sentences[sentence]!;
    const { nouns } = analysis.phrases;
    const row = new Int32Array(nouns.length).fill(-1);
    this.#entityOfPhrase.push(row);
    const renamings = appositionsOf(this.#tokens, analysis);
    nouns.forEach((noun, phrase) => {
      const place = { sentence, phrase, noun, renamed: renamings.get(phrase) ?? -1, row };
      row[phrase] = this.#entityAt(place);
      this.#remember(place);
    });
    nouns.forEach((noun, phrase) => {
      const isWaiting =
        noun.isPronoun && row[phrase]! < 0 && isSpeakerPronoun(lowerAt(this.#tokens, noun.head));
      if (isWaiting) row[phrase] = this.#resolvePronoun({ sentence, phrase, noun, renamed: -1, row });
    });
  }

  /** The entity a phrase refers to, −1 for none; notes the mention. */
  #entityAt(place: PhrasePlace): number {
    if (place.noun.isPronoun) return this.#resolvePronoun(place);
    return place.noun.name >= 0 ? this.#namedEntity(place) : this.#describedEntity(place);
  }

  #namedEntity(place: PhrasePlace): number {
    const entity = this.#entityOfName[place.noun.name]!;
    const renamed = place.row[place.renamed] ?? -1;
    if (renamed >= 0) this.#absorb(renamed, entity, place);
    return entity;
  }

  #describedEntity(place: PhrasePlace): number {
    const { noun } = place;
    const head = wordAt(this.#tokens, noun.head);
    const kind = nominalKind(head);
    if (kind === null || NOBODY.test(wordAt(this.#tokens, noun.first))) return -1;
    const role = roleWord(singularOf(head.toLowerCase()));
    const renamed = place.row[place.renamed] ?? -1;
    const isRenaming = renamed >= 0 && this.#drafts[renamed]!.kind === kind;
    if (isRenaming) this.#drafts[renamed]!.roles.add(role);
    const entity = isRenaming
      ? renamed
      : (this.#describedBefore(place, role, kind) ?? this.#unnamedEntity(place, kind, role));
    this.#note(entity, 'nominal', this.#nominalSpan(noun));
    return entity;
  }

  /** "the cleric" for the person last known as one; only bare descriptions with a definite article. */
  #describedBefore({ noun, sentence }: PhrasePlace, role: string, kind: EntityKind): number | undefined {
    const isBare = noun.head - noun.first <= 1 && noun.modifiers.length === 0 && noun.possessor < 0;
    if (!isBare || !DEFINITE.test(wordAt(this.#tokens, noun.first))) return undefined;
    for (let at = this.#referents.length - 1; at >= 0; at--) {
      const referent = this.#referents[at]!;
      if (sentence - referent.sentence > DESCRIPTION_WINDOW) return undefined;
      const draft = this.#drafts[referent.entity]!;
      if (draft.roles.has(role) && draft.kind === kind) return referent.entity;
    }
    return undefined;
  }

  /** The entity of earlier phrases with the same words if these are definite or plural, else a new one. */
  #unnamedEntity({ noun, row }: PhrasePlace, kind: EntityKind, role: string): number {
    const nominal = wordsBetween(this.#tokens, noun.first, noun.head + 1);
    const owner = noun.possessor >= 0 ? `${row[noun.possessor]} ` : '';
    const key = `${owner}${nominal.replace(DETERMINER, '').toLowerCase()}`;
    const isRepeatable = DEFINITE.test(wordAt(this.#tokens, noun.first)) || /s$/.test(nominal);
    const known = isRepeatable ? this.#unnamed.get(key) : undefined;
    if (known !== undefined) return known;
    const isPlural = kind === 'group';
    const entity = this.#drafts.push({ kind, named: null, nominal, roles: new Set([role]), isPlural }) - 1;
    this.#unnamed.set(key, entity);
    return entity;
  }

  /** Puts an unnamed entity of an apposition under the name it stands beside, in this sentence. */
  #absorb(unnamed: number, entity: number, { sentence, row }: PhrasePlace): void {
    const [from, into] = [this.#drafts[unnamed]!, this.#drafts[entity]!];
    if (unnamed === entity || from.named !== null || into.kind !== from.kind) return;
    for (const role of from.roles) into.roles.add(role);
    const start = this.#tokens.starts[this.#analysis.sentences[sentence]!.from]!;
    const mentions = this.#mentions.slice(this.#mentions.findLastIndex(({ span }) => span[0] < start) + 1);
    const referents = this.#referents.slice(
      this.#referents.findLastIndex((referent) => referent.sentence < sentence) + 1,
    );
    for (const item of [...mentions, ...referents]) if (item.entity === unnamed) item.entity = entity;
    row.forEach((value, at) => value === unnamed && (row[at] = entity));
  }

  #resolvePronoun({ sentence, phrase, noun, row }: PhrasePlace): number {
    const found = findAntecedent({
      pronoun: lowerAt(this.#tokens, noun.head),
      sentence,
      phrase,
      noun,
      analysis: this.#analysis.sentences[sentence]!,
      tokens: this.#tokens,
      row,
      referents: this.#referents,
      speaker: this.#speakerOf(sentence, noun.head),
      traits: (entity) => this.#drafts[entity]!,
    });
    this.#note(found, 'pronoun', spanBetween(this.#tokens, noun.head, noun.head + 1));
    return found;
  }

  /** Entity of the source whose words the token stands in, −1 if none. */
  #speakerOf(sentence: number, token: number): number {
    const inner = this.#attributionsOf.get(sentence)?.findLast(({ content }) => covers(content, token));
    return inner === undefined ? -1 : (this.#entityOfPhrase[inner.sourceSentence]?.[inner.source] ?? -1);
  }

  #remember({ sentence, phrase, noun, row }: PhrasePlace): void {
    const entity = row[phrase]!;
    if (entity < 0) return;
    const { clauses } = this.#analysis.sentences[sentence]!;
    const isSubject = clauses.some(({ subjects }) => subjects.includes(phrase));
    this.#referents.push({ entity, sentence, phrase, isSubject, isPrepositional: noun.preposition >= 0 });
  }

  #nominalSpan(noun: NounPhrase): Span {
    return spanBetween(this.#tokens, noun.first, noun.head + 1);
  }

  #note(entity: number, form: MentionForm, span: Span): void {
    if (entity >= 0) this.#mentions.push({ entity, form, span });
  }
}
