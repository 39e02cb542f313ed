import { describe, expect, it } from 'vitest';
import {
  headOf,
  initialsOf,
  isAnyCountrys,
  isShort,
  namesOf,
  withoutDesignation,
  withoutGeneration,
} from '../../../src/casefile/name-forms.ts';
import type { Entity, EntityKind, Mention } from '../../../src/entities/entity.ts';

const entity = (kind: EntityKind, name: string, ...aliases: string[]): Entity => ({
  id: 'e',
  kind,
  name,
  aliases,
});
const first = (kind: EntityKind, name: string) => namesOf(entity(kind, name), [], '')[0]!;

describe('what a name is worth', () => {
  it.each([
    ['person', 'Petraeus', false],
    ['person', 'David Petraeus', true],
    ['place', 'Iraq', true],
    ['place', 'the Province', false],
    ['group', 'Foreign Ministry', false],
    ['group', 'the Front', false],
    ['group', 'Iraqi Foreign Ministry', true],
    ['group', 'Mahdi Army', true],
    ['group', 'United Nations', true],
  ] as const)('%s %s: %s', (kind, name, isTelling) => {
    expect(first(kind, name).isTelling).toBe(isTelling);
  });

  it('is that of an acronym only in capitals', () => {
    expect(['ISCI', 'U.S.', 'Isci', 'IRAQI COUNCIL'].map((name) => first('group', name).isAcronym)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('one name in other words', () => {
  it.each([
    ['Iraqi government', 'Government of Iraq'],
    ['Mahdi Army', 'Jaish al-Mahdi'],
    ['Ministry of Defence', 'Defense Ministry'],
    ['Ministry of Foreign Affairs', 'Foreign Ministry'],
    ['US embassy', 'American embassy'],
    ['Supreme Iraqi Islamic Council', 'Islamic Supreme Council of Iraq'],
  ])('%s, %s', (a, b) => {
    expect(first('group', a).bag).toBe(first('group', b).bag);
  });

  it('is not that of another country', () => {
    expect(first('group', 'Iraqi government').bag).not.toBe(first('group', 'Iranian government').bag);
  });

  it('persons may leave a middle initial out and spell "Abdul Aziz" as they like', () => {
    const keys = ['Joseph R. Biden', 'Joseph Biden', 'Abdul Aziz Hakim', 'Abd al-Aziz al-Hakim'].map(
      (name) => first('person', name).key,
    );
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).toBe(keys[3]);
  });
});

describe('a body of any country', () => {
  const read = (text: string, name: string): string[] => {
    const start = text.indexOf(name);
    const mention: Mention = { entity: 'e', kind: 'group', form: 'name', start, end: start + name.length };
    return namesOf(entity('group', name), [mention], text).map((one) => one.bag);
  };

  it('takes the country that stands beside it', () => {
    const bag = 'foreign iran ministry';
    expect(read('Iran’s Foreign Ministry denied it.', 'Foreign Ministry')).toContain(bag);
    expect(read('Officials of the Iranian\nForeign Ministry denied it.', 'Foreign Ministry')).toContain(bag);
    expect(read('The Foreign Ministry of Iran denied it.', 'Foreign Ministry')).toContain(bag);
  });

  it('takes none that stands elsewhere', () => {
    expect(read('In Iran, he said, the Foreign Ministry denied it.', 'Foreign Ministry')).toEqual([
      'foreign ministry',
    ]);
  });
});

it('takes brackets apart', () => {
  const names = namesOf(entity('group', 'Jaish al-Mahdi (JAM)'), [], '');
  expect(names.map(({ name, isAcronym }) => [name, isAcronym])).toEqual([
    ['Jaish al-Mahdi', false],
    ['JAM', true],
  ]);
});

it('leaves nothing of names without letters', () => {
  expect(namesOf(entity('group', '—', '', ' ', '()'), [], '')).toEqual([]);
});

it('drops designations, but not the whole name', () => {
  expect(['badr organisation', 'blackwater usa', 'party', 'mahdi army'].map(withoutDesignation)).toEqual([
    'badr',
    'blackwater',
    null,
    null,
  ]);
});

it('spells initials with capitals only, and with all words', () => {
  expect(initialsOf('the Islamic Supreme Council of Iraq')).toEqual(['ISCI', 'ISCOI']);
  expect(initialsOf('Badr Organisation')).toEqual([]);
});

it('parts a telling head from what follows "of"', () => {
  expect(headOf('Quds Force of the Revolutionary Guards')).toEqual({
    head: 'Quds Force',
    tail: 'Revolutionary Guards',
  });
  expect([headOf('Ministry of Defence'), headOf('Quds Force')]).toEqual([null, null]);
});

it('knows bodies that every country has, and short names', () => {
  const names = ['National Police', 'Foreign Ministry', 'the Front', 'House', 'State Department'];
  expect(names.map(isAnyCountrys)).toEqual([true, true, false, false, false]);
  expect(names.map(isShort)).toEqual([false, false, true, false, false]);
});

it('leaves generations out, but of full names only', () => {
  expect(['joseph biden jr', 'george iii', 'george bush'].map(withoutGeneration)).toEqual([
    'joseph biden',
    'george iii',
    'george bush',
  ]);
});
