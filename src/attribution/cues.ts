/**
 * What reporting words commit their source to. Verbs by lemma, nouns and adverbs; after the stance
 * groups counted in PolNeAR (Newell et al. 2018) and FactBank's source-introducing predicates (Saurí and
 * Pustejovsky 2009). The table is our own.
 */

import { wordSet } from '../base/word-set.ts';

/** How the source stands to the content it is given. */
export const STANCES = [
  'states',
  'alleges',
  'denies',
  'requests',
  'threatens',
  'foresees',
  'doubts',
] as const;
export type Stance = (typeof STANCES)[number];

const VERBS: Readonly<Record<Stance, string>> = {
  states:
    'say tell add state write note remark comment reply respond answer explain describe recall quote cite continue repeat reiterate announce declare proclaim disclose report inform brief confirm acknowledge admit concede reveal stress emphasise emphasize mention recount find conclude testify show indicate stipulate know learn recognise recognize point agree remind complain boast joke caution estimate determine observe relate hear',
  alleges:
    'claim allege assert contend maintain insist argue purport charge suggest accuse blame believe think feel suspect assume suppose consider reckon presume imply hint denounce assess judge',
  denies: 'deny reject refute dispute rebut dismiss repudiate disavow contradict',
  requests:
    'urge ask demand request order press plead propose recommend instruct call want seek appeal advise encourage',
  threatens: 'threaten vow',
  foresees: 'warn promise pledge predict expect hope fear plan intend swear undertake offer foresee worry',
  doubts: 'doubt question wonder',
};

const STANCE_OF = new Map<string, Stance>(
  STANCES.flatMap((stance) => VERBS[stance].split(' ').map((lemma): [string, Stance] => [lemma, stance])),
);

/** Verbs that introduce content also without "that" or quotation marks. */
const TRUSTED = wordSet(
  'say tell add announce declare claim allege assert contend maintain insist argue deny acknowledge confirm warn suggest believe reply note stress write concede admit report think recall charge testify explain',
);

/** Verbs whose first object is a listener or a culprit, not content. */
export const WITH_LISTENER = wordSet(
  'tell inform brief warn remind ask urge accuse blame order instruct press advise promise assure',
);

const ADVERBS = new Map<string, Stance>(
  ['allegedly', 'reportedly', 'purportedly', 'supposedly', 'apparently'].map((adverb) => [adverb, 'alleges']),
);

const NOUNS = new Map<string, Stance>([
  ...'accusation allegation charge claim assertion contention belief suspicion complaint'
    .split(' ')
    .map((noun): [string, Stance] => [noun, 'alleges']),
  ...'statement announcement remark report admission acknowledgement'
    .split(' ')
    .map((noun): [string, Stance] => [noun, 'states']),
  ['denial', 'denies'],
  ['demand', 'requests'],
  ['request', 'requests'],
  ['call', 'requests'],
  ['threat', 'threatens'],
  ['warning', 'foresees'],
  ['promise', 'foresees'],
  ['pledge', 'foresees'],
]);

/** The stance of a reporting verb by its lemma, or null if it is none. */
export function stanceOfVerb(lemma: string): Stance | null {
  return STANCE_OF.get(lemma) ?? null;
}

/** Whether the verb alone shows that a clause after it is reported. */
export function isTrustedCue(lemma: string): boolean {
  return TRUSTED.has(lemma);
}

/** The stance of an adverb that marks hearsay, or null. */
export function stanceOfAdverb(lemma: string): Stance | null {
  return ADVERBS.get(lemma) ?? null;
}

/** The stance of a noun that can be followed by "that" and content, or null. */
export function stanceOfNoun(lemma: string): Stance | null {
  return NOUNS.get(lemma) ?? null;
}
