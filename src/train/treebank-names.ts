/**
 * GUM's entities (whole noun phrases, nested, typed) → names: the proper nouns around the head of each
 * person, organisation and place, without titles, articles and possessives.
 */
import type { EntityKind } from '../gazetteer/kinds.ts';
import { countryOf, isTitle } from '../gazetteer/names.ts';
import type { ConlluSentence } from './conllu.ts';
import type { NamedSentence, NameSpan } from './token-tags.ts';

const KINDS: Readonly<Record<string, EntityKind>> = {
  person: 'person',
  organization: 'group',
  place: 'place',
};
const LINK = /^(?:of|for|and|&|'s|’s|-|–|the)$/;
const PERSON_LINK = /^(?:-|–|de|von|van|bin|al|del|da|la|di|ibn)$/i;

interface OpenEntity {
  readonly id: string;
  readonly type: string;
  readonly first: number;
}

/** The names of a sentence. Entities that cross sentences are left out. */
export function treebankNames(sentence: ConlluSentence): NamedSentence {
  const names: NameSpan[] = [];
  const taken = new Uint8Array(sentence.forms.length);
  const entities = entitiesOf(sentence);
  entities.sort((a, b) => b.last - b.first - (a.last - a.first));
  for (const { type, first, last } of entities) {
    const kind = KINDS[type];
    if (kind === undefined) continue;
    const name = nameInside(sentence, kind, first, last);
    if (name === null || taken.subarray(name.first, name.last).some((value) => value === 1)) continue;
    taken.fill(1, name.first, name.last);
    names.push(name);
  }
  names.sort((a, b) => a.first - b.first);
  return { forms: sentence.forms, names };
}

/** Brackets of `Entity=`: `(id-type-…` opens, `id)` closes, `(id-type-…)` is one word. */
function entitiesOf(sentence: ConlluSentence): { type: string; first: number; last: number }[] {
  const found: { type: string; first: number; last: number }[] = [];
  const open: OpenEntity[] = [];
  for (const [at, misc] of sentence.misc.entries()) {
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1];
    if (entity === undefined) continue;
    for (const [, opens, closes] of entity.matchAll(/(\([^()]*\)?)|([^()]+)\)/g)) {
      if (opens !== undefined) {
        const [id, type] = opens.slice(1).split('-');
        if (opens.endsWith(')')) found.push({ type: type!.replace(')', ''), first: at, last: at + 1 });
        else open.push({ id: id!, type: type!, first: at });
      } else if (closes !== undefined) {
        const id = closes.split('-')[0]!;
        const index = open.findLastIndex((entry) => entry.id === id);
        if (index < 0) continue;
        const [entry] = open.splice(index, 1);
        found.push({ type: entry!.type, first: entry!.first, last: at + 1 });
      }
    }
  }
  return found;
}

function nameInside(
  sentence: ConlluSentence,
  kind: EntityKind,
  first: number,
  last: number,
): NameSpan | null {
  const isProper = (at: number): boolean => at >= first && at < last && /^NNPS?$/.test(sentence.xpos[at]!);
  let head = -1;
  for (let at = first; at < last && head < 0; at++) {
    const above = sentence.heads[at]! - 1;
    if ((above < first || above >= last) && sentence.relations[at] !== 'punct') head = at;
  }
  if (head < 0 || !isProper(head)) return null;
  if (kind === 'person' && sentence.xpos[head] === 'NNPS') return null;
  const link = kind === 'person' ? PERSON_LINK : LINK;
  let from = head;
  let to = head + 1;
  for (;;) {
    if (isProper(from - 1)) from--;
    else if (isProper(from - 2) && link.test(sentence.forms[from - 1]!)) from -= 2;
    else break;
  }
  for (;;) {
    if (isProper(to)) to++;
    else if (isProper(to + 1) && link.test(sentence.forms[to]!)) to += 2;
    else if (
      kind !== 'person' &&
      isProper(to + 2) &&
      /^(?:of|for)$/.test(sentence.forms[to]!) &&
      sentence.forms[to + 1] === 'the'
    )
      to += 3;
    else break;
  }
  while (kind === 'person' && from < to - 1 && isTitle(sentence.forms[from]!)) from++;
  if (to - from > 1 && /^['’]s$/.test(sentence.forms[to - 1]!)) to--;
  const isAlone = to - from === 1;
  const form = sentence.forms[from]!;
  if (isAlone && kind === 'person' && isTitle(form)) return null;
  if (isAlone && countryOf(form) !== null) return null;
  if (!/\p{Lu}/u.test(form) && !/\p{Lu}/u.test(sentence.forms[to - 1]!)) return null;
  return { first: from, last: to, kind };
}
