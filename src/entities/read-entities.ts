/**
 * Names, nominals and pronouns of one article → entities and mentions. Names are put together first;
 * descriptions join the entity whose title or apposition they repeat; pronouns take the nearest fitting
 * subject within three sentences (after Hobbs, 1978, over chunks), "I" and "we" the speaker they are
 * quoted from. A link that is not plain is left out. O(p) in phrases.
 */
import type { Span } from '../base/span.ts';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import type { TextAnalysis } from '../nlp/analyse.ts';
import type { NounPhrase } from '../nlp/phrase.ts';
import { tokenText } from '../text/tokens.ts';
import { appositionsOf } from './appositions.ts';
import type { Entity, EntityKind, Mention, MentionForm } from './entity.ts';
import { buildNameTable, canonicalName, roleWord, type NamedEntity } from './name-table.ts';
import { gradesRole, nominalKind, singularOf } from './nominals.ts';
import { findAntecedent, type Referent } from './pronouns.ts';

/** Entities and mentions, with the entity of every noun phrase that refers to one. */
export interface ArticleEntities {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  /** `entityOfPhrase[sentence][phrase]`: index into `entities`, −1 for none. */
  readonly entityOfPhrase: readonly Int32Array[];
  /** Index into `entities` for each name of the analysis, −1 for none. */
  readonly entityOfName: Int32Array;
}

interface Draft {
  readonly kind: EntityKind;
  readonly named: NamedEntity | null;
  /** Fullest nominal, for one without a name. */
  nominal: string;
  readonly roles: Set<string>;
  isPlural: boolean;
}

/** Sentences back in which a description is looked for. */
const DESCRIPTION_WINDOW = 30;
const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their)$/i;

/** Reads the entities of an analysed article. */
export function readEntities(
  analysis: TextAnalysis,
  attributions: readonly FoundAttribution[],
): ArticleEntities {
  return new EntityReader(analysis, attributions).read();
}

class EntityReader {
  readonly #analysis: TextAnalysis;
  readonly #attributionsOf = new Map<number, FoundAttribution[]>();
  readonly #drafts: Draft[] = [];
  readonly #entityOfName: Int32Array;
  readonly #entityOfPhrase: Int32Array[] = [];
  readonly #mentions: { entity: number; form: MentionForm; span: Span }[] = [];
  readonly #referents: Referent[] = [];
  readonly #unnamed = new Map<string, number>();
  readonly #byRole = new Map<string, number>();

  constructor(analysis: TextAnalysis, attributions: readonly FoundAttribution[]) {
    this.#analysis = analysis;
    for (const attribution of attributions) {
      const list = this.#attributionsOf.get(attribution.sentence);
      if (list) list.push(attribution);
      else this.#attributionsOf.set(attribution.sentence, [attribution]);
    }
    const table = buildNameTable(analysis);
    this.#entityOfName = table.entityOfName;
    for (const named of table.entities)
      this.#drafts.push({
        kind: named.kind,
        named,
        nominal: '',
        roles: named.roles,
        isPlural: named.kind === 'group',
      });
  }

  read(): ArticleEntities {
    const { sentences, names, tokens } = this.#analysis;
    names.forEach(({ first, last }, index) =>
      this.#note(this.#entityOfName[index]!, 'name', [tokens.starts[first]!, tokens.ends[last - 1]!]),
    );
    sentences.forEach((sentence, index) => {
      const row = new Int32Array(sentence.phrases.nouns.length).fill(-1);
      this.#entityOfPhrase.push(row);
      const appositions = appositionsOf(tokens, sentence);
      sentence.phrases.nouns.forEach((noun, at) => {
        row[at] = noun.isPronoun ? -1 : this.#referTo(index, noun, appositions.get(at), row);
        if (noun.isPronoun) row[at] = this.#resolvePronoun(index, at, noun, row);
        this.#remember(index, at, row[at]!, noun);
      });
    });
    return this.#finish();
  }

  /** The entity of a name or nominal phrase, −1 for none. */
  #referTo(sentence: number, noun: NounPhrase, apposedTo: number | undefined, row: Int32Array): number {
    if (noun.name >= 0) {
      const entity = this.#entityOfName[noun.name]!;
      if (apposedTo !== undefined && row[apposedTo]! >= 0)
        this.#absorb(row[apposedTo]!, entity, row, apposedTo);
      return entity;
    }
    const { tokens } = this.#analysis;
    const head = tokenText(tokens, noun.head);
    const kind = nominalKind(head);
    if (kind === null) return -1;
    const role = roleWord(singularOf(head.toLowerCase()));
    const apposed = apposedTo === undefined ? -1 : row[apposedTo]!;
    if (apposed >= 0 && agrees(this.#drafts[apposed]!.kind, kind)) {
      this.#drafts[apposed]!.roles.add(role);
      this.#byRole.set(role, apposed);
      this.#noteNominal(apposed, noun);
      return apposed;
    }
    const known = this.#describedBefore(noun, role, kind, sentence);
    if (known >= 0) {
      this.#noteNominal(known, noun);
      return known;
    }
    return this.#unnamedEntity(noun, kind, role);
  }

  /** "the cleric" for the person last known as one; only bare descriptions with a definite article. */
  #describedBefore(noun: NounPhrase, role: string, kind: EntityKind, sentence: number): number {
    const { tokens } = this.#analysis;
    if (!DEFINITE.test(tokenText(tokens, noun.first)) || noun.modifiers.length > 0 || noun.possessor >= 0)
      return -1;
    for (let at = noun.first + 1; at < noun.head; at++) {
      if (!gradesRole(tokenText(tokens, at)) && !/^\p{Ll}+$/u.test(tokenText(tokens, at))) return -1;
    }
    const isBare = noun.head - noun.first <= 1;
    if (!isBare) return -1;
    for (let at = this.#referents.length - 1; at >= 0; at--) {
      const referent = this.#referents[at]!;
      if (sentence - referent.sentence > DESCRIPTION_WINDOW) return -1;
      const draft = this.#drafts[referent.entity]!;
      if (draft.roles.has(role) && agrees(draft.kind, kind)) return referent.entity;
    }
    return -1;
  }

  #unnamedEntity(noun: NounPhrase, kind: EntityKind, role: string): number {
    const { tokens } = this.#analysis;
    const text = tokens.text.slice(tokens.starts[noun.first], this.#endOf(noun)).replace(/\s+/g, ' ');
    const key = `${noun.possessor >= 0 ? `${noun.possessor} ` : ''}${text.replace(/^(?:the|a|an|this|that|these|those|some|many|several)\s+/i, '').toLowerCase()}`;
    const known =
      DEFINITE.test(tokenText(tokens, noun.first)) || /s$/.test(text) ? this.#unnamed.get(key) : undefined;
    const entity = known ?? this.#drafts.length;
    if (known === undefined) {
      this.#drafts.push({
        kind,
        named: null,
        nominal: text,
        roles: new Set([role]),
        isPlural: kind === 'group',
      });
      this.#unnamed.set(key, entity);
    }
    this.#noteNominal(entity, noun);
    return entity;
  }

  /** Puts an unnamed entity of an apposition under the name it stands beside. */
  #absorb(unnamed: number, entity: number, row: Int32Array, phrase: number): void {
    const draft = this.#drafts[unnamed]!;
    if (unnamed === entity || draft.named !== null || !agrees(this.#drafts[entity]!.kind, draft.kind)) return;
    for (const role of draft.roles) this.#drafts[entity]!.roles.add(role);
    const sentenceStart =
      this.#analysis.tokens.starts[this.#analysis.sentences[this.#entityOfPhrase.length - 1]!.from]!;
    for (let at = this.#mentions.length - 1; at >= 0 && this.#mentions[at]!.span[0] >= sentenceStart; at--) {
      if (this.#mentions[at]!.entity === unnamed) this.#mentions[at]!.entity = entity;
    }
    for (
      let at = this.#referents.length - 1;
      at >= 0 && this.#referents[at]!.sentence === this.#entityOfPhrase.length - 1;
      at--
    ) {
      if (this.#referents[at]!.entity === unnamed) this.#referents[at]!.entity = entity;
    }
    row.forEach((value, at) => value === unnamed && (row[at] = entity));
    row[phrase] = entity;
  }

  #resolvePronoun(sentence: number, at: number, noun: NounPhrase, row: Int32Array): number {
    const { tokens, sentences } = this.#analysis;
    const pronoun = tokenText(tokens, noun.head).toLowerCase();
    const found = findAntecedent({
      pronoun,
      sentence,
      phrase: at,
      noun,
      analysis: sentences[sentence]!,
      tokens,
      row,
      referents: this.#referents,
      speaker: this.#speakerOf(sentence, noun.head),
      traits: (entity) => this.#drafts[entity]!,
    });
    if (found >= 0) this.#note(found, 'pronoun', [tokens.starts[noun.head]!, tokens.ends[noun.head]!]);
    return found;
  }

  /** Entity of the source whose words the token stands in, −1 if none. */
  #speakerOf(sentence: number, token: number): number {
    const holding = (this.#attributionsOf.get(sentence) ?? []).filter(({ content }) =>
      content.some(([first, last]) => first <= token && token < last),
    );
    const inner = holding.at(-1);
    if (inner === undefined || inner.source < 0) return -1;
    return this.#entityOfPhrase[inner.sourceSentence]?.[inner.source] ?? -1;
  }

  #remember(sentence: number, phrase: number, entity: number, noun: NounPhrase): void {
    if (entity < 0) return;
    const { clauses } = this.#analysis.sentences[sentence]!;
    const isSubject = clauses.some((clause) => clause.subjects.includes(phrase));
    this.#referents.push({ entity, sentence, phrase, isSubject, isObject: noun.preposition >= 0 });
  }

  #endOf(noun: NounPhrase): number {
    const { tokens } = this.#analysis;
    return tokens.ends[noun.head]!;
  }

  #noteNominal(entity: number, noun: NounPhrase): void {
    const { tokens } = this.#analysis;
    this.#note(entity, 'nominal', [tokens.starts[noun.first]!, this.#endOf(noun)]);
  }

  #note(entity: number, form: MentionForm, span: Span): void {
    if (entity >= 0) this.#mentions.push({ entity, form, span });
  }

  /** Drops what no mention refers to and numbers the rest in text order. */
  #finish(): ArticleEntities {
    this.#mentions.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
    const order = new Map<number, number>();
    for (const { entity } of this.#mentions) if (!order.has(entity)) order.set(entity, order.size);
    const renumber = (entity: number): number => order.get(entity) ?? -1;
    const entities = [...order.keys()].map((old, index): Entity => {
      const draft = this.#drafts[old]!;
      const { name, aliases } =
        draft.named === null ? { name: draft.nominal, aliases: [] } : canonicalName(draft.named);
      const titles = draft.named === null ? [] : [...draft.named.titles];
      return {
        id: `e${index + 1}`,
        kind: draft.kind,
        name,
        aliases,
        ...(titles.length > 0 ? { roles: titles } : {}),
      };
    });
    const mentions = this.#mentions.map(({ entity, form, span }): Mention => {
      const index = renumber(entity);
      return { entity: entities[index]!.id, kind: entities[index]!.kind, form, start: span[0], end: span[1] };
    });
    return {
      entities,
      mentions,
      entityOfPhrase: this.#entityOfPhrase.map((row) => row.map(renumber)),
      entityOfName: this.#entityOfName.map(renumber),
    };
  }
}

/** A description may stand for an entity of its kind; "the country" also for a place that acts. */
function agrees(entity: EntityKind, described: EntityKind): boolean {
  return entity === described;
}
