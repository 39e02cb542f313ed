import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isBareSurname,
  nicknameIn,
  personParts,
  sameWholeName,
  soundsAlike,
  surnameKeys,
} from '../../../src/entities/person-names.ts';

describe('parts of a person’s name', () => {
  it.each([
    ['Moqtada al-Sadr', ['muqtada', 'sadr']],
    ['Martin Luther King Jr.', ['martin', 'luther', 'king']],
    ['Joaquín "El Chapo" Guzmán', ['joaquin', 'guzman']],
    ['James L. Jones', ['james', 'jones']],
  ])('%s', (name, parts) => expect(personParts(name)).toEqual(parts));

  it('know a nickname between quotation marks', () => {
    expect(nicknameIn('Joaquín “El Chapo” Guzmán')).toBe('El Chapo');
    expect(nicknameIn("Sean O'Brien")).toBeNull();
  });

  it('count a surname with its particles as one', () => {
    expect(isBareSurname(['von', 'der', 'leyen'])).toBe(true);
    expect(isBareSurname(['abu', 'khaled'])).toBe(false);
    expect(surnameKeys(['osama', 'bin', 'laden'])).toEqual(['bin laden', 'laden']);
    expect(surnameKeys(['van', 'dijk'])).toEqual(['dijk']);
  });
});

describe('spellings of one name', () => {
  it.each([
    ['qaddafi', 'gadhafi'],
    ['gaddafi', 'kadafi'],
    ['mohammed', 'muhammad'],
    ['hussein', 'husayn'],
    ['tareq', 'tariq'],
    ['zelensky', 'zelenskyy'],
  ])('%s and %s sound alike', (a, b) => expect(soundsAlike(a, b)).toBe(true));

  it.each([
    ['hassan', 'hussein'],
    ['alexander', 'alexandra'],
    ['kerry', 'gore'],
    ['khazali', 'ghazal'],
    ['maliki', 'malik'],
    ['ali', 'ala'],
    ['barzani', 'barzanji'],
  ])('%s and %s do not', (a, b) => expect(soundsAlike(a, b)).toBe(false));

  it('are alike in either order, and every word is like itself', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aeioubdfghkmnqrsty'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(soundsAlike(a, a)).toBe(true);
        expect(soundsAlike(a, b)).toBe(soundsAlike(b, a));
      }),
    );
  });
});

it.each([
  ['Nouri Kamal al-Maliki', 'Nouri al-Maliki', 'short-form'],
  ['Hassan Kazemi Qomi', 'Kazemi Qomi', 'surname'],
  ['F. M. Ajami', 'Fouad Mahmoud Ajami', 'same-name'],
  ['F. M. Ajami', 'Fouad Ajami', 'short-form'],
  ['Qais Khazali', 'Laith Khazali', null],
  ['George Bush', 'George Brown', null],
  ['John Allen Smith', 'John Baker Smith', null],
])('%s and %s go together as %s', (a, b, link) => {
  expect(sameWholeName(personParts(a), personParts(b))).toBe(link);
  expect(sameWholeName(personParts(b), personParts(a))).toBe(link);
});
