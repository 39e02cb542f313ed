import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faults, isTooWide } from './axe.ts';
import { entityRecords } from './entity-records.ts';
import { detailsOf, visit } from './explorer.ts';
import { caseServed } from './open-case.ts';

const served = caseServed(entityRecords);

/** From the node's details to its page: one click. */
async function open(name: string, options = {}): Promise<Page> {
  const page = await visit({ address: served.address, ...options });
  await page.getByRole('combobox').first().fill(name);
  await page.getByRole('option').first().click();
  await detailsOf(page).getByRole('link', { name: 'Open its page' }).click();
  await pageOf(page, name).waitFor();
  return page;
}
const pageOf = (page: Page, name: string) => page.getByRole('article', { name: `Page of ${name}` });

describe('an entity on a page', () => {
  it('is one click from its node and tells names, roles, dates and all claims', async () => {
    const page = await open('Ilan Marsh');
    const told = await pageOf(page, 'Ilan Marsh').innerText();
    expect(told).toContain('2 claims in 2 of 3 articles, by 1 claimant.');
    expect(told).toContain('First on 2 Jul 2007, last on 9 Jul 2007.');
    expect(told).toMatch(/Also called\s+Marsh/);
    expect(told).toMatch(/Described as\s+governor/);
    const all = page.getByRole('region', { name: 'All claims' });
    expect(await all.locator('.words').allInnerTexts()).toEqual([
      'Ilan Marsh praised the Tin League',
      'Ilan Marsh met the Tin League',
    ]);
    await all.getByRole('link').first().click();
    await expect.poll(() => page.locator('a.trigger.selected').innerText()).toBe('praised');
    await page.goBack();
    await pageOf(page, 'Ilan Marsh').waitFor();
  });

  it('shows the claims behind a bar or a voice, and who is accused without a reply', async () => {
    const page = await open('constructor');
    const accused = page.getByRole('region', { name: 'Accused of' });
    expect(await accused.innerText()).toContain('No reply found');
    await page.getByRole('button', { name: 'To others, accuses: 1 claim' }).click();
    await detailsOf(page).locator('blockquote').first().waitFor();
    await page.getByRole('button', { name: 'The articles’ own voice, 2 claims' }).click();
    await expect.poll(() => detailsOf(page).locator('blockquote').count()).toBeGreaterThan(0);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has no fault that axe knows, and fits a phone, ${colorScheme}`, async () => {
      const page = await open('Ilan Marsh', { colorScheme, reducedMotion: 'reduce' });
      expect(await faults(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      await pageOf(page, 'Ilan Marsh').waitFor();
      expect(await faults(page)).toEqual([]);
      expect(await isTooWide(page)).toBe(false);
    });
  }
});
