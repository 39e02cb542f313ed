import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWholeName, nameKey } from '../../../src/entities/name-key.ts';

describe('name keys', () => {
  it.each([
    ['Moqtada al-Sadr', 'Muqtada al-Sadr'],
    ['the Mahdi Army', 'Mehdi Army'],
    ['Qods Force', 'Quds Force'],
    ['U.S. military', 'US military'],
    ['American forces', 'US military'],
    ['Irbil', 'Erbil'],
    ['Nuri al-Maliki', 'Nouri al-Maliki'],
    ['Brasília', 'Brasilia'],
    ['  Dawa   Party ', 'DAWA PARTY'],
  ])('of %s and %s are the same', (a, b) => expect(nameKey(a)).toBe(nameKey(b)));

  it.each([
    ['Iran', 'Iraq'],
    ['Qais Khazali', 'Laith Khazali'],
    ['US military', 'Iraqi military'],
  ])('of %s and %s differ', (a, b) => expect(nameKey(a)).not.toBe(nameKey(b)));

  it('are empty without a letter or digit', () => {
    expect(['', '…', '😀', ' - '].map(nameKey)).toEqual(['', '', '', '']);
  });

  it('do not depend on case, for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcdeé Ö.-’19') }), (name) => {
        expect(nameKey(name.toUpperCase())).toBe(nameKey(name));
      }),
    );
  });
});

it('a person’s single word is no whole name; a group’s is', () => {
  expect(isWholeName('sadr', 'person')).toBe(false);
  expect(isWholeName('moqtada sadr', 'person')).toBe(true);
  expect(isWholeName('hezbollah', 'group')).toBe(true);
  expect(isWholeName('', 'place')).toBe(false);
});
