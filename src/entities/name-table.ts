/**
 * The named entities of one article: names that mean the same are put together by their words, by what the
 * text says of them ("also known as"), by acronyms, by the other names of a country, by parts of a group's
 * name, and persons by surname, given name and the sound of foreign spellings. Where two would fit, a name
 * stays by itself. O(m) look-ups in m name mentions.
 */
import { isGivenName, isTitle, knownKind, usualCountryName } from '../gazetteer/names.ts';
import type { TextAnalysis } from '../nlp/analyse.ts';
import type { NamedSpan } from '../nlp/named-span.ts';
import { properStart, surname } from '../nlp/names.ts';
import { lowerAt, wordsBetween } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import { initialsOf, isAcronym, isNobody, isShortFor, namePairs } from './alias-phrases.ts';
import { appositionsOf } from './appositions.ts';
import type { EntityKind, MentionLink } from './entity.ts';
import { NameGroups } from './name-groups.ts';
import { nameKey } from './name-key.ts';
import { kindsByEvidence } from './name-kinds.ts';
import { newNamedEntity, noteName, noteOffice, type NamedEntity } from './named-entity.ts';
import { countryOfOffice, describedOffice } from './offices.ts';
import { isBareSurname, nicknameIn, personParts } from './person-names.ts';
import { joinFullNames, PersonFinder } from './person-finder.ts';
import { shortForms, singular } from './short-forms.ts';

/** Named entities, and for each name of the analysis the entity it refers to. */
export interface NameTable {
  readonly entities: readonly NamedEntity[];
  /** Index into `entities` for each name of the analysis. */
  readonly entityOfName: Int32Array;
  /** The same for the name inside each nominal, −1 where there is none. */
  readonly entityOfInner: Int32Array;
  /** Why each name of the analysis is put with its entity. */
  readonly links: readonly MentionLink[];
}

/** Puts the names of an article together. */
export function buildNameTable(analysis: TextAnalysis): NameTable {
  return new NameJoiner(analysis).join();
}

const NONE = -1;
const FAMILY = /^(?:brothers|children|couple|daughters|sisters|siblings|sons|spouses|twins)$/;

class NameJoiner {
  readonly #analysis: TextAnalysis;
  readonly #tokens: Tokens;
  readonly #names: readonly NamedSpan[];
  /** The words of each name without article and title, their key, and the kind by all mentions. */
  readonly #texts: readonly string[];
  readonly #keys: readonly string[];
  readonly #kinds: readonly EntityKind[];
  /** The parts of each person's name; empty for others. */
  readonly #parts: readonly (readonly string[])[];
  readonly #groups = new NameGroups();
  /** Group of each name, `NONE` for a bare surname not yet decided. */
  readonly #groupOf: Int32Array;
  readonly #links: (MentionLink | null)[];
  /** Names that are a bare surname or given name, by their words. */
  readonly #bare = new Map<string, number[]>();
  /** Whole names that the text only implies, by their group: "Bill Gates", the Corps in "the Force of the Corps (C)". */
  readonly #implied = new Map<number, string>();
  /** Names that the text brings in as other ones. */
  readonly #otherNames = new Set<string>();

  constructor(analysis: TextAnalysis) {
    const { tokens, names } = analysis;
    this.#analysis = analysis;
    this.#tokens = tokens;
    this.#names = names;
    this.#texts = names.map((name) => wordsBetween(tokens, properStart(tokens, name), name.last));
    const keyOf = new Map(this.#texts.map((text) => [text, '']));
    for (const text of keyOf.keys()) keyOf.set(text, nameKey(text));
    this.#keys = this.#texts.map((text) => keyOf.get(text)!);
    this.#kinds = kindsByEvidence(tokens, names, this.#texts, this.#keys);
    this.#parts = this.#kinds.map((kind, index) =>
      kind === 'person' ? personParts(this.#texts[index]!) : [],
    );
    this.#groupOf = new Int32Array(names.length).fill(NONE);
    this.#links = new Array<MentionLink | null>(names.length).fill(null);
  }

  join(): NameTable {
    this.#names.forEach((_, index) => {
      if (!this.#isBare(index)) this.#groupOf[index] = this.#groupFor(index);
      else noteIn(this.#bare, this.#wordsOf(index), index);
    });
    this.#joinPairs();
    this.#joinAcronyms();
    this.#joinShortForms();
    this.#joinPersons();
    return this.#table();
  }

  #isBare(index: number): boolean {
    return this.#kinds[index] === 'person' && isBareSurname(this.#parts[index]!);
  }

  #groupFor(index: number): number {
    return this.#groups.of(this.#kinds[index]!, this.#wordsOf(index));
  }

  /** What names must share to be the same at sight. */
  #wordsOf(index: number): string {
    const text = this.#texts[index]!;
    if (this.#kinds[index] === 'person') return this.#parts[index]!.join(' ');
    return nameKey(usualCountryName(text) ?? text.replace(/\.(?:com|net|org)$/i, ''));
  }

  /** What the text itself says are two names of one; a group is one even where it was once read as a person. */
  #joinPairs(): void {
    const words = { tokens: this.#tokens, names: this.#names, texts: this.#texts, kinds: this.#kinds };
    for (const { name, alias, link } of namePairs(words)) {
      const [text, other] = [this.#texts[name]!, this.#texts[alias]!];
      const tail = link === 'acronym' ? tailFor(text, other) : null;
      const one = tail === null ? this.#settle(name) : this.#groups.of(this.#kinds[name]!, nameKey(tail));
      if (tail !== null) this.#implied.set(one, tail);
      const isTurned =
        (isAcronym(text) && !isAcronym(other)) || (this.#kinds[alias] === 'group' && isNobody(words, name));
      const two = this.#settle(alias);
      if (isTurned) this.#groups.join(two, one, link);
      else this.#groups.join(one, two, link);
      if (link === 'also-called') this.#otherNames.add(other);
      for (const same of this.#writtenSo(other)) this.#groups.join(one, same, link);
    }
    this.#names.forEach((_, index) => {
      const nickname = this.#kinds[index] === 'person' ? nicknameIn(this.#texts[index]!) : null;
      if (nickname === null) return;
      for (const same of this.#writtenSo(nickname))
        this.#groups.join(this.#settle(index), same, 'also-called');
      this.#otherNames.add(nickname);
    });
  }

  /** The groups of all names with these words, of whatever kind. */
  #writtenSo(text: string): number[] {
    const person = personParts(text).join(' ');
    const [bare] = this.#bare.get(person) ?? [];
    const found = bare === undefined ? this.#groups.find('person', person) : this.#settle(bare);
    return [found, this.#groups.find('group', nameKey(text))].filter((group) => group >= 0);
  }

  /** The group of a name; a bare surname's own, with all that are written so, if it had none. */
  #settle(index: number): number {
    if (this.#groupOf[index] === NONE) {
      const group = this.#groupFor(index);
      for (const other of this.#bare.get(this.#wordsOf(index))!) this.#groupOf[other] = group;
    }
    return this.#groupOf[index]!;
  }

  /** An acronym that one name alone has the initials of. */
  #joinAcronyms(): void {
    const byInitials = new Map<string, Set<number>>();
    this.#names.forEach((_, index) => {
      if (this.#kinds[index] === 'person' || isAcronym(this.#texts[index]!)) return;
      for (const initials of initialsOf(this.#texts[index]!)) {
        const owners = byInitials.get(initials) ?? new Set();
        byInitials.set(initials, owners.add(this.#groups.root(this.#groupOf[index]!)));
      }
    });
    this.#names.forEach((_, index) => {
      const text = this.#texts[index]!;
      const own = this.#groupOf[index]!;
      if (own < 0 || !isAcronym(text) || this.#groups.isJoined(own)) return;
      const owners = byInitials.get(text.replaceAll('.', ''));
      const [owner] = owners ?? [];
      const isShort = text.replaceAll('.', '').length < 3;
      const fits = owner !== undefined && (!isShort || this.#groups.kindOf(owner) === this.#kinds[index]);
      if (owners?.size === 1 && fits) this.#groups.join(owner, own, 'acronym');
    });
  }

  /** "the Front" for the Iraqi Accordance Front: part of one longer group name alone, but no House of the White House. */
  #joinShortForms(): void {
    const groups = new Map<string, number>();
    const proverbial = new Set<string>();
    this.#names.forEach((_, index) => {
      const known = knownKind(this.#texts[index]!);
      if (this.#kinds[index] !== 'group' || known === 'place') return;
      groups.set(this.#keys[index]!, this.#groupOf[index]!);
      if (known === 'group') proverbial.add(this.#keys[index]!);
    });
    for (const [group, tail] of this.#implied) groups.set(nameKey(tail), group);
    const longer = new Map<string, number[]>();
    for (const [key, group] of groups)
      for (const part of shortForms(key))
        if (part.includes(' ') || !proverbial.has(key)) noteIn(longer, part, group);
    for (const [key, own] of groups) {
      const owners = new Set((longer.get(singular(key)) ?? []).map((group) => this.#groups.root(group)));
      const [owner] = owners;
      if (owners.size === 1 && owner !== undefined) this.#groups.join(owner, own, 'short-form');
    }
  }

  /** Full names by their spellings, then what is left of a full name. */
  #joinPersons(): void {
    const full = this.#names.flatMap((_, index) =>
      this.#kinds[index] === 'person' && !this.#isBare(index) ? [index] : [],
    );
    joinFullNames(this.#groups, full, this.#groupOf, this.#parts);
    const finder = new PersonFinder(this.#groups, full, this.#groupOf, this.#parts, this.#paragraphs());
    this.#names.forEach((_, index) => {
      const family = this.#familyAt(index);
      if (family === null || finder.find(this.#parts[index]!, index) !== null) return;
      const whole = `${this.#texts[index]!} ${family}`;
      const group = this.#groups.of('person', personParts(whole).join(' '));
      this.#groups.join(group, this.#settle(index), 'given-name');
      this.#implied.set(group, whole);
    });
    this.#names.forEach((_, index) => {
      if (this.#groupOf[index] !== NONE) return;
      const found = finder.find(this.#parts[index]!, index);
      this.#groupOf[index] = found?.group ?? this.#groupFor(index);
      this.#links[index] = found?.link ?? null;
    });
  }

  /** The surname that a given name shares with the name after it: "Bill and Melinda Gates", "the brothers X and Y Z". */
  #familyAt(index: number): string | null {
    const [name, next] = [this.#names[index]!, this.#names[index + 1]];
    if (this.#groupOf[index] !== NONE || next === undefined || next.first !== name.last + 1) return null;
    if (this.#kinds[index + 1] !== 'person' || this.#isBare(index + 1)) return null;
    if (next.titleFirst < next.first || isTitle(this.#texts[index + 1]!.split(' ')[0]!)) return null;
    if (lowerAt(this.#tokens, name.last) !== 'and' || name.last - name.first > 1) return null;
    const isGiven = isGivenName(this.#texts[index]!) || FAMILY.test(lowerAt(this.#tokens, name.first - 1));
    return isGiven ? surname(this.#texts[index + 1]!) : null;
  }

  /** Number of the paragraph that each name stands in. */
  #paragraphs(): Int32Array {
    const { sentences } = this.#analysis;
    let sentence = 0;
    return Int32Array.from(this.#names, ({ first }) => {
      while (sentence + 1 < sentences.length && sentences[sentence]!.to <= first) sentence++;
      return sentences[sentence]!.paragraph;
    });
  }

  #table(): NameTable {
    const entities: NamedEntity[] = [];
    const entityOfGroup = new Map<number, number>();
    const entityOf = (group: number): number => {
      const root = this.#groups.root(group);
      const known = entityOfGroup.get(root) ?? entities.push(newNamedEntity(this.#groups.kindOf(root))) - 1;
      entityOfGroup.set(root, known);
      return known;
    };
    const entityOfName = this.#groupOf.map(entityOf);
    const entityOfInner = Int32Array.from(this.#names, ({ inner }, index) => {
      if (inner === null) return NONE;
      if (inner.kind === this.#kinds[index]) return entityOfName[index]!;
      const words = wordsBetween(this.#tokens, properStart(this.#tokens, inner), inner.last);
      return entityOf(this.#groups.of(inner.kind, nameKey(usualCountryName(words) ?? words)));
    });
    this.#names.forEach((name, index) => {
      const from = this.#names[index - 1]?.last ?? 0;
      const entity = entities[entityOfName[index]!]!;
      noteName(entity, this.#tokens, name, from);
      if (this.#otherNames.has(this.#texts[index]!)) entity.otherNames.add(this.#texts[index]!);
      if (entityOfInner[index]! >= 0)
        noteName(entities[entityOfInner[index]!]!, this.#tokens, name.inner!, name.inner!.first);
    });
    for (const [group, tail] of this.#implied) {
      const { forms } = entities[entityOf(group)]!;
      forms.set(tail, forms.get(tail) ?? 0);
    }
    this.#noteOffices(entities, entityOfName);
    return { entities, entityOfName, entityOfInner, links: this.#linksOf(entityOfName) };
  }

  /** "Hoshyar Zebari, the foreign minister of Iraq": the office in a renaming. */
  #noteOffices(entities: readonly NamedEntity[], entityOfName: Int32Array): void {
    for (const sentence of this.#analysis.sentences) {
      const { nouns } = sentence.phrases;
      for (const [renaming, renamed] of appositionsOf(this.#tokens, sentence)) {
        const [a, b] = [nouns[renaming]!, nouns[renamed]!];
        const [named, described] = a.name >= 0 ? [a, b] : [b, a];
        if (named.name < 0 || described.name >= 0) continue;
        const entity = entities[entityOfName[named.name]!]!;
        const office = describedOffice(this.#tokens, described.first, described.head);
        if (entity.kind !== 'person' || office === null) continue;
        noteOffice(entity, office);
        const country = countryOfOffice(this.#tokens, described.first, described.head + 1);
        if (country !== null) entity.countries.add(country);
      }
    }
  }

  /** A name repeats words, or stands for others by the reason that it or the entity's first words were joined by. */
  #linksOf(entityOfName: Int32Array): MentionLink[] {
    const seen = new Map<number, { keys: Set<string>; link: MentionLink | null }>();
    return this.#names.map((_, index) => {
      const key = this.#keys[index]!;
      const link = this.#links[index] ?? this.#groups.linkOf(this.#groupOf[index]!);
      const before = seen.get(entityOfName[index]!);
      if (before === undefined) {
        seen.set(entityOfName[index]!, { keys: new Set([key]), link });
        return 'first';
      }
      const isRepeated = before.keys.has(key);
      before.keys.add(key);
      if (isRepeated) return 'same-name';
      const isCountry = usualCountryName(this.#texts[index]!) !== null;
      return link ?? before.link ?? (isCountry ? 'country' : 'same-name');
    });
  }
}

/** "the Quds Force of the Revolutionary Guard Corps (RGC)": the end of a name that an acronym is short for, or null. */
function tailFor(text: string, acronym: string): string | null {
  const tail = text
    .split(/ of (?:the )?/)
    .slice(1)
    .join(' of ');
  return tail !== '' && !isShortFor(text, acronym) && isShortFor(tail, acronym) ? tail : null;
}

function noteIn<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
