/**
 * Mends the tagger's commonest slips where the words around leave no doubt: verbs read as adjectives or
 * nouns ("had armed the", "Iran arms the", "deny supporting"), nouns read as adjectives ("the general
 * said"), "according to". A word that becomes a verb gets a verb's lemma. O(n).
 */
import { wordSet } from '../base/word-set.ts';
import { CODE_OF, lowerAt, tagAt } from '../text/token-words.ts';
import type { Tag, Tokens } from '../text/tokens.ts';
import { verbLemma } from './verb-lemma.ts';

const VERBS_READ_AS_ADJECTIVES = wordSet(
  'alleged claimed charged asserted accused blamed suspected condemned detained armed supported backed denied',
);
const VERBS_READ_AS_NOUNS = wordSet(
  'arms claims charges funds supplies attacks supports backs fights raids targets leads heads controls trains helps finances demands blames threatens visits meets denies',
);
const NOUNS_READ_AS_ADJECTIVES = wordSet(
  'general public military official militant captive captives cleric insurgent militants insurgents',
);
const BEFORE_GERUND = wordSet(
  'of for from by without in deny denied denies denying admit admitted stop stopped accused began begin started start continue continued',
);

/** The same tokens with mended tags and lemmas. */
export function retag(tokens: Tokens): Tokens {
  const tags = tokens.tags.slice();
  const lemmas = tokens.lemmas.slice();
  const mended: Tokens = { ...tokens, tags, lemmas };
  for (let at = 0; at < tags.length; at++) {
    const tag = mendedTag(mended, at);
    if (tag !== null) tags[at] = CODE_OF[tag];
    if (
      tagAt(mended, at) === 'VERB' &&
      (tag !== null || isStillInflected(lemmas[at]!) || isCutShort(lemmas[at]!, lowerAt(tokens, at)))
    )
      lemmas[at] = verbLemma(lowerAt(tokens, at));
  }
  return mended;
}

/** The tag a token should have, or null if it keeps its own. */
function mendedTag(tokens: Tokens, at: number): Tag | null {
  const tag = tagAt(tokens, at);
  const word = lowerAt(tokens, at);
  if (word === 'according' && lowerAt(tokens, at + 1) === 'to') return 'ADP';
  if (tag !== 'ADJ' && tag !== 'NOUN') return null;
  if (isVerb(tokens, at, word)) return 'VERB';
  const standsAlone = tagAt(tokens, at - 1) === 'DET' && !isNominal(tagAt(tokens, at + 1));
  return tag === 'ADJ' && standsAlone && NOUNS_READ_AS_ADJECTIVES.has(word) ? 'NOUN' : null;
}

/** Whether a lemma still bears an ending, as the lemmatiser's do for verbs it does not know. */
function isStillInflected(lemma: string): boolean {
  return (
    /(?:[^e]ed|ing|[^s]s)$/.test(lemma) &&
    lemma.length > 5 &&
    !/^(?:focus|discuss|process|bring|string|witness|proceed|succeed|exceed)$/.test(lemma)
  );
}

/** "alleg" for "alleged", "strik" for "striking": the lemmatiser took off the ending and no more. */
function isCutShort(lemma: string, word: string): boolean {
  return (
    lemma !== word &&
    word.startsWith(lemma) &&
    /(?:ed|ing)$/.test(word) &&
    word.length - lemma.length <= 3 &&
    /(?:[aeiou]g|[^aeiourl]l|[^aeiou][aeiou][dk])$/.test(lemma)
  );
}

function isVerb(tokens: Tokens, at: number, word: string): boolean {
  if (/ed$/.test(word)) return isPastVerb(tokens, at, word);
  if (/[a-z]{2}ing$/.test(word)) return isDoing(tokens, at);
  const before = tagAt(tokens, at - 1);
  const standsBehind = before === 'PROPN' || before === 'PRON';
  return (
    standsBehind &&
    VERBS_READ_AS_NOUNS.has(word) &&
    (opensObject(tokens, at + 1) || tagAt(tokens, at + 1) === 'ADJ')
  );
}

/** "had not armed", "was armed by", "officials alleged that". */
function isPastVerb(tokens: Tokens, at: number, word: string): boolean {
  const isAfterNot = /^(?:not|never|n't)$/.test(lowerAt(tokens, at - 1));
  const auxiliary = lowerAt(tokens, isAfterNot ? at - 2 : at - 1);
  if (/^(?:had|has|have|having)$/.test(auxiliary)) return true;
  if (tagAt(tokens, at - 1) === 'AUX' && lowerAt(tokens, at + 1) === 'by') return true;
  const isKnown = VERBS_READ_AS_ADJECTIVES.has(word) && isNominal(tagAt(tokens, at - 1));
  return isKnown && (lowerAt(tokens, at + 1) === 'that' || opensObject(tokens, at + 1));
}

/** "was freezing the militia", "deny supporting militants". */
function isDoing(tokens: Tokens, at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  if (/^(?:was|were|is|are|been|be)$/.test(before) && tagAt(tokens, at - 1) === 'AUX')
    return opensObject(tokens, at + 1) || tagAt(tokens, at + 1) === 'ADP';
  return BEFORE_GERUND.has(before) && (opensObject(tokens, at + 1) || isNominal(tagAt(tokens, at + 1)));
}

function opensObject(tokens: Tokens, at: number): boolean {
  return /^(?:DET|PROPN|PRON)$/.test(tagAt(tokens, at));
}

function isNominal(tag: Tag): boolean {
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' || tag === 'ADJ';
}
