/**
 * `hearsay open`: serves the built explorer on the loopback address, with the given articles as its case.
 */
import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeExtractionLine } from '../formats/extraction-lines.ts';
import { readInputs } from './inputs.ts';
import { Report } from './report.ts';
import { serveExplorer } from './server.ts';
import { UsageError } from './usage-error.ts';

export interface OpenCommandOptions {
  readonly port?: number;
}

const APP = fileURLToPath(new URL('../app/', import.meta.url));

/** Serves until the process is told to stop; returns the exit status then. */
export async function runOpen(inputs: readonly string[], options: OpenCommandOptions): Promise<number> {
  if (!existsSync(`${APP}index.html`))
    throw new UsageError('the page is not built yet; run npm run build:app in the project first');
  const report = new Report();
  const lines: string[] = [];
  for await (const item of readInputs(inputs, process.stdin)) {
    if (item.type === 'trouble' || item.type === 'note') report[item.type](item.error);
    else
      lines.push(
        item.type === 'article' ? JSON.stringify(item.article) : writeExtractionLine(item.extraction),
      );
  }
  if (inputs.length > 0 && lines.length === 0) {
    report.line('hearsay: nothing could be read, so there is nothing to open');
    return 1;
  }
  const content = inputs.length === 0 ? null : { lines, name: caseName(inputs) };
  const server = await serveExplorer(APP, content, options.port ?? null);
  process.stdout.write(`Hearsay is open at ${server.url}\n`);
  report.line(
    `${content === null ? 'The first page' : `${lines.length} article${lines.length === 1 ? '' : 's'}`}; only this machine can reach it. Ctrl-C stops it.`,
  );
  await server.closed;
  return report.troubleCount > 0 ? 1 : 0;
}

function caseName(inputs: readonly string[]): string {
  const [first] = inputs;
  if (inputs.length > 1) return `${inputs.length} inputs`;
  return first === '-' ? 'standard input' : basename(first!, extname(first!));
}
