/**
 * The named entities of one article: names that mean the same are put together by their words, by the
 * surname after a full name, by an acronym in brackets or by initials, and by the other names of a
 * country. O(m) look-ups in m name mentions.
 */
import { isGivenName, usualCountryName } from '../gazetteer/names.ts';
import { surname, type NamedSpan } from '../nlp/names.ts';
import type { TextAnalysis } from '../nlp/analyse.ts';
import { wordsBetween } from '../text/token-words.ts';
import { tokenText } from '../text/tokens.ts';
import type { EntityKind } from './entity.ts';
import { nameKey } from './name-key.ts';

/** A named entity while an article is read. */
export interface NamedEntity {
  readonly kind: EntityKind;
  /** Surface forms with how often each stands in the text. */
  readonly forms: Map<string, number>;
  /** Lower-case words that say what it is: titles, offices, heads of its name. */
  readonly roles: Set<string>;
  /** Titles as they stand before the name. */
  readonly titles: Set<string>;
}

/** Named entities, and for each name of the analysis the entity it refers to. */
export interface NameTable {
  readonly entities: NamedEntity[];
  /** Index into `entities` for each name of the analysis. */
  readonly entityOfName: Int32Array;
}

/** Puts the names of an article together. */
export function buildNameTable(analysis: TextAnalysis): NameTable {
  const { names } = analysis;
  const entities: NamedEntity[] = [];
  const entityOfName = new Int32Array(names.length).fill(-1);
  const byKey = new Map<string, number>();
  const texts = names.map((name) => formOf(analysis, name));
  const add = (index: number): number => {
    const entity = {
      kind: names[index]!.kind,
      forms: new Map(),
      roles: new Set<string>(),
      titles: new Set<string>(),
    };
    entities.push(entity);
    return entities.length - 1;
  };
  names.forEach((name, index) => {
    if (isBareSurname(name, texts[index]!)) return;
    const key = `${name.kind} ${keyOf(texts[index]!)}`;
    const known = byKey.get(key) ?? add(index);
    byKey.set(key, known);
    entityOfName[index] = known;
  });
  joinAcronyms(analysis, texts, entityOfName, entities);
  joinShortForms(names, texts, entityOfName, entities);
  joinSurnames(names, texts, entityOfName, (index) => {
    const key = `${names[index]!.kind} ${keyOf(texts[index]!)}`;
    const known = byKey.get(key) ?? add(index);
    byKey.set(key, known);
    return known;
  });
  names.forEach((name, index) => describe(analysis, name, texts[index]!, entities[entityOfName[index]!]!));
  return { entities, entityOfName };
}

/** The name as it stands, without a leading article. */
function formOf({ tokens }: TextAnalysis, { first, last }: NamedSpan): string {
  return wordsBetween(tokens, first, last);
}

function keyOf(text: string): string {
  return nameKey(usualCountryName(text) ?? text);
}

function isBareSurname({ kind }: NamedSpan, text: string): boolean {
  return kind === 'person' && !nameKey(text).includes(' ');
}

/** A lone surname, or given name, is the person last named in full with it, else the first to come; else its own. */
function joinSurnames(
  names: readonly NamedSpan[],
  texts: readonly string[],
  entityOfName: Int32Array,
  ofItsOwn: (index: number) => number,
): void {
  const keysOf = (index: number): string[] => [
    nameKey(surname(texts[index]!)),
    nameKey(texts[index]!).split(' ')[0]!,
  ];
  const isFull = (index: number): boolean =>
    names[index]!.kind === 'person' && !isBareSurname(names[index]!, texts[index]!);
  const first = new Map<string, number>();
  const latest = new Map<string, number>();
  names.forEach((_, index) => {
    if (!isFull(index)) return;
    const [family, given] = keysOf(index);
    if (!first.has(family!)) first.set(family!, entityOfName[index]!);
    if (isGivenName(texts[index]!.split(' ')[0]!) && !first.has(given!))
      first.set(given!, entityOfName[index]!);
  });
  names.forEach((name, index) => {
    if (isFull(index)) latest.set(keysOf(index)[0]!, entityOfName[index]!);
    if (!isBareSurname(name, texts[index]!)) return;
    const key = nameKey(texts[index]!);
    entityOfName[index] = latest.get(key) ?? first.get(key) ?? ofItsOwn(index);
  });
}

/** "Supreme Iraqi Islamic Council (SIIC)": the name in brackets right after is the same; initials too. */
function joinAcronyms(
  { tokens, names }: TextAnalysis,
  texts: readonly string[],
  entityOfName: Int32Array,
  entities: NamedEntity[],
): void {
  const redirect = new Map<number, number>();
  const byInitials = new Map<string, number>();
  names.forEach((name, index) => {
    const entity = entityOfName[index]!;
    if (entity < 0) return;
    const isAcronym = /^\p{Lu}{2,7}$/u.test(texts[index]!.replaceAll('.', ''));
    if (isAcronym) {
      const before = names[index - 1];
      const opened =
        before !== undefined && tokenText(tokens, name.first - 1) === '(' && before.last === name.first - 1;
      const target =
        opened && before.kind !== 'person'
          ? entityOfName[index - 1]!
          : byInitials.get(texts[index]!.replaceAll('.', ''));
      if (target !== undefined && target !== entity && target >= 0) redirect.set(entity, target);
    } else if (name.kind !== 'person') {
      const initials = texts[index]!.split(/[\s-]+/)
        .filter((part) => /^\p{Lu}/u.test(part))
        .map((part) => part[0]!)
        .join('');
      if (initials.length > 2 && !byInitials.has(initials)) byInitials.set(initials, entity);
    }
  });
  entityOfName.forEach((entity, index) => {
    const target = redirect.get(entity);
    if (target !== undefined) entityOfName[index] = redirect.get(target) ?? target;
  });
  for (const from of redirect.keys()) entities[from]!.forms.clear();
}

/** "the Front" for the Iraqi Accordance Front: a name that ends exactly one longer group name of the text. */
function joinShortForms(
  names: readonly NamedSpan[],
  texts: readonly string[],
  entityOfName: Int32Array,
  entities: readonly NamedEntity[],
): void {
  const longer = new Map<string, Set<number>>();
  names.forEach(({ kind }, index) => {
    if (kind !== 'group') return;
    for (const suffix of properSuffixes(nameKey(texts[index]!)))
      longer.set(suffix, (longer.get(suffix) ?? new Set()).add(entityOfName[index]!));
  });
  const redirect = new Map<number, number>();
  names.forEach(({ kind }, index) => {
    const owners = kind === 'group' ? longer.get(nameKey(texts[index]!)) : undefined;
    const [owner] = owners ?? [];
    if (owners?.size === 1 && owner !== undefined && owner !== entityOfName[index])
      redirect.set(entityOfName[index]!, owner);
  });
  entityOfName.forEach((entity, index) => {
    let target = entity;
    for (let hops = 0; redirect.has(target) && hops < 4; hops++) target = redirect.get(target)!;
    entityOfName[index] = target;
  });
  for (const from of redirect.keys()) entities[from]!.forms.clear();
}

/** "iraqi accordance front" → "accordance front", "front". */
export function properSuffixes(key: string): string[] {
  const parts = key.split(' ');
  return parts.slice(1).map((_, at) => parts.slice(at + 1).join(' '));
}

function describe({ tokens }: TextAnalysis, name: NamedSpan, text: string, entity: NamedEntity): void {
  entity.forms.set(text, (entity.forms.get(text) ?? 0) + 1);
  if (name.titleFirst < name.first) {
    const title = wordsBetween(tokens, name.titleFirst, name.first);
    if (!/^M(?:r|rs|s)\.?$/.test(title)) entity.titles.add(title);
    for (let at = name.titleFirst; at < name.first; at++) entity.roles.add(roleWord(tokenText(tokens, at)));
  }
  if (entity.kind === 'group') for (const noun of nounsFor(text)) entity.roles.add(noun);
}

const NOUNS_FOR: readonly (readonly [RegExp, string])[] = [
  [/\barmy$|\bbrigades?$|hezbollah|hizbullah|hamas|peshmerga/i, 'militia army force group movement'],
  [/\bforces?$|\bguards?$|\bcorps$/i, 'force unit group'],
  [/\bmilitary$|\btroops$/i, 'military army force'],
  [/\bfront$|\bbloc$|\balliance$|\blist$|\bcoalition$/i, 'front bloc alliance coalition group'],
  [/\bparty$|\bcouncil$/i, 'party group council'],
  [/\bmovement$/i, 'movement group'],
  [/\bministry$|^ministry\b/i, 'ministry'],
  [/\bblackwater\b|\bcompany$|\binc\.?$|\bcorp\.?$/i, 'company firm contractor'],
  [/qa[ei]da|taliban|islamic state/i, 'group network organization organisation'],
];

/** Common nouns that can stand for a group of this name ("the militia" for an Army). */
function nounsFor(name: string): string[] {
  const own = (name.split(/[\s-]+/).at(-1) ?? '').toLowerCase();
  return [
    own,
    ...NOUNS_FOR.filter(([pattern]) => pattern.test(name)).flatMap(([, nouns]) => nouns.split(' ')),
  ];
}

const RANKS = new Map([
  ['gen.', 'general'],
  ['gen', 'general'],
  ['brig.', 'general'],
  ['adm.', 'admiral'],
  ['col.', 'colonel'],
  ['lt.', 'officer'],
  ['maj.', 'officer'],
  ['capt.', 'captain'],
  ['sen.', 'senator'],
  ['rep.', 'lawmaker'],
  ['gov.', 'governor'],
]);

/** A title as the noun that can stand for its bearer ("Gen." → "general"). */
export function roleWord(title: string): string {
  const lower = title.toLowerCase();
  return RANKS.get(lower) ?? lower;
}

/** Name and aliases: the fullest of the frequent forms first. */
export function canonicalName(entity: NamedEntity): { name: string; aliases: string[] } {
  const usual = [...entity.forms.keys()].map(usualCountryName).find((name) => name !== null);
  const forms = [...entity.forms].sort(
    (a, b) => fullness(entity, b[0]) - fullness(entity, a[0]) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
  );
  const names = [
    ...new Set([...(usual === undefined || usual === null ? [] : [usual]), ...forms.map(([form]) => form)]),
  ];
  return { name: names[0] ?? '', aliases: names.slice(1) };
}

function fullness({ kind }: NamedEntity, form: string): number {
  const isAllCaps = form === form.toUpperCase();
  const parts = form.split(/[\s-]+/).length;
  return (isAllCaps ? -10 : 0) + (kind === 'person' ? parts : Math.min(parts, 6));
}
