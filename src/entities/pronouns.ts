/** What a pronoun's form tells: which sort of thing it stands for, in which number and gender. O(1). */
import { wordSet } from '../base/word-set.ts';
import type { Gender } from './gender.ts';

/** Which sort of thing is meant; `other` for those that are not resolved. */
export type PronounClass = 'he' | 'they' | 'it' | 'I' | 'we' | 'relative' | 'other';

const CLASSES: readonly (readonly [PronounClass, ReadonlySet<string>])[] = [
  ['he', wordSet('he him his himself she her hers herself')],
  ['they', wordSet('they them their theirs themselves')],
  ['it', wordSet('it its itself')],
  ['I', wordSet('i me my mine myself')],
  ['we', wordSet('we us our ours ourselves')],
  ['relative', wordSet('who which whom that whose')],
];
const BY_WORD: ReadonlyMap<string, PronounClass> = new Map(
  CLASSES.flatMap(([name, words]) => [...words].map((word) => [word, name] as const)),
);

/** Of a pronoun in lower case. */
export function pronounClass(pronoun: string): PronounClass {
  return BY_WORD.get(pronoun) ?? 'other';
}

/** The gender that a pronoun in lower case shows. */
export function pronounGender(pronoun: string): Gender {
  if (/^(?:he|him|his|himself)$/.test(pronoun)) return 'male';
  return /^(?:she|her|hers|herself)$/.test(pronoun) ? 'female' : 'unknown';
}
