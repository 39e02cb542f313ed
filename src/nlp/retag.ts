/**
 * Mends the tagger's commonest slips where the words around leave no doubt: verbs read as adjectives or
 * nouns ("had armed the", "Iran arms the", "deny supporting"), nouns read as adjectives ("the general
 * said"), "according to". A word that becomes a verb gets a verb's lemma. O(n).
 */
import { wordSet } from '../base/word-set.ts';
import { CODE_OF, lowerAt, tagAt } from '../text/token-words.ts';
import type { Tag, Tokens } from '../text/tokens.ts';

const VERBS_READ_AS_ADJECTIVES = wordSet(
  'alleged claimed charged accused blamed suspected condemned detained armed supported backed denied',
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
    if (tag === null) continue;
    tags[at] = CODE_OF[tag];
    if (tag === 'VERB') lemmas[at] = verbLemma(lowerAt(tokens, at));
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

function isVerb(tokens: Tokens, at: number, word: string): boolean {
  const before = tagAt(tokens, at - 1);
  const next = tagAt(tokens, at + 1);
  const opensObject = next === 'DET' || next === 'PROPN' || next === 'PRON';
  const auxiliary = lowerAt(tokens, at - 1);
  if (/ed$/.test(word) && /^(?:had|has|have|having)$/.test(auxiliary)) return true;
  if (VERBS_READ_AS_ADJECTIVES.has(word) && isNominal(before))
    return lowerAt(tokens, at + 1) === 'that' || opensObject;
  if (VERBS_READ_AS_NOUNS.has(word) && (before === 'PROPN' || before === 'PRON'))
    return opensObject || next === 'ADJ';
  if (!/[a-z]{2}ing$/.test(word)) return false;
  if (before === 'AUX' && /^(?:was|were|is|are|been|be)$/.test(auxiliary))
    return opensObject || next === 'ADP';
  return BEFORE_GERUND.has(auxiliary) && (opensObject || isNominal(next));
}

function isNominal(tag: Tag): boolean {
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' || tag === 'ADJ';
}

/** The base form of an inflected regular verb. */
function verbLemma(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return word.replace(/ies$/, 'y');
  if (/[^aeiou]ied$/.test(word)) return word.replace(/ied$/, 'y');
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.replace(/es$/, '');
  if (/[^s]s$/.test(word)) return word.replace(/s$/, '');
  const stem = word.replace(/(?:ing|ed)$/, '');
  if (stem === word || stem.length < 2) return word;
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:[cvzu]|[aeiou]s|[^e]at|[^aeiou]ut|[^aeiou]g|[^aeiou]ir|ibe)$/.test(stem) ? `${stem}e` : stem;
}
