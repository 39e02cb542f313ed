/**
 * Names, nominals and pronouns of one article → entities and mentions. Names are put together first;
 * appositions and predicate nominals join what they rename; pronouns and descriptions take the likeliest
 * candidate by the trained network, "I" and "we" the speaker they are quoted from, or the author. A link
 * that is not plain is left out. O(p) in phrases.
 */
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import type { Span } from '../base/span.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { SentenceAnalysis, TextAnalysis } from '../nlp/analyse.ts';
import type { CoreferenceModel } from '../nlp/coreference-model.ts';
import type { NounPhrase } from '../nlp/phrase.ts';
import { sentenceKind } from '../text/sentence-kinds.ts';
import { lowerAt, spanBetween, wordAt, wordsBetween } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import { queryFor, type AnaphoraContext } from './anaphora.ts';
import { modifiersOf } from './description-fit.ts';
import { appositionsOf } from './appositions.ts';
import {
  numberEntities,
  type ArticleEntities,
  type EntityDraft,
  type MentionDraft,
} from './article-entities.ts';
import type { EntityKind, MentionForm, MentionLink } from './entity.ts';
import { addDescription, namedDraft, unnamedDraft } from './drafts.ts';
import { genderOfNoun } from './gender.ts';
import { trainedLinker, type Link, type Linker } from './linker.ts';
import { ContextReader, type MentionContext } from './mention-context.ts';
import { buildNameTable } from './name-table.ts';
import { canonicalName, roleWord } from './named-entity.ts';
import { countryOfOffice, titleTokens } from './offices.ts';
import { countryAdjectives, newCountry } from './country-adjectives.ts';
import { PlaceReader } from './place-reader.ts';
import { isNoParty, nominalKind, singularOf } from './nominals.ts';
import { pronounClass, pronounGender } from './pronouns.ts';
import { publisherNames, REPORTER, withPublisherAsGroup } from './publisher.ts';
import { quotedTokens } from './quoted.ts';
import { Referents, type Referent } from './referents.ts';
import { relativeAntecedent } from './relatives.ts';
import { bearerOf, countriesOf, isIndefinite, isOfAnother, ROLE_WINDOW } from './role-bearers.ts';

/** What reading entities needs beside the text. */
export interface EntityModels {
  readonly coreference: CoreferenceModel;
  readonly gazetteer: Gazetteer;
}

/** A noun phrase and where it stands. */
interface PhrasePlace {
  readonly sentence: number;
  /** Index among the sentence's phrases. */
  readonly phrase: number;
  readonly noun: NounPhrase;
  readonly context: MentionContext;
  /** Index of the earlier phrase that it renames, −1 if none. */
  readonly renamed: number;
  /** Entities of the sentence's phrases, −1 where none or not yet read. */
  readonly row: Int32Array;
}

type Linked = Readonly<{ link: Link; how: MentionLink }>;

const NO_LINK: Link = { entity: -1, confidence: 0 };
const NOBODY = /^(?:no|neither|none|any|every|each)$/i;

/**
 * Reads the entities of an analysed article; `origin` is who published it, null where unknown, and `linker`
 * chooses what anaphors refer to.
 */
export function readEntities(
  analysis: TextAnalysis,
  attributions: readonly FoundAttribution[],
  models: EntityModels,
  origin: string | null,
  linker: Linker = trainedLinker(models.coreference),
): ArticleEntities {
  return new EntityReader(analysis, attributions, models, origin, linker).read();
}

class EntityReader {
  readonly #analysis: TextAnalysis;
  readonly #tokens: Tokens;
  readonly #models: EntityModels;
  readonly #linker: Linker;
  readonly #contexts: ContextReader;
  readonly #quoted: Uint8Array;
  readonly #drafts: EntityDraft[];
  readonly #entityOfName: Int32Array;
  readonly #entityOfInner: Int32Array;
  /** What each name is to the publisher; as the reporter it refers to nobody in the story. */
  readonly #publishers: Uint8Array;
  /** 1 for the words of titles and offices before persons' names, which are nobody by themselves. */
  readonly #titleTokens: Uint8Array;
  readonly #nameLinks: readonly MentionLink[];
  readonly #entityOfPhrase: Int32Array[] = [];
  readonly #mentions: MentionDraft[] = [];
  readonly #referents = new Referents();
  readonly #places: PlaceReader;
  readonly #timesNamed = new Map<number, number>();
  readonly #world: AnaphoraContext;
  /** The author as "I" and as "we", −1 until the text says so. */
  readonly #author = { I: -1, we: -1 };

  constructor(
    analysis: TextAnalysis,
    attributions: readonly FoundAttribution[],
    models: EntityModels,
    origin: string | null,
    linker: Linker,
  ) {
    this.#analysis = analysis;
    this.#tokens = analysis.tokens;
    this.#models = models;
    this.#linker = linker;
    this.#contexts = new ContextReader(analysis, attributions);
    this.#places = new PlaceReader(analysis, this.#contexts, models.gazetteer);
    this.#quoted = quotedTokens(analysis);
    this.#publishers = publisherNames(this.#tokens, analysis.names, origin);
    this.#titleTokens = titleTokens(this.#tokens, analysis.names);
    const names = withPublisherAsGroup(this.#tokens, analysis.names, this.#publishers);
    const { entities, entityOfName, entityOfInner, links } = buildNameTable({ ...analysis, names });
    this.#nameLinks = links;
    this.#entityOfName = entityOfName;
    this.#entityOfInner = entityOfInner;
    for (const entity of entityOfName) this.#timesNamed.set(entity, (this.#timesNamed.get(entity) ?? 0) + 1);
    this.#drafts = entities.map((named) => namedDraft(named, models.gazetteer));
    this.#world = {
      tokens: this.#tokens,
      model: models.coreference,
      referents: this.#referents,
      drafts: this.#drafts,
      speakerOf: ({ speech }) =>
        speech === null ? -1 : (this.#entityOfPhrase[speech.sourceSentence]?.[speech.source] ?? -1),
      ownerOf: (sentence, { possessor }) =>
        possessor < 0 ? -1 : this.#entityOfPhrase[sentence]![possessor]!,
      partsOf: (sentence, { modifiers, possessor }) => [
        ...modifiers.map((name) => this.#entityOfName[name]!),
        ...(possessor < 0 ? [] : [this.#entityOfPhrase[sentence]![possessor]!]),
      ],
      timesNamed: (entity) => this.#timesNamed.get(entity) ?? 0,
      phraseOf: ({ sentence, phrase }) => analysis.sentences[sentence]!.phrases.nouns[phrase]!,
    };
  }

  read(): ArticleEntities {
    const { sentences, names } = this.#analysis;
    names.forEach(({ first, last, form, inner }, index) => {
      if (this.#isNobody(index)) return;
      const [entity, within] = [this.#entityOfName[index]!, this.#entityOfInner[index]!];
      const isWhole = inner !== null && within === entity;
      const span = spanBetween(this.#tokens, first, last);
      this.#note(entity, isWhole ? 'name' : form, span, this.#nameLinks[index]!);
      if (inner === null || isWhole) return;
      this.#note(within, inner.form, spanBetween(this.#tokens, inner.first, inner.last), 'same-name');
    });
    sentences.forEach((_, sentence) => this.#readSentence(sentence));
    this.#places.settle(this.#drafts, this.#entityOfName);
    return numberEntities({
      drafts: this.#drafts,
      mentions: this.#mentions,
      entityOfPhrase: this.#entityOfPhrase,
      entityOfName: this.#entityOfName.map((entity, name) => (this.#isNobody(name) ? -1 : entity)),
    });
  }

  /** The publisher as the reporter, or a title that was read as a person ("US Secretary" of State). */
  #isNobody(name: number): boolean {
    const { kind, last } = this.#analysis.names[name]!;
    return this.#publishers[name] === REPORTER || (kind === 'person' && this.#titleTokens[last - 1] === 1);
  }

  /** The adjectives of countries in compounds ("Turkish-made") and before what is no actor ("Turkish jets") stand for them. */
  #noteAdjectives(analysis: SentenceAnalysis): void {
    for (const { at, offset, country } of countryAdjectives(
      this.#tokens,
      analysis,
      this.#models.coreference,
    )) {
      const known = this.#drafts.findIndex(
        ({ named }) => named !== null && canonicalName(named).name === country,
      );
      const entity =
        known >= 0 ? known : this.#drafts.push(namedDraft(newCountry(country), this.#models.gazetteer)) - 1;
      const [start, end] = spanBetween(this.#tokens, at, at + 1);
      this.#note(entity, 'nominal', [start + offset, end], 'country');
    }
  }

  #readSentence(sentence: number): void {
    const analysis = this.#analysis.sentences[sentence]!;
    this.#noteAdjectives(analysis);
    const { nouns } = analysis.phrases;
    const row = new Int32Array(nouns.length).fill(-1);
    this.#entityOfPhrase.push(row);
    const kind = sentenceKind(this.#tokens, this.#analysis.sentenceBounds, sentence);
    if (kind === 'boilerplate' || kind === 'byline') return;
    const renamings = appositionsOf(this.#tokens, analysis);
    const places = nouns.map((noun, phrase): PhrasePlace => {
      const context = this.#contexts.contextOf(sentence, noun);
      return { sentence, phrase, noun, context, renamed: renamings.get(phrase) ?? -1, row };
    });
    for (const place of places) {
      row[place.phrase] = this.#entityAt(place, places);
      this.#remember(place);
    }
    for (const place of places) {
      const isWaiting = place.noun.isPronoun && row[place.phrase]! < 0;
      if (isWaiting && /^(?:I|we)$/.test(this.#classOf(place)))
        row[place.phrase] = this.#firstPerson(place, true);
    }
  }

  /** The entity a phrase refers to, −1 for none; notes the mention. */
  #entityAt(place: PhrasePlace, places: readonly PhrasePlace[]): number {
    if (place.noun.isPronoun) return this.#resolvePronoun(place, places);
    return place.noun.name >= 0 ? this.#namedEntity(place) : this.#describedEntity(place, places);
  }

  #namedEntity(place: PhrasePlace): number {
    if (this.#isNobody(place.noun.name)) return -1;
    const entity = this.#entityOfName[place.noun.name]!;
    this.#places.note(entity, place);
    const renamed = place.row[place.renamed] ?? -1;
    if (renamed >= 0) this.#absorb(renamed, entity, place);
    return entity;
  }

  #describedEntity(place: PhrasePlace, places: readonly PhrasePlace[]): number {
    const { noun } = place;
    const kind = nominalKind(wordAt(this.#tokens, noun.head), this.#models.coreference);
    const isNobody = NOBODY.test(wordAt(this.#tokens, noun.first)) || this.#titleTokens[noun.head] === 1;
    if (kind === null || isNobody || isNoParty(this.#tokens, noun)) return -1;
    // "the Iraqi minister, Mr Zebari"
    const beside = places.find(({ renamed, noun: { name } }) => renamed === place.phrase && name >= 0);
    const named = beside === undefined || this.#isNobody(beside.noun.name) ? -1 : beside.noun.name;
    const renamed = place.row[place.renamed] ?? this.#entityOfName[named] ?? -1;
    const isRenaming = renamed >= 0 && this.#drafts[renamed]!.kind === kind;
    const { link, how } = isRenaming
      ? { link: { entity: renamed, confidence: 1 }, how: 'apposition' as const }
      : this.#linkOfDescription(place, places, kind);
    const found = link.entity;
    const entity =
      found >= 0 ? found : this.#newUnnamed(kind, wordsBetween(this.#tokens, noun.first, noun.head + 1));
    const isPlain = isRenaming || found < 0;
    this.#describe(entity, place, isPlain);
    const span = spanBetween(this.#tokens, noun.first, noun.head + 1);
    this.#note(entity, 'nominal', span, how, isPlain ? null : link.confidence);
    return entity;
  }

  /** By the role, else by the network; never one that is of another country. */
  #linkOfDescription(place: PhrasePlace, places: readonly PhrasePlace[], kind: EntityKind): Linked {
    const { noun, sentence } = place;
    const none = { link: NO_LINK, how: 'first' } as const;
    const { tree } = this.#analysis.sentences[sentence]!;
    const isTold = tree.dependents(noun.head, /^acl/).includes(noun.last);
    if (isIndefinite(this.#tokens, noun) || (isTold && kind === 'place')) return none;
    const recent = this.#referents.since(sentence - ROLE_WINDOW);
    const bearer = isTold ? null : bearerOf(this.#tokens, noun, kind, recent, this.#drafts);
    if (bearer !== null) return { link: bearer, how: 'role' };
    const link = this.#chosen(place, places);
    const named = countriesOf(this.#tokens, noun, kind);
    if (link.entity < 0 || isOfAnother(this.#drafts[link.entity]!, named)) return none;
    return { link, how: 'head-noun' };
  }

  /** Keeps the words of a description with its entity; its head is a role where it surely is one. */
  #describe(entity: number, { noun, sentence }: PhrasePlace, isSure: boolean): void {
    const draft = this.#drafts[entity]!;
    const head = lowerAt(this.#tokens, noun.head);
    draft.heads.add(head);
    if (isSure) draft.roles.add(roleWord(singularOf(head)));
    for (const word of modifiersOf(this.#tokens, noun)) draft.modifiers.add(word);
    const owner = this.#world.ownerOf(sentence, noun);
    if (owner >= 0) draft.owners.add(owner);
    const country = draft.kind === 'person' ? countryOfOffice(this.#tokens, noun.first, noun.head + 1) : null;
    if (country !== null) draft.countries.add(country);
    if (draft.kind === 'person' && draft.gender === 'unknown') draft.gender = genderOfNoun(singularOf(head));
  }

  #newUnnamed(kind: EntityKind, nominal: string): number {
    return this.#drafts.push(unnamedDraft(kind, nominal)) - 1;
  }

  /** Puts an unnamed entity of an apposition under the name it stands beside, in this sentence. */
  #absorb(unnamed: number, entity: number, { sentence, row }: PhrasePlace): void {
    const [from, into] = [this.#drafts[unnamed]!, this.#drafts[entity]!];
    if (unnamed === entity || from.named !== null || into.kind !== from.kind) return;
    addDescription(into, from);
    const start = this.#tokens.starts[this.#analysis.sentences[sentence]!.from]!;
    for (let at = this.#mentions.length - 1; at >= 0; at--) {
      const mention = this.#mentions[at]!;
      if (mention.entity !== unnamed || mention.span[0] < start) continue;
      this.#mentions[at] = { ...mention, entity, link: 'apposition' };
    }
    this.#referents.move(unnamed, entity, sentence);
    row.forEach((value, at) => value === unnamed && (row[at] = entity));
  }

  #classOf({ noun }: PhrasePlace): string {
    return pronounClass(lowerAt(this.#tokens, noun.head));
  }

  #resolvePronoun(place: PhrasePlace, places: readonly PhrasePlace[]): number {
    const kind = this.#classOf(place);
    if (kind === 'I' || kind === 'we') return this.#firstPerson(place, false);
    if (kind === 'other') return -1;
    const { noun, row } = place;
    const span = spanBetween(this.#tokens, noun.head, noun.head + 1);
    if (kind === 'relative') {
      const analysis = this.#analysis.sentences[place.sentence]!;
      const antecedent = relativeAntecedent(this.#tokens, analysis, place.phrase);
      const entity = antecedent < 0 ? -1 : row[antecedent]!;
      this.#note(entity, 'pronoun', span, 'relative');
      return entity;
    }
    const { entity, confidence } = this.#chosen(place, places);
    this.#note(entity, 'pronoun', span, 'pronoun', confidence);
    if (entity < 0) return -1;
    const draft = this.#drafts[entity]!;
    if (draft.gender === 'unknown') draft.gender = pronounGender(lowerAt(this.#tokens, noun.head));
    return entity;
  }

  #chosen({ sentence, phrase, noun, context }: PhrasePlace, places: readonly PhrasePlace[]): Link {
    const analysis = this.#analysis.sentences[sentence]!;
    const later = places
      .slice(phrase + 1)
      .filter(({ noun: { name } }) => name >= 0 && !this.#isNobody(name))
      .map((place): Referent => ({ entity: this.#entityOfName[place.noun.name]!, sentence, phrase: place.phrase, form: 'name', pronoun: '', context: place.context })); // prettier-ignore
    const query = queryFor({ sentence, phrase, noun, analysis, context, later }, this.#world);
    return query === null ? NO_LINK : this.#linker(query);
  }

  /** "I", "we": whoever speaks; outside all speech and quotation marks the author. */
  #firstPerson(place: PhrasePlace, isLast: boolean): number {
    const { noun, context } = place;
    const speaker = this.#world.speakerOf(context);
    const span = spanBetween(this.#tokens, noun.head, noun.head + 1);
    if (speaker >= 0 || !isLast) {
      this.#note(speaker, 'pronoun', span, 'speaker');
      return speaker;
    }
    if (context.speech !== null || this.#quoted[noun.head] === 1) return -1;
    const kind = this.#classOf(place) === 'I' ? 'I' : 'we';
    if (this.#author[kind] < 0)
      this.#author[kind] = this.#newUnnamed(kind === 'I' ? 'person' : 'group', kind);
    this.#note(this.#author[kind], 'pronoun', span, 'speaker');
    return this.#author[kind];
  }

  #remember({ sentence, phrase, noun, context, row }: PhrasePlace): void {
    const entity = row[phrase]!;
    if (entity < 0) return;
    const form = noun.isPronoun ? 'pronoun' : noun.name >= 0 ? 'name' : 'nominal';
    const pronoun = noun.isPronoun ? pronounClass(lowerAt(this.#tokens, noun.head)) : '';
    this.#referents.add({ entity, sentence, phrase, form, pronoun, context });
  }

  #note(
    entity: number,
    form: MentionForm,
    span: Span,
    link: MentionLink,
    confidence: number | null = null,
  ): void {
    if (entity >= 0) this.#mentions.push({ entity, form, span, link, confidence });
  }
}
