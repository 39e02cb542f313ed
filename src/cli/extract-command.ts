/**
 * `hearsay extract`: articles → JSON Lines, written in input order as each is done.
 */
import { writeExtractionLine } from '../formats/extraction-lines.ts';
import { languageModels } from '../models/disk-models.ts';
import { openOutput } from './output.ts';
import { readArticles } from './read-articles.ts';
import { Report } from './report.ts';

export interface ExtractCommandOptions {
  readonly output: string;
  readonly text: boolean;
}

/** Runs the command; returns the exit status. */
export async function runExtract(inputs: readonly string[], options: ExtractCommandOptions): Promise<number> {
  const report = new Report();
  // Before anything is opened, so that a broken installation leaves no half-made file.
  await languageModels();
  const output = await openOutput(options.output, inputs);
  let articles = 0;
  let claims = 0;
  for await (const extraction of readArticles(inputs, report, 'read again', options.output)) {
    await output.write(`${writeExtractionLine(extraction, options.text)}\n`);
    articles++;
    claims += extraction.claims.length;
  }
  await output.finish(articles > 0);
  report.line(summary(articles, claims, report.troubleCount));
  return report.troubleCount > 0 ? 1 : 0;
}

/** "28 articles, 612 claims; 1 input skipped". */
export function summary(articles: number, claims: number, skipped: number): string {
  return `${count(articles, 'article')}, ${count(claims, 'claim')}${skipped > 0 ? `; ${count(skipped, 'input')} skipped` : ''}`;
}

/** "1 claim", "2 claims". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
