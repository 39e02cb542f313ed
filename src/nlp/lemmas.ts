/**
 * Lemmas that agree with the trained tags. wink-nlp's lemma stays where it read the same part of speech;
 * where it read another ("arms" as a noun, "armed" as an adjective), or left an ending on, the form itself
 * and the Penn tag tell. O(n).
 */
import { lowerAt, tagAt } from '../text/token-words.ts';
import type { Tag, Tokens } from '../text/tokens.ts';
import { TAGS } from '../text/tokens.ts';
import { irregularVerb } from './irregular-verbs.ts';
import type { Trees } from './trees.ts';
import { verbLemma } from './verb-lemma.ts';

/** A lower-case lemma for every token by its tag; `split` holds wink-nlp's tags and lemmas. */
export function lemmasFor(split: Tokens, tags: Uint8Array, trees: Trees): string[] {
  const plural = trees.xposNames.indexOf('NNS');
  return split.lemmas.map((lemma, at) => {
    const tag = TAGS[tags[at]!]!;
    const word = lowerAt(split, at);
    const wink = tagAt(split, at);
    if (isVerbal(tag))
      return isVerbal(wink) && isSound(lemma, word) ? lemma : (irregularVerb(word) ?? verbLemma(word));
    if (isVerbal(wink) && lemma !== word) return trees.xpos[at] === plural ? singular(word) : word;
    return lemma;
  });
}

const isVerbal = (tag: Tag): boolean => tag === 'VERB' || tag === 'AUX';

/** Neither still inflected ("smuggling") nor cut too short ("alleg" for "alleged"). */
function isSound(lemma: string, word: string): boolean {
  const isInflected =
    /(?:[^e]ed|ing|[^s]s)$/.test(lemma) &&
    lemma.length > 5 &&
    !/^(?:focus|discuss|process|bring|string|witness|proceed|succeed|exceed)$/.test(lemma);
  const isCut =
    lemma !== word &&
    word.startsWith(lemma) &&
    /(?:ed|ing)$/.test(word) &&
    word.length - lemma.length <= 3 &&
    /(?:[aeiou]g|[^aeiourl]l|[^aeiou][aeiou][dk])$/.test(lemma);
  return !isInflected && !isCut;
}

function singular(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return word.replace(/ies$/, 'y');
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.replace(/(?<![su])s$/, '');
}
