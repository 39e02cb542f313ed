/**
 * The packed gazetteer → look-ups: what a word or phrase is known as, and where places of a name are.
 * Reading folds every name once into a hash table (O(bytes), about 20 ms); a place becomes an object only
 * when it is asked for.
 */
import { readModelFile } from '../base/model-file.ts';
import { COUNTRIES } from './countries.ts';
import { BIG_CITY, FLAG } from './flags.ts';
import { appendFolded, foldedUnit } from './fold.ts';
import {
  degreesOf,
  GAZETTEER_NAME,
  GAZETTEER_VERSION,
  gazetteerColumns,
  LINE_FEED,
  PLACE_KINDS,
  populationOf,
  populationStep,
  TAB,
  type GazetteerColumns,
  type PlaceKind,
} from './gazetteer-file.ts';
import { HASH_START, hashOn, KeyTable } from './key-table.ts';

/** One place on the map. */
export interface PlaceRecord {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2 code and usual name of its country, null for what lies in none or several. */
  readonly countryCode: string | null;
  readonly country: string | null;
  /** Province or state, null where none is known. */
  readonly region: string | null;
  /** Degrees, north and east positive; of a country or region where most of its people live. */
  readonly latitude: number;
  readonly longitude: number;
  /** People, within 4 %; 0 where unknown. */
  readonly population: number;
}

/** A phrase found: how many words it takes and what it is known as; both 0 for none. */
export interface PhraseHit {
  readonly length: number;
  readonly bits: number;
}

/** Set on a key that longer keys go on from, word by word; beyond the flags of the file. */
const GOES_ON = 1 << 30;
const KNOWN = GOES_ON - 1;
const LONGEST_KEY = 120;
const NO_HIT: PhraseHit = { length: 0, bits: 0 };
const SPACE = 0x20;
const HYPHEN = 0x2d;
/**
 * Steps of population that a kind is worth beside others of the same name: countries come first, a region
 * must have twenty times the people of a city to come before it (most are called by their city's name).
 */
const RANK_OF_KIND = PLACE_KINDS.map((kind) => (kind === 'country' ? 0x100 : kind === 'region' ? -42 : 0));
const BIG_STEP = populationStep(BIG_CITY);
const FLAG_OF_KIND: Readonly<Record<PlaceKind, number>> = {
  country: FLAG.country,
  region: FLAG.region,
  part: FLAG.region,
  capital: FLAG.capital | FLAG.city,
  seat: FLAG.city,
  city: FLAG.city,
};

const COUNTRY_NAMES = new Map(COUNTRIES.map(({ code, names }) => [code, names[0]!]));

export class Gazetteer {
  /** How many places there are, countries and regions among them. */
  readonly placeCount: number;
  readonly #columns: GazetteerColumns;
  readonly #keys: KeyTable;
  readonly #scratch = new Uint8Array(LONGEST_KEY);
  /** First byte of each place's row of names; its country, −1 for none, and the place that is its region. */
  readonly #rows: Int32Array;
  readonly #countries: Int16Array;
  readonly #regions: Int32Array;
  /** First link of each key's list of places, −1 for none; a link is a place and the link after it. */
  readonly #firstLinks: Int32Array;
  readonly #linkPlaces: Int32Array;
  readonly #nextLinks: Int32Array;
  #links = 0;

  constructor(columns: GazetteerColumns) {
    const { placeText, wordText, wordFlags, kinds } = columns;
    this.#columns = columns;
    this.placeCount = kinds.length;
    const names = this.placeCount + countOf(placeText, TAB, TAB);
    const keys =
      names + wordFlags.length / 2 + countOf(placeText, SPACE, HYPHEN) + countOf(wordText, SPACE, HYPHEN);
    this.#keys = new KeyTable(keys, (placeText.length + wordText.length) * 2);
    this.#rows = new Int32Array(this.placeCount);
    this.#countries = new Int16Array(this.placeCount);
    this.#regions = new Int32Array(this.placeCount);
    this.#firstLinks = new Int32Array(keys).fill(-1);
    this.#linkPlaces = new Int32Array(names);
    this.#nextLinks = new Int32Array(names);
    this.#readWords();
    this.#readPlaces();
  }

  /** How many keys the table of names holds, beginnings of longer ones among them. */
  get keyCount(): number {
    return this.#keys.count;
  }

  /** What the word is known as: flags of `FLAG`, 0 for nothing. Any case, accents or none. */
  bits(word: string): number {
    const entry = this.#entry(appendFolded(word, this.#scratch, 0));
    return entry < 0 ? 0 : this.#keys.flags[entry]! & KNOWN;
  }

  /** The longest known phrase that begins at `words[at]`; hyphens may be words of their own. */
  phraseBits(words: readonly string[], at: number): PhraseHit {
    let hit = NO_HIT;
    let length = 0;
    for (let next = at; next < words.length; next++) {
      const longer = appendFolded(words[next]!, this.#scratch, length);
      if (longer === length) {
        if (length === 0) break;
        continue;
      }
      length = longer;
      const entry = this.#entry(length);
      if (entry < 0) break;
      const flags = this.#keys.flags[entry]!;
      if ((flags & KNOWN) !== 0) hit = { length: next - at + 1, bits: flags & KNOWN };
      if ((flags & GOES_ON) === 0) break;
    }
    return hit;
  }

  /** All places of the name: countries first, then cities and regions, those of most people first. */
  places(name: string): readonly PlaceRecord[] {
    const entry = this.#entry(appendFolded(name, this.#scratch, 0));
    if (entry < 0) return [];
    const found: number[] = [];
    for (let link = this.#firstLinks[entry]!; link >= 0; link = this.#nextLinks[link]!)
      found.push(this.#linkPlaces[link]!);
    const { kinds, populations } = this.#columns;
    const rank = (place: number): number => RANK_OF_KIND[kinds[place]!]! + populations[place]!;
    return found.sort((a, b) => rank(b) - rank(a) || a - b).map((place) => this.place(place));
  }

  /** The place of an index below `placeCount`; RangeError for any other. */
  place(index: number): PlaceRecord {
    if (!(index >= 0 && index < this.placeCount))
      throw new RangeError(`Place ${index} of ${this.placeCount}.`);
    const { kinds, latitudes, longitudes, populations, countryCodes } = this.#columns;
    const [name, ...otherNames] = this.#names(index);
    const code = countryCodes[this.#countries[index]!] ?? null;
    const region = this.#regions[index]!;
    return {
      name: name!,
      otherNames,
      kind: PLACE_KINDS[kinds[index]!]!,
      countryCode: code,
      country: code === null ? null : (COUNTRY_NAMES.get(code) ?? null),
      region: region < 0 || region === index ? null : this.#names(region)[0]!,
      latitude: degreesOf(latitudes[index]!, latitudes[this.placeCount + index]!, 90),
      longitude: degreesOf(longitudes[index]!, longitudes[this.placeCount + index]!, 180),
      population: populationOf(populations[index]!),
    };
  }

  #entry(length: number): number {
    return length === 0 || length > LONGEST_KEY ? -1 : this.#keys.find(this.#scratch, length);
  }

  #names(index: number): string[] {
    const { letters, placeText } = this.#columns;
    const start = this.#rows[index]!;
    const end = placeText.indexOf(LINE_FEED, start);
    return String.fromCharCode(...Array.from(placeText.subarray(start, end), (code) => letters[code]!)).split(
      '\t',
    );
  }

  #readWords(): void {
    const { wordText, wordFlags } = this.#columns;
    const count = wordFlags.length / 2;
    let row = 0;
    this.#readNames(wordText, (entry, end) => {
      this.#keys.flags[entry]! |= wordFlags[row]! | (wordFlags[count + row]! << 8);
      if (end === LINE_FEED) row++;
    });
  }

  #readPlaces(): void {
    const { placeText, kinds, populations } = this.#columns;
    let place = 0;
    let country = -1;
    let region = -1;
    this.#readNames(placeText, (entry, end, next) => {
      const kind = PLACE_KINDS[kinds[place]!]!;
      this.#keys.flags[entry]! |= FLAG_OF_KIND[kind];
      if ((FLAG_OF_KIND[kind] & FLAG.city) !== 0 && populations[place]! >= BIG_STEP)
        this.#keys.flags[entry]! |= FLAG.bigCity;
      this.#linkPlaces[this.#links] = place;
      this.#nextLinks[this.#links] = this.#firstLinks[entry]!;
      this.#firstLinks[entry] = this.#links++;
      if (end !== LINE_FEED) return;
      if (kind === 'country') {
        country++;
        region = -1;
      } else if (kind === 'region') region = place;
      this.#countries[place] = country;
      this.#regions[place] = region;
      place++;
      if (place < this.placeCount) this.#rows[place] = next;
    });
  }

  /** Folds each name of a text into the table; tells its entry, the byte that ends it and where the next starts. */
  #readNames(text: Uint8Array, tell: (entry: number, end: number, next: number) => void): void {
    const folds = Array.from(this.#columns.letters, (letter) => foldedUnit(letter));
    for (let start = 0; start < text.length;) {
      const entry = insertName(this.#keys, this.#scratch, text, start, folds);
      const end = endOfName(text, start);
      tell(entry, text[end]!, end + 1);
      start = end + 1;
    }
  }
}

/** The index of the byte that ends the name. */
function endOfName(text: Uint8Array, start: number): number {
  let end = start;
  while (end < text.length && text[end] !== TAB && text[end] !== LINE_FEED) end++;
  return end;
}

/** The entry of the name that starts at a byte, and one of each beginning of it at a gap. */
function insertName(
  keys: KeyTable,
  key: Uint8Array,
  text: Uint8Array,
  start: number,
  folds: readonly Uint8Array[],
): number {
  const { flags } = keys;
  let length = 0;
  let hash = HASH_START;
  let gap = false;
  for (let index = start; index < text.length; index++) {
    const byte = text[index]!;
    if (byte === TAB || byte === LINE_FEED) break;
    const folded = folds[byte]!;
    for (let at = 0; at < folded.length; at++) {
      const letter = folded[at]!;
      if (letter === SPACE) {
        gap = length > 0;
        continue;
      }
      if (gap) {
        flags[keys.insert(key, length, hash)]! |= GOES_ON;
        key[length++] = SPACE;
        hash = hashOn(hash, SPACE);
        gap = false;
      }
      key[length++] = letter;
      hash = hashOn(hash, letter);
    }
  }
  return keys.insert(key, length, hash);
}

/** Reads the raw bytes of `gazetteer.model`; ModelFormatError if they are anything else. */
export function readGazetteer(bytes: Uint8Array): Gazetteer {
  const expected = { file: 'gazetteer.model', name: GAZETTEER_NAME, version: GAZETTEER_VERSION };
  return new Gazetteer(gazetteerColumns(readModelFile(bytes, expected)));
}

/** How often two bytes occur in a text. */
function countOf(text: Uint8Array, one: number, other: number): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) if (text[index] === one || text[index] === other) count++;
  return count;
}
