/** Edges of a mask against a count of the very claims it leaves. */
import { describe, expect, it } from 'vitest';
import { drain } from '../../../src/base/steps.ts';
import { seededRandom } from '../../../src/base/random.ts';
import type { CaseClaim } from '../../../src/casefile/case-entities.ts';
import { CERTAINTIES } from '../../../src/claims/claim.ts';
import { drawnAs } from '../../../src/graph/claimants.ts';
import { columnsOf } from '../../../src/graph/columns.ts';
import { edgesFor, lineEdgesOf } from '../../../src/graph/line-edges.ts';
import { edgeId, endsOf } from '../../../src/graph/lines.ts';
import { caseOf, madeExtractions } from '../../made-case.ts';

const RESOLVED = caseOf(...madeExtractions(seededRandom(3), 30, 25, 1_500));

function counted(claims: readonly CaseClaim[]): Record<string, unknown> {
  const voices = (of: readonly CaseClaim[]): number =>
    new Set(of.map(({ voice }) => drawnAs(RESOLVED, voice))).size;
  const by = CERTAINTIES.map((certainty) => claims.filter(({ claim }) => claim.certainty === certainty));
  const [source, target] = endsOf(RESOLVED, claims[0]!);
  return {
    source,
    target,
    claims: claims.map(({ id }) => id),
    claimantCount: voices(claims),
    certaintyCounts: by.map(({ length }) => length),
    voiceCounts: by.map(voices),
  };
}

describe('edges of lines', () => {
  it('stand for the claims of the mask, whole lines and parts of lines alike', () => {
    const random = seededRandom(11);
    const edges = lineEdgesOf(RESOLVED);
    drain(edges.makeAll());
    const { claims } = columnsOf(RESOLVED);
    for (const share of [1, 0.9, 0.3]) {
      const mask = Uint8Array.from(claims, () => Number(random() < share));
      const bundles = new Map<string, CaseClaim[]>();
      claims.forEach((claim, index) => {
        const id = edgeId(RESOLVED, claim);
        if (mask[index] === 1) bundles.set(id, [...(bundles.get(id) ?? []), claim]);
      });
      const found = edges.of(mask);
      expect(found.map(({ id }) => id)).toEqual([...bundles.keys()].sort());
      for (const edge of found) expect(edge).toMatchObject(counted(bundles.get(edge.id)!));
    }
  });

  it('are the same objects wherever a line is whole', () => {
    const all = new Uint8Array(RESOLVED.claims.length).fill(1);
    const [first] = lineEdgesOf(RESOLVED).of(all);
    const claims = RESOLVED.claims.filter(({ id }) => first!.claims.includes(id));
    expect(edgesFor(RESOLVED, claims)[0]).toBe(first);
  });
});
