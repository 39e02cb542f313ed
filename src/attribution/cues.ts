/**
 * What reporting words commit their source to. Verbs by lemma, nouns and adverbs; after the stance
 * groups counted in PolNeAR (Newell et al. 2018) and FactBank's source-introducing predicates (Saurí and
 * Pustejovsky 2009). The table is our own.
 */

import { wordSet } from '../base/word-set.ts';
import { lowerAt, tagAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';

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
  ...'accusation allegation charge claim assertion contention belief suspicion complaint rumour rumor'
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

/** What words beyond reporting verbs mean where the tagger finds them as cues. */
const WIDER: Readonly<Partial<Record<Stance, string>>> = {
  states: 'assure reassure',
  alleges:
    'see view regard profess posit guess imagine implicate indict sue fault incriminate impeach denounce decry lambaste slam blast criticize criticise rumor rumour seem appear look sound opinion view conviction assumption suspicion rumour rumor impression blame criticism indictment lawsuit convinced sure certain confident',
  denies: 'disown disclaim downplay rebuttal rejection refutation',
  requests:
    'beg push invite petition lobby insist appeal request plea order ultimatum prefer favor favour advocate try eager willing',
  threatens: 'menace ultimatum',
  foresees:
    'forecast anticipate project aim prepare decide agree commit guarantee consider wish prediction forecast expectation hope fear plan intention commitment offer proposal ambition determination decision agreement determined ready',
  doubts: 'challenge query doubt question uncertainty skeptical sceptical unsure unclear uncertain',
};

const WIDER_STANCE = new Map<string, Stance>(
  STANCES.flatMap((stance) =>
    (WIDER[stance] ?? '').split(' ').map((lemma): [string, Stance] => [lemma, stance]),
  ),
);

/** The stance of the word that heads a cue, null for one in no table. */
export function stanceOfCue(tokens: Tokens, head: number): Stance | null {
  const lemma = tokens.lemmas[head]!;
  if (lemma === 'call' && !/^(?:for|on|upon)$/.test(lowerAt(tokens, head + 1))) return 'states';
  const byForm = tagAt(tokens, head) === 'NOUN' ? stanceOfNoun(lemma) : stanceOfVerb(lemma);
  return byForm ?? stanceOfAdverb(lemma) ?? WIDER_STANCE.get(lemma) ?? null;
}

const DISMISSING = wordSet(
  'deny reject refute dispute rebut dismiss repudiate disavow contradict challenge contest downplay ridicule play_down brush_off brush_aside wave_off wave_away shoot_down knock_down laugh_off push_back scoff bristle',
);
const THOUGHTS = wordSet(
  'idea notion suggestion assertion claim allegation accusation charge contention perception insinuation theory rumour rumor report implication',
);

/** Whether a verb, with its particle where it has one ("play_down"), turns down what somebody else thinks. */
export function isDismissing(key: string): boolean {
  return DISMISSING.has(key);
}

/** Whether a noun names what somebody thinks or says, and "that" after it brings it. */
export function isThought(lemma: string): boolean {
  return THOUGHTS.has(lemma);
}

/** Whether the verb alone shows that a clause after it is reported. */
export function isTrustedCue(lemma: string): boolean {
  return TRUSTED.has(lemma);
}

/** The stance of an adverb that marks hearsay, or null. */
export function stanceOfAdverb(lemma: string): Stance | null {
  return ADVERBS.get(lemma) ?? null;
}

const ACCUSATIONS = wordSet('accusation allegation suspicion');
const PROOFS = wordSet('evidence proof sign indication');

/** Whether "of" after the noun brings what somebody is accused of. */
export function isAccusation(lemma: string): boolean {
  return ACCUSATIONS.has(lemma);
}

/** Whether "no" before the noun puts in doubt what "that" after it brings. */
export function isProof(lemma: string): boolean {
  return PROOFS.has(lemma);
}

/** The stance of a noun that can be followed by "that" and content, or null. */
export function stanceOfNoun(lemma: string): Stance | null {
  return NOUNS.get(lemma) ?? null;
}
