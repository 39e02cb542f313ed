import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { allRead, graphOf, holds, numbersOf, visit } from './explorer.ts';
import { threeArticles } from './made-articles.ts';
import { caseServed, openCase } from './open-case.ts';

const unread = caseServed(threeArticles);

const broken = (body: string) => (route: Route) => route.fulfill({ contentType: 'text/javascript', body });

/** Answers requests for a worker's program in another way. */
function replaceWorker(name: string, answer: (route: Route) => Promise<void>): (page: Page) => Promise<void> {
  return async (page) => void (await page.route(`**/${name}.worker-*.js`, answer));
}

describe('what goes wrong', () => {
  for (const [how, answer] of [
    ['is missing', (route: Route) => route.fulfill({ status: 404 })],
    ['dies', broken('throw new Error("out of luck")')],
  ] as const) {
    it(`is told when the reading thread ${how}, and can be tried again`, async () => {
      const page = await visit({
        address: unread.address,
        expectsErrors: true,
        untilRead: false,
        before: replaceWorker('reader', answer),
      });
      await page.getByRole('heading', { name: 'The reading thread does not run' }).waitFor();
      await page.getByText('What was read before stays and can be used.').waitFor();
      await page.unrouteAll();
      await page.getByRole('button', { name: 'Try again' }).click();
      await allRead(page);
      await holds(page, 3);
    });
  }

  it('is told when the layout thread does not run, and the graph stands all the same', async () => {
    const page = await visit({
      expectsErrors: true,
      before: replaceWorker('layout', (route) => route.fulfill({ status: 404 })),
    });
    await page.getByText('so the positions are rough').waitFor();
    expect((await numbersOf(page)).nodes).toBeGreaterThan(60);
  });

  it('names a broken line of a case, and opens the rest', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-'));
    const file = join(folder, 'wire.jsonl');
    const article = (id: string, text: string): string => JSON.stringify({ id, title: id, text });
    const lines = [
      article('one', 'The Copper Guild accused Governor Ilan Marsh of arming smugglers.'),
      article('two', 'Governor Ilan Marsh denied that he had armed smugglers.'),
      '{"id": "three", "text": "cut o',
      article('four', 'The Tin League attacked the Copper Guild in Basra.'),
    ];
    writeFileSync(file, lines.join('\n'));
    const served = await openCase([file]);
    try {
      expect(served.told()).toMatch(/wire\.jsonl, line 3: this is not JSON/);
      const page = await visit({ address: served.address });
      await holds(page, 3);
      expect(await page.title()).toBe('wire: Hearsay');
      await page.getByRole('combobox').fill('Tin League');
      await page.getByRole('option', { name: /^Tin League/ }).waitFor();

      const other = await visit({
        address: served.address,
        before: async (tab) =>
          void (await tab.route('**/case.jsonl', (route) => route.fulfill({ body: lines.join('\n') }))),
      });
      await other.getByText(/case\.jsonl, line 3/).waitFor();
      await other.getByRole('button', { name: 'Close' }).click();
      await holds(other, 3);
    } finally {
      expect(await served.stop()).toBe(1);
      rmSync(folder, { recursive: true });
    }
  });

  it('is told when the case is not there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-'));
    writeFileSync(join(folder, 'one.txt'), 'Iran accused Iraq of lying.');
    const served = await openCase([folder]);
    try {
      const page = await visit({
        address: served.address,
        untilRead: false,
        expectsErrors: true,
        before: async (tab) =>
          void (await tab.route('**/case.jsonl', (route) => route.fulfill({ status: 404 }))),
      });
      await page.getByRole('heading', { name: 'The case could not be opened' }).waitFor();
      await page.getByText(/case\.jsonl: 404/).waitFor();
      expect(await graphOf(page).count()).toBeLessThanOrEqual(1);
    } finally {
      await served.stop();
      rmSync(folder, { recursive: true });
    }
  });
});
