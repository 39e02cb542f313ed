import { describe, expect, it } from 'vitest';
import { withExplainedNames } from '../../../src/nlp/explained-names.ts';
import type { NamedSpan } from '../../../src/nlp/named-span.ts';
import { wordsBetween } from '../../../src/text/token-words.ts';
import { tokenize } from '../../../src/text/tokens.ts';

const name = (first: number, last: number): NamedSpan => ({
  first,
  last,
  kind: 'place',
  titleFirst: first,
  form: 'name',
  inner: null,
});

function found(text: string, names: readonly NamedSpan[] = []): string[] {
  const tokens = tokenize(text);
  return withExplainedNames(tokens, names).map(
    ({ first, last, kind }) => `${kind} ${wordsBetween(tokens, first, last)}`,
  );
}

describe('names that a bracket explains', () => {
  it('are taken whole where their capitals spell it', () => {
    expect(found('The Rapid Support Forces (RSF) left.')).toEqual([
      'group Rapid Support Forces',
      'group RSF',
    ]);
    expect(found('The Islamic Supreme Council of Iraq (ISCI) met.', [name(4, 6)])).toEqual([
      'group Islamic Supreme Council of Iraq',
      'group ISCI',
    ]);
  });

  it('stay as they were found where they were found whole', () => {
    expect(found('The United Arab Emirates (UAE) agreed.', [name(1, 4)])).toEqual([
      'place United Arab Emirates',
      'group UAE',
    ]);
  });

  it.each(['The Rapid Support Forces (SAF) left.', 'He came (RSF) home.', 'The Forces (RSF', '(RSF)'])(
    'are none in: %s',
    (text) => expect(found(text)).toEqual([]),
  );
});
