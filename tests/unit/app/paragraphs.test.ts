import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockAt, blocksOf, paragraphsOf } from '../../../src/app/state/paragraphs.ts';

describe('paragraphs', () => {
  it('are parted by blank lines', () => {
    const text = 'One.\nStill one.\n\n  \nTwo.\n';
    expect(paragraphsOf(text).map(({ span }) => text.slice(...span).trim())).toEqual([
      'One.\nStill one.',
      'Two.',
    ]);
  });

  it('are parted by line breaks where there are no blank lines', () => {
    expect(paragraphsOf('One.\nTwo.')).toHaveLength(2);
  });

  it('run wrapped lines together and keep those of a list', () => {
    const line = 'x'.repeat(70);
    const [wrapped, list] = paragraphsOf(`${line}\n${line}\n${line}\n\n- a\n- b\n- c`);
    expect([wrapped!.keepsLines, list!.keepsLines]).toEqual([false, true]);
  });

  it('are cut where one would be overlong, never within a character', () => {
    const pieces = paragraphsOf('😀'.repeat(6001));
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.slice(1).every(({ continues }) => continues)).toBe(true);
    expect(pieces.every(({ span }) => span[0] % 2 === 0)).toBe(true);
  });

  it('cover everything but white space, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'é', '.') }), (text) => {
        const spans = paragraphsOf(text).map(({ span }) => span);
        let at = 0;
        for (const [start, end] of spans) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  it('are found again by position, in a text of megabytes', () => {
    const text = 'A sentence of some length, to fill the page.\n\n'.repeat(100_000);
    const blocks = blocksOf(paragraphsOf(text));
    expect(blocks.length).toBeGreaterThan(100);
    for (const position of [0, 2_000_000, text.length - 3]) {
      const { span } = blocks[blockAt(blocks, position)]!;
      expect(span[0]).toBeLessThanOrEqual(position);
    }
  });
});
