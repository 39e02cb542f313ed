/**
 * One named entity while an article is read: the forms its name takes, its titles, and the common nouns
 * that can stand for it. Tables of our own.
 */
import { usualCountryName } from '../gazetteer/names.ts';
import { properStart, type NamedSpan } from '../nlp/names.ts';
import { wordAt, wordsBetween } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import type { EntityKind } from './entity.ts';

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
  return { kind, forms: new Map(), roles: new Set(), titles: new Set() };
}

/** Notes one occurrence of the entity's name with the titles before it. */
export function noteName(entity: NamedEntity, tokens: Tokens, name: NamedSpan): void {
  const first = properStart(tokens, name);
  const form = wordsBetween(tokens, first, name.last);
  entity.forms.set(form, (entity.forms.get(form) ?? 0) + 1);
  if (name.titleFirst < first && name.kind === 'person') {
    const title = wordsBetween(tokens, name.titleFirst, first);
    if (!/^M(?:r|rs|s)\.?$/.test(title)) entity.titles.add(title);
  }
  for (let at = name.titleFirst; at < first; at++) entity.roles.add(roleWord(wordAt(tokens, at)));
  if (entity.kind === 'group') for (const noun of nounsFor(form)) entity.roles.add(noun);
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
    (a, b) => fullness(entity, b[0]) - fullness(entity, a[0]) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
  );
  const [name = '', ...aliases] = new Set([...(usual ? [usual] : []), ...forms.map(([form]) => form)]);
  return { name, aliases };
}

function fullness({ kind }: NamedEntity, form: string): number {
  const isAllCaps = form === form.toUpperCase();
  const parts = form.split(/[\s-]+/).length;
  return (isAllCaps ? -10 : 0) + (kind === 'person' ? parts : Math.min(parts, 6));
}
