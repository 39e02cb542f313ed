import { describe, expect, it } from 'vitest';
import { quoteColumns } from '../../../src/attribution/quote-columns.ts';
import { tokenize, tokenText } from '../../../src/text/tokens.ts';

/** The words inside quotations, each quotation apart. */
function quoted(text: string): string[] {
  const tokens = tokenize(text);
  const { quotes, edges } = quoteColumns(tokens);
  const parts = new Map<number, string[]>();
  quotes.forEach((quote, at) => {
    if (quote < 0 || edges[at]! > 0) return;
    parts.set(quote, [...(parts.get(quote) ?? []), tokenText(tokens, at)]);
  });
  return [...parts.values()].map((words) => words.join(' '));
}

describe('quotations', () => {
  it.each([
    ['He said “we won” and left.', ['we won']],
    ['He said "we won" and left.', ['we won']],
    ["He said ``we won'' and left.", ['we won']],
    ['"We won," he said. "They lost."', ['We won ,', 'They lost .']],
    ['Nothing is quoted.', []],
  ])('stand between their marks: %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('end with their paragraph', () => {
    expect(quoted('He said “we won.\n\nThen he left.')).toEqual(['we won .']);
  });

  it('go on where the next paragraph opens them again', () => {
    expect(quoted('He said “we won.\n\n“They lost.” He left.')).toEqual(['we won . They lost .']);
  });
});
