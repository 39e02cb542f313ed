import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faults, isTooWide } from './axe.ts';
import { entityRecords } from './entity-records.ts';
import { detailsOf, placeOf, visit } from './explorer.ts';
import { caseServed } from './open-case.ts';

const served = caseServed(entityRecords);

const open = (options = {}): Promise<Page> =>
  visit({ address: `${served.address}#/map?least=1`, untilRead: false, ...options });
const picture = (page: Page) => page.getByRole('group', { name: /^Map with/ });
const listOf = (page: Page) => page.getByRole('region', { name: 'Places', exact: true });

describe('the map', () => {
  it('shows places with a position and counts the others in words', async () => {
    const page = await open();
    await picture(page).locator('[data-place]').first().waitFor();
    expect(await picture(page).locator('text:not([data-ground])').allTextContents()).toEqual(['Tehran']);
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

  it('is moved and zoomed by hand and by keys, and keeps the part in its address', async () => {
    const page = await open();
    const place = picture(page).locator('[data-place]');
    const middle = async () => {
      const box = (await place.boundingBox())!;
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };
    await place.waitFor();
    const before = await middle();
    await picture(page).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await middle()).x).toBeLessThan(before.x - 30);
    expect(placeOf(page).get('map')).toMatch(/^[\d.,-]+$/);
    await page.keyboard.press('0');
    await expect.poll(async () => Math.abs((await middle()).x - before.x)).toBeLessThan(2);

    const frame = (await picture(page).boundingBox())!;
    await page.mouse.move(frame.x + 60, frame.y + 60);
    await page.mouse.down();
    await page.mouse.move(frame.x + 130, frame.y + 90, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => Math.round((await middle()).x - before.x)).toBe(70);
    const dragged = await middle();
    await page.reload();
    await place.waitFor();
    await expect.poll(async () => Math.abs((await middle()).x - dragged.x)).toBeLessThan(2);

    await page.mouse.move(dragged.x - 40, dragged.y);
    await page.mouse.wheel(0, -600);
    await expect.poll(async () => (await middle()).x - dragged.x).toBeGreaterThan(60);
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
