/**
 * Cities and regions of GeoNames → the rows of the packed gazetteer: which are kept, under which spellings,
 * in the order country, region, city. O(n log n).
 */
import { groupBy } from '../base/group-by.ts';
import { COUNTRIES } from './countries.ts';
import { foldName } from './fold.ts';
import type { PlaceKind, PlaceRow } from './gazetteer-file.ts';
import { ADDED_PLACES, CITY_SPELLINGS, REGION_SPELLINGS } from './place-table.ts';

/** A populated place of GeoNames; degrees, people. */
export interface City {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** GeoNames code of its region in the country. */
  readonly region: string;
  /** GeoNames feature code: PPLC capital, PPLA seat of a region, PPLX section of a city … */
  readonly feature: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
}

/** Countries whose smaller towns are in the news. */
const CLOSELY_READ = new Set(
  'AF AM AZ BA BF BI CD CF CU DZ EG ER ET GE HT IL IQ IR JO KP LB LY ML MM NE NG PK PS RS RW SD SO SS SY TD UA XK YE'.split(
    ' ',
  ),
);
const LEAST_PEOPLE = 15_000;
const LEAST_CLOSELY_READ = 8_000;
const LEAST_QUARTER = 100_000;
const LEAST_REGION = 40_000;
const LEAST_REGION_CLOSELY_READ = 2_000;
const QUARTERS = new Set(['PPLX', 'PPLL', 'PPLH', 'PPLQ', 'PPLW']);

/** Where the article before a name is written apart: "Al Fallūjah". */
const ARABIC = new Set('AE BH DJ DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE'.split(' '));
const ARTICLE = /^(?:a[dnrstz]|a[lst]h|adh|[ae]l) (?=.{4})/;
const REGION_WORDS =
  / (?:Province|Governorate|Region|Oblast'?|oblast|Krai|Kray|Republic|State|County|Department|Prefecture|Voivodeship|Division|Municipality|Parish|District|City)$|^(?:Republic of|Province of|State of|Region of) /;
const DIRECTION =
  /^(?:(?:north|south|east|west|mid|upper|lower|outer|inner)(?:ern)?|central|capital|coast|federal|littoral|centre|center|border)$/;

function isKept({ country, feature, population }: City): boolean {
  if (feature === 'PPLC' || feature === 'PPLCH') return true;
  if (feature === 'PPLA') return population >= 1000;
  if (QUARTERS.has(feature)) return population >= LEAST_QUARTER;
  return population >= (CLOSELY_READ.has(country) ? LEAST_CLOSELY_READ : LEAST_PEOPLE);
}

/** The name, then what else it is called; none whose key is another's. */
function withSpellings(country: string, name: string, others: readonly string[] = []): string[] {
  const spellings = [name, ...others];
  const saint = /^(?:Saint|St\.|St) (.+)$/.exec(name);
  if (saint !== null) spellings.push(`Saint ${saint[1]}`, `St. ${saint[1]}`, `St ${saint[1]}`);
  if (ARABIC.has(country)) {
    const key = foldName(name);
    const bare = key.replace(ARTICLE, '');
    if (bare !== key) spellings.push(titled(bare));
    if (/.{4}ah$/.test(bare)) spellings.push(titled(bare.slice(0, -1)));
  }
  const keys = new Set<string>();
  return spellings.filter((spelling) => {
    const key = foldName(spelling);
    return key !== '' && !keys.has(key) && keys.add(key);
  });
}

const spelled = (country: string, names: readonly string[]): string[] =>
  withSpellings(country, names[0]!, names.slice(1));

function titled(key: string): string {
  return key.replace(/(?:^| )\w/g, (start) => start.toUpperCase());
}

/** Other spellings by city: each goes to the greatest of its name and country. RangeError if there is none. */
function citySpellings(cities: readonly City[]): Map<City, readonly string[]> {
  const byName = groupBy(cities, ({ country, name }) => `${country} ${name}`);
  return new Map(
    CITY_SPELLINGS.map(({ country, name, others }) => {
      const [greatest] = (byName.get(`${country} ${name}`) ?? []).sort((a, b) => b.population - a.population);
      if (greatest === undefined) throw new RangeError(`No city of ${country} is called ${name}.`);
      return [greatest, others];
    }),
  );
}

/** Other spellings by "IQ Anbar". RangeError for one that no region has. */
function regionSpellings(regions: ReadonlyMap<string, string>): Map<string, readonly string[]> {
  const named = new Set([...regions].map(([code, name]) => `${code.split('.')[0]} ${name}`));
  return new Map(
    REGION_SPELLINGS.map(({ country, name, others }) => {
      if (!named.has(`${country} ${name}`))
        throw new RangeError(`No region of ${country} is called ${name}.`);
      return [`${country} ${name}`, others];
    }),
  );
}

function kindOf({ feature }: City): PlaceKind {
  if (feature === 'PPLC') return 'capital';
  return feature === 'PPLA' ? 'seat' : 'city';
}

/** Where most people of the cities live: their mean, weighted by population. */
function centre(cities: readonly City[]): { latitude: number; longitude: number } {
  const weights = cities.map(({ population }) => population + 1);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = (of: (city: City) => number): number =>
    cities.reduce((sum, city, index) => sum + of(city) * weights[index]!, 0) / all;
  const east = mean(({ longitude }) => longitude);
  const isSplit = cities.some(({ longitude }) => Math.abs(longitude - east) > 180);
  const turned = isSplit ? mean(({ longitude }) => (longitude < 0 ? longitude + 360 : longitude)) : east;
  return { latitude: mean(({ latitude }) => latitude), longitude: turned > 180 ? turned - 360 : turned };
}

const people = (cities: readonly City[]): number =>
  cities.reduce((sum, { population }) => sum + population, 0);

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function regionNames(country: string, name: string, others: readonly string[]): string[] {
  const bare = name.replace(REGION_WORDS, '');
  const isNamed = !DIRECTION.test(foldName(bare));
  return withSpellings(country, name, [...(isNamed ? [bare] : []), ...others]);
}

/**
 * Rows of the countries of the table that have cities, each with its parts, regions and cities; before them
 * what belongs to no country. `regions` holds names by "IQ.15". RangeError for a spelling no place has.
 */
export function placeRows(
  cities: readonly City[],
  regions: ReadonlyMap<string, string>,
): { readonly places: PlaceRow[]; readonly countryCodes: string[] } {
  const spellings = citySpellings(cities);
  const shortRegions = regionSpellings(regions);
  const byCountry = groupBy(cities, ({ country }) => country);
  const added = (country: string): PlaceRow[] =>
    ADDED_PLACES.filter((place) => place.country === country).map((place) => ({
      ...place,
      names: spelled(country, place.names),
      kind: 'part',
    }));
  const cityRow = (city: City): PlaceRow => ({
    names: withSpellings(city.country, city.name, spellings.get(city)),
    kind: kindOf(city),
    latitude: city.latitude,
    longitude: city.longitude,
    population: city.population,
  });
  const rowsOf = (kept: readonly City[]): PlaceRow[] =>
    [...kept]
      .sort((a, b) => byName(a.name, b.name) || b.population - a.population)
      .filter(({ name }, index, sorted) => name !== sorted[index - 1]?.name)
      .map(cityRow);
  const places = added('');
  const countryCodes: string[] = [];
  for (const { code, names, capitals } of COUNTRIES) {
    const all = byCountry.get(code);
    if (all === undefined) continue;
    countryCodes.push(code);
    places.push(
      { names: spelled(code, names), kind: 'country', ...centre(all), population: people(all) },
      ...added(code),
    );
    const seats = new Set(capitals.map(foldName));
    const kept = all.filter((city) => isKept(city) || spellings.has(city) || seats.has(foldName(city.name)));
    const keptByRegion = groupBy(kept, ({ region }) => `${code}.${region}`);
    const leastRegion = CLOSELY_READ.has(code) ? LEAST_REGION_CLOSELY_READ : LEAST_REGION;
    const inRegions = [...groupBy(all, ({ region }) => `${code}.${region}`)]
      .filter(([key, group]) => regions.has(key) && people(group) >= leastRegion)
      .sort(([a], [b]) => byName(a, b));
    const named = new Set(inRegions.map(([key]) => key));
    places.push(...rowsOf(kept.filter(({ region }) => !named.has(`${code}.${region}`))));
    for (const [key, group] of inRegions) {
      const name = regions.get(key)!;
      places.push({
        names: regionNames(code, name, shortRegions.get(`${code} ${name}`) ?? []),
        kind: 'region',
        ...centre(group),
        population: people(group),
      });
      places.push(...rowsOf(keptByRegion.get(key) ?? []));
    }
  }
  return { places, countryCodes };
}
