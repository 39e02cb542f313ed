/**
 * The named entities of one article: names that mean the same are put together by their words, by the
 * surname after a full name, by an acronym in brackets or by initials, and by the other names of a
 * country. O(m) look-ups in m name mentions.
 */
import { isGivenName, usualCountryName } from '../gazetteer/names.ts';
import type { TextAnalysis } from '../nlp/analyse.ts';
import { properStart, surname, type NamedSpan } from '../nlp/names.ts';
import { wordAt, wordsBetween } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import type { EntityKind } from './entity.ts';
import { nameKey, properSuffixes } from './name-key.ts';
import { newNamedEntity, noteName, type NamedEntity } from './named-entity.ts';

/** Named entities, and for each name of the analysis the entity it refers to. */
export interface NameTable {
  readonly entities: readonly NamedEntity[];
  /** Index into `entities` for each name of the analysis. */
  readonly entityOfName: Int32Array;
  /** The same for the name inside each nominal, −1 where there is none. */
  readonly entityOfInner: Int32Array;
}

/** Puts the names of an article together. */
export function buildNameTable(analysis: TextAnalysis): NameTable {
  return new NameJoiner(analysis).join();
}

class NameJoiner {
  readonly #tokens: Tokens;
  readonly #names: readonly NamedSpan[];
  /** The words of each name, and their key. */
  readonly #texts: readonly string[];
  readonly #keys: readonly string[];
  readonly #entities: NamedEntity[] = [];
  readonly #byKey = new Map<string, number>();
  readonly #entityOfName: Int32Array;

  constructor({ tokens, names }: TextAnalysis) {
    this.#tokens = tokens;
    this.#names = names;
    this.#texts = names.map((name) => wordsBetween(tokens, properStart(tokens, name), name.last));
    this.#keys = this.#texts.map(nameKey);
    this.#entityOfName = new Int32Array(names.length).fill(-1);
  }

  join(): NameTable {
    const entityOfName = this.#entityOfName;
    this.#names.forEach((_, index) => {
      if (!this.#isBareSurname(index)) entityOfName[index] = this.#entityOf(index);
    });
    this.#joinAcronyms();
    this.#joinShortForms();
    this.#joinSurnames();
    const entityOfInner = this.#innerEntities();
    this.#names.forEach((name, index) => {
      noteName(this.#entities[entityOfName[index]!]!, this.#tokens, name);
      if (name.inner !== null) noteName(this.#entities[entityOfInner[index]!]!, this.#tokens, name.inner);
    });
    return { entities: this.#entities, entityOfName, entityOfInner };
  }

  /** "the US military" holds the country's name; "the Iranian Foreign Ministry" another of its own. */
  #innerEntities(): Int32Array {
    return Int32Array.from(this.#names, ({ kind, inner }, index) => {
      if (inner === null) return -1;
      if (inner.kind === kind) return this.#entityOfName[index]!;
      const words = wordsBetween(this.#tokens, properStart(this.#tokens, inner), inner.last);
      return this.#entityByWords(inner.kind, words);
    });
  }

  #entityOf(index: number): number {
    return this.#entityByWords(this.#names[index]!.kind, this.#texts[index]!);
  }

  /** The entity of names with the same words and kind, a new one if this is the first. */
  #entityByWords(kind: EntityKind, text: string): number {
    const key = `${kind} ${nameKey(usualCountryName(text) ?? text)}`;
    const known = this.#byKey.get(key) ?? this.#entities.push(newNamedEntity(kind)) - 1;
    this.#byKey.set(key, known);
    return known;
  }

  #isBareSurname(index: number): boolean {
    return this.#names[index]!.kind === 'person' && !this.#keys[index]!.includes(' ');
  }

  #isFullName(index: number): boolean {
    return this.#names[index]!.kind === 'person' && !this.#isBareSurname(index);
  }

  /** "Supreme Iraqi Islamic Council (SIIC)": the name in brackets right after is the same; initials too. */
  #joinAcronyms(): void {
    const redirect = new Map<number, number>();
    const byInitials = new Map<string, number>();
    this.#names.forEach(({ kind }, index) => {
      const entity = this.#entityOfName[index]!;
      if (entity < 0) return;
      const text = this.#texts[index]!;
      const letters = text.replaceAll('.', '');
      if (/^\p{Lu}{2,7}$/u.test(letters)) {
        const target = this.#nameBeforeBracket(index) ?? byInitials.get(letters) ?? -1;
        if (target !== entity && target >= 0) redirect.set(entity, target);
      } else if (kind !== 'person') {
        const initials = initialsOf(text);
        if (initials.length > 2 && !byInitials.has(initials)) byInitials.set(initials, entity);
      }
    });
    this.#redirect(redirect, 2);
  }

  /** The entity of the name before the bracket that the name stands in, unless it is a person. */
  #nameBeforeBracket(index: number): number | undefined {
    const before = this.#names[index - 1];
    const bracket = this.#names[index]!.first - 1;
    const isBracketed = before?.last === bracket && wordAt(this.#tokens, bracket) === '(';
    return isBracketed && before.kind !== 'person' ? this.#entityOfName[index - 1] : undefined;
  }

  /** "the Front" for the Iraqi Accordance Front: a name that ends exactly one longer group name of the text. */
  #joinShortForms(): void {
    const longer = new Map<string, Set<number>>();
    this.#names.forEach(({ kind }, index) => {
      if (kind !== 'group') return;
      for (const suffix of properSuffixes(this.#keys[index]!))
        longer.set(suffix, (longer.get(suffix) ?? new Set()).add(this.#entityOfName[index]!));
    });
    const redirect = new Map<number, number>();
    this.#names.forEach(({ kind }, index) => {
      const owners = kind === 'group' ? longer.get(this.#keys[index]!) : undefined;
      const [owner] = owners ?? [];
      const entity = this.#entityOfName[index]!;
      if (owners?.size === 1 && owner !== undefined && owner !== entity) redirect.set(entity, owner);
    });
    this.#redirect(redirect, 4);
  }

  /** Sends names from one entity on to another, over `hops` steps at most. */
  #redirect(targets: ReadonlyMap<number, number>, hops: number): void {
    this.#entityOfName.forEach((entity, index) => {
      let target = entity;
      for (let hop = 0; targets.has(target) && hop < hops; hop++) target = targets.get(target)!;
      this.#entityOfName[index] = target;
    });
  }

  /** A lone surname, or given name, is the person last named in full with it, else the first to come; else its own. */
  #joinSurnames(): void {
    const first = this.#firstBearers();
    const latest = new Map<string, number>();
    this.#names.forEach((_, index) => {
      const text = this.#texts[index]!;
      if (this.#isFullName(index)) latest.set(nameKey(surname(text)), this.#entityOfName[index]!);
      if (!this.#isBareSurname(index)) return;
      const key = this.#keys[index]!;
      this.#entityOfName[index] = latest.get(key) ?? first.get(key) ?? this.#entityOf(index);
    });
  }

  /** The person who first bears each surname and each common given name, by its key. */
  #firstBearers(): ReadonlyMap<string, number> {
    const bearers = new Map<string, number>();
    this.#names.forEach((_, index) => {
      if (!this.#isFullName(index)) return;
      const text = this.#texts[index]!;
      const keys = [nameKey(surname(text))];
      if (isGivenName(text.split(' ')[0]!)) keys.push(this.#keys[index]!.split(' ')[0]!);
      for (const key of keys) if (!bearers.has(key)) bearers.set(key, this.#entityOfName[index]!);
    });
    return bearers;
  }
}

/** "Supreme Iraqi Islamic Council" → "SIIC". */
function initialsOf(text: string): string {
  return text
    .split(/[\s-]+/)
    .filter((part) => /^\p{Lu}/u.test(part))
    .map((part) => part[0]!)
    .join('');
}
