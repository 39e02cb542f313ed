import { describe, expect, it } from 'vitest';
import { surname } from '../../../src/nlp/names.ts';
import { analyse, wordsOf } from '../../read-text.ts';

/** Names of a text as `words/kind`. */
function namesOf(text: string): string[] {
  const { tokens, names } = analyse(text);
  return names.map(({ first, last, kind }) => `${wordsOf(tokens, first, last)}/${kind}`);
}

describe('names', () => {
  it('are told apart by kind', () => {
    expect(namesOf('Kevin Bergner said the Mahdi Army fled from Basra.')).toEqual([
      'Kevin Bergner/person',
      'Mahdi Army/group',
      'Basra/place',
    ]);
  });

  it('stand without their titles, which are kept beside them', () => {
    const { tokens, names } = analyse('Reporters asked Brig. Gen. Kevin Bergner about it.');
    expect(names).toHaveLength(1);
    const [name] = names;
    expect(wordsOf(tokens, name!.first, name!.last)).toBe('Kevin Bergner');
    expect(wordsOf(tokens, name!.titleFirst, name!.first)).toBe('Brig. Gen.');
  });

  it('go on over “of” in a group and over particles in a person', () => {
    expect(namesOf('The Islamic Supreme Council of Iraq met Moqtada al-Sadr.')).toEqual([
      'Islamic Supreme Council of Iraq/group',
      'Moqtada al-Sadr/person',
    ]);
  });

  it('are a place after its head word', () => {
    expect(namesOf('Guards opened fire in Nisour Square.')).toEqual(['Nisour Square/place']);
  });

  it('are not days, months, creeds or the first word of a sentence', () => {
    expect(namesOf('On Monday the talks failed. In August Shiite pilgrims left. Nobody spoke.')).toEqual([]);
  });

  it('take a demonym and a plural noun for the military or police as one group', () => {
    expect(namesOf('They handed the base to Iraqi police and British troops.')).toEqual([
      'Iraqi police/group',
      'British troops/group',
    ]);
  });

  it('come in text order without overlapping', () => {
    const { names } = analyse(
      'President George W. Bush met Nouri al-Maliki of Iraq’s Dawa Party in Amman, Jordan, on Nov. 30.',
    );
    names.slice(1).forEach(({ titleFirst }, index) => {
      expect(titleFirst).toBeGreaterThanOrEqual(names[index]!.last);
    });
  });
});

describe('surname', () => {
  it.each([
    ['Kevin Bergner', 'Bergner'],
    ['Moqtada al-Sadr', 'al-Sadr'],
    ['Sadr', 'Sadr'],
  ])('of %s is %s', (name, family) => expect(surname(name)).toBe(family));
});
