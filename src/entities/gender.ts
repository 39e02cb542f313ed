/** What words tell of a person's gender. Tables of our own; O(1). */
import { wordSet } from '../base/word-set.ts';
import { FLAG } from '../gazetteer/flags.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';

export type Gender = 'male' | 'female' | 'unknown';

const MALE = wordSet(`
mr sir lord king prince emperor duke baron count sultan emir sheikh sheik shah ayatollah imam mullah pope cardinal archbishop patriarch monk brother father son husband uncle nephew grandfather
grandson stepfather stepson widower boy boyfriend man gentleman guy businessman chairman congressman spokesman policeman gunman tribesman militiaman patrolman fisherman actor waiter groom fiance bachelor
headmaster nobleman statesman sportsman salesman craftsman stepbrother godfather`);
const FEMALE = wordSet(`
mrs ms miss madam madame lady dame queen princess empress duchess baroness countess nun sister mother daughter wife aunt niece grandmother granddaughter stepmother stepdaughter widow girl girlfriend woman
businesswoman chairwoman congresswoman spokeswoman policewoman gunwoman actress waitress bride fiancee heiress hostess goddess ballerina mistress headmistress noblewoman schoolgirl stepsister godmother housewife`);

/** Of a noun or title, in lower case and without its full stop. */
export function genderOfNoun(noun: string): Gender {
  const word = noun.replace(/\.$/, '');
  if (MALE.has(word)) return 'male';
  return FEMALE.has(word) ? 'female' : 'unknown';
}

/** Of a given name, by the lists of the gazetteer; unknown for names that both bear. */
export function genderOfGivenName(name: string, gazetteer: Gazetteer): Gender {
  const bits = gazetteer.bits(name) & (FLAG.manName | FLAG.womanName);
  if (bits === FLAG.manName) return 'male';
  return bits === FLAG.womanName ? 'female' : 'unknown';
}
