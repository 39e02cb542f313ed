import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOf, type Mark } from '../../../src/app/state/marks.ts';

const TEXT = 'The US military accused Iran’s Quds Force of helping.';
const mention = (start: number, end: number): Mark => ({
  type: 'mention',
  span: [start, end],
  kind: 'group',
  form: 'name',
  entity: 'r1',
  label: '',
});

describe('runs', () => {
  it('cut a text at the marks and keep every letter', () => {
    const runs = runsOf(TEXT, [0, TEXT.length], [mention(4, 15), mention(31, 41)]);
    expect(runs.map(({ text }) => text)).toEqual([
      'The ',
      'US military',
      ' accused Iran’s ',
      'Quds Force',
      ' of helping.',
    ]);
  });

  it('draw the inner of two nested mentions and the outer on the rest, and know both', () => {
    const runs = runsOf(TEXT, [24, 41], [mention(24, 28), mention(24, 41)]);
    expect(runs.map(({ text, mentions }) => [text, mentions.map(({ span }) => span)])).toEqual([
      [
        'Iran',
        [
          [24, 28],
          [24, 41],
        ],
      ],
      ['’s Quds Force', [[24, 41]]],
    ]);
  });

  it('let cue and trigger stand on the same words, the selected trigger first', () => {
    const trigger = (claim: string, isSelected: boolean): Mark => ({
      type: 'trigger',
      span: [16, 23],
      family: 'dispute',
      claim,
      isSelected,
    });
    const cue: Mark = { type: 'cue', span: [16, 23], certainty: 'alleged' };
    const [run] = runsOf(TEXT, [16, 23], [trigger('c1', false), cue, trigger('c2', true)]);
    expect([run!.cue?.certainty, run!.trigger?.claim]).toEqual(['alleged', 'c2']);
  });

  it('always put together to the text they were cut from', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(
        fc.string({ maxLength: 50, unit: 'binary' }),
        fc.array(span, { maxLength: 12 }),
        (text, spans) => {
          const runs = runsOf(
            text,
            [0, text.length],
            spans.map(([start, end]) => mention(start, end)),
          );
          expect(runs.map((run) => run.text).join('')).toBe(text);
        },
      ),
    );
  });
});
