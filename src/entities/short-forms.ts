/**
 * The parts of a group's name that can stand for it: "Front" and "Accordance Front" for the Iraqi Accordance
 * Front, "Revolutionary Guards" for the Islamic Revolutionary Guard Corps, a company without its legal form.
 * O(n²) in the words of one name, which are few.
 */
import { wordSet } from '../base/word-set.ts';
import { properSuffixes } from './name-key.ts';
import { innerPhrases } from './name-kinds.ts';

/** Whether what a longer name adds behind can be left out: "of Iraq", "for Peace", "Corps". */
const LEFT_OUT = /^(?:of|for|and|corps|front|group|movement|organi[sz]ation|party)$/;

/** What companies add to their names. */
const LEGAL_FORMS =
  wordSet(`ag airlines co com company corp corporation gmbh group holding holdings inc incorporated
international limited llc ltd net org plc sa worldwide`);

/**
 * Keys of the shorter forms of a group's key, the last word of each without its plural "s". What comes after
 * "of" names another: the Guard in "the Quds Force of the Guard".
 */
export function shortForms(key: string): string[] {
  const parts = key.split(' ');
  let last = parts.length;
  while (last > 1 && LEGAL_FORMS.has(parts[last - 1]!)) last--;
  const withoutForm = last < parts.length ? [parts.slice(0, last).join(' ')] : [];
  const parted = key.split(' of ').slice(1).join(' of ');
  const isOwn = (part: string): boolean => {
    const next = ` ${key} `.split(` ${part} `)[1]?.split(' ')[0] ?? '';
    return !LEGAL_FORMS.has(part) && !isWithin(part, parted) && (next === '' || LEFT_OUT.test(next));
  };
  const all = [...[...properSuffixes(key), ...innerPhrases(key)].filter(isOwn), ...withoutForm];
  return [...new Set(all.map(singular))];
}

function isWithin(part: string, words: string): boolean {
  return ` ${words} `.includes(` ${part} `);
}

/** A key with its last word in the singular. */
export function singular(key: string): string {
  return key.replace(/(?<=[^s])s$/, '');
}
