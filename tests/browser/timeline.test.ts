import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faults, isTooWide } from './axe.ts';
import { detailsOf, figuresIn, numbersOf, placeOf, visit, type Visit } from './explorer.ts';
import { caseServed } from './open-case.ts';
import { viewRecords } from './view-records.ts';

const served = caseServed(viewRecords);

const TITLE = 'What was said, and when it happened';

async function openTimeline(options: Visit = {}): Promise<Page> {
  const page = await visit({ address: served.address, ...options });
  await page.getByRole('link', { name: 'Timeline' }).click();
  await page.getByRole('heading', { level: 2, name: TITLE }).waitFor();
  return page;
}

const shown = async (page: Page): Promise<number> =>
  figuresIn(await page.locator('.numbers').innerText())[1]!;
const rows = (page: Page): Promise<string[]> =>
  page.getByRole('region', { name: TITLE }).locator('li .entity').allInnerTexts();

/** Draws a brush over an axis from one share of its width to another. */
async function brush(page: Page, axis: string, from: number, to: number): Promise<void> {
  const box = (await page.locator(`main .view [aria-label="${axis}"]`).boundingBox())!;
  const at = (share: number): [number, number] => [box.x + share * box.width, box.y + box.height / 2];
  await page.mouse.move(...at(from));
  await page.mouse.down();
  await page.mouse.move(...at((from + to) / 2), { steps: 3 });
  await page.mouse.move(...at(to));
  await page.mouse.up();
}

describe('the timeline', () => {
  it('says how many claims have no time, and opens a mark at its sentence', async () => {
    const page = await openTimeline();
    await page.getByText('11 claims, of which 4 say when it happened.').waitFor();
    await page.getByText('1 claim stands in articles without a date and has no place here.').waitFor();
    await page.getByText('1 long before').waitFor();
    const mark = page.getByRole('button', { name: /^Rope Guild attacks Tin League/ }).first();
    expect(await mark.getAttribute('aria-label')).toMatch(/said 2 Jul 2007, happened June 2007$/);
    await mark.click();
    await detailsOf(page).getByRole('heading', { level: 2, name: 'Rope Guild attacks Tin League' }).waitFor();
    expect(await detailsOf(page).locator('blockquote').count()).toBe(1);
  });

  it('filters by when it was said, by pointer and by keys, and by when it happened', async () => {
    const page = await openTimeline();
    expect(await shown(page)).toBe(11);
    await brush(page, 'Date said', 0.93, 0.99);
    await expect.poll(() => shown(page)).toBe(3);
    expect(placeOf(page).get('said')).toBe('2007-08-06..2007-08-12');

    const start = page.getByRole('slider', { name: 'Date said, from' });
    await start.focus();
    await page.keyboard.press('Home');
    await expect.poll(() => shown(page)).toBe(10);
    await page.keyboard.press('Escape');
    await expect.poll(() => shown(page)).toBe(11);

    await brush(page, 'Date it happened', 0.01, 0.35);
    await expect.poll(() => shown(page)).toBe(2);
    await page.reload();
    await page.getByText('2 claims, of which 2 say when it happened.').waitFor();
  });

  it('has rows for who is selected, else for who is most active; any can be added and taken off', async () => {
    const page = await openTimeline();
    expect(await rows(page)).toHaveLength(5);
    await page.getByRole('combobox', { name: /^Find/ }).fill('Voss');
    await page.getByRole('option').first().click();
    await page.getByRole('link', { name: 'Timeline' }).click();
    await page.getByText('Rows are the selected entities.').waitFor();
    expect(await rows(page)).toEqual(['Petra Voss']);

    await page.getByRole('combobox', { name: 'Add a row' }).selectOption({ label: 'Ilan Marsh' });
    await expect.poll(() => rows(page)).toEqual(['Petra Voss', 'Ilan Marsh']);
    // Selecting somebody else leaves the chosen rows.
    await page.locator('li .entity', { hasText: 'Ilan Marsh' }).click();
    await detailsOf(page).getByRole('heading', { level: 2, name: 'Ilan Marsh' }).waitFor();
    expect(await rows(page)).toEqual(['Petra Voss', 'Ilan Marsh']);
    await page.getByRole('button', { name: 'Take the row of Petra Voss off' }).click();
    await expect.poll(() => rows(page)).toEqual(['Ilan Marsh']);
  });

  it('is walked by keys, and looked at from months to hours', async () => {
    const page = await openTimeline();
    const marks = page.locator('svg g.mark');
    const name = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement!.getAttribute('aria-label'));
    await marks.first().focus();
    const first = await name();
    await page.keyboard.press('End');
    expect(await name()).toMatch(/said 9 Aug 2007/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    expect(await name()).not.toBe(first);
    await page.keyboard.press('Enter');
    await detailsOf(page).locator('blockquote').first().waitFor();

    const axis = page.locator('.axis .ticks');
    for (let press = 0; press < 9; press++) await page.keyboard.press('+');
    await expect.poll(() => axis.innerText()).toMatch(/\d\d:00/);
    await page.getByRole('button', { name: 'Show the whole time' }).click();
    await expect.poll(() => axis.innerText()).not.toMatch(/\d\d:00/);
  });

  it('is told in full as a list, and is one on a phone', async () => {
    const page = await openTimeline();
    const drawn = await page.locator('svg g.mark').count();
    await page.getByText('List', { exact: true }).click();
    await page.getByText('happened June 2007').first().waitFor();
    expect(await page.locator('ol > li').count()).toBe(drawn);

    const phone = await openTimeline({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    expect(await isTooWide(phone)).toBe(false);
    await phone
      .getByRole('button', { name: /Ilan Marsh meets Petra Voss/ })
      .first()
      .tap();
    await phone.getByRole('heading', { level: 2, name: 'Ilan Marsh meets Petra Voss' }).waitFor();
    expect(await faults(phone)).toEqual([]);
  });

  it('lies as a strip under the graph, filters there too, and folds', async () => {
    const page = await visit({ address: served.address });
    const strip = page.getByRole('region', { name: 'Claims over time' });
    await strip.getByText('36% dated').waitFor();
    expect(await faults(page)).toEqual([]);
    await brush(page, 'Date said', 0.93, 0.99);
    await expect.poll(async () => (await numbersOf(page)).lines).toBe(3);
    await strip.getByRole('button', { name: 'Fold the strip' }).click();
    await strip.getByRole('button', { name: 'Show claims over time' }).waitFor();
    expect((await strip.boundingBox())!.height).toBeLessThan(40);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has no fault that axe knows, ${colorScheme}`, async () => {
      const page = await openTimeline({ colorScheme, reducedMotion: 'reduce' });
      expect(await faults(page)).toEqual([]);
      await page.locator('svg g.mark').first().click();
      await page.getByText('List', { exact: true }).click();
      expect(await faults(page)).toEqual([]);
    });
  }
});
