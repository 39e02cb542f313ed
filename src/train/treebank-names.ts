/**
 * GUM's entities (whole noun phrases, nested, typed) → names: the proper nouns around the head of each
 * person, organisation and place, without titles, articles and possessives.
 */
import type { EntityKind } from '../gazetteer/kinds.ts';
import { countryOf, isTitle } from '../gazetteer/names.ts';
import type { ConlluSentence } from './conllu.ts';
import { headOfPhrase, treebankEntities } from './treebank-entities.ts';
import type { NamedSentence, NameSpan } from './token-tags.ts';

const KINDS: Readonly<Record<string, EntityKind>> = {
  person: 'person',
  organization: 'group',
  place: 'place',
};
const LINK = /^(?:of|for|and|&|'s|’s|-|–|the)$/;
const PERSON_LINK = /^(?:-|–|de|von|van|bin|al|del|da|la|di|ibn)$/i;

/** The names of a sentence. Entities that cross sentences are left out. */
export function treebankNames(sentence: ConlluSentence): NamedSentence {
  const names: NameSpan[] = [];
  const taken = new Uint8Array(sentence.forms.length);
  const entities = treebankEntities(sentence);
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

/** The name around the head of the phrase from `first` to before `last`, null where it is none. */
function nameInside(
  sentence: ConlluSentence,
  kind: EntityKind,
  first: number,
  last: number,
): NameSpan | null {
  const isProper = (at: number): boolean => at >= first && at < last && /^NNPS?$/.test(sentence.xpos[at]!);
  const head = headOfPhrase(sentence, first, last);
  if (head < 0 || !isProper(head)) return null;
  if (kind === 'person' && sentence.xpos[head] === 'NNPS') return null;
  const { forms } = sentence;
  let [from, to] = extent(forms, kind, head, isProper);
  while (kind === 'person' && from < to - 1 && isTitle(forms[from]!)) from++;
  if (to - from > 1 && /^['’]s$/.test(forms[to - 1]!)) to--;
  return isName(forms.slice(from, to), kind) ? { first: from, last: to, kind } : null;
}

/** From the head as far as proper nouns go, over the small words that link them. */
function extent(
  forms: readonly string[],
  kind: EntityKind,
  head: number,
  isProper: (at: number) => boolean,
): [from: number, to: number] {
  const link = kind === 'person' ? PERSON_LINK : LINK;
  let from = head;
  for (let step = 1; step > 0; from -= step) {
    step = isProper(from - 1) ? 1 : isProper(from - 2) && link.test(forms[from - 1]!) ? 2 : 0;
  }
  let to = head + 1;
  for (let step = 1; step > 0; to += step) {
    if (isProper(to)) step = 1;
    else if (isProper(to + 1) && link.test(forms[to]!)) step = 2;
    else
      step =
        kind !== 'person' && isProper(to + 2) && /^(?:of|for) the$/.test(`${forms[to]} ${forms[to + 1]}`)
          ? 3
          : 0;
  }
  return [from, to];
}

/** Neither a title nor a demonym alone, nor without a capital at either end. */
function isName(forms: readonly string[], kind: EntityKind): boolean {
  const [first, last] = [forms[0]!, forms.at(-1)!];
  if (forms.length === 1 && ((kind === 'person' && isTitle(first)) || countryOf(first) !== null))
    return false;
  return /\p{Lu}/u.test(first) || /\p{Lu}/u.test(last);
}
