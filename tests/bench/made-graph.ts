/** The inputs of the benchmarks, the same at every run. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { seededRandom } from '../../src/base/random.ts';
import { CaseFile } from '../../src/casefile/casefile.ts';
import type { ResolvedCase } from '../../src/casefile/case-entities.ts';
import type { Extraction } from '../../src/extract/extraction.ts';
import { madeExtractions } from '../made-case.ts';

const ARTICLES = fileURLToPath(new URL('../../corpus/articles/', import.meta.url));

/** The corpus's texts one after another, repeated and cut to this many code units. */
export function corpusText(length: number): string {
  const texts = readdirSync(ARTICLES)
    .sort()
    .map((name) => readFileSync(ARTICLES + name, 'utf8').replace(/^---[\s\S]*?\n---\n/, ''));
  const all = texts.join('\n\n');
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
}

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
