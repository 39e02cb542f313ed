import { describe, expect, it } from 'vitest';
import { LAYERS } from '../../src/app/state/reader-view.ts';
import { togetherIn } from '../../src/app/state/together.ts';
import { caseOf, madeExtraction } from '../made-case.ts';

const TEXT_NAMES = ['Iran', 'Syria', 'Mahdi Army'] as const;
const resolved = caseOf(
  madeExtraction(
    'a1',
    [
      ['e1', 'place', TEXT_NAMES[0]],
      ['e2', 'place', TEXT_NAMES[1]],
      ['e3', 'group', TEXT_NAMES[2]],
    ],
    [{ subject: 'e1', predicate: 'helps', object: 'e3' }],
  ),
);
const nameOf = (id: string): string => resolved.entities.get(id)!.name;
const pairs = (sentenceAt: (position: number) => number | null, claims = resolved.claims): string[] =>
  togetherIn(resolved, 'a1', [0, 1000], claims, sentenceAt).map((pair) => pair.map(nameOf).join('+'));

describe('names that are mentioned together', () => {
  it('are pairs of one sentence between which nothing is claimed', () => {
    expect(pairs(() => 0)).toEqual(['Iran+Syria', 'Syria+Mahdi Army']);
    expect(pairs(() => 0, [])).toEqual(['Iran+Syria', 'Iran+Mahdi Army', 'Syria+Mahdi Army']);
  });

  it('are none across sentences, nor while the sentences are not known', () => {
    expect(pairs((position) => position)).toEqual([]);
    expect(pairs(() => null)).toEqual([]);
  });

  it('are a layer that is off unless the address turns it on', () => {
    expect(LAYERS.fallback.together).toBe(false);
    expect(LAYERS.parse('together.cues')).toMatchObject({ together: true, cues: false, names: true });
    expect(LAYERS.format({ ...LAYERS.fallback, together: true, cues: false })).toBe('cues.together');
  });
});
