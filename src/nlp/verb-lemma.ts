/**
 * An inflected regular verb → its base form by spelling: where a doubled consonant is undone, where a
 * silent e comes back. For words that the tagger's lemmatiser leaves as they are; a handful of verbs
 * that spelling alone gets wrong are listed. O(1).
 */
const WITH_SILENT_E =
  /(?:[cvzu]|[^aeiourl]l|[aeiou]s|[^e]at|[^aeiou]ut|[rd]g|[aeiou]g|[^aeiou][aeiou][dkm]|[^aeiou](?:[uai]r|[ui]l|in)|ibe|quir|th|cit|vit|nit|quot|not|hang|rang|leng|veng)$/;
const WITHOUT_SILENT_E =
  /(?:(?<!q)[aeiou]{2}[dkmr]|harbour|harbor|honour|honor|bomb|abandon|join|visit|limit|put|seek|speak|add|gain)$/;
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ['summons', 'summon'],
  ['thanks', 'thank'],
  ['hanged', 'hang'],
  ['visited', 'visit'],
  ['visiting', 'visit'],
  ['begging', 'beg'],
  ['banged', 'bang'],
]);

/** The base form of an inflected regular verb ("smuggling" → "smuggle"); other words come back as they are. */
export function verbLemma(word: string): string {
  const listed = EXCEPTIONS.get(word);
  if (listed !== undefined) return listed;
  if (/[^aeiou]ies$/.test(word)) return word.replace(/ies$/, 'y');
  if (/[^aeiou]ied$/.test(word)) return word.replace(/ied$/, 'y');
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.replace(/es$/, '');
  if (/[^su]s$/.test(word)) return word.replace(/s$/, '');
  const stem = word.replace(/(?:ing|ed)$/, '');
  if (stem === word || stem.length < 2 || !/[aeiouy]/.test(stem)) return word;
  if (/([bdgmnprt])\1$|(?:ontr|xp|ulf|omp|rop|anc|rav|reb|atr|nr)[aeio]ll$/.test(stem))
    return stem.slice(0, -1);
  return WITH_SILENT_E.test(stem) && !WITHOUT_SILENT_E.test(stem) ? `${stem}e` : stem;
}
