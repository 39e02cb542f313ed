/**
 * Starts what all browser stories share: the built page behind the built command line, and one headless
 * Chromium. Both stop when the stories are over.
 */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { openCase } from './open-case.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the page without a case. */
    pageAddress: string;
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

/** Runs once before all stories; what it returns runs after them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  for (const file of ['dist/app/index.html', 'dist/cli/hearsay.js'])
    if (!existsSync(file)) throw new Error(`${file} is missing; npm test and npm run build make it`);
  const served = await openCase([]);
  const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
  const browser = await chromium.launchServer({ executablePath, args: BROWSER_FLAGS }).catch((error) => {
    served.stop();
    throw error;
  });
  project.provide('pageAddress', served.address);
  project.provide('browserAddress', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await served.stop();
  };
}
