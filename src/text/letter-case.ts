/**
 * What the capitals of a word say of it. O(n) in the word's length.
 */

/** "SIIC", "U.N.": two to six capitals, but no lone initial. */
export function isAcronym(word: string): boolean {
  return /^(?:\p{Lu}\.?){2,6}$/u.test(word) && !/^(?:[A-Z]\.)$/.test(word);
}

/** "KARBALA" → "Karbala"; a name with lower-case letters comes back as it is. */
export function titleCase(text: string): string {
  return /^[\p{Lu}\s.'’-]+$/u.test(text)
    ? text.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : text;
}
