/**
 * Titles and offices → lines of work. Two articles that give a person different ones may mean namesakes;
 * offices of one line (a senator who becomes president) may not.
 */
import { wordSet } from '../base/word-set.ts';

const LINES: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    'military rank',
    wordSet(`adm admiral airman brig brigadier captain capt cmdr col colonel commander commando corporal cpl gen
      general lieutenant lt maj major marine marshal officer pilot private sergeant sgt soldier`),
  ],
  [
    'public office',
    wordSet(`adviser advisor aide ambassador candidate chancellor commissioner congressman congresswoman consul
      councillor deputy diplomat envoy gov governor king lawmaker leader lord mayor minister mp official
      parliamentarian politician premier presidency president prince princess queen rep representative
      secretary sen senator speaker spokesman spokeswoman spokesperson sultan emir undersecretary`),
  ],
  [
    'religious office',
    wordSet(`archbishop ayatollah bishop cardinal cleric hojatoleslam imam mufti mullah pastor patriarch pope
      preacher priest rabbi rev reverend sayyid seyyed sheik sheikh shaikh`),
  ],
  ['police work', wordSet('constable detective inspector policeman policewoman sheriff superintendent')],
  ['court work', wordSet('attorney barrister judge justice lawyer prosecutor solicitor')],
  [
    'learning',
    wordSet(
      'academic analyst economist expert historian lecturer professor prof researcher scholar scientist',
    ),
  ],
  ['reporting', wordSet('anchor blogger columnist correspondent editor journalist photographer reporter')],
  ['medicine', wordSet('doctor dr nurse physician surgeon')],
  [
    'sport',
    wordSet(`athlete boxer captain coach cyclist defender footballer forward goalkeeper golfer midfielder pitcher
      player quarterback runner striker swimmer winger`),
  ],
  [
    'the arts',
    wordSet('actor actress artist author composer director musician novelist painter poet singer writer'),
  ],
  ['business', wordSet('banker businessman businesswoman ceo entrepreneur financier investor')],
];
/** Titles of courtesy, and offices that there are in all lines of work. */
const ANYONES = wordSet(`
  acting activist assistant associate boss chair chairman chairperson chairwoman chief cofounder dame director ex
  executive former founder hajj haji head host junior lady madame manager member miss mr mrs ms nominee operative
  owner partner senior sir strategist top vice`);

/** The lines of work that roles tell, each once; the last word of a role that is in none of them. */
export function occupationsOf(roles: readonly string[]): string[] {
  const found = new Set<string>();
  for (const role of roles) {
    const words = role
      .toLowerCase()
      .split(/ of | for /)[0]!
      .split(/[^\p{L}]+/u)
      .filter((word) => word !== '' && !ANYONES.has(word));
    const lines = LINES.filter(([, titles]) => words.some((word) => titles.has(word)));
    for (const [line] of lines) found.add(line);
    const last = words.at(-1);
    if (lines.length === 0 && last !== undefined) found.add(`the role "${last}"`);
  }
  return [...found];
}
