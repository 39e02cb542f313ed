import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '../../../src/gazetteer/countries.ts';
import {
  countryOf,
  isGivenName,
  isGroupHead,
  isNeverName,
  isPlaceHead,
  isTitle,
  knownKind,
  usualCountryName,
} from '../../../src/gazetteer/names.ts';

describe('the gazetteer', () => {
  it.each([
    ['Iran', 'place'],
    ['Tehran', 'place'],
    ['Karbala', 'place'],
    ['Hezbollah', 'group'],
    ['Pentagon', 'group'],
    ['Iranian', 'demonym'],
    ['Dushanbe', 'place'],
    ['Lesotho', 'place'],
    ['Stanley', null],
    ['Petraeus', null],
  ])('knows the kind of %s: %s', (name, kind) => expect(knownKind(name)).toBe(kind));

  it('leads from a demonym to its country and from any name of it to the usual one', () => {
    expect(countryOf('Iraqis')).toBe('Iraq');
    expect(countryOf('American')).toBe('United States');
    expect(usualCountryName('U.S.')).toBe('United States');
    expect(usualCountryName('Islamic Republic')).toBe('Iran');
    expect(usualCountryName('Tehran')).toBeNull();
  });

  it('knows titles and heads in any case', () => {
    expect(['Gen.', 'gen.', 'Ayatollah', 'prime minister'].every(isTitle)).toBe(true);
    expect(['Ministry', 'army', 'BRIGADES'].every(isGroupHead)).toBe(true);
    expect(['Square', 'bridge'].every(isPlaceHead)).toBe(true);
    expect(['Monday', 'Shiite', 'March'].every(isNeverName)).toBe(true);
    expect(isGivenName('Moqtada')).toBe(true);
  });

  it('knows nothing of words that every object inherits', () => {
    for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']) {
      expect([knownKind(word), countryOf(word), usualCountryName(word)]).toEqual([null, null, null]);
      expect([isTitle, isGroupHead, isPlaceHead, isNeverName, isGivenName].some((look) => look(word))).toBe(
        false,
      );
    }
  });

  it('gives each country a name, and each name, demonym and capital to one country only', () => {
    for (const field of ['names', 'demonyms'] as const) {
      const all = COUNTRIES.flatMap((country) => country[field]);
      expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
      expect(all.every((name) => name === name.trim() && name !== '')).toBe(true);
    }
    expect(COUNTRIES.every(({ names }) => names.length > 0)).toBe(true);
  });
});
