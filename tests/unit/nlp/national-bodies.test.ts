import { describe, expect, it } from 'vitest';
import { isNationalBody } from '../../../src/nlp/national-bodies.ts';
import { analyse, wordsOf } from '../../read-text.ts';

/** The names of a text as `words/kind/form`, with the name inside a nominal after it. */
function bodiesOf(text: string): string[] {
  const { tokens, names } = analyse(text);
  return names.map(({ first, last, kind, form, inner }) => {
    const inside = inner === null ? '' : ` (${wordsOf(tokens, inner.first, inner.last)}/${inner.kind})`;
    return `${wordsOf(tokens, first, last)}/${kind}/${form}${inside}`;
  });
}

describe('bodies called after their country', () => {
  it('hold the name of the country', () => {
    expect(bodiesOf('The U.S. military left Baghdad.')).toEqual([
      'U.S. military/group/nominal (U.S./place)',
      'Baghdad/place/name',
    ]);
  });

  it('hold no name where only its adjective stands', () => {
    expect(bodiesOf('Iraqi security forces met British troops.')).toEqual([
      'Iraqi security forces/group/nominal',
      'British troops/group/nominal',
    ]);
  });

  it('are names where the recogniser reads the whole as one', () => {
    expect(bodiesOf('The Iranian Foreign Ministry denied it.')).toEqual([
      'Iranian Foreign Ministry/group/name',
    ]);
  });

  it('are none where the noun is no body', () => {
    expect(bodiesOf('Iranian weapons reached Iraq.')).toEqual(['Iraq/place/name']);
  });

  it.each([
    ['US military', true],
    ['the Iraqi security forces', true],
    ['United States government', true],
    ['Iranian weapons', false],
    ['the military', false],
    ['US military officials', false],
    ['', false],
  ])('are told by their words: %s is %s', (words, expected) => {
    expect(isNationalBody(words)).toBe(expected);
  });
});
