import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faults, isTooWide } from './axe.ts';
import { detailsOf, visit } from './explorer.ts';

type Step = readonly [sight: string, reach: (page: Page) => Promise<unknown>];

const steps: readonly Step[] = [
  ['graph', async () => undefined],
  [
    'selected entity',
    async (page) =>
      page
        .getByRole('button', { name: /^Iran\b/ })
        .last()
        .click(),
  ],
  ['why it is one', async (page) => detailsOf(page).getByText('Why these are one').click()],
  [
    'marked mention',
    async (page) => {
      await detailsOf(page).locator('a[title^="Open"]').first().click();
      await page.getByRole('region', { name: 'Marked mention' }).waitFor();
    },
  ],
  [
    'selected line',
    async (page) => {
      await page.getByRole('link', { name: 'Graph' }).click();
      await page
        .getByRole('button', { name: /accuses|helps|attacks/ })
        .last()
        .click();
    },
  ],
  ['article', async (page) => page.locator('blockquote a').first().click()],
  [
    'Add text',
    async (page) => {
      await page.getByRole('button', { name: 'Add text' }).click();
      await page.getByRole('textbox', { name: 'Paste a text' }).fill('Iran said no.');
      await page.getByRole('button', { name: 'Give title and date' }).click();
    },
  ],
  [
    'Export',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Export' }).click();
    },
  ],
  [
    'all keys',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    },
  ],
  [
    'choosing a lens',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: 'Graph' }).click();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^According to everyone/ }).click();
      await page
        .getByRole('checkbox', { name: /^Iran\b/ })
        .first()
        .check();
    },
  ],
  ['lens', async (page) => page.getByRole('button', { name: 'Done' }).click()],
  [
    'comparison',
    async (page) =>
      detailsOf(page)
        .getByRole('button', { name: /^Compare with/ })
        .click(),
  ],
  [
    'commands',
    async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('iran');
    },
  ],
];

describe('for everyone', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has no fault that axe knows, ${colorScheme}`, async () => {
      const page = await visit({ colorScheme, reducedMotion: 'reduce' });
      const found: string[] = [];
      for (const [sight, reach] of steps) {
        await reach(page);
        found.push(...(await faults(page)).map((fault) => `${sight}: ${fault}`));
      }
      expect(found).toEqual([]);
    });
  }

  it('fits a phone', async () => {
    const page = await visit({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const wide: string[] = [];
    const look = async (sight: string): Promise<void> => {
      if (await isTooWide(page)) wide.push(sight);
    };
    await look('graph');
    await page.getByRole('button', { name: 'Details' }).tap();
    await page.getByRole('button', { name: 'Who accuses whom?' }).last().tap();
    await look('accusations');
    await page.locator('section[aria-label="Details"] section button').first().tap();
    await page.locator('blockquote a').first().waitFor();
    await look('line');
    expect(await faults(page)).toEqual([]);
    await page.locator('blockquote a').first().tap();
    await page.locator('a.trigger.selected').first().waitFor();
    await look('article');
    expect(await faults(page)).toEqual([]);
    expect(await page.getByRole('button', { name: 'Filters', exact: true }).count()).toBe(0);
    await page.getByRole('link', { name: 'Graph' }).tap();
    await page.getByRole('button', { name: 'Filters', exact: true }).tap();
    await look('filters');
    expect(wide).toEqual([]);
    expect(await detailsOf(page).count()).toBe(0);
  });
});
