import { describe, expect, it } from 'vitest';
import { stretched, withBestEdges, type DrawnRoles } from '../../../src/attribution/edges.ts';
import { cueCounts, cueView } from '../../../src/attribution/cue-view.ts';
import { tokenColumns } from '../../../src/attribution/token-columns.ts';
import { EdgeRanker } from '../../../src/nlp/attribution-model.ts';
import { labelCount } from '../../../src/nlp/crf.ts';
import { analyse, MODELS } from '../../read-text.ts';

describe('ranges of an extent', () => {
  it('are lengthened and cut at its ends alone', () => {
    const ranges = [
      [2, 5],
      [8, 10],
    ] as const;
    expect(stretched(ranges, [1, 12], [])).toEqual([
      [1, 5],
      [8, 12],
    ]);
    expect(stretched(ranges, [3, 9], [])).toEqual([
      [3, 5],
      [8, 9],
    ]);
    expect(stretched(ranges, [0, 5], [])).toEqual([[0, 5]]);
  });

  it('leave out what belongs to others', () => {
    expect(stretched([[6, 9]], [1, 9], [[3, 5]])).toEqual([
      [1, 3],
      [5, 9],
    ]);
    expect(stretched([[6, 9]], [4, 9], [[3, 5]])).toEqual([[5, 9]]);
  });
});

describe('the edges of an extent', () => {
  const analysis = analyse('The minister said taxes will fall next year.');
  const columns = tokenColumns(analysis, MODELS.attribution!);
  const cue = [2, 3] as const;
  const window = [0, columns.count] as const;
  const labels = labelCount(2);
  const marginals = new Float64Array(columns.count * labels);
  marginals[3 * labels + 5] = 1;
  marginals[5 * labels + 7] = 0.6;
  marginals[7 * labels + 7] = 0.4;
  const roles: DrawnRoles = {
    view: cueView(columns, cue, window, cueCounts(columns.count, [cue])),
    marginals,
    labels,
    spans: [{ first: 3, last: 6, kind: 1 }],
  };
  const ranker = (slope: number): EdgeRanker =>
    new EdgeRanker(Uint32Array.of(), Int8Array.of(), 1, Float32Array.of(0, 0, 0, slope));

  it('are chosen among those that the field thinks possible', () => {
    expect(withBestEdges(columns, roles, 1, ranker(1))).toEqual([[3, 6]]);
    expect(withBestEdges(columns, roles, 1, ranker(-1))).toEqual([[3, 8]]);
  });

  it('are none where nothing of the kind was drawn', () => {
    expect(withBestEdges(columns, roles, 0, ranker(1))).toEqual([]);
  });
});
