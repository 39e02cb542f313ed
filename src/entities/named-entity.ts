/**
 * One named entity while an article is read: the forms its name takes, its titles, and the common nouns
 * that can stand for it. Tables of our own.
 */
import { usualCountryName } from '../gazetteer/names.ts';
import type { NamedSpan } from '../nlp/named-span.ts';
import { properStart } from '../nlp/names.ts';
import { wordAt, wordsBetween } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import { isAcronym } from './alias-phrases.ts';
import type { EntityKind } from './entity.ts';
import { countryOfOffice, isLessened, lessenedBefore, officeIn, officeStart } from './offices.ts';

/** A named entity while an article is read. */
export interface NamedEntity {
  readonly kind: EntityKind;
  /** Surface forms with how often each stands in the text, in the order of their first mentions. */
  readonly forms: Map<string, number>;
  /** Those of the forms that the text brings in as another name: "also known as", a translation. */
  readonly otherNames: Set<string>;
  /** Lower-case words that say what it is: titles, offices, heads of its name. */
  readonly roles: Set<string>;
  /** Titles and offices as they stand before or beside the name. */
  readonly titles: Set<string>;
  /** Usual names of the countries that these offices are said to be of. */
  readonly countries: Set<string>;
}

const NOUNS_FOR: readonly (readonly [RegExp, string])[] = [
  [/\barmy$/i, 'militia army force group movement'],
  [/\bbrigades?$|hezbollah|hizbullah|hamas|peshmerga/i, 'militia force group movement'],
  [/\bforces?$|\bguards?$|\bcorps$/i, 'force unit group'],
  [/\bmilitary$|\btroops$/i, 'military army force'],
  [/\bfront$|\bbloc$|\balliance$|\blist$|\bcoalition$/i, 'front bloc alliance coalition group'],
  [/\bparty$|\bcouncil$/i, 'party group council'],
  [/\bmovement$/i, 'movement group'],
  [/\bministry$|^ministry\b/i, 'ministry'],
  [/\bblackwater\b|\bcompany$|\binc\.?$|\bcorp\.?$/i, 'company firm contractor'],
  [/qa[ei]da|taliban|islamic state/i, 'group network organization organisation'],
];
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

/** An entity nothing is known of but its kind. */
export function newNamedEntity(kind: EntityKind): NamedEntity {
  return {
    kind,
    forms: new Map(),
    otherNames: new Set(),
    roles: new Set(),
    titles: new Set(),
    countries: new Set(),
  };
}

/** Notes one occurrence of the entity's name with the titles before it, after the token `from`. */
export function noteName(entity: NamedEntity, tokens: Tokens, name: NamedSpan, from: number): void {
  const first = properStart(tokens, name);
  const form = wordsBetween(tokens, first, name.last);
  entity.forms.set(form, (entity.forms.get(form) ?? 0) + 1);
  if (entity.kind === 'group') for (const noun of nounsFor(form)) entity.roles.add(noun);
  if (entity.kind !== 'person') return;
  const start = officeStart(tokens, from, first);
  const office = officeIn(tokens, start, first);
  const lessened = start < first ? lessenedBefore(tokens, start) : null;
  if (office !== null) noteOffice(entity, lessened === null ? office : `${lessened} ${office}`);
  const country = office === null ? null : countryOfOffice(tokens, start, first);
  if (country !== null) entity.countries.add(country);
  if (lessened !== null || isLessened(tokens, start, first)) return;
  for (let at = start; at < first; at++) entity.roles.add(roleWord(wordAt(tokens, at)));
}

/** Notes an office once, whatever its capitals. */
export function noteOffice({ titles }: NamedEntity, office: string): void {
  const lower = office.toLowerCase();
  if (![...titles].some((title) => title.toLowerCase() === lower)) titles.add(office);
}

/** Common nouns that can stand for a group of this name ("the militia" for an Army). */
function nounsFor(name: string): string[] {
  const own = (name.split(/[\s-]+/).at(-1) ?? '').toLowerCase();
  const usual = NOUNS_FOR.filter(([pattern]) => pattern.test(name)).flatMap(([, nouns]) => nouns.split(' '));
  return [own, ...usual];
}

/** A title as the noun that can stand for its bearer ("Gen." → "general"). */
export function roleWord(title: string): string {
  const lower = title.toLowerCase();
  return RANKS.get(lower) ?? lower;
}

/** Name and aliases: a country's usual name, then the fullest of the frequent forms first. */
export function canonicalName(entity: NamedEntity): { name: string; aliases: string[] } {
  const usual = [...entity.forms.keys()].map(usualCountryName).find((name) => name !== null);
  const forms = [...entity.forms].sort(
    (a, b) => fullness(entity, b[0]) - fullness(entity, a[0]) || b[1] - a[1],
  );
  const [name = '', ...aliases] = new Set([...(usual ? [usual] : []), ...forms.map(([form]) => form)]);
  return { name, aliases };
}

function fullness({ kind, otherNames }: NamedEntity, form: string): number {
  const isShortened = form === form.toUpperCase() || isAcronym(form);
  const parts = form.split(/[\s-]+/).length;
  const rank = (isShortened ? -20 : 0) + (otherNames.has(form) ? -10 : 0);
  return rank + (kind === 'person' ? parts : Math.min(parts, 6));
}
