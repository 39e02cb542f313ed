/**
 * Cyrillic → Latin letters as English news spells Russian and Ukrainian names (the simplified BGN/PCGN
 * system of 1947: no signs, "ий" as y). O(length).
 */

const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  "а-a б-b в-v г-g д-d е-e ё-yo ж-zh з-z и-i й-y к-k л-l м-m н-n о-o п-p р-r с-s т-t у-u ф-f х-kh ц-ts ч-ch ш-sh щ-shch ъ- ы-y ь- э-e ю-yu я-ya і-i ї-i є-ye ґ-g ’- '-"
    .split(' ')
    .map((pair) => pair.split('-') as [string, string]),
);

/** The name in Latin letters, or null if it has a letter of another script. */
export function romanised(name: string): string | null {
  const lower = name
    .toLowerCase()
    .replace(/[иы]й$/, 'y')
    .replace(/^е/, 'ye');
  const letters = [...lower].map((letter) => LETTERS[letter]);
  if (letters.includes(undefined)) return null;
  const latin = letters.join('');
  return latin.charAt(0).toUpperCase() + latin.slice(1);
}
