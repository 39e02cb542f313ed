/**
 * What a large case costs the page's main thread, in a real Chromium with the draw calls themselves left out, so
 * that only what a graphics card leaves to the processor is counted: the longest task while a case opens, script
 * for a hover, and script a frame while the graph is panned and zoomed. CPU milliseconds of the thread, so that a
 * busy machine does not count; each beside its aim. Before that the bundled sample, cold: time on the clock, drawing
 * and all, until the graph of what is read so far is first drawn, and until all is read and stands still; beside it
 * the processor's seconds for both, since this figure does depend on how busy the machine is.
 * `--small` and `--large` measure one of the cases only, `--sample` the sample.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { writeExtractionLine } from '../../src/formats/extraction-lines.ts';
import { openCase } from '../browser/open-case.ts';
import { pageCase } from './made-page-case.ts';

interface Size {
  readonly entities: number;
  readonly claims: number;
  /** Milliseconds the longest task may take while the case opens. */
  readonly longest: number;
}

const SIZES: readonly Size[] = [
  { entities: 2_000, claims: 10_000, longest: 50 },
  { entities: 10_000, claims: 50_000, longest: 300 },
];
const [HOVER, PAN] = [8, 2];
/** Milliseconds until the sample's graph can be read; the median of so many visits. */
const COLD = 3_000;
const VISITS = 5;
const HOVERS = 20;
const MOVES = 40;
/** Milliseconds after which a hover has faded and labels stand. */
const RESTING = 700;
const PATIENCE_MS = 240_000;

/** Counts frames and leaves the drawing itself out. */
const PREPARATION = `
  window.framesDrawn = 0;
  const request = window.requestAnimationFrame.bind(window);
  let last = -1;
  window.requestAnimationFrame = (callback) => request((now) => {
    if (now !== last) window.framesDrawn++;
    last = now;
    callback(now);
  });
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    for (const name of ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced'])
      prototype[name] = () => undefined;
  }
  const extension = WebGLRenderingContext.prototype.getExtension;
  WebGLRenderingContext.prototype.getExtension = function (name) {
    const found = extension.call(this, name);
    if (name === 'ANGLE_instanced_arrays' && found) found.drawArraysInstancedANGLE = () => undefined;
    return found;
  };
`;

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** A point of the page. */
interface Point {
  readonly x: number;
  readonly y: number;
}

async function scriptOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1_000 * metrics.find(({ name }) => name === 'ScriptDuration')!.value;
}

/** Tasks of the page's main thread in a trace, longest first, in milliseconds of its own time. */
function tasksOf(trace: string): number[] {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}.${tid}`),
  );
  return traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && mains.has(`${pid}.${tid}`))
    .map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1_000)
    .sort((a, b) => b - a);
}

const graphOf = (page: Page): ReturnType<Page['locator']> => page.locator('[role=application]');

async function untilSettled(page: Page): Promise<void> {
  await page.locator('[role=application][tabindex="0"]').waitFor({ timeout: PATIENCE_MS });
  await page.locator('section[aria-busy=false]').waitFor({ timeout: PATIENCE_MS });
  await page.waitForTimeout(3 * RESTING);
}

/** Script for each of several points that the pointer comes to rest on. */
async function hovers(
  page: Page,
  session: CDPSession,
  box: Point & { width: number; height: number },
): Promise<number[]> {
  const costs: number[] = [];
  for (let at = 0; at < HOVERS; at++) {
    const angle = at * 2.4;
    const far = 0.3 * Math.min(box.width, box.height) * Math.sqrt((at + 0.5) / HOVERS);
    const before = await scriptOf(session);
    await page.mouse.move(
      box.x + box.width / 2 + far * Math.cos(angle),
      box.y + box.height / 2 + far * Math.sin(angle),
    );
    await page.waitForTimeout(RESTING);
    costs.push((await scriptOf(session)) - before);
  }
  return costs.sort((a, b) => a - b);
}

/** Script a frame while something moves the graph. */
async function aFrame(page: Page, session: CDPSession, move: () => Promise<void>): Promise<number> {
  const framesOf = (): Promise<number> => page.evaluate('window.framesDrawn');
  const [frames, script] = [await framesOf(), await scriptOf(session)];
  await move();
  const spent = (await scriptOf(session)) - script;
  return spent / Math.max(1, (await framesOf()) - frames);
}

/** Milliseconds from the address to a graph, and to the whole of it at rest; and of CPU, of all threads of the page. */
interface Visit {
  readonly first: number;
  readonly whole: number;
  readonly cpu: number;
}

/** Milliseconds of CPU that pages have taken so far. */
async function cpuOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const pages = processInfo.filter(({ type }) => type === 'renderer');
  return 1_000 * pages.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** Somebody comes to the page for the first time. */
async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const before = await cpuOf(browser);
  const opened = performance.now();
  await page.goto(address);
  await page.locator('[role=application][tabindex="0"]').waitFor();
  const first = performance.now() - opened;
  await page.locator('[role=progressbar]').waitFor({ state: 'detached' });
  await page.locator('section[aria-busy=false]').waitFor();
  const whole = performance.now() - opened;
  const cpu = (await cpuOf(browser)) - before;
  await context.close();
  return { first, whole, cpu };
}

async function measureSample(browser: Browser, address: string): Promise<boolean> {
  const visits: Visit[] = [];
  for (let time = 0; time < VISITS; time++) visits.push(await visit(browser, address));
  const sorted = (of: keyof Visit): number[] => visits.map((one) => one[of]).sort((a, b) => a - b);
  const [first, whole, cpu] = [sorted('first'), sorted('whole'), sorted('cpu')];
  console.log(
    `The sample, cold, ${VISITS} visits: ${(cpu[VISITS >> 1]! / 1_000).toFixed(2)} s of CPU each, median`,
  );
  const told = [
    tell('address to first graph, median', first[VISITS >> 1]!, COLD, first),
    tell('address to all read and settled, median', whole[VISITS >> 1]!, COLD, whole),
  ];
  return told.every(Boolean);
}

async function measure(browser: Browser, size: Size, address: string): Promise<boolean> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await page.addInitScript(PREPARATION);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await browser.startTracing(page, {
    categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  const opened = Date.now();
  await page.goto(`${address}#/graph?least=1`);
  await untilSettled(page);
  const waited = Date.now() - opened - 3 * RESTING;
  const tasks = tasksOf((await browser.stopTracing()).toString());
  const box = (await graphOf(page).boundingBox())!;
  const costs = await hovers(page, session, box);
  const corner = { x: box.x + 24, y: box.y + box.height - 60 };
  await page.mouse.move(corner.x, corner.y);
  await page.waitForTimeout(RESTING);
  const pan = await aFrame(page, session, async () => {
    await page.mouse.down();
    for (let move = 1; move <= MOVES; move++) {
      await page.mouse.move(corner.x + 8 * move, corner.y - 5 * move);
      await page.waitForTimeout(16);
    }
  });
  await page.mouse.up();
  await page.waitForTimeout(RESTING);
  const zoom = await aFrame(page, session, async () => {
    for (let move = 0; move < MOVES; move++) {
      await page.mouse.wheel(0, move < MOVES / 2 ? -120 : 120);
      await page.waitForTimeout(16);
    }
  });
  const median = costs[costs.length >> 1]!;
  const most = costs.at(-1)!;
  const drawn = await graphOf(page).getAttribute('aria-label');
  await context.close();
  console.log(
    `${drawn?.split(',')[0]} … ${size.claims} claims: drawn after ${(waited / 1_000).toFixed(1)} s`,
  );
  const told = [
    tell('longest tasks while opening', tasks[0]!, size.longest, tasks.slice(0, 6)),
    tell('script for a hover, median', median, HOVER, [most]),
    tell('script a frame of panning', pan, PAN),
    tell('script a frame of zooming', zoom, PAN),
  ];
  return told.every(Boolean);
}

function tell(what: string, value: number, aim: number, also: readonly number[] = []): boolean {
  const beside = also.length > 0 ? ` (${also.map((one) => one.toFixed(1)).join(', ')})` : '';
  console.log(`  ${what}: ${value.toFixed(1)} ms, aim ${aim} ms, ${(value / aim).toFixed(2)} × it${beside}`);
  return value <= aim;
}

const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
const browser = await chromium.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
try {
  const only = ['--sample', '--small', '--large'].findIndex((option) => process.argv.includes(option));
  if (only <= 0) {
    const served = await openCase([]);
    try {
      if (!(await measureSample(browser, `${served.address}#/graph?case=sample`))) process.exitCode = 1;
    } finally {
      await served.stop();
    }
  }
  const wanted = only < 0 ? SIZES : only === 0 ? [] : [SIZES[only - 1]!];
  for (const size of wanted) {
    const file = join(folder, `case-${size.claims}.jsonl`);
    const lines = pageCase(size.entities, size.claims).map((extraction) => writeExtractionLine(extraction));
    writeFileSync(file, `${lines.join('\n')}\n`);
    const served = await openCase([file]);
    try {
      if (!(await measure(browser, size, served.address))) process.exitCode = 1;
    } finally {
      await served.stop();
    }
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
