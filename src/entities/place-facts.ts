/**
 * Places of an article → where they lie, and which power they stand for when they act. A place of several
 * that bear the name is taken where its people and the countries the article speaks of make it clear, and
 * none where they do not. O(tokens + places · candidates).
 */
import { wordSet } from '../base/word-set.ts';
import { BIG_CITY } from '../gazetteer/flags.ts';
import type { Gazetteer, PlaceRecord } from '../gazetteer/gazetteer.ts';
import { countryOf, usualCountryName } from '../gazetteer/names.ts';
import { wordAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';

/** What is known of a place. */
export interface PlaceFacts {
  readonly country?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly standsFor?: string;
}

/** A place, or a group called after its seat, as an article mentions it. */
export interface PlaceMentions {
  /** All names, the fullest first. */
  readonly names: readonly string[];
  readonly isPlace: boolean;
  /** Mentions as the doer of something or the source of words, and those as where something is. */
  readonly acting: number;
  readonly locative: number;
  /** The country that the text names right after it ("Tripoli, Lebanon"), or null. */
  readonly within: string | null;
}

/** Seats of power that are no cities. */
const SEATS: ReadonlyMap<string, string> = new Map([
  ['pentagon', 'United States'],
  ['the pentagon', 'United States'],
  ['white house', 'United States'],
  ['the white house', 'United States'],
  ['capitol hill', 'United States'],
  ['foggy bottom', 'United States'],
  ['kremlin', 'Russia'],
  ['the kremlin', 'Russia'],
  ['downing street', 'United Kingdom'],
  ['10 downing street', 'United Kingdom'],
  ['whitehall', 'United Kingdom'],
  ['elysee', 'France'],
  ['elysee palace', 'France'],
  ["quai d'orsay", 'France'],
  ['zhongnanhai', 'China'],
  ['blue house', 'South Korea'],
  ['the blue house', 'South Korea'],
  ['quirinal', 'Italy'],
  ['bundestag', 'Germany'],
]);
/** Common nouns for each kind of place. */
const SORTS: Readonly<Record<PlaceRecord['kind'], readonly string[]>> = {
  country: ['country', 'nation', 'state'],
  region: ['region', 'province', 'state', 'governorate'],
  part: ['region', 'area'],
  capital: ['city', 'capital'],
  seat: ['city', 'town'],
  city: ['city', 'town'],
};
/** Powers of ten in people that being in a country of the article is worth, and that the best must lead by. */
const COUNTRY_WORTH = 2;
const LEAD = 0.7;
/** People that any place is taken to have at least. */
const LEAST_PEOPLE = 10_000;

/** Prepositions after which a place is where something is. */
const LOCATIVES = wordSet(
  'in at near from to outside inside around across into through toward towards throughout over above off beyond via within leaving',
);

/** Whether a preposition in lower case makes a place where something is. */
export function isLocative(preposition: string): boolean {
  return LOCATIVES.has(preposition);
}

/** What a place may be called by its sort, in the singular: "the city", "the country". */
export function sortsOf(names: readonly string[], gazetteer: Gazetteer): readonly string[] {
  if (names.some((name) => usualCountryName(name) !== null)) return ['country', 'nation', 'state'];
  const kinds = new Set(names.flatMap((name) => gazetteer.places(name).map(({ kind }) => kind)));
  return [...kinds].flatMap((kind) => SORTS[kind]);
}

/** How often an article speaks of each country, by its usual name or as an adjective. */
export function countriesSpokenOf(tokens: Tokens): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < tokens.starts.length; at++) {
    const word = wordAt(tokens, at);
    if (!/^\p{Lu}/u.test(word)) continue;
    const pair = `${word} ${wordAt(tokens, at + 1)}`;
    const country = usualCountryName(pair) ?? usualCountryName(word) ?? countryOf(word);
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}

/** What is known of a place; empty where nothing is clear. */
export function placeFacts(
  place: PlaceMentions,
  countries: ReadonlyMap<string, number>,
  gazetteer: Gazetteer,
): PlaceFacts {
  const seat = place.names.map((name) => SEATS.get(name.toLowerCase())).find((power) => power !== undefined);
  if (seat !== undefined) return { standsFor: seat };
  if (!place.isPlace) return {};
  const candidates =
    place.names.map((name) => gazetteer.places(name)).find((found) => found.length > 0) ?? [];
  const isActing = place.acting > 0 && place.acting >= place.locative;
  const seatOfPower = isActing ? candidates.slice(0, 2).find(({ kind }) => kind === 'capital') : undefined;
  const record = seatOfPower ?? clearPlace(place, candidates, countries);
  if (record === null) return {};
  const isPower = record === seatOfPower;
  return {
    ...(record.country === null ? {} : { country: record.country }),
    latitude: record.latitude,
    longitude: record.longitude,
    ...(isPower && record.country !== null ? { standsFor: record.country } : {}),
  };
}

/** The one of the candidates that is meant, null where several may be. */
function clearPlace(
  { names, within }: PlaceMentions,
  candidates: readonly PlaceRecord[],
  countries: ReadonlyMap<string, number>,
): PlaceRecord | null {
  if (within !== null) return candidates.find((record) => record.country === within) ?? null;
  const country = candidates.find(({ kind }) => kind === 'country');
  if (country !== undefined && names.some((name) => usualCountryName(name) !== null)) return country;
  const ranked = candidates
    .map((record) => ({ record, worth: worthOf(record, countries) }))
    .sort((a, b) => b.worth - a.worth);
  const [best, second] = ranked;
  if (best === undefined) return null;
  const isClear =
    second === undefined || best.worth - second.worth >= LEAD || isSamePlace(best.record, second.record);
  const { population, country: itsCountry } = best.record;
  const isLikely = population >= BIG_CITY || (itsCountry !== null && countries.has(itsCountry));
  return isClear && isLikely ? best.record : null;
}

function worthOf({ population, country, kind }: PlaceRecord, countries: ReadonlyMap<string, number>): number {
  const people = Math.log10(Math.max(population, LEAST_PEOPLE));
  const isSpokenOf = country !== null && countries.has(country);
  return people + (isSpokenOf ? COUNTRY_WORTH : 0) + (kind === 'capital' ? 1 : 0);
}

/** A region and its city of the same name: near enough that either will do. */
function isSamePlace(a: PlaceRecord, b: PlaceRecord): boolean {
  return (
    a.country === b.country &&
    Math.abs(a.latitude - b.latitude) < 1.5 &&
    Math.abs(a.longitude - b.longitude) < 1.5
  );
}
