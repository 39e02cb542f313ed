/**
 * The words of facets, of their values and of filter chips.
 */
import type { Facet, Reply } from '../graph/facets.ts';
import { counted, figure, listed } from './wording.ts';

const FACET_WORDS: Readonly<Record<Facet, string>> = {
  certainties: 'Certainty',
  kinds: 'Entities',
  predicates: 'Relation',
  about: 'About',
  claimants: 'Claimant',
  origins: 'Origin',
  articles: 'Article',
  polarities: 'Polarity',
  confidences: 'Confidence',
  said: 'Said',
  happened: 'Happened',
  places: 'Place',
  voices: 'Claimants',
  answers: 'Replies',
};

/** What stays where the one value is hidden that is itself a "no". */
export const WITHOUT_NONE: Partial<Record<Facet, Readonly<Record<string, string>>>> = {
  answers: { unanswered: 'some reply found' },
  places: { '': 'any place' },
  origins: { '': 'any known' },
  said: { '': 'any known date' },
  happened: { '': 'any known date' },
  polarities: { positive: 'that it is not so', negative: 'that it is so' },
};

/** A filter chip: "Relation: accuses", "Certainty: not denied". */
export function chipText(facet: Facet, mode: 'only' | 'without', names: readonly string[]): string {
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names;
  return `${FACET_WORDS[facet]}: ${mode === 'without' ? 'not ' : ''}${listed(shown)}`;
}

/** What the case says to a claim, as a filter names it. */
export const REPLY_NAMES: Readonly<Record<Reply, string>> = {
  denied: 'denied by somebody',
  opposed: 'opposite also claimed',
  denial: 'itself such a denial',
  unanswered: 'no reply found',
};

/** "70 to 79 %" for "7". */
export function confidenceName(tenth: string): string {
  const from = Number(tenth) * 10;
  return from >= 90 ? '90 % or more' : `${from} to ${from + 9} %`;
}

/** "1 claimant", "3 or 4 claimants". */
export function voicesName(voices: string): string {
  return voices === '5+'
    ? '5 claimants or more'
    : voices === '3-4'
      ? '3 or 4 claimants'
      : counted(Number(voices), 'claimant');
}

export const POLARITY_NAMES: Readonly<Record<string, string>> = {
  positive: 'that it is so',
  negative: 'that it is not so',
};

export const FACET_TEXTS = {
  more: 'More filters',
  fewer: 'Fewer filters',
  polarities: 'Polarity',
  confidences: 'Confidence of the reading',
  said: 'Date said',
  happened: 'Date it happened',
  places: 'Places at an end',
  noPlace: 'no place',
  about: 'Whom it is about',
  voices: 'Independent claimants',
  answers: 'Replies in the case',
  allDates: 'all dates',
  fromLabel: (facet: string) => `${facet}, from`,
  toLabel: (facet: string) => `${facet}, to`,
  undated: (count: number) => `${figure(count)} without a date`,
  bar: (period: string, count: number) => `${period}: ${counted(count, 'claim')}`,
  text: 'Words',
  textHint: 'from: about: says: in: -not "as it stands"',
  alike: (words: readonly string[]) =>
    `Spelled much alike and found too: ${listed(words.length > 4 ? [...words.slice(0, 3), `${figure(words.length - 3)} more`] : words)}. Quotes keep to the word.`,
  textPlaceholder: 'Words in claims',
  textChip: (query: string) => `Words: ${query}`,
} as const;
