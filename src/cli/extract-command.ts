/**
 * `hearsay extract`: articles → JSON Lines, written in input order as each is done.
 */
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { once } from 'node:events';
import { writeExtractionLine } from '../formats/extraction-lines.ts';
import { reasonOf } from './inputs.ts';
import { readArticles } from './read-articles.ts';
import { Report } from './report.ts';
import { UsageError } from './usage-error.ts';

export interface ExtractCommandOptions {
  readonly output: string;
  readonly text: boolean;
}

/** Runs the command; returns the exit status. */
export async function runExtract(inputs: readonly string[], options: ExtractCommandOptions): Promise<number> {
  const report = new Report();
  const output = options.output === '-' ? process.stdout : createWriteStream(options.output);
  if (output !== process.stdout) {
    await once(output, 'open').catch((error: unknown) => {
      throw new UsageError(`${options.output}: ${reasonOf(error)}`);
    });
  }
  let articles = 0;
  let claims = 0;
  for await (const extraction of readArticles(inputs, report, 'read again')) {
    if (!output.write(`${writeExtractionLine(extraction, options.text)}\n`)) await once(output, 'drain');
    articles++;
    claims += extraction.claims.length;
  }
  if (output !== process.stdout) {
    output.end();
    await finished(output);
  }
  report.line(summary(articles, claims, report.troubleCount));
  return report.troubleCount > 0 ? 1 : 0;
}

/** "28 articles, 612 claims; 1 input skipped". */
export function summary(articles: number, claims: number, skipped: number): string {
  const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
  return `${count(articles, 'article')}, ${count(claims, 'claim')}${skipped > 0 ? `; ${count(skipped, 'input')} skipped` : ''}`;
}
