/**
 * Titles and offices → lines of work. Two articles that give a person different ones may mean namesakes;
 * offices of one line (a senator who becomes president) may not.
 */
import { wordSet } from '../base/word-set.ts';
import { roleWord } from '../entities/named-entity.ts';

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
  [
    'business',
    wordSet(`banker billionaire broker businessman businesswoman ceo cfo entrepreneur executive financier founder
      industrialist investor magnate merchant millionaire shareholder trader tycoon`),
  ],
  [
    'crime',
    wordSet(`arsonist assassin attacker bomber burglar convict forger fraudster fugitive gangster gunman hijacker
      killer kidnapper murderer rapist robber shooter smuggler thief trafficker`),
  ],
];
/** "chief financial officer" is no rank, a "police officer" neither. */
const OFFICERS: readonly (readonly [RegExp, string])[] = [
  [/\bchief (?:[a-z]+ )?(?:executive|officer)\b/g, 'ceo'],
  [/\bexecutive (?=director|secretary|producer|editor)/g, ''],
  [/\bpolice (?:officer|commander|captain|sergeant|lieutenant|general|chief)\b/g, 'policeman'],
];
/** Roles so common that two of one name may well bear them. */
const COMMON_ROLES =
  wordSet(`aide analyst attorney author businessman businesswoman captain ceo coach commander
  doctor editor expert journalist judge lawyer manager officer official player policeman priest professor
  reporter sergeant soldier spokesman spokesperson spokeswoman teacher writer`);
/** Titles of courtesy, and offices that there are in all lines of work. */
const ANYONES = wordSet(`
  acting activist assistant associate boss chair chairman chairperson chairwoman chief cofounder dame director ex
  former hajj haji head host junior lady madame manager member miss mr mrs ms nominee operative
  owner partner senior sir strategist top vice`);

/** The lines of work that roles tell, each once; the last word of a role that is in none of them. */
export function occupationsOf(roles: readonly string[]): string[] {
  const found = new Set<string>();
  for (const role of roles) {
    const words = wordsOf(role);
    const lines = LINES.filter(([, titles]) => words.some((word) => titles.has(word)));
    for (const [line] of lines) found.add(line);
    const last = words.at(-1);
    if (lines.length === 0 && last !== undefined) found.add(`the role "${last}"`);
  }
  return [...found];
}

/** The roles that few of one name can share: "foreign minister", "senator", but no "lawyer"; ranks by their last word. */
export function rareRolesOf(roles: readonly string[]): string[] {
  const found = new Set<string>();
  for (const role of roles) {
    const words = wordsOf(role).map(inFull);
    const last = words.at(-1);
    if (last === undefined || words.every((word) => COMMON_ROLES.has(word))) continue;
    found.add(/^(?:general|admiral|colonel)$/.test(last) ? last : words.join(' '));
  }
  return [...found];
}

/** "sen" → "senator". */
function inFull(word: string): string {
  const title = roleWord(`${word}.`);
  return title.endsWith('.') ? word : title;
}

/** The words of a role up to what it is of, without those that say nothing of the work. */
function wordsOf(role: string): string[] {
  let said = role.toLowerCase().split(/ of | for | at /)[0]!;
  for (const [pattern, word] of OFFICERS) said = said.replace(pattern, word);
  return said.split(/[^\p{L}]+/u).filter((word) => word !== '' && !ANYONES.has(word));
}
