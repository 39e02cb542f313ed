import { describe, expect, it } from 'vitest';
import { buildNameTable } from '../../../src/entities/name-table.ts';
import { analyse, wordsOf } from '../../read-text.ts';

/** Each name of a text with the link that puts it with its entity. */
function linksOf(text: string): string[] {
  const { tokens, names, ...rest } = analyse(text);
  const { links } = buildNameTable({ tokens, names, ...rest });
  return names.map(({ first, last }, index) => `${wordsOf(tokens, first, last)}: ${links[index]}`);
}

describe('why names are put together', () => {
  it('by words and surname', () => {
    expect(linksOf('Kevin Bergner spoke in Baghdad. Bergner left. Later Bergner came back.')).toEqual([
      'Kevin Bergner: first',
      'Baghdad: first',
      'Bergner: surname',
      'Bergner: same-name',
    ]);
  });

  it('is told by the first words where the full name comes later', () => {
    expect(linksOf('Maliki rejected the plan. In Amman, Nouri al-Maliki said that he would wait.')).toEqual([
      'Maliki: first',
      'Amman: first',
      'Nouri al-Maliki: surname',
    ]);
  });

  it('by a given name alone', () => {
    expect(linksOf('Saddam Hussein was hanged. Many in Tikrit still mourn Saddam.').at(-1)).toBe(
      'Saddam: given-name',
    );
  });

  it('by an acronym and by part of the name', () => {
    const links = linksOf(
      'The Rapid Support Forces (RSF) took Khartoum. Iran denied it. The Islamic Revolutionary Guard Corps armed Hezbollah, and the Revolutionary Guards left Lebanon.',
    );
    expect(links).toContain('RSF: acronym');
    expect(links).toContain('Revolutionary Guards: short-form');
  });

  it('by what the text says of them', () => {
    expect(linksOf('Mohammed Deif, also known as Abu Khaled, escaped.')).toEqual([
      'Mohammed Deif: first',
      'Abu Khaled: also-called',
    ]);
  });

  it('by the other names of a country', () => {
    expect(linksOf('The United States met Iran. Iran accused the U.S. of a raid.')).toEqual([
      'United States: first',
      'Iran: first',
      'Iran: same-name',
      'U.S.: country',
    ]);
  });
});

describe('a surname with two bearers', () => {
  const kept =
    'Tariq al-Hashimi resigned. Tariq al-Hashimi blamed the cabinet.\n\nAsad al-Hashimi was wanted.';
  const lastEntity = (text: string): string[] => {
    const analysis = analyse(text);
    const { entities, entityOfName } = buildNameTable(analysis);
    return [...entities[entityOfName.at(-1)!]!.forms.keys()];
  };

  it('is the one of its paragraph', () => {
    expect(lastEntity(`${kept} Later al-Hashimi fled.`)).toContain('Asad al-Hashimi');
  });

  it('is else the one most named', () => {
    expect(lastEntity(`${kept}\n\nIn June, Talabani met al-Hashimi.`)).toContain('Tariq al-Hashimi');
  });
});

it('takes no longer for a name than for another, however many share a surname', () => {
  const text = Array.from({ length: 600 }, (_, at) => {
    const given = `${'BDFGKLMNPR'[at % 10]}${'aeiou'[at % 5]}${'bdglmnrstv'[at % 7]}o${at % 97}`;
    return `${given} Crocker met Ryan Crocker in Baghdad. Crocker left.`;
  }).join(' ');
  const analysis = analyse(text);
  const start = performance.now();
  buildNameTable(analysis);
  expect(performance.now() - start).toBeLessThan(2_000);
});
