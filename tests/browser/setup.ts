/**
 * Starts what all browser stories share: the built page behind the built command line, without a case and with the
 * sample read by that command line once for all, and one headless Chromium. All stop when the stories are over.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { texts } from '../../src/app/texts.ts';
import { openCase } from './open-case.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the page without a case. */
    pageAddress: string;
    /** What the built command line reads in the bundled articles: a file of extractions, one a line. */
    sampleRecords: string;
    /** Address of the page with that file as its case. */
    readSampleAddress: string;
    /** Where the running browser takes connections. */
    browserAddress: string;
  }
}

const BROWSER_FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Has the bundled articles read, under the name that the page gives them; the file of their extractions. */
function readSample(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'hearsay-')), `${texts.sampleName}.jsonl`);
  execFileSync(process.execPath, ['dist/cli/hearsay.js', 'extract', 'corpus/articles', '-o', file], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return file;
}

/** Runs once before all stories; what it returns runs after them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  for (const file of ['dist/app/index.html', 'dist/cli/hearsay.js'])
    if (!existsSync(file)) throw new Error(`${file} is missing; npm test and npm run build make it`);
  const records = readSample();
  const ends: (() => Promise<unknown>)[] = [async () => rmSync(dirname(records), { recursive: true })];
  const end = async (): Promise<void> => {
    for (const stop of ends.toReversed()) await stop();
  };
  try {
    const page = await openCase([]);
    ends.push(page.stop);
    const sample = await openCase([records]);
    ends.push(sample.stop);
    const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
    const browser = await chromium.launchServer({ executablePath, args: BROWSER_FLAGS });
    ends.push(() => browser.close());
    project.provide('pageAddress', page.address);
    project.provide('sampleRecords', records);
    project.provide('readSampleAddress', sample.address);
    project.provide('browserAddress', browser.wsEndpoint());
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}
