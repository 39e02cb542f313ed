import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { allRead, holds, visit } from './explorer.ts';
import { threeArticles } from './made-articles.ts';
import { caseServed } from './open-case.ts';

const served = caseServed(threeArticles);
const ANY = /\/models\/\w+\.model\?v=/;
const ONE = /\/models\/gazetteer\.model\?v=/;

const answerWith =
  (address: RegExp, answer: (route: Route) => Promise<void>) =>
  async (page: Page): Promise<void> =>
    void (await page.route(address, answer));

const failedHeading = (page: Page): Promise<void> =>
  page.getByRole('heading', { name: 'The language models could not be loaded' }).waitFor();

async function tryAgain(page: Page): Promise<void> {
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Try again' }).click();
  await allRead(page);
  await holds(page, 3);
}

describe('the language models', () => {
  it('come while the page can be used, and are kept', async () => {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const page = await visit({
      address: served.address,
      untilRead: false,
      before: answerWith(ONE, async (route) => {
        await released;
        await route.continue();
      }),
    });
    const bar = page.getByRole('progressbar', {
      name: /^Fetching the language models, \d\.\d of \d\.\d MB$/,
    });
    await bar.waitFor();
    const primer = page.getByRole('region', { name: 'How to read the graph' });
    await primer.getByText('denied', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Add text' }).click();
    await page.getByRole('textbox', { name: 'Paste a text' }).fill('The Tin League attacked Basra.');
    await page.getByRole('button', { name: 'Give title and date' }).click();
    await page.getByRole('button', { name: 'Add to the case' }).click();
    expect(await bar.count()).toBe(1);
    release();
    await allRead(page);
    await holds(page, 4);
    expect(await primer.count()).toBe(0);

    await page.unrouteAll();
    const asked: string[] = [];
    page.on('request', (request) => void asked.push(request.url()));
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await allRead(page);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((address) => ANY.test(address))).toEqual([]);
  });

  it('are missed by name when they cannot be fetched, and the articles wait', async () => {
    const page = await visit({
      address: served.address,
      expectsErrors: true,
      untilRead: false,
      before: answerWith(ONE, (route) => route.fulfill({ status: 404 })),
    });
    await failedHeading(page);
    await page.getByText('gazetteer.model could not be fetched: 404').waitFor();
    await page.getByText('3 articles wait for them').waitFor();
    await tryAgain(page);
  });

  it('are named when they come damaged', async () => {
    const page = await visit({
      address: served.address,
      untilRead: false,
      before: answerWith(ONE, async (route) => {
        const response = await route.fetch();
        const body = await response.body();
        body[body.length >> 1]! ^= 0x55;
        await route.fulfill({ response, body });
      }),
    });
    await failedHeading(page);
    await page.getByText(/gazetteer\.model is damaged/).waitFor();
    await tryAgain(page);
  });
});
