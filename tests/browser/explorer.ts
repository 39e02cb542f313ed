/**
 * The page as a person meets it: a fresh browser profile for each story, what stands where, and the watch
 * that no request leaves the page's own origin and that nothing fails unseen.
 */
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

/** How a story opens the page. */
export interface Visit extends BrowserContextOptions {
  /** The bundled sample, read before, if not given. */
  readonly address?: string;
  /** Done before the page is asked for. */
  readonly before?: (page: Page) => Promise<void>;
  /** Wait until all articles are read; true unless said otherwise. */
  readonly untilRead?: boolean;
  /** The story makes things fail on purpose. */
  readonly expectsErrors?: boolean;
}

interface Watched {
  readonly page: Page;
  readonly foreign: string[];
  readonly errors: string[];
}

const PATIENCE_MS = 90_000;
let browser: Browser;
let watched: Watched[] = [];

beforeAll(async () => {
  browser = await chromium.connect(inject('browserAddress'));
});

afterEach(async () => {
  const pages = watched;
  watched = [];
  await Promise.all(pages.map(({ page }) => page.context().close()));
  expect(
    pages.flatMap(({ foreign }) => foreign),
    'requests to other origins',
  ).toEqual([]);
  expect(
    pages.flatMap(({ errors }) => errors),
    'errors on the page',
  ).toEqual([]);
});

afterAll(() => browser.close());

/** The address of a place in the bundled sample, for a story in which the page is to read it itself. */
export function sampleAt(place: string): string {
  return `${inject('pageAddress')}#/${place}?case=sample`;
}

/** Opens the page in a profile of its own. */
export async function visit({
  address,
  before,
  untilRead,
  expectsErrors,
  ...options
}: Visit = {}): Promise<Page> {
  const home = address ?? inject('readSampleAddress');
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  watched.push(watch(page, new URL(home).origin, expectsErrors ?? false));
  await before?.(page);
  await page.goto(home);
  if (untilRead ?? true) await allRead(page);
  return page;
}

function watch(page: Page, origin: string, expectsErrors: boolean): Watched {
  const foreign: string[] = [];
  const errors: string[] = [];
  page.context().on('request', (request) => {
    const address = request.url().replace(/^blob:/, '');
    if (!address.startsWith('data:') && new URL(address).origin !== origin) foreign.push(request.url());
  });
  if (!expectsErrors) {
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
  }
  return { page, foreign, errors };
}

/** Waits until something is drawn and nothing is being read. */
export async function allRead(page: Page): Promise<void> {
  await page.locator('[role=application][tabindex="0"]').waitFor();
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
}

/** Waits until the graph is laid out and two pictures of it are the same; the last one, as PNG. */
export async function standsStill(page: Page): Promise<Buffer> {
  await page.locator('section[aria-busy=false]').waitFor();
  const box = (await graphOf(page).boundingBox())!;
  for (let before: Buffer | null = null; ;) {
    const now = await page.screenshot({ clip: box });
    if (before !== null && now.equals(before)) return now;
    before = now;
  }
}

/** The drawn graph. */
export function graphOf(page: Page): Locator {
  return page.getByRole('application', { name: /^Graph of/ });
}

/** The panel that tells of the selection or of the case. */
export function detailsOf(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Details' });
}

/** Waits until the case is told to hold so many articles, whatever of them the filters leave. */
export async function holds(page: Page, articles: number): Promise<void> {
  await detailsOf(page)
    .getByText(new RegExp(`(^|\\bof )${articles} articles?[,.]`))
    .waitFor();
}

/** The column of filters. */
export function filtersOf(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Filters' });
}

interface Numbers {
  readonly extracted: number;
  readonly shown: number;
  readonly nodes: number;
  readonly lines: number;
}

/** What the numbers say, in the bar above and on the graph, once all has its place and two looks agree. */
export async function numbersOf(page: Page): Promise<Numbers> {
  for (let before = ''; ;) {
    await page.locator('section[aria-busy=false]').waitFor();
    const [extracted = -1, shown = -1] = figuresIn(await page.locator('.numbers').innerText());
    const drawn = (await graphOf(page).getAttribute('aria-label')) ?? '';
    const [people = -1, groups = -1, places = -1, lines = -1] = figuresIn(drawn);
    const now = `${extracted} ${shown} ${drawn}`;
    if (now === before) return { extracted, shown, nodes: people + groups + places, lines };
    before = now;
    await page.waitForTimeout(150);
  }
}

/** Exports what is shown; the file's name and text. */
export async function exportGexf(page: Page, version = '1.3'): Promise<{ name: string; text: string }> {
  await page.getByRole('radio', { name: `GEXF ${version}` }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save GEXF' }).click(),
  ]);
  let text = '';
  for await (const part of await download.createReadStream()) text += String(part);
  return { name: download.suggestedFilename(), text };
}

/** Whole numbers in a text, in their order. */
export function figuresIn(text: string): number[] {
  return [...text.matchAll(/\d[\d,]*/g)].map(([figure]) => Number(figure.replaceAll(',', '')));
}

/** The part of the address that says where a person is. */
export function placeOf(page: Page): URLSearchParams & { readonly view?: string } {
  const [, query = ''] = new URL(page.url()).hash.split('?');
  return new URLSearchParams(query);
}
