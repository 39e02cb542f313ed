/**
 * Precision on articles that nobody tuned on. `--draw` reads articles of re3d and PolNeAR and writes a sheet of
 * claims for a judge who knows no rules, and beside it the lines to put the verdicts in (`FILE.jsonl`);
 * `--verdicts` counts what was judged. The sheet quotes the corpora and stays out of the repository; the lines
 * hold ids and offsets alone and go into `tests/quality/verdicts`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { extract } from '../extract/extract.ts';
import { languageModels } from '../models/disk-models.ts';
import { drawClaims, sheetOf, type DrawingSize } from './draw-claims.ts';
import { readOpenArticles, type OpenCorpus } from './open-articles.ts';
import { CorpusError } from './score-sets.ts';
import {
  LEARNT_VERDICTS,
  readVerdicts,
  seenArticles,
  unjudged,
  unseenOf,
  verdictTable,
  type SeenArticle,
  type Verdict,
} from './verdicts.ts';

/** What `--draw` is told. */
export interface DrawingOptions extends DrawingSize {
  /** The folder of corpora. */
  readonly data: string;
  /** The corpora to draw from. */
  readonly corpora: readonly OpenCorpus[];
  /** The sheet's path; the lines to judge stand in the same with `.jsonl` behind it. */
  readonly out: string;
  /** Files of verdicts or labelled sentences whose articles are not drawn again. */
  readonly unseenAfter: readonly string[];
}

/** Writes the sheet and the lines to judge, and says what they hold. */
export async function drawSheet({ data, corpora, out, unseenAfter, ...size }: DrawingOptions): Promise<void> {
  const articles = unseenOf(readOpenArticles(data, corpora), unseenAfter.flatMap(seenIn));
  const models = await languageModels();
  const drawn = await drawClaims(articles, (article) => extract(article, models), size);
  writeFileSync(out, sheetOf(drawn));
  writeFileSync(`${out}.jsonl`, unjudged(drawn));
  const even = drawn.filter(({ sample }) => sample === 'even').length;
  const from = new Set(drawn.map(({ extraction }) => extraction)).size;
  console.log(`${even} claims and ${drawn.length - even} accusations besides, from ${from} articles: ${out}`);
}

/** Prints the tables of verdict files, all of them taken together; `CorpusError` for one that is learnt from. */
export function printVerdicts(files: readonly string[]): void {
  for (const file of files)
    if (basename(file) === basename(LEARNT_VERDICTS))
      throw new CorpusError(file, 'is learnt from and measures nothing');
  console.log(verdictTable(files.flatMap(verdictsIn)));
}

function verdictsIn(file: string): Verdict[] {
  return readVerdicts(contentOf(file), file);
}

function seenIn(file: string): SeenArticle[] {
  return seenArticles(contentOf(file), file);
}

function contentOf(file: string): string {
  if (!existsSync(file)) throw new CorpusError(file, 'is missing');
  return readFileSync(file, 'utf8');
}
