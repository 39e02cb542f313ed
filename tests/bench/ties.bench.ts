/** What 100,000 claims of a made case copy, whom they count for, and what answers them; and half as many. */
import { bench, describe } from 'vitest';
import { seededRandom } from '../../src/base/random.ts';
import { ClaimTies } from '../../src/casefile/ties.ts';
import { withVoices } from '../../src/casefile/voices.ts';
import { madeExtractions } from '../made-case.ts';
import { resolve } from './made-graph.ts';

const FEW = { iterations: 3, warmupIterations: 1, time: 0, warmupTime: 0 };

describe.each([50_000, 100_000])('%i claims', (count) => {
  const resolved = resolve(madeExtractions(seededRandom(5), count / 100, 20, count));
  const { claims, extractions, entities } = resolved;
  bench('whom each counts for', () => void withVoices(claims, extractions, entities), FEW);
  bench(
    'what answers each',
    () => {
      const ties = new ClaimTies(resolved);
      for (const claim of claims) ties.isContested(claim);
    },
    FEW,
  );
});
