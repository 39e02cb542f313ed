/**
 * The parts of persons' names, and when two spellings can be one: surnames with their particles, and the
 * sound of names that English takes over from other scripts ("Qaddafi", "Gadhafi", "Kadafi"). Sounds are
 * compared by consonants and by classes of vowels, by rules of our own. O(n) in a name's length.
 */
import { wordSet } from '../base/word-set.ts';
import { nameKey } from './name-key.ts';

const PARTICLES = wordSet('bin ibn ben van von vom der den de la las los du da dos di del della ter ten le');
const GENERATIONS = wordSet('jr sr junior senior ii iii iv');
const NICKNAME = /\s*["“‘'(](\p{Lu}[^"”’')]*)["”’')]\s*/u;
/** Letters that stand for one consonant among those who spell Arabic, Persian or Russian names. */
const CONSONANTS: readonly (readonly [RegExp, string])[] = [
  [/gh|kh|ck|[gqc]/g, 'k'],
  [/dh|th/g, 'd'],
  [/ph/g, 'f'],
  [/(\p{L})\1/gu, '$1'],
  [/(?<=[aeiou])w(?![aeiou])/g, 'u'],
  [/(?<=[aeiou])y(?![aeiou])|(?<![aeiou])y(?![aeiou])/g, 'i'],
];
const SHORTEST_SOUND = 4;

/** The nickname in quotation marks or brackets inside a name, or null. */
export function nicknameIn(name: string): string | null {
  return NICKNAME.exec(name)?.[1] ?? null;
}

/** The lower-case parts of a person's name: no article, nickname, middle initial or "Jr.". */
export function personParts(name: string): string[] {
  const parts = nameKey(name.replace(NICKNAME, ' ')).split(' ');
  while (parts.length > 1 && GENERATIONS.has(parts.at(-1)!)) parts.pop();
  return parts;
}

/** Whether the parts are a surname by itself: one word, particles aside. */
export function isBareSurname(parts: readonly string[]): boolean {
  return coreStart(parts) === parts.length - 1;
}

/** The forms under which a surname can stand alone: "bin laden" and "laden". */
export function surnameKeys(parts: readonly string[]): string[] {
  const last = parts.at(-1)!;
  let first = parts.length - 1;
  while (first > 1 && PARTICLES.has(parts[first - 1]!)) first--;
  const whole = parts.slice(first).join(' ');
  return whole === last ? [last] : [whole, last];
}

function coreStart(parts: readonly string[]): number {
  let at = 0;
  while (at < parts.length - 1 && PARTICLES.has(parts[at]!)) at++;
  return at;
}

/** The consonants of a word as they sound: equal for all spellings of one name. */
export function consonantKey(word: string): string {
  return folded(word).replace(/[aeiou]+/g, '');
}

/** Whether two words can be spellings of one name: built alike, and of vowels that do not disagree. */
export function soundsAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < SHORTEST_SOUND || shapeOf(a) !== shapeOf(b)) return false;
  const [first, second] = [vowels(a), vowels(b)];
  return first.every((vowel, at) => agree(vowel, second[at]!));
}

/** Consonants, with "a" for every run of vowels. */
function shapeOf(word: string): string {
  return folded(word).replace(/[aeiou]+/g, 'a');
}

function folded(word: string): string {
  return CONSONANTS.reduce((text, [pattern, letter]) => text.replace(pattern, letter), word);
}

/** Each run of vowels by its class: "ei", "ay" and "i" are one, "ou", "o" and "u" another; "e" may be "a" or "i". */
function vowels(word: string): string[] {
  return (folded(word).match(/[aeiou]+/g) ?? []).map((run) => {
    if (/[ou]/.test(run)) return 'u';
    if (/i|ee/.test(run)) return 'i';
    return run.includes('a') ? 'a' : 'e';
  });
}

function agree(a: string, b: string): boolean {
  return a === b || (a === 'e' && b !== 'u') || (b === 'e' && a !== 'u');
}

/** How a fuller and a shorter or other form of a whole name go together, or null if they do not. */
export function sameWholeName(
  a: readonly string[],
  b: readonly string[],
): 'same-name' | 'surname' | 'short-form' | null {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (!soundsAlike(long.at(-1)!, short.at(-1)!)) return null;
  if (long.length === short.length)
    return long.every((part, at) => partsAgree(part, short[at]!)) ? 'same-name' : null;
  if (endsWith(long, short)) return 'surname';
  const [given, ...middle] = short.slice(0, -1);
  const isInOrder = middle.every((part) => part.length === 1 || long.includes(part));
  return partsAgree(long[0]!, given!) && isInOrder ? 'short-form' : null;
}

function partsAgree(a: string, b: string): boolean {
  return a.length === 1 || b.length === 1 ? a[0] === b[0] : soundsAlike(a, b);
}

function endsWith(long: readonly string[], short: readonly string[]): boolean {
  return short.every((part, at) => part === long[long.length - short.length + at]);
}
