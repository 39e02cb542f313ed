/**
 * Places and known words ↔ the tensors of `gazetteer.model`. Places stand in the order country, region,
 * city: a row of kind country or region heads those that follow, so neither is stored with a city. Text is
 * one byte a letter (ASCII, else the letter's place in `meta.letters`), names parted by tabs, rows ended by
 * line feeds. Degrees are hundredths in two bytes, population is logarithmic in one. O(n).
 */
import { tensorOf, type ModelFile, type Tensor } from '../base/model-file.ts';

/** What a place is; the position is the code in the file. */
export const PLACE_KINDS = ['country', 'region', 'capital', 'seat', 'city', 'part'] as const;
/** `seat`: capital of a region; `part`: a region, sea or quarter beyond the official ones. */
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** One place: its name first, then other names. */
export interface PlaceRow {
  readonly names: readonly string[];
  readonly kind: PlaceKind;
  readonly latitude: number;
  readonly longitude: number;
  /** People, 0 where unknown. */
  readonly population: number;
}

/** One known word or phrase and its flags (`FLAG`). */
export interface WordRow {
  readonly word: string;
  readonly flags: number;
}

/** The columns as they are stored. */
export interface GazetteerColumns {
  /** UTF-16 unit of each byte of text. */
  readonly letters: Uint16Array;
  readonly placeText: Uint8Array;
  readonly kinds: Uint8Array;
  readonly latitudes: Uint8Array;
  readonly longitudes: Uint8Array;
  readonly populations: Uint8Array;
  readonly wordText: Uint8Array;
  readonly wordFlags: Uint8Array;
  /** ISO codes of the rows of kind country, in their order. */
  readonly countryCodes: readonly string[];
}

export const GAZETTEER_NAME = 'gazetteer';
export const GAZETTEER_VERSION = 1;
export const TAB = 0x09;
export const LINE_FEED = 0x0a;
const FIRST_LETTER = 0x80;
const POPULATION_STEPS = 14;

/** People a stored step of population stands for; steps are about 7 % apart. */
export function populationOf(step: number): number {
  if (step === 0) return 0;
  const people = Math.expm1(step / POPULATION_STEPS);
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(people)) - 1);
  return Math.round(people / unit) * unit;
}

/** The step of a number of people. */
export function populationStep(people: number): number {
  return Math.min(0xff, Math.round(Math.log1p(people) * POPULATION_STEPS));
}

/** Degrees of two stored bytes, `limit` being the greatest. */
export function degreesOf(high: number, low: number, limit: number): number {
  return Math.round((high << 8) + low - limit * 100) / 100;
}

function degreeColumn(degrees: readonly number[], limit: number): Tensor {
  const data = new Uint8Array(degrees.length * 2);
  for (const [index, value] of degrees.entries()) {
    if (!(Math.abs(value) <= limit)) throw new RangeError(`${value} degrees of ${limit}.`);
    const hundredths = Math.round((value + limit) * 100);
    data[index] = hundredths >> 8;
    data[degrees.length + index] = hundredths & 0xff;
  }
  return { type: 'uint8', shape: [2, degrees.length], data };
}

const column = (numbers: readonly number[]): Tensor => ({
  type: 'uint8',
  shape: [numbers.length],
  data: Uint8Array.from(numbers),
});

/** The letters beyond ASCII there is room for, the commonest ones; the others lose their accents. */
function commonestLetters(text: string): string[] {
  const counts = new Map<string, number>();
  for (const letter of text)
    if (letter > '\x7f' && letter.length === 1) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const common = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return common
    .slice(0, 0x100 - FIRST_LETTER)
    .map(([letter]) => letter)
    .sort();
}

function plainCodes(letter: string): number[] {
  const plain = letter.normalize('NFKD').replace(/[^\x20-\x7e]/g, '');
  return Array.from(plain, (ascii) => ascii.charCodeAt(0));
}

/** The model file of places (each under the last country and region before it) and words. */
export function gazetteerModel(
  places: readonly PlaceRow[],
  words: readonly WordRow[],
  countryCodes: readonly string[],
): ModelFile {
  const placeText = places.map(({ names }) => `${names.join('\t')}\n`).join('');
  const wordText = words.map(({ word }) => `${word}\n`).join('');
  const letters = commonestLetters(placeText + wordText);
  const codes = new Map(letters.map((letter, index) => [letter, [FIRST_LETTER + index]]));
  const codesOf = (letter: string): readonly number[] =>
    letter <= '\x7f' ? [letter.charCodeAt(0)] : (codes.get(letter) ?? plainCodes(letter));
  const textColumn = (text: string): Tensor => column([...text].flatMap(codesOf));
  const tensors: [string, Tensor][] = [
    ['placeText', textColumn(placeText)],
    ['kinds', column(places.map(({ kind }) => PLACE_KINDS.indexOf(kind)))],
    [
      'latitudes',
      degreeColumn(
        places.map(({ latitude }) => latitude),
        90,
      ),
    ],
    [
      'longitudes',
      degreeColumn(
        places.map(({ longitude }) => longitude),
        180,
      ),
    ],
    ['populations', column(places.map(({ population }) => populationStep(population)))],
    ['wordText', textColumn(wordText)],
    ['wordFlags', column([0, 8].flatMap((shift) => words.map(({ flags }) => (flags >> shift) & 0xff)))],
  ];
  return {
    name: GAZETTEER_NAME,
    version: GAZETTEER_VERSION,
    meta: { letters: letters.join(''), countryCodes: countryCodes.join(' ') },
    tensors: new Map(tensors),
  };
}

/** The columns of a read model file; ModelFormatError if one lacks. */
export function gazetteerColumns(model: ModelFile): GazetteerColumns {
  const bytes = (name: string, shape?: readonly number[]): Uint8Array =>
    tensorOf(model, name, 'uint8', shape).data;
  const kinds = bytes('kinds');
  const letters = new Uint16Array(0x100);
  for (let code = 0; code < FIRST_LETTER; code++) letters[code] = code;
  [...String(model.meta.letters)].forEach((letter, index) => {
    letters[FIRST_LETTER + index] = letter.charCodeAt(0);
  });
  return {
    letters,
    placeText: bytes('placeText'),
    kinds,
    latitudes: bytes('latitudes', [2, kinds.length]),
    longitudes: bytes('longitudes', [2, kinds.length]),
    populations: bytes('populations', [kinds.length]),
    wordText: bytes('wordText'),
    wordFlags: bytes('wordFlags'),
    countryCodes: String(model.meta.countryCodes).split(' '),
  };
}
