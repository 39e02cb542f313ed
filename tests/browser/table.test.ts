import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/base/random.ts';
import { writeExtractionLine } from '../../src/formats/extraction-lines.ts';
import { madeExtractions } from '../made-case.ts';
import { faults, isTooWide } from './axe.ts';
import { entityRecords } from './entity-records.ts';
import { detailsOf, placeOf, visit } from './explorer.ts';
import { openCase, type OpenCase } from './open-case.ts';

let served: OpenCase;
let large: OpenCase;
const files: string[] = [];

beforeAll(async () => {
  files.push(entityRecords());
  const many = join(mkdtempSync(join(tmpdir(), 'hearsay-')), 'many.jsonl');
  const records = madeExtractions(seededRandom(7), 40, 600, 10_000);
  writeFileSync(many, records.map((record) => writeExtractionLine(record)).join('\n'));
  files.push(many);
  served = await openCase([files[0]!]);
  large = await openCase([many]);
});

afterAll(async () => {
  await served.stop();
  await large.stop();
  for (const file of files) rmSync(dirname(file), { recursive: true });
});

const gridOf = (page: Page) => page.getByRole('grid');
const rowsOf = (page: Page) => gridOf(page).locator('[role=row][aria-selected]');

/** The cells of a column in the rows that are drawn, by its number from 1. */
async function column(page: Page, number: number): Promise<string[]> {
  const texts = await rowsOf(page).locator(`[aria-colindex="${number}"]`).allInnerTexts();
  return texts.map((text) => text.trim());
}

const open = (options = {}): Promise<Page> =>
  visit({ address: `${served.address}#/table?least=1`, untilRead: false, ...options });

describe('the table', () => {
  it('sorts by any column, finds words in place, and keeps both in its address', async () => {
    const page = await open();
    await rowsOf(page).first().waitFor();
    expect(await rowsOf(page).count()).toBe(8);
    await page.getByRole('columnheader', { name: 'Relation' }).click();
    await expect.poll(async () => (await column(page, 3))[0]).toBe('accuses');
    await page.getByRole('columnheader', { name: 'Relation' }).click();
    expect(await page.getByRole('columnheader', { name: 'Relation' }).getAttribute('aria-sort')).toBe(
      'descending',
    );
    await expect.poll(async () => (await column(page, 3)).at(-1)).toBe('accuses');
    await page.getByRole('searchbox', { name: 'Find in this table' }).fill('meets MARSH');
    await page.getByText('1 of 8 rows fit').waitFor();
    expect(await column(page, 2)).toEqual(['Ilan Marsh']);
    await page.reload();
    await page.getByText('1 of 8 rows fit').waitFor();
    expect(placeOf(page).get('claims-by')).toBe('relation.last');
    await page.getByRole('searchbox', { name: 'Find in this table' }).fill('nowhere at all');
    await page.getByText('No row holds “nowhere at all”.').waitFor();
    await page.getByRole('button', { name: 'Show all rows' }).click();
    await expect.poll(() => rowsOf(page).count()).toBe(8);
  });

  it('shows the evidence of a row at one click and its sentence at another', async () => {
    const page = await open();
    await rowsOf(page).filter({ hasText: 'Ilan Marsh' }).first().locator('[aria-colindex="3"]').click();
    await detailsOf(page).getByText('Ilan Marsh praised the Tin League').waitFor();
    expect(await gridOf(page).locator('[aria-selected=true]').count()).toBe(1);
    await rowsOf(page)
      .filter({ hasText: 'Ilan Marsh' })
      .first()
      .getByRole('link', { name: 'Report r1' })
      .click();
    await expect.poll(() => page.locator('a.trigger.selected').innerText()).toBe('praised');
    await page.goBack();
    await detailsOf(page).getByText('Ilan Marsh praised the Tin League').waitFor();
  });

  it('is worked by keyboard alone: rows in ranges, all of them, order, columns', async () => {
    const page = await open();
    await rowsOf(page).first().waitFor();
    await page.getByRole('button', { name: /^Copy all/ }).focus();
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-at'));
    expect(await focused()).toBe('-1,0');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await expect.poll(() => gridOf(page).locator('[aria-selected=true]').count()).toBe(3);
    expect(await focused()).toBe('2,0');
    await page.getByText('8 claims, 3 selected').waitFor();
    await page.keyboard.press('Control+a');
    await expect.poll(() => gridOf(page).locator('[aria-selected=true]').count()).toBe(8);
    await page.keyboard.press('Escape');
    await expect.poll(() => gridOf(page).locator('[aria-selected=true]').count()).toBe(0);
    await page.keyboard.press('Control+End');
    expect(await focused()).toBe('7,7');
    await page.keyboard.press('Enter');
    await page.locator('a.trigger.selected').first().waitFor();
  });

  it('copies rows with their citations', async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('searchbox', { name: 'Find in this table' }).fill('supports');
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('checkbox', { name: 'Sentence' }).check();
    await page.getByText('1 of 8 rows fit').waitFor();
    await page.getByRole('button', { name: 'Copy all 1 row' }).click();
    await page.getByText('1 row copied, with citations.').waitFor();
    const [heads, cells] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(heads!.split('\t')).toContain('Sentence');
    expect(cells!.split('\t')).toEqual([
      'Ilan Marsh',
      'supports',
      'Tin League',
      'stated',
      'the article itself',
      '2007-07-02',
      'Report r1',
      'Ilan Marsh praised the Tin League',
      '“Report r1”, The Tide, Monday 2 July 2007, sentence 1',
    ]);
  });

  it('tells of entities too, each a click from its page', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Entities', exact: true }).click();
    await expect.poll(() => rowsOf(page).count()).toBe(8);
    const marsh = rowsOf(page).filter({ hasText: 'Ilan Marsh' });
    expect(await marsh.locator('[aria-colindex="3"]').innerText()).toBe('2');
    await marsh.locator('[aria-colindex="3"]').click();
    await detailsOf(page).getByRole('heading', { level: 2, name: 'Ilan Marsh' }).waitFor();
    await marsh.getByRole('link', { name: 'Ilan Marsh' }).click();
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#\/entity\//);
  });

  it('of ten thousand claims draws only what is in view', async () => {
    const page = await visit({ address: `${large.address}#/table?least=1`, untilRead: false });
    await rowsOf(page).first().waitFor();
    expect(await gridOf(page).getAttribute('aria-rowcount')).toMatch(/^(9|10)\d{3}$/);
    expect(await rowsOf(page).count()).toBeLessThan(80);
    await gridOf(page).locator('[data-at="0,1"]').focus();
    await page.keyboard.press('Control+End');
    const last = Number(await gridOf(page).getAttribute('aria-rowcount'));
    await gridOf(page).locator(`[aria-rowindex="${last}"]`).waitFor();
    expect(await rowsOf(page).count()).toBeLessThan(80);
    await page.keyboard.press('Control+a');
    await page.getByText('they can be copied').waitFor();
    expect(
      await page
        .getByText(/selected$/)
        .first()
        .innerText(),
    ).toContain('selected');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has no fault that axe knows, and fits a phone, ${colorScheme}`, async () => {
      const page = await open({ colorScheme, reducedMotion: 'reduce' });
      await rowsOf(page).first().locator('[aria-colindex="3"]').click();
      await detailsOf(page).locator('blockquote').first().waitFor();
      expect(await faults(page)).toEqual([]);
      const phone = await open({
        colorScheme,
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
      });
      await rowsOf(phone).first().waitFor();
      expect(await faults(phone)).toEqual([]);
      expect(await isTooWide(phone)).toBe(false);
    });
  }
});
