/**
 * Mends the tagger's commonest slips where the words around leave no doubt: verbs read as adjectives or
 * nouns ("had armed the", "Iran arms the", "deny supporting"), nouns read as adjectives ("the general
 * said"), "according to". A word that becomes a verb gets a verb's lemma. O(n).
 */
import { TAGS, tokenText, type Tokens } from '../text/tokens.ts';

const CODE = Object.fromEntries(TAGS.map((tag, code) => [tag, code])) as Record<
  (typeof TAGS)[number],
  number
>;
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const VERBS_READ_AS_ADJECTIVES = words(
  'alleged claimed charged accused blamed suspected condemned detained armed supported backed denied',
);
const VERBS_READ_AS_NOUNS = words(
  'arms claims charges funds supplies attacks supports backs fights raids targets leads heads controls trains helps finances demands blames threatens visits meets denies',
);
const NOUNS_READ_AS_ADJECTIVES = words(
  'general public military official militant captive captives cleric insurgent militants insurgents',
);
const BEFORE_GERUND = words(
  'of for from by without in deny denied denies denying admit admitted stop stopped accused began begin started start continue continued',
);

/** The same tokens with mended tags and lemmas. */
export function retag(tokens: Tokens): Tokens {
  const tags = tokens.tags.slice();
  const lemmas = tokens.lemmas.slice();
  for (let at = 0; at < tags.length; at++) {
    const mended = mendedTag(tokens, tags, at);
    if (mended === null) continue;
    tags[at] = mended;
    if (mended === CODE.VERB) lemmas[at] = verbLemma(lower(tokens, at));
  }
  return { ...tokens, tags, lemmas };
}

function lower(tokens: Tokens, at: number): string {
  return at >= 0 && at < tokens.starts.length ? tokenText(tokens, at).toLowerCase() : '';
}

/** The tag a token should have, or null if it keeps its own. */
function mendedTag(tokens: Tokens, tags: Uint8Array, at: number): number | null {
  const tag = tags[at]!;
  const text = lower(tokens, at);
  if (text === 'according' && lower(tokens, at + 1) === 'to') return CODE.ADP;
  if (tag !== CODE.ADJ && tag !== CODE.NOUN) return null;
  if (isVerb(tokens, tags, at, text)) return CODE.VERB;
  const afterDeterminer = at > 0 && tags[at - 1] === CODE.DET;
  return tag === CODE.ADJ && afterDeterminer && NOUNS_READ_AS_ADJECTIVES.has(text) && !isNominal(tags[at + 1])
    ? CODE.NOUN
    : null;
}

function isVerb(tokens: Tokens, tags: Uint8Array, at: number, text: string): boolean {
  const before = at > 0 ? tags[at - 1]! : CODE.PUNCT;
  const next = tags[at + 1];
  const opensObject = next === CODE.DET || next === CODE.PROPN || next === CODE.PRON;
  const auxiliary = lower(tokens, at - 1);
  if (/ed$/.test(text) && /^(?:had|has|have|having)$/.test(auxiliary)) return true;
  if (VERBS_READ_AS_ADJECTIVES.has(text) && isNominal(before))
    return lower(tokens, at + 1) === 'that' || opensObject;
  if (VERBS_READ_AS_NOUNS.has(text) && (before === CODE.PROPN || before === CODE.PRON))
    return opensObject || next === CODE.ADJ;
  if (!/[a-z]{2}ing$/.test(text)) return false;
  if (before === CODE.AUX && /^(?:was|were|is|are|been|be)$/.test(auxiliary))
    return opensObject || next === CODE.ADP;
  return BEFORE_GERUND.has(auxiliary) && (opensObject || isNominal(next));
}

function isNominal(tag: number | undefined): boolean {
  return tag === CODE.NOUN || tag === CODE.PROPN || tag === CODE.PRON || tag === CODE.ADJ;
}

/** The base form of an inflected regular verb. */
export function verbLemma(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return word.replace(/ies$/, 'y');
  if (/[^aeiou]ied$/.test(word)) return word.replace(/ied$/, 'y');
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.replace(/es$/, '');
  if (/[^s]s$/.test(word)) return word.replace(/s$/, '');
  const stem = word.replace(/(?:ing|ed)$/, '');
  if (stem === word || stem.length < 2) return word;
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:[cvzu]|[aeiou]s|[^e]at|[^aeiou]ut|[^aeiou]g|[^aeiou]ir|ibe)$/.test(stem) ? `${stem}e` : stem;
}
