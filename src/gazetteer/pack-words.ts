/**
 * Lists of names and the hand tables → the rows of known words, one a key. O(n log n).
 */
import { wordSet } from '../base/word-set.ts';
import { COUNTRIES } from './countries.ts';
import { FLAG, type NameFlag } from './flags.ts';
import { foldName } from './fold.ts';
import type { PlaceRow, WordRow } from './gazetteer-file.ts';
import { FAMILIES, MEN, WOMEN } from './given-names.ts';
import { HAND_GIVEN_NAMES, HAND_PLACES, HAND_TABLES } from './names.ts';

/** Names in Latin letters, and ordinary words in lower case. */
export interface NameLists {
  readonly men: Iterable<string>;
  readonly women: Iterable<string>;
  /** Given names of either sex or unknown. */
  readonly given: Iterable<string>;
  readonly families: Iterable<string>;
  readonly ordinary: Iterable<string>;
}

/** Ordinary words that names share and lists of English words tend to lack. */
const ORDINARY = wordSet(`
of bar man date reading nice split mobile bath cork sale hope will may mark bill grace faith rose gates bush brown green young king march hill stone rich frank sue jack chase hunter
mason baker smith cook orange lens angers tours male us mass wash ore miss ill la pa hit kit van sand page post gay gene dale dean drew earl ford gore guy hale hood joy lance lane major
melody miles mills moody new noble pat penny pierce pope price rock rod rusty sandy savage sharp short skip small sterling stern summer sun swift trip wade ward warren west wise wood
wolf worth april august june autumn dawn eve ivy lily olive pearl ruby violet heather hazel iris daisy holly ginger amber coral jade crystal gem merry bold best bliss bond booth bridges
brook brooks burns bull case cash castle clay cliff clark cross day deer field fields finch fish fisher fox garden glass gold grant gray grey hall hand harm head heard hook house hurt hut
ice judge just knight lake land law lamb lion little long love low mann march marsh martin mayor meadow moon more moss nail neck night nun oak page park parish past peak pike
pitt pool porter pound power prince queen rain ray read reed reef rice ring rivers road robin root rush sales salt scales school sea shaw shelf shore silver singer snow song south spring
square star steel street strong taylor temple thorn tiger tower town tree turner valley vice wall waters watt weaver wells wheeler white winter winters woods yard york am an as at be by do go
he if in is it me my no on or so to up we are was has had the and for not but you all any can her his one our out its who how why bad bat bay bed bee beg bid big bit box boy bus buy car cat cut
dam die dig dry due ear eat egg end far fee few fit fly fun gap gas get god gun hat hot ink job key kid lap led leg let lip lot map mat met mix mud net nor now odd off oil old own pan
pay pen per pet pie pin pot put ran rat raw red rid row run sad sat saw say sea see set sex she sin sir sit six sky son ten tie tin tip toe too top toy two use vet war way wet win yes yet`);

const flagOf = (key: string, keys: ReadonlyMap<string, number>): number => keys.get(key) ?? 0;

/** Rows of words, by their flags and then by letter; ordinary words only where they are names as well. */
export function wordRows(lists: NameLists, places: readonly PlaceRow[]): WordRow[] {
  const flags = new Map<string, number>();
  const add = (words: Iterable<string>, flag: NameFlag): void => {
    for (const word of words) {
      const key = foldName(word);
      if (key !== '') flags.set(key, flagOf(key, flags) | FLAG[flag]);
    }
  };
  const addNames = (names: Iterable<string>, flag: NameFlag): void =>
    add(
      [...names].filter((name) => /^[\x20-\x7e]{2,24}$/.test(foldName(name)) && isOneName(name)),
      flag,
    );
  addNames(lists.men, 'manName');
  addNames(MEN, 'manName');
  addNames(lists.women, 'womanName');
  addNames(WOMEN, 'womanName');
  addNames(lists.families, 'familyName');
  addNames(FAMILIES, 'familyName');
  const sexed = new Set(flags.keys());
  for (const name of [...lists.given, ...HAND_GIVEN_NAMES]) {
    const known = flagOf(foldName(name), flags) & (FLAG.manName | FLAG.womanName);
    if (sexed.has(foldName(name)) && known !== 0) continue;
    addNames([name], 'manName');
    addNames([name], 'womanName');
  }
  for (const { flag, words } of HAND_TABLES) add(words, flag);
  const placeKeys = new Set(places.flatMap(({ names }) => names.map(foldName)));
  for (const { names, capitals } of COUNTRIES) {
    add(names, 'country');
    add(capitals, 'capital');
  }
  add(
    HAND_PLACES.filter((name) => !placeKeys.has(foldName(name))),
    'region',
  );
  const ordinary = [...lists.ordinary, ...ORDINARY].filter((word) => {
    const key = foldName(word);
    return flags.has(key) || placeKeys.has(key);
  });
  add(ordinary, 'commonWord');
  return [...flags]
    .map(([word, bits]) => ({ word, flags: bits }))
    .sort((a, b) => a.flags - b.flags || (a.word < b.word ? -1 : 1));
}

function isOneName(name: string): boolean {
  return /^[\p{Script=Latin}\p{M}'’-]+$/u.test(name);
}
