/** Time from a cold start to the first article, and memory over many: both of whole processes. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extract } from '../../src/extract/extract.ts';
import { languageModels } from '../../src/models/disk-models.ts';
import { articleFiles, endlessTexts } from './articles.ts';

const HEARSAY = fileURLToPath(new URL('../cli/hearsay.js', import.meta.url));
const STARTS = 5;
const FIRST = 100;
/** Memory is flat where it grows by less than this share after the first hundred articles. */
const FLAT = 0.15;
const MEGABYTE = 2 ** 20;

/** Runs the built command line on the shortest article, median of five, beside Node alone. */
export function printColdStart(): void {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
  try {
    const whole = [HEARSAY, 'extract', articleFiles()[0]!, '-o', join(folder, 'read.jsonl')];
    const [start, bare] = [medianOf(whole), medianOf(['--eval', '0'])];
    console.log(
      `\nCold start, models from disk and one short article: ${start.toFixed(0)} ms, of which Node alone ${bare.toFixed(0)} ms; median of ${STARTS}`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function medianOf(args: readonly string[]): number {
  const times = Array.from({ length: STARTS }, () => {
    const started = performance.now();
    execFileSync(process.execPath, args, { stdio: 'ignore' });
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[STARTS >> 1]!;
}

/** Has a process of its own read this many articles, and prints what memory it came to hold. */
export function printMemory(articles: number): void {
  const script = fileURLToPath(import.meta.url);
  const output = execFileSync(process.execPath, [script, '--memory', String(articles)], { encoding: 'utf8' });
  const [first, last] = JSON.parse(output) as [number, number];
  const verdict = last < first * (1 + FLAT) ? 'flat' : 'NOT flat';
  console.log(
    `Memory (RSS) after ${FIRST} articles ${megabytes(first)}, after ${articles} ${megabytes(last)}: ${verdict}`,
  );
}

/** What that process does: prints its resident bytes after the first hundred articles and after all. */
export async function readMany(articles: number): Promise<void> {
  const models = await languageModels();
  const texts = endlessTexts();
  const held: number[] = [];
  for (let index = 1; index <= articles; index++) {
    const text = texts.next().value;
    await extract({ id: `a${index}`, title: null, origin: null, date: null, url: null, text }, models);
    if (index === FIRST || index === articles) held.push(process.memoryUsage.rss());
  }
  console.log(JSON.stringify(held));
}

function megabytes(bytes: number): string {
  return `${(bytes / MEGABYTE).toFixed(0)} MB`;
}
