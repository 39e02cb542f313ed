/**
 * Mends the tagger's commonest slips where the words around leave no doubt: a reporting verb read as an
 * adjective before "that", a progressive read as a noun after "be". O(n).
 */
import { TAGS, tokenText, type Tokens } from '../text/tokens.ts';

const CODE = Object.fromEntries(TAGS.map((tag, code) => [tag, code])) as Record<
  (typeof TAGS)[number],
  number
>;
const VERBS_READ_AS_ADJECTIVES = new Set(
  'alleged claimed charged accused blamed suspected condemned detained armed'.split(' '),
);

const NOUNS_READ_AS_ADJECTIVES = new Set(
  'general public military official militant captive captives cleric insurgent militants insurgents'.split(
    ' ',
  ),
);

/** The same tokens with mended tags. */
export function retag(tokens: Tokens): Tokens {
  const tags = tokens.tags.slice();
  const word = (at: number): string =>
    at >= 0 && at < tags.length ? tokenText(tokens, at).toLowerCase() : '';
  for (let at = 0; at < tags.length; at++) {
    const tag = tags[at];
    if (tag !== CODE.ADJ && tag !== CODE.NOUN && tag !== CODE.PROPN) continue;
    const text = word(at);
    const follows = at > 0 ? tags[at - 1] : CODE.PUNCT;
    const isAfterNoun =
      follows === CODE.NOUN || follows === CODE.PROPN || follows === CODE.PRON || follows === CODE.ADJ;
    const next = word(at + 1);
    if (
      tag !== CODE.PROPN &&
      VERBS_READ_AS_ADJECTIVES.has(text) &&
      isAfterNoun &&
      (next === 'that' || tags[at + 1] === CODE.DET || tags[at + 1] === CODE.PROPN)
    ) {
      tags[at] = CODE.VERB;
    } else if (
      tag === CODE.ADJ &&
      follows === CODE.DET &&
      NOUNS_READ_AS_ADJECTIVES.has(text) &&
      !isNominal(tags[at + 1])
    ) {
      tags[at] = CODE.NOUN;
    } else if (
      /[a-z]{2}ing$/.test(text) &&
      follows === CODE.AUX &&
      /^(?:was|were|is|are|been|be)$/.test(word(at - 1)) &&
      (tags[at + 1] === CODE.DET || tags[at + 1] === CODE.ADP || tags[at + 1] === CODE.PROPN)
    ) {
      tags[at] = CODE.VERB;
    }
  }
  return { ...tokens, tags };
}

function isNominal(tag: number | undefined): boolean {
  return tag === CODE.NOUN || tag === CODE.PROPN || tag === CODE.ADJ;
}
