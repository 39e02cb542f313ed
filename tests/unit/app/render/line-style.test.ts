/** Certainty, claimants, polarity and symmetry decide how a line looks and what is written beside it. */
import { describe, expect, it } from 'vitest';
import { lineStyle, widthFor } from '../../../../src/app/render/line-style.ts';
import { lineWords, verbOf } from '../../../../src/app/render/line-words.ts';
import { PREDICATES } from '../../../../src/claims/claim.ts';
import { edge } from './sample-graph.ts';

describe('line style', () => {
  it('steps the width at 1, 2, 3 and 5 claimants', () => {
    expect([1, 2, 3, 4, 5, 40].map(widthFor)).toEqual([1.3, 1.9, 2.7, 2.7, 3.6, 3.6]);
  });

  it('gives each certainty its stroke', () => {
    const strokes = (['stated', 'alleged', 'hypothetical', 'denied'] as const).map(
      (certainty) => lineStyle(edge('a', 'b', { certainty })).stroke,
    );
    expect(strokes).toEqual(['solid', 'dashed', 'dotted', 'struck']);
  });

  it('draws dots at least 2 px wide and denials always thin', () => {
    expect(lineStyle(edge('a', 'b', { certainty: 'hypothetical' })).width).toBe(2);
    expect(lineStyle(edge('a', 'b', { certainty: 'hypothetical', claimantCount: 5 })).width).toBe(3.6);
    expect(lineStyle(edge('a', 'b', { certainty: 'denied', claimantCount: 5 })).width).toBe(1.3);
  });

  it('puts a head, nothing, or a bar at the end', () => {
    expect(lineStyle(edge('a', 'b')).head).toBe('open');
    expect(lineStyle(edge('a', 'b', { symmetric: true })).head).toBe('none');
    expect(lineStyle(edge('a', 'b', { polarity: 'negative' })).head).toBe('bar');
    expect(lineStyle(edge('a', 'b', { symmetric: true, polarity: 'negative' })).head).toBe('bar');
  });

  it('rings the tail of what was inferred', () => {
    expect(lineStyle(edge('a', 'b', { implied: true })).ring).toBe(true);
    expect(lineStyle(edge('a', 'b')).ring).toBe(false);
  });
});

describe('words beside a line', () => {
  it('counts claims by certainty and leaves out what is not there', () => {
    expect(lineWords(edge('a', 'b', { voiceCounts: [0, 4, 0, 2] }))).toBe('helps: 4 alleged, 2 denied');
    expect(lineWords(edge('a', 'b', { predicate: 'member_of' }))).toBe('member of: 1 stated');
    const accusation = { predicate: 'accuses', contested: true } as const;
    expect(lineWords(edge('a', 'b', accusation))).toBe('accuses: 1 stated, contested');
    expect(lineWords(edge('a', 'b', { contested: true, voiceCounts: [0, 4, 0, 2] }))).toBe(
      'helps: 4 alleged, 2 denied',
    );
  });

  it('negates verbs as one would say them', () => {
    expect(verbOf('meets', true)).toBe('does not meet');
    expect(verbOf('agrees_with', true)).toBe('does not agree with');
    expect(verbOf('family_of', true)).toBe('not family of');
    for (const predicate of PREDICATES) expect(verbOf(predicate, true)).not.toMatch(/does not \w+s\b(?<!ss)/);
  });
});
