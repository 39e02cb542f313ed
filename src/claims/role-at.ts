/**
 * Words before and in a phrase → which role they name, whether it is of the whole or of a part, and whether it is
 * over: "chief executive", "vice president", "policy director", "former leader". O(words of the phrase).
 */
import { nominalKind, singularOf } from '../entities/nominals.ts';
import { lowerAt, tagAt, wordAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import type { RuleSentence } from './reading.ts';
import {
  BRANCHES,
  DEPARTMENTS,
  DEPUTIES,
  FORMER,
  GENERALS,
  OF_PARTS,
  RANKS,
  SHORT_TITLES,
  SIDES,
  WHOLES,
} from './role-words.ts';

export function isFormer({ tokens, sentence: { phrases } }: RuleSentence, phrase: number): boolean {
  const { first, head } = phrases.nouns[phrase]!;
  const start = wordAt(tokens, first - 1) === '-' ? first - 2 : first - 1;
  for (let at = start; at <= head; at++) {
    if (/^(?:19|20)\d\d$/.test(wordAt(tokens, at))) return true;
    const word = lowerAt(tokens, at);
    if (FORMER.has(word) || /^(?:ex|then|former)-/.test(word)) return true;
  }
  return false;
}

/** "vice president", "deputy leader", "policy director", "director of sales": no head of the whole. */
export function headsPart(at: RuleSentence, phrase: number, role: number): boolean {
  const { tokens, sentence } = at;
  const { first, last } = sentence.phrases.nouns[phrase]!;
  for (let one = first; one < role; one++) if (DEPUTIES.has(lowerAt(tokens, one))) return true;
  if (role > first && BRANCHES.test(lowerAt(tokens, role - 1))) return true;
  if (!OF_PARTS.has(singularOf(lowerAt(tokens, role)))) return false;
  if (SIDES.test(lowerAt(tokens, role + 1))) return true;
  if (role + 1 === last && lowerAt(tokens, last) === 'of') {
    const next = sentence.phrases.nouns.findIndex(({ preposition }) => preposition === last);
    if (next >= 0 && at.parties.of(next) === null) return true;
  }
  return role > first && isDepartment(at, role - 1);
}

/** "policy", "legal", "bureau" before "director" or "chief". */
function isDepartment(at: RuleSentence, token: number): boolean {
  const word = lowerAt(at.tokens, token);
  if (DEPARTMENTS.has(word)) return true;
  const isName = at.parties.endingAt(token) !== null;
  return !isName && tagAt(at.tokens, token) === 'NOUN' && !WHOLES.test(word) && !RANKS.test(word);
}

/**
 * The word by which rules know the role at a token: "ceo" for "chief executive (officer)", "aide" for "chief of
 * staff", "premier" for "prime minister"; empty for the "chief" of "commander in chief".
 */
export function roleAt({ tokens }: RuleSentence, token: number): string {
  const told = lowerAt(tokens, token).replace(/^co-/, '');
  if (told === 'speakers' || (told === 'heads' && tagAt(tokens, token - 1) === 'PRON')) return '';
  const word = SHORT_TITLES.get(told) ?? told;
  const before = lowerAt(tokens, lowerAt(tokens, token - 1) === '-' ? token - 2 : token - 1);
  const next = lowerAt(tokens, lowerAt(tokens, token + 1) === '-' ? token + 2 : token + 1);
  if (word === 'chief' && next === 'of' && lowerAt(tokens, token + 2) === 'staff') return 'aide';
  const ofOffice = officeAt(word, before, next);
  if (ofOffice !== null) return ofOffice;
  if (word === 'chief' && /^(?:in|-)$/.test(lowerAt(tokens, token - 1))) return '';
  if (/^(?:chief|executive)$/.test(word) && isBeforeRole(tokens, token)) return '';
  const executive = word === 'officer' ? token - 1 : token;
  if (lowerAt(tokens, executive) === 'executive' && lowerAt(tokens, executive - 1) === 'chief') return 'ceo';
  return singularOf(word);
}

/** Offices of two words, by the one and what stands before and behind it; null for none, empty for their first word. */
function officeAt(word: string, before: string, next: string): string | null {
  if (word === 'minister' && before === 'prime') return 'premier';
  if (word === 'general' && GENERALS.test(before)) return `${before}-general`;
  if (GENERALS.test(word) && next === 'general') return '';
  return word === 'secretary' && /^(?:general|executive)$/.test(before) ? 'secretary-general' : null;
}

/** "chief" in "chief spokesman", "executive" in "executive president". */
function isBeforeRole(tokens: Tokens, token: number): boolean {
  const next = lowerAt(tokens, token + 1);
  return next !== 'executive' && tagAt(tokens, token + 1) === 'NOUN' && nominalKind(next) === 'person';
}
