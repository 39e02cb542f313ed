/**
 * What the page says of one entity: where it is mentioned, why its mentions are taken for one, what it
 * may be the same as.
 */
import type { Mention, MentionForm, MentionLink } from '../entities/entity.ts';
import { amongWords, capital, counted, figure } from './wording.ts';

/** Why a mention is taken for its entity. */
export const LINK_WORDS: Readonly<Record<MentionLink, string>> = {
  first: 'first mention in this article',
  'same-name': 'the same name',
  surname: 'surname of the full name',
  'given-name': 'given name of the full name',
  'short-form': 'short form of the name',
  acronym: 'acronym of the name',
  'also-called': 'called so in the text',
  country: 'another word for the country',
  apposition: 'description beside the name',
  role: 'the role that the text gives',
  'head-noun': 'a noun for what came before',
  pronoun: 'pronoun',
  speaker: '“I” or “we” of the speaker',
  relative: '“who” or “which” after the name',
};

const FORM_WORDS: Readonly<Record<MentionForm, string>> = {
  name: 'name',
  nominal: 'noun',
  pronoun: 'pronoun',
};

/** "surname of the full name, confidence 0.90", or how it refers where no reason is recorded. */
export function whyWords({ form, link, confidence }: Pick<Mention, 'form' | 'link' | 'confidence'>): string {
  const why = (link && LINK_WORDS[link]) ?? FORM_WORDS[form];
  return confidence === undefined ? why : `${why}, ${ENTITY_TEXTS.confidence(confidence)}`;
}

/** "32.03° N, 44.35° E". */
export function coordinates(latitude: number, longitude: number): string {
  const degrees = (value: number, [plus, minus]: readonly [string, string]): string =>
    `${Math.abs(value).toFixed(2)}° ${value < 0 ? minus : plus}`;
  return `${degrees(latitude, ['N', 'S'])}, ${degrees(longitude, ['E', 'W'])}`;
}

export const ENTITY_TEXTS = {
  alsoCalled: 'Also called',
  roles: 'Described as',
  liesIn: 'Lies in',
  liesAt: 'Lies at',
  standsFor: 'Stands for',
  bodyOf: 'A body of',
  seats: 'Stood for by',
  folded: 'Drawn with it',
  more: (count: number) => `${figure(count)} more`,
  andMore: (count: number) => `and ${figure(count)} more`,
  card: (name: string) => `Who is meant: ${name}`,
  here: (why: string) => `Here: ${why}`,
  fewer: 'Fewer',
  mentions: 'Mentions',
  toMentions: (count: number) => counted(count, 'mention'),
  extent: (mentions: number, articles: number) => `${figure(mentions)} in ${counted(articles, 'article')}`,
  noClaims: 'No claim has it as an end.',
  moreMentions: (count: number) => counted(count, 'more mention'),
  moreArticles: (count: number) => counted(count, 'more article'),
  openAt: (title: string) => `Open “${title}” at these words`,
  why: 'Why these are one',
  within: 'Within an article',
  across: 'From article to article',
  example: (words: string) => `“${words}”`,
  confidence: (value: number) => `confidence ${value.toFixed(2)}`,
  whyBody:
    'Hearsay put these mentions together by machine. The confidence is how sure it is that two mentions mean the same.',
  perhaps: 'Perhaps the same as',
  note: {
    label: 'Marked mention',
    position: (index: number, count: number) => `${figure(index + 1)} of ${figure(count)} here`,
    previous: 'Previous mention',
    next: 'Next mention',
    all: 'All mentions',
    close: 'Take the mark off',
  },
  capitals: 'Capitals as countries',
  capitalsTitle: 'Draw every capital that acts for its country as that country',
  noCapitals: 'None in this case',
  capitalsHint: (pairs: readonly (readonly [string, string])[], rest: number) => {
    const named = pairs.map(([seat, power]) => `${seat} as ${power}`).join(', ');
    return rest > 0 ? `${named} and ${figure(rest)} more` : named;
  },
} as const;

/** The label of a mention: whom it means, of what kind, and why. */
export function mentionLabel(name: string, kind: string, mention: Mention): string {
  return `${amongWords(name)}, ${kind}. ${capital(whyWords(mention))}`;
}
