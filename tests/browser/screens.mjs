/**
 * Pictures of the built page into tests/browser/screens/, for eyes: every view at a desk's, a smaller and a phone's
 * width in light and dark, and in forced colours. Needs npm run build before. A word taken along (`dark-390`) keeps
 * to the frames whose names hold it.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';

const FOLDER = 'tests/browser/screens';
const PATIENCE_MS = 90_000;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const ENLARGED = { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 };
const FRAMES = [
  { name: 'light-1440', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { name: 'dark-1440', colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
  { name: 'light-1024', colorScheme: 'light', viewport: { width: 1024, height: 768 } },
  { name: 'dark-1024', colorScheme: 'dark', viewport: { width: 1024, height: 768 } },
  { name: 'light-390', colorScheme: 'light', ...PHONE },
  { name: 'dark-390', colorScheme: 'dark', ...PHONE },
  // A page enlarged to 200 %: half the places, twice the dots.
  { name: 'zoom-light', colorScheme: 'light', ...ENLARGED },
  { name: 'zoom-dark', colorScheme: 'dark', ...ENLARGED },
  {
    name: 'forced-1440',
    colorScheme: 'light',
    forcedColors: 'active',
    viewport: { width: 1440, height: 900 },
  },
];
const TEXT =
  'Ministry answers Tehran\n\nThe Ministry of Tides on Monday accused the Lantern Brigade of shelling Basra.';

/** Each sight from the one before; `isNarrow` where the details are a sheet. */
const SIGHTS = [
  ['1-graph', async () => undefined],
  [
    '2-selected-node',
    async (page) => {
      await page.getByRole('combobox').fill('Muqtada al-Sadr');
      await page.getByRole('option').first().click();
    },
  ],
  [
    '2-why-it-is-one',
    async (page) => {
      await detailsOf(page).getByText('Why these are one').click();
      await detailsOf(page).locator('details[open]').scrollIntoViewIfNeeded();
    },
  ],
  [
    '2-marked-mention',
    async (page) => {
      await detailsOf(page).locator('a[title^="Open"]').first().click();
      await page.getByRole('region', { name: 'Marked mention' }).waitFor();
    },
  ],
  [
    '3-who-accuses-whom',
    async (page, isNarrow) => {
      await page.getByRole('link', { name: 'Graph', exact: true }).click();
      await page.getByRole('button', { name: 'Close', exact: true }).first().click();
      if (isNarrow) await raise(page);
      await detailsOf(page).getByRole('button', { name: 'Who accuses whom?' }).click();
    },
  ],
  ['4-selected-line', async (page) => detailsOf(page).locator('section button').first().click()],
  ['5-article', async (page) => page.locator('blockquote a').first().click()],
  ['5-articles', (page) => goTo(page, 'articles', () => page.locator('[data-article], nav a').first())],
  [
    '6-add-text',
    async (page) => {
      await page.getByRole('button', { name: 'Add text' }).click();
      await page.getByRole('textbox', { name: 'Paste a text' }).fill(TEXT);
      await page.getByRole('button', { name: 'Give title and date' }).click();
    },
  ],
  [
    '7-export',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Export' }).click();
    },
  ],
  [
    '8-table',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: 'Table', exact: true }).click();
      await page.getByRole('grid').waitFor();
    },
  ],
  [
    '8-table-of-entities',
    async (page) => {
      await page.getByRole('button', { name: 'Entities', exact: true }).click();
      await page.locator('[role=row] a').first().waitFor();
    },
  ],
  [
    '9-entity',
    async (page) => {
      await page.locator('[role=row] a').first().click();
      await page.getByRole('article', { name: /^Page of/ }).waitFor();
    },
  ],
  ['10-map', (page) => goTo(page, 'map', () => page.locator('[data-place]').first())],
  ['11-matrix', (page) => goTo(page, 'matrix', () => page.getByText('Order', { exact: true }))],
  [
    '12-timeline',
    (page) => goTo(page, 'timeline', () => page.getByRole('heading', { name: /when it happened/ })),
  ],
  [
    '13-lens',
    async (page) => {
      await goTo(page, 'graph', () => page.getByRole('button', { name: /^According to everyone/ }));
      await page.getByRole('button', { name: /^According to everyone/ }).click();
      await page.getByRole('dialog').getByRole('searchbox').fill('Iran');
    },
  ],
  [
    '13-lens-on',
    async (page, isNarrow) => {
      await page.getByRole('dialog').getByRole('checkbox', { name: /^Iran/ }).first().check();
      await page.getByRole('button', { name: 'Done' }).click();
      if (isNarrow) await raise(page);
    },
  ],
  [
    '14-comparison',
    async (page) => {
      await page.evaluate(() => {
        const according = new URLSearchParams(location.hash.split('?')[1]).get('according');
        location.hash = `#/graph?according=${according}&compare=own-voice`;
      });
      await detailsOf(page)
        .getByRole('heading', { name: /beside/ })
        .waitFor();
    },
  ],
  [
    '15-palette',
    async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('sadr');
    },
  ],
  [
    '16-keys',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keys' }).locator('dl > div').first().waitFor();
    },
  ],
  [
    '17-paper',
    async (page) => {
      await page.keyboard.press('Escape');
      await goTo(page, 'graph', () => page.locator('[role=application]'));
      // Printing draws the graph for paper; what is then shown is what paper gets.
      await page.pdf({ format: 'A4' });
      await page.emulateMedia({ media: 'print' });
    },
  ],
];

function detailsOf(page) {
  return page.locator('[aria-label="Details"]').filter({ has: page.locator('.inspector') });
}

async function raise(page) {
  const handle = page.getByRole('button', { name: 'Details', exact: true });
  if ((await handle.getAttribute('aria-expanded')) === 'false') await handle.click();
}

/** Goes to a view by its address, with nothing selected, and waits for what it shows. */
async function goTo(page, view, shown) {
  await page.evaluate((hash) => (location.hash = hash), `#/${view}`);
  await shown().waitFor();
}

/** Takes a picture once two in a row are the same. */
async function take(page, path) {
  for (let before = null, now = await page.screenshot(); !before?.equals(now);) {
    [before, now] = [now, await page.screenshot({ path })];
  }
}

async function takeAll(browser, address, { name, ...frame }) {
  const context = await browser.newContext({ ...frame, reducedMotion: 'reduce' });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('button', { name: 'Open the sample' }).waitFor();
  await page.locator('svg rect').last().waitFor();
  await take(page, `${FOLDER}/${name}-0-doors.png`);
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await page.locator('[role=application][tabindex="0"]').waitFor();
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
  await page.locator('section[aria-busy=false]').waitFor();
  for (const [sight, reach] of SIGHTS) {
    await reach(page, frame.viewport.width < 800);
    await take(page, `${FOLDER}/${name}-${sight}.png`);
    console.log(`${FOLDER}/${name}-${sight}.png`);
  }
  await context.close();
}

/** Address of a freshly served page. */
function addressOf(server) {
  return new Promise((resolve, reject) => {
    server.stdout.on('data', (part) => resolve(/http:\S+/.exec(String(part))?.[0]));
    server.once('exit', (status) => reject(new Error(`hearsay open ended with ${status}`)));
  });
}

if (!existsSync('dist/app/index.html') || !existsSync('dist/cli/hearsay.js')) {
  console.error('The page is not built yet: run npm run build first.');
  process.exit(1);
}
mkdirSync(FOLDER, { recursive: true });
const server = spawn(process.execPath, ['dist/cli/hearsay.js', 'open', '--port', '0'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
try {
  const address = await addressOf(server);
  const asked = process.argv[2] ?? '';
  for (const frame of FRAMES.filter(({ name }) => name.includes(asked)))
    await takeAll(browser, address, frame);
} finally {
  await browser.close();
  server.kill();
}
