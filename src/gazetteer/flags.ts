/**
 * What a word or phrase can be known as, one bit each. The order is the order of the bits in the packed
 * file: new ones go to the end.
 */

/** Names of the flags, lowest bit first. */
export const NAME_FLAGS = [
  'manName',
  'womanName',
  'familyName',
  'title',
  'demonym',
  'people',
  'country',
  'capital',
  'bigCity',
  'city',
  'region',
  'group',
  'groupHead',
  'placeHead',
  'dateWord',
  'commonWord',
] as const;
export type NameFlag = (typeof NAME_FLAGS)[number];

/**
 * The bit of each flag. `demonym` is the adjective or people of a country, `people` a creed or people
 * without one ("Kurds"), `capital` a country's capital, `bigCity` one of 100,000 or more, `region` a
 * province, a part of the world or a sea, `commonWord` what is as well an ordinary English word ("nice").
 */
export const FLAG = Object.fromEntries(NAME_FLAGS.map((name, bit) => [name, 1 << bit])) as Readonly<
  Record<NameFlag, number>
>;

/** People a city must have to be a `bigCity`. */
export const BIG_CITY = 100_000;

/** The flags set in `bits`, lowest first. */
export function flagNames(bits: number): NameFlag[] {
  return NAME_FLAGS.filter((name) => (bits & FLAG[name]) !== 0);
}
