/** The graphs of the benchmarks, the same at every run. */
import { seededRandom } from '../../src/base/random.ts';
import { CaseFile } from '../../src/casefile/casefile.ts';
import type { ResolvedCase } from '../../src/casefile/case-entities.ts';
import type { Extraction } from '../../src/extract/extraction.ts';
import { madeExtractions } from '../made-case.ts';

/** Extractions of 200 articles with 2,000 entities and enough claims for about 10,000 edges. */
export function largeExtractions(): Extraction[] {
  return madeExtractions(seededRandom(42), 200, 2_000, 10_000);
}

/** The case of extractions, made anew. */
export function resolve(extractions: readonly Extraction[]): ResolvedCase {
  const casefile = new CaseFile();
  for (const extraction of extractions) casefile.add(extraction);
  return casefile.resolved();
}
