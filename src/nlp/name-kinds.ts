/**
 * What kind a candidate name is of: surely by its title, the gazetteer or the words it is made of, else
 * a guess by its neighbours and its shape. O(1) a name.
 */
import { wordSet } from '../base/word-set.ts';
import type { EntityKind } from '../gazetteer/kinds.ts';
import { countryOf, isGivenName, isGroupHead, isPlaceHead, knownKind } from '../gazetteer/names.ts';
import { isAcronym, titleCase } from '../text/letter-case.ts';
import { lowerAt, tagAt, wordAt, wordsBetween } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import type { NameCandidate } from './name-candidates.ts';

/** A candidate with its kind; null where it names no person, group or place. */
export interface JudgedName extends NameCandidate {
  readonly kind: EntityKind | null;
  readonly isSure: boolean;
}

interface NameWords {
  readonly tokens: Tokens;
  readonly candidate: NameCandidate;
  readonly text: string;
  readonly firstWord: string;
  readonly lastWord: string;
  readonly isSingle: boolean;
}

const FORCES = wordSet(
  'military army forces troops police navy marines government parliament embassy cabinet soldiers',
);
const PLACE_PREPOSITIONS = wordSet(
  'in near at from to outside across around toward towards into inside throughout',
);
const PERSON_VERBS = wordSet(
  'say tell add insist argue note write reply warn deny claim allege announce acknowledge maintain contend suggest ask urge explain concede',
);
/** Last token at which a dateline may still name its agency. */
const DATELINE_END = 40;

/** Kinds told by the words of a name; the first rule that fits decides. */
const WORD_RULES: readonly (readonly [EntityKind, (name: NameWords) => boolean])[] = [
  ['group', ({ lastWord }) => FORCES.has(lastWord)],
  ['group', (name) => isGroupHead(wordBeforeOf(name))],
  ['group', ({ lastWord, isSingle }) => !isSingle && isGroupHead(lastWord)],
  ['place', ({ lastWord, isSingle }) => !isSingle && isPlaceHead(lastWord)],
  [
    'place',
    ({ firstWord, isSingle }) => !isSingle && /^(?:Lake|Mount|Camp|Cape|Fort|Port|Gulf)$/.test(firstWord),
  ],
  [
    'person',
    ({ firstWord, isSingle, candidate }) => !isSingle && !candidate.inHeadline && isGivenName(firstWord),
  ],
];

/** Gives a candidate its kind by what is known of it and what stands around it. */
export function judge(tokens: Tokens, candidate: NameCandidate): JudgedName {
  const { first, last, titleFirst } = candidate;
  const name: NameWords = {
    tokens,
    candidate,
    text: wordsBetween(tokens, first, last),
    firstWord: wordAt(tokens, first),
    lastWord: wordAt(tokens, last - 1),
    isSingle: last - first === 1,
  };
  const sure = (kind: EntityKind | null): JudgedName => ({ ...candidate, kind, isSure: true });
  if (titleFirst < first && !isGroupHead(name.lastWord)) return sure('person');
  if (isAgencyTag(name) || endsInDemonym(name) || isAcronymOfThing(name)) return sure(null);
  const known = knownKind(name.text) ?? knownKind(titleCase(name.text));
  if (known !== null) return sure(known === 'demonym' ? null : known);
  const rule = WORD_RULES.find(([, fits]) => fits(name));
  return rule === undefined ? { ...candidate, kind: guess(name), isSure: false } : sure(rule[0]);
}

/** The agency in brackets before a dateline's dash: the publisher, no actor in the story. */
function isAgencyTag({ tokens, candidate: { first, last } }: NameWords): boolean {
  return (
    first < DATELINE_END &&
    wordAt(tokens, first - 1) === '(' &&
    wordAt(tokens, last) === ')' &&
    /^[-–—]+$/.test(wordAt(tokens, last + 1))
  );
}

/** "roadside bombs (EFPs)", "IEDs": letters for a thing, brought in after a common noun or set in the plural. */
function isAcronymOfThing({ tokens, text, candidate: { first } }: NameWords): boolean {
  if (/^\p{Lu}{2,}s$/u.test(text)) return true;
  const before = wordAt(tokens, first - 2);
  return (
    isAcronym(text) && wordAt(tokens, first - 1) === '(' && /^\p{Ll}/u.test(before) && !isGroupHead(before)
  );
}

/** "Shiite Iraqi": an adjective of nation at the end of what is no known name. */
function endsInDemonym({ text, lastWord, isSingle }: NameWords): boolean {
  return !isSingle && countryOf(lastWord) !== null && knownKind(text) === null;
}

/** "Ministry" in "Ministry of Defence"; empty if the name has no "of" or "for". */
function wordBeforeOf({ tokens, candidate: { first, last } }: NameWords): string {
  for (let at = first + 1; at < last; at++) {
    if (/^(?:of|for)$/.test(wordAt(tokens, at))) return wordAt(tokens, at - 1);
  }
  return '';
}

/** Kind of a name nothing is known of, by its neighbours and its shape. */
function guess(name: NameWords): EntityKind | null {
  const { tokens, text, isSingle } = name;
  const { first, last } = name.candidate;
  if (isSingle && tagAt(tokens, first) === 'ADJ') return null;
  if (isAcronym(text)) return 'group';
  if (PERSON_VERBS.has(tokens.lemmas[last] ?? '')) return 'person';
  if (!isSingle) return last - first <= 6 && isPersonShaped(name) ? 'person' : 'group';
  const before = lowerAt(tokens, first - 1);
  const isAccordingTo = before === 'to' && lowerAt(tokens, first - 2) === 'according';
  if (PLACE_PREPOSITIONS.has(before) && !isAccordingTo) return 'place';
  return before === 'the' ? 'group' : 'person';
}

function isPersonShaped({ tokens, candidate: { first, last } }: NameWords): boolean {
  for (let at = first; at < last; at++) {
    if (!/^(?:\p{Lu}[\p{L}’']*\.?|-|al|el|ul|bin|ibn|as|ad|ar)$/u.test(wordAt(tokens, at))) return false;
  }
  return true;
}
