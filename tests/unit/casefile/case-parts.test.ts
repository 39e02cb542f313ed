/** A case that was taken apart and sent is the same case. */
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random.ts';
import type { ResolvedCase } from '../../../src/casefile/case-entities.ts';
import { CaseAssembly, partsOf } from '../../../src/casefile/case-parts.ts';
import { caseOf, madeExtraction, madeExtractions, type MadeEntity } from '../../made-case.ts';

/** What comes of a case on another thread that holds the same extractions. */
function sent(resolved: ResolvedCase): { arrived: ResolvedCase; parts: number } {
  const assembly = new CaseAssembly(resolved.extractions);
  let parts = 0;
  for (const part of partsOf(resolved)) {
    assembly.take(structuredClone(part));
    parts++;
  }
  return { arrived: assembly.resolved, parts };
}

const ENTITIES: readonly MadeEntity[] = [
  ['iran', 'place', 'Iran'],
  ['army', 'group', 'Mahdi Army'],
  ['military', 'group', 'US military'],
  ['voice', 'person', 'a spokesman', 'nominal'],
];

describe('a case in parts', () => {
  it('is the same when it has arrived, with the mentions and claims of the page', () => {
    const resolved = caseOf(...madeExtractions(seededRandom(5), 60, 400, 3_000));
    const { arrived, parts } = sent(resolved);
    expect(parts).toBeGreaterThan(4);
    expect(arrived).toEqual(resolved);
    arrived.claims.forEach(({ claim }, index) => expect(claim).toBe(resolved.claims[index]!.claim));
    for (const [id, { mentions }] of arrived.entities)
      mentions.forEach(({ mention }, at) =>
        expect(mention).toBe(resolved.entities.get(id)!.mentions[at]!.mention),
      );
  });

  it('keeps holders, voices of no entity, groups spoken for and copies', () => {
    const told = { subject: 'iran', predicate: 'helps', object: 'army' } as const;
    const claims = [
      told,
      { ...told, cue: [0, 1] as const, certainty: 'alleged' as const },
      { ...told, claimants: ['military', 'voice'], onBehalfOf: 'military', cue: [0, 1] as const },
    ];
    const resolved = caseOf(
      madeExtraction('a1', ENTITIES, claims),
      madeExtraction('a2', ENTITIES, claims, null),
    );
    const { arrived } = sent(resolved);
    expect(arrived).toEqual(resolved);
    const [own, unnamed, held] = arrived.claims;
    expect(own!.voice).toMatch(/^own-voice/);
    expect(unnamed!.voice).toBe('unnamed');
    expect([held!.claimants.length, held!.onBehalfOf]).toEqual([2, held!.claimants[0]]);
  });

  it('is empty where there is nothing', () => {
    expect(sent(caseOf()).arrived).toEqual(caseOf());
  });
});
