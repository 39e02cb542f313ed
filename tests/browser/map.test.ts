import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults, isTooWide } from './axe.ts';
import { entityRecords } from './entity-records.ts';
import { detailsOf, visit } from './explorer.ts';
import { openCase, type OpenCase } from './open-case.ts';

let served: OpenCase;
let file = '';

beforeAll(async () => {
  file = entityRecords();
  served = await openCase([file]);
});

afterAll(async () => {
  await served.stop();
  rmSync(dirname(file), { recursive: true });
});

const open = (options = {}): Promise<Page> =>
  visit({ address: `${served.address}#/map?least=1`, untilRead: false, ...options });
const picture = (page: Page) => page.getByRole('group', { name: /^Map with/ });
const listOf = (page: Page) => page.getByRole('region', { name: 'Places', exact: true });

describe('the map', () => {
  it('shows places with a position and counts the others in words', async () => {
    const page = await open();
    await picture(page).locator('[data-place]').first().waitFor();
    expect(await picture(page).locator('text').allTextContents()).toEqual(['Tehran']);
    const told = await page.getByRole('region', { name: 'Map of places' }).innerText();
    expect(told).toContain('1 claim is about 1 place on the map.');
    expect(told).toContain('1 claim is about places whose position is not known: Iran.');
    expect(told).toMatch(/6 claims are about people and groups alone/);
    expect(await listOf(page).getByRole('button').allInnerTexts()).toEqual(['Tehran\n1', 'Iran\n1']);
  });

  it('selects a place from the picture or the list, the same as in the graph', async () => {
    const page = await open();
    await picture(page).locator('[data-place]').click();
    await detailsOf(page).getByRole('heading', { level: 2, name: 'Tehran' }).waitFor();
    expect(
      await listOf(page)
        .getByRole('button', { name: /Tehran/ })
        .getAttribute('aria-pressed'),
    ).toBe('true');
    await listOf(page).getByRole('button', { name: /Iran/ }).click();
    await detailsOf(page).getByRole('heading', { level: 2, name: 'Iran' }).waitFor();
    await page.getByRole('link', { name: 'Graph' }).click();
    await detailsOf(page).getByRole('heading', { level: 2, name: 'Iran' }).waitFor();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has no fault that axe knows, and fits a phone, ${colorScheme}`, async () => {
      const page = await open({ colorScheme, reducedMotion: 'reduce' });
      await picture(page).locator('[data-place]').click();
      await page.getByRole('checkbox', { name: /only names/ }).check();
      expect(await faults(page)).toEqual([]);
      const phone = await open({
        colorScheme,
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
      });
      await picture(phone).locator('[data-place]').waitFor();
      expect(await faults(phone)).toEqual([]);
      expect(await isTooWide(phone)).toBe(false);
    });
  }
});
