import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faults, isTooWide } from './axe.ts';
import { detailsOf, placeOf, visit, type Visit } from './explorer.ts';
import { caseServed } from './open-case.ts';
import { viewRecords } from './view-records.ts';

const served = caseServed(viewRecords);

async function openMatrix(options: Visit = {}): Promise<Page> {
  const page = await visit({ address: served.address, ...options });
  await page.getByRole('link', { name: 'Matrix' }).click();
  await page.getByRole('heading', { level: 2, name: 'Who accuses whom?' }).waitFor();
  return page;
}

const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement!.getAttribute('aria-label'));

describe('the matrix', () => {
  it('counts who accuses whom, marks what nobody answers, and opens a cell at its sentences', async () => {
    const page = await openMatrix();
    await page.getByText('6 accusations by 3 about 3; 2 stand unanswered.').waitFor();
    const answered = page.getByRole('gridcell', { name: /^Tin League, Rope Guild/ });
    expect(await answered.getAttribute('aria-label')).toBe(
      'Tin League, Rope Guild: 3 accusations, 1 stated, 1 alleged, 1 denied, answered',
    );
    const open = page.getByRole('gridcell', { name: /^Tin League, Petra Voss/ });
    expect(await open.getAttribute('aria-label')).toMatch(/no reply found$/);
    // The corner stands where nobody replies, and only there.
    expect([await open.locator('svg').count(), await answered.locator('svg').count()]).toEqual([1, 0]);

    await answered.click();
    await detailsOf(page).getByRole('heading', { level: 2, name: 'Tin League accuses Rope Guild' }).waitFor();
    expect(await detailsOf(page).locator('blockquote').count()).toBe(3);
    expect(await answered.getAttribute('aria-selected')).toBe('true');

    // The same line is selected in the graph, and a reload brings all of it back.
    await page.reload();
    await page.getByRole('gridcell', { name: /^Tin League, Rope Guild/, selected: true }).waitFor();
    expect(placeOf(page).get('edge')).not.toBeNull();
  });

  it('counts another relation or a whole family, in another order', async () => {
    const page = await openMatrix();
    await page.getByRole('combobox', { name: 'Relation' }).selectOption('force');
    await page.getByRole('heading', { level: 2, name: 'Who uses force against whom?' }).waitFor();
    expect(await page.getByRole('gridcell').allInnerTexts()).toEqual(['1']);
    await page.getByRole('combobox', { name: 'Relation' }).selectOption('dispute');
    await page.getByText('Name', { exact: true }).click();
    await expect
      .poll(() => page.getByRole('rowheader').allInnerTexts())
      .toEqual(['Ilan Marsh', 'Petra Voss', 'Tin League']);
    expect(placeOf(page).get('matrix-order')).toBe('name');
  });

  it('is walked and read by keys alone', async () => {
    const page = await openMatrix();
    await page.getByText('Name', { exact: true }).click();
    await page.getByRole('gridcell').first().focus();
    await page.keyboard.press('Control+Home');
    expect(await focused(page)).toBe('Ilan Marsh, Petra Voss: none');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('Ilan Marsh, Rope Guild: 1 accusation, 1 stated, no reply found');
    await page.keyboard.press('Control+ArrowDown');
    expect(await focused(page)).toMatch(/^Tin League, Rope Guild: 3 accusations/);
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe('Tin League, 4 accusations made');
    await page.keyboard.press('Enter');
    await detailsOf(page).getByRole('heading', { level: 2, name: 'Tin League' }).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Control+ArrowLeft');
    await page.keyboard.press('Enter');
    await detailsOf(page).getByRole('heading', { level: 2, name: 'Tin League accuses Rope Guild' }).waitFor();
    // The focus stays, so that the next cell is one key away.
    expect(await focused(page)).toMatch(/^Tin League, Rope Guild/);
  });

  it('says which filter hides accusations and takes it off', async () => {
    const page = await openMatrix();
    await page
      .getByRole('button', { name: /^Alleged/ })
      .first()
      .click({ modifiers: ['Alt'] });
    await page.getByText('1 accusation by 1 about 1; each is answered.').waitFor();
    await page
      .getByRole('region', { name: 'Who accuses whom?' })
      .getByRole('button', { name: 'Take it off' })
      .click();
    await page.getByText('6 accusations by 3 about 3').waitFor();
  });

  it('is a list on a phone', async () => {
    const page = await openMatrix({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    expect(await isTooWide(page)).toBe(false);
    await page.getByRole('button', { name: /^Rope Guild answered 3/ }).tap();
    await page.getByRole('heading', { level: 2, name: 'Tin League accuses Rope Guild' }).waitFor();
    expect(await faults(page)).toEqual([]);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has no fault that axe knows, ${colorScheme}`, async () => {
      const page = await openMatrix({ colorScheme, reducedMotion: 'reduce' });
      expect(await faults(page)).toEqual([]);
      await page.getByRole('gridcell').first().click();
      expect(await faults(page)).toEqual([]);
    });
  }
});
