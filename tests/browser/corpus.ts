/**
 * What the command line reads in the bundled articles, to hold against what the page shows, and the bare
 * text of an article's file.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { inject } from 'vitest';
import type { Extraction } from '../../src/extract/extraction.ts';
import { readExtraction } from '../../src/formats/extraction-lines.ts';

/** Extractions of all bundled articles by article id. */
export function readCorpus(): ReadonlyMap<string, Extraction> {
  const lines = readFileSync(inject('sampleRecords'), 'utf8').trim().split('\n');
  const extractions = lines.map((line) => readExtraction(JSON.parse(line)));
  return new Map(extractions.map((extraction) => [extraction.article.id, extraction]));
}

/** The words of an article's file below its front matter. */
export function fileText(articleId: string): string {
  const name = readdirSync('corpus/articles').find((file) => file.startsWith(`${articleId}-`))!;
  const file = readFileSync(`corpus/articles/${name}`, 'utf8');
  return file.slice(file.indexOf('\n---\n') + 5);
}
